// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace chancery::torture {

/// The other side of SessionProcess: opens a dossier and does what standard input says, a line each: `change
/// TITLE`, `save PATH`; answers `done` or `refused`, and ends with its input.
int runSession(const QString &path);

/// A process that has a dossier open.
class SessionProcess
{
public:
    explicit SessionProcess(const QString &path);
    ~SessionProcess();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Whether it was done; also false where the process has ended.
    bool change(const QString &title) { return ask("change " + title.toUtf8()); }
    bool save(const QString &path) { return ask("save " + path.toUtf8()); }
    /// Ends its input and waits; whether it ended by itself.
    bool close();
    void kill();

private:
    bool ask(const QByteArray &line);
    QByteArray answer();

    QProcess m_process;
    bool m_isOpen = false;
};

} // namespace chancery::torture
