// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/columns.h"
#include "core/timeline/event_mask.h"
#include "core/timeline/hit_test.h"
#include "core/timeline/label_placement.h"
#include "core/timeline/level_of_detail.h"
#include "core/timeline/open_ends.h"
#include "core/timeline/periods.h"
#include "tests/core/timeline_fixture.h"

#include <catch2/catch_test_macros.hpp>

namespace timeline_degenerate_tests {

using namespace chancery;
using namespace chancery::test;

namespace {

Frame frameOf(const Events &events, const TimeRange &range, double width)
{
    const LaneLayout layout = events.layout();
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

} // namespace

TEST_CASE("an end that is not known is marked within the edges of the range")
{
    const auto laid = [](float x0, float x1, std::uint16_t flags, bool tiny = false) {
        FrameItem item;
        item.x0 = x0;
        item.x1 = x1;
        item.tiny = tiny;
        keepOpenEndsInView(item, flags, 100, 500, 12, 20);
        return std::pair{item.x0, item.x1};
    };
    CHECK(laid(100, 300, EventFlag::UnknownStart) == std::pair{112.F, 300.F});
    CHECK(laid(99.5F, 300, EventFlag::OpenStart) == std::pair{112.F, 300.F});
    CHECK(laid(108, 300, EventFlag::UnknownStart) == std::pair{112.F, 300.F});
    CHECK(laid(300, 500, EventFlag::OpenEnd) == std::pair{300.F, 488.F});
    CHECK(laid(100, 500, EventFlag::UnknownStart | EventFlag::UnknownEnd) == std::pair{112.F, 488.F});
    // Its end is out of sight, far enough from the edge, or known.
    CHECK(laid(60, 300, EventFlag::UnknownStart) == std::pair{60.F, 300.F});
    CHECK(laid(112, 300, EventFlag::UnknownStart) == std::pair{112.F, 300.F});
    CHECK(laid(100, 500, 0) == std::pair{100.F, 500.F});
    CHECK(laid(300, 540, EventFlag::OpenEnd) == std::pair{300.F, 540.F});
    // Too short to be made shorter.
    CHECK(laid(100, 120, EventFlag::UnknownStart) == std::pair{100.F, 120.F});
    CHECK(laid(100, 300, EventFlag::UnknownStart, true) == std::pair{100.F, 300.F});
}

TEST_CASE("a lane without events lays out, draws and hits nothing")
{
    const Events none;
    const Frame frame = frameOf(none, {0, secondsPerDay}, 800);
    CHECK(frame.items.empty());
    CHECK(frame.folds.empty());
    CHECK(hitTest(frame, 400, 9) == Hit());
    CHECK(extentOf(none.times()) == TimeRange{0, secondsPerDay});
    CHECK(Periods::of(none.times(), 100).size() == 0);
    CHECK(sortedEnds(none.rows, none.times()).empty());
    LabelPlacement placement;
    placement.start(0);
    std::vector<PlacedLabel> placed;
    placement.place({}, 0, 800, placed);
    CHECK(placed.empty());
}

TEST_CASE("one event is one mark at every zoom, and is hit where it is")
{
    Events events;
    events.add(day(2026, 1, 6));
    for (CivilSecond length = 600; length < 4000 * 365 * secondsPerDay; length *= 7) {
        const CivilSecond middle = day(2026, 1, 6) + secondsPerDay / 2;
        const Frame frame = frameOf(events, {middle - length / 2, middle + length / 2}, 800);
        REQUIRE(frame.items.size() == 1);
        CHECK(frame.folds.empty());
        CHECK(hitTest(frame, 400, frame.items.front().y + 9.0) == Hit(HitItem{0}));
    }
}

TEST_CASE("a view without width or time draws what it has, and ends")
{
    Events events;
    for (int i = 0; i < 50; ++i)
        events.add(day(2026, 1, 1) + i * secondsPerDay);
    for (const double width : {0.0, 0.5, 1.0}) {
        const Frame frame = frameOf(events, {day(2026, 1, 1), day(2026, 3, 1)}, width);
        CHECK(frame.items.size() + frame.folds.size() <= 20);
        CHECK(frame.items.size() + frame.folds.size() > 0);
    }
    CHECK(frameOf(events, {day(2026, 1, 1), day(2026, 1, 1)}, 800).items.size() < 50);
}

TEST_CASE("a year of the Bronze Age and a minute of 2026 share a lane, and each is drawn where it is")
{
    Events events;
    events.add(day(-4000, 1, 1), 365 * secondsPerDay);
    const CivilSecond half = day(2026, 1, 6) + 14 * 3600 + 30 * 60;
    events.add(half, 60);
    events.add(half + 600, 60);
    const Frame all = frameOf(events, extentOf(events.times()), 800);
    std::uint32_t shown = static_cast<std::uint32_t>(all.items.size());
    for (const FrameFold &fold : all.folds)
        shown += fold.count;
    CHECK(shown == 3);
    REQUIRE(all.items.size() >= 1);
    CHECK(all.items.front().event.value == 0);
    CHECK(all.items.front().x0 < 1);

    const Frame near = frameOf(events, {half - 600, half + 1800}, 800);
    REQUIRE(near.items.size() == 2);
    CHECK(near.items[0].x0 == 200);
    CHECK(near.items[1].x0 == 400);
}

TEST_CASE("ends come sorted, whatever lasts how long")
{
    Events events;
    for (int i = 0; i < 300; ++i)
        events.add(day(2020, 1, 1) + i * secondsPerDay,
                   (i * 37 % 11 == 0 ? i * 5 % 90 + 2 : 1) * secondsPerDay);
    std::vector<CivilSecond> plain = events.end;
    std::sort(plain.begin(), plain.end());
    CHECK(sortedEnds(events.rows, events.times()) == plain);
}

TEST_CASE("a mask shows the rows that were shown, none past its end, and counts them")
{
    EventMask mask(130);
    CHECK(mask.count() == 0);
    for (const std::uint32_t row : {0U, 63U, 64U, 129U})
        mask.show({row});
    CHECK(mask.count() == 4);
    CHECK(mask.shows({64}));
    CHECK_FALSE(mask.shows({65}));
    CHECK_FALSE(mask.shows({130}));
    CHECK_FALSE(mask.shows({4000000000U}));
    mask.hide({64});
    CHECK_FALSE(mask.shows({64}));
    CHECK(EventMask(0).count() == 0);

    Events events;
    for (int i = 0; i < 130; ++i)
        events.add(day(2026, 1, 1) + i * secondsPerDay);
    const Periods periods = Periods::of(events.times(), 60);
    const std::vector<EventKind> kinds(130, EventKind::Visit);
    std::uint32_t sum = 0;
    for (const std::uint32_t count : periods.countByKind(events.times(), kinds, 9, &mask))
        sum += count;
    CHECK(sum == 3);
}

} // namespace timeline_degenerate_tests
