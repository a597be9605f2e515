// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/mutated_files.h"

#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/torture/killed_process.h"
#include "tests/torture/torture.h"
#include "tests/torture/torture_files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

QByteArray mutatedBytes(QByteArray bytes, std::minstd_rand &chance)
{
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(chance() % static_cast<unsigned>(bound));
    };
    for (qsizetype i = 1 + below(6); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(std::min<qsizetype>(bytes.size() - at, 64));
        switch (below(10)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        case 3: // of another page or object
            bytes.replace(at, length, bytes.mid(below(bytes.size()), length));
            break;
        case 4:
            bytes.replace(at, length, QByteArray(length, below(2) == 0 ? '\0' : '\xff'));
            break;
        default:
            bytes[at] = static_cast<char>(chance() & 0xFF);
        }
    }
    return bytes;
}

/// Whether what is read can be passed on, and reading has changed nothing.
bool isReadWell(const QString &path, const QByteArray &bytes)
{
    bool isWell = true;
    if (const auto store = openDossier(path)) {
        if (const auto all = (*store)->readAll())
            isWell = readJsonDossier(writeJsonDossier(*all), u"written.json"_s).hasValue();
    }
    return isWell && bytesOf(path) == bytes;
}

} // namespace

int runMutatedFiles(unsigned seed, int from, int count)
{
    const QTemporaryDir folder;
    const QByteArray sample = sampleFile();
    const QByteArray text = writeJsonDossier(tests::sampleDossier());
    int lost = 0;
    for (int i = from; i < from + count; ++i) {
        std::minstd_rand chance(seed * 1'000'003U + static_cast<unsigned>(i) + 1);
        chance.discard(3);
        const bool isJson = i % 3 == 0;
        const QByteArray bytes = mutatedBytes(isJson ? text : sample, chance);
        const QString path = folder.filePath(isJson ? u"mutated.json"_s : u"mutated.dossier"_s);
        putBytes(path, bytes);
        std::cout << i << std::endl;
        QElapsedTimer timer;
        timer.start();
        if (!isReadWell(path, bytes)) {
            ++lost;
            std::fprintf(stderr, "lost: file %d of seed %u\n", i, seed);
        }
        if (timer.elapsed() > longestCaseMs)
            std::cout << "hung" << std::endl;
    }
    return lost == 0 ? 0 : 1;
}

Tally openMutatedFiles(int count, unsigned seed)
{
    constexpr int batch = 250;
    Tally tally;
    for (int from = 0; from < count;) {
        const int next = std::min(batch, count - from);
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(
            QCoreApplication::applicationFilePath(),
            {u"--mutated-files"_s, QString::number(seed), QString::number(from), QString::number(next)});
        // A file that takes minutes is no file that takes long.
        const bool hasEnded = process.waitForFinished(20 * patienceMs);
        if (!hasEnded) {
            process.kill();
            process.waitForFinished(-1);
        }
        const QByteArrayList lines = process.readAllStandardOutput().split('\n');
        const auto hung = static_cast<int>(lines.count("hung"));
        const auto done = static_cast<int>(lines.size()) - 1 - hung;
        tally.hung += hung + (hasEnded ? 0 : 1);
        tally.lost += static_cast<int>(process.readAllStandardError().count("lost:"));
        if (hasEnded && process.exitStatus() == QProcess::CrashExit) {
            ++tally.crashed;
            std::fprintf(stderr, "crashed: file %d of seed %u\n", from + done - 1, seed);
        }
        tally.cases += done;
        from += std::max(done, 1);
    }
    return tally;
}

} // namespace chancery::torture
