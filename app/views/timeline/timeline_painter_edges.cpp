// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_painter.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

void TimelinePainter::paintLaneColumn(QPainter &painter, const TimelineFrame &frame,
                                      const TimelineLanes &lanes)
{
    const TimelineGeometry &geometry = frame.geometry;
    painter.fillRect(QRectF(0, 0, geometry.laneColumn, geometry.height), m_palette.color(QPalette::Window));
    const double pad = std::round(geometry.character);
    for (const TimelineFrame::Lane &place : frame.lanes) {
        if (place.lane >= m_lanesShown)
            continue;
        const TimelineLanes::Lane &lane = lanes.lanes()[place.lane];
        // The name stays in view while any row of its lane does.
        const double lowest = place.top + place.height - geometry.rowHeight - geometry.lanePadding;
        const double highest = place.lane < frame.pinned ? geometry.ruler() : frame.pinnedBottom;
        const double y = std::min(std::max(place.top, highest) + geometry.lanePadding, lowest);
        const QString count = QLocale().toString(static_cast<qulonglong>(lane.events.size()));
        const double countWidth{shaped(count).width()};
        const QString name = lane.rows == TimelineLanes::Rows::Folded ? u"▸ "_s + lane.name : lane.name;
        if (lane.isPinned)
            painter.fillRect(QRectF(0, place.top, 3, place.height - 1), m_palette.color(QPalette::Highlight));
        const double room = geometry.laneColumn - 3 * pad - countWidth;
        painter.setPen(m_palette.color(QPalette::WindowText));
        paintText(painter, QPointF(pad, std::round(y + geometry.baseline())), shaped(name), room);
        painter.setPen(m_theme.secondaryText());
        paintWord(painter,
                  QPointF(geometry.laneColumn - pad - countWidth, std::round(y + geometry.baseline())),
                  count);
        // Beside its row, unless the name has come down there.
        if (place.underWay && place.underWayY >= y + geometry.rowHeight) {
            const double width = std::min(double{place.underWay->width()}, geometry.laneColumn - 2 * pad);
            paintText(
                painter,
                QPointF(geometry.laneColumn - pad - width, std::round(place.underWayY + geometry.baseline())),
                *place.underWay, width);
        }
        if (!place.undatedText.isEmpty()) {
            painter.setPen(m_palette.color(QPalette::Link));
            paintWord(painter,
                      QPointF(place.undated.left(), std::round(place.undated.top() + geometry.baseline())),
                      place.undatedText);
        }
        painter.fillRect(QRectF(0, place.top + place.height - 1, geometry.laneColumn, 1),
                         m_theme.onPaper(m_theme.gridLine(), 0.8));
    }
    painter.fillRect(QRectF(geometry.laneColumn - 1, 0, 1, geometry.height), m_theme.gridLine());
}

void TimelinePainter::paintRuler(QPainter &painter, const TimelineFrame &frame)
{
    const TimelineGeometry &geometry = frame.geometry;
    const double left = geometry.laneColumn;
    const double baseline = (geometry.rulerRow + geometry.ascent - geometry.descent) / 2;
    painter.fillRect(QRectF(0, 0, geometry.width, geometry.ruler()), m_palette.color(QPalette::Window));
    painter.save();
    painter.setClipRect(QRectF(left, 0, geometry.width - left, geometry.ruler()), Qt::IntersectClip);
    for (const TimelineFrame::Tick &tick : frame.major)
        painter.fillRect(QRectF(tick.x, 0, 1, geometry.ruler()), m_theme.gridLine());
    for (const TimelineFrame::Tick &tick : frame.minor)
        painter.fillRect(QRectF(tick.x, geometry.ruler() - 4, 1, 4), m_theme.gridLine());
    painter.setPen(m_palette.color(QPalette::WindowText));
    painter.setFont(m_strong);
    for (const TimelineFrame::Tick &tick : frame.major)
        if (!tick.text.isEmpty())
            paintWord(painter, QPointF(tick.textX, std::round(baseline)), tick.text, true);
    painter.setFont(m_font);
    painter.setPen(m_theme.secondaryText());
    for (const TimelineFrame::Tick &tick : frame.minor)
        if (!tick.text.isEmpty())
            paintWord(painter, QPointF(tick.textX, std::round(geometry.rulerRow + baseline - 1)), tick.text);
    for (const TimelineFrame::Edge &edge : frame.edges)
        if (!edge.text.isEmpty())
            paintWord(painter, QPointF(edge.textX, std::round(geometry.rulerRow + baseline - 1)), edge.text);
    if (frame.today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.color(QPalette::Highlight));
        painter.drawPolygon(QPolygonF({{*frame.today - 4, geometry.ruler() - 6},
                                       {*frame.today + 5, geometry.ruler() - 6},
                                       {*frame.today + 0.5, geometry.ruler()}}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.restore();
    // A clock says nothing without its zone, nor does the day that it begins.
    painter.setPen(m_theme.secondaryText());
    paintText(painter, QPointF(std::round(geometry.character), std::round(geometry.rulerRow + baseline - 1)),
              shaped(frame.zone), left - 2 * geometry.character);
    painter.setPen(m_palette.color(QPalette::Link));
    for (const TimelineFrame::Hint *hint : {&frame.before, &frame.after})
        if (!hint->text.isEmpty())
            painter.drawText(QPointF(hint->rect.left(), std::round(baseline)), hint->text);
    painter.fillRect(QRectF(0, geometry.ruler() - 1, geometry.width, 1), m_theme.gridLine());
    painter.fillRect(QRectF(geometry.laneColumn - 1, 0, 1, geometry.ruler()), m_theme.gridLine());
}

} // namespace chancery
