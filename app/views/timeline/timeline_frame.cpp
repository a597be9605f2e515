// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_frame.h"

#include "app/views/timeline/event_bar.h"
#include "core/domain/civil_day.h"
#include "core/timeline/open_ends.h"
#include "core/timeline/time_grid.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A fold this narrow, in glyphs, is drawn as one rounded mark; a wider one as a histogram.
constexpr double pillGlyphs = 3.2;
/// Labels of folds give way to labels of events.
constexpr int foldPenalty = 300;
/// Above any other, below what is selected.
constexpr int endsPriority = 500;

/// Half of what marks where an edge begins.
constexpr double breakHalf = 3.5;

std::int64_t yearOf(CivilSecond time)
{
    return CivilDay{cellOf(time, secondsPerDay)}.toYmd().year;
}

double middleOf(const FrameItem &item)
{
    return (double{item.x0} + double{item.x1}) / 2;
}

/// The mark with what stands beside it for an open or unknown end.
LabelObstacle obstacleOf(const FrameItem &item, const TimelineGeometry &geometry, std::uint16_t flags)
{
    LabelObstacle mark{item.x0, item.x1};
    if (item.tiny) {
        const double middle = middleOf(item);
        mark = {static_cast<float>(middle - geometry.glyph / 2),
                static_cast<float>(middle + geometry.glyph / 2)};
    }
    constexpr auto room = static_cast<float>(endMarkWidth);
    if ((flags & (EventFlag::UnknownStart | EventFlag::OpenStart)) != 0)
        mark.x0 -= room;
    if ((flags & (EventFlag::UnknownEnd | EventFlag::OpenEnd)) != 0)
        mark.x1 += room;
    return mark;
}

} // namespace

double glyphX(const FrameItem &item, const TimelineGeometry &geometry, double left)
{
    const double width = double{item.x1} - double{item.x0};
    const double inset = geometry.glyphInset();
    if (item.tiny || width < 2 * inset)
        return middleOf(item);
    return std::clamp(std::max(double{item.x0}, left) + inset, item.x0 + inset, item.x1 - inset);
}

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

std::span<const TimelineFrame::Part> TimelineFrame::partsOf(EventRow event) const
{
    // Clang 14 makes no range of what std::ranges would give.
    const auto first = std::partition_point(parts.begin(), parts.end(),
                                            [event](const Part &part) { return part.event < event; });
    const auto last =
        std::partition_point(first, parts.end(), [event](const Part &part) { return part.event == event; });
    return {first, last};
}

/// Of an event whose date is a set, the first stretch that ends behind a place; null for any other.
static const TimelineFrame::Part *firstPartInView(const FrameItem &item, const TimelineFrame &frame,
                                                  double left)
{
    const auto parts = frame.partsOf(item.event);
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const auto &part) { return part.x1 > left; });
    return found == parts.end() ? nullptr : &*found;
}

double leftOf(const FrameItem &item, const TimelineFrame &frame)
{
    const double inset = 2 * frame.geometry.glyphInset();
    const bool reachesOut = item.x0 < frame.clearLeft && item.x1 > frame.clearLeft + breakHalf + inset;
    const double left =
        reachesOut && frame.clearLeft > frame.scale.left() ? frame.clearLeft + breakHalf : frame.scale.left();
    const TimelineFrame::Part *const part = firstPartInView(item, frame, left);
    return part ? std::max(left, part->x0) : left;
}

double TimelineGeometry::contentHeight(const TimelineLanes &lanes) const
{
    double sum = 0;
    for (const TimelineLanes::Lane &lane : lanes.lanes())
        sum += laneHeight(lane);
    return sum;
}

