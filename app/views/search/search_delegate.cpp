// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/search_result_model.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int padX = 8;
constexpr int padY = 3;
constexpr int indent = 12;
constexpr double sentenceShare = 0.9;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// A text and its marks, cut to what a line shows: from a little before the first mark where that would not
/// be seen otherwise.
struct Line
{
    QString text;
    std::vector<MarkRange> marks;
};

Line fitted(const QString &text, const std::vector<MarkRange> &marks, const QFontMetrics &metrics, int width)
{
    constexpr qsizetype before = 24;
    Line line{text, marks};
    if (!marks.empty()) {
        const MarkRange &first = marks.front();
        if (metrics.horizontalAdvance(text.left(first.start + first.length)) > width * 3 / 4) {
            qsizetype cut = std::max<qsizetype>(0, first.start - before);
            while (cut < first.start && cut > 0 && !text[cut - 1].isSpace())
                ++cut;
            const QString lead = u"… "_s;
            line.text = lead + text.mid(cut);
            for (MarkRange &mark : line.marks)
                mark.start += lead.size() - cut;
        }
    }
    line.text = visibly(line.text).replace(u'\n', u' ');
    line.text = metrics.elidedText(line.text, Qt::ElideRight, width);
    const qsizetype end = line.text.size();
    std::erase_if(line.marks, [end](const MarkRange &mark) { return mark.start + mark.length > end; });
    return line;
}

void drawLine(QPainter &painter, const QRect &room, const Line &line, const QFont &font, const QColor &ink,
              const QColor &behind)
{
    QTextLayout layout(line.text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkRange &mark : line.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setFontWeight(QFont::Bold);
        if (behind.isValid())
            range.format.setBackground(behind);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setNumColumns(static_cast<int>(line.text.size()));
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, room.topLeft());
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = QFontMetrics(bold(option.font)).height();
    if (!index.data(SearchResultModel::SentenceRole).toString().isEmpty() ||
        !index.data(SearchResultModel::FromRole).toString().isEmpty())
        height += QFontMetrics(smallerFont(option.font, sentenceShare)).height();
    return {100, height + 2 * padY};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const auto group = (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setClipRect(option.rect);
    const QRect room = option.rect.adjusted(padX, padY, -padX, -padY);
    if (index.data(SearchResultModel::IsHeadingRole).toBool()) {
        painter->fillRect(option.rect, theme.alternateBand());
        painter->setFont(bold(option.font));
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintItemGround(*painter, item);

    const auto *model = qobject_cast<const SearchResultModel *>(index.model());
    const SearchResult *result = model != nullptr ? model->resultAt(index.row()) : nullptr;
    if (result == nullptr) {
        painter->restore();
        return;
    }
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = selected ? ink : theme.secondaryText();
    const QColor behind = selected ? QColor() : theme.sentence();
    QRect line = room.adjusted(indent, 0, 0, 0);
    // Marks are bold, which is wider: what fits in bold fits.
    drawLine(*painter, line,
             fitted(result->title, result->titleMarks, QFontMetrics(bold(option.font)), line.width()),
             option.font, ink, behind);
    line.translate(0, QFontMetrics(bold(option.font)).height());
    const QFont small = smallerFont(option.font, sentenceShare);
    const QFontMetrics smallMetrics(bold(small));
    int left = line.width();
    if (!result->from.isEmpty()) {
        const QString from =
            QFontMetrics(small).elidedText(visibly(result->from), Qt::ElideRight, line.width() / 3);
        const int width = QFontMetrics(small).horizontalAdvance(from);
        const bool alone = result->sentence.isEmpty();
        const QRect place(alone ? line.left() : line.right() - width, line.top(), width + 1,
                          smallMetrics.height());
        painter->setFont(small);
        painter->setPen(second);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, from);
        left -= width + 2 * padX;
    }
    if (!result->sentence.isEmpty())
        drawLine(*painter, line, fitted(result->sentence, result->sentenceMarks, smallMetrics, left), small,
                 second, behind);
    painter->restore();
}

} // namespace chancery
