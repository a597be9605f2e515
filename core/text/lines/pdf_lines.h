// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace chancery {

/// A line of a page, in points from the top left of the page as it is turned to be read.
struct PdfLine
{
    QString text; ///< in reading order, see readingOrder()
    QRectF place;
};

/// What stands on a page turned one way. A page that holds lines of several directions comes once for each.
struct PdfPage
{
    int number = 1;             ///< from 1
    double height = 0;          ///< as it is turned
    std::vector<PdfLine> lines; ///< in reading order
    bool isRecognised = false;  ///< from a picture: no sentence goes on from a page of text, or to one
};

struct RunningText
{
    QString text;
    /// Where page 2, 3, … begin, in code points; a page without text begins where the next one does.
    std::vector<qint64> pageStarts;
    QStringList heads; ///< what was left out as running heads and page numbers, each once, see takeHeads()
};

/// The running text of `count` pages, given in order: running heads and page numbers left out; the lines of a
/// paragraph joined by blanks, words that a hyphen divides at the end of a line or a page put together, see
/// LineHyphens; a line feed between paragraphs.
[[nodiscard]] RunningText runningText(std::vector<PdfPage> pages, int count);

} // namespace chancery
