// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/fact_proposal.h"

#include "core/propose/quantity_words.h"
#include "core/propose/sentence_signs.h"
#include "core/propose/typed_date.h"
#include "core/text/sentences/quoted_speech.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype farFromVerb = 60; // of a name, in code units: a title may stand between, not a clause

bool isQuoted(const std::vector<std::pair<qsizetype, qsizetype>> &speech, qsizetype at)
{
    return std::any_of(speech.begin(), speech.end(),
                       [at](const auto &one) { return one.first <= at && at < one.second; });
}

/// Whom a sentence quotes: who stands before a verb of saying, or behind it and `according to`.
ParticipantId speakerIn(const QString &sentence, const std::vector<FoundName> &names)
{
    static const QRegularExpression verbs(u"\\b(?:said|says|told|stated|states|argues?|argued|warned|warns|"
                                          u"added|adds|noted|notes|wrote|denied|denies|"
                                          "claimed|claims|described|describes|indicated|vowed|insisted|"
                                          "insists|stressed|explained|tweeted|promised|"
                                          "called|calls|emphasi[sz]ed?s?|highlighted|signall?ed|signals|"
                                          "announced|alleged|alleges|reports|reported|writes|"
                                          "stress|expressed|quoted|described by|according to)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto speech = quotedSpeech(sentence);
    for (auto matches = verbs.globalMatch(sentence); matches.hasNext();) {
        const auto verb = matches.next();
        if (isQuoted(speech, verb.capturedStart()))
            continue;
        const FoundName *before = nullptr;
        const FoundName *after = nullptr;
        for (const FoundName &name : names) {
            if (name.object.kind != ObjectKind::Participant || isQuoted(speech, name.start))
                continue;
            const qsizetype end = name.start + name.length;
            if (end <= verb.capturedStart() && verb.capturedStart() - end <= farFromVerb)
                before = &name; // the nearest is the last
            else if (!after && name.start >= verb.capturedEnd() &&
                     name.start - verb.capturedEnd() <= farFromVerb)
                after = &name;
        }
        const bool isAccording = verb.captured().startsWith(u"according"_s, Qt::CaseInsensitive) ||
                                 verb.captured().endsWith(u" by"_s);
        // `“…,” said Tusk`, where the speech stands before the verb.
        const bool isInverted = std::any_of(speech.begin(), speech.end(), [&verb](const auto &one) {
            return one.second <= verb.capturedStart() && verb.capturedStart() - one.second <= 3;
        });
        const FoundName *who = isAccording || isInverted ? after : before;
        if (who)
            return who->object.as<ParticipantTag>();
    }
    return {};
}

std::vector<FactKind> ranked(const QString &sentence, const FactProposal &proposal, bool namesEvent)
{
    std::array<double, factKindCount> score{};
    const auto add = [&score](FactKind kind, double weight) {
        score[static_cast<std::size_t>(kind)] += weight;
    };
    const bool namesParticipant = proposal.first(ObjectKind::Participant).has_value();
    const bool namesOption = proposal.first(ObjectKind::Option).has_value();

    add(FactKind::Plain, 1);
    if (sentence.trimmed().startsWith(u'|'))
        add(FactKind::OptionAspect, 3);
    if (proposal.value)
        add(FactKind::Figure, 1.6);
    if (const auto role = roleIn(sentence); role && namesParticipant)
        add(FactKind::Participation, *role == Role::Speaker ? 1.4 : *role == Role::Actor ? 1.5 : 2.4);
    if (const auto stance = stanceIn(sentence); stance && namesParticipant)
        add(FactKind::Position, 1.5 + (namesOption ? 0.7 : 0));
    if (!proposal.date.isEmpty() && tellsOfHappening(sentence))
        add(FactKind::EventDate, 1.9);
    if (statusIn(sentence))
        add(FactKind::EventStatus, namesEvent ? 1.5 : 0.9);
    if (const auto aspect = aspectIn(sentence))
        add(FactKind::OptionAspect, namesOption ? 2 : 1.2);
    if (const auto effect = effectIn(sentence))
        add(FactKind::Answer, *effect == Effect::Raises ? 2.1 : 1.45);
    static const QRegularExpression place(
        uR"(\b(?:arriv\w+|held|convened|met|hosted?|take place|took place)\b.{0,30}\b(?:in|at) (?:the )?\p{Lu})"_s);
    if (place.match(sentence).hasMatch())
        add(FactKind::EventPlace, 0.8);
    static const QRegularExpression link(
        u"\\b(?:ahead of|following|builds on|as part of|came out of|led to)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (link.match(sentence).hasMatch())
        add(FactKind::EventLink, 0.7);

    std::vector<FactKind> kinds;
    kinds.reserve(factKindCount);
    for (int i = 0; i < factKindCount; ++i)
        kinds.push_back(static_cast<FactKind>(i));
    std::stable_sort(kinds.begin(), kinds.end(), [&score](FactKind a, FactKind b) {
        return score[static_cast<std::size_t>(a)] > score[static_cast<std::size_t>(b)];
    });
    return kinds;
}

} // namespace

std::optional<ObjectRef> FactProposal::first(ObjectKind kind) const
{
    const auto found =
        std::find_if(named.begin(), named.end(), [kind](const ObjectRef &ref) { return ref.kind == kind; });
    return found == named.end() ? std::nullopt : std::optional(*found);
}

FactProposal proposeFact(const QString &sentence, const NameFinder &names,
                         const std::optional<Edtf> &sourceDay, const QString &language)
{
    FactProposal proposal;
    const std::vector<FoundName> found = names.find(sentence);
    for (const FoundName &name : found) {
        if (std::find(proposal.named.begin(), proposal.named.end(), name.object) == proposal.named.end())
            proposal.named.push_back(name.object);
    }
    const bool namesEvent = proposal.first(ObjectKind::Event).has_value();
    for (const EventId &event : names.eventsLike(sentence, 3)) {
        if (std::find(proposal.named.begin(), proposal.named.end(), ObjectRef(event)) == proposal.named.end())
            proposal.named.emplace_back(event);
    }
    proposal.assertion = assertionIn(sentence);
    proposal.speaker = speakerIn(sentence, found);
    proposal.role = roleIn(sentence).value_or(Role::Mentioned);
    if (proposal.role == Role::Attended && proposal.assertion == Assertion::Planned)
        proposal.role = Role::Expected;
    proposal.stance = stanceIn(sentence).value_or(Stance::Supports);
    proposal.status = statusIn(sentence).value_or(EventStatus::Held);
    proposal.aspect = aspectIn(sentence).value_or(Aspect::Description);
    proposal.effect = effectIn(sentence).value_or(Effect::BearsOn);
    proposal.value = quantityIn(sentence, language);
    proposal.date = dateWordsIn(sentence, sourceDay, language);
    proposal.kinds = ranked(sentence, proposal, namesEvent);
    return proposal;
}

} // namespace chancery
