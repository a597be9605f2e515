// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_file;

namespace chancery {

/// A file read by way of SQLite's own access to the system. A dossier must not be opened in any other way by
/// a process that has it open: closing any descriptor of a file drops every lock that the process has on it,
/// and SQLite alone knows to put that off.
class VfsFile
{
public:
    /// None where it cannot be opened.
    static std::optional<VfsFile> open(const QString &path);
    /// The same, and as long as it lives nobody else begins to write; none where somebody does already, or
    /// the file may not be written.
    static std::optional<VfsFile> reserve(const QString &path);
    ~VfsFile();
    VfsFile(VfsFile &&) noexcept;
    VfsFile &operator=(VfsFile &&) = delete;

    /// In bytes; -1 where the system does not say.
    [[nodiscard]] qint64 size() const;
    /// Up to so many bytes from there; fewer at the end, none where reading fails.
    [[nodiscard]] QByteArray read(qint64 from, int count) const;
    /// Whether somebody is in the middle of writing it.
    [[nodiscard]] bool isReserved() const;
    /// Copies it whole to a new file; false where that fails.
    [[nodiscard]] bool copyTo(const QString &path) const;

private:
    VfsFile() = default;
    static std::optional<VfsFile> open(const QString &path, int flags);

    bool m_isLocked = false;
    const char *m_name = nullptr; // SQLite keeps it, and wants it of its own making
    std::unique_ptr<char[]> m_memory;
    sqlite3_file *m_file = nullptr; // within the memory
};

/// The first sixteen bytes of every SQLite 3 file, by its file format.
inline constexpr QByteArrayView sqliteMagic{"SQLite format 3\0", 16};

} // namespace chancery
