// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/ids.h"
#include "core/domain/saved.h"
#include "core/domain/terms.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace chancery {

// What each type holds is listed once more in core/domain/members.h: a member that is not described there is
// neither read nor written.

/// The answer in short, with the facts it rests on.
struct BottomLine
{
    QString text;
    std::vector<FactId> facts;

    friend bool operator==(const BottomLine &, const BottomLine &) = default;
};

/// What a dossier says of itself.
struct DossierInfo
{
    QString id;
    QString title;
    QString description;
    QString language; ///< BCP 47; empty where not stated
    std::optional<Edtf> period;
    std::optional<BottomLine> bottomLine = {};
    QString audience = {};           ///< for whom it is made
    QString handling = {};           ///< a marking, printed at the head and foot of every page
    QString preparedBy = {};         ///< by whom it is made
    std::optional<Edtf> cutoff = {}; ///< the day up to which sources were read
    QString timeZone = {};           ///< IANA name of the zone whose days it counts in

    friend bool operator==(const DossierInfo &, const DossierInfo &) = default;
};

/// A stretch of a source's full text that coverage does not count: page furniture, or what is out of scope.
/// Offsets count Unicode code points.
struct Aside
{
    std::int64_t start = 0;
    std::int64_t end = 0; ///< after start
    QString reason;

    friend bool operator==(const Aside &, const Aside &) = default;
};

/// What a dossier says of a report or document, without its text. Empty strings are what that does not state.
struct SourceDescription
{
    SourceId id;
    QString title;
    QString publisher;
    QString author;
    std::optional<Edtf> published;
    QString publishedReason;
    QString language;
    QString url;
    QString file;
    Reliability reliability = Reliability::F;
    QString reliabilityReason;
    std::vector<SourceId> derivedFrom;
    QString derivedReason;
    QStringList notes;
    Completeness completeness = Completeness::Excerpts;
    QString sha256;
    std::optional<Edtf> attached;    ///< the day the text was taken from a local file
    std::optional<Edtf> retrieved;   ///< the day it was fetched
    QString mediaType;               ///< of the file it was read from: `text/html`
    std::vector<std::int64_t> pages; ///< code points of the full text before page 2, 3, …; ascending
    bool recognised = false;         ///< its text came from character recognition
    QStringList agencies; ///< outlets whose copy it carries and which are no sources of the dossier
    std::vector<Aside> aside;
    QStringList tags;
    QString note; ///< the analyst's own words, never evidence; `notes` are warnings shown with the source

    friend bool operator==(const SourceDescription &, const SourceDescription &) = default;
};

/// A report or document with its text.
struct Source : SourceDescription
{
    QString text;

    friend bool operator==(const Source &, const Source &) = default;
};

/// A verbatim stretch of a source: W3C TextQuoteSelector, with TextPositionSelector as a hint. Offsets count
/// Unicode code points in the source's full text, which need not be the text the dossier carries.
struct Passage
{
    PassageId id;
    SourceId source;
    QString exact;
    QString prefix;
    QString suffix;
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> end;
    std::optional<Edtf> published; ///< where it has a day of its own: an update within a report
    QString publishedReason;
    std::optional<std::int64_t> page; ///< from 1, where the source is carried in excerpts
    QStringList tags;
    QString note;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// A person, a state, an organisation or a group.
struct Participant
{
    ParticipantId id;
    QString name;
    ParticipantKind kind = ParticipantKind::Person;
    QStringList aliases;
    std::vector<ParticipantId> memberOf;
    QStringList tags;
    QString note;

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// Something on the timeline. When, where and whether it happened are facts.
struct Event
{
    EventId id;
    QString title;
    EventKind kind = EventKind::Meeting;
    QStringList tags = {};
    QString note = {};

    friend bool operator==(const Event &, const Event &) = default;
};

struct Option
{
    OptionId id;
    QString title;
    QStringList tags = {};
    QString note = {};

    friend bool operator==(const Option &, const Option &) = default;
};

/// A measured quantity; its values are facts.
struct Figure
{
    FigureId id;
    QString title;
    QString unit;
    QStringList tags = {};
    QString note = {};

    friend bool operator==(const Figure &, const Figure &) = default;
};

struct Question
{
    QuestionId id;
    QString title;
    QuestionKind kind = QuestionKind::OpenPoint;
    QStringList tags = {};
    QString note = {};

    friend bool operator==(const Question &, const Question &) = default;
};

/// A quantity as one source puts it: `between` has both ends, the rest have low alone.
struct Quantity
{
    Qualifier qualifier = Qualifier::Exact;
    double low = 0;
    std::optional<double> high;

    /// `about 35`, `more than 27`, `15,000–20,000`.
    [[nodiscard]] QString toReadable() const;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// What an option or a position hangs on.
struct Condition
{
    ConditionKind kind = ConditionKind::Trigger;
    QString text;

