// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matches.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QEventLoop>

#include <algorithm>
#include <array>

namespace filter_tests {

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
        const SourceDescription source =
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

/// Lets the session find what the filter's text asks for.
void settle(Session &session)
{
    QEventLoop loop;
    const auto connection = QObject::connect(&session, &Session::filterChanged, &loop, [&] {
        if (!session.isFilterPending())
            loop.quit();
    });
    if (session.isFilterPending())
        loop.exec();
    QObject::disconnect(connection);
}

Filter asking(const QString &text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

RowSet found(const SnapshotPtr &snapshot, const QString &text)
{
    const std::array kinds{ObjectKind::Fact};
    const auto matches = matchFacts(snapshot, parseQuery(text, LastWord::MayGoOn), {}, kinds);
    REQUIRE(matches.hasValue());
    RowSet rows(snapshot->count(ObjectKind::Fact), false);
    for (const std::uint32_t row : matches->of(ObjectKind::Fact))
        rows.add(row);
    return rows;
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

TEST_CASE("a text leaves the facts that search finds, together with the other criteria")
{
    Session session(builtin());
    for (const QString &text : {u"monitoring"_s, u"guarant"_s, u"who:tusk"_s, u"\"security guarantees\""_s,
                                u"is:disputed OR after:2026-01-05"_s, u"zelensky -paris"_s}) {
        INFO(text.toStdString());
        session.setFilter(asking(text));
        CHECK(session.isFilterPending());
        settle(session);
        REQUIRE(session.shown());
        const RowSet rows = found(session.snapshot(), text);
        REQUIRE(rows.count() > 0);
        CHECK(rows.count() < rows.size());
        CHECK(session.shown()->facts() == rows);
    }
    Filter both = session.filter();
    both.assertions = {Assertion::Reported};
    session.setFilter(both);
    CHECK_FALSE(session.isFilterPending()); // what the text asks for is known
    RowSet expected = found(session.snapshot(), both.text);
    expected.keep(FilterResult(session.snapshot(), both.without(Criterion::Text), {}).facts());
    CHECK(session.shown()->facts() == expected);
    CHECK(Filter::fromText(both.toText()) == both);
}

TEST_CASE("of texts that come faster than they are answered only the last one's answer is shown")
{
    Session session(builtin());
    QStringList shownTexts;
    QObject::connect(&session, &Session::filterChanged, &session, [&] {
        if (session.shown() && !session.isFilterPending())
            shownTexts.append(session.shown()->filter().text);
    });
    const QString typed = u"monitoring mission"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        session.setFilter(asking(typed.left(length)));
    settle(session);
    CHECK(shownTexts == QStringList{typed});
    CHECK(session.shown()->facts() == found(session.snapshot(), typed));
    // Taken back while the next is looked for, nothing is filtered, now or later.
    session.setFilter(asking(u"paris"_s));
    session.setFilter({});
    CHECK_FALSE(session.isFilterPending());
    CHECK_FALSE(session.shown());
    session.setFilter(asking(u"kyiv"_s));
    settle(session);
    CHECK(session.shown()->facts() == found(session.snapshot(), u"kyiv"_s));
}

TEST_CASE("a text of which nothing can be made yet leaves everything")
{
    Session session(builtin());
    for (const QString &text : {u"who:"_s, u"\""_s, u"("_s, u"-"_s, u"OR"_s}) {
        INFO(text.toStdString());
        session.setFilter(asking(text));
        settle(session);
        if (parseQuery(text).isEmpty())
            CHECK((!session.shown() || session.shown()->facts().count() == session.shown()->facts().size()));
    }
}

TEST_CASE("a text is looked for anew in the next revision of a dossier")
{
    const auto store = sampleStore();
    Session session(store->snapshot());
    session.setFilter(asking(u"zeppelin"_s));
    settle(session);
    CHECK(session.shown()->facts().count() == 0);
    CHECK(session.shown()->culprits() == std::vector{Criterion::Text});
    Change change;
    Fact fact = sampleDossier().facts.front();
    fact.statement = u"A zeppelin was seen."_s;
    change.put.emplace_back(fact);
    REQUIRE(store->apply(change).hasValue());
    session.advanceSnapshot(store->snapshot());
    settle(session);
    CHECK(session.shown()->facts().count() == 1);
    CHECK(session.shown()->shows(*session.snapshot()->rowOf(fact.id)));
}

TEST_CASE("what is counted beside dates and the visible range is what they leave once they are chosen")
{
    const SnapshotPtr snapshot = builtin();
    Filter base;
    base.assertions = {Assertion::Reported};
    const TimeRange visible{CivilDay::fromYmd(2026, 1, 3).daysSinceEpoch * secondsPerDay,
                            CivilDay::fromYmd(2026, 1, 6).daysSinceEpoch * secondsPerDay};
    const FilterResult result(snapshot, base, visible);
    Filter chosen = base;
    chosen.visibleRange = true;
    const auto inRange = FilterResult(snapshot, chosen, visible).facts().count();
    CHECK(inRange > 0);
    CHECK(inRange < result.facts().count());
    CHECK(result.counts(Criterion::VisibleRange).facts.at(1) == inRange);
    chosen = base;
    chosen.from = CivilDay::fromYmd(2026, 1, 5);
    CHECK(result.countBetween(chosen.from, {}) == FilterResult(snapshot, chosen, {}).facts().count());
    chosen.to = CivilDay::fromYmd(2026, 1, 6);
    CHECK(result.countBetween(chosen.from, chosen.to) == FilterResult(snapshot, chosen, {}).facts().count());
    // Other days than those that are chosen already are counted in their place.
    CHECK(FilterResult(snapshot, chosen, {}).countBetween({}, {}) == result.facts().count());
}

TEST_CASE("typing on changes the place one is at, and Back goes to before the text")
{
    Session session(builtin());
    session.setFilter(asking(u"p"_s));
    session.setFilter(asking(u"pa"_s));
    session.setFilter(asking(u"paris"_s));
    session.back();
    CHECK(session.filter().isEmpty());
    CHECK_FALSE(session.canGoBack());
    session.forward();
    CHECK(session.filter().text == u"paris"_s);
    Filter next = session.filter();
    next.disputed = true;
    session.setFilter(next);
    session.back();
    CHECK(session.filter().text == u"paris"_s);
    settle(session);
}

} // namespace filter_tests
