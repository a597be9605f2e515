// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/words_check.h"

#include "core/store/search_index.h"
#include "core/store/sql.h"
#include "core/store/word_places.h"

#include <QFile>

#include <set>
#include <utility>

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

bool areSame(SqlStatement &first, SqlStatement &second, int columns)
{
    for (;;) {
        const bool hasFirst = first.next();
        if (hasFirst != second.next())
            return false;
        if (!hasFirst)
            return !first.failed() && !second.failed();
        for (int column = 0; column < columns; ++column) {
            if (first.bytes(column) != second.bytes(column))
                return false;
        }
    }
}

/// Every beginning of a word that an index has, or `failed`.
std::set<QByteArray> beginningsIn(SqlConnection &sql, bool &failed)
{
    std::set<QByteArray> beginnings;
    SqlStatement query = sql.query();
    failed = failed ||
             sql.run(u"CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')"_s) ||
             !query.exec(u"SELECT term FROM temp.terms"_s);
    while (!failed && query.next()) {
        for (QByteArray &beginning : beginningsOf(query.bytes(0)))
            beginnings.insert(std::move(beginning));
    }
    failed = failed || query.failed();
    return beginnings;
}

/// Whether both find the same beginnings at the same places: FTS5 keeps lists of their own for them.
bool haveSameBeginnings(SqlConnection &first, SqlConnection &second)
{
    bool failed = !first.allowPlaces() || !second.allowPlaces();
    std::set<QByteArray> beginnings = beginningsIn(second, failed);
    beginnings.merge(asciiBeginnings());
    const QString found = u"SELECT rowid, places(search) FROM search WHERE search MATCH ? ORDER BY rowid"_s;
    SqlStatement one = first.query();
    SqlStatement other = second.query();
    if (failed || !one.prepare(found) || !other.prepare(found))
        return false;
    for (const QByteArray &beginning : beginnings) {
        one.bind(0, beginningExpression(beginning));
        other.bind(0, beginningExpression(beginning));
        if (!one.exec() || !other.exec() || !areSame(one, other, 2))
            return false;
        one.finish();
        other.finish();
    }
    return true;
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
            isSame = openWords(**file, first) && openWords(**anew, second) &&
                     areSame(first, second, columnsOfInstance) && haveSameBeginnings(**file, **anew);
        }
    }
    QFile::remove(anewPath);
    return isSame;
}

} // namespace chancery
