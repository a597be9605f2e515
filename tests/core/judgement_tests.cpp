// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/judgement_state.h"
#include "core/edit/facts.h"
#include "core/edit/judgements.h"
#include "core/edit/remove.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace judgement_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::optional<Edtf> day(const char *text)
{
    return date(text);
}

/// Keeps an edit, and gives the object that it is about.
ObjectRef keep(const std::shared_ptr<Store> &store, const EditOutcome &edit)
{
    if (!edit)
        FAIL(edit.error().toString().toStdString());
    const auto applied = store->apply(edit->change);
    if (!applied)
        FAIL(applied.error().toString().toStdString());
    return edit->object;
}

Judgement draft()
{
    Judgement judgement;
    judgement.statement = u"It is likely that the talks go on."_s;
    judgement.likelihood = Likelihood::Likely;
    judgement.confidence = Confidence::Moderate;
    judgement.confidenceReason = u"One report, in the words of those who talk."_s;
    judgement.facts = {sampleDossier().facts.front().id};
    return judgement;
}

Judgement read(const std::shared_ptr<Store> &store, const ObjectRef &ref)
{
    const SnapshotPtr snapshot = store->snapshot();
    return snapshot->at(*snapshot->rowOf(ref.as<JudgementTag>()));
}

} // namespace

TEST_CASE("a judgement is faulted while it is written, as ICD 203 has it")
{
    const auto faults = [](const auto &change) {
        Judgement judgement = draft();
        change(judgement);
        return faultsOf(judgement).size();
    };
    CHECK(faults([](Judgement &) {}) == 0);
    CHECK(faults([](Judgement &j) { j.statement = u"The talks go on."_s; }) == 1);
    CHECK(faults([](Judgement &j) { j.likelihood.reset(); }) == 1);
    CHECK(faults([](Judgement &j) { j.statement = u"It is likely, indeed almost certain."_s; }) == 1);
    CHECK(faults([](Judgement &j) { j.statement += u" We say so with high confidence."_s; }) == 1);
    CHECK(faults([](Judgement &j) { j.confidenceReason = u"  "_s; }) == 1);
    CHECK(faults([](Judgement &j) { j.facts.clear(); }) == 1);
    CHECK(faults([](Judgement &j) { j.against = j.facts; }) == 1);
    CHECK(faults([](Judgement &j) {
              j.statement = u"The talks go on."_s;
              j.likelihood.reset();
          }) == 0);
}

TEST_CASE("a likelihood that is chosen begins the sentence, or takes the place of the one that is there")
{
    CHECK(withLikelihood(u"the talks go on."_s, Likelihood::Likely) ==
          u"It is likely that the talks go on."_s);
    CHECK(withLikelihood(u"It is likely that the talks go on."_s, Likelihood::VeryUnlikely) ==
          u"It is very unlikely that the talks go on."_s);
    CHECK(withLikelihood(u"There is almost no chance that the talks go on."_s, Likelihood::Likely) ==
          u"It is likely that the talks go on."_s);
    CHECK(withLikelihood(u"The talks are likely to go on."_s, Likelihood::Unlikely) ==
          u"The talks are unlikely to go on."_s);
    CHECK(withLikelihood(u"The talks are likely to go on."_s, std::nullopt) ==
          u"The talks are likely to go on."_s);
    for (int i = 0; i <= static_cast<int>(Likelihood::AlmostCertain); ++i) {
        Judgement judgement = draft();
        judgement.likelihood = static_cast<Likelihood>(i);
        judgement.statement = withLikelihood(u"the talks go on."_s, judgement.likelihood);
        INFO(judgement.statement.toStdString());
        CHECK(faultsOf(judgement).isEmpty());
    }
}

TEST_CASE(
    "revising a judgement keeps the earlier wording with its day, and what is not said anew keeps nothing")
{
    const auto store = sampleStore();
    const ObjectRef ref = keep(store, setJudgement(*store->snapshot(), draft(), day("2026-01-07")));
    Judgement judgement = read(store, ref);
    CHECK(judgement.made == day("2026-01-07"));
    CHECK(judgement.earlier.empty());
    CHECK_FALSE(judgement.ground.isEmpty());

    const auto same = setJudgement(*store->snapshot(), judgement, day("2026-01-08"));
    REQUIRE(same);
    CHECK(same->change.isEmpty());

    judgement.statement = u"It is unlikely that the talks go on."_s;
    judgement.likelihood = Likelihood::Unlikely;
    keep(store, setJudgement(*store->snapshot(), judgement, day("2026-01-09")));
    const Judgement revised = read(store, ref);
    CHECK(revised.made == day("2026-01-09"));
    REQUIRE(revised.earlier.size() == 1);
    CHECK(revised.earlier.front().made == day("2026-01-07"));
    CHECK(revised.earlier.front().statement == draft().statement);
    CHECK(revised.earlier.front().likelihood == Likelihood::Likely);
}

