// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/object_json.h"

#include "core/analysis/participant_profile.h"
#include "core/analysis/question_state.h"
#include "core/domain/visit_row.h"
#include "core/exports/event_days.h"
#include "core/io/json_fact.h"
#include "core/text/code_points.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

constexpr auto allFacts = std::numeric_limits<std::uint32_t>::max();

class ObjectWriter
{
public:
    ObjectWriter(JsonWriter &out, const Snapshot &snapshot, Detail detail)
        : m_out(out)
        , m_snapshot(snapshot)
        , m_detail(detail)
    {
    }

    void write(SourceRow row, const SourceDescription &s)
    {
        m_out.member("id"_L1, s.id.toString());
        m_out.member("title"_L1, s.title);
        textOrNull("publisher"_L1, s.publisher);
        textOrNull("author"_L1, s.author);
        textOrNull("published"_L1, s.published ? s.published->toString() : QString());
        textOrNull("publishedReason"_L1, s.publishedReason);
        textOrNull("language"_L1, s.language);
        textOrNull("url"_L1, s.url);
        textOrNull("file"_L1, s.file);
        m_out.member("reliability"_L1, toTerm(s.reliability));
        m_out.member("reliabilityReason"_L1, s.reliabilityReason);
        ids("derivedFrom"_L1, s.derivedFrom);
        textOrNull("derivedReason"_L1, s.derivedReason);
        texts("notes"_L1, s.notes);
        m_out.member("completeness"_L1, toTerm(s.completeness));
        textOrNull("sha256"_L1, s.sha256);
        textOrNull("attached"_L1, s.attached ? s.attached->toString() : QString());
        const QString text = m_snapshot.text(row);
        m_out.member("textLength"_L1, static_cast<std::int64_t>(CodePoints(text).length()));
        if (m_detail == Detail::Whole)
            m_out.member("text"_L1, text);
        std::vector<QString> passages;
        for (const PassageRow passage : m_snapshot.passagesOf(row))
            passages.push_back(m_snapshot.idAt(passage).toString());
        strings("passages"_L1, passages);
    }

    void write(PassageRow, const Passage &p)
    {
        m_out.member("id"_L1, p.id.toString());
        place(p.source);
        words(p);
    }

    void write(ParticipantRow row, const Participant &p)
    {
        m_out.member("id"_L1, p.id.toString());
        m_out.member("name"_L1, p.name);
        m_out.member("kind"_L1, toTerm(p.kind));
        texts("aliases"_L1, p.aliases);
        ids("memberOf"_L1, p.memberOf);
        if (m_detail == Detail::Whole)
            profile(profileOf(m_snapshot, row));
    }

    void write(EventRow row, const Event &e)
    {
        const EventColumns &columns = m_snapshot.events();
        m_out.member("id"_L1, e.id.toString());
        m_out.member("title"_L1, e.title);
        m_out.member("kind"_L1, toTerm(e.kind));
        textOrNull("status"_L1, toTerm(columns.status.at(row.value)));

        const EventWords words = eventWords(m_snapshot, e.id);
        texts("date"_L1, words.dates.own ? QStringList{words.dates.own->date.toString()} : QStringList());
        const EventDays days = eventDays(columns, row);
        textOrNull("earliest"_L1, isoOrEmpty(days.earliest));
        textOrNull("latest"_L1, isoOrEmpty(days.latest));
        otherDates(words.dates);
        texts("places"_L1, words.ownPlaces());
        otherPlaces(words.places);
    }

    void write(OptionRow, const Option &o)
    {
        m_out.member("id"_L1, o.id.toString());
        m_out.member("title"_L1, o.title);
        partsOf<OptionAspectPayload>("aspects"_L1, o.id, [this](const auto &aspect) {
            m_out.member("aspect"_L1, toTerm(aspect.aspect));
        });
        partsOf<PositionPayload>("positions"_L1, o.id, [this](const auto &position) {
            m_out.member("participant"_L1, position.participant.toString());
            m_out.member("stance"_L1, toTerm(position.stance));
        });
    }

    void write(FigureRow, const Figure &f)
    {
        m_out.member("id"_L1, f.id.toString());
        m_out.member("title"_L1, f.title);
        m_out.member("unit"_L1, f.unit);
        partsOf<FigurePayload>("values"_L1, f.id, [this](const auto &figure) {
            m_out.member("qualifier"_L1, toTerm(figure.value.qualifier));
            m_out.member("low"_L1, figure.value.low);
            m_out.key("high"_L1);
            if (figure.value.high)
                m_out.value(*figure.value.high);
            else
                m_out.null();
            m_out.member("text"_L1, figure.value.toReadable());
        });
    }

