// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/file_stamp.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace chancery {

std::optional<FileStamp> FileStamp::of(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    FileStamp stamp;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return std::nullopt;
    stamp.m_size = file.size();
    stamp.m_digest = hash.result();
    return stamp;
}

bool FileStamp::isChanged(const QString &path) const
{
    // A time of change is no proof that nothing was written: two writes may bear one, and a copy keeps it. A
    // size is proof that something was.
    if (const QFileInfo info(path); !info.isFile() || info.size() != m_size)
        return true;
    const auto now = of(path);
    return !now || now->m_digest != m_digest;
}

QString FileStamp::toString() const
{
    return QString::number(m_size) + u' ' + QString::fromLatin1(m_digest.toHex());
}

std::optional<FileStamp> FileStamp::fromString(const QString &text)
{
    const QStringList parts = text.split(u' ');
    FileStamp stamp;
    bool isSize = false;
    stamp.m_size = parts.value(0).toLongLong(&isSize);
    stamp.m_digest = QByteArray::fromHex(parts.value(1).toLatin1());
    if (!isSize || stamp.m_digest.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
        return std::nullopt;
    return stamp;
}

} // namespace chancery
