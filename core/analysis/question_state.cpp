// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/question_state.h"

#include "core/analysis/stable_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace chancery {

namespace {

/// The state an effect leads to; a question that is only raised or touched upon is open.
QuestionState stateAfter(Effect effect)
{
    switch (effect) {
    case Effect::Raises:
    case Effect::BearsOn:
        return QuestionState::Open;
    case Effect::PartlyAnswers:
        return QuestionState::PartlyAnswered;
    case Effect::Answers:
        return QuestionState::Answered;
    case Effect::Overtakes:
        return QuestionState::Overtaken;
    }
    return QuestionState::Open;
}

bool isDecisive(QuestionState state)
{
    return state == QuestionState::Answered || state == QuestionState::Overtaken;
}

/// The state that all entries, in order, lead to.
QuestionState finalState(const std::vector<QuestionProgress::Entry> &entries)
{
    QuestionState state = QuestionState::Open;
    for (const QuestionProgress::Entry &entry : entries) {
        const QuestionState next = stateAfter(entry.effect);
        if (isDecisive(next) || (next == QuestionState::PartlyAnswered && !isDecisive(state)))
            state = next;
    }
    return state;
}

} // namespace

QString label(QuestionState state)
{
    switch (state) {
    case QuestionState::Open:
        return QCoreApplication::translate("QuestionState", "open");
    case QuestionState::PartlyAnswered:
        return QCoreApplication::translate("QuestionState", "partly answered");
    case QuestionState::Answered:
        return QCoreApplication::translate("QuestionState", "answered");
    case QuestionState::Overtaken:
        return QCoreApplication::translate("QuestionState", "overtaken");
    }
    return {};
}

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
                     [&progress](const Entry &entry) { return stateAfter(entry.effect) == progress.state; });
    if (decided != progress.entries.end()) {
        progress.since = decided->when;
        progress.decidedBy = decided->fact;
    }
    return progress;
}

} // namespace chancery
