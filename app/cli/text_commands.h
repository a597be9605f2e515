// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chancery::cli {

/// The subcommands that need no dossier: what Chancery makes of dates and texts, a line of JSON for each.
/// They read the arguments that follow their name and yield an exit status.

/// A line per EDTF expression; Problems where one of them is none.
int runDate(const QStringList &arguments);

/// A line per sentence of a text file; Problems where there is none.
int runSentences(const QStringList &arguments);

/// Where a selector, or each of those on standard input, lands in a text file; Problems where one is lost.
int runAnchor(const QStringList &arguments);

} // namespace chancery::cli