TEST_CASE("a judgement that is against the rules is refused, and changes nothing")
{
    const auto store = sampleStore();
    Judgement judgement = draft();
    judgement.statement = u"We have high confidence that it is likely."_s;
    CHECK_FALSE(setJudgement(*store->snapshot(), judgement, day("2026-01-07")).hasValue());
    judgement = draft();
    judgement.facts = {FactId(u"f-nowhere"_s)};
    CHECK_FALSE(setJudgement(*store->snapshot(), judgement, day("2026-01-07")).hasValue());
}

TEST_CASE("a judgement whose fact changed or went is flagged, with what happened, until it is confirmed")
{
    const auto store = sampleStore();
    Judgement made = draft();
    made.facts = {sampleDossier().facts[0].id, sampleDossier().facts[1].id};
    const ObjectRef ref = keep(store, setJudgement(*store->snapshot(), made, day("2026-01-07")));
    const auto state = [&] { return stateOf(*store->snapshot(), read(store, ref)); };
    CHECK_FALSE(state().hasMoved);
    CHECK(happenedSince(*store->history(), read(store, ref)).isEmpty());

    SECTION("changed")
    {
        Fact fact = store->snapshot()->at(*store->snapshot()->rowOf(made.facts.front()));
        fact.credibility = 5;
        Change change;
        change.put.emplace_back(fact);
        change.words = u"grading lower"_s;
        REQUIRE(store->apply(change).hasValue());
        CHECK(state().hasMoved);
        const QStringList happened = happenedSince(*store->history(), read(store, ref));
        REQUIRE(happened.size() == 1);
        CHECK(happened.front().contains(fact.statement));
        CHECK(happened.front().contains(u"grading lower"_s));
        keep(store, confirmJudgement(*store->snapshot(), ref.as<JudgementTag>(), day("2026-01-08")));
        CHECK_FALSE(state().hasMoved);
        CHECK(happenedSince(*store->history(), read(store, ref)).isEmpty());
        CHECK(read(store, ref).made == day("2026-01-08"));
        CHECK(read(store, ref).earlier.empty());
    }
    SECTION("went")
    {
        const QString statement = store->snapshot()->title(made.facts.back());
        keep(store, remove(*store->snapshot(), {made.facts.back()}, Dependents::Go));
        CHECK(state().hasMoved);
        const QStringList happened = happenedSince(*store->history(), read(store, ref));
        REQUIRE(happened.size() == 1);
        CHECK(happened.front().contains(statement));
    }
}

TEST_CASE("a judgement on a disputed fact is flagged until what stands against it is weighed")
{
    const auto store = sampleStore();
    const SnapshotPtr snapshot = store->snapshot();
    std::optional<FactRow> disputed;
    std::vector<FactRow> by;
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); ++row) {
        if (snapshot->facts().disputed[row] == 0)
            continue;
        Judgement judgement = draft();
        judgement.facts = {snapshot->idAt(FactRow{row})};
        const JudgementState state = stateOf(*snapshot, judgement);
        REQUIRE(state.isFlagged());
        REQUIRE(state.contradicted.size() == 1);
        if (!state.contradicted.front().by.empty()) {
            disputed = FactRow{row};
            by = state.contradicted.front().by;
        }
    }
    if (!disputed)
        return; // passages alone contradict in the sample
    Judgement weighed = draft();
    weighed.facts = {snapshot->idAt(*disputed)};
    for (const FactRow row : by)
        weighed.against.push_back(snapshot->idAt(row));
    CHECK_FALSE(stateOf(*snapshot, weighed).isFlagged());
}

TEST_CASE("judgements are moved among those of their kind, and a step back is the way back")
{
    const auto store = sampleStore();
    std::vector<QString> ids;
    for (const char *words : {"first", "second", "third"}) {
        Judgement judgement = draft();
        judgement.statement = u"It is likely that the %1 round comes."_s.arg(QString::fromUtf8(words));
        judgement.key = true;
        ids.push_back(keep(store, setJudgement(*store->snapshot(), judgement, day("2026-01-07"))).id);
    }
    const auto order = [&] {
        QStringList result;
        for (const JudgementRow row : judgementsInOrder(*store->snapshot())) {
            const QString id = store->snapshot()->idAt(row).toString();
            if (std::find(ids.begin(), ids.end(), id) != ids.end())
                result.append(QString::number(std::find(ids.begin(), ids.end(), id) - ids.begin()));
        }
        return result.join(QString());
    };
    CHECK(order() == u"012"_s);
    keep(store, moveJudgement(*store->snapshot(), JudgementId(ids[2]), -1));
    CHECK(order() == u"021"_s);
    const auto edit = moveJudgement(*store->snapshot(), JudgementId(ids[0]), 2);
    REQUIRE(edit);
    const auto applied = store->apply(edit->change);
    REQUIRE(applied);
    CHECK(order() == u"210"_s);
    REQUIRE(store->apply(applied->inverse).hasValue());
    CHECK(order() == u"021"_s);
    const auto none = moveJudgement(*store->snapshot(), JudgementId(ids[1]), 5);
    REQUIRE(none);
    CHECK(none->change.isEmpty());
    keep(store, setKey(*store->snapshot(), JudgementId(ids[0]), false));
    CHECK(order() == u"210"_s);
}

} // namespace judgement_tests
