// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_references.h"
#include "core/io/io_words.h"
#include "core/io/json_dossier.h"
#include "core/io/json_object_reader.h"
#include "core/io/json_saved.h"
#include "core/io/json_syntax.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace chancery {

using io_words::tr;

namespace {

template<class T>
void readAll(JsonFault &fault, JsonObjectReader &in, std::vector<T> &into)
{
    in.forEach(collectionName(ObjectRef(T().id).kind), false,
               [&](const QJsonValue &value, const JsonPlace &pointer) {
                   into.push_back(readDescribed<T>(fault, value, pointer));
               });
}

/// The values with references as they stand.
Outcome<Dossier> readUnresolved(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestJsonDossier)
        return Error{name,
                     {},
                     tr("is larger than %1, the most that is read")
                         .arg(QLocale::c().formattedDataSize(largestJsonDossier))};
    const auto root = parseJson(bytes, name);
    if (!root)
        return root.error();

    JsonFault fault{name, std::nullopt};
    const JsonPlace place;
    JsonObjectReader in(fault, *root, place);
    Dossier dossier;
    if (!fault.error) {
        const QString format = in.text("format"_L1, true);
        if (!fault.error && format != "chancery-dossier"_L1)
            fault.report(in.pointerTo("format"_L1),
                         tr("“%1” is not a Chancery dossier").arg(format.left(80)));
        const auto version = in.number("version"_L1, true);
        if (!fault.error && version != 1 && version != formatVersion) {
            fault.report(in.pointerTo("version"_L1),
                         tr("version %1 is not known to this Chancery, which reads versions 1 to %2")
                             .arg(*version)
                             .arg(formatVersion));
        }
        if (!fault.error)
            fault.version = version == 1 ? 1 : formatVersion;
    }
    if (!fault.error) {
        members(dossier.info, in);
        readAll(fault, in, dossier.sources);
        readAll(fault, in, dossier.passages);
        readAll(fault, in, dossier.participants);
        readAll(fault, in, dossier.events);
        readAll(fault, in, dossier.options);
        readAll(fault, in, dossier.figures);
        readAll(fault, in, dossier.questions);
        readAll(fault, in, dossier.facts);
        readAll(fault, in, dossier.judgements);
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
