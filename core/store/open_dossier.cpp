// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/open_dossier.h"

#include "core/io/json_dossier.h"
#include "core/store/store_words.h"
#include "core/store/vfs_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

const QString builtinPrefix = u"builtin:"_s;
const QString builtinFolder = u":/chancery/dossiers"_s;

Outcome<std::shared_ptr<Store>> openBuiltin(const QString &location, const Progress &progress,
                                            PrivatePlace place)
{
    const QString name = location.mid(builtinPrefix.size());
    if (!builtinDossiers().contains(name)) {
        return Error{
            location,
            {},
            tr("there is no such built-in dossier; there is: %1").arg(builtinDossiers().join(u", "_s))};
    }
    QFile file(builtinFolder + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{location, {}, tr("cannot be read: %1").arg(file.errorString())};
    const auto dossier = readJsonDossier(file.readAll(), location);
    if (!dossier)
        return dossier.error();
    return Store::fromDossier(*dossier, location, progress, place);
}

} // namespace

bool isJsonDossier(const QString &location)
{
    if (location.startsWith(builtinPrefix) || !QFileInfo(location).isFile())
        return false;
    const auto file = VfsFile::open(location);
    return file && file->read(0, static_cast<int>(sqliteMagic.size())) != sqliteMagic;
}

namespace {

constexpr int looked = 4096;
/// Of what is larger its size is what is told.
constexpr qint64 largestReport = qint64{64} << 20;

/// Whether a file is called JSON, or begins as a JSON object does.
bool mayBeJson(const QString &location, const QByteArray &head)
{
    if (location.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo(location).size() > largestReport)
        return true;
    QByteArray begun = head.trimmed();
    if (begun.startsWith("\xef\xbb\xbf"))
        begun = begun.sliced(3).trimmed();
    return begun.isEmpty() || begun.startsWith('{');
}

} // namespace

Outcome<std::shared_ptr<Store>> openDossier(const QString &location, const Progress &progress,
                                            PrivatePlace place)
{
    if (location.startsWith(builtinPrefix))
        return openBuiltin(location, progress, place);

    const QFileInfo info(location);
    if (!info.exists())
        return Error{location, {}, tr("there is no such file")};
    if (!info.isFile())
        return Error{location, {}, info.isDir() ? tr("is a folder") : tr("is not a regular file")};
    {
        // Not by QFile: the dossier may be open here already.
        const auto file = VfsFile::open(location);
        if (file && file->read(0, static_cast<int>(sqliteMagic.size())) == sqliteMagic)
            return Store::open(location, progress);
        if (file && !mayBeJson(location, file->read(0, looked)))
            return Error{location,
                         {},
                         tr("is no dossier. A report becomes a source of one: File → New dossier…, then "
                            "Edit → New source…, or “chancery add-source”")};
    }
    const auto dossier = readJsonDossierFile(location);
    if (!dossier)
        return dossier.error();
    return Store::fromDossier(*dossier, location, progress, place);
}

QStringList builtinDossiers()
{
    QStringList names = QDir(builtinFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

QString defaultDossier()
{
    return u"builtin:coalition-2026-01"_s;
}

} // namespace chancery