void TimelineFrameBuilder::build(const Input &input, TitleCache &titles, TimelineFrame &frame)
{
    frame.geometry = input.geometry;
    frame.isComplete = true;
    frame.scale = input.opening ? TimeScale(input.opening->whole, input.geometry.laneColumn,
                                            input.geometry.timeWidth(), &input.opening->squeeze)
                                : TimeScale(input.range, input.geometry.laneColumn,
                                            input.geometry.timeWidth(), input.folds);
    layEdges(input, titles, frame);
    layHints(input, titles, frame);
    frame.today.reset();
    if (input.today) {
        const double x = frame.scale.x(*input.today);
        if (x >= frame.scale.left() && x < frame.scale.right())
            frame.today = std::round(x);
    }
    layRuler(input, titles, frame);
    layMarks(input, frame);
    layReported(input, frame);
    layUndated(input, titles, frame);
    layUnderWay(titles, frame);
    layFolds(titles, frame);
    markSelection(input, frame);
    layLabels(input, titles, frame);
}

void TimelineFrameBuilder::layEdges(const Input &input, TitleCache &titles, TimelineFrame &frame)
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

void TimelineFrameBuilder::layHints(const Input &input, TitleCache &titles, TimelineFrame &frame)
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

void TimelineFrameBuilder::layRuler(const Input &input, TitleCache &titles, TimelineFrame &frame)
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

void TimelineFrameBuilder::layMarks(const Input &input, TimelineFrame &frame)
{
    const TimelineGeometry &geometry = input.geometry;
    const auto &lanes = input.lanes.lanes();
    LevelOfDetail::Options options;
    options.glyph = geometry.glyph;
    options.bin = geometry.glyph * 0.7;
    constexpr LabelPlacement::Options label;
    options.label =
        geometry.glyphInset() + geometry.labelInset() + double{label.leastNew} + double{label.gap};
    m_detail = LevelOfDetail(options);
    frame.marks.clear();
    frame.lanes.clear();
    m_rowBase.clear();
    std::uint32_t rows = 0;
    frame.pinned = input.lanes.pinned();
    frame.pinnedBottom = geometry.ruler();
    double top = geometry.ruler();
    for (std::size_t index = 0; index < lanes.size(); ++index) {
        if (index == frame.pinned) {
            frame.pinnedBottom = top;
            top -= input.scroll;
        }
        const double limit = index < frame.pinned ? geometry.ruler() : frame.pinnedBottom;
        const TimelineLanes::Lane &lane = lanes[index];
        m_rowBase.push_back(rows);
        rows += lane.layout.rows;
        const double height = geometry.laneHeight(lane);
        if (top + height > limit && top < geometry.height) {
            frame.lanes.push_back({index, top, height, {}, {}, {}, 0});
            for (std::size_t band = 0; band < lane.layout.bands.size(); ++band) {
                const Band &strip = lane.layout.bands[band];
                const double bandTop = top + geometry.lanePadding + strip.firstRow() * geometry.rowHeight;
                // Of a lane opened to hundreds of rows most bands are out of sight.
                if (bandTop >= geometry.height ||
                    bandTop + (strip.rowCount() + 1) * geometry.rowHeight <= limit)
                    continue;
                const bool isLast = band + 1 == lane.layout.bands.size();
                m_detail.add(strip, isLast && lane.layout.overflow ? &*lane.layout.overflow : nullptr,
                             {static_cast<std::uint16_t>(index), static_cast<std::uint16_t>(band), bandTop,
                              geometry.rowHeight},
                             input.lanes.times(), frame.scale, frame.marks);
            }
        }
        top += height;
    }

    if (frame.pinned == lanes.size())
        frame.pinnedBottom = top;

    const SharedColumn<std::uint16_t> &flags = input.lanes.snapshot()->events().flags;
    for (FrameItem &item : frame.marks.items)
        keepOpenEndsInView(item, flags[item.event.value], frame.scale.left(), frame.scale.right(),
                           endMarkWidth + 1, 2 * geometry.glyphInset());
    m_placement.start(rows);
    // No label runs out of an edge, nor into one: it would be read as of another time.
    for (const double x : frame.breaks)
        for (std::uint32_t row = 0; input.opening && row < rows; ++row)
            m_placement.addObstacle(row,
                                    {static_cast<float>(x - breakHalf), static_cast<float>(x + breakHalf)});
    for (const FrameItem &item : frame.marks.items)
        m_placement.addObstacle(rowOf(item.lane, item.row),
                                obstacleOf(item, geometry, flags[item.event.value]));
}

