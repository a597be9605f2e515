// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/lane_layout.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace chancery {

/// The rows of a lane while its events are put into them from the first on: what stands in each last.
class LaneRows
{
public:
    struct State
    {
        CivilSecond begin;
        CivilSecond end;

        friend bool operator==(const State &, const State &) = default;
    };
    struct Place
    {
        bool span;
        std::optional<std::uint16_t> row; ///< none where every row is taken
    };

    LaneRows(const EventTimes &times, const LayoutOptions &options)
        : m_times(times)
        , m_options(options)
    {
    }

    std::vector<State> spans;
    std::vector<State> points;

    /// What an event takes of its row: the first of all as if it lasted until the focus, the newest as if it
    /// began when that ends.
    [[nodiscard]] State stateOf(EventRow event) const
    {
        State state = timesOf(event);
        if (!m_options.focus.isEmpty() && event.value == 0)
            state.end = std::max(state.end, m_options.focus.begin);
        if (!m_options.focus.isEmpty() && event.value + 1 == m_times.size())
            state.begin = std::min(state.begin, m_options.focus.end);
        return state;
    }

    /// Puts the next event in a row.
    Place place(EventRow event)
    {
        const State own = timesOf(event);
        const State state = stateOf(event);
        const bool isLong = own.end - own.begin >= m_options.spanThreshold;
        const bool span = isLong && !m_options.sharesRows;
        std::vector<State> &rows = span ? spans : points;
        const auto choose = [&](const State &needs) {
            return chooseRow(rows, needs, isLong ? 0 : m_options.labelRoom,
                             span ? m_options.mostSpanRows : m_options.mostPointRows);
        };
        auto row = choose(state);
        if (!row)
            row = choose(own);
        if (row)
            rows[*row] = state;
        return {span, row};
    }

private:
    [[nodiscard]] State timesOf(EventRow event) const
    {
        return {m_times.begin[event.value], m_times.end[event.value]};
    }

    /// A row for an event, by the rule of layoutLane(); none where every row is taken.
    static std::optional<std::uint16_t> chooseRow(std::vector<State> &rows, const State &event,
                                                  CivilSecond labelRoom, std::size_t most)
    {
        constexpr std::size_t spreadRows = 3; // are used to spread labels before the first of them is packed
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

    const EventTimes &m_times;
    const LayoutOptions &m_options;
};

} // namespace chancery
