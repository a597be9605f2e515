// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/io/json_fact.h"
#include "core/io/json_object.h"
#include "core/io/json_saved.h"
#include "core/io/json_writer.h"
#include "core/io/whole_file.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

void optionalText(JsonWriter &out, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        out.member(key, text);
}

void optionalDate(JsonWriter &out, QLatin1StringView key, const std::optional<Edtf> &date)
{
    if (date)
        out.member(key, date->toString());
}

template<class Tag>
void ids(JsonWriter &out, QLatin1StringView key, const std::vector<Id<Tag>> &values)
{
    if (values.empty())
        return;
    out.key(key);
    out.beginArray();
    for (const auto &id : values)
        out.value(id.toString());
    out.endArray();
}

void texts(JsonWriter &out, QLatin1StringView key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    out.key(key);
    out.beginArray();
    for (const QString &text : values)
        out.value(text);
    out.endArray();
}

void write(JsonWriter &out, const Source &s)
{
    out.member("id"_L1, s.id.toString());
    out.member("title"_L1, s.title);
    optionalText(out, "publisher"_L1, s.publisher);
    optionalText(out, "author"_L1, s.author);
    optionalDate(out, "published"_L1, s.published);
    optionalText(out, "publishedReason"_L1, s.publishedReason);
    optionalText(out, "language"_L1, s.language);
    optionalText(out, "url"_L1, s.url);
    optionalText(out, "file"_L1, s.file);
    out.member("reliability"_L1, toTerm(s.reliability));
    out.member("reliabilityReason"_L1, s.reliabilityReason);
    ids(out, "derivedFrom"_L1, s.derivedFrom);
    optionalText(out, "derivedReason"_L1, s.derivedReason);
    texts(out, "notes"_L1, s.notes);
    out.member("completeness"_L1, toTerm(s.completeness));
    optionalText(out, "sha256"_L1, s.sha256);
    optionalDate(out, "attached"_L1, s.attached);
    out.member("text"_L1, s.text);
}

void write(JsonWriter &out, const Passage &p)
{
    out.member("id"_L1, p.id.toString());
    out.member("source"_L1, p.source.toString());
    out.member("exact"_L1, p.exact);
    optionalText(out, "prefix"_L1, p.prefix);
    optionalText(out, "suffix"_L1, p.suffix);
    if (p.start)
        out.member("start"_L1, *p.start);
    if (p.end)
        out.member("end"_L1, *p.end);
}

void write(JsonWriter &out, const Participant &p)
{
    out.member("id"_L1, p.id.toString());
    out.member("name"_L1, p.name);
    out.member("kind"_L1, toTerm(p.kind));
    texts(out, "aliases"_L1, p.aliases);
    ids(out, "memberOf"_L1, p.memberOf);
}

void write(JsonWriter &out, const Event &e)
{
    out.member("id"_L1, e.id.toString());
    out.member("title"_L1, e.title);
    out.member("kind"_L1, toTerm(e.kind));
}

void write(JsonWriter &out, const Option &o)
{
    out.member("id"_L1, o.id.toString());
    out.member("title"_L1, o.title);
}

void write(JsonWriter &out, const Figure &f)
{
    out.member("id"_L1, f.id.toString());
    out.member("title"_L1, f.title);
    out.member("unit"_L1, f.unit);
}

void write(JsonWriter &out, const Question &q)
{
    out.member("id"_L1, q.id.toString());
    out.member("title"_L1, q.title);
    out.member("kind"_L1, toTerm(q.kind));
}

void write(JsonWriter &out, const Fact &f)
{
    out.member("id"_L1, f.id.toString());
    out.member("statement"_L1, f.statement);
    out.member("kind"_L1, toTerm(f.kind()));
    out.member("assertion"_L1, toTerm(f.assertion));
    out.member("credibility"_L1, f.credibility);
    if (!f.speaker.isEmpty())
        out.member("speaker"_L1, f.speaker.toString());
    if (!f.about.empty()) {
        out.key("about"_L1);
        out.beginArray();
        for (const ObjectRef &ref : f.about)
            out.value(ref.id);
        out.endArray();
    }
    optionalDate(out, "date"_L1, f.date);
    writePayload(out, f.payload);
    out.key("evidence"_L1);
    out.beginArray();
    for (const Evidence &e : f.evidence) {
        out.beginObject();
        out.member("passage"_L1, e.passage.toString());
        out.member("relation"_L1, toTerm(e.relation));
        out.endObject();
    }
    out.endArray();
}

