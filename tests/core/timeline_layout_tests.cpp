// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/timeline_fixture.h"

#include "core/timeline/hit_test.h"
#include "core/timeline/level_of_detail.h"
#include "core/timeline/time_grid.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>
#include <random>
#include <set>

namespace timeline_layout_tests {

using namespace chancery;
using namespace chancery::test;

namespace {

Events manyEvents(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::pair<CivilSecond, CivilSecond>> drawn;
    for (int i = 0; i < count; ++i) {
        const CivilSecond begin = day(2016, 1, 1) + static_cast<CivilSecond>(random() % 3650) * secondsPerDay;
        drawn.emplace_back(begin, random() % 7 == 0
                                      ? static_cast<CivilSecond>(random() % 200 + 1) * secondsPerDay
                                      : secondsPerDay);
    }
    std::sort(drawn.begin(), drawn.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, a.first + a.second) < std::pair(b.first, b.first + b.second);
    });
    Events events;
    for (const auto &[begin, length] : drawn)
        events.add(begin, length, static_cast<std::uint8_t>(random() % 40));
    return events;
}

Frame frameOf(const Events &events, const LaneLayout &layout, const TimeRange &range, double width = 800)
{
    Frame frame;
    LevelOfDetail detail;
    const TimeScale scale(range, 0, width);
    for (std::size_t band = 0; band < layout.bands.size(); ++band)
        detail.add(layout.bands[band],
                   layout.overflow && band + 1 == layout.bands.size() ? &*layout.overflow : nullptr,
                   {0, static_cast<std::uint16_t>(band), layout.bands[band].firstRow() * 18.0, 18},
                   events.times(), scale, frame);
    return frame;
}

std::uint32_t shown(const Frame &frame)
{
    auto count = static_cast<std::uint32_t>(frame.items.size());
    for (const FrameFold &fold : frame.folds)
        count += fold.count;
    return count;
}

} // namespace

TEST_CASE("events of one row never lie over each other, and every event is somewhere once")
{
    const bool shares = GENERATE(false, true);
    const Events events = manyEvents(3000, 7);
    LayoutOptions options;
    options.labelRoom = 20 * secondsPerDay;
    options.sharesRows = shares;
    const LaneLayout layout = events.layout(options);
    std::set<std::uint32_t> seen;
    std::map<int, CivilSecond> reached;
    for (const Band &band : layout.bands) {
        for (std::uint32_t entry = 0; entry < band.size(); ++entry) {
            const std::uint32_t row = band.event(entry).value;
            CHECK(seen.insert(row).second);
            const int line = band.firstRow() + band.row(entry);
            const auto before = reached.find(line);
            if (before != reached.end())
                REQUIRE(before->second <= events.begin[row]);
            reached[line] = events.end[row];
        }
    }
    for (std::uint32_t entry = 0; layout.overflow && entry < layout.overflow->size(); ++entry)
        CHECK(seen.insert(layout.overflow->event(entry).value).second);
    CHECK(seen.size() == 3000);
}

TEST_CASE("ten events of one day get ten rows where there may be so many, and go to the overflow where not")
{
    Events events;
    for (int i = 0; i < 10; ++i)
        events.add(day(2026, 1, 6));
    LayoutOptions options;
    options.mostPointRows = 10;
    CHECK(events.layout(options).rows == 10);
    CHECK_FALSE(events.layout(options).overflow);
    options.mostPointRows = 4;
    CHECK(events.layout(options).rows == 5);
    REQUIRE(events.layout(options).overflow);
    CHECK(events.layout(options).overflow->size() == 6);
}

TEST_CASE("a lane without events has a row and no bands")
{
    const LaneLayout layout = Events().layout();
    CHECK(layout.rows == 1);
    CHECK(layout.bands.empty());
    CHECK(extentOf({}).length() == secondsPerDay);
    CHECK_FALSE(densestRange({}, 0.8).isEmpty());
}

