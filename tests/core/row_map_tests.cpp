// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_map.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <random>
#include <set>

namespace row_map_tests {

using namespace chancery;
using namespace chancery::tests;

namespace {

using Numbers = std::vector<std::uint32_t>;

void checkIs(const RowMap &map, const Numbers &numbers)
{
    REQUIRE(map.size() == numbers.size());
    for (std::uint32_t row = 0; row < map.size(); ++row)
        CHECK(map.numberAt(row) == numbers[row]);
    const std::uint32_t last = numbers.empty() ? 3 : numbers.back() + 3;
    for (std::uint32_t number = 0; number < last; ++number) {
        const auto from = std::lower_bound(numbers.begin(), numbers.end(), number);
        CHECK(map.firstFrom(number) == static_cast<std::uint32_t>(from - numbers.begin()));
        const bool isThere = from != numbers.end() && *from == number;
        CHECK(map.rowOf(number).has_value() == isThere);
        if (isThere)
            CHECK(map.rowOf(number) == static_cast<std::uint32_t>(from - numbers.begin()));
    }
}

RowMap::Shared sharedOf(const Numbers &one, const Numbers &other)
{
    const std::size_t fewer = std::min(one.size(), other.size());
    RowMap::Shared shared;
    while (shared.first < fewer && one[shared.first] == other[shared.first])
        ++shared.first;
    while (shared.first + shared.last < fewer &&
           one[one.size() - 1 - shared.last] == other[other.size() - 1 - shared.last])
        ++shared.last;
    return shared;
}

} // namespace

TEST_CASE("numbers of rows are found from row to row and back, through changes, with few gaps and with many",
          "[store]")
{
    std::mt19937 random(23);
    const int times = rounds(60);
    for (int round = 0; round < times; ++round) {
        INFO("round " << round);
        Numbers numbers(random() % 400);
        std::iota(numbers.begin(), numbers.end(), round % 5 == 0 ? 7U : 1U);
        RowMap map = RowMap::inDocumentOrder(numbers);
        checkIs(map, numbers);
        std::uint32_t next = numbers.empty() ? 1 : numbers.back() + 1;
        // Past the number of gaps that are kept as such, and back again.
        for (int change = 0; change < 12; ++change) {
            std::set<std::uint32_t> leaving;
            for (std::size_t i = random() % (round % 3 == 0 ? 60 : 3); i > 0 && !numbers.empty(); --i)
                leaving.insert(static_cast<std::uint32_t>(random() % numbers.size()));
            Numbers stayed;
            for (std::uint32_t row = 0; row < numbers.size(); ++row) {
                if (!leaving.contains(row))
                    stayed.push_back(numbers[row]);
            }
            // What comes has new numbers, or such as were free: an undone change puts rows where they were.
            std::set<std::uint32_t> coming;
            for (std::size_t i = random() % 4; i > 0; --i) {
                const auto number =
                    static_cast<std::uint32_t>(random() % 3 == 0 ? next++ : 1 + random() % next);
                if (!std::binary_search(numbers.begin(), numbers.end(), number))
                    coming.insert(number);
            }
            Numbers now;
            std::merge(stayed.begin(), stayed.end(), coming.begin(), coming.end(), std::back_inserter(now));
            std::vector<RowMoves::Arrival> arrivals;
            for (const std::uint32_t number : coming) {
                const auto place = std::lower_bound(now.begin(), now.end(), number) - now.begin();
                arrivals.push_back({static_cast<std::uint32_t>(place)});
            }
            const RowMoves moves(map.size(), {leaving.begin(), leaving.end()}, arrivals);
            const std::vector<qlonglong> came(coming.begin(), coming.end());
            const RowMap after = map.moved(moves, came);
            checkIs(after, now);
            checkIs(RowMap::inDocumentOrder(now), now);
            const RowMap::Shared shared = map.sharedWith(after);
            const RowMap::Shared expected = sharedOf(numbers, now);
            CHECK(shared.first == expected.first);
            CHECK(shared.last == expected.last);
            map = after;
            numbers = now;
            next = std::max(next, numbers.empty() ? 1U : numbers.back() + 1);
        }
    }
}

TEST_CASE("rows in another order than their numbers stay so from the first that comes", "[store]")
{
    RowMap map = RowMap::inOrder({});
    map = map.moved(RowMoves(0, {}, {{0}, {1}, {2}}), std::vector<qlonglong>{3, 1, 2});
    REQUIRE(map.size() == 3);
    CHECK(map.numberAt(0) == 3);
    CHECK(map.numberAt(1) == 1);
    CHECK(map.rowOf(3) == 0U);
    CHECK(map.rowOf(2) == 2U);
    CHECK_FALSE(map.rowOf(4));
}

} // namespace row_map_tests
