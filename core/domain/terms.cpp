// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Terms", text);
}

template<class E>
constexpr auto words = nullptr;

template<>
constexpr std::array words<EventKind> = {"meeting"_L1,   "summit"_L1,     "declaration"_L1,  "agreement"_L1,
                                         "statement"_L1, "allegation"_L1, "military-act"_L1, "plan"_L1,
                                         "visit"_L1,     "exchange"_L1,   "expiry"_L1,       "sanction"_L1};
template<>
constexpr std::array words<EventStatus> = {
    "planned"_L1, "draft"_L1,    "ongoing"_L1, "held"_L1,        "signed"_L1,    "alleged"_L1, "cancelled"_L1,
    ""_L1,        "possible"_L1, "agreed"_L1,  "carried-out"_L1, "postponed"_L1, "lapsed"_L1};
template<>
constexpr std::array words<ParticipantKind> = {"person"_L1, "state"_L1, "organisation"_L1, "group"_L1};
template<>
constexpr std::array words<Role> = {
    "host"_L1,      "chair"_L1,   "attended"_L1, "signatory"_L1, "invited"_L1,  "expected"_L1, "absent"_L1,
    "mentioned"_L1, "speaker"_L1, "author"_L1,   "actor"_L1,     "mediator"_L1, "head"_L1,     "party"_L1};
template<>
constexpr std::array words<Stance> = {"supports"_L1, "opposes"_L1, "open"_L1, "undecided"_L1};
template<>
constexpr std::array words<Assertion> = {"reported"_L1, "announced"_L1, "planned"_L1,
                                         "alleged"_L1,  "denied"_L1,    "confirmed"_L1};
template<>
constexpr std::array words<Relation> = {"supports"_L1, "contradicts"_L1};
template<>
constexpr std::array words<Aspect> = {"description"_L1, "could-include"_L1, "strength"_L1, "challenge"_L1};
template<>
constexpr std::array words<Qualifier> = {"exact"_L1,     "about"_L1,   "more-than"_L1, "at-least"_L1,
                                         "less-than"_L1, "at-most"_L1, "between"_L1,   "nearly"_L1};
template<>
constexpr std::array words<QuestionKind> = {"open-point"_L1, "obstacle"_L1, "signal"_L1};
template<>
constexpr std::array words<Effect> = {"raises"_L1, "bears-on"_L1, "partly-answers"_L1, "answers"_L1,
                                      "overtakes"_L1};
template<>
constexpr std::array words<Completeness> = {"full"_L1, "excerpts"_L1};
template<>
constexpr std::array words<Reliability> = {"A"_L1, "B"_L1, "C"_L1, "D"_L1, "E"_L1, "F"_L1};
template<>
constexpr std::array words<Likelihood> = {"almost no chance"_L1,    "very unlikely"_L1, "unlikely"_L1,
                                          "roughly even chance"_L1, "likely"_L1,        "very likely"_L1,
                                          "almost certain"_L1};
template<>
constexpr std::array words<Confidence> = {"low"_L1, "moderate"_L1, "high"_L1};
template<>
constexpr std::array words<FactKind> = {
    "plain"_L1,       "participation"_L1, "position"_L1,      "figure"_L1, "event-date"_L1,
    "event-place"_L1, "event-status"_L1,  "option-aspect"_L1, "answer"_L1, "event-link"_L1};
template<>
constexpr std::array words<LinkRelation> = {"part-of"_L1, "follows"_L1, "outcome-of"_L1};
template<>
constexpr std::array words<ConditionKind> = {"trigger"_L1, "decides"_L1, "until"_L1};
template<>
constexpr std::array words<ObjectKind> = {"sources"_L1,   "passages"_L1, "participants"_L1,
                                          "events"_L1,    "options"_L1,  "figures"_L1,
                                          "questions"_L1, "facts"_L1,    "judgements"_L1};

/// The place of the first word that version 2 brought; past the end where it brought none.
template<class E>
constexpr size_t firstOfVersionTwo = words<E>.size();
template<>
constexpr size_t firstOfVersionTwo<EventKind> = static_cast<size_t>(EventKind::Exchange);
template<>
constexpr size_t firstOfVersionTwo<EventStatus> = static_cast<size_t>(EventStatus::Possible);
template<>
constexpr size_t firstOfVersionTwo<Role> = static_cast<size_t>(Role::Speaker);
template<>
constexpr size_t firstOfVersionTwo<Qualifier> = static_cast<size_t>(Qualifier::Nearly);
template<>
constexpr size_t firstOfVersionTwo<FactKind> = static_cast<size_t>(FactKind::EventLink);

