// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/process_mark.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <optional>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery::ProcessMark {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString digest(const QByteArray &bytes)
{
    constexpr int digits = 8;
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digits));
}

/// Process ids mean something within one machine, and there within one namespace of them.
const QString &machine()
{
    static const QString name = digest(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() +
                                       QFile::encodeName(QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget()));
    return name;
}

const QString &boot()
{
    static const QString name = digest(contentOf(u"/proc/sys/kernel/random/boot_id"_s));
    return name;
}

/// When a process began, in the kernel's ticks since the start of the machine; none of one that has ended, 0
/// where the system does not tell.
std::optional<std::uint64_t> startOf(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    if (stat.isEmpty()) {
        const bool isThere = ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
        return isThere ? std::optional<std::uint64_t>(0) : std::nullopt;
    }
    // The name in parentheses may hold anything; the fields after it are proc(5)'s from the third on.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int startField = 22 - 3;
    if (fields.size() <= startField || fields.first() == "Z" || fields.first() == "X")
        return std::nullopt;
    return fields.at(startField).toULongLong();
}

const QRegularExpression &pattern()
{
    static const QRegularExpression mark(u"([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]+)-([0-9a-f]+)"_s);
    return mark;
}

} // namespace

QString own()
{
    const qint64 pid = ::getpid();
    return u"%1-%2-%3-%4"_s.arg(machine(), boot()).arg(pid, 0, 16).arg(startOf(pid).value_or(0), 0, 16);
}

State stateOf(QStringView mark)
{
    const QRegularExpressionMatch match =
        QRegularExpression(QRegularExpression::anchoredPattern(pattern().pattern())).match(mark.toString());
    if (!match.hasMatch() || match.captured(1) != machine())
        return State::Unknown;
    if (match.captured(2) != boot())
        return State::Ended;
    const auto start = startOf(match.captured(3).toLongLong(nullptr, 16));
    return start && *start == match.captured(4).toULongLong(nullptr, 16) ? State::Running : State::Ended;
}

QStringView markIn(QStringView name)
{
    const QRegularExpressionMatch match = pattern().match(name.toString());
    return match.hasMatch() ? name.sliced(match.capturedStart(), match.capturedLength()) : QStringView();
}

} // namespace chancery::ProcessMark
