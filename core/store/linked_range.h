// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/edtf_parts.h"
#include "core/domain/time_range.h"

#include <limits>
#include <vector>

namespace chancery {

/// The seconds that the date of a fact without an event may mean (FactLinks::dated), in one stretch or
/// several; an open or unknown end is far away.
inline std::vector<TimeRange> rangesOfLinked(const Edtf &date)
{
    if (std::vector<TimeRange> parts = stretchesOfParts(date); !parts.empty())
        return parts;
    constexpr auto open = std::numeric_limits<CivilSecond>::max() / 4;
    return {{date.earliest() ? date.earliest()->daysSinceEpoch * secondsPerDay : -open,
             date.latest() ? (date.latest()->daysSinceEpoch + 1) * secondsPerDay : open}};
}

} // namespace chancery
