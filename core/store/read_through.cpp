// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/read_through.h"

#include "core/store/derived_check.h"
#include "core/store/dossier_reader.h"
#include "core/store/store_words.h"

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

std::optional<Error> quickCheck(SqlConnection &sql)
{
    SqlStatement query = sql.query();
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return sql.error(query, {});
    if (query.text(0) != "ok"_L1)
        return Error{sql.displayName(), {}, tr("is damaged: %1").arg(query.text(0).simplified())};
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