void TimelineFrameBuilder::layReported(const Input &input, TimelineFrame &frame)
{
    frame.reported.clear();
    frame.parts.clear();
    const SnapshotPtr &snapshot = input.lanes.snapshot();
    if (!m_dates || m_dates->snapshot() != snapshot)
        m_dates.emplace(snapshot);
    const SharedColumn<std::uint16_t> &flags = snapshot->events().flags;
    // One may go to where the selected event does not stand, however small its mark.
    if (input.selected && (flags[input.selected->value] & EventFlag::HasOtherDates) != 0)
        static_cast<void>(m_dates->of(*input.selected));
    std::size_t fetched = 0;
    for (std::uint32_t i = 0; i < frame.marks.items.size(); ++i) {
        const FrameItem &item = frame.marks.items[i];
        if ((flags[item.event.value] & (EventFlag::HasOtherDates | EventFlag::HasParts)) == 0 || item.tiny)
            continue;
        if (!m_dates->has(item.event) && fetched++ == input.newTitles) {
            frame.isComplete = false;
            return;
        }
        for (const ReportedDates::Stretch &other : m_dates->of(item.event))
            frame.reported.push_back(
                {i, frame.scale.x(other.range.begin), frame.scale.x(other.range.end), other.kind});
        for (const TimeRange &part : m_dates->partsOf(item.event))
            frame.parts.push_back({item.event, frame.scale.x(part.begin), frame.scale.x(part.end)});
    }
    // An event that stands in several lanes has them once.
    const auto order = [](const TimelineFrame::Part &part) { return std::pair(part.event, part.x0); };
    std::ranges::sort(frame.parts, {}, order);
    const auto again = std::unique(frame.parts.begin(), frame.parts.end(),
                                   [&order](const auto &a, const auto &b) { return order(a) == order(b); });
    frame.parts.erase(again, frame.parts.end());
}

void TimelineFrameBuilder::layUndated(const Input &input, TitleCache &titles, TimelineFrame &frame)
{
    const TimelineGeometry &geometry = input.geometry;
    for (TimelineFrame::Lane &place : frame.lanes) {
        const TimelineLanes::Lane &lane = input.lanes.lanes()[place.lane];
        const auto undated = static_cast<std::uint32_t>(lane.events.size()) - lane.dated;
        if (undated == 0)
            continue;
        //: how many events of a lane have no date
        place.undatedText =
            QCoreApplication::translate("Timeline", "%1 undated").arg(titles.number(undated)->text());
        place.undated =
            QRectF(std::round(geometry.character), place.top + geometry.lanePadding + geometry.rowHeight,
                   std::ceil(titles.metrics().horizontalAdvance(place.undatedText)), geometry.rowHeight);
    }
}

void TimelineFrameBuilder::layUnderWay(TitleCache &titles, TimelineFrame &frame)
{
    auto place = frame.lanes.begin();
    for (const FrameCrossing &crossing : frame.marks.crossings) {
        place = std::find_if(place, frame.lanes.end(),
                             [&](const auto &lane) { return lane.lane == crossing.lane; });
        place->underWay = titles.underWay(crossing.count);
        place->underWayY = double{crossing.y};
    }
}

