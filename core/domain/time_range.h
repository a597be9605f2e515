// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace chancery {

/// Seconds of the dossier's own calendar since 1970-01-01T00:00 there; no time zone, no leap seconds. Signed:
/// diplomacy predates 1970.
using CivilSecond = std::int64_t;

inline constexpr CivilSecond secondsPerDay = 86400;

/// A half-open stretch of time, [begin, end).
struct TimeRange
{
    CivilSecond begin = 0;
    CivilSecond end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] CivilSecond length() const { return end - begin; }

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace chancery
