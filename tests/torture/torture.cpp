// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/torture.h"

#include "tests/support/fixed_surroundings.h"
#include "tests/torture/child_window.h"
#include "tests/torture/failing_sqlite.h"
#include "tests/torture/mutated_files.h"
#include "tests/torture/session_process.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace chancery;
using namespace chancery::torture;

namespace {

/// A row of the table that is printed; whether it is as it must be.
bool tell(const char *name, const Count &count, Extent)
{
    QTextStream(stdout) << QString::fromLatin1(name).leftJustified(40) << count.kills << " kills, "
                        << count.finished << " done before, " << count.lost << " lost, " << count.hung
                        << " hung, " << count.left << " left over" << Qt::endl;
    return count.lost == 0 && count.hung == 0 && count.left == 0;
}

bool tell(const char *name, const Tally &tally, Extent extent)
{
    QTextStream(stdout) << QString::fromLatin1(name).leftJustified(40) << tally.cases << " cases, "
                        << tally.lost << " lost, " << tally.crashed << " crashed, " << tally.hung << " hung"
                        << Qt::endl;
    // A test does not go by the clock.
    return tally.lost == 0 && tally.crashed == 0 && (tally.hung == 0 || extent == Extent::Sample);
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    cases += other.cases;
    lost += other.lost;
    crashed += other.crashed;
    hung += other.hung;
    return *this;
}

/// `chancery-torture [--kills N] [--mutated N] [--seed N] [--sample] [ROW…]`: prints a line for each row, or
/// each that is named; the exit status is 1 where anything was lost, 2 where there is no such row. With
/// --window, --session or --mutated-files it is a process that is tortured.
int main(int argc, char **argv)
{
    const auto isCalled = [&](const char *name, int count) {
        return argc == count && qstrcmp(argv[1], name) == 0;
    };
    if (isCalled("--window", 3))
        return runChildWindow(argc, argv, QString::fromLocal8Bit(argv[2]));
    const tests::FixedSurroundings surroundings(tests::FixedSurroundings::Fonts::Fixed);
    installFailingMemory();
    const QCoreApplication application(argc, argv);
    if (isCalled("--session", 3))
        return runSession(QString::fromLocal8Bit(argv[2]));
    if (isCalled("--mutated-files", 5))
        return runMutatedFiles(static_cast<unsigned>(std::atoi(argv[2])), std::atoi(argv[3]),
                               std::atoi(argv[4]));
    QCommandLineParser parser;
    parser.addOptions({{u"kills"_s, u"In all."_s, u"N"_s, u"500"_s},
                       {u"mutated"_s, u"Files that chance changes."_s, u"N"_s, u"10000"_s},
                       {u"seed"_s, u"Of chance."_s, u"N"_s, u"1"_s},
                       {u"sample"_s, u"A few of each of the other rows."_s}});
    parser.process(application);
    const int kills = parser.value(u"kills"_s).toInt();
    const int mutated = parser.value(u"mutated"_s).toInt();
    const unsigned seed = parser.value(u"seed"_s).toUInt();
    const Extent extent = parser.isSet(u"sample"_s) ? Extent::Sample : Extent::Whole;
    const QStringList known{u"window"_s, u"copy"_s,  u"commands"_s, u"swaps"_s,  u"mutated"_s,
                            u"calls"_s,  u"power"_s, u"memory"_s,   u"system"_s, u"outputs"_s};
    const QStringList named = parser.positionalArguments();
    for (const QString &name : named) {
        if (!known.contains(name)) {
            QTextStream(stderr) << "There is no row “" << name << "”. There are: " << known.join(u' ')
                                << Qt::endl;
            return 2;
        }
    }
    bool isWhole = true;
    const auto row = [&](QLatin1StringView name, const char *title, const auto &count) {
        if (named.isEmpty() || named.contains(name))
            isWhole = tell(title, count(), extent) && isWhole;
    };
    if (kills > 0) {
        const int window = (kills + 3) / 4;
        row("window"_L1, "the window on a .dossier", [&] { return killWindowOnFile(window, seed); });
        row("copy"_L1, "the window on an untitled copy", [&] { return killWindowOnCopy(window, seed); });
        row("commands"_L1, "the command line",
            [&] { return killCommandLine(std::max(kills - 2 * window, 1), seed); });
    }
    if (mutated > 0) {
        row("swaps"_L1, "files swapped under a session", [] { return swapUnderSessions(); });
        row("mutated"_L1, "mutated files", [&] { return openMutatedFiles(mutated, seed); });
        row("calls"_L1, "failures of SQLite's calls", [&] { return failEveryCall(extent); });
        row("power"_L1, "power cuts", [&] { return cutPower(extent, seed); });
        row("memory"_L1, "memory refused to SQLite", [&] { return refuseMemory(extent); });
        row("system"_L1, "failures of the system under commands", [&] { return failSystem(extent); });
        row("outputs"_L1, "outputs", [&] { return writeOutputs(extent); });
    }
    return isWhole ? 0 : 1;
}
