// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_frame.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace chancery {

TimelineGeometry TimelineGeometry::of(const QFont &font, double width, double height)
{
    const QFontMetricsF metrics(font);
    TimelineGeometry geometry;
    geometry.width = width;
    geometry.height = height;
    geometry.ascent = metrics.ascent();
    geometry.descent = metrics.descent();
    geometry.character = metrics.horizontalAdvance(QLatin1Char('0'));
    geometry.rowHeight = std::ceil(metrics.height() + 1);
    geometry.rulerRow = std::ceil(metrics.height() + 3);
    geometry.glyph = std::round(metrics.ascent() * 0.92);
    geometry.laneColumn = std::min(std::round(geometry.character * 19), std::round(width / 4));
    return geometry;
}

double TimelineGeometry::contentHeight(const TimelineLanes &lanes) const
{
    double sum = 0;
    for (const TimelineLanes::Lane &lane : lanes.lanes())
        sum += laneHeight(lane);
    return sum;
}

std::span<const TimelineFrame::Part> TimelineFrame::partsOf(EventRow event) const
{
    // Clang 14 makes no range of what std::ranges would give.
    const auto first = std::partition_point(parts.begin(), parts.end(),
                                            [event](const Part &part) { return part.event < event; });
    const auto last =
        std::partition_point(first, parts.end(), [event](const Part &part) { return part.event == event; });
    return {first, last};
}

const TimelineFrame::Part *TimelineFrame::firstPartBehind(EventRow event, double x) const
{
    const auto stretches = partsOf(event);
    const auto found =
        std::find_if(stretches.begin(), stretches.end(), [x](const auto &part) { return part.x1 > x; });
    return found == stretches.end() ? nullptr : &*found;
}

double glyphX(const FrameItem &item, const TimelineGeometry &geometry, double left)
{
    const double width = double{item.x1} - double{item.x0};
    const double inset = geometry.glyphInset();
    if (item.tiny || width < 2 * inset)
        return (double{item.x0} + double{item.x1}) / 2;
    return std::clamp(std::max(double{item.x0}, left) + inset, item.x0 + inset, item.x1 - inset);
}

double leftOf(const FrameItem &item, const TimelineFrame &frame)
{
    const double inset = 2 * frame.geometry.glyphInset();
    const bool reachesOut =
        item.x0 < frame.clearLeft && item.x1 > frame.clearLeft + TimelineFrame::breakHalf + inset;
    const double left = reachesOut && frame.clearLeft > frame.scale.left()
                            ? frame.clearLeft + TimelineFrame::breakHalf
                            : frame.scale.left();
    const TimelineFrame::Part *const part = frame.firstPartBehind(item.event, left);
    return part ? std::max(left, part->x0) : left;
}

} // namespace chancery
