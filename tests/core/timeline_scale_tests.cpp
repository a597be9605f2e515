// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/timeline_fixture.h"

#include "core/timeline/opening_range.h"
#include "core/timeline/time_scale.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace timeline_scale_tests {

using namespace chancery;
using namespace chancery::test;
using Catch::Approx;

TEST_CASE("a scale maps the ends of its range to the ends of its pixels and back")
{
    const TimeRange range{day(2025, 12, 1), day(2026, 2, 1)};
    const TimeScale scale(range, 130, 770);
    CHECK(scale.x(range.begin) == Approx(130));
    CHECK(scale.x(range.end) == Approx(900));
    CHECK(scale.time(130) == range.begin);
    CHECK(scale.time(900) == range.end);
    CHECK(scale.time(scale.x(day(2026, 1, 6)) + 0.01) / secondsPerDay == day(2026, 1, 6) / secondsPerDay);
}

TEST_CASE("the opening has the first event and the newest, and what is near them to scale")
{
    const TimeRange clear{day(2026, 1, 1), day(2026, 1, 9)};
    Events events;
    events.add(day(2014, 1, 1), 365 * secondsPerDay);
    events.add(day(2022, 2, 24));
    events.add(day(2026, 1, 3));
    events.add(day(2026, 1, 6));
    const OpeningRange opening = openingRange(clear, events.times(), 0.2);
    CHECK(opening.hasBefore);
    CHECK_FALSE(opening.hasAfter);
    CHECK(opening.clear == clear);
    CHECK(opening.range.end == clear.end);
    CHECK(opening.range.begin == clear.begin - 2 * secondsPerDay);

    const TimeScale squeezed(opening.whole, 0, 1000, &opening.squeeze);
    const TimeScale flat(opening.range, 0, 1000);
    // The edge takes its share; what is to scale lies where the same range without an edge has it.
    CHECK(squeezed.x(clear.begin) == Approx(200));
    for (const CivilSecond time : {day(2026, 1, 3), day(2026, 1, 6), clear.end})
        CHECK(squeezed.x(time) == Approx(flat.x(time)));
    CHECK(squeezed.x(day(2014, 1, 1)) > 0);
    CHECK(squeezed.x(day(2014, 1, 1)) < squeezed.x(day(2022, 2, 24)));
    CHECK(squeezed.x(day(2022, 2, 24)) < 200);
    CHECK(squeezed.time(squeezed.x(day(2026, 1, 6)) + 0.01) / secondsPerDay ==
          day(2026, 1, 6) / secondsPerDay);

    // Both sides.
    events.add(day(2040, 5, 1));
    const OpeningRange both = openingRange(clear, events.times(), 0.2);
    CHECK(both.hasBefore);
    CHECK(both.hasAfter);
    const TimeScale wide(both.whole, 0, 1000, &both.squeeze);
    CHECK(wide.x(clear.begin) == Approx(200));
    CHECK(wide.x(clear.end) == Approx(800));
    CHECK(wide.x(day(2040, 5, 1)) > 800);
    CHECK(wide.x(day(2040, 5, 2)) <= 1000.5);
}

TEST_CASE("an opening has no edge for what needs none, however far time goes")
{
    const TimeRange clear{day(2026, 1, 1), day(2026, 1, 9)};
    CHECK_FALSE(openingRange(clear, {}, 0.2).isSqueezed());
    Events near;
    near.add(day(2026, 1, 2));
    CHECK_FALSE(openingRange(clear, near.times(), 0.2).isSqueezed());
    CHECK(openingRange(clear, near.times(), 0.2).range == clear);
    Events dayBefore;
    dayBefore.add(day(2025, 12, 31));
    dayBefore.add(day(2026, 1, 2));
    const OpeningRange wider = openingRange(clear, dayBefore.times(), 0.2);
    CHECK_FALSE(wider.isSqueezed());
    CHECK(wider.range.begin <= day(2025, 12, 31));
    CHECK(wider.clear == wider.range);
    Events ages;
    ages.add(earliestSecond, 1);
    ages.add(day(2026, 1, 2));
    ages.add(latestSecond - 1, 1);
    const OpeningRange all = openingRange(clear, ages.times(), 0.2);
    CHECK(all.hasBefore);
    CHECK(all.hasAfter);
    CHECK(all.whole.begin >= earliestSecond);
    CHECK(all.whole.end <= latestSecond);
}

TEST_CASE("an empty range and a view without width still answer")
{
    const TimeScale instant({100, 100}, 0, 500);
    CHECK(instant.range().length() == 1);
    const TimeScale narrow({0, 1000}, 0, 0);
    CHECK(narrow.width() == 1);
    CHECK(narrow.x(1000) == Approx(1));
    CHECK(narrow.time(-1e300) == earliestSecond);
    CHECK(narrow.time(1e300) == latestSecond);
}

