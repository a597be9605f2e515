// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr builtin()
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

/// What a filter means, fact by fact, from the values alone.
bool expected(const Snapshot &snapshot, FactRow row, const Filter &filter)
{
    const Fact fact = snapshot.at(row);
    const auto concerns = fact.concerns();
    const auto among = [](const auto &values, const auto &value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    const auto concernsOne = [&](const auto &ids) {
        return ids.empty() || std::any_of(ids.begin(), ids.end(),
                                          [&](const auto &id) { return among(concerns, ObjectRef(id)); });
    };
    if (!concernsOne(filter.participants) || !concernsOne(filter.options))
        return false;
    if (!filter.eventKinds.empty() &&
        std::none_of(concerns.begin(), concerns.end(), [&](const ObjectRef &ref) {
            return ref.kind == ObjectKind::Event &&
                   among(filter.eventKinds, snapshot.at(EventRow{*snapshot.rowOf(ref)}).kind);
        }))
        return false;
    if (!filter.factKinds.empty() && !among(filter.factKinds, fact.kind()))
        return false;
    if (!filter.assertions.empty() && !among(filter.assertions, fact.assertion))
        return false;
    if (filter.roots > 1 && static_cast<int>(snapshot.rootsOf(row).size()) < filter.roots)
        return false;
    if (filter.disputed && snapshot.facts().disputed[row.value] == 0)
        return false;
    bool fromSource = filter.sources.empty();
    bool reliable = !filter.reliability;
    for (const Evidence &evidence : fact.evidence) {
        if (evidence.relation != Relation::Supports)
            continue;
        const Source source =
            snapshot.at(*snapshot.rowOf(snapshot.at(*snapshot.rowOf(evidence.passage)).source));
        fromSource = fromSource || among(filter.sources, source.id);
        reliable = reliable || source.reliability <= *filter.reliability;
    }
    return fromSource && reliable;
}

void check(const SnapshotPtr &snapshot, const Filter &filter)
{
    INFO(filter.toText().toStdString());
    const FilterResult result(snapshot, filter, {});
    RowSet events(snapshot->count(ObjectKind::Event), false);
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); ++row) {
        const bool shown = expected(*snapshot, FactRow{row}, filter);
        CHECK(result.shows(FactRow{row}) == shown);
        if (!shown)
            continue;
        for (const ObjectRef &ref : snapshot->at(FactRow{row}).concerns()) {
            if (ref.kind == ObjectKind::Event)
                events.add(*snapshot->rowOf(ref));
        }
    }
    for (std::uint32_t row = 0; row < events.size(); ++row)
        CHECK(result.shows(EventRow{row}) == events.has(row));
    CHECK(Filter::fromText(filter.toText()) == filter);
}

} // namespace

TEST_CASE("each criterion, and several together, leave the facts that meet them and the events they concern")
{
    const SnapshotPtr snapshot = builtin();
    Filter filter;
    check(snapshot, filter);
    filter.eventKinds = {EventKind::Summit, EventKind::Statement};
    check(snapshot, filter);
    filter.assertions = {Assertion::Reported, Assertion::Planned};
    check(snapshot, filter);
    filter = {};
    filter.participants = {snapshot->idAt(ParticipantRow{0}), snapshot->idAt(ParticipantRow{3})};
    check(snapshot, filter);
    filter.reliability = Reliability::B;
    check(snapshot, filter);
    filter = {};
    filter.options = {snapshot->idAt(OptionRow{1})};
    check(snapshot, filter);
    filter = {};
    filter.sources = {SourceId(u"src-001-meduza"_s)};
    filter.factKinds = {FactKind::Figure, FactKind::Position};
    check(snapshot, filter);
    filter = {};
    filter.roots = 2;
    check(snapshot, filter);
    filter = {};
    filter.disputed = true;
    check(snapshot, filter);
}

TEST_CASE("a date range leaves what may lie in it, and the visible range does the same")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    Filter filter;
    filter.from = CivilDay::fromYmd(2026, 1, 3);
    filter.to = filter.from;
    const FilterResult onTheDay(snapshot, filter, {});
    CHECK(onTheDay.shows(*snapshot->rowOf(EventId(u"ev-talks"_s))));
    CHECK_FALSE(onTheDay.shows(*snapshot->rowOf(EventId(u"ev-shelling"_s))));     // undated
    CHECK_FALSE(onTheDay.shows(*snapshot->rowOf(FactId(u"f-island-opposes"_s)))); // dated the day before
    filter.from = CivilDay::fromYmd(2026, 1, 2);
    filter.to = filter.from;
    const FilterResult dayBefore(snapshot, filter, {});
    CHECK_FALSE(dayBefore.shows(*snapshot->rowOf(EventId(u"ev-talks"_s))));
    CHECK(dayBefore.shows(*snapshot->rowOf(FactId(u"f-island-opposes"_s))));

    Filter visible;
    visible.visibleRange = true;
    const CivilSecond begin = CivilDay::fromYmd(2026, 1, 3).daysSinceEpoch * secondsPerDay;
    CHECK(FilterResult(snapshot, visible, TimeRange{begin, begin + secondsPerDay}).facts() ==
          onTheDay.facts());
    CHECK(FilterResult(snapshot, visible, {}).facts().count() == snapshot->count(ObjectKind::Fact));
}

