// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/palette/palette_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/palette_model.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int margin = 8;
constexpr int gap = 16;
constexpr int roundingSlack = 4; // a text may be drawn a little wider than it was measured

/// The title on one line, with the letters that matched made to stand out.
void drawTitle(QPainter &painter, const QRect &rect, const QFont &font, const QString &title,
               const QList<int> &positions)
{
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true); // weight alone is hard to see in some fonts
    QList<QTextLayout::FormatRange> formats;
    for (const int position : positions) {
        if (position < title.size())
            formats.append({position, 1, marked});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter,
                QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + margin};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString title = visibly(line.text).replace(u'\n', u' ');
    paintItemGround(*painter, line);

    const bool selected = line.state.testFlag(QStyle::State_Selected);
    const QString whyNot = visibly(index.data(PaletteModel::WhyNotRole).toString());
    // Greyed, and yet to be read: the reason says the same in words.
    const QColor ink = selected           ? line.palette.color(QPalette::HighlightedText)
                       : whyNot.isEmpty() ? line.palette.color(QPalette::Text)
                                          : Theme(line.palette).secondaryText();
    QRect rect = line.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setPen(selected ? ink : Theme(line.palette).secondaryText());
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, keys);
        rect.setRight(rect.right() - line.fontMetrics.horizontalAdvance(keys) - gap);
    }
    // A title may take two thirds, and more where what it is needs less than the rest.
    QFont bold = line.font;
    bold.setBold(true);
    const QFontMetrics widestFont(bold);
    const QString detail =
        whyNot.isEmpty() ? visibly(index.data(PaletteModel::DetailRole).toString()) : whyNot;
    const int most =
        std::max(rect.width() * 2 / 3,
                 rect.width() - gap - line.fontMetrics.horizontalAdvance(detail) - roundingSlack);
    const int titleWidth = std::min(widestFont.horizontalAdvance(title) + roundingSlack, most);
    const QRect rest = rect.adjusted(titleWidth + gap, 0, 0, 0);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                      line.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    painter->setPen(ink);
    drawTitle(*painter, rect, line.font, widestFont.elidedText(title, Qt::ElideRight, titleWidth),
              index.data(PaletteModel::PositionsRole).value<QList<int>>());
    painter->restore();
}

} // namespace chancery
