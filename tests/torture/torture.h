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

} // namespace chancery::torture
