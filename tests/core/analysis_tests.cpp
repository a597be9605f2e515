// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/company.h"
#include "core/analysis/figure_agreement.h"
#include "core/analysis/participation_agreement.h"
#include "core/analysis/position_history.h"
#include "core/analysis/question_state.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace analysis_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

Fact makeFact(const QString &id, Payload payload, const QString &passage,
              Assertion assertion = Assertion::Reported)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = id;
    fact.credibility = 3;
    fact.assertion = assertion;
    fact.payload = std::move(payload);
    fact.evidence = {{PassageId(passage), Relation::Supports}};
    return fact;
}

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

Said<Quantity> value(Qualifier qualifier, double low, std::optional<double> high = {})
{
    return {{qualifier, low, high}, {}};
}

const QuestionId monitoring(u"q-monitoring"_s);

/// The sample without facts, and with these instead.
Dossier withFacts(std::vector<Fact> facts)
{
    Dossier dossier = tests::sampleDossier();
    dossier.facts = std::move(facts);
    dossier.judgements.clear();
    return dossier;
}

QuestionProgress progressWith(std::vector<Fact> facts)
{
    const SnapshotPtr snapshot = snapshotOf(withFacts(std::move(facts)));
    return progressOf(*snapshot, *snapshot->rowOf(monitoring));
}

Fact answer(const QString &id, Effect effect, const char *date)
{
    Fact fact = makeFact(id, AnswerPayload{monitoring, effect}, u"pas-w6"_s);
    fact.date = tests::date(date);
    return fact;
}

PresenceSummary summaryOf(std::vector<std::pair<Role, Assertion>> parts)
{
    FactColumns facts;
    std::vector<Participation> cell;
    for (const auto &[role, assertion] : parts) {
        const auto row = static_cast<std::uint32_t>(cell.size());
        facts.kind.push_back(FactKind::Participation);
        facts.assertion.push_back(assertion);
        facts.credibility.push_back(3);
        facts.sources.push_back(1);
        facts.disputed.push_back(0);
        cell.push_back({{0}, {0}, {row}, role, assertion});
    }
    return summarise(facts, cell);
}

} // namespace

TEST_CASE("more than thirty and about fifty may both be true")
{
    CHECK(compare(value(Qualifier::MoreThan, 30), value(Qualifier::About, 50)) ==
          DisagreementKind::Difference);
}

TEST_CASE("thirty-five and eighteen of one thing cannot both be true")
{
    CHECK(compare(value(Qualifier::Exact, 35), value(Qualifier::Exact, 18)) ==
          DisagreementKind::Contradiction);
}

TEST_CASE("about reaches a tenth to either side and no further")
{
    CHECK(compare(value(Qualifier::About, 100), value(Qualifier::Exact, 110)) == DisagreementKind::Precision);
    CHECK(compare(value(Qualifier::About, 100), value(Qualifier::Exact, 111)) ==
          DisagreementKind::Contradiction);
    CHECK(compare(value(Qualifier::About, -100), value(Qualifier::Exact, -95)) ==
          DisagreementKind::Precision);
}

TEST_CASE("more than leaves its number out and at least has it")
{
    CHECK(compare(value(Qualifier::MoreThan, 27), value(Qualifier::Exact, 27)) ==
          DisagreementKind::Contradiction);
    CHECK(compare(value(Qualifier::AtLeast, 27), value(Qualifier::Exact, 27)) == DisagreementKind::Precision);
    CHECK(compare(value(Qualifier::LessThan, 4), value(Qualifier::Between, 4, 5)) ==
          DisagreementKind::Contradiction);
    CHECK(compare(value(Qualifier::AtMost, 4), value(Qualifier::Between, 4, 5)) ==
          DisagreementKind::Difference);
}

TEST_CASE("what was expected and what came are an update, not a contradiction")
{
    Said<Quantity> expected = value(Qualifier::MoreThan, 27);
    expected.how.assertion = Assertion::Planned;
    CHECK(compare(expected, value(Qualifier::Exact, 25)) == DisagreementKind::Update);
    // The very number that the expectation leaves out.
    CHECK(compare(expected, value(Qualifier::Exact, 27)) == DisagreementKind::Contradiction);
    Said<Quantity> announced = value(Qualifier::MoreThan, 27);
    announced.how.assertion = Assertion::Announced;
    CHECK(compare(announced, value(Qualifier::Exact, 27)) == DisagreementKind::Contradiction);
}

