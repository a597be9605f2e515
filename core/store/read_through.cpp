// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/read_through.h"

#include "core/store/derived_check.h"
#include "core/store/dossier_reader.h"
#include "core/store/store_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// What SQLite says of a damaged file begins with the name that it gives to the only one there is.
QString withoutHeading(const QString &finding)
{
    static const QRegularExpression heading(u"^\\*\\*\\* in database \\w+ \\*\\*\\*\\s*"_s);
    QString reason = finding.simplified();
    return reason.remove(heading);
}

/// A table with damage in it, by SQLite's own check; with the last row before it, where its rows have
/// numbers.
std::optional<Error> checkTable(SqlConnection &sql, const QString &table)
{
    QString name = table;
    name.replace(u'\'', "''"_L1);
    SqlStatement check = sql.query();
    if (!check.exec(u"PRAGMA quick_check('%1')"_s.arg(name)) || !check.next())
        return sql.error(check, u"table "_s + table.left(80));
    const QString finding = check.text(0);
    if (finding == "ok"_L1)
        return std::nullopt;
    QString place = u"table "_s + table.left(80);
    SqlStatement rows = sql.query();
    name = table;
    name.replace(u'"', "\"\""_L1);
    if (rows.exec(u"SELECT rowid, * FROM \"%1\""_s.arg(name))) {
        std::optional<qint64> last;
        while (rows.next())
            last = rows.integer(0);
        if (rows.failed() && last)
            place += u", after row %1"_s.arg(*last);
    }
    return Error{sql.displayName(), place, tr("is damaged: %1").arg(withoutHeading(finding))};
}

} // namespace

std::optional<Error> quickCheck(SqlConnection &sql)
{
    // Since its version 3.44 SQLite checks them too: the index of words would be read whole, and where it is
    // broken, which makes it anew and no more, nothing would be told of the rest.
    sql.leaveVirtualTables();
    SqlStatement query = sql.query();
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return sql.error(query, {});
    if (query.text(0) == "ok"_L1)
        return std::nullopt;
    if (auto error = checkTables(sql))
        return error;
    return Error{sql.displayName(), {}, tr("is damaged: %1").arg(withoutHeading(query.text(0)))};
}

std::optional<Error> checkTables(SqlConnection &sql)
{
    QStringList tables;
    SqlStatement query = sql.query();
    if (!query.exec(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name <> 'search' "
            "AND name NOT LIKE 'search\\_%' ESCAPE '\\'"_s))
        return sql.error(query, u"table sqlite_schema"_s);
    while (query.next())
        tables.append(query.text(0));
    if (query.failed())
        return sql.error(query, u"table sqlite_schema"_s);
    for (const QString &table : tables) {
        if (auto error = checkTable(sql, table))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> checkForeignKeys(SqlConnection &sql)
{
    SqlStatement query = sql.query();
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return sql.error(query, {});
    if (query.next()) {
        QString place = u"table "_s + query.text(0);
        if (!query.isNull(1)) // a table without row numbers has none to tell
            place += u", row "_s + query.text(1);
        return Error{sql.displayName(), place,
                     tr("refers to a row of table %1 which is not there").arg(query.text(2))};
    }
    if (query.failed())
        return sql.error(query, {});
    return std::nullopt;
}

std::optional<Error> readThrough(SqlConnection &sql)
{
    if (auto error = quickCheck(sql))
        return error;
    if (auto error = checkForeignKeys(sql))
        return error;
    const auto all = DossierReader(sql).readAll();
    return all ? checkDerived(sql, *all) : std::optional(all.error());
}

std::optional<Error> checkGrounds(SqlConnection &sql)
{
    struct Ground
    {
        QString table;
        QString list;
        QString reason;
    };
    const Ground grounds[] = {{u"judgement"_s, u"judgement_fact"_s, tr("rests on no fact")},
                              {u"fact"_s, u"evidence"_s, tr("rests on no passage")}};
    for (const Ground &ground : grounds) {
        SqlStatement query = sql.query();
        if (!query.exec(u"SELECT t.row FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM %2 l WHERE l.%1 = t.row) "
                        "ORDER BY t.row LIMIT 1"_s.arg(ground.table, ground.list)))
            return sql.error(query, u"table "_s + ground.list);
        if (query.next())
            return Error{sql.displayName(), u"table %1, row %2"_s.arg(ground.table).arg(query.integer(0)),
                         ground.reason};
    }
    return std::nullopt;
}

QString revisionQuery()
{
    return u"SELECT CAST(value AS INTEGER) FROM dossier WHERE key = 'revision'"_s;
}

} // namespace chancery
