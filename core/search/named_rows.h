// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "core/search/search_context.h"
#include "core/store/search_reader.h"

/// The objects that the values of criteria name, as sets of rows: each is found once and kept in the context.
/// Inside a Reading.
namespace chancery {

class NamedRows
{
public:
    NamedRows(SearchReader &reader, SearchContext &context)
        : m_reader(reader)
        , m_context(context)
    {
    }

    /// By title or id.
    RowSetPtr titled(ObjectKind kind, const QString &value);
    /// Participants by any name or id.
    RowSetPtr called(const QString &value);
    /// Those that bear a tag that begins so.
    RowSetPtr tagged(ObjectKind kind, const QString &value);
    /// Facts that rest on a passage with such a tag, or are about what bears it and has no facts of its own.
    RowSetPtr factsAboutTagged(const QString &value);
    /// Facts that say an event is in one of these states.
    RowSetPtr factsOfStates(const std::vector<EventStatus> &states);
    RowSetPtr sourcesRated(Reliability least);
    RowSetPtr sourcesPublishedIn(const TimeRange &range);

    /// The first failure, after which what was found means nothing.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    /// The rows of the numbers that a statement yields.
    RowSetPtr rows(ObjectKind kind, const QString &sql, const SqlValues &values);
    template<class Take>
    void each(const QString &sql, const SqlValues &values, Take take);
    const QString &tagsNamed(const QString &value);

    SearchReader &m_reader;
    SearchContext &m_context;
    std::optional<Error> m_error;
    QString m_tagValue;
    QString m_tags;
};

/// The kind of object that a field names by its title; none for other fields.
std::optional<ObjectKind> kindAskedFor(QueryField field);

} // namespace chancery
