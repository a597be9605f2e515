// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing_options.h"
#include "core/compare/disagreement_kind.h"
#include "core/document/blocks.h"
#include "core/domain/dossier.h"
#include "core/domain/question_state.h"

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
    /// When it was said, where that is not when it holds: `said 5 January 2026`; else empty.
    QString said = {};
    /// What it hangs on: `set off by a ceasefire`; else empty.
    QString condition = {};
};

/// A value that reports give of something: a date, a place, a state.
struct CitedValue
{
    QString text;
    std::vector<CitedFact> facts;
};

/// The answer in short.
struct BottomLineItem
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
    bool key = false;
    int roots = 0; ///< independent sources that its facts go back to
    std::vector<CitedFact> against = {};
    QStringList assumptions = {};
    QStringList alternatives = {};
    QStringList wouldChangeIf = {}; ///< questions by their titles
    QStringList since = {};         ///< what became of its facts since it was made
    QStringList earlier = {};       ///< what it said before, with the day
};

/// What came to be known of one thing.
struct ChangeItem
{
    QString title;
    QString before; ///< what was known of it; empty: nothing
    QString now;
    std::vector<CitedFact> facts; ///< what says so now
};

struct ChronologyRow
{
    EventId id;
    int number = 0; ///< in the briefing, from 1
    QString title;
    EventKind kind = EventKind::Meeting;
    /// Dates, states and places are told from all facts of the event, whatever the briefing is confined to:
    /// a part of them would say what none of the reports does.
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
    int leftOut = 0; ///< further facts on it that the briefing is not on
    TimelinePicture::Mark mark;
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
    /// How the values that differ stand to each other, in words: `about 35` and `35` agree.
    QString agreement;
};

struct QuestionItem
{
    QuestionId id;
    QString title;
    QuestionKind kind = QuestionKind::OpenPoint;
    QuestionState state = QuestionState::Open;
    std::vector<std::pair<Effect, CitedFact>> facts;
    /// What was said to it last, and when, as far as anyone says.
    std::optional<CitedFact> last = {};
    QString lastDate = {};
};

/// Reports that say different things of one matter, side by side.
struct Disagreement
{
    ObjectRef object;
    QString title;
    QString what;                   ///< of what kind it is, and on what: "contradiction · figure"
    std::vector<CitedValue> values; ///< of an update, what was said earlier first
    DisagreementKind kind = DisagreementKind::Difference;
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
    std::vector<Number> passages;            ///< in the order of its text
    QString shortName;                       ///< `Meduza, 6 Jan`
    int facts = 0;                           ///< facts in the briefing that it supports
};

struct PassageItem
{
    Number number = 0;
    PassageId id;
    Number source = 0;
    int ordinal = 0; ///< among all passages of its source, in the order of its text, from 1
    QString exact;
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> end;
    std::optional<std::int64_t> page; ///< of the source, from 1
};

struct Briefing
{
    BriefingLength length = BriefingLength::Full;
    QString title;
    QString description;
    QString language; ///< BCP 47; `en` where the dossier does not state it
    QString period;   ///< readable; empty where not stated
    QString asKnownOn;
    QString preparedOn;
    QString preparedBy;
    QString audience;
    QString handling;
    QString cutoff; ///< readable: the day up to which sources were read

    /// What it is confined to, with counts, a sentence each; empty where it is on the whole dossier.
    QStringList confinedTo;
    std::optional<BottomLineItem> bottomLine;
    /// Where the dossier has no judgements: what most independent sources carry.
    std::vector<CitedFact> leadFacts;
    QString changedSince; ///< readable; empty where there is no earlier day
    std::vector<ChangeItem> changes;
    std::vector<TimelinePicture::Mark> decisive; ///< the events most is reported of, within the period
    QStringList missing; ///< what a reader would look for and the dossier does not hold

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
