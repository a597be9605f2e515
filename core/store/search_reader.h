// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/held_file.h"
#include "core/store/snapshot.h"
#include "core/store/sql.h"
#include "core/store/store.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace chancery {

/// A connection of its own for searching a snapshot's file, for the thread that opened it: a view that asks
/// the snapshot meanwhile does not wait. A file without an index of words (an older one, a private store)
/// gets a private index beside it, made once per snapshot.
class SearchReader
{
public:
    /// `progress` is called while an index is made.
    static Outcome<std::unique_ptr<SearchReader>> open(SnapshotPtr snapshot, const Progress &progress = {});
    /// The tags that objects of a snapshot bear, in the order of their characters, `most` of them at most;
    /// none where they cannot be read just now. Takes no index of words.
    [[nodiscard]] static QStringList tagsOf(const Snapshot &snapshot, int most);
    ~SearchReader();
    SearchReader(const SearchReader &) = delete;
    SearchReader &operator=(const SearchReader &) = delete;

    /// While it lives, the file stands still at the snapshot's revision: for one short step, since a writer
    /// may have to wait for its end.
    class Reading
    {
    public:
        explicit Reading(SearchReader &reader);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

        /// Why nothing can be read, if so: the file has changed.
        [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    private:
        SearchReader &m_reader;
        HeldFile::Turn m_turn;
        std::optional<Error> m_error;
    };

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// The table of the index, as statements name it.
    [[nodiscard]] const QString &table() const { return m_table; }
    /// A statement, prepared once.
    SqlStatement &statement(const QString &sql);
    /// A statement of the moment; it must be gone before the reading ends.
    [[nodiscard]] SqlStatement query() const { return m_connection->query(); }
    [[nodiscard]] Error error(const SqlStatement &query) const;

    /// The snapshot's row of a table's row number, and back.
    [[nodiscard]] std::optional<std::uint32_t> rowOf(ObjectKind kind, qlonglong number) const;
    [[nodiscard]] qlonglong numberAt(ObjectKind kind, std::uint32_t row) const;

private:
    SearchReader(SnapshotPtr snapshot, std::unique_ptr<SqlConnection> connection);
    std::optional<Error> attachPrivateIndex(const Progress &progress);
    std::optional<Error> makePrivateIndex(const QString &path, const Progress &progress);

    SnapshotPtr m_snapshot;
    std::unique_ptr<SqlConnection> m_connection;
    std::map<QString, SqlStatement> m_statements;
    QString m_table = QStringLiteral("search");
};

} // namespace chancery
