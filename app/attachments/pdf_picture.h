// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lines/pdf_lines.h"

#include <optional>

namespace Poppler {
class Page;
}

namespace chancery {

class Recogniser;

/// The lines of a page that is a picture, as the recogniser reads them; nothing where it reads no words, or
/// none that it is sure enough of to be read at all.
[[nodiscard]] std::optional<PdfPage> recognisedLines(const Poppler::Page &page, int number,
                                                     Recogniser &recogniser);

} // namespace chancery