TEST_CASE("values of different dates are an update, of overlapping dates a contradiction")
{
    Said<Quantity> before = value(Qualifier::Exact, 10);
    Said<Quantity> after = value(Qualifier::Exact, 20);
    before.how.when = std::make_shared<const ReportedDate>(ReportedDate::of(tests::date("2024")));
    after.how.when = std::make_shared<const ReportedDate>(ReportedDate::of(tests::date("2025-01")));
    CHECK(compare(before, after) == DisagreementKind::Update);
    after.how.when = std::make_shared<const ReportedDate>(ReportedDate::of(tests::date("2024-06")));
    CHECK(compare(before, after) == DisagreementKind::Contradiction);
}

TEST_CASE("a denial stands against the value it denies and no other")
{
    Said<Quantity> denied = value(Qualifier::Exact, 91);
    denied.how.assertion = Assertion::Denied;
    CHECK(compare(denied, value(Qualifier::Exact, 91)) == DisagreementKind::Denial);
    CHECK(compare(denied, value(Qualifier::Exact, 12)) == DisagreementKind::None);
}

TEST_CASE("ranges that touch at an open end share nothing")
{
    const ValueRange below{.low = {}, .high = 5, .highOpen = true};
    const ValueRange from{.low = 5, .high = {}};
    CHECK_FALSE(intersection(below, from).has_value());
    CHECK(intersection({1, 5}, from) == ValueRange{5, 5});
    CHECK_FALSE(below.contains(5));
    CHECK(from.contains(5));
}

TEST_CASE("a figure knows what all its reports allow and how far apart they are")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    const FigureAgreement states = agreementOf(*snapshot, FigureRow{0});
    CHECK(states.facts.size() == 2);
    CHECK(states.agreement == Agreement::Contradiction); // about 12, and 15 to 18
    CHECK(states.spread == (18.0 - 12.0) / 18.0);
    CHECK_FALSE(states.common.has_value());
    CHECK(states.roots.size() == 2);
}

TEST_CASE("a figure that another quantity's fact mentions does not take over its value")
{
    Dossier dossier = tests::sampleDossier();
    const FigureId other(u"fig-delegates"_s);
    dossier.figures.push_back({other, u"delegates"_s, u"persons"_s});
    Fact delegates =
        makeFact(u"f-delegates"_s, FigurePayload{other, {Qualifier::Exact, 400, {}}}, u"pas-w3"_s);
    delegates.about = {FigureId(u"fig-states"_s)};
    dossier.facts.push_back(delegates);
    const SnapshotPtr snapshot = snapshotOf(dossier);
    CHECK(agreementOf(*snapshot, FigureRow{0}).facts.size() == 2);
    CHECK(agreementOf(*snapshot, FigureRow{1}).facts.size() == 1);
}

TEST_CASE("sources that repeat one report are one independent source")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    const std::vector<FactRow> held{*snapshot->rowOf(FactId(u"f-talks-held"_s))};
    CHECK(supportingSources(*snapshot, snapshot->at(held.front())).size() == 2);
    CHECK(snapshot->rootsOf(held).size() == 1);
}

TEST_CASE("a fact without a date stands at the day its first source was published")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    const auto own = dateOf(*snapshot, snapshot->at(*snapshot->rowOf(FactId(u"f-talks-date"_s))));
    REQUIRE(own.has_value());
    CHECK_FALSE(own->ofSource);
    CHECK(own->date.toString() == u"2026-01-03"_s);
    // Its other source, a copy, states no date of its own.
    const auto published = dateOf(*snapshot, snapshot->at(*snapshot->rowOf(FactId(u"f-talks-held"_s))));
    REQUIRE(published.has_value());
    CHECK(published->ofSource);
    CHECK(published->date.toString() == u"2026-01-04"_s);
}

TEST_CASE("a question that was only raised and touched upon is open since it was raised")
{
    const QuestionProgress progress = progressWith({answer(u"bears"_s, Effect::BearsOn, "2026-01-05"),
                                                    answer(u"raised"_s, Effect::Raises, "2026-01-02")});
    CHECK(progress.state == QuestionState::Open);
    CHECK(progress.since->date.toString() == u"2026-01-02"_s);
    CHECK(progress.entries.front().effect == Effect::Raises);
}

