// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/object_json.h"

#include "core/analysis/fragility.h"
#include "core/analysis/participant_profile.h"
#include "core/analysis/question_state.h"
#include "core/analysis/source_track.h"
#include "core/domain/members.h"
#include "core/domain/visit_row.h"
#include "core/exports/event_days.h"
#include "core/io/json_members.h"
#include "core/names/roots_in_words.h"
#include "core/text/code_points.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

/// Writes members so that every object of a kind has the same keys: what is absent is null or empty. A source
/// comes with its file; its text is left to who knows whether it is wanted.
class EveryMember
{
public:
    EveryMember(JsonWriter &out, const Snapshot &snapshot)
        : m_out(out)
        , m_snapshot(snapshot)
    {
    }

    void operator()(const Member &member, const QString &text)
    {
        if (member.longest == longestSourceText)
            return;
        // A selector's words are words, if none.
        const bool isSelector = member.name == "prefix"_L1 || member.name == "suffix"_L1;
        m_out.key(member.name);
        if (text.isEmpty() && !isSelector)
            m_out.null();
        else
            m_out.value(text);
    }
    void operator()(const Member &member, const SourceId &source)
    {
        m_out.member(member.name, source.toString());
        if (member.name == "id"_L1)
            return;
        const auto row = m_snapshot.rowOf(source);
        (*this)(Member::optional("file"), row ? m_snapshot.at(*row).file : QString());
    }
    void operator()(const Member &member, bool truth) { m_out.member(member.name, truth); }
    void operator()(const Member &member, const QStringList &list)
    {
        list.isEmpty() ? empty(member) : plainly(member, list);
    }
    template<class T>
    void operator()(const Member &member, const std::vector<T> &list)
    {
        list.empty() ? empty(member) : plainly(member, list);
    }
    /// The facts of a judgement come as those of any object do.
    void operator()(const Member &member, const std::vector<FactId> &list)
    {
        if (member.name != "facts"_L1)
            list.empty() ? empty(member) : plainly(member, list);
    }
    template<class T>
    void operator()(const Member &member, const std::optional<T> &value)
    {
        m_out.key(member.name);
        if (value)
            JsonMemberWriter(m_out).value(*value);
        else
            m_out.null();
    }
    template<class T>
    void operator()(const Member &member, const T &value)
    {
        plainly(member, value);
    }

private:
    template<class T>
    void plainly(const Member &member, const T &value)
    {
        JsonMemberWriter writer(m_out);
        writer(member, value);
    }
    void empty(const Member &member)
    {
        m_out.key(member.name);
        m_out.beginArray();
        m_out.endArray();
    }

    JsonWriter &m_out;
    const Snapshot &m_snapshot;
};

/// Writes a fact's members: every object that it concerns in `about`, and of its evidence the words.
class FactMembers : public JsonMemberWriter
{
public:
    FactMembers(JsonWriter &out, const Snapshot &snapshot, const Fact &fact)
        : JsonMemberWriter(out)
        , m_out(out)
        , m_snapshot(snapshot)
        , m_fact(fact)
    {
    }

    using JsonMemberWriter::operator();

    void operator()(const Member &member, const std::vector<ObjectRef> &)
    {
        m_out.key(member.name);
        m_out.beginArray();
        for (const ObjectRef &ref : m_fact.concerns())
            m_out.value(ref.id);
        m_out.endArray();
    }
    void operator()(const Member &member, const std::vector<Evidence> &evidence)
    {
        m_out.key(member.name);
        m_out.beginArray();
        for (const Evidence &one : evidence) {
            m_out.beginObject();
            if (const auto row = m_snapshot.rowOf(one.passage))
                passage(m_snapshot.at(*row));
            m_out.member("relation"_L1, toTerm(one.relation));
            m_out.endObject();
        }
        m_out.endArray();
    }

private:
    void passage(const Passage &p)
    {
        EveryMember write(m_out, m_snapshot);
        write(Member::required("source"), p.source);
        m_out.member("passage"_L1, p.id.toString());
        write(Member::required("exact"), p.exact);
        write(Member::optional("prefix"), p.prefix);
        write(Member::optional("suffix"), p.suffix);
        write(Member::optional("start"), p.start);
        write(Member::optional("end"), p.end);
    }