TEST_CASE("undated events are left out of the rows")
{
    Events events;
    events.add(day(2026, 1, 6));
    std::vector<EventRow> rows = events.rows;
    rows.push_back({7}); // beyond the dated ones
    CHECK(layoutLane(rows, events.times(), {}).bands.front().size() == 1);
}

TEST_CASE("the densest range is where most begin, not as long as the longest event there")
{
    Events events;
    events.add(day(2014, 1, 1), 365 * secondsPerDay);
    events.add(day(2026, 1, 1), 365 * secondsPerDay);
    for (int i = 3; i < 11; ++i)
        events.add(day(2026, 1, i));
    const TimeRange range = densestRange(events.times(), 0.8);
    CHECK(range.begin >= day(2026, 1, 1));
    CHECK(range.end == day(2026, 1, 11));
}

TEST_CASE("the pyramid finds what a search over everything finds")
{
    const Events events = manyEvents(5000, 11);
    LayoutOptions options;
    options.mostPointRows = 60;
    options.sharesRows = true;
    const LaneLayout layout = events.layout(options);
    const Band &band = layout.bands.front();
    const EventTimes times = events.times();
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        const CivilSecond time =
            day(2016, 1, 1) + static_cast<CivilSecond>(random() % 3650) * secondsPerDay + 5;
        std::vector<std::uint32_t> expected;
        for (std::uint32_t entry = 0; entry < band.size() && band.begin(entry) < time; ++entry)
            if (times.end[band.event(entry).value] > time)
                expected.push_back(entry);
        std::vector<std::uint32_t> found;
        band.visitCrossing(time, times, [&found](std::uint32_t entry) { found.push_back(entry); });
        CHECK(found == expected);

        const auto first = static_cast<std::uint32_t>(random() % band.size());
        const auto last = static_cast<std::uint32_t>(first + 1 + random() % (band.size() - first));
        const CivilSecond length = static_cast<CivilSecond>(random() % 220) * secondsPerDay;
        expected.clear();
        std::uint32_t top = first;
        for (std::uint32_t entry = first; entry < last; ++entry) {
            const std::uint32_t row = band.event(entry).value;
            if (times.end[row] - times.begin[row] >= length)
                expected.push_back(entry);
            if (times.priority[row] > times.priority[band.event(top).value])
                top = entry;
        }
        found.clear();
        band.visitLong(first, last, length, times, [&found](std::uint32_t entry) { found.push_back(entry); });
        CHECK(found == expected);
        CHECK(band.top(first, last, times) == top);
    }
}

TEST_CASE("each step of the grid divides the next, and days begin cells from some minutes up")
{
    CivilSecond step = gridStep(0);
    CHECK(step == 1);
    while (step < 4000 * 365 * secondsPerDay) {
        const CivilSecond next = gridStep(static_cast<double>(step) + 0.5);
        REQUIRE(next > step);
        REQUIRE(next % step == 0);
        REQUIRE((next % secondsPerDay == 0 || secondsPerDay % next == 0));
        step = next;
    }
    CHECK(gridStep(1e300) >= latestSecond / 2);
    CHECK(cellOf(-1, secondsPerDay) == -1);
    CHECK(cellOf(secondsPerDay, secondsPerDay) == 1);
}

TEST_CASE("the grid over a band finds the same place as a plain search")
{
    Events events = manyEvents(1000, 5);
    const bool hasOutlier = GENERATE(false, true);
    if (hasOutlier) {
        Events withBronzeAge;
        withBronzeAge.add(day(-4000, 1, 1));
        for (std::size_t i = 0; i < events.begin.size(); ++i)
            withBronzeAge.add(events.begin[i], events.end[i] - events.begin[i], events.priority[i]);
        events = withBronzeAge;
    }
    LayoutOptions options;
    options.mostPointRows = 4000;
    options.sharesRows = true;
    const LaneLayout layout = events.layout(options);
    const Band &band = layout.bands.front();
    for (std::uint32_t from = 0; from <= band.size(); from += 97) {
        for (int i = -1; i < 3700; i += 61) {
            const CivilSecond time = day(2016, 1, 1) + i * secondsPerDay + i % 3;
            std::uint32_t expected = from;
            while (expected < band.size() && band.begin(expected) < time)
                ++expected;
            REQUIRE(band.lowerBound(time, from) == expected);
        }
    }
}

