// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"
#include "core/analysis/event_dates.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>

namespace event_dates_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const EventId talks(u"ev-talks"_s);

Fact factOf(const QString &id, Payload payload, Assertion assertion, const char *when = nullptr,
            int credibility = 2)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = u"Statement of "_s + id;
    fact.assertion = assertion;
    fact.credibility = credibility;
    fact.payload = std::move(payload);
    fact.evidence = {{PassageId(u"pas-w1"_s), Relation::Supports}};
    if (when)
        fact.date = date(when);
    return fact;
}

Fact dateFact(const QString &id, const char *when, Assertion assertion = Assertion::Reported,
              int credibility = 2)
{
    return factOf(id, EventDatePayload{talks}, assertion, when, credibility);
}

SnapshotPtr snapshotOf(std::vector<Fact> facts)
{
    Dossier dossier = sampleDossier();
    dossier.facts = std::move(facts);
    dossier.judgements.clear();
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store);
    return (*store)->snapshot();
}

TimeRange columnsOf(const Snapshot &snapshot, const EventId &event)
{
    const std::uint32_t row = snapshot.rowOf(event)->value;
    return {snapshot.events().begin[row], snapshot.events().end[row]};
}

TimeRange days(const char *first, const char *last)
{
    return {date(first).earliest()->daysSinceEpoch * secondsPerDay,
            (date(last).latest()->daysSinceEpoch + 1) * secondsPerDay};
}

SnapshotPtr caseOf(const QString &name)
{
    const QString path = casesFolder() + u"/dossiers/"_s + name;
    if (!QFileInfo::exists(path))
        SKIP("the cases are not here");
    const auto store = openDossier(path);
    INFO((store ? QString() : store.error().toString()).toStdString());
    REQUIRE(store);
    return (*store)->snapshot();
}

} // namespace

TEST_CASE("an event's columns hold its own date, and flags tell that there are others")
{
    const SnapshotPtr put = snapshotOf(
        {dateFact(u"a"_s, "2026-02-01", Assertion::Planned), dateFact(u"b"_s, "2026-02-04/2026-02-05")});
    CHECK(columnsOf(*put, talks) == days("2026-02-04", "2026-02-05"));
    CHECK((put->events().flags[0] & HasOtherDates) != 0);
    CHECK((put->events().flags[0] & DatesDiffer) == 0);
    CHECK((put->events().flags[0] & Interval) != 0);

    const SnapshotPtr vague = snapshotOf({dateFact(u"a"_s, "2025-12~"), dateFact(u"b"_s, "2025-12-31")});
    CHECK(columnsOf(*vague, talks) == days("2025-12-31", "2025-12-31"));
    CHECK((vague->events().flags[0] & Approximate) == 0);

    const SnapshotPtr differing =
        snapshotOf({dateFact(u"a"_s, "2026-01-03"), dateFact(u"b"_s, "2026-01-05", Assertion::Reported, 1)});
    CHECK(columnsOf(*differing, talks) == days("2026-01-05", "2026-01-05"));
    CHECK((differing->events().flags[0] & DatesDiffer) != 0);

    const SnapshotPtr denied = snapshotOf({dateFact(u"a"_s, "2026-01-03", Assertion::Denied)});
    CHECK(denied->events().dated == 0);
    CHECK((denied->events().flags[0] & HasOtherDates) == 0);
}

TEST_CASE("instants are ordered as instants")
{
    Dossier dossier = sampleDossier();
    dossier.judgements.clear();
    dossier.facts = {dateFact(u"a"_s, "2026-01-06T03:00:00+02:00")};
    Fact other = dateFact(u"b"_s, "2026-01-05T21:00:00-05:00");
    other.payload = EventDatePayload{EventId(u"ev-shelling"_s)};
    dossier.facts.push_back(other);
    const auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    // 01:00 and 02:00 of UTC, though the second is told of the day before.
    CHECK(snapshot->rowOf(talks) == EventRow{0});
    CHECK(columnsOf(*snapshot, EventId(u"ev-shelling"_s)).begin - columnsOf(*snapshot, talks).begin == 3600);
}

