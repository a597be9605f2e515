// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"
#include "core/analysis/fact_evidence.h"
#include "core/analysis/fragility.h"
#include "core/analysis/source_track.h"
#include "core/names/roots_in_words.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <tuple>

namespace disagreement_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const EventId talks(u"ev-talks"_s);
const EventId shelling(u"ev-shelling"_s);
const ParticipantId elan(u"p-elan"_s);
const ParticipantId island(u"p-island"_s);
const FigureId states(u"fig-states"_s);
const OptionId monitors(u"opt-monitors"_s);
const QuestionId who(u"q-monitoring"_s);

Fact fact(const QString &id, Payload payload, const QString &passage,
          Assertion assertion = Assertion::Reported, const char *date = nullptr)
{
    Fact result;
    result.id = FactId(id);
    result.statement = u"Statement of "_s + id;
    result.credibility = 3;
    result.assertion = assertion;
    result.payload = std::move(payload);
    result.evidence = {{PassageId(passage), Relation::Supports}};
    if (date)
        result.date = tests::date(date);
    return result;
}

Fact states_(const QString &id, Quantity value, Assertion assertion = Assertion::Reported)
{
    return fact(id, FigurePayload{states, value}, u"pas-w3"_s, assertion);
}

/// The sample with these facts instead of its own: gazette (pas-g…) came out on 2 January 2026, wire (pas-w…)
/// on 4 January, copy (pas-c…) repeats wire.
SnapshotPtr snapshotOf(std::vector<Fact> facts)
{
    Dossier dossier = tests::sampleDossier();
    dossier.facts = std::move(facts);
    dossier.judgements.clear();
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

/// The one disagreement among facts; fails where there is none, or another one.
Disagreement onlyOne(const SnapshotPtr &snapshot)
{
    std::vector<Disagreement> found = findDisagreements(*snapshot);
    REQUIRE(found.size() == 1);
    return found.front();
}

DisagreementKind kindOf(std::vector<Fact> facts)
{
    const std::vector<Disagreement> found = findDisagreements(*snapshotOf(std::move(facts)));
    REQUIRE(found.size() <= 1);
    return found.empty() ? DisagreementKind::None : found.front().kind;
}

QStringList labels(const SnapshotPtr &snapshot, const Disagreement &disagreement)
{
    QStringList result;
    for (const DisagreementSide &side : disagreement.sides)
        result.append(labelOf(*snapshot, disagreement, side));
    return result;
}

SnapshotPtr builtin()
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

Disagreement byKey(const SnapshotPtr &snapshot, const std::vector<Disagreement> &all, const QString &key)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &each) { return idOf(*snapshot, each) == key; });
    INFO(key.toStdString());
    REQUIRE(found != all.end());
    return *found;
}

QStringList sources(const Snapshot &snapshot, const DisagreementSide &side)
{
    QStringList result;
    for (const SourceRow row : side.sources)
        result.append(snapshot.idAt(row).toString());
    return result;
}

/// The flags of events and the disputed column must say what the list of disagreements says.
void checkColumns(const Snapshot &snapshot)
{
    const std::vector<Disagreement> all = findDisagreements(snapshot);
    std::vector<bool> disputed(snapshot.count(ObjectKind::Fact), false);
    QSet<QString> dates;
    QSet<QString> statuses;
    for (const Disagreement &each : all) {
        CHECK(each.kind != DisagreementKind::None);
        CHECK(each.sides.size() >= 2);
        for (const DisagreementSide &side : each.sides) {
            CHECK_FALSE(labelOf(snapshot, each, side).isEmpty());
            CHECK_FALSE(side.sources.empty());
            CHECK_FALSE(side.roots.empty());
            if (!side.facts.empty() && side.passages.size() == side.sources.size())
                CHECK(side.roots.size() >= snapshot.rootsOf(side.facts).size());
            for (const FactRow row : side.facts)
                disputed[row.value] = disputed[row.value] || side.disputed;
        }
        if (each.about == ConflictAspect::Date)
            dates.insert(subjectOf(snapshot, each).id);
        if (each.about == ConflictAspect::State)
            statuses.insert(subjectOf(snapshot, each).id);
    }
    for (std::uint32_t row = 0; row < disputed.size(); ++row) {
        INFO(snapshot.idAt(FactRow{row}).toString().toStdString());
        CHECK((snapshot.facts().disputed[row] != 0) == disputed[row]);
    }
    for (std::uint32_t row = 0; row < snapshot.events().size(); ++row) {
        const QString id = snapshot.idAt(EventRow{row}).toString();
        INFO(id.toStdString());
        const auto flags = snapshot.events().flags[row];
        if ((flags & DatesDiffer) != 0)
            CHECK(dates.contains(id));
        if (dates.contains(id))
            CHECK((flags & (HasOtherDates | Denied)) != 0);
        if ((flags & StatusDiffers) != 0)
            CHECK(statuses.contains(id));
    }
}

} // namespace

