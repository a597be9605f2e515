// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/painted_cell.h"

#include "app/views/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace chancery {

namespace {

constexpr int narrowest = 30;    ///< pixels
constexpr double cornerSide = 8; ///< pixels

} // namespace

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(narrowest, width), 100'000), wrappedText, text)
        .height();
}

QFont smallerFont(QFont font, double share)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    return font;
}

PaintedCell::PaintedCell(QPainter &painter, const QStyleOptionViewItem &option, const QBrush &ground)
    : m_painter(painter)
    , m_isSelected(option.state.testFlag(QStyle::State_Selected))
    , m_ink(option.palette.color(m_isSelected ? QPalette::HighlightedText : QPalette::Text))
    , m_lesser(m_isSelected ? m_ink : Theme(option.palette).secondaryText())
{
    m_painter.save();
    m_painter.setClipRect(option.rect);
    if (m_isSelected)
        m_painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (ground.style() != Qt::NoBrush)
        m_painter.fillRect(option.rect, ground);
}

PaintedCell::~PaintedCell()
{
    m_painter.restore();
}

void paintItemGround(QPainter &painter, QStyleOptionViewItem item)
{
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, &painter, item.widget);
}

void paintFocusFrame(QPainter &painter, const QRect &frame, const QPalette &palette)
{
    painter.setPen(QPen(palette.color(QPalette::Text), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void paintDisputedCorner(QPainter &painter, const QPointF &corner, const Theme &theme)
{
    QPainterPath mark(corner);
    mark.lineTo(corner - QPointF(cornerSide, 0));
    mark.lineTo(corner + QPointF(0, cornerSide));
    painter.fillPath(mark, theme.warning());
}

} // namespace chancery
