// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace chancery {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat found = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino)};
}

bool isSameFile(const QString &a, const QString &b)
{
    const auto first = FileIdentity::of(a);
    return first && first == FileIdentity::of(b);
}

} // namespace chancery
