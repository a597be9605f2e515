// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/event_glyph.h"

#include <QPainter>
#include <QPen>

#include <array>
#include <cmath>
#include <numbers>

namespace chancery {

namespace {

QPolygonF regular(int corners, double radius, double firstAngle)
{
    QPolygonF polygon;
    for (int i = 0; i <= corners; ++i) {
        const double angle = firstAngle + 2 * std::numbers::pi * i / corners;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

QPolygonF star(int points, double outer, double inner)
{
    QPolygonF polygon;
    for (int i = 0; i <= 2 * points; ++i) {
        const double angle = -std::numbers::pi / 2 + std::numbers::pi * i / points;
        const double radius = i % 2 == 0 ? outer : inner;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

} // namespace

MarkFill markFill(EventStatus status, bool denied)
{
    switch (status) {
    case EventStatus::Planned:
    case EventStatus::Postponed:
        return MarkFill::Hollow;
    case EventStatus::Draft:
    case EventStatus::Ongoing:
    case EventStatus::Agreed:
        return MarkFill::Hatched;
    case EventStatus::Held:
    case EventStatus::Signed:
    case EventStatus::CarriedOut:
        return denied ? MarkFill::Struck : MarkFill::Solid;
    case EventStatus::Alleged:
    case EventStatus::Possible:
        return denied ? MarkFill::Struck : MarkFill::Dashed;
    case EventStatus::Cancelled:
    case EventStatus::Lapsed:
        return MarkFill::Struck;
    case EventStatus::Unknown:
        break;
    }
    return MarkFill::Pale;
}

QPainterPath eventGlyph(EventKind kind, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (kind) {
    case EventKind::Meeting: // a round table
        path.addEllipse(QPointF(0, 0), r * 0.9, r * 0.9);
        break;
    case EventKind::Summit: // a star
        path.addPolygon(star(5, r * 1.12, r * 0.52));
        break;
    case EventKind::Declaration: // a sheet with a turned corner
        path.addPolygon(QPolygonF({{-r * 0.72, -r * 0.92},
                                   {r * 0.3, -r * 0.92},
                                   {r * 0.78, -r * 0.44},
                                   {r * 0.78, r * 0.92},
                                   {-r * 0.72, r * 0.92},
                                   {-r * 0.72, -r * 0.92}}));
        break;
    case EventKind::Agreement: // a seal
        path.addPolygon(regular(4, r * 1.08, 0));
        break;
    case EventKind::Statement: // a speech bubble
        path.addPolygon(QPolygonF({{-r * 0.95, -r * 0.8},
                                   {r * 0.95, -r * 0.8},
                                   {r * 0.95, r * 0.38},
                                   {-r * 0.05, r * 0.38},
                                   {-r * 0.55, r * 0.95},
                                   {-r * 0.55, r * 0.38},
                                   {-r * 0.95, r * 0.38},
                                   {-r * 0.95, -r * 0.8}}));
        break;
    case EventKind::Allegation: // a warning sign
        path.addPolygon(
            QPolygonF({{0, -r * 0.95}, {r * 1.02, r * 0.85}, {-r * 1.02, r * 0.85}, {0, -r * 0.95}}));
        break;
    case EventKind::MilitaryAct: // a shield
        path.moveTo(-r * 0.85, -r * 0.85);
        path.lineTo(r * 0.85, -r * 0.85);
        path.lineTo(r * 0.85, 0);
        path.quadTo(r * 0.75, r * 0.7, 0, r);
        path.quadTo(-r * 0.75, r * 0.7, -r * 0.85, 0);
        path.closeSubpath();
        break;
    case EventKind::Plan: // a hexagon
        path.addPolygon(regular(6, r * 0.98, 0));
        break;
    case EventKind::Visit: // an arrow head
        path.addPolygon(QPolygonF({{-r * 0.85, -r * 0.9},
                                   {r * 0.1, -r * 0.9},
                                   {r * 0.95, 0},
                                   {r * 0.1, r * 0.9},
                                   {-r * 0.85, r * 0.9},
                                   {-r * 0.1, 0},
                                   {-r * 0.85, -r * 0.9}}));
        break;
    case EventKind::Exchange: // two arrows, one each way
        path.addPolygon(QPolygonF({{-r * 0.95, -r * 0.62},
                                   {r * 0.2, -r * 0.62},
                                   {r * 0.2, -r},
                                   {r * 0.95, -r * 0.38},
                                   {r * 0.2, r * 0.05},
                                   {r * 0.95, r * 0.05},
                                   {r * 0.95, r * 0.62},
                                   {-r * 0.2, r * 0.62},
                                   {-r * 0.2, r},
                                   {-r * 0.95, r * 0.38},
                                   {-r * 0.2, -r * 0.05},
                                   {-r * 0.95, -r * 0.05},
                                   {-r * 0.95, -r * 0.62}}));
        break;
    case EventKind::Expiry: // an hourglass
        path.addPolygon(QPolygonF({{-r * 0.8, -r * 0.95},
                                   {r * 0.8, -r * 0.95},
                                   {r * 0.18, 0},
                                   {r * 0.8, r * 0.95},
                                   {-r * 0.8, r * 0.95},
                                   {-r * 0.18, 0},
                                   {-r * 0.8, -r * 0.95}}));
        break;
    case EventKind::Sanction: // a stop sign
        path.addPolygon(regular(8, r, std::numbers::pi / 8));
        break;
    }
    return path;
}

void drawEventGlyph(QPainter &painter, const QPointF &middle, double size, EventKind kind, MarkFill fill,
                    const QColor &hue, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    const QPainterPath path = eventGlyph(kind, size - 1);
    QPen pen(hue, 1.3);
    pen.setJoinStyle(Qt::MiterJoin);
    QColor pale = hue;
    pale.setAlphaF(0.3F);
    painter.setPen(pen);
    painter.setBrush(paper);
    switch (fill) {
    case MarkFill::Solid:
        painter.setBrush(hue);
        break;
    case MarkFill::Pale:
        painter.drawPath(path);
        painter.setBrush(pale);
        break;
    case MarkFill::Dashed:
        pen.setDashPattern({1.6, 1.2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        break;
    case MarkFill::Hollow:
    case MarkFill::Hatched:
    case MarkFill::Struck:
        break;
    }
    painter.drawPath(path);
    if (fill == MarkFill::Hatched) {
        // Half of it: what has begun and is not done.
        QPainterPath half;
        half.addRect(QRectF(-size, -size, size, 2 * size));
        painter.setBrush(hue);
        painter.drawPath(path.intersected(half));
    } else if (fill == MarkFill::Struck) {
        painter.setPen(QPen(hue, 1.5));
        painter.drawLine(QPointF(-size * 0.62, size * 0.55), QPointF(size * 0.62, -size * 0.55));
    }
    painter.restore();
}

} // namespace chancery
