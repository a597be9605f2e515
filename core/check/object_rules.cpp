// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/object_rules.h"

#include "core/check/check_words.h"
#include "core/check/circles.h"
#include "core/check/judgement_wording.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

void checkEvidence(const Fact &fact, const CheckContext &context, Findings &findings)
{
    QSet<PassageId> seen;
    bool supported = false;
    for (size_t i = 0; i < fact.evidence.size(); ++i) {
        const Evidence &evidence = fact.evidence[i];
        if (seen.contains(evidence.passage))
            findings.add(Severity::Error, u"/evidence/%1"_s.arg(i),
                         tr("fact %1 cites the passage %2 twice")
                             .arg(fact.id.toString(), context.named(evidence.passage)));
        seen.insert(evidence.passage);
        supported = supported || evidence.relation == Relation::Supports;
    }
    if (!supported)
        findings.add(Severity::Error, u"/evidence"_s,
                     tr("no passage supports fact %1").arg(fact.id.toString()));
    else if (fact.credibility == 1 && context.rootsOf(fact) < 2)
        findings.add(
            Severity::Error, u"/credibility"_s,
            tr("fact %1 is called confirmed by other sources, but all of its support goes back to one source")
                .arg(fact.id.toString()));
}

/// Planned is not held, alleged is not done.
void checkAssertion(const Fact &fact, Findings &findings)
{
    if (const auto *state = std::get_if<EventStatusPayload>(&fact.payload)) {
        const bool isDone = state->status == EventStatus::Held || state->status == EventStatus::Signed;
        if (isDone && (fact.assertion == Assertion::Planned || fact.assertion == Assertion::Alleged))
            findings.add(Severity::Error, u"/status"_s,
                         tr("fact %1 is %2, yet gives the event as %3")
                             .arg(fact.id.toString(), label(fact.assertion), label(state->status)));
    }
    if (const auto *part = std::get_if<ParticipationPayload>(&fact.payload)) {
        const bool isDone = part->role == Role::Attended || part->role == Role::Signatory;
        if (isDone && fact.assertion == Assertion::Planned)
            findings.add(Severity::Error, u"/role"_s,
                         tr("fact %1 is planned, yet gives the role %2; a plan can only expect")
                             .arg(fact.id.toString(), label(part->role)));
    }
}

void checkLikelihood(const Judgement &judgement, Findings &findings)
{
    const QString id = judgement.id.toString();
    const std::vector<Likelihood> found = likelihoodsIn(judgement.statement);
    if (judgement.likelihood && std::find(found.begin(), found.end(), *judgement.likelihood) == found.end())
        findings.add(Severity::Error, u"/statement"_s,
                     tr("the statement of judgement %1 does not carry its likelihood “%2”")
                         .arg(id, toTerm(*judgement.likelihood)));
    for (const Likelihood likelihood : found) {
        if (likelihood != judgement.likelihood)
            findings.add(Severity::Error, u"/statement"_s,
                         tr("the statement of judgement %1 says “%2”, which is not its likelihood")
                             .arg(id, toTerm(likelihood)));
    }
}

} // namespace

void checkObject(const Participant &participant, const CheckContext &context, Findings &findings)
{
    for (size_t i = 0; i < participant.memberOf.size(); ++i) {
        const Participant *group = context.participant(participant.memberOf[i]);
        if (group && group->kind == ParticipantKind::Person)
            findings.add(Severity::Error, u"/memberOf/%1"_s.arg(i),
                         tr("%1 is said to belong to a person, %2")
                             .arg(participant.id.toString(), context.named(group->id)));
    }
}

void checkObject(const Fact &fact, const CheckContext &context, Findings &findings)
{
    checkEvidence(fact, context, findings);
    checkAssertion(fact, findings);
}

void checkObject(const Judgement &judgement, const CheckContext &, Findings &findings)
{
    const QString id = judgement.id.toString();
    if (judgement.facts.empty())
        findings.add(Severity::Error, u"/facts"_s, tr("judgement %1 rests on no fact").arg(id));
    if (const auto words = confidenceWordsIn(judgement.statement))
        findings.add(Severity::Error, u"/statement"_s,
                     tr("judgement %1 states its confidence (“%2”) in the sentence; ICD 203 keeps it apart")
                         .arg(id, *words));
    checkLikelihood(judgement, findings);
}

void checkCircle(const SourceDescription &source, const CheckContext &context, Findings &findings)
{
    const auto origins = [&](const SourceId &id) { return context.originsOf(id); };
    if (const auto step = stepIntoCircle(source.id, origins))
        findings.add(Severity::Error, {},
                     tr("source %1 is derived from %2, which goes back to it")
                         .arg(source.id.toString(), context.named(*step)));
}

void checkCircle(const Participant &participant, const CheckContext &context, Findings &findings)
{
    const auto groups = [&](const ParticipantId &id) {
        const Participant *one = context.participant(id);
        return one ? one->memberOf : std::vector<ParticipantId>();
    };
    if (const auto step = stepIntoCircle(participant.id, groups))
        findings.add(
            Severity::Error, {},
            tr("%1 belongs to %2, which belongs to it").arg(participant.id.toString(), context.named(*step)));
}

} // namespace chancery
