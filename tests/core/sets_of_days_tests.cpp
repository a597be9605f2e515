// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/event_dates.h"
#include "core/analysis/reported_dates.h"
#include "core/domain/edtf_parts.h"
#include "core/filter/filter_result.h"
#include "core/names/short_date.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace sets_of_days_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const EventId talks(u"ev-talks"_s);

Fact dated(const QString &id, const char *when)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = u"Statement of "_s + id;
    fact.credibility = 2;
    fact.payload = EventDatePayload{talks};
    fact.evidence = {{PassageId(u"pas-w1"_s), Relation::Supports}};
    fact.date = date(when);
    return fact;
}

SnapshotPtr snapshotOf(std::vector<Fact> facts)
{
    Dossier dossier = sampleDossier();
    dossier.facts = std::move(facts);
    dossier.judgements.clear();
    const auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store);
    return (*store)->snapshot();
}

TimeRange days(const char *first, const char *last)
{
    return {date(first).earliest()->daysSinceEpoch * secondsPerDay,
            (date(last).latest()->daysSinceEpoch + 1) * secondsPerDay};
}

} // namespace

TEST_CASE("a set of days is the stretches it consists of, and no day between them")
{
    const auto stretches = [](const char *text) { return stretchesOfParts(date(text)); };
    CHECK(stretches("{2026-01-03,2026-01-06}") ==
          std::vector{days("2026-01-03", "2026-01-03"), days("2026-01-06", "2026-01-06")});
    CHECK(stretches("[2026-01-03..2026-01-04,2026-02]") ==
          std::vector{days("2026-01-03", "2026-01-04"), days("2026-02-01", "2026-02-28")});
    CHECK(stretches("{..2026-01-03,2026-01-06}") ==
          std::vector{days("2026-01-03", "2026-01-03"), days("2026-01-06", "2026-01-06")});
    // Days one after the other are one stretch, and so is what is no set.
    CHECK(stretches("{2026-01-03,2026-01-04}").empty());
    CHECK(stretches("2026-01-03/2026-01-06").empty());
    CHECK(stretches("2026-01").empty());
    CHECK(stretches("2026-01-XX").empty());
}

TEST_CASE("an event on several days is told by them, and is in no range between")
{
    for (const char *set : {"{2026-01-03,2026-01-06}", "[2026-01-03,2026-01-06]"}) {
        const SnapshotPtr snapshot = snapshotOf({dated(u"a"_s, set)});
        const auto row = *snapshot->rowOf(talks);
        CHECK((snapshot->events().flags[row.value] & HasParts) != 0);
        CHECK(partsOf(*snapshot, row) ==
              std::vector{days("2026-01-03", "2026-01-03"), days("2026-01-06", "2026-01-06")});
        CHECK(mayBeIn(*snapshot, row, days("2026-01-03", "2026-01-03")));
        CHECK(mayBeIn(*snapshot, row, days("2026-01-05", "2026-01-07")));
        CHECK_FALSE(mayBeIn(*snapshot, row, days("2026-01-04", "2026-01-05")));
        CHECK_FALSE(mayBeIn(*snapshot, row, days("2026-01-07", "2026-01-09")));
        CHECK(shortDateOf(*snapshot, row) == (set[0] == '{' ? u"3, 6 Jan 2026"_s : u"3 / 6 Jan 2026"_s));
        Filter visible;
        visible.visibleRange = true;
        CHECK_FALSE(FilterResult(snapshot, visible, days("2026-01-04", "2026-01-05")).shows(FactRow{0}));
        CHECK(FilterResult(snapshot, visible, days("2026-01-04", "2026-01-06")).shows(FactRow{0}));
    }
    const SnapshotPtr lasting = snapshotOf({dated(u"a"_s, "2026-01-03/2026-01-06")});
    CHECK((lasting->events().flags[lasting->rowOf(talks)->value] & HasParts) == 0);
    CHECK(mayBeIn(*lasting, *lasting->rowOf(talks), days("2026-01-04", "2026-01-05")));
    CHECK(partsOf(*lasting, *lasting->rowOf(talks)).empty());
}

TEST_CASE("days of a set have a short form that says once what they have in common")
{
    const auto shortened = [](const char *text) { return shortDate(date(text)); };
    CHECK(shortened("{2026-01-03,2026-01-06}") == u"3, 6 Jan 2026"_s);
    CHECK(shortened("{2026-01-03..2026-01-04,2026-01-06}") == u"3–4, 6 Jan 2026"_s);
    CHECK(shortened("[2026-01-31,2026-02-02]") == u"31 Jan 2026 / 2 Feb 2026"_s);
    CHECK(shortened("{2026-01,2026-03}") == u"Jan 2026, Mar 2026"_s);
    CHECK(shortened("{2026-01-03~,2026-01-06}").startsWith(u"about"_s));
}

TEST_CASE("another date that is a set is told by its days, too")
{
    Fact other = dated(u"b"_s, "{2026-01-10,2026-01-12}");
    other.credibility = 5;
    const SnapshotPtr snapshot = snapshotOf({dated(u"a"_s, "2026-01-03"), other});
    ReportedDates dates(snapshot);
    const auto &others = dates.of(*snapshot->rowOf(talks));
    REQUIRE(others.size() == 2);
    CHECK(others[0].range == days("2026-01-10", "2026-01-10"));
    CHECK(others[1].range == days("2026-01-12", "2026-01-12"));
    CHECK(dates.partsOf(*snapshot->rowOf(talks)).empty());
}

} // namespace sets_of_days_tests