void TimelineFrameBuilder::layFolds(TitleCache &titles, TimelineFrame &frame)
{
    const TimelineGeometry &geometry = frame.geometry;
    frame.folds.clear();
    for (FrameFold &fold : frame.marks.folds) {
        TimelineFrame::Fold drawn{};
        const bool isPill = fold.x1 - fold.x0 < pillGlyphs * geometry.glyph;
        const auto pillRow = static_cast<std::uint16_t>(fold.firstRow + (fold.rowCount - 1) / 2);
        double middle = (double{fold.x0} + double{fold.x1}) / 2;
        const std::shared_ptr<const ShapedText> number = titles.number(fold.count, fold.isOverflow);
        const double width = std::max({double{number->width()} + geometry.character * 1.4,
                                       double{fold.x1} - double{fold.x0}, geometry.rowHeight - 2});
        // At an edge it stays whole as long as what it stands for is in view.
        if (middle >= frame.scale.left() && middle < frame.scale.right() && width + 2 <= frame.scale.width())
            middle =
                std::clamp(middle, frame.scale.left() + 1 + width / 2, frame.scale.right() - 1 - width / 2);
        const LabelObstacle pill{static_cast<float>(middle - width / 2),
                                 static_cast<float>(middle + width / 2)};
        if (isPill && fold.count > 1 && m_placement.isFree(rowOf(fold.lane, pillRow), pill)) {
            const double y = fold.y0 + (pillRow - fold.firstRow) * geometry.rowHeight;
            drawn.pill =
                QRectF(std::round(middle - width / 2), y + 1.5, std::round(width), geometry.rowHeight - 3);
            drawn.textX = middle - double{number->width()} / 2;
            drawn.textY = y;
            drawn.text = number;
            fold.x0 = static_cast<float>(drawn.pill.left());
            fold.x1 = static_cast<float>(drawn.pill.right());
        } else {
            // Its bins say where it is dense; how much, where there is room for it.
            fold.x0 = std::min(fold.x0, frame.marks.bins[fold.firstBin].x0);
            fold.x1 = std::max(fold.x1, frame.marks.bins[fold.lastBin - 1].x1);
            drawn.textX = std::max(double{fold.x0}, frame.scale.left()) + 4;
            drawn.textY = fold.y0;
            const double end = drawn.textX + double{number->width()} + geometry.character;
            if (end + 4 <= std::min(double{fold.x1}, frame.scale.right()) &&
                m_placement.isFree(rowOf(fold.lane, fold.firstRow),
                                   {static_cast<float>(drawn.textX), static_cast<float>(end)}))
                drawn.text = number;
        }
        for (std::uint16_t row = 0; row < fold.rowCount; ++row)
            m_placement.addObstacle(rowOf(fold.lane, static_cast<std::uint16_t>(fold.firstRow + row)),
                                    {fold.x0, fold.x1});
        frame.folds.push_back(std::move(drawn));
    }
}

void TimelineFrameBuilder::markSelection(const Input &input, TimelineFrame &frame) const
{
    frame.emphasis.assign(frame.marks.items.size(), MarkEmphasis::None);
    frame.selectedTicks.clear();
    if (!input.selection || input.selection->isEmpty())
        return;
    const std::vector<EventRow> &related = input.selection->events;
    for (std::size_t i = 0; i < frame.marks.items.size(); ++i) {
        const EventRow event = frame.marks.items[i].event;
        if (event == input.selected)
            frame.emphasis[i] = MarkEmphasis::Selected;
        else if (std::binary_search(related.begin(), related.end(), event))
            frame.emphasis[i] = MarkEmphasis::Related;
    }
    // What is folded is marked by a tick in its fold.
    const EventTimes &times = input.lanes.times();
    for (std::size_t i = 0; i < frame.marks.folds.size(); ++i) {
        const FrameFold &fold = frame.marks.folds[i];
        const LaneLayout &layout = input.lanes.lanes()[fold.lane].layout;
        EventRow first{times.size()};
        EventRow last{0};
        const auto reach = [&](const Band &band, std::uint32_t from, std::uint32_t to) {
            if (from == to)
                return;
            first = std::min(first, band.event(from));
            last = std::max(last, band.event(to - 1));
        };
        if (!fold.isOverflow)
            reach(layout.bands[fold.band], fold.firstEntry, fold.lastEntry);
        if (layout.overflow)
            reach(*layout.overflow, fold.firstOver, fold.lastOver);
        double lastX = -1;
        for (auto it = std::lower_bound(related.begin(), related.end(), first);
             it != related.end() && *it <= last; ++it) {
            const double x = std::clamp(std::round(frame.scale.x(times.begin[it->value])), double{fold.x0},
                                        std::max(double{fold.x0}, double{fold.x1} - 2));
            const bool isSelected = *it == input.selected;
            if ((x == lastX && !isSelected) || !input.lanes.isFolded(*it, fold))
                continue;
            lastX = x;
            frame.selectedTicks.push_back({fold.lane, i, x, double{fold.y0}, double{fold.y1}, isSelected});
        }
    }
}

