// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/io/json_members.h"
#include "core/io/json_object.h"
#include "core/io/json_saved.h"
#include "core/io/json_writer.h"
#include "core/io/whole_file.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

template<class T>
void writeAll(JsonWriter &out, ObjectKind kind, const std::vector<T> &objects)
{
    if (objects.empty())
        return;
    out.key(collectionName(kind));
    out.beginArray();
    for (const T &object : objects) {
        out.beginObject();
        writeMembers(out, object);
        out.endObject();
    }
    out.endArray();
}

} // namespace

template<class T>
QByteArray writeJsonObject(const T &object)
{
    JsonWriter out(JsonWriter::Style::Compact);
    out.beginObject();
    writeMembers(out, object);
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
    out.member("version"_L1, formatVersion);
    writeMembers(out, dossier.info);
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
