// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace chancery {

namespace {

/// Rows of points that are used to spread labels before the first of them is packed.
constexpr std::size_t spreadRows = 3;

struct RowState
{
    CivilSecond begin;
    CivilSecond end;
};

/// A row for an event, by the rule of layoutLane(); none where every row is taken.
std::optional<std::uint16_t> chooseRow(std::vector<RowState> &rows, const RowState &event,
                                       CivilSecond labelRoom, std::size_t most)
{
    std::optional<std::size_t> longestFree;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].end > event.begin)
            continue;
        if (event.begin - rows[i].begin >= labelRoom)
            return static_cast<std::uint16_t>(i);
        if (!longestFree || rows[i].begin < rows[*longestFree].begin)
            longestFree = i;
    }
    if (rows.size() < most && (!longestFree || (labelRoom > 0 && rows.size() < spreadRows))) {
        rows.push_back({event.begin, event.begin});
        return static_cast<std::uint16_t>(rows.size() - 1);
    }
    if (longestFree)
        return static_cast<std::uint16_t>(*longestFree);
    return std::nullopt;
}

/// The first event of all as if it lasted until the focus, the newest as if it began when that ends.
RowState withRoomToItself(RowState state, EventRow event, const EventTimes &times, const TimeRange &focus)
{
    if (!focus.isEmpty() && event.value == 0)
        state.end = std::max(state.end, focus.begin);
    if (!focus.isEmpty() && event.value + 1 == times.size())
        state.begin = std::min(state.begin, focus.end);
    return state;
}

} // namespace

bool LayoutOptions::isMuchLike(const LayoutOptions &before) const
{
    constexpr CivilSecond most = 16; // times as long
    const auto isNear = [](CivilSecond a, CivilSecond b) { return a <= b * most && b <= a * most; };
    LayoutOptions same = *this;
    same.spanThreshold = before.spanThreshold;
    same.labelRoom = before.labelRoom;
    same.focus = before.focus;
    return !sharesRows && same == before && isNear(spanThreshold, before.spanThreshold) &&
           isNear(labelRoom, before.labelRoom);
}

LaneLayout layoutLane(std::span<const EventRow> events, const EventTimes &times, const LayoutOptions &options)
{
    struct Place
    {
        bool span;
        std::optional<std::uint16_t> row;
    };
    std::vector<RowState> spanRows;
    std::vector<RowState> pointRows;
    std::vector<Place> places;
    places.reserve(events.size());
    bool overflows = false;
    for (const EventRow event : events) {
        if (event.value >= times.size())
            break; // undated ones come last
        const RowState own{times.begin[event.value], times.end[event.value]};
        const RowState state = withRoomToItself(own, event, times, options.focus);
        const bool isLong = own.end - own.begin >= options.spanThreshold;
        const bool span = isLong && !options.sharesRows;
        auto &rows = span ? spanRows : pointRows;
        const auto choose = [&](const RowState &needs) {
            return chooseRow(rows, needs, isLong ? 0 : options.labelRoom,
                             span ? options.mostSpanRows : options.mostPointRows);
        };
        auto row = choose(state);
        if (!row)
            row = choose(own);
        if (row)
            rows[*row] = state;
        else
            overflows = true;
        places.push_back({span, row});
    }

    LaneLayout layout;
    auto next = static_cast<std::uint16_t>(spanRows.size());
    for (std::uint16_t row = 0; row < next; ++row)
        layout.bands.emplace_back(Band::Kind::Span, row, std::uint16_t{1});
    const std::size_t points = layout.bands.size();
    if (!pointRows.empty() || overflows) {
        layout.bands.emplace_back(options.sharesRows ? Band::Kind::Mixed : Band::Kind::Points, next,
                                  static_cast<std::uint16_t>(pointRows.size()));
        next = static_cast<std::uint16_t>(next + pointRows.size());
    }
    if (overflows)
        layout.overflow.emplace(Band::Kind::Overflow, next++, std::uint16_t{1});
    layout.rows = std::max<std::uint16_t>(next, 1);

    std::vector<std::uint32_t> sizes(layout.bands.size() + 1, 0); // the overflow last
    const auto bandOf = [&](const Place &place) {
        return !place.row ? layout.bands.size() : place.span ? *place.row : points;
    };
    for (const Place &place : places)
        ++sizes[bandOf(place)];
    for (std::size_t band = 0; band < layout.bands.size(); ++band)
        layout.bands[band].reserve(sizes[band]);
    if (layout.overflow)
        layout.overflow->reserve(sizes.back());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto &[span, row] = places[i];
        Band &band = !row ? *layout.overflow : span ? layout.bands[*row] : layout.bands[points];
        band.append(events[i], times.begin[events[i].value], span ? 0 : row.value_or(0));
    }
    for (Band &band : layout.bands)
        band.finish(times);
    if (layout.overflow)
        layout.overflow->finish(times);
    return layout;
}

void LaneLayout::moveRows(const RowMoves &moves)
{
    for (Band &band : bands)
        band.moveRows(moves);
    if (overflow)
        overflow->moveRows(moves);
}

TimeRange extentOf(const EventTimes &times)
{
    if (times.begin.empty())
        return {0, secondsPerDay};
    return {times.begin.front(), *std::max_element(times.end.begin(), times.end.end())};
}

TimeRange densestRange(const EventTimes &times, double share)
{
    const auto count = static_cast<std::size_t>(times.size());
    if (count == 0)
        return {0, secondsPerDay};
    const auto wanted = std::clamp(static_cast<std::size_t>(std::ceil(static_cast<double>(count) * share)),
                                   std::size_t{1}, count);
    std::size_t best = 0;
    for (std::size_t i = 0; i + wanted <= count; ++i)
        if (times.begin[i + wanted - 1] - times.begin[i] < times.begin[best + wanted - 1] - times.begin[best])
            best = i;
    TimeRange range{times.begin[best], times.begin[best + wanted - 1] + 1};
    // A year-long event that begins among these would stretch the view far beyond them.
    const CivilSecond reasonable = std::max(range.length() / 4, 2 * secondsPerDay);
    for (std::size_t i = best; i < best + wanted; ++i)
        if (times.end[i] - times.begin[i] <= reasonable)
            range.end = std::max(range.end, times.end[i]);
    return range;
}

} // namespace chancery
