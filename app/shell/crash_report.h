// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace chancery {

/// From now on a crash (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, an exception that nobody caught) writes a
/// report to a new file in `folder` and says on standard error where, before the program ends by that signal.
/// The report holds versions, the signal, and the addresses of the calls that led there: nothing of a
/// dossier, no argument, no name of a document.
void reportCrashes(const QString &folder);

/// The reports in a folder, newest first.
QStringList crashReportsIn(const QString &folder);

} // namespace chancery
