// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/label_placement.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

namespace timeline_labels_tests {

using namespace chancery;

namespace {

LabelRequest request(std::uint64_t key, float x, float width, int priority = 0, bool left = true)
{
    LabelRequest asked;
    asked.key = key;
    asked.own = {x - 5, x + 5};
    asked.textStart = x + 9;
    asked.width = width;
    asked.priority = priority;
    asked.mayStandLeft = left;
    return asked;
}

std::vector<PlacedLabel> placed(LabelPlacement &placement, const std::vector<LabelRequest> &requests,
                                float right = 1000)
{
    placement.start(3);
    for (const LabelRequest &asked : requests)
        placement.addObstacle(asked.row, asked.own);
    std::vector<PlacedLabel> labels;
    placement.place(requests, 0, right, labels);
    return labels;
}

} // namespace

TEST_CASE("no label covers another or another's mark, however crowded")
{
    std::mt19937 random(9);
    LabelPlacement placement;
    for (int round = 0; round < 30; ++round) {
        std::vector<LabelRequest> requests;
        for (std::uint64_t i = 0; i < 60; ++i) {
            LabelRequest asked =
                request(i, static_cast<float>(random() % 1000), static_cast<float>(20 + random() % 300),
                        static_cast<int>(random() % 5));
            asked.row = static_cast<std::uint32_t>(random() % 3);
            requests.push_back(asked);
        }
        const std::vector<PlacedLabel> labels = placed(placement, requests);
        for (const PlacedLabel &label : labels) {
            const LabelRequest &own = requests[label.request];
            CHECK(label.x >= 0);
            CHECK(label.x + label.width <= 1000);
            for (const LabelRequest &other : requests) {
                const bool isOwn = other.own.x0 == own.own.x0 && other.own.x1 == own.own.x1;
                if (other.row == own.row && !isOwn)
                    CHECK((label.x >= other.own.x1 || label.x + label.width <= other.own.x0));
            }
            for (const PlacedLabel &other : labels)
                if (&other != &label && requests[other.request].row == own.row)
                    CHECK((label.x >= other.x + other.width || label.x + label.width <= other.x));
        }
    }
}

TEST_CASE("where only one of two has room, the one that matters more has it")
{
    LabelPlacement placement;
    const auto labels = placed(placement, {request(1, 5, 80, 1, false), request(2, 150, 120, 9)}, 160);
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().request == 1);
}

TEST_CASE("a label is elided where there is some room, and left out where there is little")
{
    LabelPlacement placement;
    const auto elided = placed(placement, {request(1, 100, 300, 0, false), request(2, 200, 10)});
    REQUIRE(elided.size() == 2);
    for (const PlacedLabel &label : elided)
        if (label.request == 0)
            CHECK(label.width < 300);
    LabelPlacement fresh;
    const auto dropped = placed(fresh, {request(1, 100, 300, 0, false), request(2, 140, 10)});
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.front().request == 1);
}

TEST_CASE("a label is read from its mark on where most of it fits there, and ends at it where little does")
{
    LabelPlacement most;
    const auto behind = placed(most, {request(1, 500, 200)}, 509 + 150);
    REQUIRE(behind.size() == 1);
    CHECK(behind.front().x > 500);
    CHECK(behind.front().width < 200);
    LabelPlacement little;
    const auto before = placed(little, {request(1, 500, 200)}, 509 + 80);
    REQUIRE(before.size() == 1);
    CHECK(before.front().x + before.front().width < 500);
    CHECK(before.front().width == 200);
    // What may be later stands behind as long as there is any room.
    LabelRequest later = request(1, 500, 200);
    later.behindFirst = true;
    LabelPlacement open;
    const auto elided = placed(open, {later}, 509 + 80);
    REQUIRE(elided.size() == 1);
    CHECK(elided.front().x > 500);
    LabelPlacement none;
    const auto last = placed(none, {later}, 509 + 10);
    REQUIRE(last.size() == 1);
    CHECK(last.front().x < 500);
}

TEST_CASE("a label that was shown stays a little longer than a new one would come")
{
    LabelPlacement placement;
    CHECK(placed(placement, {request(1, 100, 300, 0, false)}, 170).size() == 1);
    CHECK(placed(placement, {request(1, 100, 300, 0, false)}, 150).size() == 1);
    placement.forget();
    CHECK(placed(placement, {request(1, 100, 300, 0, false)}, 150).empty());
}

TEST_CASE("a label keeps its side while it is panned")
{
    LabelPlacement placement;
    // At the right edge it stands on the left; coming away from the edge it stays there.
    auto labels = placed(placement, {request(1, 950, 200)});
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().x < 950);
    labels = placed(placement, {request(1, 700, 200)});
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().x < 700);
}

TEST_CASE("a label changes sides where less than half of it is left, and does not come back at once")
{
    LabelPlacement placement;
    const auto at = [&](float next) {
        const auto labels = placed(placement, {request(1, 500, 200, 1), request(2, next, 10)});
        for (const PlacedLabel &label : labels)
            if (label.request == 0)
                return std::pair(label.x > 500, label.width);
        return std::pair(false, 0.0F);
    };
    CHECK(at(720) == std::pair(true, 200.0F));
    const auto [isRight, width] = at(640);
    CHECK(isRight);
    CHECK(width < 200);
    CHECK(at(580) == std::pair(false, 200.0F));
    CHECK(at(640) == std::pair(false, 200.0F));
}

TEST_CASE("the label of a bar that begins out of sight sticks to the edge")
{
    LabelPlacement placement;
    LabelRequest bar;
    bar.own = {-500, 400};
    bar.textStart = -480;
    bar.width = 120;
    placement.start(1);
    placement.addObstacle(0, bar.own);
    std::vector<PlacedLabel> labels;
    placement.place({bar}, 130, 900, labels);
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().x == 130);
    CHECK(labels.front().width == 120);
}

TEST_CASE("a label too wide for the inside of its mark begins behind what stands at the mark's end")
{
    LabelPlacement placement;
    LabelRequest asked = request(1, 100, 80, 0, false);
    asked.own = {90, 214}; // a bar of a hundred and ten pixels, and dots behind it
    asked.textStart = 110;
    asked.insideEnd = 200;
    CHECK(placed(placement, {asked}).front().x == 110);
    asked.width = 91;
    CHECK(placed(placement, {asked}).front().x > 214);
    // Without anything at its end a label goes on over it.
    asked.insideEnd = std::numeric_limits<float>::infinity();
    CHECK(placed(placement, {asked}).front().x == 110);
}

TEST_CASE("a mark that has room holds its label, one that has little lets it go on beyond")
{
    LabelPlacement placement;
    LabelRequest asked = request(1, 100, 400, 0, true);
    asked.own = {90, 290};
    asked.textStart = 110;
    asked.holdsUntil = 290;
    auto labels = placed(placement, {asked});
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().x == 110);
    CHECK(labels.front().x + labels.front().width <= 290);
    // At the edge of the view, too: it does not move over the time before.
    labels = placed(placement, {asked}, 260);
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().x == 110);
    CHECK(labels.front().x + labels.front().width <= 260);
    asked.width = 60;
    CHECK(placed(placement, {asked}).front().width == 60);
    asked.width = 400;
    asked.own = {90, 150};
    asked.holdsUntil = 150;
    CHECK(placed(placement, {asked}).front().width == 400);
}

} // namespace timeline_labels_tests
