// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement_cache.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

#include <sqlite3.h>

namespace chancery {

namespace {

/// Of a reader, which reads every kind of object with all of its lists, some sixty come again and again.
constexpr std::size_t mostKept = 96;
/// Longer ones list what they read, and do not come again.
constexpr qsizetype longest = 2000;

bool isWorthKeeping(const QByteArray &sql)
{
    // Others work when they are compiled (PRAGMA), or once (CREATE).
    constexpr std::array<QByteArrayView, 6> kept{"SELECT ", "INSERT ", "UPDATE ",
                                                 "DELETE ", "BEGIN",   "COMMIT"};
    return sql.size() <= longest && std::any_of(kept.begin(), kept.end(),
                                                [&sql](QByteArrayView word) { return sql.startsWith(word); });
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
