// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/vfs_file.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace chancery {

/// A rollback journal of SQLite: pages of a file as they were before a change.
/// https://www.sqlite.org/fileformat2.html#the_rollback_journal
class RollbackJournal
{
public:
    explicit RollbackJournal(QString path);

    /// Whether its header was begun and not finished, or taken back: SQLite goes by none of it.
    [[nodiscard]] bool isUnfinished() const { return m_isUnfinished; }
    /// Whether nothing in it says what it was of: it is empty, or its header was taken back whole.
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    /// Whether SQLite would have a look at it, by its first byte.
    [[nodiscard]] bool isLookedAt() const { return m_isLookedAt; }

    /// The size of the file before the change, in pages, and of its pages, in bytes; 0 where it does not say.
    [[nodiscard]] std::uint32_t pageCount() const { return m_pageCount; }
    [[nodiscard]] std::uint32_t pageSize() const { return m_pageSize; }

    /// Whether it is of this file, of a change that came no further than the journal: it tells the file's own
    /// size, and every page that it has whole is as the file has it.
    [[nodiscard]] bool isOfUnchanged(const VfsFile &file) const;

private:
    QString m_path;
    bool m_isUnfinished = false;
    bool m_isBlank = false;
    bool m_isLookedAt = false;
    std::uint32_t m_pageCount = 0;
    std::uint32_t m_pageSize = 0;
};

} // namespace chancery
