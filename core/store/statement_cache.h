// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace chancery {

/// Compiled statements that nobody uses at present, by their words: to compile one takes longer than to read
/// a row with it. They hold neither a lock nor anything that was bound; SQLite compiles them again by itself
/// where the schema has changed. For one connection, before which it must be gone, and its thread.
class StatementCache
{
public:
    StatementCache() = default;
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    /// The caller's from now on; null where there is none.
    sqlite3_stmt *take(const QByteArray &sql);
    /// Takes it over, and finalizes it where it is not worth keeping.
    void put(QByteArray sql, sqlite3_stmt *statement);

private:
    std::vector<std::pair<QByteArray, sqlite3_stmt *>> m_statements; ///< the one used last is the last
};

} // namespace chancery
