// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/timeline/lane_layout.h"

#include <vector>

namespace chancery::test {

inline CivilSecond day(std::int64_t year, int month, int dayOfMonth)
{
    return CivilDay::fromYmd(year, month, dayOfMonth).daysSinceEpoch * secondsPerDay;
}

/// Events as columns, in the order they are added, which must be time order.
struct Events
{
    std::vector<CivilSecond> begin;
    std::vector<CivilSecond> end;
    std::vector<std::uint8_t> priority;
    std::vector<EventRow> rows;

    void add(CivilSecond from, CivilSecond length = secondsPerDay, std::uint8_t matters = 1)
    {
        rows.push_back({static_cast<std::uint32_t>(begin.size())});
        begin.push_back(from);
        end.push_back(from + length);
        priority.push_back(matters);
    }
    [[nodiscard]] EventTimes times() const { return {begin, end, priority}; }
    [[nodiscard]] LaneLayout layout(const LayoutOptions &options = {}) const
    {
        return layoutLane(rows, times(), options);
    }
};

} // namespace chancery::test