    void write(QuestionRow row, const Question &q)
    {
        m_out.member("id"_L1, q.id.toString());
        m_out.member("title"_L1, q.title);
        m_out.member("kind"_L1, toTerm(q.kind));
        const QuestionProgress progress = progressOf(m_snapshot, row);
        m_out.member("state"_L1, toTerm(progress.state));
        textOrNull("since"_L1, progress.since ? progress.since->date.toString() : QString());
        partsOf<AnswerPayload>("effects"_L1, q.id, [this](const auto &answer) {
            m_out.member("effect"_L1, toTerm(answer.effect));
        });
    }

    void write(FactRow, const Fact &f)
    {
        m_out.member("id"_L1, f.id.toString());
        m_out.member("statement"_L1, f.statement);
        m_out.member("kind"_L1, toTerm(f.kind()));
        m_out.member("assertion"_L1, toTerm(f.assertion));
        m_out.member("credibility"_L1, f.credibility);
        std::vector<QString> about;
        for (const ObjectRef &ref : f.concerns())
            about.push_back(ref.id);
        strings("about"_L1, about);
        if (!f.speaker.isEmpty())
            m_out.member("speaker"_L1, f.speaker.toString());
        if (f.date)
            m_out.member("date"_L1, f.date->toString());
        writePayload(m_out, f.payload);
        m_out.key("evidence"_L1);
        m_out.beginArray();
        for (const Evidence &evidence : f.evidence) {
            m_out.beginObject();
            if (const auto row = m_snapshot.rowOf(evidence.passage)) {
                const Passage passage = m_snapshot.at(*row);
                place(passage.source);
                m_out.member("passage"_L1, passage.id.toString());
                words(passage);
            }
            m_out.member("relation"_L1, toTerm(evidence.relation));
            m_out.endObject();
        }
        m_out.endArray();
    }

    void write(JudgementRow, const Judgement &j)
    {
        m_out.member("id"_L1, j.id.toString());
        m_out.member("statement"_L1, j.statement);
        textOrNull("likelihood"_L1, j.likelihood ? toTerm(*j.likelihood) : QString());
        m_out.member("confidence"_L1, toTerm(j.confidence));
        m_out.member("confidenceReason"_L1, j.confidenceReason);
    }

    /// Dates at which an event does not stand, each with what it is to the one at which it does.
    void otherDates(const EventDates &dates)
    {
        m_out.key("otherDates"_L1);
        m_out.beginArray();
        for (const OtherEventDate &other : dates.others) {
            m_out.beginObject();
            m_out.member("date"_L1, other.date.toString());
            m_out.member("kind"_L1, toTerm(other.kind));
            m_out.member("fact"_L1, m_snapshot.idAt(other.fact).toString());
            m_out.endObject();
        }
        m_out.endArray();
    }

    /// Places that are merely planned, alleged or denied.
    void otherPlaces(const std::vector<EventPlace> &places)
    {
        m_out.key("otherPlaces"_L1);
        m_out.beginArray();
        for (const EventPlace &place : places) {
            if (!place.isQualified())
                continue;
            m_out.beginObject();
            m_out.member("place"_L1, place.place);
            m_out.member("kind"_L1, toTerm(place.assertion));
            m_out.member("fact"_L1, m_snapshot.idAt(place.fact).toString());
            m_out.endObject();
        }
        m_out.endArray();
    }

    /// The facts that concern the object; of a fact itself there is nothing to add.
    void facts(const ObjectRef &ref)
    {
        if (ref.kind == ObjectKind::Fact)
            return;
        m_out.key("facts"_L1);
        m_out.beginArray();
        for (const FactRow row : m_snapshot.factsOf(ref, allFacts)) {
            if (m_detail == Detail::Listed) {
                m_out.value(m_snapshot.idAt(row).toString());
                continue;
            }
            m_out.beginObject();
            write(row, m_snapshot.at(row));
            m_out.endObject();
        }
        m_out.endArray();
    }

private:
    template<class R>
    void rows(QLatin1StringView key, const std::vector<R> &of)
    {
        std::vector<QString> names;
        for (const R row : of)
            names.push_back(m_snapshot.idAt(row).toString());
        strings(key, names);
    }

