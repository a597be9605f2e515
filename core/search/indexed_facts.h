// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/compiled_query.h"

#include <optional>
#include <vector>

namespace chancery {

/// Criteria that indexes lead to few facts by: those of a participant, in a state, from a source. What they
/// lead to is read once and kept in the context while somebody types on.
class IndexedFacts
{
public:
    IndexedFacts(SearchReader &reader, SearchContext &context)
        : m_reader(reader)
        , m_context(context)
    {
    }

    /// A condition on the objects `o` of a kind that have such a fact; of facts, that are one. None where the
    /// facts are many, or no index leads to them: looking at one after the other finds enough sooner.
    std::optional<QueryPart> objects(const QueryCriterion &criterion, ObjectKind kind);
    /// The row numbers that a statement yields, as a statement that has them at hand; none where they are
    /// many, or there is no statement.
    std::optional<QueryPart> rows(const std::optional<QueryPart> &wanted);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<QueryPart> facts(const QueryCriterion &criterion);
    std::optional<std::vector<qlonglong>> firstRows(const QueryPart &wanted, size_t most);
    std::optional<std::vector<qlonglong>> fewTitled(ObjectKind kind, const QString &value);

    SearchReader &m_reader;
    SearchContext &m_context;
    std::optional<Error> m_error;
};

/// Row numbers as SQLite's json_each() takes them.
template<class Numbers>
QString rowsAsJson(const Numbers &rows)
{
    QStringList numbers;
    for (const qlonglong row : rows)
        numbers.append(QString::number(row));
    return u'[' + numbers.join(u',') + u']';
}

/// The facts that stand on a side which another contradicts or denies, by a passage or by what they say:
/// those of FactColumns::disputed.
QString disputedAsJson(const SearchReader &reader);

/// A statement for the row numbers of the objects of a kind by title or id.
QueryPart titledRows(const SearchReader &reader, ObjectKind kind, const QString &value);

/// A condition on a source, by its name in a statement: rated so, or better.
QString reliableEnough(const QString &source, const QString &value);

} // namespace chancery
