// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql_statement.h"

#include "core/store/carried_rows.h"
#include "core/store/gathered_pairs.h"
#include "core/store/row_test.h"
#include "core/store/statement_cache.h"

#include <climits>
#include <utility>

#include <sqlite3.h>

namespace chancery {

QString SqlValue::toString() const
{
    if (const auto *number = std::get_if<qint64>(&m_value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&m_value))
        return QString::number(*real, 'g', 17);
    const auto *text = std::get_if<QString>(&m_value);
    return text ? *text : QString();
}

SqlStatement::~SqlStatement()
{
    release();
}

void SqlStatement::release()
{
    sqlite3_stmt *statement = std::exchange(m_statement, nullptr);
    // What failed is compiled anew by whoever tries it again.
    if (statement && m_cache && m_code == 0)
        m_cache->put(std::move(m_sql), statement);
    else
        sqlite3_finalize(statement);
    m_sql.clear();
}

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
    : m_database(other.m_database)
    , m_cache(other.m_cache)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_state(std::exchange(other.m_state, State::Ready))
    , m_code(other.m_code)
    , m_message(std::move(other.m_message))
{
}

SqlStatement &SqlStatement::operator=(SqlStatement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_cache, other.m_cache);
    std::swap(m_statement, other.m_statement);
    std::swap(m_sql, other.m_sql);
    std::swap(m_state, other.m_state);
    std::swap(m_code, other.m_code);
    std::swap(m_message, other.m_message);
    return *this;
}

void SqlStatement::keepFailure(int code)
{
    if (m_code != 0)
        return;
    m_code = code;
    m_message = QString::fromUtf8(m_database ? sqlite3_errmsg(m_database) : sqlite3_errstr(code));
}

bool SqlStatement::prepare(const QString &sql)
{
    release();
    m_state = State::Ready;
    m_code = 0;
    m_message.clear();
    m_sql = sql.toUtf8();
    m_statement = m_cache ? m_cache->take(m_sql) : nullptr;
    if (m_statement)
        return true;
    const int result = m_database ? sqlite3_prepare_v2(m_database, m_sql.constData(),
                                                       static_cast<int>(m_sql.size()), &m_statement, nullptr)
                                  : SQLITE_MISUSE;
    if (result != SQLITE_OK)
        keepFailure(result);
    return result == SQLITE_OK;
}

void SqlStatement::bind(int place, qint64 number)
{
    finish();
    if (const int result = sqlite3_bind_int64(m_statement, place + 1, number); result != SQLITE_OK)
        keepFailure(result);
}

void SqlStatement::bind(int place, double number)
{
    finish();
    if (const int result = sqlite3_bind_double(m_statement, place + 1, number); result != SQLITE_OK)
        keepFailure(result);
}

void SqlStatement::bind(int place, const QString &text)
{
    finish();
    const QByteArray bytes = text.toUtf8();
    const int result =
        sqlite3_bind_text64(m_statement, place + 1, bytes.isNull() ? "" : bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (result != SQLITE_OK)
        keepFailure(result);
}

void SqlStatement::bindInPlace(int place, QByteArrayView text)
{
    finish();
    const int result =
        sqlite3_bind_text64(m_statement, place + 1, text.isNull() ? "" : text.data(),
                            static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC, SQLITE_UTF8);
    if (result != SQLITE_OK)
        keepFailure(result);
}

void SqlStatement::bind(int place, const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value.value())) {
        bind(place, *number);
    } else if (const auto *real = std::get_if<double>(&value.value())) {
        bind(place, *real);
    } else if (const auto *text = std::get_if<QString>(&value.value())) {
        bind(place, *text);
    } else if (const auto *test = std::get_if<std::shared_ptr<const RowTest>>(&value.value())) {
        finish();
        // Nothing is written through it: SQLite knows no pointer to what is constant.
        auto *const pointer = const_cast<RowTest *>(test->get());
        if (const int result = sqlite3_bind_pointer(m_statement, place + 1, pointer, rowTestPointer, nullptr);
            result != SQLITE_OK)
            keepFailure(result);
    } else {
        finish();
        if (const int result = sqlite3_bind_null(m_statement, place + 1); result != SQLITE_OK)
            keepFailure(result);
    }
}

void SqlStatement::bind(const SqlValues &values)
{
    for (int i = 0; i < values.size(); ++i)
        bind(i, values[i]);
}

void SqlStatement::bind(int place, const CarriedRows &rows)
{
    finish();
    // Nothing is written through it: SQLite knows no pointer to what is constant.
    auto *const pointer = const_cast<CarriedRows *>(&rows);
    if (const int result = sqlite3_bind_pointer(m_statement, place + 1, pointer, carriedPointer, nullptr);
        result != SQLITE_OK)
        keepFailure(result);
}

void SqlStatement::bind(int place, PairTaker &taker)
{
    finish();
    if (const int result = sqlite3_bind_pointer(m_statement, place + 1, &taker, pairTakerPointer, nullptr);
        result != SQLITE_OK)
        keepFailure(result);
}

bool SqlStatement::exec()
{
    finish();
    // A failure to compile or to bind stays; one of a run before does not count for this one.
    if (!m_statement || (m_code != 0 && m_state != State::Ended))
        return false;
    m_code = 0;
    if (step())
        m_state = State::AtFirstRow;
    return m_code == 0;
}

bool SqlStatement::next()
{
    if (m_state == State::AtFirstRow) {
        m_state = State::AtRow;
        return true;
    }
    if (m_state == State::Ended || !m_statement || m_code != 0)
        return false;
    return step();
}

bool SqlStatement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        m_state = State::AtRow;
        return true;
    }
    if (result != SQLITE_DONE)
        keepFailure(result);
    sqlite3_reset(m_statement);
    m_state = State::Ended;
    return false;
}

void SqlStatement::finish()
{
    if (m_state == State::AtRow || m_state == State::AtFirstRow)
        sqlite3_reset(m_statement);
    m_state = m_code == 0 ? State::Ready : m_state;
}

SqlType SqlStatement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return SqlType::Integer;
    case SQLITE_FLOAT:
        return SqlType::Real;
    case SQLITE_TEXT:
        return SqlType::Text;
    case SQLITE_BLOB:
        return SqlType::Blob;
    default:
        return SqlType::Null;
    }
}

qint64 SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

int SqlStatement::codeAt(int column) const
{
    const qint64 value = integer(column);
    return value < 0 || value > INT_MAX ? -1 : static_cast<int>(value);
}

double SqlStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView SqlStatement::bytes(int column) const
{
    // The pointer first: asking for it may convert the value, and change its length.
    const void *data = type(column) == SqlType::Blob ? sqlite3_column_blob(m_statement, column)
                                                     : sqlite3_column_text(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

QString SqlStatement::text(int column) const
{
    if (isNull(column))
        return {};
    const QByteArrayView data = bytes(column);
    return data.isEmpty() ? QStringLiteral("") : QString::fromUtf8(data);
}

} // namespace chancery
