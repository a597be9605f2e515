// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/event_times.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace chancery {

namespace {

/// Sorts by eleven bits at a time, from the lowest: of many times in a few decades in three walks.
void sortTimes(std::vector<CivilSecond> &times)
{
    constexpr std::size_t few = 4096;
    if (times.size() < few) {
        std::sort(times.begin(), times.end());
        return;
    }
    constexpr unsigned bits = 11;
    constexpr std::uint64_t mask = (1U << bits) - 1;
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    const CivilSecond first = *least;
    const auto range = static_cast<std::uint64_t>(*most) - static_cast<std::uint64_t>(first);
    std::vector<CivilSecond> other(times.size());
    for (unsigned shift = 0; shift < 64 && (range >> shift) != 0; shift += bits) {
        const auto digit = [&](CivilSecond time) {
            return (static_cast<std::uint64_t>(time) - static_cast<std::uint64_t>(first)) >> shift & mask;
        };
        std::array<std::size_t, mask + 1> next{};
        for (const CivilSecond time : times)
            ++next[digit(time)];
        std::size_t sum = 0;
        for (std::size_t &count : next) {
            const std::size_t own = count;
            count = sum;
            sum += own;
        }
        for (const CivilSecond time : times)
            other[next[digit(time)]++] = time;
        times.swap(other);
    }
}

} // namespace

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
    sortTimes(others);
    const auto middle = static_cast<std::ptrdiff_t>(ends.size());
    ends.insert(ends.end(), others.begin(), others.end());
    std::inplace_merge(ends.begin(), ends.begin() + middle, ends.end());
    return ends;
}

} // namespace chancery
