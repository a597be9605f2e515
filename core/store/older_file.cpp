// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/older_file.h"

#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <QFile>
#include <QtEndian>

namespace chancery {

namespace {

// Offsets in the header of an SQLite file, https://www.sqlite.org/fileformat.html, 1.3.
constexpr qint64 headerLength = 100;
constexpr qint64 userVersionAt = 60;
constexpr qint64 applicationIdAt = 68;

} // namespace

bool isOlderDossier(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerLength);
    if (header.size() < headerLength || !header.startsWith("SQLite format 3"))
        return false;
    const auto number = [&header](qint64 at) { return qFromBigEndian<qint32>(header.constData() + at); };
    return number(applicationIdAt) == dossierApplicationId && number(userVersionAt) < dossierSchemaVersion;
}

QString olderNotice()
{
    return store_words::tr(
        "This file is of an older version, and opening it changes nothing in it: the dates, states and "
        "numbers of independent sources shown are as that version worked them out. They are worked out "
        "anew with the first change.");
}

} // namespace chancery