TEST_CASE("the year -4000 and a minute of 2026 keep their order and their minute")
{
    const CivilSecond old = day(-4000, 1, 1);
    const CivilSecond minute = day(2026, 1, 6) + 14 * 3600 + 30 * 60;
    const TimeScale wide({old, minute + 60}, 0, 1000);
    CHECK(wide.x(old) < wide.x(minute));
    const TimeScale near({minute, minute + 60}, 0, 600);
    CHECK(near.time(near.x(minute + 30)) == minute + 30);
    CHECK(near.x(old) < -1e9);
}

TEST_CASE("the widest times there are do not overflow")
{
    const TimeScale scale({earliestSecond, latestSecond}, 0, 1000);
    CHECK(scale.x(0) == Approx(500));
    const TimeLimits limits{{earliestSecond, latestSecond}, 600};
    const TimeRange all{earliestSecond, latestSecond};
    for (const double factor : {0.5, 2.0, 1e6}) {
        const TimeRange next = zoomed(all, 0, factor, limits);
        CHECK(next.begin >= earliestSecond);
        CHECK(next.end <= latestSecond);
        CHECK_FALSE(next.isEmpty());
    }
    CHECK_FALSE(panned(all, 5, limits).isEmpty());
}

TEST_CASE("zooming keeps the time under the pointer where it is")
{
    const TimeLimits limits{{day(2014, 1, 1), day(2027, 1, 1)}, 600};
    const double x = GENERATE(0.0, 1.0, 333.0, 700.0);
    const double factor = GENERATE(0.1, 0.8, 1.25, 3.0);
    const TimeRange range{day(2025, 12, 1), day(2026, 2, 1)};
    const TimeScale before(range, 0, 700);
    const CivilSecond anchor = before.time(x);
    const TimeScale after(zoomed(range, anchor, factor, limits), 0, 700);
    CHECK(after.x(anchor) == Approx(x).margin(0.01));
}

TEST_CASE("zooming stops at the shortest and the longest range")
{
    const TimeLimits limits{{day(2014, 1, 1), day(2027, 1, 1)}, 600};
    TimeRange range{day(2025, 12, 1), day(2026, 2, 1)};
    for (int i = 0; i < 100; ++i)
        range = zoomed(range, day(2026, 1, 6) + 50000, 0.5, limits);
    CHECK(range.length() == 600);
    for (int i = 0; i < 100; ++i)
        range = zoomed(range, day(2026, 1, 6), 2, limits);
    CHECK(range.length() <= limits.extent.length() * 3 / 2 + 1);
    CHECK(zoomed(range, day(2026, 1, 6), 2, limits) == range);
}

TEST_CASE("panning never leaves the dossier behind")
{
    const TimeLimits limits{{day(2025, 1, 1), day(2026, 1, 1)}, 600};
    TimeRange range{day(2025, 6, 1), day(2025, 6, 2)};
    for (int i = 0; i < 50; ++i)
        range = panned(range, 100, limits);
    CHECK(range.length() == secondsPerDay);
    CHECK(range.begin + range.length() / 2 <= limits.extent.end);
}

TEST_CASE("folded gaps shorten time, keep its order and map back")
{
    Events events;
    events.add(day(2014, 1, 1), 365 * secondsPerDay);
    events.add(day(2022, 2, 24));
    events.add(day(2026, 1, 6));
    const TimeFolds folds =
        TimeFolds::ofGaps(events.begin, events.end, 300 * secondsPerDay, 10 * secondsPerDay);
    REQUIRE(folds.gaps().size() == 2);
    CivilSecond last = folds.folded(day(2013, 1, 1));
    for (int year = 2013; year <= 2027; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const CivilSecond time = day(year, month, 15);
            CHECK(folds.folded(time) >= last);
            last = folds.folded(time);
        }
    }
    for (const CivilSecond time : events.begin)
        CHECK(folds.unfolded(folds.folded(time)) == time);
    CHECK(folds.folded(day(2026, 1, 6)) - folds.folded(day(2022, 2, 25)) == 10 * secondsPerDay);
    const TimeFolds none;
    CHECK(none.folded(42) == 42);
    CHECK(none.unfolded(42) == 42);
}

TEST_CASE("zooming over a folded gap keeps the time under the pointer too")
{
    Events events;
    events.add(day(2014, 1, 1));
    events.add(day(2026, 1, 6));
    const TimeFolds folds =
        TimeFolds::ofGaps(events.begin, events.end, 100 * secondsPerDay, 3 * secondsPerDay);
    const TimeLimits limits{{day(2014, 1, 1), day(2026, 1, 7)}, 600};
    const TimeRange range{day(2014, 1, 1), day(2026, 1, 7)};
    const TimeScale before(range, 0, 800, &folds);
    const double x = 760;
    const CivilSecond anchor = before.time(x);
    const TimeScale after(zoomed(range, anchor, 0.5, limits, &folds), 0, 800, &folds);
    CHECK(after.x(anchor) == Approx(x).margin(0.5));
}

} // namespace timeline_scale_tests