TEST_CASE("at every zoom each event is drawn on its own or counted in a fold, once")
{
    const Events events = manyEvents(4000, 23);
    LayoutOptions options;
    options.mostPointRows = 5;
    options.sharesRows = GENERATE(false, true);
    const LaneLayout layout = events.layout(options);
    const TimeRange all = withMargin(extentOf(events.times()), 0.2, 1);
    for (const double width : {100.0, 800.0, 5000.0, 60000.0})
        CHECK(shown(frameOf(events, layout, all, width)) == 4000);
}

TEST_CASE("zooming in unfolds, and what a fold holds is told apart in the end")
{
    Events events;
    for (int i = 0; i < 8; ++i)
        events.add(day(2026, 1, 1 + i));
    const LaneLayout layout = events.layout();
    const Frame wide = frameOf(events, layout, {day(2000, 1, 1), day(2050, 1, 1)});
    REQUIRE(wide.folds.size() == 1);
    CHECK(wide.folds.front().count == 8);
    CHECK(wide.items.empty());
    const Frame near = frameOf(events, layout, {day(2025, 12, 30), day(2026, 1, 12)});
    CHECK(near.folds.empty());
    CHECK(near.items.size() == 8);
}

TEST_CASE("of a crowded lane a day without room for a word is density, with all its events in one count")
{
    Events events;
    for (int i = 0; i < 90; ++i)
        for (int j = 0; j < 20; ++j)
            events.add(day(2026, 1, 1) + i * secondsPerDay);
    LayoutOptions options;
    options.mostPointRows = 3;
    const LaneLayout layout = events.layout(options);
    REQUIRE(layout.overflow);
    const auto zoomed = [&](double pixelsOfDay) {
        return frameOf(events, layout, {day(2026, 1, 1), day(2026, 3, 31)}, 89 * pixelsOfDay);
    };
    for (const double pixelsOfDay : {12.0, 30.0, 69.0}) {
        const Frame frame = zoomed(pixelsOfDay);
        CHECK(frame.items.empty());
        for (const FrameFold &fold : frame.folds)
            CHECK_FALSE(fold.isOverflow);
        for (const FrameBin &bin : frame.bins)
            CHECK(bin.count % 20 == 0);
        CHECK(shown(frame) >= 89 * 20);
    }
    const Frame near = zoomed(71);
    CHECK(near.items.size() >= 89 * 3);
    CHECK(shown(near) >= 89 * 20);
    // A lane that has rows for most of its events shows them as soon as they can be told apart.
    options.mostPointRows = 12;
    CHECK(
        frameOf(events, events.layout(options), {day(2026, 1, 1), day(2026, 3, 31)}, 89 * 30).items.size() >=
        89 * 12);
}

TEST_CASE("panning changes neither rows nor what is folded")
{
    const Events events = manyEvents(3000, 31);
    LayoutOptions options;
    options.mostPointRows = 4;
    const LaneLayout layout = events.layout(options);
    const CivilSecond length = 500 * secondsPerDay;
    std::map<std::uint32_t, int> rows;
    for (CivilSecond shift = 0; shift < 100; shift += 7) {
        const CivilSecond begin = day(2018, 1, 1) + shift * secondsPerDay;
        const Frame frame = frameOf(events, layout, {begin, begin + length});
        std::set<std::uint32_t> drawn;
        for (const FrameItem &item : frame.items) {
            const auto [known, isNew] = rows.emplace(item.event.value, item.row);
            if (!isNew)
                REQUIRE(known->second == item.row);
            drawn.insert(item.event.value);
        }
        // Well inside of the view, what was drawn on its own before is drawn on its own now.
        for (const auto &[event, row] : rows)
            if (events.begin[event] > begin + length / 5 && events.end[event] < begin + length * 4 / 5)
                REQUIRE(drawn.contains(event));
    }
}

