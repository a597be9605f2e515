// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/foreign_names.h"
#include "core/check/foreign_roles.h"
#include "core/check/foreign_stand_ins.h"
#include "core/check/participation_words.h"
#include "core/check/place_words.h"
#include "core/check/warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

/// Whether a passage means a participant, or somebody of those that he belongs to, by a name or by a word
/// that stands for one; also where its language is none whose words for that are known.
bool maySpeakOf(const Passage &passage, const std::vector<const Participant *> &near, bool isSpeaker,
                const CheckContext &context)
{
    const QString &text = passage.exact;
    if (std::any_of(near.begin(), near.end(), [&text](const Participant *one) {
            return namesParticipant(text, *one) || speaksByCapital(text, *one);
        }))
        return true;
    const ParticipantKind kind = near.front()->kind;
    if (isInEnglish(passage, context))
        return hasStandIn(text, kind, isSpeaker);
    const QString language = languageOf(passage, context);
    return !knowsStandIns(language) || hasForeignStandIn(text, kind, language) ||
           std::any_of(near.begin(), near.end(),
                       [&text](const Participant *one) { return soundsLikeParticipant(text, *one); });
}

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
    if (std::any_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
            return maySpeakOf(*passage, near, id == given.fact.speaker, context);
        }))
        return;
    findings.add(
        Severity::Warning, member,
        tr("none of the passages of fact %1 names %2").arg(given.fact.id.toString(), context.named(id)));
}

/// A place that no passage has, by whatever name and in whatever case, where they have no word for it either.
void warnOfPlace(const Supported &given, const QString &place, const CheckContext &context,
                 Findings &findings)
{
    if (std::any_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
            return mayNamePlace(passage->exact, place, isInEnglish(*passage, context),
                                languageOf(*passage, context));
        }))
        return;
    findings.add(
        Severity::Warning, u"/place"_s,
        tr("none of the passages of fact %1 names %2").arg(given.fact.id.toString(), u'“' + place + u'”'));
}

void warnOfRole(const Supported &given, const ParticipationPayload &part, const CheckContext &context,
                Findings &findings)
{
    if (std::none_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
            return isInEnglish(*passage, context)
                       ? tellsRole(passage->exact, part.role)
                       : tellsForeignRole(passage->exact, part.role, languageOf(*passage, context));
        })) {
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
        const bool isEnglish = isInEnglish(*passage, context);
        const QString words =
            isEnglish ? wordsAgainstRole(passage->exact, part.role)
                      : wordsAgainstForeignRole(passage->exact, part.role, languageOf(*passage, context));
        if (words.isEmpty() && (given.passages.size() == 1 || !isEnglish || !participant ||
                                namesParticipant(passage->exact, *participant)))
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
    } else if (const auto *place = std::get_if<EventPlacePayload>(&fact.payload)) {
        warnOfPlace(given, place->place, context, findings);
    }
    if (!fact.speaker.isEmpty())
        warnOfName(given, fact.speaker, u"/speaker"_s, context, findings);
}

} // namespace chancery
