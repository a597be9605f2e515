// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/event_times.h"

#include <algorithm>

namespace chancery {

std::vector<CivilSecond> sortedEnds(std::span<const EventRow> events, const EventTimes &times)
{
    // Events of a day end in the order in which they begin: only what lasts needs sorting.
    std::vector<CivilSecond> ends;
    std::vector<CivilSecond> others;
    ends.reserve(events.size());
    for (const EventRow event : events) {
        const CivilSecond end = times.end[event.value];
        const bool isShort = end - times.begin[event.value] <= secondsPerDay;
        (isShort && (ends.empty() || ends.back() <= end) ? ends : others).push_back(end);
    }
    std::sort(others.begin(), others.end());
    const auto middle = static_cast<std::ptrdiff_t>(ends.size());
    ends.insert(ends.end(), others.begin(), others.end());
    std::inplace_merge(ends.begin(), ends.begin() + middle, ends.end());
    return ends;
}

} // namespace chancery
