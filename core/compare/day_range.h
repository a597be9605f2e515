// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/domain/edtf.h"

#include <optional>

namespace chancery {

/// The days a date may mean, both ends included; an end that is none is open or unknown.
struct DayRange
{
    std::optional<CivilDay> first;
    std::optional<CivilDay> last;

    static DayRange of(const Edtf &date) { return {date.earliest(), date.latest()}; }
    /// Neither end is known: `../..`.
    [[nodiscard]] bool isUnbounded() const { return !first && !last; }

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Whether every day of a comes before every day of b.
bool isBefore(const DayRange &a, const DayRange &b);
/// Whether no day belongs to both.
bool isApart(const DayRange &a, const DayRange &b);
/// Whether no day belongs to both; what has no date is apart from nothing.
bool isApart(const std::optional<DayRange> &a, const std::optional<DayRange> &b);

} // namespace chancery
