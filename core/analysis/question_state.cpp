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

Effect effectOn(const QuestionId &question, const Fact &fact)
{
    const auto *answer = std::get_if<AnswerPayload>(&fact.payload);
    return answer && answer->question == question ? answer->effect : Effect::BearsOn;
}

QuestionProgress progressOf(const Snapshot &snapshot, QuestionRow question)
{
    QuestionProgress progress;
    const ObjectRef asked = snapshot.refAt(ObjectKind::Question, question.value);
    for (const FactRow row : snapshot.factsOf(asked)) {
        const Fact fact = snapshot.at(row);
        progress.entries.push_back({row, effectOn(QuestionId(asked.id), fact), dateOf(snapshot, fact)});
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
