// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"
#include "core/timeline/event_mask.h"
#include "core/timeline/event_times.h"
#include "core/timeline/ticks.h"

#include <vector>

namespace chancery {

/// A calendar in unequal steps, one bar each: years where little happens, months and days where much does,
/// and one step for a long stretch of nothing. Positions count steps from 0 and grow with time.
class Periods
{
public:
    struct Period
    {
        TimeRange range;
        TickStep step;
        bool isGap = false; ///< several empty steps drawn as one

        friend bool operator==(const Period &, const Period &) = default;
    };

    /// Steps for these events, `most` at the utmost. Events count where they begin.
    [[nodiscard]] static Periods of(const EventTimes &times, std::size_t most);

    [[nodiscard]] const std::vector<Period> &list() const { return m_periods; }
    [[nodiscard]] std::size_t size() const { return m_periods.size(); }
    [[nodiscard]] TimeRange extent() const;

    /// Between 0 and size(); times outside lie at the ends.
    [[nodiscard]] double position(CivilSecond time) const;
    [[nodiscard]] CivilSecond time(double position) const;

    /// Events that begin in each period, by kind: the count of a kind in a period stands at
    /// kind * size() + period. With a mask, those that it shows.
    [[nodiscard]] std::vector<std::uint32_t> countByKind(const EventTimes &times,
                                                         std::span<const EventKind> kinds,
                                                         std::size_t kindCount,
                                                         const EventMask *mask = nullptr) const;

    friend bool operator==(const Periods &, const Periods &) = default;

private:
    std::vector<Period> m_periods;
};

} // namespace chancery