void TimelineFrameBuilder::limitNewTitles(const Input &input, const TitleCache &titles, std::size_t &ofItems,
                                          TimelineFrame &frame)
{
    m_untitled.clear();
    const auto leaveOut = [&](std::size_t from, std::size_t to, std::size_t most) {
        const auto first = static_cast<std::ptrdiff_t>(m_untitled.size());
        for (std::size_t i = from; i < to; ++i)
            if (!titles.has(m_wanted[i]))
                m_untitled.push_back(i);
        const auto begin = m_untitled.begin() + first;
        const auto fetched =
            static_cast<std::ptrdiff_t>(std::min(most, static_cast<std::size_t>(m_untitled.end() - begin)));
        const auto matters = [this](std::size_t i, std::size_t j) {
            const LabelRequest &a = m_requests[i];
            const LabelRequest &b = m_requests[j];
            return a.priority != b.priority ? a.priority > b.priority : a.key < b.key;
        };
        if (begin + fetched != m_untitled.end())
            std::nth_element(begin, begin + fetched, m_untitled.end(), matters);
        m_untitled.erase(begin, begin + fetched);
        return static_cast<std::size_t>(fetched);
    };
    const std::size_t fetchedOfItems = leaveOut(0, ofItems, input.newTitles);
    leaveOut(ofItems, m_requests.size(), std::min(input.newTitles / 3, input.newTitles - fetchedOfItems));
    if (m_untitled.empty())
        return;
    frame.isComplete = false;
    std::sort(m_untitled.begin(), m_untitled.end());
    auto left = m_untitled.begin();
    std::size_t kept = 0;
    std::size_t keptOfItems = 0;
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        if (left != m_untitled.end() && *left == i) {
            ++left;
            continue;
        }
        m_requests[kept] = m_requests[i];
        m_requestMark[kept] = m_requestMark[i];
        m_wanted[kept] = m_wanted[i];
        keptOfItems += i < ofItems ? 1 : 0;
        ++kept;
    }
    m_requests.resize(kept);
    m_requestMark.resize(kept);
    m_wanted.resize(kept);
    ofItems = keptOfItems;
}

/// Marks are where their events are; what is read beside one is over another time.
void TimelineFrameBuilder::tie(TimelineFrame::Label &label, const FrameItem &item)
{
    const double begin = item.x0;
    const double end = std::max(item.x1, item.x0);
    const double labelEnd = label.x + label.width;
    if (labelEnd <= begin) {
        label.tieX0 = label.x;
        label.tieX1 = begin;
    } else if (labelEnd > end + 1) {
        label.tieX0 = std::max(end, label.x < end ? end : begin);
        label.tieX1 = labelEnd;
    }
}

/// An item, or of one whose date is a set the stretch that its label belongs to.
static FrameItem partToTie(FrameItem item, const TimelineFrame &frame)
{
    if (const TimelineFrame::Part *const part =
            firstPartInView(item, frame, std::max(frame.clearLeft, frame.scale.left()))) {
        item.x0 = static_cast<float>(part->x0);
        item.x1 = static_cast<float>(part->x1);
    }
    return item;
}

