// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_ruler.h"

#include "app/views/timeline/timeline_frame_input.h"
#include "app/views/timeline/title_cache.h"
#include "core/domain/civil_day.h"
#include "core/domain/zone.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_grid.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

static std::int64_t yearOf(CivilSecond time)
{
    return CivilDay{cellOf(time, secondsPerDay)}.toYmd().year;
}

void TimelineRuler::lay(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame)
{
    layEdges(input, titles, frame);
    layHints(input, titles, frame);
    frame.today.reset();
    if (input.today) {
        const double x = frame.scale.x(*input.today);
        if (x >= frame.scale.left() && x < frame.scale.right())
            frame.today = std::round(x);
    }
    layTicks(input, titles, frame);
}

void TimelineRuler::layEdges(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame)
{
    frame.edges.clear();
    frame.breaks.clear();
    frame.clearLeft = frame.scale.left();
    frame.clearRight = frame.scale.right();
    if (!input.opening)
        return;
    const QLocale locale;
    const auto addEdge = [&](double x0, double x1, const TimeRange &range) {
        const std::int64_t first = yearOf(range.begin);
        const std::int64_t last = yearOf(range.end - 1);
        QString text = yearLabel(first, locale);
        if (last != first)
            text = u"%1–%2"_s.arg(text, yearLabel(last, locale));
        const double width = titles.widthOf(text);
        const bool fits = width + 8 <= x1 - x0;
        frame.edges.push_back({x0, x1, std::round((x0 + x1 - width) / 2), fits ? text : QString()});
    };
    const TimeRange &clear = input.opening->clear;
    const TimeRange &extent = input.lanes.extent();
    if (input.opening->hasBefore) {
        frame.clearLeft = std::round(frame.scale.x(clear.begin));
        frame.breaks.push_back(frame.clearLeft);
        addEdge(frame.scale.left(), frame.clearLeft, {extent.begin, clear.begin});
    }
    if (input.opening->hasAfter) {
        frame.clearRight = std::round(frame.scale.x(clear.end));
        frame.breaks.push_back(frame.clearRight);
        addEdge(frame.clearRight, frame.scale.right(), {clear.end, extent.end});
    }
}

void TimelineRuler::layHints(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame)
{
    const TimelineGeometry &geometry = input.geometry;
    // What an edge holds is seen, and is counted all the same: from there a click shows it to scale.
    const TimeRange &clear = input.opening ? input.opening->clear : frame.scale.range();
    const std::uint32_t before = input.lanes.countBefore(clear.begin);
    const std::uint32_t after = input.lanes.countAfter(clear.end);
    const auto hint = [&](const QString &text, bool isLeft) {
        const double width = std::ceil(titles.metrics().horizontalAdvance(text));
        const double x =
            isLeft ? geometry.laneColumn - width - geometry.character : geometry.width - width - 6;
        return TimelineFrame::Hint{text, QRectF(x, 0, width, geometry.rulerRow)};
    };
    frame.before = {};
    frame.after = {};
    if (before > 0)
        frame.before = hint(
            QCoreApplication::translate("Timeline", "◂ %1 earlier").arg(titles.number(before)->text()), true);
    if (after > 0)
        frame.after = hint(
            QCoreApplication::translate("Timeline", "%1 later ▸").arg(titles.number(after)->text()), false);
}

void TimelineRuler::layTicks(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame)
{
    const QLocale locale;
    const TimeScale &scale = frame.scale;
    const TimelineGeometry &geometry = input.geometry;
    frame.minor.clear();
    frame.major.clear();

    const TickStep step = tickStep(scale.secondsPerPixel(), geometry.character);
    frame.minorStep = step;
    const SnapshotPtr &snapshot = input.lanes.snapshot();
    // Events stand by the clocks of the dossier's zone: the ruler is what another zone's clocks move.
    const Zone own = snapshot ? Zone::named(snapshot->info().timeZone).value_or(Zone::utc()) : Zone::utc();
    const Zone shown = input.clock.value_or(own);
    frame.zone = snapshot ? shown.name() : QString();
    const bool isMoved = !(shown == own);
    const auto onRuler = [&](CivilSecond time) {
        return isMoved ? shown.clockAt(own.instantOf(time)) : time;
    };
    const auto xOf = [&](CivilSecond tick) {
        return scale.x(isMoved ? own.clockAt(shown.instantOf(tick)) : tick);
    };
    const double left = frame.clearLeft;
    const double right = frame.clearRight;
    const TimeRange seen{onRuler(input.opening ? input.opening->clear.begin : scale.range().begin),
                         onRuler(input.opening ? input.opening->clear.end : scale.time(scale.right()))};
    // What is named as a whole has its name in its middle; a point in time has it beside its line.
    const bool centred = step.count == 1 && step.unit >= TickUnit::Day;
    ticksIn(seen, step, m_ticks);
    double taken = left;
    for (const CivilSecond tick : m_ticks) {
        const bool isCut = input.opening && xOf(tick) < left;
        const double x = isCut ? left : xOf(tick);
        const CivilSecond next = nextTick(tick, step);
        const double room = (input.opening ? std::min(xOf(next), right) : xOf(next)) - x;
        // Languages differ in how long their names are: the longest form that stands clear of its neighbours.
        const double gap = geometry.character;
        QString text;
        double width = 0;
        for (const double asked : {room, 17 * gap, 12 * gap, 7 * gap}) {
            text = minorLabel(tick, step, locale, std::min(room, asked), geometry.character);
            width = titles.widthOf(text);
            if (width + gap <= room)
                break;
        }
        const double textX = centred ? x + (room - width) / 2 : x + 4;
        const bool fits = textX >= taken && textX + width <= right - 2 && room > width * 0.7;
        if (fits)
            taken = textX + width + gap;
        const std::int64_t day = cellOf(tick, secondsPerDay);
        // The epoch was a Thursday: day 2 after it is a Saturday, day 3 a Sunday.
        const CivilSecond weekday = ((day - 2) % 7 + 7) % 7;
        const bool isWeekend = step == TickStep{TickUnit::Day, 1} && weekday < 2;
        frame.minor.push_back({std::round(x), std::round(textX), fits ? text : QString(), isWeekend});
    }

    const TickStep above = majorStep(step);
    if (above != step) {
        ticksIn(seen, above, m_ticks);
        for (const CivilSecond tick : m_ticks) {
            const double x = input.opening ? std::max(xOf(tick), left) : xOf(tick);
            const double limit =
                frame.after.text.isEmpty() ? right : std::min(right, frame.after.rect.left() - 6);
            const double end = std::min(xOf(nextTick(tick, above)), limit);
            // The name of the period at the left edge stays in view until the next one pushes it out.
            const double textX = std::max(x, left) + 4;
            QString text;
            bool fits = false;
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                text = majorLabel(tick, above, locale, format);
                fits = textX + titles.strongWidthOf(text) + 4 <= end;
                if (fits)
                    break;
            }
            frame.major.push_back({std::round(x), std::round(textX), fits ? text : QString(), false});
        }
    }
    if (input.folds && !input.opening)
        for (const TimeRange &gap : input.folds->gaps())
            if (gap.begin < scale.time(scale.right()) && gap.end > scale.range().begin)
                frame.breaks.push_back(std::round((scale.x(gap.begin) + scale.x(gap.end)) / 2));
}

} // namespace chancery
