// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/time_range.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace chancery {

/// The ranges that were shown before, newest last: going back is undoing a zoom.
class RangeHistory
{
public:
    /// Remembers the range that is about to be left. Steps of one gesture (a burst of wheel turns, a drag)
    /// count as one: only its first range is kept.
    void leave(const TimeRange &range, std::uint64_t gesture);
    /// The range before the present one; none at the beginning.
    [[nodiscard]] std::optional<TimeRange> back();
    [[nodiscard]] bool canGoBack() const { return !m_ranges.empty(); }
    void clear();

private:
    static constexpr std::size_t longest = 200;
    std::vector<TimeRange> m_ranges;
    std::optional<std::uint64_t> m_gesture;
};

} // namespace chancery
