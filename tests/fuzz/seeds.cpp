// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/seeds.h"

#include "core/io/json_dossier.h"
#include "core/store/store.h"
#include "tests/support/every_member.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstring>

using namespace Qt::StringLiterals;

namespace chancery::fuzz {

namespace {

QByteArray seedIn(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a seed can be read");
    return file.readAll();
}

} // namespace

QByteArrayList seedsOf(const Target &target)
{
    QByteArrayList seeds;
    const QDir folder(tests::sourceFolder() + u"/tests/fuzz/corpus/"_s + QString::fromLatin1(target.name));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        seeds.append(seedIn(folder.filePath(name)));
    if (std::strcmp(target.name, "json") == 0)
        seeds << writeJsonDossier(tests::sampleDossier()) << writeJsonDossier(tests::everyMemberDossier());
    if (std::strcmp(target.name, "store") == 0) {
        const QTemporaryDir place;
        const QString path = place.filePath(u"sample.dossier"_s);
        require(Store::write(tests::sampleDossier(), path).hasValue(), "the sample can be written");
        seeds.append(seedIn(path));
    }
    return seeds;
}

void writeSeeds(const Target &target, const QString &folder)
{
    int number = 0;
    for (const QByteArray &seed : seedsOf(target)) {
        QFile file(folder + u"/seed-"_s + QString::number(number++));
        require(file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size(), "a seed can be written");
    }
}

} // namespace chancery::fuzz
