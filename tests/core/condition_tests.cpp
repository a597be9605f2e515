// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"
#include "core/analysis/event_dates.h"
#include "core/analysis/fact_evidence.h"
#include "core/cards/participant_card.h"
#include "core/models/option_aspect_model.h"
#include "core/models/position_matrix_model.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace condition_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const OptionId monitors(u"opt-monitors"_s);

Fact factOf(const QString &id, Payload payload, const QString &passage,
            Assertion assertion = Assertion::Reported)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = u"Statement of "_s + id;
    fact.credibility = 3;
    fact.assertion = assertion;
    fact.payload = std::move(payload);
    fact.evidence = {{PassageId(passage), Relation::Supports}};
    return fact;
}

Fact aspect(const QString &id, ConditionKind kind, const QString &text, const QString &passage = u"pas-w1"_s)
{
    OptionAspectPayload payload{monitors, Aspect::Description};
    payload.condition = Condition{kind, text};
    return factOf(id, payload, passage);
}

SnapshotPtr snapshotOf(std::vector<Fact> facts, const QString &zone = {})
{
    Dossier dossier = tests::sampleDossier();
    dossier.info.timeZone = zone;
    dossier.facts = std::move(facts);
    dossier.judgements.clear();
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

std::vector<DisagreementKind> kindsOf(std::vector<Fact> facts)
{
    std::vector<DisagreementKind> kinds;
    for (const Disagreement &each : findDisagreements(*snapshotOf(std::move(facts)))) {
        CHECK(each.about == ConflictAspect::Condition);
        kinds.push_back(each.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("reports that make an option hang on different things differ in that condition")
{
    const SnapshotPtr snapshot =
        snapshotOf({aspect(u"a"_s, ConditionKind::Trigger, u"a ceasefire"_s),
                    aspect(u"b"_s, ConditionKind::Trigger, u"a peace deal"_s, u"pas-g1"_s),
                    aspect(u"c"_s, ConditionKind::Trigger, u"the end of hostilities"_s)});
    const std::vector<Disagreement> all = findDisagreements(*snapshot);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == DisagreementKind::Difference);
    CHECK(all.front().about == ConflictAspect::Condition);
    CHECK(idOf(*snapshot, all.front()) == u"condition:opt-monitors"_s);
    REQUIRE(all.front().sides.size() == 3);
    CHECK(labelOf(*snapshot, all.front(), all.front().sides[0]) == u"a ceasefire"_s);
    CHECK(title(*snapshot, all.front()).contains(label(ConditionKind::Trigger)));
}

TEST_CASE("conditions are compared by kind, and the same in other small words are one")
{
    using enum ConditionKind;
    CHECK(kindsOf({aspect(u"a"_s, Trigger, u"a ceasefire"_s), aspect(u"b"_s, Until, u"a peace deal"_s)})
              .empty());
    CHECK(kindsOf({aspect(u"a"_s, Trigger, u"a ceasefire"_s),
                   aspect(u"b"_s, Trigger, u"once a cease-fire is in place"_s)})
              .empty());
    CHECK(kindsOf({aspect(u"a"_s, Trigger, u"a ceasefire"_s),
                   aspect(u"b"_s, Trigger, u"a comprehensive ceasefire"_s)})
              .empty());
    CHECK(kindsOf({aspect(u"a"_s, Trigger, u"security guarantees"_s),
                   aspect(u"b"_s, Trigger, u"a security guarantee is agreed"_s)})
              .empty());
    CHECK(kindsOf({aspect(u"a"_s, Decides, u"parliament"_s), aspect(u"b"_s, Decides, u"the government"_s),
                   aspect(u"c"_s, Until, u"2027"_s), aspect(u"d"_s, Until, u"the end of the war"_s)}) ==
          std::vector{DisagreementKind::Difference, DisagreementKind::Difference});
    Fact denied = aspect(u"b"_s, Trigger, u"a ceasefire"_s);
    denied.assertion = Assertion::Denied;
    CHECK(kindsOf({aspect(u"a"_s, Trigger, u"a ceasefire"_s), denied}) ==
          std::vector{DisagreementKind::Denial});
}

TEST_CASE("what each side demands can differ, though both are for it")
{
    PositionPayload elan{ParticipantId(u"p-elan"_s), monitors, Stance::Supports};
    elan.condition = Condition{ConditionKind::Until, u"elections are held"_s};
    PositionPayload island{ParticipantId(u"p-island"_s), monitors, Stance::Supports};
    island.condition = Condition{ConditionKind::Until, u"both sides have withdrawn"_s};
    const SnapshotPtr snapshot =
        snapshotOf({factOf(u"a"_s, elan, u"pas-w1"_s), factOf(u"b"_s, island, u"pas-g1"_s)});
    const std::vector<Disagreement> all = findDisagreements(*snapshot);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == DisagreementKind::Difference);
    REQUIRE(all.front().sides.size() == 2);
    CHECK(labelOf(*snapshot, all.front(), all.front().sides[0]) == u"Ada Élan: elections are held"_s);
}

TEST_CASE("a position is told with what it hangs on and when it was said, wherever positions are told")
{
    PositionPayload payload{ParticipantId(u"p-elan"_s), monitors, Stance::Supports};
    payload.condition = Condition{ConditionKind::Trigger, u"a ceasefire"_s};
    Fact fact = factOf(u"a"_s, payload, u"pas-w1"_s);
    fact.said = Edtf::parse(u"2026-01-05").value();
    Fact description = aspect(u"b"_s, ConditionKind::Decides, u"the council"_s, u"pas-g1"_s);
    const SnapshotPtr snapshot = snapshotOf({fact, description});
    const QString condition = label(ConditionKind::Trigger) + u" a ceasefire"_s;

    const auto row = snapshot->rowOf(fact.id);
    REQUIRE(row);
    CHECK(conditionInWords(snapshot->at(*row)) == condition);
    const auto when = dateOf(*snapshot, snapshot->at(*row));
    REQUIRE(when);
    CHECK(when->isSaid);
    CHECK_FALSE(when->ofSource);
    CHECK(when->inWords(u"D"_s) == u"said D"_s);

    const ParticipantCard card(snapshot, *snapshot->rowOf(payload.participant));
    REQUIRE(card.count(ParticipantCard::Section::Positions) == 1);
    const CardLine line = card.line(ParticipantCard::Section::Positions, 0);
    CHECK(line.when.startsWith(u"said "_s));
    CHECK(line.note.startsWith(condition));

    const PositionMatrixModel matrix(snapshot);
    QString notes;
    for (int i = 0; i < matrix.rowCount(); ++i) {
        for (const StatementLine &each : matrix.lines(matrix.index(i, 0)))
            notes += each.note + u'\n';
    }
    CHECK(notes.contains(condition));
    CHECK(notes.contains(u"said 5 "_s));
    const OptionAspectModel aspects(snapshot);
    CHECK(aspects.lines(aspects.index(0, static_cast<int>(Aspect::Description))).front().note ==
          label(ConditionKind::Decides) + u" the council"_s);
}

TEST_CASE("nearly four and four, and nearly four and the fourth year, agree")
{
    const FigureId states(u"fig-states"_s);
    const auto kind = [&](const Quantity &a, const Quantity &b) {
        const auto all = findDisagreementsAndPrecisions(
            *snapshotOf({factOf(u"a"_s, FigurePayload{states, a}, u"pas-w1"_s),
                         factOf(u"b"_s, FigurePayload{states, b}, u"pas-g1"_s)}));
        return all.empty() ? DisagreementKind::None : all.front().kind;
    };
    const Quantity nearly{Qualifier::Nearly, 4, {}};
    CHECK(kind(nearly, {Qualifier::Exact, 4, {}}) == DisagreementKind::Precision);
    CHECK(kind(nearly, {Qualifier::Between, 3, 4}) == DisagreementKind::Precision);
    CHECK(kind(nearly, {Qualifier::About, 4, {}}) == DisagreementKind::Precision);
    CHECK(kind({Qualifier::Nearly, 100, {}}, {Qualifier::Exact, 96, {}}) == DisagreementKind::Precision);
    CHECK(kind({Qualifier::Nearly, 100, {}}, {Qualifier::Exact, 60, {}}) == DisagreementKind::Contradiction);
    CHECK(kind({Qualifier::Nearly, 100, {}}, {Qualifier::Exact, 104, {}}) == DisagreementKind::Contradiction);
}

TEST_CASE("the dossier's zone places times without one, on the axis and against each other")
{
    if (!Zone::named(u"Europe/Kyiv"))
        SKIP("no database of zones on this system");
    const EventId talks(u"ev-talks"_s);
    const auto dated = [&](const QString &id, const char *date) {
        Fact fact = factOf(id, EventDatePayload{talks}, u"pas-w1"_s);
        fact.date = tests::date(date);
        return fact;
    };
    const std::vector<Fact> facts{dated(u"a"_s, "2026-01-06T14:00:00"), dated(u"b"_s, "2026-01-06T15:00:00")};
    const auto without = findDisagreements(*snapshotOf(facts));
    REQUIRE(without.size() == 1);
    CHECK(without.front().kind == DisagreementKind::Difference);
    const auto with = findDisagreements(*snapshotOf(facts, u"Europe/Kyiv"_s));
    REQUIRE(with.size() == 1);
    CHECK(with.front().kind == DisagreementKind::Contradiction);

    // A day is that of the dossier's clocks, of the time's own, or of Greenwich.
    const auto stand = [&](const char *time, const char *day) {
        const auto found =
            findDisagreements(*snapshotOf({dated(u"a"_s, time), dated(u"b"_s, day)}, u"Europe/Kyiv"_s));
        return found.empty() ? DisagreementKind::None : found.front().kind;
    };
    CHECK(stand("2026-02-04T23:30:00Z", "2026-02-04") == DisagreementKind::None);
    CHECK(stand("2026-02-04T23:30:00Z", "2026-02-05") == DisagreementKind::None);
    CHECK(stand("2026-02-04T22:30:00-05:00", "2026-02-04") == DisagreementKind::None);
    CHECK(stand("2026-02-04T22:30:00-05:00", "2026-02-05") == DisagreementKind::None);
    CHECK(stand("2026-02-04T23:30:00Z", "2026-02-06") == DisagreementKind::Contradiction);
    CHECK(stand("2026-02-04T23:30:00", "2026-02-05") == DisagreementKind::Contradiction);
    CHECK(stand("2026-02-04T22:00:00Z/2026-02-05T03:00:00Z", "2026-02-04") == DisagreementKind::Difference);

    const SnapshotPtr snapshot = snapshotOf({dated(u"a"_s, "2026-01-06T23:00:00Z")}, u"Europe/Kyiv"_s);
    const CivilSecond begin = snapshot->events().begin[0];
    CHECK(begin == tests::date("2026-01-07").earliest()->daysSinceEpoch * secondsPerDay + 3600);
}

} // namespace condition_tests
