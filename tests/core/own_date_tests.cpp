// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/own_date.h"

#include <catch2/catch_test_macros.hpp>

namespace own_date_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

Edtf dated(const char *expression)
{
    return Edtf::parse(QString::fromLatin1(expression)).value();
}

DateReport report(const char *date, Assertion assertion = Assertion::Reported, int credibility = 2,
                  const char *published = nullptr)
{
    DateReport result{dated(date), assertion, credibility, std::nullopt};
    if (published)
        result.published = dated(published).latest();
    return result;
}

/// `own | other (kind) | …`.
QString told(const std::vector<DateReport> &reports)
{
    const OwnDate dates = ownDateOf(reports);
    QString result = dates.own ? reports[*dates.own].date.toString() : u"none"_s;
    for (const OtherDate &other : dates.others)
        result += u" | %1 (%2)"_s.arg(reports[other.report].date.toString(), toTerm(other.kind));
    return result;
}

} // namespace

TEST_CASE("a round that was put off stands at the days on which it was held, the plan beside it")
{
    CHECK(told({report("2026-02-01", Assertion::Planned), report("2026-02-04/2026-02-05")}) ==
          u"2026-02-04/2026-02-05 | 2026-02-01 (planned)"_s);
    CHECK(told({report("2026-02-04/2026-02-05"), report("2026-02-01", Assertion::Planned)}) ==
          u"2026-02-04/2026-02-05 | 2026-02-01 (planned)"_s);
    // A plan more exact than what is known of the event is still a plan.
    CHECK(told({report("2026-02-01", Assertion::Planned), report("2026-02")}) ==
          u"2026-02 | 2026-02-01 (planned)"_s);
    CHECK(told({report("2026-02-01", Assertion::Planned, 1), report("2026-02-04", Assertion::Alleged, 6)}) ==
          u"2026-02-04 | 2026-02-01 (planned)"_s);
}

TEST_CASE("what was announced of a day to come is a plan, on the day it is a report")
{
    const auto announced = [](const char *date, const char *published) {
        return report(date, Assertion::Announced, 1, published);
    };
    CHECK(told({announced("2026-02-01", "2026-01-20"), report("2026-02-04/2026-02-05")}) ==
          u"2026-02-04/2026-02-05 | 2026-02-01 (planned)"_s);
    CHECK(told({announced("2026-02-01", "2026-02-01"), report("2026-02-04")}) ==
          u"2026-02-04 | 2026-02-01 (differing)"_s);
    CHECK(ownDateOf(std::vector{announced("2026-02-01", "2026-01-20")}).isPlanned);
    CHECK_FALSE(ownDateOf(std::vector{announced("2026-02-01", "2026-02-02")}).isPlanned);
    CHECK(ownDateOf(
              std::vector{report("2026-02-01", Assertion::Planned), report("2026-02-02", Assertion::Planned)})
              .isPlanned);
}

TEST_CASE("a report of one day of several disputes none of the others")
{
    for (const int credibility : {1, 2, 3}) {
        CHECK(
            told({report("2026-02-04/2026-02-05"), report("2026-02-05", Assertion::Reported, credibility)}) ==
            u"2026-02-04/2026-02-05 | 2026-02-05 (vaguer)"_s);
        CHECK(told({report("2026-02-04", Assertion::Reported, credibility),
                    report("2026-02-04/2026-02-05")}) == u"2026-02-04/2026-02-05 | 2026-02-04 (vaguer)"_s);
    }
    // A year of war is no date of one battle in it.
    CHECK(told({report("2022/2024"), report("2023-05-06", Assertion::Reported, 1)}) ==
          u"2023-05-06 | 2022/2024 (differing)"_s);
    CHECK(told({report("2026-02-04/2026-02-05"), report("2026-02-06", Assertion::Reported, 3)}) ==
          u"2026-02-04/2026-02-05 | 2026-02-06 (differing)"_s);
}

TEST_CASE("of dates that agree the closest is the event's own")
{
    CHECK(told({report("2025-12"), report("2025-12-31")}) == u"2025-12-31 | 2025-12 (vaguer)"_s);
    CHECK(told({report("2026", Assertion::Reported, 1), report("2026-01"),
                report("2026-01-06T14:00:00", Assertion::Reported, 3)}) ==
          u"2026-01-06T14:00:00 | 2026 (vaguer) | 2026-01 (vaguer)"_s);
    CHECK(told({report("2026-01-03~"), report("2026-01-03")}) == u"2026-01-03"_s);
    CHECK(told({report("2026-01-03"), report("2026-01-03")}) == u"2026-01-03"_s);
    CHECK(told({report("2026-01-03", Assertion::Planned), report("2026-01-03")}) == u"2026-01-03"_s);
    CHECK(told({report("2026-01-06T03:00:00+02:00"), report("2026-01-05T20:00:00-05:00")}) ==
          u"2026-01-06T03:00:00+02:00"_s);
}

TEST_CASE(
    "of dates that differ the most credible is the event's own, then what more reports say, then the newest")
{
    CHECK(told({report("2026-01-03", Assertion::Reported, 3),
                report("2026-01-05", Assertion::Reported, 1)}) == u"2026-01-05 | 2026-01-03 (differing)"_s);
    CHECK(told({report("2026-01-03"), report("2026-01-05"), report("2026-01")}) ==
          u"2026-01-03 | 2026-01-05 (differing) | 2026-01 (vaguer)"_s);
    CHECK(told({report("2026-01-03"), report("2026-01-05"), report("2026-01-05T10:00:00")}) ==
          u"2026-01-05T10:00:00 | 2026-01-03 (differing) | 2026-01-05 (vaguer)"_s);
    CHECK(told({report("2026-01-03", Assertion::Reported, 2, "2026-01-06"),
                report("2026-01-05", Assertion::Reported, 2, "2026-01-08")}) ==
          u"2026-01-05 | 2026-01-03 (differing)"_s);
    CHECK(told({report("2026-01-03", Assertion::Alleged, 1), report("2026-01-05", Assertion::Reported, 4)}) ==
          u"2026-01-05 | 2026-01-03 (differing)"_s);
}

TEST_CASE("what is only planned stands at the newest plan, what is denied nowhere")
{
    CHECK(told({report("2026-02-01", Assertion::Planned, 1, "2026-01-20"),
                report("2026-02-04", Assertion::Planned, 3, "2026-01-28")}) ==
          u"2026-02-04 | 2026-02-01 (planned)"_s);
    CHECK(told({report("2026-02-01", Assertion::Planned)}) == u"2026-02-01"_s);
    CHECK(told({report("2026-02-01", Assertion::Denied)}) == u"none | 2026-02-01 (denied)"_s);
    CHECK(told({report("2026-02-01", Assertion::Denied), report("2026-02-03")}) ==
          u"2026-02-03 | 2026-02-01 (denied)"_s);
    CHECK(told({}) == u"none"_s);
    CHECK(told({report("../..")}) == u"../.."_s);
    CHECK(told({report("../.."), report("2026-02-03")}) == u"2026-02-03"_s);
}

} // namespace own_date_tests
