// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_change.h"
#include "tests/core/timeline_fixture.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

namespace lane_change_tests {

using namespace chancery;
using namespace chancery::test;
using namespace chancery::tests;

namespace {

struct Drawn
{
    CivilSecond begin;
    CivilSecond length;
    std::uint8_t priority;
    int number;
    bool isOfLane;

    [[nodiscard]] auto order() const { return std::tuple(begin, begin + length, number); }
};

/// All events of a dossier in time order, and those of one lane.
struct Lane
{
    Events events;
    std::vector<EventRow> own;

    explicit Lane(const std::vector<Drawn> &drawn)
    {
        for (const Drawn &one : drawn) {
            if (one.isOfLane)
                own.push_back({static_cast<std::uint32_t>(events.begin.size())});
            events.add(one.begin, one.length, one.priority);
        }
    }
};

void checkSameBands(const Band &one, const Band &other, const EventTimes &times)
{
    REQUIRE(one.kind() == other.kind());
    REQUIRE(one.rowCount() == other.rowCount());
    REQUIRE(one.firstRow() == other.firstRow());
    REQUIRE(one.size() == other.size());
    CHECK(one.longest() == other.longest());
    for (std::uint32_t entry = 0; entry < one.size(); ++entry) {
        CHECK(one.event(entry) == other.event(entry));
        CHECK(one.begin(entry) == other.begin(entry));
        CHECK(one.row(entry) == other.row(entry));
        const CivilSecond time = one.begin(entry) + secondsPerDay / 2;
        CHECK(one.countCrossing(time) == other.countCrossing(time));
        CHECK(one.lowerBound(time) == other.lowerBound(time));
        CHECK(one.top(entry, one.size(), times) == other.top(entry, one.size(), times));
        CHECK(one.top(0, entry + 1, times) == other.top(0, entry + 1, times));
        std::vector<std::uint32_t> crossing;
        std::vector<std::uint32_t> others;
        one.visitCrossing(time, times, [&](std::uint32_t each) { crossing.push_back(each); });
        other.visitCrossing(time, times, [&](std::uint32_t each) { others.push_back(each); });
        CHECK(crossing == others);
    }
}

Drawn draw(std::mt19937 &random, int number, bool isFar)
{
    const CivilSecond day = static_cast<CivilSecond>(random() % 300) - (isFar ? 40'000 : 0);
    return {day * secondsPerDay,
            random() % 6 == 0 ? static_cast<CivilSecond>(random() % 30 + 1) * secondsPerDay : secondsPerDay,
            static_cast<std::uint8_t>(random() % 40), number, random() % 3 != 0};
}

LayoutOptions optionsFor(std::mt19937 &random)
{
    LayoutOptions options;
    options.labelRoom = static_cast<CivilSecond>(random() % 20) * secondsPerDay;
    options.mostSpanRows = static_cast<std::uint16_t>(random() % 3);
    options.mostPointRows = static_cast<std::uint16_t>(random() % 5);
    return options;
}

TimeRange focusFor(std::mt19937 &random)
{
    if (random() % 3 == 0)
        return {};
    const CivilSecond begin = static_cast<CivilSecond>(random() % 200) * secondsPerDay;
    return {begin, begin + static_cast<CivilSecond>(random() % 100 + 1) * secondsPerDay};
}

} // namespace

TEST_CASE("a lane that is laid out where a change touched it is as one laid out anew", "[timeline]")
{
    std::mt19937 random(5);
    const int times = rounds(1500);
    int followed = 0;
    for (int round = 0; round < times; ++round) {
        INFO("round " << round);
        std::vector<Drawn> before;
        const std::size_t count = random() % (round % 10 == 0 ? 300 : 40);
        int number = 0;
        while (before.size() < count)
            before.push_back(draw(random, number++, random() % 200 == 0));
        const auto sort = [](std::vector<Drawn> &list) {
            std::sort(list.begin(), list.end(),
                      [](const Drawn &a, const Drawn &b) { return a.order() < b.order(); });
        };
        sort(before);
        const Lane was(before);
        LayoutOptions options = optionsFor(random);
        options.focus = focusFor(random);
        LaneLayout layout = layoutLane(was.own, was.events.times(), options);

        std::set<int> leaving;
        for (std::size_t i = random() % 3; i > 0 && !before.empty(); --i)
            leaving.insert(before[random() % before.size()].number);
        std::vector<Drawn> now;
        std::vector<std::uint32_t> out;
        for (std::uint32_t row = 0; row < before.size(); ++row) {
            if (leaving.contains(before[row].number))
                out.push_back(row);
            else
                now.push_back(before[row]);
        }
        const int fresh = number;
        for (std::size_t i = random() % 3; i > 0; --i)
            now.push_back(draw(random, number++, random() % 4 == 0));
        sort(now);
        const Lane is(now);
        std::vector<RowMoves::Arrival> in;
        for (std::uint32_t row = 0; row < now.size(); ++row) {
            if (now[row].number >= fresh)
                in.push_back({row});
        }
        const RowMoves moves(static_cast<std::uint32_t>(before.size()), out, in);
        LaneChange change{was.own, was.events.times(), options, {}, {}, moves};
        for (const std::uint32_t row : out) {
            if (before[row].isOfLane)
                change.left.push_back({row});
        }
        for (const RowMoves::Arrival &one : in) {
            if (now[one.now].isOfLane)
                change.came.push_back({one.now});
        }
        if (random() % 3 == 0)
            options.focus = focusFor(random);
        if (!relayLane(layout, change, is.own, is.events.times(), options))
            continue;
        ++followed;
        const LaneLayout anew = layoutLane(is.own, is.events.times(), options);
        REQUIRE(layout.bands.size() == anew.bands.size());
        REQUIRE(layout.overflow.has_value() == anew.overflow.has_value());
        REQUIRE(layout.ownRows() == anew.rows);
        for (std::size_t band = 0; band < anew.bands.size(); ++band)
            checkSameBands(layout.bands[band], anew.bands[band], is.events.times());
        if (anew.overflow)
            checkSameBands(*layout.overflow, *anew.overflow, is.events.times());
    }
    // Most changes leave the rows that there are.
    CHECK(followed * 2 > times);
}

TEST_CASE("an event that matters otherwise is told apart as in a band made anew", "[timeline]")
{
    std::mt19937 random(6);
    Events events;
    for (int i = 0; i < 700; ++i)
        events.add(i * secondsPerDay, secondsPerDay, static_cast<std::uint8_t>(random() % 40));
    LaneLayout layout = events.layout();
    for (int i = 0; i < 200; ++i) {
        const EventRow event{static_cast<std::uint32_t>(random() % 700)};
        events.priority[event.value] = static_cast<std::uint8_t>(random() % 40);
        const auto at = layout.find(event);
        REQUIRE(at);
        layout.band(at->first).weigh(at->second, events.times());
    }
    const LaneLayout anew = events.layout();
    REQUIRE(layout.bands.size() == anew.bands.size());
    for (std::size_t band = 0; band < anew.bands.size(); ++band)
        checkSameBands(layout.bands[band], anew.bands[band], events.times());
}

} // namespace lane_change_tests
