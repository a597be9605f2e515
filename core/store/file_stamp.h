// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace chancery {

/// What the system says of the file under a name, without opening it: which one it is, and what changes
/// whenever somebody writes to it.
struct FileStamp
{
    std::uint64_t device = 0;
    std::uint64_t number = 0; ///< the inode
    std::int64_t size = 0;    ///< bytes
    std::int64_t written = 0; ///< nanoseconds since 1970

    /// None where there is no file of that name. Follows symbolic links.
    static std::optional<FileStamp> of(const QString &path);

    [[nodiscard]] bool isSameFile(const FileStamp &other) const
    {
        return device == other.device && number == other.number;
    }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

} // namespace chancery
