// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_references.h"
#include "core/io/json_dossier.h"
#include "core/io/json_duplicates.h"
#include "core/io/json_object_reader.h"
#include "core/io/json_saved.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonDossier", text);
}

Source readSource(JsonObjectReader &in)
{
    Source s;
    s.id = in.id<SourceTag>("id"_L1);
    s.title = in.text("title"_L1, true);
    s.publisher = in.text("publisher"_L1);
    s.author = in.text("author"_L1);
    s.published = in.date("published"_L1);
    s.publishedReason = in.text("publishedReason"_L1);
    s.language = in.text("language"_L1);
    s.url = in.text("url"_L1);
    s.file = in.text("file"_L1);
    s.reliability = in.term<Reliability>("reliability"_L1);
    s.reliabilityReason = in.text("reliabilityReason"_L1, true);
    s.derivedFrom = in.ids<SourceTag>("derivedFrom"_L1);
    s.derivedReason = in.text("derivedReason"_L1);
    s.notes = in.texts("notes"_L1);
    s.completeness = in.term<Completeness>("completeness"_L1);
    s.sha256 = in.sha256("sha256"_L1);
    s.attached = in.date("attached"_L1);
    s.text = in.possiblyEmptyText("text"_L1, largestJsonDossier);
    return s;
}

Passage readPassage(JsonObjectReader &in)
{
    Passage p;
    p.id = in.id<PassageTag>("id"_L1);
    p.source = in.id<SourceTag>("source"_L1);
    p.exact = in.text("exact"_L1, true);
    p.prefix = in.text("prefix"_L1);
    p.suffix = in.text("suffix"_L1);
    p.start = in.offset("start"_L1);
    p.end = in.offset("end"_L1);
    return p;
}

Participant readParticipant(JsonObjectReader &in)
{
    Participant p;
    p.id = in.id<ParticipantTag>("id"_L1);
    p.name = in.text("name"_L1, true);
    p.kind = in.term<ParticipantKind>("kind"_L1);
    p.aliases = in.texts("aliases"_L1);
    p.memberOf = in.ids<ParticipantTag>("memberOf"_L1);
    return p;
}

Event readEvent(JsonObjectReader &in)
{
    return {in.id<EventTag>("id"_L1), in.text("title"_L1, true), in.term<EventKind>("kind"_L1)};
}

Option readOption(JsonObjectReader &in)
{
    return {in.id<OptionTag>("id"_L1), in.text("title"_L1, true)};
}

Figure readFigure(JsonObjectReader &in)
{
    return {in.id<FigureTag>("id"_L1), in.text("title"_L1, true), in.text("unit"_L1, true)};
}

Question readQuestion(JsonObjectReader &in)
{
    return {in.id<QuestionTag>("id"_L1), in.text("title"_L1, true), in.term<QuestionKind>("kind"_L1)};
}

Judgement readJudgement(JsonObjectReader &in)
{
    Judgement j;
    j.id = in.id<JudgementTag>("id"_L1);
    j.statement = in.text("statement"_L1, true);
    j.likelihood = in.optionalTerm<Likelihood>("likelihood"_L1);
    j.confidence = in.term<Confidence>("confidence"_L1);
    j.confidenceReason = in.text("confidenceReason"_L1, true);
    j.facts = in.ids<FactTag>("facts"_L1, true);
    return j;
}

Quantity readQuantity(JsonFault &fault, const QJsonValue &value, const JsonPlace &pointer)
{
    Quantity q;
    if (value.isUndefined())
        return q;
    JsonObjectReader in(fault, value, pointer);
    q.qualifier = in.term<Qualifier>("qualifier"_L1);
    q.low = in.number("low"_L1, true).value_or(0);
    q.high = in.number("high"_L1, q.qualifier == Qualifier::Between);
    in.finish();
    if (q.qualifier != Qualifier::Between && q.high)
        fault.report(JsonPlace(pointer, "high"_L1), tr("only “between” has a high end"));
    if (q.high && *q.high < q.low)
        fault.report(JsonPlace(pointer, "high"_L1), tr("is below low"));
    return q;
}

