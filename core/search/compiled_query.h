// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "core/search/search_context.h"
#include "core/store/sql_statement.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chancery {

/// What a query comes to for the objects of one kind, each part of which they must meet: an expression for
/// the index of words, a condition on the object `o` in its table, a set of rows of the snapshot. What the
/// user typed is bound, never spelled out. `{lo}` and `{hi}` in the condition stand for the first and last
/// number in the index that is looked at.
struct QueryPart
{
    QString match;     ///< an FTS5 expression; empty: every object
    QString condition; ///< SQL; empty: every object
    SqlValues values;  ///< of the condition
    RowSetPtr rows;    ///< null: every object

    [[nodiscard]] bool isNothing() const
    {
        return condition == QLatin1StringView("0") || (rows && rows->count() == 0);
    }
    [[nodiscard]] bool isRowsAlone() const { return rows && match.isEmpty() && condition.isEmpty(); }
};

/// Words to be marked in what was found.
struct QueryPattern
{
    QStringList words; ///< side by side, as searchWords() has them
    bool isPrefix = false;
    bool isOtherName = false; ///< not typed: another name of what was
};

/// Compiles a query for one kind of objects, inside a Reading.
Outcome<QueryPart> compileQuery(const QueryNode &root, ObjectKind kind, SearchReader &reader,
                                SearchContext &context);

/// What a query looks for, without what must not occur.
std::vector<QueryPattern> patternsOf(const QueryNode &root, const NameTable &names);

/// An FTS5 expression for words side by side.
QString phraseExpression(const QStringList &words, bool lastIsPrefix);

} // namespace chancery
