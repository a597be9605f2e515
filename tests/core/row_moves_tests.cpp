// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fact_links.h"
#include "core/store/row_map.h"
#include "core/store/row_moves.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace chancery;
using namespace chancery::tests;

namespace {

constexpr std::uint32_t gone = RowMoves::gone;

/// Rows of which some go, some come and some come in again elsewhere: told one by one.
struct Shuffle
{
    std::uint32_t rows;
    std::vector<std::uint32_t> out;
    std::vector<RowMoves::Arrival> in;
    std::vector<std::uint32_t> from; ///< by row now: the row before, or gone

    Shuffle(std::uint32_t count, std::size_t changes, std::mt19937 &random)
        : rows(count)
    {
        const auto below = [&random](std::size_t end) {
            return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
        };
        from.resize(rows);
        std::iota(from.begin(), from.end(), 0U);
        std::set<std::uint32_t> leaving;
        std::vector<std::uint32_t> again;
        for (std::size_t i = 0; i < changes && rows > 0; ++i) {
            const auto row = static_cast<std::uint32_t>(below(rows));
            if (leaving.insert(row).second && below(2) == 0)
                again.push_back(row);
        }
        out.assign(leaving.begin(), leaving.end());
        std::erase_if(from, [&](std::uint32_t row) { return leaving.contains(row); });
        std::vector<std::uint32_t> coming(below(changes + 1), gone);
        coming.insert(coming.end(), again.begin(), again.end());
        std::set<std::size_t> places;
        while (places.size() < coming.size())
            places.insert(below(from.size() + coming.size()));
        for (const std::size_t place : places) {
            in.push_back({static_cast<std::uint32_t>(place), coming.back()});
            from.insert(from.begin() + static_cast<std::ptrdiff_t>(place), coming.back());
            coming.pop_back();
        }
    }

    [[nodiscard]] std::uint32_t nowOf(std::uint32_t row) const
    {
        const auto at = std::find(from.begin(), from.end(), row);
        return at == from.end() ? gone : static_cast<std::uint32_t>(at - from.begin());
    }
};

} // namespace

TEST_CASE("rows that go and come are where they are when each is looked for", "[store]")
{
    std::mt19937 random(11);
    const int rounds = tests::rounds(200);
    for (int round = 0; round < rounds; ++round) {
        const auto rows = static_cast<std::uint32_t>(random() % 60);
        // Few of them are added up, more are looked up in a table.
        const Shuffle shuffle(rows, random() % (round % 4 == 0 ? 40 : 6), random);
        const RowMoves moves(shuffle.rows, shuffle.out, shuffle.in);
        INFO("round " << round);
        REQUIRE(moves.size() == shuffle.from.size());
        std::vector<std::uint32_t> table;
        for (std::uint32_t row = 0; row < rows; ++row) {
            REQUIRE(moves.of(row) == shuffle.nowOf(row));
            table.push_back(shuffle.nowOf(row));
        }
        CHECK(moves.of(gone) == gone);
        std::vector<std::uint32_t> numbers(rows);
        std::iota(numbers.begin(), numbers.end(), 0U);
        CHECK(moves.column(numbers, gone) == shuffle.from);
        if (!moves.stayed()) {
            const RowMoves byTable(table, moves.size());
            CHECK(byTable.column(numbers, gone) == shuffle.from);
        }
    }
}

TEST_CASE("a map of rows follows those that go and come", "[store]")
{
    std::mt19937 random(12);
    const int rounds = tests::rounds(200);
    for (int round = 0; round < rounds; ++round) {
        const auto rows = static_cast<std::uint32_t>(random() % 40);
        std::vector<std::uint32_t> numbers(rows);
        std::iota(numbers.begin(), numbers.end(), 1U);
        std::shuffle(numbers.begin(), numbers.end(), random);
        const RowMap map = RowMap::inOrder(numbers);
        const Shuffle shuffle(rows, random() % 8, random);
        std::vector<qlonglong> came;
        std::vector<std::uint32_t> expected;
        for (const std::uint32_t row : shuffle.from) {
            if (row == gone)
                came.push_back(static_cast<qlonglong>(rows + 1 + came.size()));
            expected.push_back(row == gone ? static_cast<std::uint32_t>(came.back()) : numbers[row]);
        }
        const RowMap now = map.moved(RowMoves(rows, shuffle.out, shuffle.in), came);
        REQUIRE(now.size() == expected.size());
        for (std::uint32_t row = 0; row < now.size(); ++row) {
            CHECK(now.numberAt(row) == expected[row]);
            CHECK(now.rowOf(expected[row]) == row);
        }
        for (const std::uint32_t number : numbers) {
            if (std::find(expected.begin(), expected.end(), number) == expected.end())
                CHECK_FALSE(now.rowOf(number));
        }
    }
}

TEST_CASE("lists of rows that are patched are those that are made anew", "[store]")
{
    std::mt19937 random(13);
    const int rounds = tests::rounds(300);
    for (int round = 0; round < rounds; ++round) {
        const auto rows = static_cast<std::uint32_t>(random() % 30);
        const auto items = static_cast<std::uint32_t>(1 + random() % 50);
        std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (std::size_t i = 0; rows > 0 && i < 60; ++i)
            pairs.emplace(random() % rows, random() % items);
        const Shuffle ofRows(rows, random() % 5, random);
        const Shuffle ofItems(items, random() % 5, random);
        const RowMoves rowMoves(rows, ofRows.out, ofRows.in);
        const RowMoves itemMoves(items, ofItems.out, ofItems.in);
        // What goes is left out, and a few that stay are linked otherwise.
        std::set<std::uint32_t> without(ofItems.out.begin(), ofItems.out.end());
        without.insert(static_cast<std::uint32_t>(random() % items));
        std::set<std::pair<std::uint32_t, std::uint32_t>> expected;
        for (const auto &[row, item] : pairs) {
            if (!without.contains(item) && ofRows.nowOf(row) != gone)
                expected.emplace(ofRows.nowOf(row), ofItems.nowOf(item));
        }
        std::set<std::pair<std::uint32_t, std::uint32_t>> additions;
        for (const std::uint32_t item : without) {
            if (ofItems.nowOf(item) != gone && rowMoves.size() > 0)
                additions.emplace(random() % rowMoves.size(), ofItems.nowOf(item));
        }
        expected.insert(additions.begin(), additions.end());
        const std::vector<std::uint32_t> left(without.begin(), without.end());
        const std::vector<std::pair<std::uint32_t, std::uint32_t>> added(additions.begin(), additions.end());
        const RowLists lists(rows, {pairs.begin(), pairs.end()});
        const RowLists now = lists.patched({rowMoves, itemMoves, left, added});
        const RowLists anew(rowMoves.size(), {expected.begin(), expected.end()});
        INFO("round " << round);
        REQUIRE(now.size() == anew.size());
        for (std::uint32_t row = 0; row < now.size(); ++row)
            CHECK(std::vector(now.of(row).begin(), now.of(row).end()) ==
                  std::vector(anew.of(row).begin(), anew.of(row).end()));
    }
}
