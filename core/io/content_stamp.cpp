// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/content_stamp.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace chancery {

std::optional<ContentStamp> ContentStamp::of(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    ContentStamp stamp;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return std::nullopt;
    stamp.m_size = file.size();
    stamp.m_digest = hash.result();
    return stamp;
}

bool ContentStamp::isChanged(const QString &path) const
{
    // A time of change is no proof that nothing was written: two writes may bear one, and a copy keeps it. A
    // size is proof that something was.
    if (const QFileInfo info(path); !info.isFile() || info.size() != m_size)
        return true;
    const auto now = of(path);
    return !now || now->m_digest != m_digest;
}

QString ContentStamp::toString() const
{
    return QString::number(m_size) + u' ' + QString::fromLatin1(m_digest.toHex());
}

std::optional<ContentStamp> ContentStamp::fromString(const QString &text)
{
    const QStringList parts = text.split(u' ');
    ContentStamp stamp;
    bool isSize = false;
    stamp.m_size = parts.value(0).toLongLong(&isSize);
    stamp.m_digest = QByteArray::fromHex(parts.value(1).toLatin1());
    if (!isSize || stamp.m_digest.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
        return std::nullopt;
    return stamp;
}

} // namespace chancery
