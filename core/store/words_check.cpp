// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/words_check.h"

#include "core/store/search_index.h"
#include "core/store/sql.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int columnsOfInstance = 4; // term, doc, col, offset

/// Every word of the index with where it stands, in an order of the index's own.
bool openWords(SqlConnection &sql, SqlStatement &query)
{
    return !sql.run(u"CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'instance')"_s) &&
           query.exec(u"SELECT * FROM temp.words"_s);
}

bool areSame(SqlStatement &first, SqlStatement &second)
{
    for (;;) {
        const bool hasFirst = first.next();
        if (hasFirst != second.next())
            return false;
        if (!hasFirst)
            return !first.failed() && !second.failed();
        for (int column = 0; column < columnsOfInstance; ++column) {
            if (first.text(column) != second.text(column))
                return false;
        }
    }
}

} // namespace

bool hasWordsOfTables(const QString &copyPath)
{
    const QString anewPath = copyPath + u"-words"_s;
    bool isSame = false;
    {
        const auto file = SqlConnection::open(copyPath, SqlConnection::Mode::ReadWrite, copyPath);
        const auto anew = SqlConnection::open(anewPath, SqlConnection::Mode::Create, anewPath);
        if (file && anew && hasSearchIndex(**file) &&
            !(*anew)->run(u"PRAGMA journal_mode=OFF;\nPRAGMA synchronous=OFF;\nBEGIN"_s) &&
            !(*anew)->run(searchIndexSchema()) && !fillSearchIndex(**file, **anew, {}) &&
            !(*anew)->run(u"COMMIT"_s)) {
            SqlStatement first = (*file)->query();
            SqlStatement second = (*anew)->query();
            isSame = openWords(**file, first) && openWords(**anew, second) && areSame(first, second);
        }
    }
    QFile::remove(anewPath);
    return isSame;
}

} // namespace chancery
