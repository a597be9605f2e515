// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/unsaved_work.h"
#include "core/io/json_dossier.h"
#include "core/io/private_folder.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"
#include "tests/torture/child_window.h"
#include "tests/torture/killed_process.h"
#include "tests/torture/torture.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

constexpr unsigned longestSitting = 400'000; // microseconds

/// The number of the last change that was acknowledged; 0: none.
int lastAcknowledged(const QByteArray &out)
{
    // A line that was cut off was not heard.
    const qsizetype end = out.lastIndexOf('\n');
    return end < 0 ? 0 : out.left(end).split('\n').constLast().toInt();
}

/// The number that the dossier has; -1 where it cannot be read to its end.
int numberIn(const Store &store)
{
    const auto dossier = store.readAll();
    if (!dossier)
        return -1;
    for (const Event &event : dossier->events) {
        if (event.id.toString() == changedEvent())
            return event.title.toInt(); // 0 for the title that it has at first
    }
    return -1;
}

Count killWindow(int kills, unsigned seed, const std::function<QString()> &make,
                 const std::function<int()> &numberAfter)
{
    std::mt19937 chance(seed);
    std::uniform_int_distribution<unsigned> run(0, longestSitting);
    Count count;
    while (count.kills < kills) {
        const Killed killed =
            killAfter(QCoreApplication::applicationFilePath(), {u"--window"_s, make()}, true, run(chance));
        if (!killed.hasStarted) {
            ++count.hung;
            ++count.kills;
            continue;
        }
        if (killed.wasKilled)
            ++count.kills;
        else
            ++count.finished;
        // The change that was under way may be there or not.
        const int acknowledged = lastAcknowledged(killed.out);
        const int there = numberAfter();
        if (there < acknowledged || there > acknowledged + 1)
            ++count.lost;
        if (count.finished > kills)
            break;
    }
    return count;
}

} // namespace

Count killWindowOnFile(int kills, unsigned seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.dossier"_s);
    const auto make = [&path] {
        static_cast<void>(Store::write(tests::sampleDossier(), path));
        return path;
    };
    Count count = killWindow(kills, seed, make, [&path] {
        const auto store = Store::open(path);
        return store ? numberIn(**store) : -1;
    });
    const QStringList files = filesBelow(folder.path());
    count.left = static_cast<int>(files.size()) - 1;
    return count;
}

Count killWindowOnCopy(int kills, unsigned seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.json"_s);
    static_cast<void>(writeJsonDossierFile(tests::sampleDossier(), path));
    const auto numberAfter = [] {
        const auto left = unsavedDossiers();
        if (left.empty())
            return 0;
        int number = -1;
        if (left.size() == 1) {
            if (const auto store = Store::takeOver(left.front().folder, left.front().title))
                number = numberIn(**store); // and what was taken over goes with its store
        }
        return number;
    };
    Count count = killWindow(
        kills, seed, [&path] { return path; }, numberAfter);
    count.left = static_cast<int>(unsavedDossiers().size());
    return count;
}

} // namespace chancery::torture
