// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lines/pdf_lines.h"

#include <QStringList>

#include <vector>

namespace chancery {

/// Takes running heads and feet and page numbers out of pages, and returns what they said, each once.
///
/// A line is one where the same words stand at the same place at the same edge of several pages, with nothing
/// but other heads between it and the edge. Numbers may differ only where they count pages: alone, or at the
/// line's end, and rising with the pages as they do. A whole sentence is one only where it is set apart from
/// the text, and on most pages. All else is text, however often it comes.
[[nodiscard]] QStringList takeHeads(std::vector<PdfPage> &pages);

} // namespace chancery