TEST_CASE("a part answer after the whole answer does not reopen a question")
{
    const QuestionProgress progress = progressWith({answer(u"raised"_s, Effect::Raises, "2026-01-02"),
                                                    answer(u"whole"_s, Effect::Answers, "2026-01-04"),
                                                    answer(u"part"_s, Effect::PartlyAnswers, "2026-01-06")});
    CHECK(progress.state == QuestionState::Answered);
    CHECK(progress.since->date.toString() == u"2026-01-04"_s);
}

TEST_CASE("of an answer and an overtaking the later decides")
{
    const Fact answered = answer(u"whole"_s, Effect::Answers, "2026-01-04");
    CHECK(progressWith({answered, answer(u"over"_s, Effect::Overtakes, "2026-01-06")}).state ==
          QuestionState::Overtaken);
    CHECK(progressWith({answered, answer(u"over"_s, Effect::Overtakes, "2026-01-03")}).state ==
          QuestionState::Answered);
}

TEST_CASE("a second report of an answer does not make the answer newer")
{
    const QuestionProgress progress = progressWith({answer(u"second"_s, Effect::Answers, "2026-01-09"),
                                                    answer(u"first"_s, Effect::Answers, "2026-01-04")});
    CHECK(progress.since->date.toString() == u"2026-01-04"_s);
}

TEST_CASE("a question that nothing was said to is open since no day")
{
    const QuestionProgress progress = progressWith({});
    CHECK(progress.state == QuestionState::Open);
    CHECK_FALSE(progress.since.has_value());
    CHECK_FALSE(progress.decidedBy.has_value());
}

TEST_CASE("a change of position is history, not a disagreement")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    const std::vector<PositionHistory> histories = positionHistories(*snapshot);
    REQUIRE(histories.size() == 1);
    REQUIRE(histories.front().stages.size() == 2);
    CHECK(histories.front().hasChanged());
    // The stance without a date of its own is a standing one: what is dated came upon it.
    CHECK(histories.front().stages[0].stance == Stance::Open);
    CHECK(histories.front().stages[1].stance == Stance::Opposes);
}

TEST_CASE("two reports of one stance are one stage, dated by the first")
{
    const PositionPayload opposes{ParticipantId(u"p-island"_s), OptionId(u"opt-monitors"_s), Stance::Opposes};
    Fact later = makeFact(u"later"_s, opposes, u"pas-g3"_s);
    later.date = tests::date("2026-01-05");
    Fact earlier = makeFact(u"earlier"_s, opposes, u"pas-g3"_s, Assertion::Planned);
    earlier.date = tests::date("2025");
    const SnapshotPtr snapshot = snapshotOf(withFacts({later, earlier}));
    const std::vector<PositionHistory> histories = positionHistories(*snapshot);
    REQUIRE(histories.size() == 1);
    REQUIRE(histories.front().stages.size() == 1);
    const StanceStage &stage = histories.front().stages.front();
    CHECK(stage.facts.size() == 2);
    CHECK(stage.since->date.toString() == u"2025"_s);
    CHECK_FALSE(stage.planned); // one report has it as settled
}

TEST_CASE("who was expected and came is shown as having come, with an update")
{
    const PresenceSummary summary =
        summaryOf({{Role::Expected, Assertion::Planned}, {Role::Host, Assertion::Reported}});
    CHECK(summary.role == Role::Host);
    CHECK(summary.lead == FactRow{1});
    CHECK(summary.harmony == PresenceSummary::Harmony::Update);
}

TEST_CASE("host and attended go together")
{
    const PresenceSummary summary =
        summaryOf({{Role::Attended, Assertion::Reported}, {Role::Host, Assertion::Reported}});
    CHECK(summary.role == Role::Host);
    CHECK(summary.harmony == PresenceSummary::Harmony::Same);
    CHECK_FALSE(summary.hasFurtherRoles);
    CHECK(summaryOf({{Role::Signatory, Assertion::Reported}, {Role::Host, Assertion::Reported}})
              .hasFurtherRoles);
}

TEST_CASE("there and absent contradict each other, expected and absent do not")
{
    using Harmony = PresenceSummary::Harmony;
    CHECK(summaryOf({{Role::Attended, Assertion::Reported}, {Role::Absent, Assertion::Reported}}).harmony ==
          Harmony::Contradiction);
    const PresenceSummary stayedAway =
        summaryOf({{Role::Expected, Assertion::Reported}, {Role::Absent, Assertion::Reported}});
    CHECK(stayedAway.harmony == Harmony::Update);
    CHECK(stayedAway.role == Role::Absent);
}

