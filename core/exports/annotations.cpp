// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/annotations.h"

#include "core/io/json_writer.h"

#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// An IRI for an object: ids are letters, digits and hyphens, so nothing needs escaping.
QString iri(const Snapshot &snapshot, const QString &id)
{
    return u"urn:chancery:%1:%2"_s.arg(snapshot.info().id, id);
}

void writeTarget(JsonWriter &out, const Snapshot &snapshot, const Passage &passage)
{
    out.key("target"_L1);
    out.beginObject();
    const auto sourceRow = snapshot.rowOf(passage.source);
    const QUrl address(sourceRow ? snapshot.at(*sourceRow).url : QString(), QUrl::StrictMode);
    out.member("source"_L1, address.isValid() && !address.isRelative()
                                ? QString::fromLatin1(address.toEncoded())
                                : iri(snapshot, passage.source.toString()));
    out.key("selector"_L1);
    out.beginArray();
    out.beginObject();
    out.member("type"_L1, "TextQuoteSelector"_L1);
    out.member("exact"_L1, passage.exact);
    if (!passage.prefix.isEmpty())
        out.member("prefix"_L1, passage.prefix);
    if (!passage.suffix.isEmpty())
        out.member("suffix"_L1, passage.suffix);
    out.endObject();
    if (passage.start && passage.end) {
        out.beginObject();
        out.member("type"_L1, "TextPositionSelector"_L1);
        out.member("start"_L1, *passage.start);
        out.member("end"_L1, *passage.end);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

void writeBody(JsonWriter &out, const Snapshot &snapshot, const Fact &fact)
{
    out.key("body"_L1);
    out.beginObject();
    out.member("type"_L1, "TextualBody"_L1);
    out.member("value"_L1, fact.statement);
    out.member("format"_L1, "text/plain"_L1);
    if (!snapshot.info().language.isEmpty())
        out.member("language"_L1, snapshot.info().language);
    out.endObject();
}

/// The day up to which sources were read, or on which the newest came out: no statement on them is older. A
/// date and time of XML Schema; empty where no day is known.
QString madeOn(const Snapshot &snapshot)
{
    std::optional<CivilDay> day;
    if (snapshot.info().cutoff)
        day = snapshot.info().cutoff->latest();
    for (std::uint32_t row = 0; !snapshot.info().cutoff && row < snapshot.count(ObjectKind::Source); ++row) {
        const SourceDescription source = snapshot.at(SourceRow{row});
        if (source.published && source.published->latest())
            day = std::max(day, source.published->latest());
    }
    return day ? day->toIso() + u"T00:00:00Z"_s : QString();
}

/// Who annotates, when, and with what (W3C Web Annotation Data Model, 3.3).
void writeMaker(JsonWriter &out, const Snapshot &snapshot, const QString &made)
{
    if (!snapshot.info().preparedBy.isEmpty()) {
        out.key("creator"_L1);
        out.beginObject();
        out.member("name"_L1, snapshot.info().preparedBy);
        out.endObject();
    }
    if (!made.isEmpty())
        out.member("created"_L1, made);
    out.key("generator"_L1);
    out.beginObject();
    out.member("type"_L1, "Software"_L1);
    out.member("name"_L1, "Chancery"_L1);
    out.endObject();
}

} // namespace

QByteArray exportAnnotations(const Snapshot &snapshot, const Progress &progress)
{
    std::int64_t total = 0;
    JsonWriter out;
    out.beginObject();
    out.member("@context"_L1, "http://www.w3.org/ns/anno.jsonld"_L1);
    out.member("id"_L1, iri(snapshot, u"annotations"_s));
    out.member("type"_L1, "AnnotationCollection"_L1);
    out.member("label"_L1, snapshot.info().title);
    const QString made = madeOn(snapshot);
    writeMaker(out, snapshot, made);
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row)
        total += static_cast<std::int64_t>(snapshot.at(FactRow{row}).evidence.size());
    out.member("total"_L1, total);
    out.key("first"_L1);
    out.beginObject();
    out.member("id"_L1, iri(snapshot, u"annotations:page-1"_s));
    out.member("type"_L1, "AnnotationPage"_L1);
    out.member("partOf"_L1, iri(snapshot, u"annotations"_s));
    out.member("startIndex"_L1, 0);
    out.key("items"_L1);
    out.beginArray();
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row) {
        if (progress && row % 512 == 0 &&
            !progress(static_cast<double>(row) / snapshot.count(ObjectKind::Fact)))
            return {};
        const Fact fact = snapshot.at(FactRow{row});
        for (const Evidence &evidence : fact.evidence) {
            const auto passageRow = snapshot.rowOf(evidence.passage);
            if (!passageRow)
                continue;
            out.beginObject();
            out.member("id"_L1, iri(snapshot, fact.id.toString() + u':' + evidence.passage.toString()));
            out.member("type"_L1, "Annotation"_L1);
            // Of the model's motivations: to describe what is said, or to question the statement by it.
            out.member("motivation"_L1,
                       evidence.relation == Relation::Supports ? "describing"_L1 : "questioning"_L1);
            writeMaker(out, snapshot, made);
            writeBody(out, snapshot, fact);
            writeTarget(out, snapshot, snapshot.at(*passageRow));
            out.endObject();
        }
    }
    out.endArray();
    out.endObject();
    out.endObject();
    return out.takeBytes() + '\n';
}

} // namespace chancery