    /// What a participant's card shows, each line by the ids of its facts.
    void profile(const ParticipantProfile &p)
    {
        rows("members"_L1, p.members);
        rows("standing"_L1, p.standing);
        list("events"_L1, p.events, [this](const ParticipantProfile::Part &part) {
            m_out.member("event"_L1, m_snapshot.idAt(part.event).toString());
            rows("facts"_L1, part.facts);
        });
        list("positions"_L1, p.positions, [this](const PositionHistory &history) {
            m_out.member("option"_L1, m_snapshot.idAt(history.option).toString());
            list("stages"_L1, history.stages, [this](const StanceStage &stage) {
                m_out.member("stance"_L1, toTerm(stage.stance));
                textOrNull("since"_L1, stage.since ? stage.since->date.toString() : QString());
                rows("facts"_L1, stage.facts);
            });
        });
        list("statements"_L1, p.statements, [this](const ParticipantProfile::Quote &quote) {
            m_out.member("passage"_L1, m_snapshot.idAt(quote.passage).toString());
            rows("facts"_L1, quote.facts);
        });
        list("company"_L1, p.company, [this](const Companion &companion) {
            m_out.member("participant"_L1, m_snapshot.idAt(companion.participant).toString());
            rows("events"_L1, companion.events);
            rows("facts"_L1, companion.facts);
        });
        rows("others"_L1, p.others);
    }

    template<class T, class Write>
    void list(QLatin1StringView key, const std::vector<T> &items, Write write)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const T &item : items) {
            m_out.beginObject();
            write(item);
            m_out.endObject();
        }
        m_out.endArray();
    }

    void textOrNull(QLatin1StringView key, const QString &text)
    {
        m_out.key(key);
        if (text.isEmpty())
            m_out.null();
        else
            m_out.value(text);
    }

    template<class Texts>
    void strings(QLatin1StringView key, const Texts &values)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const QString &value : values)
            m_out.value(value);
        m_out.endArray();
    }

    void texts(QLatin1StringView key, const QStringList &values) { strings(key, values); }

    template<class Tag>
    void ids(QLatin1StringView key, const std::vector<Id<Tag>> &values)
    {
        std::vector<QString> names;
        for (const auto &id : values)
            names.push_back(id.toString());
        strings(key, names);
    }

    void offset(QLatin1StringView key, const std::optional<std::int64_t> &value)
    {
        m_out.key(key);
        if (value)
            m_out.value(*value);
        else
            m_out.null();
    }

    void place(const SourceId &id)
    {
        m_out.member("source"_L1, id.toString());
        const auto source = m_snapshot.rowOf(id);
        textOrNull("file"_L1, source ? m_snapshot.at(*source).file : QString());
    }

    void words(const Passage &p)
    {
        m_out.member("exact"_L1, p.exact);
        m_out.member("prefix"_L1, p.prefix);
        m_out.member("suffix"_L1, p.suffix);
        offset("start"_L1, p.start);
        offset("end"_L1, p.end);
    }

    /// The facts of an object whose payload is of one kind and names it, each with what the payload adds.
    template<class PayloadKind, class Tag, class Add>
    void partsOf(QLatin1StringView key, const Id<Tag> &id, Add add)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const FactRow row : m_snapshot.factsOf(ObjectRef(id), allFacts)) {
            const Fact fact = m_snapshot.at(row);
            const auto *payload = std::get_if<PayloadKind>(&fact.payload);
            if (!payload || !names(*payload, id))
                continue;
            m_out.beginObject();
            add(*payload);
            m_out.member("fact"_L1, fact.id.toString());
            m_out.member("statement"_L1, fact.statement);
            m_out.endObject();
        }
        m_out.endArray();
    }

    static bool names(const OptionAspectPayload &p, const OptionId &id) { return p.option == id; }
    static bool names(const PositionPayload &p, const OptionId &id) { return p.option == id; }
    static bool names(const FigurePayload &p, const FigureId &id) { return p.figure == id; }
    static bool names(const AnswerPayload &p, const QuestionId &id) { return p.question == id; }

    JsonWriter &m_out;
    const Snapshot &m_snapshot;
    Detail m_detail;
};

} // namespace

QString isoOrEmpty(const std::optional<CivilDay> &day)
{
    return day ? day->toIso() : QString();
}

QString positionOf(const Passage &passage)
{
    if (!passage.start || !passage.end)
        return {};
    return u"%1–%2"_s.arg(*passage.start).arg(*passage.end);
}

void writeObject(JsonWriter &out, const Snapshot &snapshot, const ObjectRef &ref, Detail detail)
{
    const auto row = snapshot.rowOf(ref);
    if (!row)
        return;
    ObjectWriter writer(out, snapshot, detail);
    out.beginObject();
    visitRow(ref.kind, *row, [&](auto typedRow) { writer.write(typedRow, snapshot.at(typedRow)); });
    writer.facts(ref);
    out.endObject();
}

} // namespace chancery::cli
