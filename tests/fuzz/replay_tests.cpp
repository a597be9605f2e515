// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/store.h"
#include "tests/fuzz/targets.h"
#include "tests/support/every_member.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <random>

namespace replay_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What each target is tried with: its corpus, and for those of dossiers the sample.
QByteArrayList inputsOf(const fuzz::Target &target)
{
    QByteArrayList inputs;
    const QDir folder(tests::sourceFolder() + u"/tests/fuzz/corpus/"_s + QString::fromLatin1(target.name));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        inputs.append(contentOf(folder.filePath(name)));
    if (std::strcmp(target.name, "json") == 0)
        inputs << writeJsonDossier(tests::sampleDossier()) << writeJsonDossier(tests::everyMemberDossier());
    if (std::strcmp(target.name, "store") == 0) {
        const QTemporaryDir place;
        const QString path = place.filePath(u"sample.dossier"_s);
        REQUIRE(Store::write(tests::sampleDossier(), path).hasValue());
        inputs.append(contentOf(path));
    }
    return inputs;
}

/// The input with bytes changed, left out and doubled, the same in every run.
QByteArray mutated(QByteArray bytes, std::minstd_rand &chance)
{
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(chance() % static_cast<unsigned>(bound));
    };
    for (qsizetype i = 1 + below(4); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(std::min<qsizetype>(bytes.size() - at, 16));
        switch (below(8)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
        case 4:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes[at] = static_cast<char>(chance() & 0xFF);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("promises about any input hold for every corpus, and for what is made of it by chance")
{
    std::minstd_rand chance(2026);
    for (const fuzz::Target &target : fuzz::targets()) {
        const QByteArrayList inputs = inputsOf(target);
        INFO(target.name);
        CHECK(!inputs.isEmpty());
        for (const QByteArray &input : inputs) {
            target.run(input);
            for (int i = 0; i < (target.isSlow ? 4 : 100); ++i)
                target.run(mutated(input, chance));
        }
    }
}

} // namespace replay_tests