Payload readPayload(JsonFault &fault, JsonObjectReader &in, FactKind kind)
{
    switch (kind) {
    case FactKind::Plain:
        return PlainPayload{};
    case FactKind::Participation:
        return ParticipationPayload{in.id<ParticipantTag>("participant"_L1), in.id<EventTag>("event"_L1),
                                    in.term<Role>("role"_L1)};
    case FactKind::Position:
        return PositionPayload{in.id<ParticipantTag>("participant"_L1), in.id<OptionTag>("option"_L1),
                               in.term<Stance>("stance"_L1)};
    case FactKind::Figure: {
        auto figure = in.id<FigureTag>("figure"_L1);
        return FigurePayload{std::move(figure),
                             readQuantity(fault, in.take("value"_L1, true), in.pointerTo("value"_L1))};
    }
    case FactKind::EventDate:
        return EventDatePayload{in.id<EventTag>("event"_L1)};
    case FactKind::EventPlace:
        return EventPlacePayload{in.id<EventTag>("event"_L1), in.text("place"_L1, true)};
    case FactKind::EventStatus:
        return EventStatusPayload{in.id<EventTag>("event"_L1), in.term<EventStatus>("status"_L1)};
    case FactKind::OptionAspect:
        return OptionAspectPayload{in.id<OptionTag>("option"_L1), in.term<Aspect>("aspect"_L1)};
    case FactKind::Answer:
        return AnswerPayload{in.id<QuestionTag>("question"_L1), in.term<Effect>("effect"_L1)};
    }
    return PlainPayload{};
}

/// The kind of what `about` names is known only once every object has been read; until then it is a plain id.
Fact readFact(JsonFault &fault, JsonObjectReader &in)
{
    Fact f;
    f.id = in.id<FactTag>("id"_L1);
    f.statement = in.text("statement"_L1, true);
    const auto kind = in.term<FactKind>("kind"_L1);
    f.assertion = in.term<Assertion>("assertion"_L1);
    const double credibility = in.number("credibility"_L1, true).value_or(6);
    if (std::floor(credibility) != credibility || credibility < 1 || credibility > 6)
        fault.report(in.pointerTo("credibility"_L1), tr("expected a whole number from 1 to 6"));
    else
        f.credibility = static_cast<int>(credibility);
    f.speaker = in.id<ParticipantTag>("speaker"_L1, false);
    for (const auto &id : in.ids<FactTag>("about"_L1))
        f.about.push_back({ObjectKind::Fact, id.toString()});
    f.date = in.date("date"_L1, kind == FactKind::EventDate);
    f.payload = readPayload(fault, in, kind);
    in.forEach("evidence"_L1, true, [&](const QJsonValue &value, const JsonPlace &pointer) {
        JsonObjectReader evidence(fault, value, pointer);
        f.evidence.push_back({evidence.id<PassageTag>("passage"_L1), evidence.term<Relation>("relation"_L1)});
        evidence.finish();
    });
    if (f.evidence.empty())
        fault.report(in.pointerTo("evidence"_L1), tr("a fact rests on one passage at least"));
    return f;
}

template<class T, class Read>
void readAll(JsonFault &fault, JsonObjectReader &in, QLatin1StringView key, std::vector<T> &into, Read read)
{
    in.forEach(key, false, [&](const QJsonValue &value, const JsonPlace &pointer) {
        JsonObjectReader one(fault, value, pointer);
        into.push_back(read(one));
        one.finish();
    });
}

QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return tr("line %1, column %2").arg(line).arg(column);
}

