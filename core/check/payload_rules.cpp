// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/participation_words.h"
#include "core/check/warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

void warnOfName(const Supported &given, const ParticipantId &id, const QString &member,
                const CheckContext &context, Findings &findings)
{
    const Participant *participant = context.participant(id);
    if (!participant)
        return;
    std::vector<const Participant *> near{participant};
    for (const ParticipantId &group : participant->memberOf) {
        if (const Participant *one = context.participant(group))
            near.push_back(one);
    }
    for (const Passage *passage : given.passages) {
        if (std::any_of(near.begin(), near.end(),
                        [passage](const Participant *one) { return namesParticipant(passage->exact, *one); }))
            return;
        // The words that stand for a name are known in English alone.
        if (!given.isEnglish || hasStandIn(passage->exact, participant->kind, id == given.fact.speaker))
            return;
    }
    findings.add(
        Severity::Warning, member,
        tr("none of the passages of fact %1 names %2").arg(given.fact.id.toString(), context.named(id)));
}

void warnOfRole(const Supported &given, const ParticipationPayload &part, const CheckContext &context,
                Findings &findings)
{
    if (!given.isEnglish)
        return;
    if (std::none_of(given.passages.begin(), given.passages.end(),
                     [&part](const Passage *passage) { return tellsRole(passage->exact, part.role); })) {
        findings.add(Severity::Warning, u"/role"_s,
                     tr("none of the passages of fact %1 has the role “%2”")
                         .arg(given.fact.id.toString(), label(part.role)));
        return;
    }
    const Assertion assertion = given.fact.assertion;
    if (assertion != Assertion::Reported && assertion != Assertion::Confirmed)
        return;
    // Of passages that name somebody, what they say of him counts; the rest may be of others.
    const Participant *participant = context.participant(part.participant);
    QString against;
    for (const Passage *passage : given.passages) {
        const QString words = wordsAgainstRole(passage->exact, part.role);
        if (words.isEmpty() &&
            (given.passages.size() == 1 || !participant || namesParticipant(passage->exact, *participant)))
            return;
        if (!words.isEmpty())
            against = words;
    }
    if (!against.isEmpty())
        findings.add(Severity::Warning, u"/role"_s,
                     tr("fact %1 gives the role “%2” to somebody of whom its passages say “%3”")
                         .arg(given.fact.id.toString(), label(part.role), against));
}

} // namespace

void warnOfPayload(const Supported &given, const CheckContext &context, Findings &findings)
{
    const Fact &fact = given.fact;
    if (const auto *part = std::get_if<ParticipationPayload>(&fact.payload)) {
        warnOfName(given, part->participant, u"/participant"_s, context, findings);
        warnOfRole(given, *part, context, findings);
    } else if (const auto *position = std::get_if<PositionPayload>(&fact.payload)) {
        warnOfName(given, position->participant, u"/participant"_s, context, findings);
    }
    if (!fact.speaker.isEmpty())
        warnOfName(given, fact.speaker, u"/speaker"_s, context, findings);
}

} // namespace chancery
