// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/file_stamp.h"

#include <QFile>

#include <sys/stat.h>

namespace chancery {

std::optional<FileStamp> FileStamp::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    constexpr std::int64_t nanoseconds = 1'000'000'000;
#ifdef __APPLE__
    const struct timespec &written = found.st_mtimespec;
#else
    const struct timespec &written = found.st_mtim;
#endif
    return FileStamp{static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino),
                     static_cast<std::int64_t>(found.st_size),
                     static_cast<std::int64_t>(written.tv_sec) * nanoseconds + written.tv_nsec};
}

} // namespace chancery