TEST_CASE("the count beside a choice is what the filter leaves once it is chosen")
{
    const SnapshotPtr snapshot = builtin();
    Filter base;
    base.assertions = {Assertion::Reported};
    base.eventKinds = {EventKind::Summit};
    const FilterResult result(snapshot, base, {});
    const ChoiceCounts kinds = result.counts(Criterion::EventKinds);
    for (std::size_t kind = 0; kind < kinds.facts.size(); ++kind) {
        Filter chosen = base;
        chosen.eventKinds = {static_cast<EventKind>(kind)};
        CHECK(FilterResult(snapshot, chosen, {}).facts().count() == kinds.facts[kind]);
    }
    const ChoiceCounts participants = result.counts(Criterion::Participants);
    REQUIRE(participants.facts.size() == snapshot->count(ObjectKind::Participant));
    for (std::uint32_t row = 0; row < participants.facts.size(); ++row) {
        Filter chosen = base;
        chosen.participants = {snapshot->idAt(ParticipantRow{row})};
        CHECK(FilterResult(snapshot, chosen, {}).facts().count() == participants.facts[row]);
    }
    const ChoiceCounts roots = result.counts(Criterion::Roots);
    Filter two = base;
    two.roots = 2;
    CHECK(FilterResult(snapshot, two, {}).facts().count() == roots.facts[2]);
    const ChoiceCounts ratings = result.counts(Criterion::Reliability);
    Filter rated = base;
    rated.reliability = Reliability::C;
    CHECK(FilterResult(snapshot, rated, {}).facts().count() ==
          ratings.facts[static_cast<std::size_t>(Reliability::C)]);
}

TEST_CASE("a result without facts names the criteria that cause it")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    Filter filter;
    filter.assertions = {Assertion::Confirmed}; // there is none
    filter.factKinds = {FactKind::Figure};
    const FilterResult result(snapshot, filter, {});
    CHECK(result.facts().count() == 0);
    CHECK(result.culprits() == std::vector{Criterion::Assertions});
    CHECK(FilterResult(snapshot, filter.without(Criterion::Assertions), {}).facts().count() == 2);
    filter.participants = {ParticipantId(u"p-nobody"_s)};
    CHECK(FilterResult(snapshot, filter, {}).culprits().empty());
}

TEST_CASE("back and forward walk filters and ranges as they walk selections")
{
    Session session(builtin());
    const auto day = [](int d) { return CivilDay::fromYmd(2026, 1, d).daysSinceEpoch * secondsPerDay; };
    session.show({day(1), day(9)});
    CHECK_FALSE(session.canGoBack());
    session.select(EventId(u"ev-paris-summit"_s));
    Filter filter;
    filter.eventKinds = {EventKind::Summit};
    session.setFilter(filter);
    REQUIRE(session.shown());
    session.back();
    CHECK(session.filter().isEmpty());
    CHECK_FALSE(session.shown());
    CHECK(session.selection().object == ObjectRef(EventId(u"ev-paris-summit"_s)));
    session.forward();
    CHECK(session.filter() == filter);
    REQUIRE(session.shown());
    CHECK(session.shown()->shows(*session.snapshot()->rowOf(EventId(u"ev-paris-summit"_s))));
    session.back();
    session.back();
    CHECK(session.selection().isEmpty());
    CHECK_FALSE(session.canGoBack());
}

TEST_CASE("a filter stays over the next revision of a dossier and goes with another dossier")
{
    const auto store = sampleStore();
    Session session(store->snapshot());
    Filter filter;
    filter.factKinds = {FactKind::Figure};
    session.setFilter(filter);
    const auto replayed = store->asKnownOn(CivilDay::fromYmd(2026, 1, 3));
    REQUIRE(replayed.hasValue());
    session.advanceSnapshot((*replayed)->snapshot());
    REQUIRE(session.shown());
    CHECK(session.shown()->facts().count() == 1);
    session.openSnapshot(store->snapshot());
    CHECK(session.filter().isEmpty());
    CHECK_FALSE(session.shown());
}
