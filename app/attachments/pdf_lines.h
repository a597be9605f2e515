// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace chancery {

/// A line of a page, in points from the page's top left.
struct PdfLine
{
    QString text;
    QRectF place;
};

struct PdfPage
{
    double height = 0;
    std::vector<PdfLine> lines; ///< in reading order
};

/// The running text of pages: what stands at the top or foot of most of them, and page numbers, left out;
/// the lines of a paragraph joined by blanks, words that a hyphen divides at a line's end put together, a
/// line feed between paragraphs.
///
/// A hyphen at a line's end may be the word's own. It is kept where the rest of the text writes the word with
/// it, or has both its parts as words, where what follows is no small letter, and where few lines end
/// with one; else it goes, as that is what most of them are in a hyphenated text. Where this is wrong a
/// passage comes out as changed, with the difference shown; never as something it is not.
[[nodiscard]] QString runningText(std::vector<PdfPage> pages);

} // namespace chancery
