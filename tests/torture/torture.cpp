// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/torture.h"

#include "tests/support/fixed_surroundings.h"
#include "tests/torture/child_window.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace chancery;
using namespace chancery::torture;

namespace {

/// A row of the table that is printed; whether it is as it must be.
bool tell(const char *name, const Count &count)
{
    QTextStream(stdout) << QString::fromLatin1(name).leftJustified(40) << count.kills << " kills, "
                        << count.finished << " done before, " << count.lost << " lost, " << count.hung
                        << " hung, " << count.left << " left over" << Qt::endl;
    return count.lost == 0 && count.hung == 0 && count.left == 0;
}

} // namespace

/// `chancery-torture [--kills N] [--seed N]`: prints a line a row of kills; the exit status is 1 where
/// anything was lost. With `--window DOSSIER` it is the process that is killed.
int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--window") == 0)
        return runChildWindow(argc, argv, QString::fromLocal8Bit(argv[2]));
    const tests::FixedSurroundings surroundings(tests::FixedSurroundings::Fonts::Fixed);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"kills"_s, u"In all."_s, u"N"_s, u"500"_s}, {u"seed"_s, u"Of chance."_s, u"N"_s, u"1"_s}});
    parser.process(application);
    const int kills = std::max(parser.value(u"kills"_s).toInt(), 1);
    const unsigned seed = parser.value(u"seed"_s).toUInt();
    const int window = (kills + 3) / 4;
    bool isWhole = tell("the window on a .dossier", killWindowOnFile(window, seed));
    isWhole = tell("the window on an untitled copy", killWindowOnCopy(window, seed)) && isWhole;
    isWhole = tell("the command line", killCommandLine(std::max(kills - 2 * window, 1), seed)) && isWhole;
    return isWhole ? 0 : 1;
}
