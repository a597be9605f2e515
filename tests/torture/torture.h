// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery::torture {

/// What came of a row of kills.
struct Count
{
    int kills = 0;
    int finished = 0; ///< processes that were done before they were to be killed
    int lost = 0;     ///< kills after which something acknowledged was not there, or a file was not whole
    int hung = 0; ///< processes that did not start, or whose files could not be opened, within the time set
    int left = 0; ///< unfinished files that were there after the next run
};

/// Kills the window while it changes a `.dossier`: every change that was acknowledged must be in the file,
/// which must be whole.
Count killWindowOnFile(int kills, unsigned seed);
/// Kills the window while it changes an untitled copy: every change that was acknowledged must be in what is
/// offered at the next start.
Count killWindowOnCopy(int kills, unsigned seed);
/// Kills subcommands while they write: the file must be the earlier one or the new one, whole.
Count killCommandLine(int kills, unsigned seed);

/// What came of a row of cases.
struct Tally
{
    int cases = 0;
    int lost = 0; ///< something acknowledged was not there, something was written over, a file was not whole
    int crashed = 0; ///< processes that a signal ended
    int hung = 0;    ///< cases that took longer than two seconds

    Tally &operator+=(const Tally &other);
};

/// How much of a row is tried: a test samples it, packaging/torture goes through it.
enum class Extent { Sample, Whole };

/// A file is removed, moved, replaced, written over or gets a stranger's log under a session, before or after
/// its change; then the session ends, changes it, or is killed: tests/torture/swap_matrix.cpp.
Tally swapUnderSessions();
/// Opens files of dossiers in which chance has changed bytes, and reads them to their end.
Tally openMutatedFiles(int count, unsigned seed);
/// Has each call of SQLite's to the system fail in turn, in a session of several changes.
Tally failEveryCall(Extent extent);
/// Cuts the power at each call in turn: what was not synchronised is lost, all of it or some.
Tally cutPower(Extent extent, unsigned seed);
/// Has each allocation of SQLite's fail in turn.
Tally refuseMemory(Extent extent);
/// Has the n-th open, write, synchronising or renaming of a subcommand fail, or write half.
Tally failSystem(Extent extent);
/// Writes every form under several umasks over what may be there.
Tally writeOutputs(Extent extent);

} // namespace chancery::torture