void write(JsonWriter &out, const Judgement &j)
{
    out.member("id"_L1, j.id.toString());
    out.member("statement"_L1, j.statement);
    if (j.likelihood)
        out.member("likelihood"_L1, toTerm(*j.likelihood));
    out.member("confidence"_L1, toTerm(j.confidence));
    out.member("confidenceReason"_L1, j.confidenceReason);
    ids(out, "facts"_L1, j.facts);
}

void write(JsonWriter &out, const DossierInfo &info)
{
    out.member("id"_L1, info.id);
    out.member("title"_L1, info.title);
    optionalText(out, "description"_L1, info.description);
    optionalText(out, "language"_L1, info.language);
    optionalDate(out, "period"_L1, info.period);
}

template<class T>
void writeAll(JsonWriter &out, ObjectKind kind, const std::vector<T> &objects)
{
    if (objects.empty())
        return;
    out.key(collectionName(kind));
    out.beginArray();
    for (const T &object : objects) {
        out.beginObject();
        write(out, object);
        out.endObject();
    }
    out.endArray();
}

struct PayloadWriter
{
    JsonWriter &out;

    void operator()(const PlainPayload &) const {}
    void operator()(const ParticipationPayload &p) const
    {
        out.member("participant"_L1, p.participant.toString());
        out.member("event"_L1, p.event.toString());
        out.member("role"_L1, toTerm(p.role));
    }
    void operator()(const PositionPayload &p) const
    {
        out.member("participant"_L1, p.participant.toString());
        out.member("option"_L1, p.option.toString());
        out.member("stance"_L1, toTerm(p.stance));
    }
    void operator()(const FigurePayload &p) const
    {
        out.member("figure"_L1, p.figure.toString());
        out.key("value"_L1);
        out.beginObject();
        out.member("qualifier"_L1, toTerm(p.value.qualifier));
        out.member("low"_L1, p.value.low);
        if (p.value.high)
            out.member("high"_L1, *p.value.high);
        out.endObject();
    }
    void operator()(const EventDatePayload &p) const { out.member("event"_L1, p.event.toString()); }
    void operator()(const EventPlacePayload &p) const
    {
        out.member("event"_L1, p.event.toString());
        out.member("place"_L1, p.place);
    }
    void operator()(const EventStatusPayload &p) const
    {
        out.member("event"_L1, p.event.toString());
        out.member("status"_L1, toTerm(p.status));
    }
    void operator()(const OptionAspectPayload &p) const
    {
        out.member("option"_L1, p.option.toString());
        out.member("aspect"_L1, toTerm(p.aspect));
    }
    void operator()(const AnswerPayload &p) const
    {
        out.member("question"_L1, p.question.toString());
        out.member("effect"_L1, toTerm(p.effect));
    }
};

} // namespace

void writePayload(JsonWriter &out, const Payload &payload)
{
    std::visit(PayloadWriter{out}, payload);
}

template<class T>
QByteArray writeJsonObject(const T &object)
{
    JsonWriter out(JsonWriter::Style::Compact);
    out.beginObject();
    write(out, object);
    out.endObject();
    return out.takeBytes();
}

template QByteArray writeJsonObject(const DossierInfo &);
template QByteArray writeJsonObject(const Source &);
template QByteArray writeJsonObject(const Passage &);
template QByteArray writeJsonObject(const Participant &);
template QByteArray writeJsonObject(const Event &);
template QByteArray writeJsonObject(const Option &);
template QByteArray writeJsonObject(const Figure &);
template QByteArray writeJsonObject(const Question &);
template QByteArray writeJsonObject(const Fact &);
template QByteArray writeJsonObject(const Judgement &);

QByteArray writeJsonDossier(const Dossier &dossier)
{
    JsonWriter out;
    out.beginObject();
    out.member("format"_L1, "chancery-dossier"_L1);
    out.member("version"_L1, 1);
    write(out, dossier.info);
    writeAll(out, ObjectKind::Source, dossier.sources);
    writeAll(out, ObjectKind::Passage, dossier.passages);
    writeAll(out, ObjectKind::Participant, dossier.participants);
    writeAll(out, ObjectKind::Event, dossier.events);
    writeAll(out, ObjectKind::Option, dossier.options);
    writeAll(out, ObjectKind::Figure, dossier.figures);
    writeAll(out, ObjectKind::Question, dossier.questions);
    writeAll(out, ObjectKind::Fact, dossier.facts);
    writeAll(out, ObjectKind::Judgement, dossier.judgements);
    writeSaved(out, dossier.filters);
    writeSaved(out, dossier.bookmarks);
    out.endObject();
    return out.takeBytes() + '\n';
}

Status writeJsonDossierFile(const Dossier &dossier, const Output &output)
{
    return writeWhole(output, writeJsonDossier(dossier));
}

} // namespace chancery
