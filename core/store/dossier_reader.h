// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/store/sql.h"

#include <functional>
#include <optional>
#include <span>

namespace chancery {

class RowCells;

/// Reads objects out of a store's tables and checks what it reads: terms, dates, ids and references. A fault
/// names table and row.
class DossierReader
{
public:
    explicit DossierReader(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    /// Every object of a kind in document order, or those of the given rows (of the tables) in no particular
    /// order.
    using Rows = std::optional<std::span<const qlonglong>>;
    template<class T>
    using Sink = std::function<void(qlonglong row, T &&object)>;

    std::optional<Error> info(DossierInfo &info);
    std::optional<Error> read(Rows rows, const Sink<Source> &sink);
    std::optional<Error> read(Rows rows, const Sink<SourceDescription> &sink);
    std::optional<Error> read(Rows rows, const Sink<Passage> &sink);
    std::optional<Error> read(Rows rows, const Sink<Participant> &sink);
    std::optional<Error> read(Rows rows, const Sink<Event> &sink);
    std::optional<Error> read(Rows rows, const Sink<Option> &sink);
    std::optional<Error> read(Rows rows, const Sink<Figure> &sink);
    std::optional<Error> read(Rows rows, const Sink<Question> &sink);
    std::optional<Error> read(Rows rows, const Sink<Fact> &sink);
    std::optional<Error> read(Rows rows, const Sink<Judgement> &sink);

    /// What is kept under names, in order; nothing in a file of an older version.
    std::optional<Error> read(std::vector<SavedFilter> &filters);
    std::optional<Error> read(std::vector<Bookmark> &bookmarks);

    Outcome<Dossier> readAll();

private:
    class Lists;
    class InfoMembers;

    void fail(Error error);
    void fail(const QString &place, const QString &reason);
    template<class T>
    std::optional<Error> readObjects(Rows rows, const Sink<T> &sink);
    std::optional<Error> each(const QString &table, const QString &select, Rows rows,
                              const std::function<void(RowCells &)> &take);
    /// A fault of a list that is kept under names, with table and row for its place.
    std::optional<Error> savedFault(std::optional<Error> fault, const QString &table);
    /// Table and row of what a JSON pointer into the dossier names.
    QString rowPlace(const QString &pointer);

    /// The version of the file, which may be older than ours.
    int schemaVersion();

    SqlConnection &m_connection;
    std::optional<int> m_version;
    std::optional<Error> m_error;
};

} // namespace chancery
