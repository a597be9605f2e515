// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/civil_day.h"

namespace chancery {

// Both conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
// (howardhinnant.github.io/date_algorithms.html): years begin in March, so that the leap day is the last of
// its year, and every era of 400 years has the same 146097 days.
namespace {
constexpr std::int64_t daysPerEra = 146097;
constexpr std::int64_t epochOffset = 719468; // days from 0000-03-01 to 1970-01-01

constexpr bool isLeap(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr std::int64_t floorDiv(std::int64_t dividend, std::int64_t divisor)
{
    return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}
} // namespace

CivilDay CivilDay::fromYmd(std::int64_t year, int month, int day)
{
    const std::int64_t marchYear = year - (month <= 2 ? 1 : 0);
    const std::int64_t era = floorDiv(marchYear, 400);
    const std::int64_t yearOfEra = marchYear - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return {era * daysPerEra + dayOfEra - epochOffset};
}

CivilDay::Ymd CivilDay::toYmd() const
{
    const std::int64_t shifted = daysSinceEpoch + epochOffset;
    const std::int64_t era = floorDiv(shifted, daysPerEra);
    const std::int64_t dayOfEra = shifted - era * daysPerEra;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const auto month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

QString CivilDay::toIso() const
{
    const Ymd ymd = toYmd();
    QString iso;
    if (ymd.year < 0)
        iso += QLatin1Char('-');
    else if (ymd.year > 9999)
        iso += QLatin1Char('+');
    iso += QString::number(ymd.year < 0 ? -ymd.year : ymd.year).rightJustified(4, QLatin1Char('0'));
    for (const int part : {ymd.month, ymd.day})
        iso += QLatin1Char('-') + QString::number(part).rightJustified(2, QLatin1Char('0'));
    return iso;
}

int daysInMonth(std::int64_t year, int month)
{
    switch (month) {
    case 2:
        return isLeap(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
        return 30;
    default:
        return 31;
    }
}

} // namespace chancery