/// The values with references as they stand.
Outcome<Dossier> readUnresolved(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestJsonDossier)
        return Error{name,
                     {},
                     tr("is larger than %1, the most that is read")
                         .arg(QLocale::c().formattedDataSize(largestJsonDossier))};
    if (bytes.trimmed().isEmpty())
        return Error{name, tr("line 1, column 1"), tr("the file is empty")};
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return Error{name, tr("line 1, column 1"), tr("the text is UTF-16; a dossier is UTF-8")};
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Error{name, tr("line 1, column 1"),
                     tr("the text begins with a byte order mark; a dossier is plain UTF-8")};

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return Error{name, lineAndColumn(bytes, parseError.offset),
                     tr("not valid JSON: %1").arg(parseError.errorString())};
    }
    if (const auto duplicate = findDuplicateKey(bytes)) {
        return Error{name, lineAndColumn(bytes, duplicate->offset),
                     tr("the member “%1” stands in this object twice").arg(duplicate->key)};
    }

    JsonFault fault{name, std::nullopt};
    const JsonPlace root;
    JsonObjectReader in(
        fault, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), root);
    Dossier dossier;
    if (!fault.error) {
        const QString format = in.text("format"_L1, true);
        if (!fault.error && format != "chancery-dossier"_L1)
            fault.report(in.pointerTo("format"_L1),
                         tr("“%1” is not a Chancery dossier").arg(format.left(80)));
        const auto version = in.number("version"_L1, true);
        if (!fault.error && version != 1) {
            fault.report(in.pointerTo("version"_L1),
                         tr("version %1 is not known to this Chancery, which reads version 1").arg(*version));
        }
    }
    if (!fault.error) {
        dossier.info.id = in.id<SourceTag>("id"_L1).toString();
        dossier.info.title = in.text("title"_L1, true);
        dossier.info.description = in.text("description"_L1);
        dossier.info.language = in.text("language"_L1);
        dossier.info.period = in.date("period"_L1);
        readAll(fault, in, "sources"_L1, dossier.sources, readSource);
        readAll(fault, in, "passages"_L1, dossier.passages, readPassage);
        readAll(fault, in, "participants"_L1, dossier.participants, readParticipant);
        readAll(fault, in, "events"_L1, dossier.events, readEvent);
        readAll(fault, in, "options"_L1, dossier.options, readOption);
        readAll(fault, in, "figures"_L1, dossier.figures, readFigure);
        readAll(fault, in, "questions"_L1, dossier.questions, readQuestion);
        readAll(fault, in, "facts"_L1, dossier.facts,
                [&fault](JsonObjectReader &one) { return readFact(fault, one); });
        readAll(fault, in, "judgements"_L1, dossier.judgements, readJudgement);
        dossier.filters = readSavedFilters(fault, in);
        dossier.bookmarks = readBookmarks(fault, in);
        in.finish();
    }
    if (fault.error)
        return *fault.error;
    return dossier;
}

Outcome<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{path, {}, tr("there is no such file")};
    if (!info.isFile())
        return Error{path, {}, info.isDir() ? tr("is a folder") : tr("is not a regular file")};
    if (info.size() > largestJsonDossier) {
        return Error{path,
                     {},
                     tr("is %1; the largest JSON dossier that is read has %2")
                         .arg(QLocale::c().formattedDataSize(info.size()),
                              QLocale::c().formattedDataSize(largestJsonDossier))};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    return bytes;
}

} // namespace

Outcome<Dossier> readJsonDossier(const QByteArray &bytes, const QString &name)
{
    auto dossier = readUnresolved(bytes, name);
    if (dossier) {
        if (auto error = resolveReferences(*dossier, name))
            return *error;
    }
    return dossier;
}

Outcome<Dossier> readJsonValues(const QByteArray &bytes, const QString &name)
{
    auto dossier = readUnresolved(bytes, name);
    if (dossier)
        resolveAbout(*dossier, ObjectIndex(*dossier));
    return dossier;
}

Outcome<Dossier> readJsonDossierFile(const QString &path)
{
    const auto bytes = readBytes(path);
    return bytes ? readJsonDossier(*bytes, path) : bytes.error();
}

Outcome<Dossier> readJsonValuesFile(const QString &path)
{
    const auto bytes = readBytes(path);
    return bytes ? readJsonValues(*bytes, path) : bytes.error();
}

} // namespace chancery
