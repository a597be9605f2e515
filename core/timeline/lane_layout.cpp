// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_layout.h"

#include "core/timeline/lane_rows.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace chancery {

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
    using Place = LaneRows::Place;
    LaneRows rows(times, options);
    std::vector<Place> places;
    places.reserve(events.size());
    bool overflows = false;
    for (const EventRow event : events) {
        if (event.value >= times.size())
            break; // undated ones come last
        places.push_back(rows.place(event));
        overflows = overflows || !places.back().row;
    }

    LaneLayout layout;
    auto next = static_cast<std::uint16_t>(rows.spans.size());
    for (std::uint16_t row = 0; row < next; ++row)
        layout.bands.emplace_back(Band::Kind::Span, row, std::uint16_t{1});
    const std::size_t points = layout.bands.size();
    if (!rows.points.empty() || overflows) {
        layout.bands.emplace_back(options.sharesRows ? Band::Kind::Mixed : Band::Kind::Points, next,
                                  static_cast<std::uint16_t>(rows.points.size()));
        next = static_cast<std::uint16_t>(next + rows.points.size());
    }
    if (overflows)
        layout.overflow.emplace(Band::Kind::Overflow, next, std::uint16_t{1});
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
    layout.rows = layout.ownRows();
    return layout;
}

std::uint16_t LaneLayout::ownRows() const
{
    int rows = overflow ? 1 : 0;
    for (const Band &band : bands)
        rows += band.rowCount();
    return static_cast<std::uint16_t>(std::max(rows, 1));
}

std::optional<std::pair<std::size_t, std::uint32_t>> LaneLayout::find(EventRow event) const
{
    for (std::size_t index = 0; index < bands.size() + (overflow ? 1 : 0); ++index) {
        const std::uint32_t entry = band(index).lowerBound(event);
        if (entry < band(index).size() && band(index).event(entry) == event)
            return std::pair(index, entry);
    }
    return std::nullopt;
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
    const auto lengthFrom = [&](std::size_t i) { return times.begin[i + wanted - 1] - times.begin[i]; };
    std::size_t best = 0;
    constexpr std::size_t block = 64;
    const std::size_t windows = count - wanted + 1;
    for (std::size_t first = 0, last = 0; first < windows; first = last) {
        last = std::min(first + block, windows);
        // None of these is shorter than from the last of their begins to the first of their ends.
        if (times.begin[first + wanted - 1] - times.begin[last - 1] >= lengthFrom(best))
            continue;
        for (std::size_t i = first; i < last; ++i) {
            if (lengthFrom(i) < lengthFrom(best))
                best = i;
        }
    }
    TimeRange range{times.begin[best], times.begin[best + wanted - 1] + 1};
    // A year-long event that begins among these would stretch the view far beyond them.
    const CivilSecond reasonable = std::max(range.length() / 4, 2 * secondsPerDay);
    for (std::size_t i = best + wanted; i-- > best && times.begin[i] + reasonable > range.end;)
        if (times.end[i] - times.begin[i] <= reasonable)
            range.end = std::max(range.end, times.end[i]);
    return range;
}

} // namespace chancery
