// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lines/pdf_lines.h"

#include <vector>

namespace Poppler {
class Page;
}

namespace chancery {

/// The lines of a page, most of them first, then those that stand sideways or upside down, each way as a page
/// of its own. Raised figures and marks, as those of footnotes, are set apart by a blank and stay raised;
/// ligatures become the letters that they show.
[[nodiscard]] std::vector<PdfPage> linesOf(const Poppler::Page &page, int number);

} // namespace chancery
