// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/question_strip.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

namespace question_strip_tests {

using namespace chancery;
using Catch::Approx;

namespace {

/// A hundred days over a thousand pixels, from pixel 100 on: day n begins at 100 + 10 n.
const TimeScale hundredDays({0, 100 * secondsPerDay}, 100, 1000);

QuestionEntry entry(std::uint32_t fact, Effect effect, std::int64_t firstDay, std::int64_t lastDay)
{
    return {{fact}, effect, TimeRange{firstDay * secondsPerDay, (lastDay + 1) * secondsPerDay}};
}

QuestionEntry entry(std::uint32_t fact, Effect effect, std::int64_t day)
{
    return entry(fact, effect, day, day);
}

} // namespace

TEST_CASE("a question is in one state after another, from what brought each about on")
{
    const QuestionStrip strip = layOutQuestion(
        {entry(0, Effect::Raises, 10), entry(1, Effect::PartlyAnswers, 40), entry(2, Effect::Answers, 70)},
        hundredDays);
    REQUIRE(strip.spans.size() == 3);
    CHECK(strip.spans[0].state == QuestionState::Open);
    CHECK(strip.spans[0].x0 == Approx(200));
    CHECK(strip.spans[0].x1 == Approx(500));
    CHECK(strip.spans[1].state == QuestionState::PartlyAnswered);
    CHECK(strip.spans[2].state == QuestionState::Answered);
    // The last state goes on.
    CHECK(strip.spans[2].x1 == Approx(1100));
}

TEST_CASE("what only bears on a question, or answers it in part once it is answered, changes no state")
{
    const QuestionStrip strip = layOutQuestion(
        {entry(0, Effect::Raises, 10), entry(1, Effect::BearsOn, 20), entry(2, Effect::Answers, 40),
         entry(3, Effect::PartlyAnswers, 60), entry(4, Effect::Raises, 80)},
        hundredDays);
    REQUIRE(strip.spans.size() == 2);
    CHECK(strip.spans[1].state == QuestionState::Answered);
    CHECK(strip.marks.size() == 5);
}

TEST_CASE("as long as the day of an entry is not sure, neither is the state it brought about")
{
    const QuestionStrip strip =
        layOutQuestion({entry(0, Effect::Raises, 0), entry(1, Effect::Overtakes, 30, 49)}, hundredDays);
    REQUIRE(strip.spans.size() == 2);
    CHECK(strip.spans[1].x0 == Approx(400));
    CHECK(strip.spans[1].sureFrom == Approx(600));
    REQUIRE(strip.marks.size() == 2);
    CHECK(strip.marks[1].x == Approx(500));
}

TEST_CASE("a question that was raised before what is in view is in its state from the left edge on")
{
    const QuestionStrip strip =
        layOutQuestion({entry(0, Effect::Raises, -50), entry(1, Effect::Answers, 150)}, hundredDays);
    REQUIRE(strip.spans.size() == 1);
    CHECK(strip.spans[0].x0 == Approx(100));
    CHECK(strip.spans[0].x1 == Approx(1100));
    CHECK(strip.spans[0].sureFrom == Approx(100));
    CHECK(strip.marks.empty());
    CHECK(strip.before == 1);
    CHECK(strip.after == 1);
}

TEST_CASE("a question is open from the earliest thing that was said to it")
{
    // The first in the order of dates is one that is known by its last day alone.
    const QuestionStrip strip = layOutQuestion(
        {entry(0, Effect::BearsOn, 60), entry(1, Effect::BearsOn, 10), entry(2, Effect::Answers, 80)},
        hundredDays);
    REQUIRE(strip.spans.size() == 2);
    CHECK(strip.spans[0].state == QuestionState::Open);
    CHECK(strip.spans[0].x0 == Approx(200));
    CHECK(strip.spans[0].x1 == Approx(900));
}

TEST_CASE("what is not dated is counted and changes nothing that is drawn")
{
    const QuestionStrip strip =
        layOutQuestion({entry(0, Effect::Raises, 10), {{1}, Effect::Answers, std::nullopt}}, hundredDays);
    REQUIRE(strip.spans.size() == 1);
    CHECK(strip.spans[0].state == QuestionState::Open);
    CHECK(strip.undated == 1);
    CHECK(layOutQuestion({}, hundredDays).spans.empty());
}

TEST_CASE("marks of one place stand as one, led by what says most")
{
    const QuestionStrip strip = layOutQuestion({entry(0, Effect::BearsOn, 20), entry(1, Effect::Raises, 20),
                                                entry(2, Effect::Answers, 20), entry(3, Effect::BearsOn, 60)},
                                               hundredDays);
    REQUIRE(strip.marks.size() == 2);
    CHECK(strip.marks[0].effect == Effect::Answers);
    CHECK(strip.marks[0].facts == std::vector<FactRow>{{2}, {1}, {0}});
    CHECK(markAt(strip, strip.marks[1].x + 5) == &strip.marks[1]);
    CHECK(markAt(strip, 400) == nullptr);
}

TEST_CASE("an entry that a filter hides has no mark, and the state it led to stays")
{
    std::vector<QuestionEntry> entries{entry(0, Effect::Raises, 10), entry(1, Effect::Answers, 40)};
    const QuestionStrip all = layOutQuestion(entries, hundredDays);
    entries.back().hidden = true;
    const QuestionStrip left = layOutQuestion(entries, hundredDays);
    CHECK(all.marks.size() == 2);
    REQUIRE(left.marks.size() == 1);
    CHECK(left.marks.front().facts == std::vector<FactRow>{{0}});
    REQUIRE(left.spans.size() == all.spans.size());
    CHECK(left.spans.back().state == QuestionState::Answered);
}

} // namespace question_strip_tests
