// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace chancery {

/// A day of the proleptic Gregorian calendar with astronomical years (0 is 1 BCE), as days since 1970-01-01.
/// No time zone: a day is a day where the dossier speaks of it.
struct CivilDay
{
    std::int64_t daysSinceEpoch = 0;

    /// The given day; month 1–12 and day 1–31 must exist. Any year of up to eleven digits.
    static CivilDay fromYmd(std::int64_t year, int month, int day);

    struct Ymd
    {
        std::int64_t year;
        int month;
        int day;
    };
    [[nodiscard]] Ymd toYmd() const;

    /// ISO 8601: `2026-01-03`; years beyond four digits, and negative ones, with a sign.
    [[nodiscard]] QString toIso() const;

    friend auto operator<=>(const CivilDay &, const CivilDay &) = default;
};

/// Days of a month (1–12) of the proleptic Gregorian calendar.
[[nodiscard]] int daysInMonth(std::int64_t year, int month);

} // namespace chancery
