// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/timeline_fixture.h"

#include "core/timeline/periods.h"
#include "core/timeline/ticks.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>

namespace timeline_ticks_tests {

using namespace chancery;
using namespace chancery::test;
using namespace Qt::StringLiterals;

namespace {
constexpr double character = 7;
}

TEST_CASE("ticks grow from minutes to millennia as time is zoomed out")
{
    double lengthBefore = 0;
    for (double secondsPerPixel = 1; secondsPerPixel < 1e10; secondsPerPixel *= 1.7) {
        const TickStep step = tickStep(secondsPerPixel, character);
        const CivilSecond tick = tickAtOrBefore(day(2026, 1, 6), step);
        const auto length = static_cast<double>(nextTick(tick, step) - tick);
        CHECK(length >= lengthBefore * 0.9); // a month is not always as long as another
        CHECK(length / secondsPerPixel >= 2 * character);
        lengthBefore = length;
    }
    CHECK(tickStep(1, character) == TickStep{TickUnit::Minute, 1});
    CHECK(tickStep(86400.0 / 30, character) == TickStep{TickUnit::Day, 1});
    CHECK(tickStep(86400.0 * 365 / 50, character) == TickStep{TickUnit::Year, 1});
}

TEST_CASE("a tick is never after the time it stands for, and the next one is")
{
    for (const TickStep &step :
         {TickStep{TickUnit::Minute, 15}, TickStep{TickUnit::Hour, 6}, TickStep{TickUnit::Day, 1},
          TickStep{TickUnit::Day, 7}, TickStep{TickUnit::Month, 1}, TickStep{TickUnit::Month, 3},
          TickStep{TickUnit::Year, 1}, TickStep{TickUnit::Year, 10}, TickStep{TickUnit::Year, 1000}}) {
        for (const CivilSecond time : {day(2026, 1, 6) + 1, day(1969, 12, 31) + 86399, day(0, 2, 29),
                                       day(1, 1, 1), day(-1, 12, 31), day(-4000, 6, 1), day(11999, 1, 1)}) {
            const CivilSecond tick = tickAtOrBefore(time, step);
            CHECK(tick <= time);
            CHECK(nextTick(tick, step) > time);
            CHECK(tickAtOrBefore(tick, step) == tick);
        }
    }
}

TEST_CASE("weeks begin on Mondays, before 1970 too")
{
    const TickStep week{TickUnit::Day, 7};
    CHECK(tickAtOrBefore(day(2026, 1, 6), week) == day(2026, 1, 5));
    CHECK(tickAtOrBefore(day(1914, 6, 28), week) == day(1914, 6, 22));
}

TEST_CASE("years before the common era are counted as historians do")
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    CHECK(yearLabel(2026, locale) == u"2026"_s);
    CHECK(yearLabel(0, locale) == u"1 BCE"_s);
    CHECK(yearLabel(-43, locale) == u"44 BCE"_s);
    std::vector<CivilSecond> ticks;
    ticksIn({day(-1500, 1, 1), day(1500, 1, 1)}, {TickUnit::Year, 500}, ticks);
    QStringList labels;
    for (const CivilSecond tick : ticks)
        labels.append(minorLabel(tick, {TickUnit::Year, 500}, locale, 100, character));
    CHECK(labels == QStringList{u"2000 BCE"_s, u"1500 BCE"_s, u"1000 BCE"_s, u"500 BCE"_s, u"1"_s, u"500"_s,
                                u"1000"_s});
}

TEST_CASE("labels follow the locale and the room there is")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    const TickStep days{TickUnit::Day, 1};
    CHECK(minorLabel(day(2026, 1, 6), days, english, 20, character) == u"6"_s);
    CHECK(minorLabel(day(2026, 1, 6), days, english, 90, character) == u"Tue 6"_s);
    CHECK(minorLabel(day(2026, 1, 6), days, english, 200, character) == u"Tuesday 6"_s);
    CHECK(majorLabel(day(2026, 1, 1), {TickUnit::Month, 1}, german) == u"Januar 2026"_s);
    CHECK(majorLabel(day(2020, 1, 1), {TickUnit::Year, 10}, english) == u"2020–2029"_s);
    CHECK(minorLabel(day(2026, 1, 6) + 14 * 3600 + 1800, {TickUnit::Minute, 15}, english, 50, character) ==
          u"14:30"_s);
}

