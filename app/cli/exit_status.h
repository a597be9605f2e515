// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chancery::cli {

/// What every subcommand answers the shell.
enum ExitStatus : int {
    Done = 0,
    Problems = 1, ///< the dossier has problems, or nothing was found
    Refused = 2,  ///< wrong usage, unreadable input, or output that could not be written
};

} // namespace chancery::cli
