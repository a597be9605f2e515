// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

Outcome<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Mode mode,
                                                            const QString &displayName)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Error{displayName, {}, tr("Qt's SQLite driver is not installed (Debian: libqt6sql6-sqlite)")};

    std::unique_ptr<SqlConnection> connection(
        new SqlConnection(QUuid::createUuid().toString(QUuid::WithoutBraces), displayName));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                                      : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        return Error{displayName, {}, tr("cannot be opened: %1").arg(database.lastError().databaseText())};
    // The file is not trusted: its schema runs no functions, and a cell that lies about its size is an error.
    if (auto error = connection->run(u"PRAGMA trusted_schema=OFF;\nPRAGMA cell_size_check=ON;\n"
                                     "PRAGMA foreign_keys=ON"_s))
        return *error;
    if (mode == Mode::ReadOnly) {
        if (auto error = connection->run(u"PRAGMA query_only=ON"_s))
            return *error;
    }
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<Error> SqlConnection::run(const QString &script)
{
    QSqlQuery statement = query();
    for (const QString &sql : script.split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (sql.trimmed().isEmpty())
            continue;
        if (!statement.exec(sql))
            return error(statement, {});
    }
    return std::nullopt;
}

std::optional<QVariant> SqlConnection::single(const QString &sql)
{
    QSqlQuery statement = query();
    if (!statement.exec(sql) || !statement.next())
        return std::nullopt;
    return statement.value(0);
}

QSqlQuery SqlConnection::query() const
{
    QSqlQuery statement(m_database);
    statement.setForwardOnly(true);
    return statement;
}

Error SqlConnection::error(const QSqlQuery &query, const QString &place) const
{
    // Where SQLite has nothing to say, Qt has: a statement that could not even be prepared.
    QString reason = query.lastError().databaseText();
    if (reason.isEmpty())
        reason = query.lastError().driverText();
    return {m_displayName, place, reason.isEmpty() ? tr("cannot be read") : reason};
}

SqlTransaction::SqlTransaction(SqlConnection &connection)
    : m_connection(connection)
{
    // IMMEDIATE: a writer that cannot have the file is told at once, not in the middle of its work.
    m_beginError = m_connection.run(u"BEGIN IMMEDIATE"_s);
    m_open = !m_beginError;
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        m_connection.run(u"ROLLBACK"_s);
}

std::optional<Error> SqlTransaction::commit()
{
    auto error = m_connection.run(u"COMMIT"_s);
    if (!error)
        m_open = false;
    return error;
}

} // namespace chancery