TEST_CASE("a range too long to tick is cut, and one beyond every calendar has none")
{
    std::vector<CivilSecond> ticks;
    ticksIn({day(1, 1, 1), day(9000, 1, 1)}, {TickUnit::Minute, 1}, ticks, 500);
    CHECK(ticks.size() == 500);
    ticksIn({4'000'000'000'000'000'000 - 10, 4'000'000'000'000'000'000}, {TickUnit::Year, 1}, ticks);
    CHECK(ticks.empty());
}

TEST_CASE("periods are years where little happens and days where much does")
{
    Events events;
    events.add(day(2014, 1, 1));
    events.add(day(2022, 2, 24));
    for (int i = 0; i < 20; ++i)
        events.add(day(2026, 1, 6));
    const Periods periods = Periods::of(events.times(), 100);
    const auto at = [&](CivilSecond time) {
        return periods.list()[static_cast<std::size_t>(periods.position(time))];
    };
    CHECK(at(day(2014, 6, 1)).step == TickStep{TickUnit::Year, 1});
    CHECK(at(day(2017, 6, 1)).isGap);
    CHECK(at(day(2026, 1, 6)).range == TimeRange{day(2026, 1, 6), day(2026, 1, 7)});
    const std::vector<EventKind> kinds(events.begin.size(), EventKind::Summit);
    const std::vector<std::uint32_t> counts = periods.countByKind(events.times(), kinds, 9);
    std::uint32_t sum = 0;
    for (const std::uint32_t count : counts)
        sum += count;
    CHECK(sum == 22);
    const auto index = static_cast<std::size_t>(periods.position(day(2026, 1, 6)));
    CHECK(counts[static_cast<std::size_t>(EventKind::Summit) * periods.size() + index] == 20);
}

TEST_CASE("a few events of one year are told apart, and what may be anywhere in it is not")
{
    Events events;
    events.add(day(2025, 3, 11));
    events.add(day(2025, 4, 3));
    const Periods periods = Periods::of(events.times(), 100);
    CHECK(periods.size() > 1);
    CHECK(std::floor(periods.position(day(2025, 3, 11))) < std::floor(periods.position(day(2025, 4, 3))));
    Events one;
    one.add(day(2025, 3, 11));
    CHECK(Periods::of(one.times(), 100).size() > 1);
    Events year;
    year.add(day(2025, 1, 1), 365 * secondsPerDay);
    CHECK(Periods::of(year.times(), 100).size() == 1);
}

TEST_CASE("years as full as one another are divided alike, by quarters where months have no room")
{
    Events events;
    for (CivilSecond time = day(2016, 1, 1); time < day(2026, 1, 1); time += secondsPerDay)
        events.add(time);
    for (const auto &[most, step] : {std::pair(130, TickStep{TickUnit::Month, 1}),
                                     {100, {TickUnit::Month, 3}},
                                     {20, {TickUnit::Year, 1}}}) {
        const Periods periods = Periods::of(events.times(), static_cast<std::size_t>(most));
        for (const Periods::Period &period : periods.list())
            CHECK(period.step == step);
    }
}

TEST_CASE("a year much fuller than the others is divided where not all can be")
{
    Events events;
    for (int year = 2016; year < 2026; ++year)
        for (int i = 0; i < (year == 2022 ? 300 : 70); ++i)
            events.add(day(year, 1, 1) + i * secondsPerDay);
    const Periods periods = Periods::of(events.times(), 30);
    CHECK(periods.list().front().step == TickStep{TickUnit::Year, 1});
    CHECK(periods.list()[static_cast<std::size_t>(periods.position(day(2022, 5, 5)))].step ==
          TickStep{TickUnit::Month, 1});
}

TEST_CASE("periods leave no time out and map to positions and back")
{
    Events events;
    for (int year = -3000; year < 2027; year += 37)
        events.add(day(year, 3, 3));
    for (int i = 0; i < 400; ++i)
        events.add(day(2026, 1, 1) + i * 7200);
    const Periods periods = Periods::of(events.times(), 120);
    REQUIRE(periods.size() > 0);
    CHECK(periods.size() <= 120);
    for (std::size_t i = 1; i < periods.size(); ++i)
        CHECK(periods.list()[i].range.begin == periods.list()[i - 1].range.end);
    for (const CivilSecond time : events.begin)
        CHECK(std::abs(periods.time(periods.position(time)) - time) <= periods.extent().length() / 1'000'000);
    CHECK(periods.position(day(-9000, 1, 1)) == 0);
    CHECK(periods.position(day(9000, 1, 1)) == static_cast<double>(periods.size()));
    CHECK(Periods::of({}, 50).size() == 0);
}

} // namespace timeline_ticks_tests