TEST_CASE("values that no number fits both are a contradiction, with a side for each value")
{
    const SnapshotPtr snapshot =
        snapshotOf({states_(u"a"_s, {Qualifier::Exact, 35, {}}), states_(u"b"_s, {Qualifier::Exact, 18, {}}),
                    fact(u"c"_s, FigurePayload{states, {Qualifier::Exact, 35, {}}}, u"pas-g4"_s)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Contradiction);
    CHECK(only.about == ConflictAspect::Figure);
    CHECK(subjectOf(*snapshot, only) == ObjectRef(states));
    CHECK(idOf(*snapshot, only) == u"figure:fig-states"_s);
    REQUIRE(labels(snapshot, only) == QStringList{u"35"_s, u"18"_s});
    CHECK(only.sides[0].facts == std::vector<FactRow>{{0}, {2}});
    CHECK(only.sides[0].sources.size() == 2);
    CHECK(only.sides[0].roots.size() == 2);
    CHECK(only.sides[0].reliability == Reliability::B);
    CHECK(only.sides[0].firstPublished->toString() == u"2026-01-02"_s);
    CHECK(only.sides[0].lastPublished->toString() == u"2026-01-04"_s);
    CHECK(only.sides[0].disputed);
    checkColumns(*snapshot);
}

TEST_CASE("more than thirty and about fifty differ and may both be true")
{
    const SnapshotPtr snapshot = snapshotOf(
        {states_(u"a"_s, {Qualifier::MoreThan, 30, {}}), states_(u"b"_s, {Qualifier::About, 50, {}})});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Difference);
    CHECK_FALSE(only.sides[0].disputed);
    checkColumns(*snapshot);
}

TEST_CASE("reports of one value, and values of different quantities, are no disagreement")
{
    CHECK(kindOf({states_(u"a"_s, {Qualifier::Exact, 35, {}}),
                  states_(u"b"_s, {Qualifier::Exact, 35, {}})}) == DisagreementKind::None);
    Dossier dossier = tests::sampleDossier();
    dossier.figures.push_back({FigureId(u"fig-leaders"_s), u"leaders"_s, u"persons"_s});
    dossier.judgements.clear();
    dossier.facts = {
        states_(u"a"_s, {Qualifier::Exact, 35, {}}),
        fact(u"b"_s, FigurePayload{FigureId(u"fig-leaders"_s), {Qualifier::Exact, 18, {}}}, u"pas-w3"_s)};
    dossier.facts.back().about = {states};
    const auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store.hasValue());
    CHECK(findDisagreements(*(*store)->snapshot()).empty());
}

TEST_CASE("what was expected and what came are an update")
{
    const SnapshotPtr snapshot = snapshotOf(
        {fact(u"a"_s, FigurePayload{states, {Qualifier::MoreThan, 27, {}}}, u"pas-g4"_s, Assertion::Planned),
         states_(u"b"_s, {Qualifier::Exact, 25, {}})});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Update);
    CHECK(labels(snapshot, only) == QStringList{u"more than 27 (planned)"_s, u"25"_s});
    checkColumns(*snapshot);
}

