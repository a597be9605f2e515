// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/stance_sign.h"

#include "app/views/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace chancery {

void paintStance(QPainter &painter, Stance stance, const QRectF &area, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.stance(stance);
    const QPointF middle = area.center();
    constexpr double r = 4.5;
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(color);
    switch (stance) {
    case Stance::Supports:
        painter.drawPolygon(
            QPolygonF{middle + QPointF(0, -r), middle + QPointF(r, r), middle + QPointF(-r, r)});
        break;
    case Stance::Opposes:
        painter.drawPolygon(
            QPolygonF{middle + QPointF(0, r), middle + QPointF(r, -r), middle + QPointF(-r, -r)});
        break;
    case Stance::Open:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, r, r);
        break;
    case Stance::Undecided: {
        QFont font = painter.font();
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, u"?"_s);
        break;
    }
    }
    painter.restore();
}

} // namespace chancery
