// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_labels.h"

#include "app/views/timeline/event_bar.h"
#include "app/views/timeline/timeline_frame_input.h"
#include "app/views/timeline/title_cache.h"

#include <algorithm>

namespace chancery {

namespace {

/// Labels of folds give way to labels of events.
constexpr int foldPenalty = 300;
/// Above any other, below what is selected.
constexpr int endsPriority = 500;

/// The mark with what stands beside it for an open or unknown end.
LabelObstacle obstacleOf(const FrameItem &item, const TimelineGeometry &geometry, std::uint16_t flags)
{
    LabelObstacle mark{item.x0, item.x1};
    if (item.tiny) {
        const double middle = (double{item.x0} + double{item.x1}) / 2;
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

/// Of an event whose date is a set, the stretch that its label belongs to; null for any other.
const TimelineFrame::Part *labelledPart(const FrameItem &item, const TimelineFrame &frame)
{
    return frame.firstPartBehind(item.event, std::max(frame.clearLeft, frame.scale.left()));
}

/// Marks are where their events are; what is read beside one is over another time.
void tie(TimelineFrame::Label &label, const FrameItem &item)
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
FrameItem partToTie(FrameItem item, const TimelineFrame &frame)
{
    if (const TimelineFrame::Part *const part = labelledPart(item, frame)) {
        item.x0 = static_cast<float>(part->x0);
        item.x1 = static_cast<float>(part->x1);
    }
    return item;
}

} // namespace

void TimelineLabels::start(const TimelineLanes &lanes)
{
    m_rowBase.clear();
    std::uint32_t rows = 0;
    for (const TimelineLanes::Lane &lane : lanes.lanes()) {
        m_rowBase.push_back(rows);
        rows += lane.layout.rows;
    }
    m_rows = rows;
    m_placement.start(rows);
}

void TimelineLabels::keepClear(const TimelineFrameInput &input, const TimelineFrame &frame)
{
    // No label runs out of an edge, nor into one: it would be read as of another time.
    constexpr double half = TimelineFrame::breakHalf;
    for (const double x : frame.breaks)
        for (std::uint32_t row = 0; input.opening && row < m_rows; ++row)
            m_placement.addObstacle(row, {static_cast<float>(x - half), static_cast<float>(x + half)});
    const SharedColumn<std::uint16_t> &flags = input.lanes.snapshot()->events().flags;
    for (const FrameItem &item : frame.marks.items)
        addObstacle(item.lane, item.row, obstacleOf(item, input.geometry, flags[item.event.value]));
}

void TimelineLabels::limitNewTitles(const TimelineFrameInput &input, const TitleCache &titles,
                                    std::size_t &ofItems, TimelineFrame &frame)
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

void TimelineLabels::askForEvents(const TimelineFrameInput &input, float left, float right,
                                  const TimelineFrame &frame)
{
    const TimelineGeometry &geometry = input.geometry;
    const EventTimes &times = input.lanes.times();
    const SharedColumn<std::uint16_t> &flags = input.lanes.snapshot()->events().flags;
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
        const TimelineFrame::Part *const part = labelledPart(item, frame);
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
}

void TimelineLabels::askForFolds(const EventTimes &times, float left, float right, const TimelineFrame &frame)
{
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
}

void TimelineLabels::lay(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame)
{
    const auto left = static_cast<float>(frame.scale.left() + 2);
    const auto right = static_cast<float>(frame.scale.right() - 4);
    m_requests.clear();
    m_requestMark.clear();
    m_wanted.clear();
    askForEvents(input, left, right, frame);
    std::size_t ofItems = m_requests.size();
    askForFolds(input.lanes.times(), left, right, frame);
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