TEST_CASE("proposals of several speakers stand side by side, two of one speaker do not")
{
    Fact one = states_(u"a"_s, {Qualifier::Between, 15000, 20000}, Assertion::Planned);
    Fact other = states_(u"b"_s, {Qualifier::About, 30000, {}}, Assertion::Planned);
    one.speaker = elan;
    other.speaker = island;
    CHECK(kindOf({one, other}) == DisagreementKind::Difference);
    other.speaker = elan;
    CHECK(kindOf({one, other}) == DisagreementKind::Contradiction);
    // Another day's plan of the same speaker takes the place of the first one.
    other.evidence = {{PassageId(u"pas-g4"_s), Relation::Supports}};
    CHECK(kindOf({one, other}) == DisagreementKind::Update);
    // Told as a matter of fact they are no proposals.
    one.assertion = other.assertion = Assertion::Reported;
    other.speaker = island;
    CHECK(kindOf({one, other}) == DisagreementKind::Contradiction);
}

TEST_CASE("what one puts forward and another denies is a denial, and the denial of another value is nothing")
{
    const SnapshotPtr snapshot = snapshotOf({states_(u"a"_s, {Qualifier::Exact, 91, {}}),
                                             states_(u"b"_s, {Qualifier::Exact, 91, {}}, Assertion::Denied)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Denial);
    CHECK(labels(snapshot, only) == QStringList{u"91"_s, u"91 (denied)"_s});
    checkColumns(*snapshot);
    CHECK(kindOf({states_(u"a"_s, {Qualifier::Exact, 91, {}}),
                  states_(u"b"_s, {Qualifier::Exact, 12, {}}, Assertion::Denied)}) == DisagreementKind::None);
}

TEST_CASE("dates of one event: the same days agree, overlapping ones differ, days apart contradict")
{
    const auto dated = [](const QString &id, const char *date, Assertion assertion = Assertion::Reported) {
        return fact(id, EventDatePayload{talks}, u"pas-w1"_s, assertion, date);
    };
    CHECK(kindOf({dated(u"a"_s, "2026-01-03"), dated(u"b"_s, "2026-01-03~")}) == DisagreementKind::None);
    CHECK(kindOf({dated(u"a"_s, "2026-01"), dated(u"b"_s, "2026-01-03")}) == DisagreementKind::None);
    CHECK(kindOf({dated(u"a"_s, "2026-01-03/2026-01-04"), dated(u"b"_s, "2026-01-03")}) ==
          DisagreementKind::Difference);
    CHECK(kindOf({dated(u"a"_s, "2026-01-03"), dated(u"b"_s, "2026-01-05")}) ==
          DisagreementKind::Contradiction);
    CHECK(kindOf({dated(u"a"_s, "2026-01-03", Assertion::Planned), dated(u"b"_s, "2026-01-05")}) ==
          DisagreementKind::Update);
    checkColumns(*snapshotOf({dated(u"a"_s, "2026-01-03"), dated(u"b"_s, "2026-01-05")}));
    checkColumns(*snapshotOf({dated(u"a"_s, "[..2026-01-03]"), dated(u"b"_s, "2026-01-03")}));
}

TEST_CASE("planned, then held is an update; held and cancelled cannot both be true")
{
    const auto state = [](const QString &id, EventStatus status, Assertion assertion = Assertion::Reported) {
        return fact(id, EventStatusPayload{talks, status}, u"pas-w1"_s, assertion);
    };
    const SnapshotPtr snapshot = snapshotOf(
        {state(u"a"_s, EventStatus::Planned, Assertion::Planned), state(u"b"_s, EventStatus::Held)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Update);
    CHECK(only.about == ConflictAspect::State);
    CHECK(labels(snapshot, only) == QStringList{u"planned"_s, u"held"_s});
    checkColumns(*snapshot);
    CHECK(kindOf({state(u"a"_s, EventStatus::Held), state(u"b"_s, EventStatus::Cancelled)}) ==
          DisagreementKind::Contradiction);
    CHECK(kindOf({state(u"a"_s, EventStatus::Planned), state(u"b"_s, EventStatus::Cancelled)}) ==
          DisagreementKind::Update);
    CHECK(kindOf({state(u"a"_s, EventStatus::Held), state(u"b"_s, EventStatus::Held, Assertion::Denied)}) ==
          DisagreementKind::Denial);
}

TEST_CASE("alleged, denied and not substantiated are three sides of one allegation")
{
    const EventStatusPayload alleged{shelling, EventStatus::Alleged};
    const SnapshotPtr snapshot = snapshotOf({fact(u"a"_s, alleged, u"pas-g3"_s, Assertion::Alleged),
                                             fact(u"b"_s, alleged, u"pas-w5"_s, Assertion::Denied),
                                             fact(u"c"_s, alleged, u"pas-g5"_s)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Denial);
    CHECK(only.about == ConflictAspect::Assertion);
    REQUIRE(labels(snapshot, only) == QStringList{u"alleged"_s, u"denied"_s, u"unsubstantiated"_s});
    CHECK(only.sides[0].disputed);
    CHECK_FALSE(only.sides[2].disputed);
    checkColumns(*snapshot);
}

TEST_CASE("who denies that it was held denies what is alleged")
{
    const auto status = [](EventStatus what, Assertion assertion) {
        Said<EventStatus> said{what, {}};
        said.how.assertion = assertion;
        return said;
    };
    const auto denied = status(EventStatus::Held, Assertion::Denied);
    CHECK(compare(status(EventStatus::Alleged, Assertion::Alleged), denied) == DisagreementKind::Denial);
    CHECK(compare(denied, status(EventStatus::Held, Assertion::Alleged)) == DisagreementKind::Denial);
    CHECK(compare(denied, status(EventStatus::Planned, Assertion::Reported)) == DisagreementKind::None);
}

TEST_CASE("an event that is reported as alleged, with nobody named, stands against its denial")
{
    const EventStatusPayload alleged{shelling, EventStatus::Alleged};
    const SnapshotPtr snapshot = snapshotOf(
        {fact(u"a"_s, alleged, u"pas-g3"_s), fact(u"b"_s, alleged, u"pas-w5"_s, Assertion::Denied)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Denial);
    CHECK(labels(snapshot, only) == QStringList{u"alleged"_s, u"denied"_s});
    // Nobody puts it forward in the dossier: a denial alone has nothing to disagree with.
    CHECK(kindOf({fact(u"b"_s, alleged, u"pas-w5"_s, Assertion::Denied)}) == DisagreementKind::None);
}

TEST_CASE("roles: expected then there is an update, there and absent a contradiction, host and there nothing")
{
    const auto role = [](const QString &id, Role as, Assertion assertion = Assertion::Reported) {
        return fact(id, ParticipationPayload{elan, talks, as}, u"pas-w2"_s, assertion);
    };
    const SnapshotPtr snapshot =
        snapshotOf({role(u"a"_s, Role::Expected, Assertion::Planned), role(u"b"_s, Role::Host)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Update);
    CHECK(participantOf(*snapshot, only) == elan);
    CHECK(idOf(*snapshot, only) == u"role:ev-talks:p-elan"_s);
    CHECK(title(*snapshot, only) == u"Ada Élan in Talks in Port"_s);
    CHECK(labels(snapshot, only) == QStringList{u"expected"_s, u"host"_s});
    CHECK(kindOf({role(u"a"_s, Role::Attended), role(u"b"_s, Role::Absent)}) ==
          DisagreementKind::Contradiction);
    CHECK(kindOf({role(u"a"_s, Role::Attended), role(u"b"_s, Role::Host)}) == DisagreementKind::None);
    CHECK(kindOf({role(u"a"_s, Role::Attended, Assertion::Denied), role(u"b"_s, Role::Host)}) ==
          DisagreementKind::Denial);
    CHECK(kindOf({role(u"a"_s, Role::Mentioned), role(u"b"_s, Role::Absent)}) == DisagreementKind::None);
}

TEST_CASE("positions: for and against at one time contradict, at different times update, open differs")
{
    const auto stance = [](const QString &id, Stance as, const char *date) {
        return fact(id, PositionPayload{island, monitors, as}, u"pas-g3"_s, Assertion::Reported, date);
    };
    CHECK(kindOf({stance(u"a"_s, Stance::Supports, "2026-01"),
                  stance(u"b"_s, Stance::Opposes, "2026-01-02")}) == DisagreementKind::Contradiction);
    // What was said in December and in January is of its day, whenever it is reported.
    const auto said = [&stance](const QString &id, Stance as, const char *when) {
        Fact fact = stance(id, as, "2026-01");
        fact.date.reset();
        fact.said = tests::date(when);
        return fact;
    };
    CHECK(kindOf({said(u"a"_s, Stance::Opposes, "2025-12-01"),
                  said(u"b"_s, Stance::Supports, "2026-01-04")}) == DisagreementKind::Update);
    CHECK(kindOf({stance(u"a"_s, Stance::Opposes, "2025"), stance(u"b"_s, Stance::Supports, "2026-01-02")}) ==
          DisagreementKind::Update);
    CHECK(kindOf({stance(u"a"_s, Stance::Opposes, "[..2026-01-02]"),
                  stance(u"b"_s, Stance::Open, "2025-12")}) == DisagreementKind::Difference);
    // Without dates of their own they are as of their reports, of 2 and of 4 January.
    CHECK(kindOf({fact(u"a"_s, PositionPayload{island, monitors, Stance::Opposes}, u"pas-g3"_s),
                  fact(u"b"_s, PositionPayload{island, monitors, Stance::Supports}, u"pas-w4"_s)}) ==
          DisagreementKind::Update);
}

TEST_CASE("an expectation that an answer overtakes is an update; what raised the question is not")
{
    const SnapshotPtr snapshot =
        snapshotOf({fact(u"a"_s, AnswerPayload{who, Effect::Raises}, u"pas-g5"_s, Assertion::Planned),
                    fact(u"b"_s, AnswerPayload{who, Effect::BearsOn}, u"pas-g4"_s, Assertion::Planned),
                    fact(u"c"_s, AnswerPayload{who, Effect::Overtakes}, u"pas-w6"_s)});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Update);
    CHECK(only.about == ConflictAspect::Answer);
    CHECK(labels(snapshot, only) == QStringList{u"Statement of b"_s, u"Statement of c"_s});
}

TEST_CASE("two plans of one report tell how one became the other, those of two reports contradict each other")
{
    const auto plan = [](const QString &id, const QString &passage, const char *date,
                         Assertion assertion = Assertion::Planned) {
        return fact(id, EventDatePayload{talks}, passage, assertion, date);
    };
    CHECK(kindOf({plan(u"a"_s, u"pas-g1"_s, "2026-01-09"), plan(u"b"_s, u"pas-g1"_s, "2026-01-11")}) ==
          DisagreementKind::Update);
    CHECK(kindOf({plan(u"a"_s, u"pas-g1"_s, "2026-01-09"),
                  plan(u"b"_s, u"pas-g1"_s, "2026-01-11", Assertion::Announced)}) ==
          DisagreementKind::Update);
    CHECK(kindOf({plan(u"a"_s, u"pas-w1"_s, "2026-01-09", Assertion::Reported),
                  plan(u"b"_s, u"pas-w1"_s, "2026-01-11", Assertion::Reported)}) ==
          DisagreementKind::Contradiction);
    CHECK(kindOf({fact(u"a"_s, EventPlacePayload{talks, u"Port"_s}, u"pas-g1"_s, Assertion::Planned),
                  fact(u"b"_s, EventPlacePayload{talks, u"Harbour"_s}, u"pas-g1"_s, Assertion::Planned)}) ==
          DisagreementKind::Update);
}

TEST_CASE("places of one event: two names differ, a planned one and another are an update")
{
    CHECK(kindOf({fact(u"a"_s, EventPlacePayload{talks, u"Port"_s}, u"pas-g1"_s),
                  fact(u"b"_s, EventPlacePayload{talks, u"Harbour"_s}, u"pas-w1"_s)}) ==
          DisagreementKind::Difference);
    CHECK(kindOf({fact(u"a"_s, EventPlacePayload{talks, u"Port"_s}, u"pas-g1"_s, Assertion::Planned),
                  fact(u"b"_s, EventPlacePayload{talks, u"Harbour"_s}, u"pas-w1"_s)}) ==
          DisagreementKind::Update);
}

TEST_CASE(
    "facts about one person of which each contradicts the other's passage are sides of one contradiction")
{
    Fact president = fact(u"a"_s, PlainPayload{}, u"pas-g2"_s);
    president.about = {elan};
    president.evidence.push_back({PassageId(u"pas-w2"_s), Relation::Contradicts});
    Fact elect = fact(u"b"_s, PlainPayload{}, u"pas-w2"_s);
    elect.about = {elan, island};
    elect.evidence.push_back({PassageId(u"pas-g2"_s), Relation::Contradicts});
    Fact later = fact(u"c"_s, PlainPayload{}, u"pas-w2"_s, Assertion::Planned);
    later.about = {elan};
    later.evidence.push_back({PassageId(u"pas-g2"_s), Relation::Contradicts});
    const SnapshotPtr snapshot = snapshotOf({president, elect, later});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Contradiction);
    CHECK(only.about == ConflictAspect::Statement);
    CHECK(subjectOf(*snapshot, only) == ObjectRef(elan));
    REQUIRE(only.sides.size() == 2);
    CHECK(only.sides[0].facts == std::vector<FactRow>{{0}});
    CHECK(only.sides[1].facts == std::vector<FactRow>{{1}, {2}});
    CHECK(sources(*snapshot, only.sides[1]) == QStringList{u"src-wire"_s});
    checkColumns(*snapshot);
}

TEST_CASE("a passage against a fact is a side of its own, with the sentence and without a fact")
{
    Fact aspect = fact(u"a"_s, OptionAspectPayload{monitors, Aspect::Strength}, u"pas-w6"_s);
    aspect.evidence.push_back({PassageId(u"pas-g3"_s), Relation::Contradicts});
    const SnapshotPtr snapshot = snapshotOf({aspect});
    const Disagreement only = onlyOne(snapshot);
    CHECK(only.kind == DisagreementKind::Contradiction);
    REQUIRE(only.sides.size() == 2);
    CHECK(only.sides[1].facts.empty());
    CHECK(only.sides[1].passages == std::vector{*snapshot->rowOf(PassageId(u"pas-g3"_s))});
    CHECK(sources(*snapshot, only.sides[1]) == QStringList{u"src-gazette"_s});
    CHECK(only.sides[0].disputed);
    checkColumns(*snapshot);
}

TEST_CASE("sources that repeat each other are one root of their side")
{
    Fact held = fact(u"a"_s, EventStatusPayload{talks, EventStatus::Held}, u"pas-w1"_s);
    held.evidence.push_back({PassageId(u"pas-c1"_s), Relation::Supports});
    const Disagreement only = onlyOne(
        snapshotOf({held, fact(u"b"_s, EventStatusPayload{talks, EventStatus::Cancelled}, u"pas-g1"_s)}));
    CHECK(only.sides[0].sources.size() == 2);
    CHECK(only.sides[0].roots.size() == 1);
}

TEST_CASE("of a great many values each is a side, and the list is there in no time to speak of")
{
    std::vector<Fact> facts;
    for (int i = 0; i < 3000; ++i)
        facts.push_back(states_(u"f-%1"_s.arg(i), {Qualifier::Exact, static_cast<double>(i), {}}));
    const Disagreement only = onlyOne(snapshotOf(std::move(facts)));
    CHECK(only.sides.size() == 3000);
    CHECK(only.kind == DisagreementKind::Contradiction);
}

TEST_CASE("flags and columns of the sample and of the built-in dossier agree with their disagreements")
{
    checkColumns(*tests::sampleStore()->snapshot());
    checkColumns(*builtin());
}

TEST_CASE("the built-in dossier lists what its reports disagree on, each with its kind and sides")
{
    const SnapshotPtr snapshot = builtin();
    const std::vector<Disagreement> all = findDisagreements(*snapshot);

    const Disagreement coalition = byKey(snapshot, all, u"figure:fig-coalition-size"_s);
    CHECK(coalition.kind == DisagreementKind::Difference);
    CHECK(labels(snapshot, coalition) ==
          QStringList{u"Ukrainian and European officials: more than 30"_s, u"about 50"_s});

    const Disagreement contingent = byKey(snapshot, all, u"figure:fig-contingent-size"_s);
    CHECK(contingent.kind == DisagreementKind::Difference);
    CHECK(contingent.sides.size() == 2);

    const Disagreement russia = byKey(snapshot, all, u"position:opt-peacekeeping:p-russia"_s);
    CHECK(russia.kind == DisagreementKind::Difference);
    CHECK(labels(snapshot, russia) ==
          QStringList{u"opposes"_s, u"Dmitry Peskov: "_s + label(Stance::Undecided)});

    // That Russia alleges it is not in doubt; what it alleges of Ukraine is denied.
    const Disagreement residence = byKey(snapshot, all, u"role:ev-residence-allegation:p-ukraine"_s);
    CHECK(residence.kind == DisagreementKind::Denial);
    REQUIRE(residence.sides.size() >= 2);

    const Disagreement trigger = byKey(snapshot, all, u"condition:opt-deployment"_s);
    CHECK(trigger.kind == DisagreementKind::Difference);

    const Disagreement kyiv = byKey(snapshot, all, u"status:ev-kyiv-advisers-meeting"_s);
    CHECK(kyiv.kind == DisagreementKind::Update);
    CHECK(labels(snapshot, kyiv) == QStringList{u"Volodymyr Zelensky: planned"_s, u"held"_s});

    const Disagreement president = byKey(snapshot, all, u"statement:p-trump"_s);
    CHECK(president.kind == DisagreementKind::Contradiction);
    REQUIRE(president.sides.size() == 2);
    CHECK(president.sides[0].facts == std::vector{*snapshot->rowOf(FactId(u"f-office-trump-president"_s))});
    CHECK(sources(*snapshot, president.sides[1]) == QStringList{u"src-004-kyiv-talks"_s});

    for (const Disagreement &each : all)
        CHECK_FALSE(title(*snapshot, each).isEmpty());
}

TEST_CASE("a side counts the word of one speaker once, in however many papers, and names it")
{
    Fact twelve = states_(u"f-12"_s, {Qualifier::Exact, 12, {}});
    twelve.evidence = {{PassageId(u"pas-g4"_s), Relation::Supports},
                       {PassageId(u"pas-w3"_s), Relation::Supports}};
    twelve.speaker = elan;
    Fact thirty = states_(u"f-30"_s, {Qualifier::Exact, 30, {}});
    thirty.evidence = twelve.evidence;
    const SnapshotPtr snapshot = snapshotOf({twelve, thirty});
    const Disagreement only = onlyOne(snapshot);
    REQUIRE(only.sides.size() == 2);
    const DisagreementSide &spoken = only.sides[0];
    const DisagreementSide &reported = only.sides[1];
    REQUIRE(spoken.roots.size() == 1);
    CHECK(spoken.roots.front().kind == FactRoot::Kind::Speaker);
    CHECK(speakersOf(*snapshot, spoken) == std::vector{elan});
    CHECK(labelOf(*snapshot, only, spoken) == u"Ada Élan: 12"_s);
    CHECK(speakersOf(*snapshot, reported).empty());
    CHECK(labelOf(*snapshot, only, reported) == u"30"_s);
    CHECK(rootsInWords(*snapshot, std::span<const FactRoot>(spoken.roots)) ==
          u"1 independent source (the word of Ada Élan)"_s);
    CHECK(reported.roots.size() == 2);
    CHECK(namesOf(*snapshot, std::span<const FactRoot>(reported.roots)) ==
          QStringList{u"The Gazette"_s, u"Ceasefire declared"_s});
}

TEST_CASE("what two wish for differs, and contradicts nothing")
{
    const auto about = [](const QString &id, const QString &statement, double number,
                          const ParticipantId &who) {
        Fact fact = states_(id, {Qualifier::Exact, number, {}});
        fact.statement = statement;
        fact.speaker = who;
        return fact;
    };
    const auto kindOf = [](const Fact &a, const Fact &b) { return onlyOne(snapshotOf({a, b})).kind; };
    CHECK(kindOf(about(u"f-a"_s, u"Élan hopes for 12 states."_s, 12, elan),
                 about(u"f-b"_s, u"Island proposes 30 states."_s, 30, island)) ==
          DisagreementKind::Difference);
    CHECK(kindOf(about(u"f-a"_s, u"12 states took part, Élan said."_s, 12, elan),
                 about(u"f-b"_s, u"30 states took part, Island said."_s, 30, island)) ==
          DisagreementKind::Contradiction);
}

TEST_CASE("a source's track counts what independent sources said later")
{
    Dossier dossier = tests::sampleDossier();
    dossier.judgements.clear();
    const auto trackIn = [](const Dossier &from, const char *id) {
        const auto store = Store::fromDossier(from, u"made for a test"_s);
        REQUIRE(store.hasValue());
        const SnapshotPtr snapshot = (*store)->snapshot();
        const SourceTrack track = trackOf(*snapshot, *snapshot->rowOf(SourceId(QString::fromLatin1(id))),
                                          findDisagreementsAndPrecisions(*snapshot));
        const auto ids = [&snapshot](const std::vector<FactRow> &rows) {
            QStringList names;
            for (const FactRow row : rows)
                names << snapshot->idAt(row).toString();
            return names;
        };
        return std::pair(ids(track.confirmed), ids(track.contradicted));
    };
    // Of 2 January: the date is confirmed on the 4th, what Island opposes and how many come contradicted.
    const auto [confirmed, contradicted] = trackIn(dossier, "src-gazette");
    CHECK(confirmed.contains(u"f-talks-date"_s));
    CHECK(confirmed.contains(u"f-elan-expected"_s)); // she was expected, and hosted
    CHECK(contradicted.contains(u"f-island-opposes"_s));
    CHECK_FALSE(confirmed.contains(u"f-question"_s));
    // Whoever came first is not answered by it, and a copy confirms nothing.
    const auto [later, against] = trackIn(dossier, "src-wire");
    CHECK_FALSE(later.contains(u"f-talks-held"_s));
    CHECK_FALSE(later.contains(u"f-talks-date"_s));
    CHECK(against.isEmpty());
    // As of the 3rd nothing had come of it yet.
    const auto [then, denied] =
        trackIn(asKnownOn(dossier, CivilDay::fromYmd(2026, 1, 3)).dossier, "src-gazette");
    CHECK(then.isEmpty());
    CHECK(denied.isEmpty());
    // Of three values, each two are compared.
    Dossier several = dossier;
    several.facts.clear();
    for (const auto &[id, value, passage] :
         {std::tuple("f-12", 12, "pas-g4"), std::tuple("f-14", 14, "pas-w3"),
          std::tuple("f-20", 20, "pas-g4")}) {
        Fact fact = states_(QString::fromLatin1(id), {Qualifier::Exact, double(value), {}});
        fact.evidence = {{PassageId(QString::fromLatin1(passage)), Relation::Supports}};
        several.facts.push_back(fact);
    }
    const auto [agreed, refuted] = trackIn(several, "src-gazette");
    CHECK(agreed.isEmpty());
    CHECK(refuted == QStringList{u"f-12"_s, u"f-20"_s});
}

TEST_CASE("a judgement is as fragile as the fact that fewest roots carry")
{
    const auto store = tests::sampleStore();
    const SnapshotPtr snapshot = store->snapshot();
    Judgement judgement = snapshot->at(*snapshot->rowOf(JudgementId(u"j-monitors"_s)));
    judgement.facts = {FactId(u"f-talks-date"_s)};
    Fragility two = fragilityOf(*snapshot, judgement);
    CHECK(two.size() == 2);
    judgement.facts.push_back(FactId(u"f-talks-held"_s));
    judgement.facts.push_back(FactId(u"f-talks-place"_s));
    const Fragility one = fragilityOf(*snapshot, judgement);
    REQUIRE(one.size() == 1);
    REQUIRE(one.smallest.size() == 1);
    CHECK(one.smallest.front().facts.size() == 2);
    CHECK(inWords(*snapshot, one) ==
          u"Loses its ground without 1 independent source: Ceasefire declared (2 of its 3 facts)."_s);
    judgement.facts.clear();
    CHECK(inWords(*snapshot, fragilityOf(*snapshot, judgement)).isEmpty());
}

} // namespace disagreement_tests