TEST_CASE("a meeting that was put off stands where it was held")
{
    const SnapshotPtr snapshot = caseOf(u"postponed.json"_s);
    const EventId round(u"ev-round"_s);
    CHECK(columnsOf(*snapshot, round) == days("2026-02-04", "2026-02-05"));
    const EventDates dates = eventDatesOf(*snapshot, round);
    REQUIRE(dates.own);
    CHECK(dates.own->date.toString() == u"2026-02-04/2026-02-05");
    REQUIRE(dates.others.size() == 1);
    CHECK(dates.others[0].date.toString() == u"2026-02-01");
    CHECK(dates.others[0].kind == OtherDateKind::Planned);
    CHECK(snapshot->idAt(dates.others[0].fact) == FactId(u"f-plan"_s));
    for (const Disagreement &each : findDisagreements(*snapshot))
        CHECK(each.kind == DisagreementKind::Update);
}

TEST_CASE("what took place stays so when a later report recalls the plan, and its plan is no date of it")
{
    const auto state = [](const QString &id, EventStatus status, const QString &passage) {
        Fact fact = factOf(id, EventStatusPayload{talks, status}, Assertion::Reported);
        fact.evidence = {{PassageId(passage), Relation::Supports}};
        return fact;
    };
    const auto stateOf = [](const std::vector<Fact> &facts) {
        const SnapshotPtr snapshot = snapshotOf(facts);
        return snapshot->events().status[snapshot->rowOf(talks)->value];
    };
    // The wire came out after the gazette.
    const Fact held = state(u"held"_s, EventStatus::Held, u"pas-g1"_s);
    const Fact planned = state(u"planned"_s, EventStatus::Planned, u"pas-w1"_s);
    CHECK(stateOf({held, planned}) == EventStatus::Held);
    CHECK(stateOf({planned, held}) == EventStatus::Held);
    CHECK(stateOf({state(u"a"_s, EventStatus::Planned, u"pas-g1"_s),
                   state(u"b"_s, EventStatus::Cancelled, u"pas-w1"_s)}) == EventStatus::Cancelled);
    CHECK(stateOf({held, state(u"b"_s, EventStatus::Lapsed, u"pas-w1"_s)}) == EventStatus::Lapsed);

    const auto flagsOf = [](const std::vector<Fact> &facts) {
        const SnapshotPtr snapshot = snapshotOf(facts);
        const bool isPlanned = (snapshot->events().flags[snapshot->rowOf(talks)->value] & DatePlanned) != 0;
        CHECK(eventDatesOf(*snapshot, talks).isPlanned == isPlanned);
        return isPlanned;
    };
    const Fact plan = dateFact(u"plan"_s, "2026-02-01", Assertion::Planned);
    CHECK(flagsOf({held, plan}));
    CHECK_FALSE(flagsOf({planned, plan})); // its state says as much
    CHECK_FALSE(flagsOf({held, plan, dateFact(u"day"_s, "2026-02-01")}));
}

TEST_CASE("times that are one instant do not disagree, others differ")
{
    // Outside of an assertion, which would take a skip where there are no cases for a failure.
    const SnapshotPtr otherDay = caseOf(u"zone-other-day.json"_s);
    CHECK(findDisagreements(*otherDay).empty());
    const SnapshotPtr midnight = caseOf(u"midnight.json"_s);
    CHECK(findDisagreements(*midnight).empty());
    const std::vector<Disagreement> none = findDisagreements(*caseOf(u"zone-none.json"_s));
    REQUIRE(none.size() == 1);
    CHECK(none.front().kind == DisagreementKind::Difference);
    CHECK(none.front().about == ConflictAspect::Date);
    CHECK(none.front().sides.size() == 2);
}

