// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace chancery::cli {

/// Runs the subcommand that the command line names and yields its exit status; so too where only help or the
/// version is asked for, or the usage is wrong. Yields nothing where the viewer is wanted. No application
/// object may exist yet: a subcommand makes the one it needs, and those that need no window start no Gui.
std::optional<int> run(int argc, char **argv);

/// The dossiers that the viewer is asked to open; none where none is named. Call after run() yielded nothing.
QStringList viewerDossiers(int argc, char **argv);

} // namespace chancery::cli
