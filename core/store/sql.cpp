// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql.h"

#include "core/store/carried_rows.h"
#include "core/store/gathered_pairs.h"
#include "core/store/row_test.h"
#include "core/store/store_words.h"
#include "core/store/word_places.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// How long a lock of another program is waited for, in milliseconds.
constexpr int patience = 2000;

/// What a statement, a schema or a row may ask of SQLite: what ours need, with room.
constexpr struct
{
    int what;
    int most;
} limits[] = {
    {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024}, // bytes: a row holds at most the text of a source
    {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 1000},
    {SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {SQLITE_LIMIT_VDBE_OP, 10'000'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 32},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// Switches of a connection, on or off.
constexpr struct
{
    int what;
    int isOn;
} switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0},
};

/// SQLite's words for a result, and what the system says where it was the system that failed.
QString reasonOf(sqlite3 *database, int code, const QString &message)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
        return tr("is in use by another program, which keeps it locked");
    case SQLITE_FULL:
        return tr("cannot be written: there is no space left");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("is damaged: %1").arg(message);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (const int system = database ? sqlite3_system_errno(database) : 0)
            return u"%1 (%2)"_s.arg(message, qt_error_string(system));
        break;
    default:
        break;
    }
    return message.isEmpty() ? tr("cannot be read") : message;
}

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_FULL:
        return ErrorKind::NoSpace;
    case SQLITE_READONLY:
        return code == SQLITE_READONLY_DBMOVED ? ErrorKind::Gone : ErrorKind::ReadOnly;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Other;
    }
}

} // namespace

Outcome<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Mode mode,
                                                            const QString &displayName)
{
    if (path.contains(QChar(u'\0')))
        return Error{displayName, {}, tr("has a name with the character U+0000")};
    // Each connection is used by one thread at a time, which the holder sees to.
    int flags = SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &database, flags, nullptr);
    std::unique_ptr<SqlConnection> connection(new SqlConnection(database, displayName));
    if (result != SQLITE_OK) {
        const QString message =
            QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(result));
        return Error{displayName,
                     {},
                     tr("cannot be opened: %1").arg(reasonOf(database, result, message)),
                     kindOf(result)};
    }
    connection->protect();
    // Says at once when the file cannot be read at all; a cell that lies about its size is an error.
    QString first = u"PRAGMA cell_size_check=ON"_s;
    if (mode == Mode::ReadOnly)
        first += u";\nPRAGMA query_only=ON"_s;
    if (auto error = connection->run(first))
        return *error;
    return connection;
}

void SqlConnection::protect()
{
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_busy_timeout(m_database, patience);
    for (const auto &[what, isOn] : switches)
        sqlite3_db_config(m_database, what, isOn, nullptr);
    for (const auto &[what, most] : limits)
        sqlite3_limit(m_database, what, most);
    addGatheredPairs(m_database);
}

SqlConnection::~SqlConnection()
{
    m_statements.reset();
    sqlite3_close_v2(m_database);
}

std::optional<Error> SqlConnection::run(const QString &script)
{
    const int result = sqlite3_exec(m_database, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (result == SQLITE_OK)
        return std::nullopt;
    return errorOf(result, QString::fromUtf8(sqlite3_errmsg(m_database)), {});
}

Error SqlConnection::errorOf(int code, const QString &message, const QString &place) const
{
    return {m_displayName, place, reasonOf(m_database, code, message), kindOf(code)};
}

std::optional<Error> SqlConnection::removeVirtualTable(const QString &name, const QStringList &keptIn)
{
    // A module that cannot connect cannot be told to destroy its table, so the schema forgets it; the tables
    // below it may be written to only past the defences of the connection.
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    auto error = run(u"PRAGMA writable_schema=ON;\n"
                     "DELETE FROM sqlite_schema WHERE type = 'table' AND name = '%1';\n"
                     "PRAGMA writable_schema=RESET"_s.arg(name));
    for (const QString &table : keptIn) {
        if (!error)
            error = run(u"DROP TABLE IF EXISTS "_s + table);
    }
    run(u"PRAGMA writable_schema=OFF"_s);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return error;
}

void SqlConnection::leaveVirtualTables()
{
    sqlite3_drop_modules(m_database, nullptr);
    // FTS5's way to its functions, which went with it.
    sqlite3_create_function(m_database, "fts5", 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr);
}

bool SqlConnection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database, "main") != 0;
}

QByteArray SqlConnection::image()
{
    sqlite3_int64 size = 0;
    unsigned char *const bytes = sqlite3_serialize(m_database, "main", &size, 0);
    QByteArray image(reinterpret_cast<const char *>(bytes), bytes ? static_cast<qsizetype>(size) : 0);
    sqlite3_free(bytes);
    return image;
}

std::optional<qint64> SqlConnection::single(const QString &sql)
{
    SqlStatement statement = query();
    if (statement.exec(sql) && statement.next())
        return statement.number(0);
    noteMissed(statement);
    return std::nullopt;
}

std::optional<QString> SqlConnection::singleText(const QString &sql)
{
    SqlStatement statement = query();
    if (statement.exec(sql) && statement.next())
        return statement.isNull(0) ? std::nullopt : std::optional(statement.text(0));
    noteMissed(statement);
    return std::nullopt;
}

void SqlConnection::noteMissed(const SqlStatement &statement)
{
    // What is not there, or is broken, is told where it is read.
    constexpr std::array passing{SQLITE_NOMEM, SQLITE_IOERR,    SQLITE_BUSY,    SQLITE_LOCKED,
                                 SQLITE_FULL,  SQLITE_CANTOPEN, SQLITE_PROTOCOL};
    if (!m_missed && std::find(passing.begin(), passing.end(), statement.code() & 0xff) != passing.end())
        m_missed = error(statement, {});
}

SqlStatement SqlConnection::query() const
{
    return {m_database, m_statements.get()};
}

Error SqlConnection::error(const SqlStatement &statement, const QString &place) const
{
    return errorOf(statement.code(), statement.message(), place);
}

void SqlConnection::setProgress(std::function<bool()> goesOn)
{
    constexpr int steps = 4000; // of SQLite's machine: well below a millisecond's worth
    m_goesOn = std::move(goesOn);
    if (!m_goesOn) {
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
        return;
    }
    const auto ask = [](void *self) { return static_cast<SqlConnection *>(self)->m_goesOn() ? 0 : 1; };
    sqlite3_progress_handler(m_database, steps, ask, this);
}

bool SqlConnection::allowPlaces()
{
    return addWordPlaces(m_database);
}

bool SqlConnection::allowCarried()
{
    return addCarriedRows(m_database);
}

bool SqlConnection::allowRowTests()
{
    return addRowTests(m_database);
}

void SqlConnection::allowAttaching()
{
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 1);
}

SqlTransaction::SqlTransaction(SqlConnection &connection)
    : m_connection(connection)
{
    // IMMEDIATE: a writer that cannot have the file is told at once, not in the middle of its work.
    m_beginError = m_connection.run(u"BEGIN IMMEDIATE"_s);
    m_open = !m_beginError;
    static_cast<void>(m_connection.takeMissed());
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        m_connection.run(u"ROLLBACK"_s);
}

std::optional<Error> SqlTransaction::commit()
{
    if (auto missed = m_connection.takeMissed())
        return missed;
    auto error = m_connection.run(u"COMMIT"_s);
    if (!error)
        m_open = false;
    return error;
}

} // namespace chancery
