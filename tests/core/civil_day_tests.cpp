// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/civil_day.h"

#include <catch2/catch_test_macros.hpp>

#include <QDate>

namespace civil_day_tests {

using chancery::CivilDay;
using chancery::daysInMonth;

TEST_CASE("days are counted from the first of January 1970")
{
    CHECK(CivilDay::fromYmd(1970, 1, 1).daysSinceEpoch == 0);
    CHECK(CivilDay::fromYmd(1969, 12, 31).daysSinceEpoch == -1);
    CHECK(CivilDay::fromYmd(2026, 1, 6).daysSinceEpoch == 20459);
}

TEST_CASE("a day and its year, month and day are two forms of one thing")
{
    // Every day over a whole era of 400 years, across the year 0, and some days far off.
    const auto roundTrips = [](std::int64_t day) {
        const CivilDay::Ymd ymd = CivilDay{day}.toYmd();
        return ymd.month >= 1 && ymd.month <= 12 && ymd.day >= 1 &&
               ymd.day <= daysInMonth(ymd.year, ymd.month) &&
               CivilDay::fromYmd(ymd.year, ymd.month, ymd.day).daysSinceEpoch == day;
    };
    int wrong = 0;
    for (std::int64_t day = -800'000; day <= -600'000; ++day)
        wrong += roundTrips(day) ? 0 : 1;
    for (std::int64_t day = 36'524'219'999'000; day <= 36'524'220'000'000; ++day)
        wrong += roundTrips(day) && roundTrips(-day) ? 0 : 1;
    CHECK(wrong == 0);
}

TEST_CASE("the calendar agrees with the one of Qt in the years of the common era")
{
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    for (std::int64_t day = -719'162; day < 200'000; day += 97) {
        const CivilDay::Ymd ymd = CivilDay{day}.toYmd();
        REQUIRE(QDate::fromJulianDay(day + epoch) == QDate(static_cast<int>(ymd.year), ymd.month, ymd.day));
    }
}

TEST_CASE("February has 29 days every fourth year but for centuries not divisible by 400")
{
    CHECK(daysInMonth(2024, 2) == 29);
    CHECK(daysInMonth(2026, 2) == 28);
    CHECK(daysInMonth(1900, 2) == 28);
    CHECK(daysInMonth(2000, 2) == 29);
    CHECK(daysInMonth(0, 2) == 29);
    CHECK(daysInMonth(-4, 2) == 29);
    CHECK(daysInMonth(-100, 2) == 28);
    CHECK(daysInMonth(2026, 4) == 30);
    CHECK(daysInMonth(2026, 12) == 31);
}

TEST_CASE("a day is printed by ISO 8601, with a sign where the year needs one")
{
    CHECK(CivilDay::fromYmd(2026, 1, 3).toIso() == u"2026-01-03");
    CHECK(CivilDay::fromYmd(7, 11, 30).toIso() == u"0007-11-30");
    CHECK(CivilDay::fromYmd(0, 2, 29).toIso() == u"0000-02-29");
    CHECK(CivilDay::fromYmd(-44, 3, 15).toIso() == u"-0044-03-15");
    CHECK(CivilDay::fromYmd(9999, 12, 31).toIso() == u"9999-12-31");
    CHECK(CivilDay::fromYmd(10'000, 1, 1).toIso() == u"+10000-01-01");
    CHECK(CivilDay::fromYmd(99'999'999'999, 12, 31).toIso() == u"+99999999999-12-31");
    CHECK(CivilDay::fromYmd(-99'999'999'999, 1, 1).toIso() == u"-99999999999-01-01");
}

} // namespace civil_day_tests
