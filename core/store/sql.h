// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/sql_statement.h"
#include "core/store/statement_cache.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace chancery {

/// One connection to an SQLite file, for one thread at a time; closed with the object. The file is not
/// trusted: nothing in its schema runs, no extension is loaded, and what SQLite takes is limited.
class SqlConnection
{
public:
    /// Only Create makes a file where there is none.
    enum class Mode { ReadOnly, ReadWrite, Create };

    static Outcome<std::unique_ptr<SqlConnection>> open(const QString &path, Mode mode,
                                                        const QString &displayName);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs statements without results, separated by `;`.
    std::optional<Error> run(const QString &script);
    /// The first cell of a query, as a number or as a text; none where it has no row, is NULL or fails.
    std::optional<qint64> single(const QString &query);
    std::optional<QString> singleText(const QString &query);
    /// The first of these queries since this was last asked that failed for want of memory or by the file
    /// system, and whose "none" is no answer. A transaction with such a query is not committed.
    std::optional<Error> takeMissed() { return std::exchange(m_missed, std::nullopt); }

    /// A statement over this connection, still to be compiled.
    [[nodiscard]] SqlStatement query() const;
    /// The error of a statement that failed, as one of ours; `place` says where, for example `table fact`.
    [[nodiscard]] Error error(const SqlStatement &statement, const QString &place) const;

    /// Has `goesOn` asked every few thousand steps while a statement runs; false ends it, as a failure.
    void setProgress(std::function<bool()> goesOn);

    /// Lets a second file be attached, for VACUUM INTO or an index in a file of its own.
    void allowAttaching();

    /// Adds what tells the places of words in an index; see addWordPlaces.
    bool allowPlaces();

    /// Adds the table `carried`; see CarriedRows.
    bool allowCarried();

    /// Adds the function `meets`; see RowTest.
    bool allowRowTests();

    /// Removes a virtual table and those that its module keeps what it has in, also where the module itself
    /// cannot any more because one of them is gone or broken. In the caller's transaction.
    std::optional<Error> removeVirtualTable(const QString &name, const QStringList &keptIn);

    /// Leaves virtual tables alone from now on: a check of the file stays with what SQLite itself stores.
    /// They cannot be read, nor words be looked for, by this connection any more.
    void leaveVirtualTables();

    /// Whether the file may only be read, whatever was asked for.
    [[nodiscard]] bool isReadOnly() const;
    /// The whole file as it stands, byte for byte; empty where it cannot be had.
    [[nodiscard]] QByteArray image();

    [[nodiscard]] const QString &displayName() const { return m_displayName; }

private:
    SqlConnection(sqlite3 *database, QString displayName)
        : m_database(database)
        , m_displayName(std::move(displayName))
    {
    }
    void protect();
    void noteMissed(const SqlStatement &statement);
    [[nodiscard]] Error errorOf(int code, const QString &message, const QString &place) const;

    sqlite3 *m_database;
    std::unique_ptr<StatementCache> m_statements = std::make_unique<StatementCache>();
    QString m_displayName;
    std::function<bool()> m_goesOn;
    std::optional<Error> m_missed;
};

/// Rolls back unless committed.
class SqlTransaction
{
public:
    explicit SqlTransaction(SqlConnection &connection);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    /// Why it could not begin, if so.
    [[nodiscard]] const std::optional<Error> &beginError() const { return m_beginError; }
    std::optional<Error> commit();

private:
    SqlConnection &m_connection;
    std::optional<Error> m_beginError;
    bool m_open = false;
};

} // namespace chancery
