// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/dimmed_text.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace chancery {

namespace {

/// Leaves dimmed words legible, and sets them back behind the others in light and in dark.
constexpr int veilAlpha = 150;

} // namespace

std::vector<TextStretch> uncoveredBetween(const LocatedText &text, qsizetype begin, qsizetype end,
                                          const PassageTest &carried)
{
    std::vector<TextStretch> covered;
    const auto [first, last] = text.overlapping(begin, end);
    for (std::size_t i = first; i < last; ++i) {
        const LocatedPassage &passage = text.passages()[i];
        if (passage.isFaithful() && (!carried || carried(passage.row)))
            covered.push_back({passage.begin - begin, passage.end - begin});
    }
    std::vector<TextStretch> result =
        sentencesWithout(text.text().mid(begin, end - begin), covered, text.language());
    for (TextStretch &stretch : result) {
        stretch.begin += begin;
        stretch.end += begin;
    }
    return result;
}

void paintVeil(QPainter &painter, const QTextBlock &block, QPointF offset,
               const std::vector<TextStretch> &stretches, QColor paper)
{
    paper.setAlpha(veilAlpha);
    const qsizetype start = block.position();
    const qsizetype length = block.length() - 1;
    auto it = std::lower_bound(stretches.begin(), stretches.end(), start,
                               [](const TextStretch &stretch, qsizetype at) { return stretch.end <= at; });
    for (; it != stretches.end() && it->begin < start + length; ++it) {
        const int begin = static_cast<int>(std::max<qsizetype>(0, it->begin - start));
        const int end = static_cast<int>(std::min(length, it->end - start));
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(from);
            painter.fillRect(
                QRectF(offset.x() + left, offset.y() + line.y(), line.cursorToX(to) - left, line.height()),
                paper);
        }
    }
}

} // namespace chancery
