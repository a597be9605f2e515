// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace chancery {

/// One process of a user and a display shows all dossiers: a second one hands the address that it was started
/// with to the first, and ends. Whoever holds a lock on a file in `folder` is the first; the system lets go
/// of it however that process ends, so that nothing is left to be cleared away.
class SingleProcess : public QObject
{
    Q_OBJECT

public:
    explicit SingleProcess(const QString &folder, QObject *parent = nullptr);
    ~SingleProcess() override;

    enum class Role {
        First,      ///< this process; asked() tells what others hand over
        HandedOver, ///< another process has taken the address
        Alone, ///< there is another one, and it does not answer; or nothing can be locked. No harm: a dossier
               ///< may be open in two processes
    };
    /// `address` is what the other process is to open: a DossierAddress with an absolute path, or nothing,
    /// where it shall come to the front.
    Role start(const QString &address);

Q_SIGNALS:
    /// Another process was started with that address. `token` is what the desktop gave it to raise a window
    /// with.
    void asked(const QString &address, const QByteArray &token);

private:
    bool handOver(const QString &address);
    void listen();
    void read(QLocalSocket &socket);

    QString m_serverPath; ///< empty where there is no folder for it
    QString m_lockPath;
    int m_lock = -1;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace chancery
