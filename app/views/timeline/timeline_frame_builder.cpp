// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_frame_builder.h"

#include "app/views/timeline/event_bar.h"
#include "core/timeline/open_ends.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chancery {

/// A fold this narrow, in glyphs, is drawn as one rounded mark; a wider one as a histogram.
static constexpr double pillGlyphs = 3.2;

void TimelineFrameBuilder::build(const Input &input, TitleCache &titles, TimelineFrame &frame)
{
    frame.geometry = input.geometry;
    frame.isComplete = true;
    frame.scale = input.opening ? TimeScale(input.opening->whole, input.geometry.laneColumn,
                                            input.geometry.timeWidth(), &input.opening->squeeze)
                                : TimeScale(input.range, input.geometry.laneColumn,
                                            input.geometry.timeWidth(), input.folds);
    m_ruler.lay(input, titles, frame);
    layMarks(input, frame);
    layReported(input, frame);
    layUndated(input, titles, frame);
    layUnderWay(titles, frame);
    layFolds(titles, frame);
    markSelection(input, frame);
    m_labels.lay(input, titles, frame);
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
    m_labels.start(input.lanes);
    m_labels.keepClear(input, frame);
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
        if (isPill && fold.count > 1 && m_labels.isFree(fold.lane, pillRow, pill)) {
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
                m_labels.isFree(fold.lane, fold.firstRow,
                                {static_cast<float>(drawn.textX), static_cast<float>(end)}))
                drawn.text = number;
        }
        for (std::uint16_t row = 0; row < fold.rowCount; ++row)
            m_labels.addObstacle(fold.lane, static_cast<std::uint16_t>(fold.firstRow + row),
                                 {fold.x0, fold.x1});
        frame.folds.push_back(std::move(drawn));
    }
}

void TimelineFrameBuilder::markSelection(const Input &input, TimelineFrame &frame)
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

} // namespace chancery
