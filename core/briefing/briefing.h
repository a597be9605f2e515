// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing_options.h"
#include "core/domain/dossier.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// What a briefing says, as values: no layout, no markup. A citation is a number, and stands for one passage
/// throughout; numbers follow the order in which passages are first cited.
namespace chancery::briefing {

using Number = int;

/// A fact with the numbers of its passages.
struct CitedFact
{
    FactId id;
    QString statement;
    Assertion assertion = Assertion::Reported;
    int credibility = 6;
    /// Of the most reliable source that supports it.
    Reliability reliability = Reliability::F;
    /// Who is quoted; empty where nobody is.
    QString speaker;
    std::vector<Number> supports;
    std::vector<Number> contradicts;
    /// Sources that support it, by their numbers in the briefing; ascending, none twice.
    std::vector<Number> sources;
};

/// A value that reports give of something: a date, a place, a state.
struct CitedValue
{
    QString text;
    std::vector<CitedFact> facts;
};

struct JudgementItem
{
    JudgementId id;
    QString statement; ///< holds the likelihood
    Confidence confidence = Confidence::Low;
    QString confidenceReason;
    std::vector<CitedFact> facts;
};

struct ChronologyRow
{
    EventId id;
    QString title;
    EventKind kind = EventKind::Meeting;
    std::vector<CitedValue> dates;
    std::vector<CitedValue> statuses; ///< the prevailing one first
    std::vector<CitedValue> places;
    bool datesDiffer = false;

    struct RoleGroup
    {
        Role role = Role::Mentioned;
        std::vector<std::pair<QString, CitedFact>> participants;
    };
    std::vector<RoleGroup> roles;
    std::vector<CitedFact> facts;
};

struct ParticipantItem
{
    ParticipantId id;
    QString name;
    ParticipantKind kind = ParticipantKind::Person;
    QStringList aliases;
    QStringList memberOf;

    struct InEvent
    {
        EventId event;
        QString title;
        QString date; ///< empty where no report dates it
        Role role = Role::Mentioned;
        CitedFact fact;
    };
    std::vector<InEvent> roles; ///< in time order
};

struct OptionItem
{
    OptionId id;
    QString title;
    std::vector<std::pair<Aspect, std::vector<CitedFact>>> aspects;

    struct Position
    {
        ParticipantId participant;
        QString name;
        Stance stance = Stance::Undecided;
        CitedFact fact;
    };
    std::vector<Position> positions;
    std::vector<CitedFact> facts; ///< what else concerns it
};

struct FigureItem
{
    FigureId id;
    QString title;
    QString unit;

    struct Value
    {
        Quantity quantity;
        QString asOf; ///< the date it holds for; empty where not stated
        CitedFact fact;
    };
    std::vector<Value> values;
    bool differ = false;
};

/// What has become of a question, by the facts on it: the furthest that any of them goes.
enum class QuestionState : std::uint8_t { Open, PartlyAnswered, Answered, Overtaken };

struct QuestionItem
{
    QuestionId id;
    QString title;
    QuestionKind kind = QuestionKind::OpenPoint;
    QuestionState state = QuestionState::Open;
    std::vector<std::pair<Effect, CitedFact>> facts;
};

/// Reports that say different things of one matter, side by side.
struct Disagreement
{
    ObjectRef object;
    QString title;
    QString what; ///< of what kind it is, and on what: "contradiction · figure"
    std::vector<CitedValue> values;
};

/// Facts that no other part shows, under the object they concern.
struct OtherFacts
{
    QString title;
    std::vector<CitedFact> facts;
};

struct SourceItem
{
    Number number = 0;
    SourceDescription source;
    std::vector<Number> derivedFrom;
    std::vector<QString> derivedFromUncited; ///< titles of roots that are not in the briefing
    std::vector<Number> passages;            ///< ascending
    int facts = 0;                           ///< facts in the briefing that it supports
};

struct PassageItem
{
    Number number = 0;
    PassageId id;
    Number source = 0;
    QString exact;
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> end;
    std::optional<std::int64_t> page; ///< of the source, from 1
};

struct Briefing
{
    QString title;
    QString description;
    QString language; ///< BCP 47; `en` where the dossier does not state it
    QString period;   ///< readable; empty where not stated
    QString asKnownOn;
    QString preparedOn;
    QString preparedBy;

    QStringList scope;   ///< what it covers, a paragraph each
    QStringList leftOut; ///< what it does not, a line each; empty where it holds everything

    std::vector<JudgementItem> judgements;
    bool hasTimeline = false;
    QString timelineWords; ///< what the picture of the timeline shows
    std::vector<ChronologyRow> chronology;
    std::vector<ParticipantItem> participants;
    /// The events that any of them has a role in, in time order.
    std::vector<std::pair<EventId, QString>> eventsOfParticipants;
    std::vector<OptionItem> options;
    std::vector<FigureItem> figures;
    std::vector<Disagreement> disagreements;
    std::vector<QuestionItem> questions;
    std::vector<OtherFacts> otherFacts;
    QStringList sourceSummary; ///< a paragraph each
    std::vector<SourceItem> sources;
    std::vector<PassageItem> passages; ///< by number: passages[n - 1] has number n
};

} // namespace chancery::briefing
