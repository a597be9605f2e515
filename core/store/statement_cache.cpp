// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement_cache.h"

#include <algorithm>

#include <sqlite3.h>

namespace chancery {

namespace {

constexpr std::size_t mostKept = 64;
/// Longer ones list what they read, and do not come again.
constexpr qsizetype longest = 2000;

bool isWorthKeeping(const QByteArray &sql)
{
    // Others work when they are compiled (PRAGMA), or once (CREATE).
    return sql.size() <= longest && (sql.startsWith("SELECT ") || sql.startsWith("INSERT ") ||
                                     sql.startsWith("UPDATE ") || sql.startsWith("DELETE "));
}

} // namespace

StatementCache::~StatementCache()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
}

sqlite3_stmt *StatementCache::take(const QByteArray &sql)
{
    const auto at = std::find_if(m_statements.rbegin(), m_statements.rend(),
                                 [&sql](const auto &one) { return one.first == sql; });
    if (at == m_statements.rend())
        return nullptr;
    sqlite3_stmt *statement = at->second;
    m_statements.erase(std::next(at).base());
    return statement;
}

void StatementCache::put(QByteArray sql, sqlite3_stmt *statement)
{
    if (!isWorthKeeping(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_statements.size() == mostKept) {
        sqlite3_finalize(m_statements.front().second);
        m_statements.erase(m_statements.begin());
    }
    m_statements.emplace_back(std::move(sql), statement);
}

} // namespace chancery