TEST_CASE("a planned place is marked, unless it came true")
{
    const auto place = [](const QString &id, const QString &name, Assertion assertion) {
        return factOf(id, EventPlacePayload{talks, name}, assertion);
    };
    const auto told = [](const Snapshot &snapshot) {
        QStringList words;
        for (const EventPlace &each : eventPlacesOf(snapshot, talks))
            words.append(each.toReadable());
        return words;
    };
    CHECK(told(*snapshotOf({place(u"a"_s, u"Kiev"_s, Assertion::Planned),
                            place(u"b"_s, u"Paris"_s, Assertion::Reported)})) ==
          QStringList{u"Paris"_s, u"Kiev (planned)"_s});
    CHECK(told(*snapshotOf({place(u"a"_s, u"Paris"_s, Assertion::Planned),
                            place(u"b"_s, u"Paris"_s, Assertion::Reported)})) == QStringList{u"Paris"_s});
    CHECK(told(*snapshotOf({place(u"a"_s, u"Paris"_s, Assertion::Planned),
                            place(u"b"_s, u"Minsk"_s, Assertion::Denied)})) ==
          QStringList{u"Paris (planned)"_s, u"Minsk (denied)"_s});
    // The country of a city says less; what was announced before the day is a plan.
    const SnapshotPtr vague = snapshotOf({place(u"a"_s, u"United Arab Emirates"_s, Assertion::Reported),
                                          place(u"b"_s, u"Abu Dhabi"_s, Assertion::Reported)});
    CHECK(told(*vague) == QStringList{u"Abu Dhabi"_s, u"United Arab Emirates (less closely)"_s});
    CHECK(told(*snapshotOf({place(u"a"_s, u"Geneva"_s, Assertion::Announced),
                            place(u"b"_s, u"Abu Dhabi"_s, Assertion::Reported),
                            dateFact(u"day"_s, "2027-02-04")})) ==
          QStringList{u"Abu Dhabi"_s, u"Geneva (planned)"_s});
}

TEST_CASE("one contradiction is listed once, though its facts are about several persons")
{
    const ParticipantId elan(u"p-elan"_s);
    const ParticipantId island(u"p-island"_s);
    Fact president = factOf(u"a"_s, PlainPayload{}, Assertion::Reported);
    president.about = {elan};
    president.evidence = {{PassageId(u"pas-g2"_s), Relation::Supports},
                          {PassageId(u"pas-w2"_s), Relation::Contradicts}};
    Fact other = factOf(u"b"_s, PlainPayload{}, Assertion::Reported);
    other.about = {island};
    other.evidence = {{PassageId(u"pas-w2"_s), Relation::Supports},
                      {PassageId(u"pas-g2"_s), Relation::Contradicts}};
    const std::vector<Disagreement> all = findDisagreements(*snapshotOf({president, other}));
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == DisagreementKind::Contradiction);
    CHECK(all.front().sides.size() == 2);
}

TEST_CASE("disagreements are listed by kind, then by independent sources, then by credibility")
{
    Dossier dossier = sampleDossier();
    dossier.judgements.clear();
    dossier.facts.clear();
    const auto add = [&dossier](const QString &figure, double value, const QString &passage,
                                int credibility) {
        Fact fact = factOf(u"%1-%2"_s.arg(figure).arg(value),
                           FigurePayload{FigureId(figure), {Qualifier::Exact, value, {}}},
                           Assertion::Reported, nullptr, credibility);
        fact.evidence = {{PassageId(passage), Relation::Supports}};
        dossier.facts.push_back(fact);
    };
    dossier.figures = {{FigureId(u"fig-one"_s), u"One"_s, u"states"_s},
                       {FigureId(u"fig-doubtful"_s), u"Doubtful"_s, u"states"_s},
                       {FigureId(u"fig-two"_s), u"Two"_s, u"states"_s}};
    add(u"fig-one"_s, 1, u"pas-w1"_s, 1);
    add(u"fig-one"_s, 2, u"pas-w2"_s, 1);
    add(u"fig-doubtful"_s, 1, u"pas-w1"_s, 4);
    add(u"fig-doubtful"_s, 2, u"pas-g1"_s, 5);
    add(u"fig-two"_s, 1, u"pas-w1"_s, 2);
    add(u"fig-two"_s, 2, u"pas-g1"_s, 3);
    const auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    QStringList order;
    for (const Disagreement &each : findDisagreements(*snapshot))
        order.append(subjectOf(*snapshot, each).id);
    CHECK(order == QStringList{u"fig-two"_s, u"fig-doubtful"_s, u"fig-one"_s});
}

TEST_CASE("what reports say more or less closely is told beside the disagreements, not among them")
{
    const FigureId states(u"fig-states"_s);
    const SnapshotPtr snapshot =
        snapshotOf({factOf(u"a"_s, FigurePayload{states, {Qualifier::About, 35, {}}}, Assertion::Planned),
                    factOf(u"b"_s, FigurePayload{states, {Qualifier::Exact, 35, {}}}, Assertion::Reported)});
    CHECK(findDisagreements(*snapshot).empty());
    const std::vector<Disagreement> all = findDisagreementsAndPrecisions(*snapshot);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == DisagreementKind::Precision);
    CHECK(all.front().sides.size() == 2);
    CHECK_FALSE(all.front().sides[0].disputed);
}

} // namespace event_dates_tests