void TimelineFrameBuilder::layLabels(const Input &input, TitleCache &titles, TimelineFrame &frame)
{
    const TimelineGeometry &geometry = input.geometry;
    const EventTimes &times = input.lanes.times();
    const SharedColumn<std::uint16_t> &flags = input.lanes.snapshot()->events().flags;
    const auto left = static_cast<float>(frame.scale.left() + 2);
    const auto right = static_cast<float>(frame.scale.right() - 4);
    m_requests.clear();
    m_requestMark.clear();
    m_wanted.clear();

    for (std::uint32_t i = 0; i < frame.marks.items.size(); ++i) {
        const FrameItem &item = frame.marks.items[i];
        const double glyph = glyphX(item, geometry, leftOf(item, frame));
        if (glyph < frame.scale.left() || glyph > frame.scale.right())
            continue;
        LabelRequest request;
        request.key = (std::uint64_t{item.lane} << 32) | item.event.value;
        request.row = rowOf(item.lane, item.row);
        request.own = obstacleOf(item, geometry, flags[item.event.value]);
        request.textStart = static_cast<float>(glyph + geometry.labelInset());
        // Over its own dots or arrow no label stands.
        if ((flags[item.event.value] & (EventFlag::UnknownEnd | EventFlag::OpenEnd)) != 0)
            request.insideEnd = item.tiny ? request.textStart : item.x1;
        const TimelineFrame::Part *const part =
            firstPartInView(item, frame, std::max(frame.clearLeft, frame.scale.left()));
        if (!item.tiny)
            request.holdsUntil = part ? static_cast<float>(part->x1) : item.x1;
        request.priority = times.priority[item.event.value];
        if (frame.emphasis[i] != MarkEmphasis::None)
            request.priority += frame.emphasis[i] == MarkEmphasis::Selected ? 2000 : 1000;
        // Whatever else has no room in the first picture: the first event and the newest have a name.
        if (input.opening && (item.event.value == 0 || item.event.value + 1 == times.size()))
            request.priority += endsPriority;
        // What may be later is not written over what is earlier, where there is any room.
        request.behindFirst =
            (flags[item.event.value] & (EventFlag::UnknownEnd | EventFlag::OpenEnd)) != 0 &&
            (flags[item.event.value] & (EventFlag::UnknownStart | EventFlag::OpenStart)) == 0;
        request.mayStandLeft = item.x1 - item.x0 < 16 * geometry.rowHeight;
        if (!m_placement.mayFit(request, left, right))
            continue;
        m_requests.push_back(request);
        m_requestMark.push_back(i);
        m_wanted.push_back(item.event);
    }
    std::size_t ofItems = m_requests.size();
    for (std::uint32_t i = 0; i < frame.marks.folds.size(); ++i) {
        const FrameFold &fold = frame.marks.folds[i];
        const TimelineFrame::Fold &drawn = frame.folds[i];
        if (!drawn.text || fold.isOverflow)
            continue;
        LabelRequest request;
        request.key = (std::uint64_t{1} << 63) | (std::uint64_t{fold.lane} << 32) | fold.top.value;
        const bool isPill = !drawn.pill.isEmpty();
        const auto row = static_cast<std::uint16_t>(fold.firstRow + (isPill ? (fold.rowCount - 1) / 2 : 0));
        request.row = rowOf(fold.lane, row);
        request.own = {fold.x0, fold.x1};
        request.textStart = isPill ? fold.x1 + 4 : static_cast<float>(drawn.textX) + drawn.text->width() + 6;
        request.priority = times.priority[fold.top.value] - foldPenalty;
        request.mayStandLeft = isPill;
        if (!m_placement.mayFit(request, left, right))
            continue;
        m_requests.push_back(request);
        m_requestMark.push_back(i);
        m_wanted.push_back(fold.top);
    }

    limitNewTitles(input, titles, ofItems, frame);
    titles.require(m_wanted);
    for (std::size_t i = 0; i < m_requests.size(); ++i)
        m_requests[i].width = titles.width(m_wanted[i]) + 1;
    m_placement.place(m_requests, left, right, m_placed);

    frame.labels.clear();
    frame.overrun.assign(frame.marks.items.size(), false);
    for (const PlacedLabel &placed : m_placed) {
        const bool ofFold = placed.request >= ofItems;
        const std::uint32_t mark = m_requestMark[placed.request];
        const double y = ofFold ? frame.folds[mark].textY : double{frame.marks.items[mark].y};
        frame.labels.push_back({double{placed.x}, y, double{placed.width},
                                titles.title(m_wanted[placed.request]), mark, ofFold});
        if (!ofFold)
            tie(frame.labels.back(), partToTie(frame.marks.items[mark], frame));
        if (!ofFold && double{placed.x} + double{placed.width} > double{frame.marks.items[mark].x1})
            frame.overrun[mark] = true;
    }
}

} // namespace chancery
