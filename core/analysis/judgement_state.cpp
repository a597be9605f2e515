// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/judgement_state.h"

#include "core/analysis/analysis_words.h"
#include "core/analysis/disagreements.h"
#include "core/analysis/fact_claim.h"
#include "core/domain/sort_unique.h"
#include "core/io/judgement_ground.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using analysis_words::tr;

namespace {

/// So many facts of one thing are held against each other.
constexpr std::uint32_t mostOfOneThing = 200;

/// The facts against a disputed one, among those that concern what it concerns first.
std::vector<FactRow> standingAgainst(const Snapshot &snapshot, FactRow row)
{
    const Fact fact = snapshot.at(row);
    std::vector<FactRow> rows{row};
    const std::vector<ObjectRef> concerned = fact.concerns();
    for (std::size_t i = 0; i < std::min<std::size_t>(2, concerned.size()); ++i) {
        const std::vector<FactRow> of = snapshot.factsOf(concerned[i], mostOfOneThing);
        rows.insert(rows.end(), of.begin(), of.end());
    }
    for (const Evidence &evidence : fact.evidence) {
        const std::vector<FactRow> of = snapshot.factsOf(evidence.passage, mostOfOneThing);
        rows.insert(rows.end(), of.begin(), of.end());
    }
    sortUnique(rows);
    std::vector<Claim> claims;
    claims.reserve(rows.size());
    for (const FactRow each : rows)
        claims.push_back(claimOf(snapshot, each));
    std::vector<FactRow> against;
    for (const Disagreement &disagreement : disagreementsAmong(snapshot, claims)) {
        if (disagreement.kind != DisagreementKind::Contradiction &&
            disagreement.kind != DisagreementKind::Denial)
            continue;
        const auto has = [row](const DisagreementSide &side) {
            return std::find(side.facts.begin(), side.facts.end(), row) != side.facts.end();
        };
        if (std::none_of(disagreement.sides.begin(), disagreement.sides.end(), has))
            continue;
        for (const DisagreementSide &side : disagreement.sides) {
            if (!has(side))
                against.insert(against.end(), side.facts.begin(), side.facts.end());
        }
    }
    sortUnique(against);
    return against;
}

} // namespace

JudgementState stateOf(const Snapshot &snapshot, const Judgement &judgement)
{
    JudgementState state;
    const auto factWith = [&snapshot](const FactId &id) -> std::optional<Fact> {
        const auto row = snapshot.rowOf(id);
        return row ? std::optional(snapshot.at(*row)) : std::nullopt;
    };
    state.hasMoved = !judgement.ground.isEmpty() && groundOf(judgement, factWith) != judgement.ground;
    const auto isWeighed = [&](FactRow row) {
        const FactId id = snapshot.idAt(row);
        return std::find(judgement.against.begin(), judgement.against.end(), id) != judgement.against.end();
    };
    for (const FactId &id : judgement.facts) {
        const auto row = snapshot.rowOf(id);
        if (!row || snapshot.facts().disputed[row->value] == 0)
            continue;
        ContradictedGround ground{*row, standingAgainst(snapshot, *row)};
        const bool wasEmpty = ground.by.empty();
        std::erase_if(ground.by, isWeighed);
        // Both sides of one thing may be what it rests on: that reports differ.
        std::erase_if(ground.by, [&](FactRow each) {
            return std::find(judgement.facts.begin(), judgement.facts.end(), snapshot.idAt(each)) !=
                   judgement.facts.end();
        });
        if (wasEmpty || !ground.by.empty())
            state.contradicted.push_back(std::move(ground));
    }
    return state;
}

std::vector<JudgementRow> judgementsInOrder(const Snapshot &snapshot)
{
    std::vector<JudgementRow> key;
    std::vector<JudgementRow> rest;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Judgement); ++row)
        (snapshot.at(JudgementRow{row}).key ? key : rest).push_back({row});
    key.insert(key.end(), rest.begin(), rest.end());
    return key;
}

QStringList happenedSince(std::span<const PastChange> changes, const Judgement &judgement)
{
    const ObjectRef self(judgement.id);
    std::set<ObjectRef> facts;
    for (const auto &list : {judgement.facts, judgement.against})
        facts.insert(list.begin(), list.end());
    const auto isRemovedFact = [](const PastChange::Touched &touched) {
        return touched.object.kind == ObjectKind::Fact && touched.fate == Fate::Removed;
    };
    std::size_t first = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &objects = changes[i].objects;
        const bool isWritten = std::any_of(objects.begin(), objects.end(),
                                           [&self](const auto &touched) { return touched.object == self; });
        // What loses a fact is touched, too, and not written anew.
        if (isWritten && std::none_of(objects.begin(), objects.end(), isRemovedFact))
            first = i + 1;
    }
    QStringList lines;
    for (std::size_t i = first; i < changes.size(); ++i) {
        const auto &objects = changes[i].objects;
        const bool losesOne = std::any_of(objects.begin(), objects.end(),
                                          [&self](const auto &touched) { return touched.object == self; });
        for (const PastChange::Touched &touched : objects) {
            const QString day = changes[i].time.left(10);
            if (losesOne && isRemovedFact(touched))
                lines.append(tr("%1: went: “%2”").arg(day, touched.title));
            else if (facts.contains(touched.object))
                lines.append(tr("%1: changed: “%2” (%3)").arg(day, touched.title, changes[i].words));
        }
    }
    return lines;
}

} // namespace chancery
