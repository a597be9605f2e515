// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/vfs_file.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

#include <sqlite3.h>

namespace chancery {

std::optional<VfsFile> VfsFile::open(const QString &path)
{
    return open(path, SQLITE_OPEN_READONLY);
}

std::optional<VfsFile> VfsFile::reserve(const QString &path)
{
    auto file = open(path, SQLITE_OPEN_READWRITE);
    if (!file)
        return file;
    sqlite3_file *const handle = file->m_file;
    const auto lock = [handle](int kind) { return handle->pMethods->xLock(handle, kind) == SQLITE_OK; };
    file->m_isLocked = lock(SQLITE_LOCK_SHARED);
    if (!file->m_isLocked || !lock(SQLITE_LOCK_RESERVED))
        return std::nullopt;
    return file;
}

std::optional<VfsFile> VfsFile::open(const QString &path, int access)
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    if (!vfs || path.isEmpty() || path.contains(QChar(u'\0')))
        return std::nullopt;
    const QByteArray full = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    VfsFile file;
    file.m_name = sqlite3_create_filename(full.constData(), "", "", 0, nullptr);
    if (!file.m_name)
        return std::nullopt;
    file.m_memory = std::make_unique<char[]>(static_cast<size_t>(vfs->szOsFile));
    auto *const opened = reinterpret_cast<sqlite3_file *>(file.m_memory.get());
    int flags = 0;
    const int result = vfs->xOpen(vfs, file.m_name, opened, SQLITE_OPEN_MAIN_DB | access, &flags);
    if (opened->pMethods)
        file.m_file = opened;
    if (result != SQLITE_OK)
        return std::nullopt;
    return file;
}

VfsFile::~VfsFile()
{
    if (m_file && m_isLocked)
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
    if (m_file)
        m_file->pMethods->xClose(m_file);
    if (m_name)
        sqlite3_free_filename(const_cast<char *>(m_name));
}

VfsFile::VfsFile(VfsFile &&other) noexcept
    : m_isLocked(std::exchange(other.m_isLocked, false))
    , m_name(std::exchange(other.m_name, nullptr))
    , m_memory(std::move(other.m_memory))
    , m_file(std::exchange(other.m_file, nullptr))
{
}

qint64 VfsFile::size() const
{
    sqlite3_int64 size = -1;
    return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : -1;
}

QByteArray VfsFile::read(qint64 from, int count) const
{
    const qint64 left = size() - from;
    if (left <= 0 || from < 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(std::min<qint64>(left, count)), Qt::Uninitialized);
    const int result = m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(bytes.size()), from);
    return result == SQLITE_OK ? bytes : QByteArray();
}

bool VfsFile::isReserved() const
{
    int isReserved = 0;
    return m_file->pMethods->xCheckReservedLock(m_file, &isReserved) == SQLITE_OK && isReserved != 0;
}

bool VfsFile::copyTo(const QString &path) const
{
    constexpr int chunk = 1 << 20;
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    const qint64 whole = size();
    for (qint64 at = 0; at < whole;) {
        const QByteArray bytes = read(at, chunk);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
        at += bytes.size();
    }
    return target.flush();
}

} // namespace chancery
