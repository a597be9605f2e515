// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"

namespace chancery {

/// Steps of the grids that time is counted on, in seconds: 1, 5, 25, 75, 225, 675 (a 128th of a day), and
/// doubled from there by way of the day. Each divides the next, so that a finer grid parts the cells of a
/// coarser one, and cells begin with days, since most dates are days: powers of two would beat against them.
///
/// The least step that is not below `seconds`; the largest there is where none is.
[[nodiscard]] constexpr CivilSecond gridStep(double seconds)
{
    for (const CivilSecond step : {1, 5, 25, 75, 225})
        if (static_cast<double>(step) >= seconds)
            return step;
    CivilSecond step = secondsPerDay / 128;
    constexpr CivilSecond largest = secondsPerDay << 45;
    while (static_cast<double>(step) < seconds && step < largest)
        step *= 2;
    return step;
}

/// Rounded towards the past, which C++ does not do before the epoch. `divisor` is positive.
[[nodiscard]] constexpr std::int64_t floorDiv(std::int64_t dividend, std::int64_t divisor)
{
    return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}

/// The cell of a grid in which a time lies, counted from the epoch.
[[nodiscard]] constexpr std::int64_t cellOf(CivilSecond time, CivilSecond step)
{
    return floorDiv(time, step);
}

} // namespace chancery