template<class E>
QString pick(E value, std::span<const char *const> labels)
{
    return translated(labels[static_cast<size_t>(value)]);
}

} // namespace

template<class E>
std::span<const QLatin1StringView> terms()
{
    return words<E>;
}

template<class E>
std::optional<E> fromTerm(QStringView term)
{
    for (size_t i = 0; i < words<E>.size() && !term.isEmpty(); ++i) {
        if (words<E>[i] == term)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template<class E>
QString toTerm(E value)
{
    const auto index = static_cast<size_t>(value);
    return index < words<E>.size() ? QString(words<E>[index]) : QString();
}

template<class E>
int versionOf(E value)
{
    return static_cast<size_t>(value) < firstOfVersionTwo<E> ? 1 : 2;
}

#define CHANCERY_VOCABULARY(E)                                                                               \
    template std::span<const QLatin1StringView> terms<E>();                                                  \
    template std::optional<E> fromTerm<E>(QStringView);                                                      \
    template QString toTerm<E>(E);                                                                           \
    template int versionOf<E>(E);
CHANCERY_VOCABULARY(EventKind)
CHANCERY_VOCABULARY(EventStatus)
CHANCERY_VOCABULARY(ParticipantKind)
CHANCERY_VOCABULARY(Role)
CHANCERY_VOCABULARY(Stance)
CHANCERY_VOCABULARY(Assertion)
CHANCERY_VOCABULARY(Relation)
CHANCERY_VOCABULARY(Aspect)
CHANCERY_VOCABULARY(Qualifier)
CHANCERY_VOCABULARY(QuestionKind)
CHANCERY_VOCABULARY(Effect)
CHANCERY_VOCABULARY(Completeness)
CHANCERY_VOCABULARY(Reliability)
CHANCERY_VOCABULARY(Likelihood)
CHANCERY_VOCABULARY(Confidence)
CHANCERY_VOCABULARY(FactKind)
CHANCERY_VOCABULARY(LinkRelation)
CHANCERY_VOCABULARY(ConditionKind)
#undef CHANCERY_VOCABULARY

QString label(ObjectKind kind)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Terms", "source"), QT_TRANSLATE_NOOP("Terms", "passage"),
                           QT_TRANSLATE_NOOP("Terms", "participant"), QT_TRANSLATE_NOOP("Terms", "event"),
                           QT_TRANSLATE_NOOP("Terms", "option"), QT_TRANSLATE_NOOP("Terms", "figure"),
                           QT_TRANSLATE_NOOP("Terms", "question"), QT_TRANSLATE_NOOP("Terms", "fact"),
                           QT_TRANSLATE_NOOP("Terms", "judgement")});
}

QString pluralLabel(ObjectKind kind)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Terms", "sources"), QT_TRANSLATE_NOOP("Terms", "passages"),
                           QT_TRANSLATE_NOOP("Terms", "participants"), QT_TRANSLATE_NOOP("Terms", "events"),
                           QT_TRANSLATE_NOOP("Terms", "options"), QT_TRANSLATE_NOOP("Terms", "figures"),
                           QT_TRANSLATE_NOOP("Terms", "questions"), QT_TRANSLATE_NOOP("Terms", "facts"),
                           QT_TRANSLATE_NOOP("Terms", "judgements")});
}

QString label(EventKind kind)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Terms", "meeting"), QT_TRANSLATE_NOOP("Terms", "summit"),
                           QT_TRANSLATE_NOOP("Terms", "declaration"), QT_TRANSLATE_NOOP("Terms", "agreement"),
                           QT_TRANSLATE_NOOP("Terms", "statement"), QT_TRANSLATE_NOOP("Terms", "allegation"),
                           QT_TRANSLATE_NOOP("Terms", "military act"), QT_TRANSLATE_NOOP("Terms", "plan"),
                           QT_TRANSLATE_NOOP("Terms", "visit"), QT_TRANSLATE_NOOP("Terms", "exchange"),
                           QT_TRANSLATE_NOOP("Terms", "expiry"), QT_TRANSLATE_NOOP("Terms", "sanction")});
}

