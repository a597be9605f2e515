// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/question_state.h"

#include "core/analysis/stable_order.h"

#include <algorithm>

namespace chancery {

namespace {

/// The state that all entries, in order, lead to.
QuestionState finalState(const std::vector<QuestionProgress::Entry> &entries)
{
    QuestionState state = QuestionState::Open;
    for (const QuestionProgress::Entry &entry : entries)
        state = stateAfter(state, entry.effect);
    return state;
}

} // namespace

QuestionProgress progressOf(const Snapshot &snapshot, QuestionRow question)
{
    QuestionProgress progress;
    for (const FactRow row : snapshot.factsOf(snapshot.refAt(ObjectKind::Question, question.value))) {
        if (snapshot.facts().kind[row.value] != FactKind::Answer)
            continue;
        const Fact fact = snapshot.at(row);
        const auto &payload = std::get<AnswerPayload>(fact.payload);
        if (snapshot.rowOf(payload.question) == question)
            progress.entries.push_back({row, payload.effect, dateOf(snapshot, fact)});
    }
    using Entry = QuestionProgress::Entry;
    stableOrder(progress.entries, [](const Entry &a, const Entry &b) {
        if (isEarlier(a.when, b.when))
            return true;
        return !isEarlier(b.when, a.when) && a.effect < b.effect;
    });

    progress.state = finalState(progress.entries);
    const auto decided =
        std::find_if(progress.entries.begin(), progress.entries.end(),
                     [&progress](const Entry &entry) { return stateOf(entry.effect) == progress.state; });
    if (decided != progress.entries.end()) {
        progress.since = decided->when;
        progress.decidedBy = decided->fact;
    }
    return progress;
}

} // namespace chancery
