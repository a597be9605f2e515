// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/killed_process.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace chancery::torture {

Killed killAfter(const QString &program, const QStringList &arguments, bool waitsForReady,
                 unsigned microseconds)
{
    Killed result;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(patienceMs))
        return result;
    QElapsedTimer timer;
    timer.start();
    while (waitsForReady && !result.out.contains("ready\n") && timer.elapsed() < patienceMs &&
           process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(100);
        result.out += process.readAllStandardOutput();
    }
    result.hasStarted = !waitsForReady || result.out.contains("ready\n");
    ::usleep(microseconds);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(-1);
    result.out += process.readAllStandardOutput();
    result.wasKilled = process.exitStatus() == QProcess::CrashExit;
    return result;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

} // namespace chancery::torture