    friend bool operator==(const Condition &, const Condition &) = default;
};

struct PlainPayload
{
    friend bool operator==(const PlainPayload &, const PlainPayload &) = default;
};
struct ParticipationPayload
{
    ParticipantId participant;
    EventId event;
    Role role = Role::Mentioned;
    friend bool operator==(const ParticipationPayload &, const ParticipationPayload &) = default;
};
struct PositionPayload
{
    ParticipantId participant;
    OptionId option;
    Stance stance = Stance::Undecided;
    std::optional<Condition> condition = {};
    friend bool operator==(const PositionPayload &, const PositionPayload &) = default;
};
struct FigurePayload
{
    FigureId figure;
    Quantity value;
    friend bool operator==(const FigurePayload &, const FigurePayload &) = default;
};
/// The date itself is Fact::date.
struct EventDatePayload
{
    EventId event;
    friend bool operator==(const EventDatePayload &, const EventDatePayload &) = default;
};
struct EventPlacePayload
{
    EventId event;
    QString place;
    friend bool operator==(const EventPlacePayload &, const EventPlacePayload &) = default;
};
struct EventStatusPayload
{
    EventId event;
    EventStatus status = EventStatus::Unknown;
    friend bool operator==(const EventStatusPayload &, const EventStatusPayload &) = default;
};
struct OptionAspectPayload
{
    OptionId option;
    Aspect aspect = Aspect::Description;
    std::optional<Condition> condition = {};
    friend bool operator==(const OptionAspectPayload &, const OptionAspectPayload &) = default;
};
struct AnswerPayload
{
    QuestionId question;
    Effect effect = Effect::BearsOn;
    friend bool operator==(const AnswerPayload &, const AnswerPayload &) = default;
};
/// `event` is part of, follows, or is an outcome of `other`.
struct EventLinkPayload
{
    EventId event;
    LinkRelation relation = LinkRelation::PartOf;
    EventId other;
    friend bool operator==(const EventLinkPayload &, const EventLinkPayload &) = default;
};

/// In the order of FactKind.
using Payload =
    std::variant<PlainPayload, ParticipationPayload, PositionPayload, FigurePayload, EventDatePayload,
                 EventPlacePayload, EventStatusPayload, OptionAspectPayload, AnswerPayload, EventLinkPayload>;

/// What the payload hangs on, of the kinds that may; null where it says nothing of it.
const Condition *conditionOf(const Payload &payload);

struct Evidence
{
    PassageId passage;
    Relation relation = Relation::Supports;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One atomic statement with the passages that support or contradict it.
struct Fact
{
    FactId id;
    QString statement;
    Assertion assertion = Assertion::Reported;
    int credibility = 6;          ///< Admiralty code, 1–6
    ParticipantId speaker;        ///< empty where nobody is quoted
    std::vector<ObjectRef> about; ///< further objects, beside those of the payload
    std::optional<Edtf> date;     ///< when the fact holds; of an event date, the event's
    Payload payload;
    std::vector<Evidence> evidence;
    std::optional<Edtf> said; ///< when it was said, where that is not when it holds
    QStringList tags;
    QString note;

    [[nodiscard]] FactKind kind() const { return static_cast<FactKind>(payload.index()); }
    /// Every object the fact concerns: the payload's first, then the speaker, then the rest; none twice.
    [[nodiscard]] std::vector<ObjectRef> concerns() const;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// What a judgement said before it was changed.
struct EarlierJudgement
{
    std::optional<Edtf> made;
    QString statement;
    std::optional<Likelihood> likelihood;
    Confidence confidence = Confidence::Low;
    QString confidenceReason;

    friend bool operator==(const EarlierJudgement &, const EarlierJudgement &) = default;
};

/// What the analyst concludes: likelihood in the statement, confidence apart (ICD 203).
struct Judgement
{
    JudgementId id;
    QString statement;
    std::optional<Likelihood> likelihood;
    Confidence confidence = Confidence::Low;
    QString confidenceReason;
    std::vector<FactId> facts;
    bool key = false; ///< one of those that a reader should see first
    std::optional<Edtf> made;
    std::vector<FactId> against; ///< facts that speak against it
    QStringList assumptions;
    QStringList alternatives;
    QStringList wouldChangeIf; ///< texts, or ids of questions
    std::vector<EarlierJudgement> earlier;
    QString ground; ///< a digest of its facts as they were when it was made; see groundOf
    QStringList tags;
    QString note;

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// A whole dossier as values, in document order: what the interchange format carries. Only readers, writers
/// and tests hold one; views work on a snapshot.
struct Dossier
{
    DossierInfo info;
    std::vector<Source> sources;
    std::vector<Passage> passages;
    std::vector<Participant> participants;
    std::vector<Event> events;
    std::vector<Option> options;
    std::vector<Figure> figures;
    std::vector<Question> questions;
    std::vector<Fact> facts;
    std::vector<Judgement> judgements;
    std::vector<SavedFilter> filters; ///< in the order in which they are listed, as are the bookmarks
    std::vector<Bookmark> bookmarks;

    friend bool operator==(const Dossier &, const Dossier &) = default;
};

/// The kind of every object, by id.
QHash<QString, ObjectKind> kindsById(const Dossier &dossier);

/// Takes out of a part of a dossier what its filters and bookmarks name that is not in it: filters of which a
/// criterion would be left without a choice, and bookmarks of objects, go.
void dropSavedOfOthers(Dossier &part);

} // namespace chancery
