// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"

#include <span>
#include <vector>

namespace chancery {

/// The widest times a timeline handles, about 126 billion years either way: any difference of two fits 64
/// bits.
inline constexpr CivilSecond earliestSecond = -4'000'000'000'000'000'000;
inline constexpr CivilSecond latestSecond = 4'000'000'000'000'000'000;

/// Stretches of time that are drawn short, for want of events in them or of room. Maps time to folded time
/// and back, both in seconds and both growing; without folds the two are the same.
class TimeFolds
{
public:
    /// A stretch and the seconds that it is drawn as.
    struct Squeezed
    {
        TimeRange range;
        CivilSecond kept = 1;
    };

    TimeFolds() = default;

    /// Folds every stretch free of events that is at least `shortest` long to `kept` seconds. `begin` is
    /// sorted; `end` goes with it, one past the last second of each event.
    static TimeFolds ofGaps(std::span<const CivilSecond> begin, std::span<const CivilSecond> end,
                            CivilSecond shortest, CivilSecond kept);
    /// Folds these stretches, in order, none over another and each longer than what is kept of it.
    static TimeFolds ofStretches(std::span<const Squeezed> stretches);

    [[nodiscard]] bool isEmpty() const { return m_gaps.empty(); }
    /// The folded stretches, in order.
    [[nodiscard]] const std::vector<TimeRange> &gaps() const { return m_gaps; }

    [[nodiscard]] CivilSecond folded(CivilSecond time) const;
    [[nodiscard]] CivilSecond unfolded(CivilSecond foldedTime) const;

private:
    std::vector<TimeRange> m_gaps;
    std::vector<CivilSecond> m_removed; ///< seconds that gaps up to and with this one take away
    std::vector<CivilSecond> m_kept;    ///< seconds that are left of each
};

} // namespace chancery
