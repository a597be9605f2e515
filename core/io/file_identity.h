// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace chancery {

/// Device and inode: the same for every path, link and hard link that leads to one file.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    /// Of the file that a path leads to, links followed; none where there is none.
    static std::optional<FileIdentity> of(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Whether both paths lead to one file that is there.
bool isSameFile(const QString &a, const QString &b);

} // namespace chancery
