// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/session_process.h"

#include "core/store/open_dossier.h"
#include "tests/torture/child_window.h"
#include "tests/torture/killed_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace chancery::torture {

int runSession(const QString &path)
{
    const auto store = openDossier(path);
    std::cout << (store ? "done" : "refused") << std::endl;
    if (!store)
        return 1;
    std::string line;
    while (std::getline(std::cin, line)) {
        const QString words = QString::fromStdString(line);
        const QString argument = words.section(u' ', 1);
        bool isDone = false;
        if (words.startsWith("change "_L1)) {
            Change change;
            change.put.emplace_back(Event{EventId(changedEvent()), argument, EventKind::Summit});
            isDone = (*store)->apply(change).hasValue();
        } else if (words.startsWith("save "_L1)) {
            isDone = (*store)->writeTo(argument).hasValue();
        }
        std::cout << (isDone ? "done" : "refused") << std::endl;
    }
    return 0;
}

SessionProcess::SessionProcess(const QString &path)
{
    m_process.start(QCoreApplication::applicationFilePath(), {u"--session"_s, path});
    m_isOpen = m_process.waitForStarted(patienceMs) && answer() == "done";
}

SessionProcess::~SessionProcess()
{
    kill();
}

bool SessionProcess::ask(const QByteArray &line)
{
    m_process.write(line + '\n');
    return answer() == "done";
}

QByteArray SessionProcess::answer()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning &&
           timer.elapsed() < patienceMs)
        m_process.waitForReadyRead(100);
    return m_process.readLine().trimmed();
}

bool SessionProcess::close()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(patienceMs) && m_process.exitStatus() == QProcess::NormalExit;
}

void SessionProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

} // namespace chancery::torture
