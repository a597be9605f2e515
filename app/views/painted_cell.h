// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace chancery {

class Theme;

/// How text stands in a cell that is as high as it needs to be.
inline constexpr int wrappedText = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// How high wrapped text is in a cell so many pixels wide, in pixels.
int wrappedHeight(const QFont &font, int width, const QString &text);

/// For what stands below the words of a cell: its size is a share of theirs.
QFont smallerFont(QFont font, double share);

/// What the painting of a cell begins and ends with: nothing is painted outside of it, a selected one has the
/// ground of what is selected, another that which is said for it. The painter is as it was when this goes.
class PaintedCell
{
public:
    PaintedCell(QPainter &painter, const QStyleOptionViewItem &option, const QBrush &ground = Qt::NoBrush);
    ~PaintedCell();
    PaintedCell(const PaintedCell &) = delete;
    PaintedCell &operator=(const PaintedCell &) = delete;

    [[nodiscard]] bool isSelected() const { return m_isSelected; }
    /// Of the words; and of what is told with less weight.
    [[nodiscard]] QColor ink() const { return m_ink; }
    [[nodiscard]] QColor lesserInk() const { return m_lesser; }

private:
    QPainter &m_painter;
    bool m_isSelected;
    QColor m_ink;
    QColor m_lesser;
};

/// The ground of an item as the style paints it, without its text.
void paintItemGround(QPainter &painter, QStyleOptionViewItem item);

/// The dotted frame of the cell that has the keyboard.
void paintFocusFrame(QPainter &painter, const QRect &frame, const QPalette &palette);

/// The corner that marks what others dispute, at the upper right end of a line.
void paintDisputedCorner(QPainter &painter, const QPointF &corner, const Theme &theme);

} // namespace chancery
