// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/pdf_lines.h"

#include "core/text/code_points.h"
#include "core/text/lines/line_hyphens.h"
#include "core/text/lines/running_heads.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

bool endsSentence(const QString &text)
{
    for (qsizetype i = text.size(); i > 0; --i) {
        const QChar character = text[i - 1];
        if (QStringView(u".!?:…؟۔。").contains(character))
            return true;
        if (!QStringView(u"”’\"')]»").contains(character))
            return false;
    }
    return true;
}

/// Whether a line begins a paragraph after the line before it.
bool begins(const PdfLine &line, const PdfLine &before, bool isOnSamePage, double width, const QString &soFar)
{
    const double height = std::max(before.place.height(), 1.0);
    const bool sameColumn = isOnSamePage && line.place.top() >= before.place.top();
    if (!sameColumn) // the next column or page: the paragraph goes on unless it was at an end
        return endsSentence(soFar) || std::abs(line.place.height() - height) > height * 0.2;
    return line.place.top() - before.place.bottom() > height * 0.6 ||
           std::abs(line.place.height() - height) > height * 0.2 ||
           (endsSentence(soFar) && before.place.width() < width * 0.85);
}

} // namespace

RunningText runningText(std::vector<PdfPage> pages, int count)
{
    RunningText result;
    result.heads = takeHeads(pages);
    const LineHyphens hyphens(pages);
    double width = 0;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            width = std::max(width, line.place.width());
    }
    QString paragraph;
    std::vector<qsizetype> starts; // in UTF-16
    const PdfLine *before = nullptr;
    const PdfPage *pageBefore = nullptr;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            const bool isOther =
                pageBefore && pageBefore != &page &&
                (pageBefore->number == page.number || pageBefore->isRecognised != page.isRecognised);
            if (before && (isOther || begins(line, *before, pageBefore == &page, width, paragraph))) {
                result.text += paragraph + u'\n';
                paragraph.clear();
            }
            hyphens.join(paragraph, line.text);
            while (static_cast<int>(starts.size()) < page.number - 1)
                starts.push_back(result.text.size() + paragraph.size() - line.text.size());
            before = &line;
            pageBefore = &page;
        }
    }
    if (!paragraph.isEmpty())
        result.text += paragraph + u'\n';
    while (static_cast<int>(starts.size()) < count - 1)
        starts.push_back(result.text.size());
    const CodePoints points(result.text);
    for (const qsizetype start : starts)
        result.pageStarts.push_back(points.fromUtf16(start));
    return result;
}

} // namespace chancery