    JsonWriter &m_out;
    const Snapshot &m_snapshot;
    const Fact &m_fact;
};

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
        own(s);
        const QString text = m_snapshot.text(row);
        m_out.member("textLength"_L1, static_cast<std::int64_t>(CodePoints(text).length()));
        if (m_detail == Detail::Whole) {
            m_out.member("text"_L1, text);
            track(trackOf(m_snapshot, row, findDisagreementsAndPrecisions(m_snapshot)));
        }
        std::vector<QString> passages;
        for (const PassageRow passage : m_snapshot.passagesOf(row))
            passages.push_back(m_snapshot.idAt(passage).toString());
        strings("passages"_L1, passages);
    }

    void write(PassageRow, const Passage &p) { own(p); }

    void write(ParticipantRow row, const Participant &p)
    {
        own(p);
        if (m_detail == Detail::Whole)
            profile(profileOf(m_snapshot, row));
    }

    void write(EventRow row, const Event &e)
    {
        const EventColumns &columns = m_snapshot.events();
        own(e);
        textOrNull("status"_L1, toTerm(columns.status[row.value]));

        const EventWords words = eventWords(m_snapshot, e.id);
        texts("date"_L1, words.dates.own ? QStringList{words.dates.own->date.toString()} : QStringList());
        const EventDays days = eventDays(columns, row);
        textOrNull("earliest"_L1, isoOrEmpty(days.earliest));
        textOrNull("latest"_L1, isoOrEmpty(days.latest));
        m_out.member("isDatePlanned"_L1, words.dates.isPlanned);
        otherDates(words.dates);
        texts("places"_L1, words.ownPlaces());
        otherPlaces(words.places);
    }

    void write(OptionRow, const Option &o)
    {
        own(o);
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
        own(f);
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
        own(q);
        const QuestionProgress progress = progressOf(m_snapshot, row);
        m_out.member("state"_L1, toTerm(progress.state));
        textOrNull("since"_L1, progress.since ? progress.since->date.toString() : QString());
        partsOf<AnswerPayload>("effects"_L1, q.id, [this](const auto &answer) {
            m_out.member("effect"_L1, toTerm(answer.effect));
        });
    }

    void write(FactRow, const Fact &f)
    {
        FactMembers writer(m_out, m_snapshot, f);
        members(f, writer);
    }

    void write(JudgementRow, const Judgement &j)
    {
        own(j);
        if (m_detail == Detail::Whole)
            fragility(fragilityOf(m_snapshot, j));
    }

    void rowsOf(QLatin1StringView key, const std::vector<FactRow> &rows)
    {
        std::vector<QString> ids;
        ids.reserve(rows.size());
        for (const FactRow row : rows)
            ids.push_back(m_snapshot.idAt(row).toString());
        strings(key, ids);
    }

    /// What became of what a source says.
    void track(const SourceTrack &track)
    {
        m_out.key("track"_L1);
        m_out.beginObject();
        m_out.member("facts"_L1, static_cast<std::int64_t>(track.facts));
        rowsOf("confirmed"_L1, track.confirmed);
        rowsOf("contradicted"_L1, track.contradicted);
        rowsOf("confirmedPerhapsLater"_L1, track.confirmedPerhapsLater);
        rowsOf("contradictedPerhapsLater"_L1, track.contradictedPerhapsLater);
        m_out.endObject();
    }

    /// The smallest sets of roots without which a judgement loses its ground.
    void fragility(const Fragility &fragility)
    {
        m_out.key("fragility"_L1);
        m_out.beginObject();
        m_out.member("roots"_L1, static_cast<std::int64_t>(fragility.size()));
        m_out.key("smallest"_L1);
        m_out.beginArray();
        for (const GroundOfFacts &ground : fragility.smallest) {
            m_out.beginObject();
            std::vector<QString> names;
            for (const QString &name : namesOf(m_snapshot, std::span<const FactRoot>(ground.roots)))
                names.push_back(name);
            strings("roots"_L1, names);
            rowsOf("facts"_L1, ground.facts);
            m_out.endObject();
        }
        m_out.endArray();
        m_out.endObject();
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

    /// Places that are merely planned, alleged or denied, and what others say more closely.
    void otherPlaces(const std::vector<EventPlace> &places)
    {
        m_out.key("otherPlaces"_L1);
        m_out.beginArray();
        for (const EventPlace &place : places) {
            if (!place.isQualified() && !place.isVaguer)
                continue;
            m_out.beginObject();
            m_out.member("place"_L1, place.place);
            m_out.member("kind"_L1,
                         place.isVaguer ? toTerm(OtherDateKind::Vaguer) : QString(toTerm(place.assertion)));
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
    template<class T>
    void own(const T &object)
    {
        EveryMember writer(m_out, m_snapshot);
        members(object, writer);
    }

    template<class R>
    void rows(QLatin1StringView key, const std::vector<R> &of)
    {
        std::vector<QString> names;
        names.reserve(of.size());
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

QString toTerm(Known known)
{
    return known == Known::Surely ? u"surely"_s : u"possibly"_s;
}

void writeObject(JsonWriter &out, const Snapshot &snapshot, const ObjectRef &ref, Detail detail,
                 std::optional<Known> known)
{
    const auto row = snapshot.rowOf(ref);
    if (!row)
        return;
    ObjectWriter writer(out, snapshot, detail);
    out.beginObject();
    visitRow(ref.kind, *row, [&](auto typedRow) { writer.write(typedRow, snapshot.at(typedRow)); });
    writer.facts(ref);
    if (known)
        out.member("known"_L1, toTerm(*known));
    out.endObject();
}

} // namespace chancery::cli
