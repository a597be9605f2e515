// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/io/dossier_limits.h"
#include "core/io/dossier_references.h"
#include "core/io/error.h"
#include "core/store/sql_statement.h"

#include <QCoreApplication>
#include <QString>
#include <QUtf8StringView>

#include <cmath>
#include <optional>

namespace chancery {

/// The cells of one row, taken from left to right and checked on the way: by what SQLite says they hold, not
/// by what it would convert them to. The first column is the row's number.
class RowCells
{
    Q_DECLARE_TR_FUNCTIONS(Store)

public:
    /// `error` takes the first fault.
    RowCells(const SqlStatement &query, QString table, QString file, std::optional<Error> &error)
        : m_query(query)
        , m_table(std::move(table))
        , m_file(std::move(file))
        , m_error(error)
    {
    }

    [[nodiscard]] qlonglong row() const { return m_query.integer(0); }
    void start() { m_column = 1; }
    /// Goes to a column, to take it next.
    void seek(int column) { m_column = column; }
    /// Whether the next cell is NULL.
    [[nodiscard]] bool isNull() const { return m_query.isNull(m_column); }

    QString text(bool filled = false, qsizetype longest = longestText)
    {
        auto cell = textAt(m_query, m_column++, longest);
        if (!cell)
            fail(cell.error().reason);
        else if (filled && cell->isEmpty())
            fail(tr("must not be empty"));
        return cell ? *std::move(cell) : QString();
    }

    struct Fault
    {
        QString reason;
    };
    /// The text in a column, a null string for NULL; or what is wrong with it.
    static Result<QString, Fault> textAt(const SqlStatement &query, int column,
                                         qsizetype longest = longestText)
    {
        switch (query.type(column)) {
        case SqlType::Null:
            return QString();
        case SqlType::Text:
            break;
        default:
            return Fault{tr("holds a number or bytes where a text belongs")};
        }
        const QByteArrayView bytes = query.bytes(column);
        if (!QUtf8StringView(bytes).isValidUtf8())
            return Fault{tr("is not valid UTF-8")};
        if (bytes.contains('\0'))
            return Fault{tr("holds the character U+0000")};
        QString text = query.text(column);
        if (text.size() > longest)
            return Fault{tr("holds a text of more than %1 characters").arg(longest)};
        return text;
    }

    template<class Tag>
    Id<Tag> id()
    {
        QString result = text(true);
        if (!isValidId(result))
            fail(tr("“%1” is not an id").arg(result.left(80)));
        return Id<Tag>(std::move(result));
    }

    /// An id looked up through a row number: two columns, the number and what was found.
    template<class Tag>
    Id<Tag> reference(bool required)
    {
        const int number = m_column++;
        const int found = m_column++;
        if (m_query.isNull(number) ? required : m_query.isNull(found)) {
            fail(m_query.isNull(number)
                     ? tr("is missing")
                     : tr("refers to row %1, which is not there").arg(m_query.text(number).left(80)));
            return {};
        }
        return Id<Tag>(m_query.text(found));
    }

    template<class E>
    E term()
    {
        return optionalTerm<E>(true).value_or(E{});
    }

    template<class E>
    std::optional<E> optionalTerm(bool required = false)
    {
        const int column = m_column++;
        const SqlType type = m_query.type(column);
        if (type == SqlType::Null && !required)
            return std::nullopt;
        const qlonglong code = m_query.integer(column);
        if (type != SqlType::Integer || !isTerm<E>(code)) {
            fail(tr("“%1” is none of the %2 known terms")
                     .arg(m_query.text(column).left(80))
                     .arg(terms<E>().size()));
            return std::nullopt;
        }
        return static_cast<E>(code);
    }

    std::optional<Edtf> date(bool required = false)
    {
        const QString expression = text(required, longestDate);
        if (expression.isEmpty())
            return std::nullopt;
        auto parsed = Edtf::parse(expression);
        if (!parsed) {
            fail(tr("“%1” is not an EDTF date: %2").arg(expression.left(80), parsed.error().reason));
            return std::nullopt;
        }
        return *std::move(parsed);
    }

    std::optional<std::int64_t> wholeNumber(std::int64_t least, std::int64_t most, bool required)
    {
        const int column = m_column++;
        const SqlType type = m_query.type(column);
        if (type == SqlType::Null && !required)
            return std::nullopt;
        const qlonglong number = m_query.integer(column);
        if (type != SqlType::Integer || number < least || number > most)
            fail(tr("expected a whole number from %1 to %2").arg(least).arg(most));
        return number;
    }

    std::optional<double> number(bool required)
    {
        const int column = m_column++;
        const SqlType type = m_query.type(column);
        if (type == SqlType::Null && !required)
            return std::nullopt;
        const double result = m_query.real(column);
        if ((type != SqlType::Integer && type != SqlType::Real) || !std::isfinite(result))
            fail(tr("expected a number"));
        return result;
    }

    /// Columns that belong to facts of other kinds.
    void absent(int columns)
    {
        for (const int last = m_column + columns; m_column < last; ++m_column) {
            if (!m_query.isNull(m_column))
                fail(tr("has a value that facts of its kind do not have"));
        }
    }

    void fail(const QString &reason)
    {
        if (!m_error)
            m_error = Error{m_file, QStringLiteral("table %1, row %2").arg(m_table).arg(row()), reason};
    }

private:
    const SqlStatement &m_query;
    QString m_table;
    QString m_file;
    std::optional<Error> &m_error;
    int m_column = 1;
};

} // namespace chancery
