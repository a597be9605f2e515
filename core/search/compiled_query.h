// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/search/name_table.h"
#include "core/search/query.h"
#include "core/store/sql_statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace chancery {

/// What a query comes to for the objects of one kind: an expression for the index of words, a condition on
/// the object `o` in its table, or both; what the user typed is bound, never spelled out. `{lo}` and `{hi}`
/// in the condition stand for the first and last number in the index that is looked at.
struct QueryPart
{
    QString match;     ///< an FTS5 expression; empty: every object
    QString condition; ///< SQL; empty: every object
    SqlValues values;
    /// The condition leads by indexes to few rows, so that it may be asked over all of them at once.
    bool isSelective = false;

    [[nodiscard]] bool isNothing() const { return condition == QLatin1StringView("0"); }
};

/// Words to be marked in what was found.
struct QueryPattern
{
    QStringList words; ///< side by side, as searchWords() has them
    bool isPrefix = false;
    bool isOtherName = false; ///< not typed: another name of what was
};

/// Dates of facts and sources that are more than a plain day; these compare as text.
struct IrregularDate
{
    qlonglong row = 0;
    std::optional<CivilDay> earliest;
    std::optional<CivilDay> latest;
};
struct IrregularDates
{
    std::vector<IrregularDate> facts;
    std::vector<IrregularDate> sources;
};

/// What compiling takes from the dossier; read once per snapshot.
class SearchContext
{
public:
    explicit SearchContext(NameTable names)
        : m_names(std::move(names))
    {
    }
    [[nodiscard]] const NameTable &names() const { return m_names; }
    /// Read when a query first asks for dates.
    Outcome<const IrregularDates *> irregularDates(SearchReader &reader);
    /// What is kept under a key: rows as JSON, none where they are many; and whether nothing was kept yet.
    std::pair<std::optional<QString> *, bool> fewRows(const QByteArray &key);

private:
    NameTable m_names;
    std::optional<IrregularDates> m_dates;
    QHash<QByteArray, std::optional<QString>> m_fewRows;
};

/// Compiles a query for one kind of objects, inside a Reading.
Outcome<QueryPart> compileQuery(const QueryNode &root, ObjectKind kind, SearchReader &reader,
                                SearchContext &context);

/// What a query looks for, without what must not occur.
std::vector<QueryPattern> patternsOf(const QueryNode &root, const NameTable &names);

/// An FTS5 expression for words side by side.
QString phraseExpression(const QStringList &words, bool lastIsPrefix);

} // namespace chancery