QString label(EventStatus status)
{
    return pick(status,
                std::array{QT_TRANSLATE_NOOP("Terms", "planned"), QT_TRANSLATE_NOOP("Terms", "draft"),
                           QT_TRANSLATE_NOOP("Terms", "ongoing"), QT_TRANSLATE_NOOP("Terms", "held"),
                           QT_TRANSLATE_NOOP("Terms", "signed"), QT_TRANSLATE_NOOP("Terms", "alleged"),
                           QT_TRANSLATE_NOOP("Terms", "cancelled"), QT_TRANSLATE_NOOP("Terms", "not stated"),
                           QT_TRANSLATE_NOOP("Terms", "possible"), QT_TRANSLATE_NOOP("Terms", "agreed"),
                           QT_TRANSLATE_NOOP("Terms", "carried out"), QT_TRANSLATE_NOOP("Terms", "postponed"),
                           QT_TRANSLATE_NOOP("Terms", "lapsed")});
}

QString label(EventStatus status, EventKind kind)
{
    if (status == EventStatus::Held) {
        switch (kind) {
        case EventKind::Meeting:
        case EventKind::Summit:
            return translated(QT_TRANSLATE_NOOP("Terms", "held"));
        case EventKind::Declaration:
        case EventKind::Statement:
        case EventKind::Allegation:
            return translated(QT_TRANSLATE_NOOP("Terms", "made"));
        case EventKind::Agreement:
            return translated(QT_TRANSLATE_NOOP("Terms", "concluded"));
        case EventKind::Plan:
            return translated(QT_TRANSLATE_NOOP("Terms", "presented"));
        case EventKind::MilitaryAct:
        case EventKind::Visit:
        case EventKind::Expiry:
            return translated(QT_TRANSLATE_NOOP("Terms", "occurred"));
        case EventKind::Exchange:
            return translated(QT_TRANSLATE_NOOP("Terms", "carried out"));
        case EventKind::Sanction:
            return translated(QT_TRANSLATE_NOOP("Terms", "imposed"));
        }
    }
    return label(status);
}

QString label(ParticipantKind kind)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Terms", "person"), QT_TRANSLATE_NOOP("Terms", "state"),
                           QT_TRANSLATE_NOOP("Terms", "organisation"), QT_TRANSLATE_NOOP("Terms", "group")});
}

QString label(Role role)
{
    return pick(role,
                std::array{QT_TRANSLATE_NOOP("Terms", "host"), QT_TRANSLATE_NOOP("Terms", "chair"),
                           QT_TRANSLATE_NOOP("Terms", "attended"), QT_TRANSLATE_NOOP("Terms", "signatory"),
                           QT_TRANSLATE_NOOP("Terms", "invited"), QT_TRANSLATE_NOOP("Terms", "expected"),
                           QT_TRANSLATE_NOOP("Terms", "absent"), QT_TRANSLATE_NOOP("Terms", "mentioned"),
                           QT_TRANSLATE_NOOP("Terms", "speaker"), QT_TRANSLATE_NOOP("Terms", "author"),
                           QT_TRANSLATE_NOOP("Terms", "actor"), QT_TRANSLATE_NOOP("Terms", "mediator"),
                           QT_TRANSLATE_NOOP("Terms", "head of delegation"),
                           QT_TRANSLATE_NOOP("Terms", "party")});
}

QString label(Stance stance)
{
    return pick(stance,
                std::array{QT_TRANSLATE_NOOP("Terms", "supports"), QT_TRANSLATE_NOOP("Terms", "opposes"),
                           QT_TRANSLATE_NOOP("Terms", "is open to"),
                           QT_TRANSLATE_NOOP("Terms", "undecided")});
}

QString label(Assertion assertion)
{
    return pick(assertion,
                std::array{QT_TRANSLATE_NOOP("Terms", "reported"), QT_TRANSLATE_NOOP("Terms", "announced"),
                           QT_TRANSLATE_NOOP("Terms", "planned"), QT_TRANSLATE_NOOP("Terms", "alleged"),
                           QT_TRANSLATE_NOOP("Terms", "denied"), QT_TRANSLATE_NOOP("Terms", "confirmed")});
}

QString label(Relation relation)
{
    return pick(relation, std::array{QT_TRANSLATE_NOOP("Terms", "supports"),
                                     QT_TRANSLATE_NOOP("Terms", "contradicts")});
}

