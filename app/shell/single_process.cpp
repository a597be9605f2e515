// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/single_process.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int answerWithinMs = 5000;
constexpr int betweenTriesMs = 50;
constexpr qint64 longestMessage = 64 * 1024;
constexpr QByteArrayView taken("taken");

/// Windows of one process are on one display.
QString displayName()
{
    const QByteArray names =
        qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY") + '\n' + qgetenv("QT_QPA_PLATFORM");
    constexpr int digits = 12;
    return QString::fromLatin1(
        QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(digits));
}

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace

SingleProcess::SingleProcess(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_serverPath(folder.isEmpty() ? folder : folder + u"/chancery-"_s + displayName())
    , m_lockPath(m_serverPath + u".lock"_s)
{
}

SingleProcess::~SingleProcess()
{
    m_server.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

SingleProcess::Role SingleProcess::start(const QString &address)
{
    if (!m_lockPath.startsWith(u'/'))
        return Role::Alone;
    const int lock =
        ::open(QFile::encodeName(m_lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock < 0)
        return Role::Alone;
    // The first may be about to begin to listen, or about to end.
    const QDeadlineTimer deadline(answerWithinMs);
    do {
        if (::flock(lock, LOCK_EX | LOCK_NB) == 0) {
            m_lock = lock;
            listen();
            return Role::First;
        }
        if (handOver(address)) {
            ::close(lock);
            return Role::HandedOver;
        }
        QThread::msleep(betweenTriesMs);
    } while (!deadline.hasExpired());
    ::close(lock);
    return Role::Alone;
}

bool SingleProcess::handOver(const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(m_serverPath);
    if (!socket.waitForConnected(answerWithinMs))
        return false;
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out << address << activationToken();
    socket.write(message);
    if (!socket.waitForBytesWritten(answerWithinMs))
        return false;
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(answerWithinMs))
            return false;
    }
    return socket.readAll() == taken;
}

void SingleProcess::listen()
{
    // What a process that crashed left there. Nobody else listens: the lock is ours.
    QLocalServer::removeServer(m_serverPath);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
            read(*socket);
        }
    });
    m_server->listen(m_serverPath);
}

void SingleProcess::read(QLocalSocket &socket)
{
    if (socket.bytesAvailable() > longestMessage) {
        socket.abort();
        return;
    }
    QString address;
    QByteArray token;
    QDataStream in(&socket);
    in.startTransaction();
    in >> address >> token;
    if (!in.commitTransaction())
        return;
    socket.write(taken.data(), taken.size());
    socket.flush();
    Q_EMIT asked(address, token);
}

} // namespace chancery