TEST_CASE("a denied presence gives way to one that is put forward, and contradicts it")
{
    const PresenceSummary summary =
        summaryOf({{Role::Host, Assertion::Denied}, {Role::Attended, Assertion::Reported}});
    CHECK(summary.role == Role::Attended);
    CHECK(summary.harmony == PresenceSummary::Harmony::Contradiction);
    CHECK(summaryOf({{Role::Host, Assertion::Denied}}).assertion == Assertion::Denied);
}

TEST_CASE("company is who was there, not who was expected, denied or spoken of")
{
    const ParticipantId elan(u"p-elan"_s);
    const ParticipantId island(u"p-island"_s);
    const ParticipantId republic(u"p-republic"_s);
    const EventId talks(u"ev-talks"_s);
    const SnapshotPtr snapshot = snapshotOf(
        withFacts({makeFact(u"a"_s, ParticipationPayload{elan, talks, Role::Host}, u"pas-w2"_s),
                   makeFact(u"b"_s, ParticipationPayload{island, talks, Role::Attended}, u"pas-w2"_s),
                   makeFact(u"c"_s, ParticipationPayload{republic, talks, Role::Expected}, u"pas-w2"_s),
                   makeFact(u"d"_s, ParticipationPayload{island, EventId(u"ev-shelling"_s), Role::Attended},
                            u"pas-w2"_s, Assertion::Denied)}));
    const std::vector<ParticipantRow> who{*snapshot->rowOf(island)};
    const Company company = companyOf(*snapshot, who, {});
    CHECK(company.events == std::vector{*snapshot->rowOf(talks)});
    CHECK(company.participants == std::vector{*snapshot->rowOf(island), *snapshot->rowOf(elan)});
}

TEST_CASE("of the built-in dossier's figures, those that may both be true are told from those that cannot")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const auto agreement = [&snapshot](const QString &figure) {
        const auto row = snapshot->rowOf(FigureId(figure));
        REQUIRE(row.has_value());
        return agreementOf(*snapshot, *row).agreement;
    };
    CHECK(agreement(u"fig-coalition-size"_s) == Agreement::Compatible); // more than 30; about 50
    CHECK(agreement(u"fig-paris-countries"_s) == Agreement::Precision); // about 35 expected; 35
    CHECK(agreement(u"fig-contingent-size"_s) ==
          Agreement::Compatible); // two proposals of different speakers
}

TEST_CASE("the built-in dossier shows Russia opposed to foreign forces, then open to discussing them")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const auto russia = snapshot->rowOf(ParticipantId(u"p-russia"_s));
    const auto contingent = snapshot->rowOf(OptionId(u"opt-peacekeeping"_s));
    REQUIRE(russia.has_value());
    REQUIRE(contingent.has_value());
    bool found = false;
    for (const PositionHistory &history : positionHistories(*snapshot)) {
        if (history.participant != *russia || history.option != *contingent)
            continue;
        found = true;
        REQUIRE(history.stages.size() == 2);
        CHECK(history.stages[0].stance == Stance::Opposes);
        CHECK(history.stages[1].stance == Stance::Undecided);
        CHECK(history.stages[1].since->date.toString() == u"2025-12"_s);
    }
    CHECK(found);
}

TEST_CASE("a fact of any kind that names a question bears on it")
{
    Fact naming = makeFact(u"f-naming"_s, PlainPayload{}, u"pas-w6"_s);
    naming.about = {ObjectRef(monitoring)};
    const QuestionProgress progress =
        progressWith({answer(u"f-raised"_s, Effect::Raises, "2026-01-02"), naming});
    CHECK(progress.state == QuestionState::Open);
    REQUIRE(progress.entries.size() == 2);
    CHECK(std::count_if(progress.entries.begin(), progress.entries.end(),
                        [](const auto &entry) { return entry.effect == Effect::BearsOn; }) == 1);
}

TEST_CASE("in the built-in dossier the signed declaration bears on the expectation of no final decisions")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const auto question = snapshot->rowOf(QuestionId(u"q-final-decisions"_s));
    REQUIRE(question.has_value());
    const QuestionProgress progress = progressOf(*snapshot, *question);
    CHECK(progress.state == QuestionState::Open);
    CHECK(progress.entries.front().effect == Effect::Raises);
}

} // namespace analysis_tests