TEST_CASE("what a fold holds does not change while it is panned, not even at the edges")
{
    Events events = manyEvents(20000, 43);
    LayoutOptions options;
    options.mostPointRows = 3;
    const LaneLayout layout = events.layout(options);
    const double days = GENERATE(25, 120, 600, 1500);
    const auto length = static_cast<CivilSecond>(days * secondsPerDay);
    using Run = std::tuple<int, bool, std::uint32_t, std::uint32_t>;
    std::map<Run, std::pair<std::uint32_t, std::uint32_t>> known;
    for (int step = 0; step < 60; ++step) {
        const CivilSecond begin = day(2018, 1, 1) + step * (length / 97);
        const Frame frame = frameOf(events, layout, {begin, begin + length});
        for (const FrameFold &fold : frame.folds) {
            const auto [there, isNew] =
                known.emplace(Run{fold.band, fold.isOverflow, fold.firstEntry, fold.firstOver},
                              std::pair(fold.lastEntry, fold.lastOver));
            REQUIRE(there->second == std::pair(fold.lastEntry, fold.lastOver));
        }
    }
    // Each event is in one run, wherever the view was.
    std::map<std::pair<int, std::uint32_t>, Run> holder;
    for (const auto &[run, last] : known)
        for (std::uint32_t entry = std::get<2>(run); !std::get<1>(run) && entry < last.first; ++entry) {
            const auto [there, isNew] = holder.emplace(std::pair(std::get<0>(run), entry), run);
            REQUIRE(there->second == run);
        }
}

TEST_CASE("a frame costs what can be seen: few marks however many events")
{
    Events events;
    for (int i = 0; i < 200000; ++i)
        events.add(day(2016, 1, 1) + i * 1500);
    const LaneLayout layout = events.layout();
    const Frame frame = frameOf(events, layout, extentOf(events.times()), 1000);
    CHECK(frame.bins.size() + frame.items.size() < 600);
    CHECK(shown(frame) >= 199000);
}

TEST_CASE("a bar that begins long before the view and ends after it is drawn")
{
    Events events;
    events.add(day(-4000, 1, 1), 7000 * 365 * secondsPerDay);
    for (int i = 0; i < 3000; ++i)
        events.add(day(2000, 1, 1) + i * secondsPerDay);
    const LaneLayout layout = events.layout();
    const Frame frame = frameOf(events, layout, {day(2005, 1, 1), day(2005, 1, 1) + 60});
    bool found = false;
    for (const FrameItem &item : frame.items)
        found = found || item.event.value == 0;
    CHECK(found);
}

TEST_CASE("events all at one instant fold into one mark that says how many")
{
    Events events;
    for (int i = 0; i < 500; ++i)
        events.add(day(2026, 1, 6), 1);
    const LaneLayout layout = events.layout();
    const TimeRange range = withMargin(extentOf(events.times()), 0.1, secondsPerDay);
    CHECK(shown(frameOf(events, layout, range)) == 500);
}

TEST_CASE("the nearest event under the pointer is hit, beside it only within reach")
{
    Frame frame;
    frame.items.push_back({{1}, 0, 0, true, 100, 101, 0});
    frame.items.push_back({{2}, 0, 0, true, 108, 109, 0});
    frame.items.push_back({{3}, 0, 1, false, 50, 300, 18});
    FrameFold fold;
    fold.x0 = 400;
    fold.x1 = 430;
    fold.y1 = 18;
    frame.folds.push_back(fold);
    CHECK(hitTest(frame, 101, 5) == Hit(HitItem{0}));
    CHECK(hitTest(frame, 106, 5) == Hit(HitItem{1}));
    CHECK(hitTest(frame, 103, 20) == Hit(HitItem{2}));
    CHECK(hitTest(frame, 415, 3) == Hit(HitFold{0}));
    CHECK(hitTest(frame, 200, 5) == Hit());
    CHECK(hitTest({}, 0, 0) == Hit());
}

} // namespace timeline_layout_tests
