// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace chancery {

class CarriedRows;
class PairTaker;
class RowTest;
class StatementCache;

/// A value for a place in a statement: nothing (NULL), a whole number, a number, a text or a test of rows.
class SqlValue
{
public:
    SqlValue() = default;
    template<std::integral T>
    SqlValue(T number) // NOLINT(google-explicit-constructor): lists of values are written as they are
        : m_value(static_cast<qint64>(number))
    {
    }
    SqlValue(double number) // NOLINT(google-explicit-constructor)
        : m_value(number)
    {
    }
    SqlValue(QString text) // NOLINT(google-explicit-constructor)
        : m_value(std::move(text))
    {
    }
    /// It is kept for as long as this value or a copy of it is: longer than the statement runs.
    SqlValue(std::shared_ptr<const RowTest> test) // NOLINT(google-explicit-constructor)
        : m_value(std::move(test))
    {
    }
    template<class T>
    SqlValue(const std::optional<T> &value) // NOLINT(google-explicit-constructor)
    {
        if (value)
            *this = SqlValue(*value);
    }

    using Value = std::variant<std::monostate, qint64, double, QString, std::shared_ptr<const RowTest>>;
    [[nodiscard]] const Value &value() const { return m_value; }
    /// Empty for nothing, and for a test.
    [[nodiscard]] QString toString() const;

private:
    Value m_value;
};
using SqlValues = QList<SqlValue>;

/// What a cell holds, by SQLite's storage classes.
enum class SqlType : std::uint8_t { Null, Integer, Real, Text, Blob };

/// One statement over a connection, compiled once and run as often as wanted. Columns and places to bind
/// count from 0. It must be gone before its connection is; until it is finished, run to its end or gone, it
/// keeps hold of the file.
class SqlStatement
{
public:
    SqlStatement() = default;
    /// What was compiled is left in `cache`, and taken from there.
    SqlStatement(sqlite3 *database, StatementCache *cache)
        : m_database(database)
        , m_cache(cache)
    {
    }
    ~SqlStatement();
    SqlStatement(SqlStatement &&other) noexcept;
    SqlStatement &operator=(SqlStatement &&other) noexcept;

    /// Compiles a statement; false where SQLite refuses it.
    bool prepare(const QString &sql);

    // What is bound stays bound until it is bound anew.
    void bind(int place, qint64 number);
    template<std::integral T>
    void bind(int place, T number)
    {
        bind(place, static_cast<qint64>(number));
    }
    void bind(int place, double number);
    /// A null string is an empty one.
    void bind(int place, const QString &text);
    /// A text in UTF-8, which is not copied: it has to be there until the statement has run, or something
    /// else is bound.
    void bindInPlace(int place, QByteArrayView text);
    void bind(int place, const SqlValue &value);
    void bind(const SqlValues &values);
    /// For the table `carried`; the rows must outlive the statement, or the next run of it.
    void bind(int place, const CarriedRows &rows);
    /// What is bound has to be there until the statement has run; see eachPair().
    void bind(int place, PairTaker &taker);

    /// Runs the statement from its start to its first row, or its end; false where it fails.
    bool exec();
    bool exec(const QString &sql) { return prepare(sql) && exec(); }
    /// Goes to the next row, at first to the first one; false at the end, and where it fails.
    bool next();
    /// Ends it where it is and lets go of the file.
    void finish();

    /// Whether anything failed since it was compiled; a loop over next() that ended may have ended so.
    [[nodiscard]] bool failed() const { return m_code != 0; }
    /// SQLite's extended result code, 0 where nothing failed, and what SQLite says to it.
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const QString &message() const { return m_message; }

    // The cells of the row it stands at, as SQLite converts them; a cell of another type is no error here.
    [[nodiscard]] SqlType type(int column) const;
    [[nodiscard]] bool isNull(int column) const { return type(column) == SqlType::Null; }
    [[nodiscard]] qint64 integer(int column) const;
    /// A code of a vocabulary; what does not fit is -1, which none has.
    [[nodiscard]] int codeAt(int column) const;
    [[nodiscard]] double real(int column) const;
    /// The bytes of a text, UTF-8 where the file keeps to its format; of a blob as they are. Good until the
    /// next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// A null string for NULL. What is no UTF-8 comes as U+FFFD.
    [[nodiscard]] QString text(int column) const;
    /// The number, where the cell holds one.
    [[nodiscard]] std::optional<qint64> number(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    enum class State : std::uint8_t { Ready, AtFirstRow, AtRow, Ended };

    bool step();
    void keepFailure(int code);
    void release();

    sqlite3 *m_database = nullptr;
    StatementCache *m_cache = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_sql; ///< of the statement
    State m_state = State::Ready;
    int m_code = 0;
    QString m_message;
};

} // namespace chancery