QString label(Aspect aspect)
{
    return pick(aspect, std::array{QT_TRANSLATE_NOOP("Terms", "what it is"),
                                   QT_TRANSLATE_NOOP("Terms", "what it could include"),
                                   QT_TRANSLATE_NOOP("Terms", "strength"),
                                   QT_TRANSLATE_NOOP("Terms", "main challenge")});
}

QString label(QuestionKind kind)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Terms", "open point"), QT_TRANSLATE_NOOP("Terms", "obstacle"),
                           QT_TRANSLATE_NOOP("Terms", "signal to watch")});
}

QString label(Effect effect)
{
    return pick(effect,
                std::array{QT_TRANSLATE_NOOP("Terms", "raises it"), QT_TRANSLATE_NOOP("Terms", "bears on it"),
                           QT_TRANSLATE_NOOP("Terms", "partly answers it"),
                           QT_TRANSLATE_NOOP("Terms", "answers it"),
                           QT_TRANSLATE_NOOP("Terms", "overtakes it")});
}

QString label(Completeness completeness)
{
    return pick(completeness,
                std::array{QT_TRANSLATE_NOOP("Terms", "full text"), QT_TRANSLATE_NOOP("Terms", "excerpts")});
}

QString label(Likelihood likelihood)
{
    return toTerm(likelihood);
}

QString label(Confidence confidence)
{
    return pick(confidence,
                std::array{QT_TRANSLATE_NOOP("Terms", "low"), QT_TRANSLATE_NOOP("Terms", "moderate"),
                           QT_TRANSLATE_NOOP("Terms", "high")});
}

QString label(FactKind kind)
{
    return pick(
        kind,
        std::array{QT_TRANSLATE_NOOP("Terms", "plain"), QT_TRANSLATE_NOOP("Terms", "participation"),
                   QT_TRANSLATE_NOOP("Terms", "position"), QT_TRANSLATE_NOOP("Terms", "figure"),
                   QT_TRANSLATE_NOOP("Terms", "event date"), QT_TRANSLATE_NOOP("Terms", "event place"),
                   QT_TRANSLATE_NOOP("Terms", "event status"), QT_TRANSLATE_NOOP("Terms", "option aspect"),
                   QT_TRANSLATE_NOOP("Terms", "answer"), QT_TRANSLATE_NOOP("Terms", "event link")});
}

QString label(LinkRelation relation)
{
    return pick(relation,
                std::array{QT_TRANSLATE_NOOP("Terms", "is part of"), QT_TRANSLATE_NOOP("Terms", "follows"),
                           QT_TRANSLATE_NOOP("Terms", "is an outcome of")});
}

QString label(ConditionKind kind)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Terms", "set off by"), QT_TRANSLATE_NOOP("Terms", "decided by"),
                           QT_TRANSLATE_NOOP("Terms", "until")});
}

QString label(Reliability reliability)
{
    return pick(reliability, std::array{QT_TRANSLATE_NOOP("Terms", "A – completely reliable"),
                                        QT_TRANSLATE_NOOP("Terms", "B – usually reliable"),
                                        QT_TRANSLATE_NOOP("Terms", "C – fairly reliable"),
                                        QT_TRANSLATE_NOOP("Terms", "D – not usually reliable"),
                                        QT_TRANSLATE_NOOP("Terms", "E – unreliable"),
                                        QT_TRANSLATE_NOOP("Terms", "F – reliability cannot be judged")});
}

QString credibilityLabel(int credibility)
{
    static constexpr std::array labels{QT_TRANSLATE_NOOP("Terms", "1 – confirmed by other sources"),
                                       QT_TRANSLATE_NOOP("Terms", "2 – probably true"),
                                       QT_TRANSLATE_NOOP("Terms", "3 – possibly true"),
                                       QT_TRANSLATE_NOOP("Terms", "4 – doubtful"),
                                       QT_TRANSLATE_NOOP("Terms", "5 – improbable"),
                                       QT_TRANSLATE_NOOP("Terms", "6 – truth cannot be judged")};
    return credibility >= 1 && credibility <= 6 ? translated(labels[static_cast<size_t>(credibility - 1)])
                                                : QString();
}

QLatin1StringView collectionName(ObjectKind kind)
{
    return words<ObjectKind>[static_cast<size_t>(kind)];
}

std::optional<ObjectKind> kindOfCollection(QStringView name)
{
    return fromTerm<ObjectKind>(name);
}

} // namespace chancery
