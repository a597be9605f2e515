// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Where the program keeps a user's state from one run to the next, after the XDG Base Directory
/// Specification:
/// `$XDG_STATE_HOME/chancery`, else `~/.local/state/chancery`. Made where it is missing, for its owner alone;
/// empty where that cannot be done.
QString userStateFolder();

/// Where what is of use only while a user is logged in lies: `$XDG_RUNTIME_DIR`, where that is the user's own
/// and nobody else may write there, else a folder within userStateFolder().
QString userRuntimeFolder();

} // namespace chancery
