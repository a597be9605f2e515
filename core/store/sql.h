// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace chancery {

/// One connection to an SQLite file, for the thread that opened it; closed with the object.
class SqlConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    static Outcome<std::unique_ptr<SqlConnection>> open(const QString &path, Mode mode,
                                                        const QString &displayName);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs statements without results; several are separated by `;` and a line's end.
    std::optional<Error> run(const QString &script);
    /// The single value of a query; none where it has no row or fails.
    std::optional<QVariant> single(const QString &query);

    /// A forward-only query over this connection.
    [[nodiscard]] QSqlQuery query() const;
    /// The error of a query that failed, as one of ours; `place` says where, for example `table fact`.
    [[nodiscard]] Error error(const QSqlQuery &query, const QString &place) const;

    [[nodiscard]] const QString &displayName() const { return m_displayName; }

private:
    SqlConnection(QString name, QString displayName)
        : m_name(std::move(name))
        , m_displayName(std::move(displayName))
    {
    }

    QString m_name;
    QString m_displayName;
    // Held rather than looked up by name: a snapshot may be let go, and its connections closed, on another
    // thread.
    QSqlDatabase m_database;
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
