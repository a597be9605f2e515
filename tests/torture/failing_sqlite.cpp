// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/failing_sqlite.h"

#include "core/store/store.h"
#include "tests/robustness/fault_vfs.h"
#include "tests/robustness/power_cut_vfs.h"
#include "tests/torture/child_window.h"
#include "tests/torture/torture.h"
#include "tests/torture/torture_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

constexpr int changesOfSession = 3;

/// A session of several changes; how many were acknowledged. With a `companion` each puts an event of that
/// id, too.
int changesAcknowledged(const QString &path, const QString &companion = {})
{
    const auto store = Store::open(path);
    if (!store)
        return 0;
    int acknowledged = 0;
    for (int i = 1; i <= changesOfSession; ++i) {
        Change change;
        change.put.emplace_back(Event{EventId(changedEvent()), QString::number(i), EventKind::Summit});
        if (!companion.isEmpty())
            change.put.emplace_back(Event{EventId(companion), QString::number(i), EventKind::Summit});
        if ((*store)->apply(change).hasValue())
            acknowledged = i;
    }
    return acknowledged;
}

/// Whether the dossier is whole and has what was acknowledged, or what was under way after it.
bool isKept(const QString &path, int acknowledged)
{
    const QString title = titleIn(path);
    return !title.isEmpty() && title.toInt() >= acknowledged && title.toInt() <= changesOfSession;
}

/// Takes a case and what came of it into account.
void count(Tally &tally, const QElapsedTimer &timer, bool isWell, const char *what, int number)
{
    ++tally.cases;
    tally.hung += timer.elapsed() > longestCaseMs ? 1 : 0;
    if (!isWell) {
        ++tally.lost;
        std::fprintf(stderr, "lost: %s %d\n", what, number);
    }
}

/// Of a row of so many, the steps between those that are tried.
int stepOf(Extent extent, int all, int most)
{
    return extent == Extent::Whole ? 1 : std::max(all / most, 1);
}

sqlite3_mem_methods systemMemory;
std::atomic<int> allocations = 0;
std::atomic<int> failingAllocation = 0;
std::atomic<bool> allFail = false;
std::atomic<int> leastCounted = 0; ///< bytes

bool isRefused(int size)
{
    if (size < leastCounted)
        return false;
    const int number = ++allocations;
    const int failing = failingAllocation;
    return failing > 0 && (number == failing || (allFail && number > failing));
}

} // namespace

void installFailingMemory()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &systemMemory);
    sqlite3_mem_methods failing = systemMemory;
    failing.xMalloc = [](int size) { return isRefused(size) ? nullptr : systemMemory.xMalloc(size); };
    failing.xRealloc = [](void *memory, int size) {
        return isRefused(size) ? nullptr : systemMemory.xRealloc(memory, size);
    };
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
}

Tally failEveryCall(Extent extent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.dossier"_s);
    Tally tally;
    int calls = 0;
    putBytes(path, sampleFile());
    {
        const tests::FaultVfs vfs;
        static_cast<void>(changesAcknowledged(path));
        calls = vfs.calls();
    }
    for (const auto after : {tests::FaultVfs::After::GoOn, tests::FaultVfs::After::AllFail}) {
        for (int failing = 1; failing <= calls; failing += stepOf(extent, calls, 20)) {
            putBytes(path, sampleFile());
            QElapsedTimer timer;
            timer.start();
            int acknowledged = 0;
            {
                const tests::FaultVfs vfs(failing, after);
                acknowledged = changesAcknowledged(path);
            }
            const bool isWell = isKept(path, acknowledged) &&
                                QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1;
            count(tally, timer, isWell, "after the failure of call", failing);
        }
    }
    return tally;
}

Tally cutPower(Extent extent, unsigned seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.dossier"_s);
    Tally tally;
    int calls = 0;
    putBytes(path, sampleFile());
    {
        tests::PowerCutVfs vfs(0, seed);
        static_cast<void>(changesAcknowledged(path));
        calls = vfs.calls();
    }
    using Kept = tests::PowerCutVfs::Kept;
    for (const Kept kept : {Kept::Nothing, Kept::Some, Kept::Everything}) {
        for (int at = 1; at <= calls; at += stepOf(extent, calls, 20)) {
            QDir(folder.path()).remove(u"talks.dossier-journal"_s);
            putBytes(path, sampleFile());
            QElapsedTimer timer;
            timer.start();
            int acknowledged = 0;
            {
                tests::PowerCutVfs vfs(at, seed + static_cast<unsigned>(at));
                acknowledged = changesAcknowledged(path);
                vfs.restore(kept);
            }
            count(tally, timer, isKept(path, acknowledged), "after the power was cut at call", at);
        }
    }
    return tally;
}

namespace {

/// What is bound to a statement is copied: an id that is longer than nearly all else that SQLite asks memory
/// for makes those copies few enough to be refused one by one.
Tally refuseLongTexts(Extent extent, const QString &path)
{
    constexpr int longer = 3000;
    const QString companion = u"ev-"_s + QString(longer, u'a');
    Tally tally;
    leastCounted = longer;
    putBytes(path, sampleFile());
    allocations = 0;
    static_cast<void>(changesAcknowledged(path, companion));
    const int all = allocations;
    for (int failing = 1; failing <= all; failing += stepOf(extent, all, 200)) {
        putBytes(path, sampleFile());
        QElapsedTimer timer;
        timer.start();
        allocations = 0;
        allFail = false;
        failingAllocation = failing;
        const int acknowledged = changesAcknowledged(path, companion);
        failingAllocation = 0;
        count(tally, timer, isKept(path, acknowledged), "after the refusal of a long text's allocation",
              failing);
    }
    leastCounted = 0;
    return tally;
}

} // namespace

Tally refuseMemory(Extent extent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.dossier"_s);
    Tally tally;
    putBytes(path, sampleFile());
    allocations = 0;
    static_cast<void>(changesAcknowledged(path));
    const int all = allocations;
    // A session makes some ten thousands: a few hundred of them stand for the rest.
    const int step = std::max(all / (extent == Extent::Whole ? 400 : 20), 1);
    for (const bool isLasting : {false, true}) {
        for (int failing = 1; failing <= all; failing += step) {
            putBytes(path, sampleFile());
            QElapsedTimer timer;
            timer.start();
            allocations = 0;
            allFail = isLasting;
            failingAllocation = failing;
            const int acknowledged = changesAcknowledged(path);
            failingAllocation = 0;
            count(tally, timer, isKept(path, acknowledged), "after the refusal of allocation", failing);
        }
    }
    tally += refuseLongTexts(extent, path);
    return tally;
}

} // namespace chancery::torture
