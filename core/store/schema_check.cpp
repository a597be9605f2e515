// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema_check.h"

#include "core/store/search_index.h"
#include "core/store/store_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// A statement that makes a table, an index or a virtual table, taken apart: what stands before the first
/// bracket, between it and the last one by commas, and after that. Comments and layout mean nothing.
struct Definition
{
    QString head;
    QStringList items;
    QString tail;

    static Definition of(QString sql)
    {
        static const QRegularExpression comment(u"/\\*.*?\\*/"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        sql = sql.remove(comment).simplified();
        const qsizetype open = sql.indexOf(u'(');
        const qsizetype close = sql.lastIndexOf(u')');
        if (open < 0 || close < open)
            return {sql, {}, {}};
        Definition definition{sql.left(open).trimmed(), {}, sql.mid(close + 1).trimmed()};
        int depth = 0;
        QString item;
        for (const QChar c : QStringView(sql).sliced(open + 1, close - open - 1)) {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (c == u',' && depth == 0) {
                definition.items.append(item.trimmed());
                item.clear();
            } else {
                item += c;
            }
        }
        definition.items.append(item.trimmed());
        return definition;
    }

    /// Whether it makes no more than another one does.
    [[nodiscard]] bool isWithin(const Definition &other) const
    {
        return head == other.head && tail == other.tail &&
               std::all_of(items.begin(), items.end(),
                           [&other](const QString &item) { return other.items.contains(item); });
    }
};

/// By the name of a table or an index.
using Known = QHash<QString, Definition>;

Known knownFrom(std::optional<Error> (*make)(SqlConnection &connection))
{
    Known known;
    const auto connection = SqlConnection::open(u":memory:"_s, SqlConnection::Mode::Create, u":memory:"_s);
    if (!connection || make(**connection))
        return known;
    SqlStatement query = (*connection)->query();
    query.exec(u"SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"_s);
    while (query.next())
        known.insert(query.text(0), Definition::of(query.text(1)));
    return known;
}

} // namespace

std::optional<Error> checkSchema(SqlConnection &connection,
                                 std::optional<Error> (*make)(SqlConnection &connection))
{
    // The same for every file.
    static const Known known = [make] {
        Known made = knownFrom(make);
        made[u"search"_s].items.append(formerSearchOption()); // such an index is made anew
        return made;
    }();
    const QString schema = u"table sqlite_schema"_s;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT type, name, tbl_name, sql FROM sqlite_schema "
                    "ORDER BY type IN ('trigger', 'view') DESC"_s))
        return connection.error(query, schema);
    QStringList others;
    while (query.next()) {
        const QString type = query.text(0);
        const QString name = query.text(1);
        const QString table = query.text(2);
        const QString sql = query.text(3);
        const auto refused = [&](const QString &what) {
            return Error{connection.displayName(), schema,
                         tr("holds the %1 “%2”, which no dossier has").arg(what, name.left(80))};
        };
        if (type == "trigger"_L1 || type == "view"_L1)
            return refused(type);
        const auto ours = known.constFind(name);
        if (ours != known.cend()) {
            if (!Definition::of(sql).isWithin(*ours))
                return Error{connection.displayName(), u"table "_s + table.left(80),
                             tr("is not made as that of a dossier is")};
        } else if (type == "index"_L1) {
            if (!sql.isEmpty() && known.contains(table)) // SQLite's own have no statement
                return refused(type);
        } else if (sql.simplified().startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive)) {
            return refused(u"virtual table"_s);
        } else {
            others.append(name);
        }
    }
    if (query.failed())
        return connection.error(query, schema);
    for (const QString &other : others) {
        SqlStatement references = connection.query();
        references.prepare(u"SELECT \"table\" FROM pragma_foreign_key_list(?)"_s);
        references.bind(0, other);
        if (references.exec() && references.next())
            return Error{connection.displayName(), u"table "_s + other.left(80),
                         tr("refers to table %1, which no other table of a dossier does")
                             .arg(references.text(0).left(80))};
        if (references.failed())
            return connection.error(references, schema);
    }
    return std::nullopt;
}

} // namespace chancery
