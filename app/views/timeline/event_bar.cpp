// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/event_bar.h"

#include "core/store/snapshot.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chancery {

namespace {

/// A brush along a bar that fades towards the ends that are not known.
QBrush faded(const QRectF &bar, const QColor &hue, const QColor &inner, bool fadesLeft, bool fadesRight)
{
    const double share = std::clamp(24.0 / std::max(bar.width(), 1.0), 0.08, 0.45);
    QColor clear = hue;
    clear.setAlphaF(0);
    QLinearGradient gradient(bar.left(), 0, bar.right(), 0);
    gradient.setColorAt(0, fadesLeft ? clear : inner);
    gradient.setColorAt(share, inner);
    gradient.setColorAt(1 - share, inner);
    gradient.setColorAt(1, fadesRight ? clear : inner);
    return gradient;
}

void drawHatching(QPainter &painter, const QRectF &rect, const QColor &hue, bool byLines)
{
    if (!byLines) {
        painter.fillRect(rect, QBrush(hue, Qt::BDiagPattern));
        return;
    }
    // Not every vector format has patterns; lines they all have.
    painter.setPen(QPen(hue, 0.8));
    for (double x = rect.left() - rect.height() + 4; x < rect.right(); x += 6) {
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

} // namespace

void drawEventBar(QPainter &painter, const QRectF &bar, const MarkTones &tones, const EventBarStyle &style)
{
    const auto &[fill, flags, isOverrun, hatchesByLines] = style;
    const bool fuzzy = (flags & (EventFlag::Approximate | EventFlag::Uncertain)) != 0;
    const bool fadesLeft = fuzzy || (flags & EventFlag::UnknownStart) != 0;
    const bool fadesRight = fuzzy || (flags & EventFlag::UnknownEnd) != 0;
    // What lasts is stronger than what lies somewhere within its bar.
    const bool lasts = (flags & EventFlag::Interval) != 0 &&
                       (flags & (EventFlag::UnknownStart | EventFlag::UnknownEnd)) == 0;
    const bool isFilled = fill == MarkFill::Solid || fill == MarkFill::Pale;
    const QColor &full = lasts ? (isFilled ? tones.lasting : tones.lastingHollow)
                               : (isFilled ? tones.within : tones.withinHollow);
    const QColor &edge = tones.edge;
    const QRectF rect(std::round(bar.left()), std::round(bar.top()),
                      std::max(std::round(bar.width()) - 1, 1.0), std::round(bar.height()));
    const bool hasLeftEdge = !fadesLeft;
    const bool hasRightEdge = !fadesRight && !isOverrun; // a line through a label would strike it out
    const bool isOutlined = (lasts || !isFilled) && fill != MarkFill::Dashed;
    if (fadesLeft || fadesRight) {
        const QBrush ground = faded(bar, tones.hue, full, fadesLeft, fadesRight);
        painter.fillRect(rect, ground);
        if (isOutlined) {
            // Filled rather than stroked: far quicker, and strokes that fade are more than some formats know.
            const QBrush outline = faded(bar, tones.hue, edge, fadesLeft, fadesRight);
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), outline);
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), outline);
            if (hasLeftEdge)
                painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), edge);
            if (hasRightEdge)
                painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), edge);
        }
    } else if (isOutlined) {
        // Two fills are quicker than one and its four edges.
        painter.fillRect(rect, edge);
        painter.fillRect(rect.adjusted(1, 1, hasRightEdge ? -1 : 0, -1), full);
    } else {
        painter.fillRect(rect, full);
    }
    if (fill == MarkFill::Hatched)
        drawHatching(painter, rect.adjusted(1, 1, -1, -1), tones.hatching, hatchesByLines);
    if (isFilled && !lasts) {
        if (hasLeftEdge && rect.width() > 2 * rect.height())
            painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), edge);
        return;
    }
    const QRectF line = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (fill == MarkFill::Dashed) {
        QPen pen(edge, 1);
        pen.setDashPattern({3, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(line.topLeft(), line.topRight());
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        if (hasLeftEdge)
            painter.drawLine(line.topLeft(), line.bottomLeft());
        if (hasRightEdge)
            painter.drawLine(line.topRight(), line.bottomRight());
    }
    if (fill == MarkFill::Struck) {
        painter.setPen(QPen(edge, 1));
        painter.drawLine(QPointF(line.left(), line.bottom()), QPointF(line.left() + 12, line.top()));
    }
}

void drawOpenEnds(QPainter &painter, const QRectF &bar, const QColor &hue, std::uint16_t flags)
{
    const double middle = bar.center().y();
    const double reach = bar.height() * 0.42;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hue, 1.4));
    painter.setBrush(Qt::NoBrush);
    const auto arrow = [&](double from, double direction) {
        const double tip = from + direction * endMarkWidth;
        const std::array points{QPointF(tip - direction * reach * 0.8, middle - reach * 0.8),
                                QPointF(tip, middle),
                                QPointF(tip - direction * reach * 0.8, middle + reach * 0.8)};
        painter.drawLine(QPointF(from, middle), points[1]);
        painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    };
    const auto dots = [&](double x, double direction) {
        for (int i = 1; i <= 3; ++i)
            painter.drawPoint(QPointF(x + direction * 3.0 * i, middle));
    };
    if ((flags & EventFlag::OpenEnd) != 0)
        arrow(bar.right(), 1);
    if ((flags & EventFlag::OpenStart) != 0)
        arrow(bar.left(), -1);
    painter.setPen(QPen(hue, 1.8, Qt::SolidLine, Qt::RoundCap));
    if ((flags & EventFlag::UnknownStart) != 0)
        dots(bar.left() - 1, -1);
    if ((flags & EventFlag::UnknownEnd) != 0)
        dots(bar.right() + 1, 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace chancery
