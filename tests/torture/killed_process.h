// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chancery::torture {

/// Nothing that works takes longer; what does, hangs. A machine that does much else at the time is slow.
inline constexpr int patienceMs = 30000;

/// What a process said before it was killed.
struct Killed
{
    bool hasStarted = false; ///< it said `ready`, where that was waited for
    bool wasKilled = false;  ///< and had not ended by itself
    QByteArray out;
};

/// Starts a program, waits for `ready` on its standard output where asked to, lets it run for so many
/// microseconds, and ends it with SIGKILL.
Killed killAfter(const QString &program, const QStringList &arguments, bool waitsForReady,
                 unsigned microseconds);

/// What is in a folder and below it, hidden files too, as paths from there.
QStringList filesBelow(const QString &folder);

} // namespace chancery::torture
