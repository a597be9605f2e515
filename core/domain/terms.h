// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// The closed vocabularies of a dossier. Each has its words twice: the term that files and the command line
/// use
/// (`more-than`), and the label that a reader sees (`more than`), which is translated.
namespace chancery {

enum class EventKind : std::uint8_t {
    Meeting,
    Summit,
    Declaration,
    Agreement,
    Statement,
    Allegation,
    MilitaryAct,
    Plan,
    Visit,
    Exchange, ///< of prisoners, bodies, goods
    Expiry,   ///< of a term, a mandate, a deadline
    Sanction,
};
inline constexpr int eventKindCount = static_cast<int>(EventKind::Sanction) + 1;

/// What had become of an event. Unknown is the absence of any status fact; no file spells it, and its number
/// stays where it is, since files keep these numbers.
enum class EventStatus : std::uint8_t {
    Planned,
    Draft,
    Ongoing,
    Held,
    Signed,
    Alleged,
    Cancelled,
    Unknown,
    Possible,   ///< considered, neither planned nor agreed
    Agreed,     ///< settled between the parties, not done yet
    CarriedOut, ///< done as it was agreed or planned
    Postponed,  ///< still meant to be, at another time
    Lapsed,     ///< ran out, or was never taken up
};

enum class ParticipantKind : std::uint8_t { Person, State, Organisation, Group };

enum class Role : std::uint8_t {
    Host,
    Chair,
    Attended,
    Signatory,
    Invited,
    Expected,
    Absent,
    Mentioned,
    Speaker,  ///< made the statement that the event is, or spoke at it
    Author,   ///< of a document, a plan, a draft
    Actor,    ///< who did it
    Mediator, ///< between the parties
    Head,     ///< of a delegation
    Party,    ///< to an agreement, whoever signed for it
};

enum class Stance : std::uint8_t { Supports, Opposes, Open, Undecided };

enum class Assertion : std::uint8_t { Reported, Announced, Planned, Alleged, Denied, Confirmed };

enum class Relation : std::uint8_t { Supports, Contradicts };

enum class Aspect : std::uint8_t { Description, CouldInclude, Strength, Challenge };

enum class Qualifier : std::uint8_t {
    Exact,
    About,
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    Between,
    Nearly, ///< a little less than
};

enum class QuestionKind : std::uint8_t { OpenPoint, Obstacle, Signal };

enum class Effect : std::uint8_t { Raises, BearsOn, PartlyAnswers, Answers, Overtakes };

enum class Completeness : std::uint8_t { Full, Excerpts };

/// Admiralty code, reliability of a source.
enum class Reliability : std::uint8_t { A, B, C, D, E, F };

/// ICD 203 likelihood terms.
enum class Likelihood : std::uint8_t {
    AlmostNoChance,
    VeryUnlikely,
    Unlikely,
    RoughlyEvenChance,
    Likely,
    VeryLikely,
    AlmostCertain,
};

/// ICD 203 confidence levels.
enum class Confidence : std::uint8_t { Low, Moderate, High };

enum class FactKind : std::uint8_t {
    Plain,
    Participation,
    Position,
    Figure,
    EventDate,
    EventPlace,
    EventStatus,
    OptionAspect,
    Answer,
    EventLink,
};
inline constexpr int factKindCount = static_cast<int>(FactKind::EventLink) + 1;

/// What one event is to another: `other` is the whole, what came before, or what it came of.
enum class LinkRelation : std::uint8_t { PartOf, Follows, OutcomeOf };

/// What a condition of an option or a position does: sets it off, decides on it, or ends it.
enum class ConditionKind : std::uint8_t { Trigger, Decides, Until };

/// The words of one vocabulary, in the order of its enum: terms of files. Empty for a value that no file
/// spells. Files keep the places in these lists as numbers: words are added at the end and never move.
template<class E>
std::span<const QLatin1StringView> terms();

/// Whether a number that a file keeps stands for a word.
template<class E>
bool isTerm(std::int64_t code)
{
    const auto words = terms<E>();
    return code >= 0 && code < static_cast<std::int64_t>(words.size()) &&
           !words[static_cast<std::size_t>(code)].isEmpty();
}

/// The version of the interchange format that brought the word.
template<class E>
int versionOf(E value);

/// The value a term stands for; none for any other word.
template<class E>
std::optional<E> fromTerm(QStringView term);

/// The term of a value, as files have it.
template<class E>
QString toTerm(E value);

/// What a reader sees, translated.
QString label(ObjectKind kind);
QString pluralLabel(ObjectKind kind);
QString label(EventKind kind);
QString label(EventStatus status);
/// `held` of a meeting, `occurred` of a military act, `made` of a statement: the word that fits the kind.
QString label(EventStatus status, EventKind kind);
QString label(ParticipantKind kind);
QString label(Role role);
QString label(Stance stance);
QString label(Assertion assertion);
QString label(Relation relation);
QString label(Aspect aspect);
QString label(QuestionKind kind);
QString label(Effect effect);
QString label(Completeness completeness);
QString label(Likelihood likelihood);
QString label(Confidence confidence);
QString label(FactKind kind);
QString label(LinkRelation relation);
QString label(ConditionKind kind);
/// `B – usually reliable`, by the Admiralty code.
QString label(Reliability reliability);
/// `2 – probably true`, by the Admiralty code; credibility 1–6.
QString credibilityLabel(int credibility);

/// The plural word that names a kind on the command line and as a JSON key: `events`.
QLatin1StringView collectionName(ObjectKind kind);
std::optional<ObjectKind> kindOfCollection(QStringView name);

} // namespace chancery
