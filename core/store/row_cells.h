// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/io/dossier_limits.h"
#include "core/io/dossier_references.h"
#include "core/io/error.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cmath>
#include <functional>
#include <optional>

namespace chancery {

/// The cells of one row, taken from left to right and checked on the way. The first column is the row's
/// number.
class RowCells
{
public:
    /// `error` takes the first fault; `isWellEncoded` tells whether every text of a row is UTF-8.
    RowCells(const QSqlQuery &query, QString table, QString file, std::optional<Error> &error,
             std::function<bool(qlonglong row)> isWellEncoded)
        : m_query(query)
        , m_table(std::move(table))
        , m_file(std::move(file))
        , m_error(error)
        , m_isWellEncoded(std::move(isWellEncoded))
    {
    }

    [[nodiscard]] qlonglong row() const { return m_query.value(0).toLongLong(); }
    void start() { m_column = 1; }

    QString text(bool filled = false, qsizetype longest = longestText)
    {
        const QVariant cell = m_query.value(m_column++);
        QString result = cell.isNull() ? QString() : cell.toString();
        if (filled && result.isEmpty())
            fail(tr("must not be empty"));
        else if (result.size() > longest)
            fail(tr("holds a text of more than %1 characters").arg(longest));
        else if (result.contains(QChar(u'\0')))
            fail(tr("holds the character U+0000"));
        else if (!result.isValidUtf16() || !isWellEncoded(result))
            fail(tr("is not valid UTF-8"));
        return result;
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
        const QVariant number = m_query.value(m_column++);
        const QVariant found = m_query.value(m_column++);
        if (number.isNull() ? required : found.isNull()) {
            fail(number.isNull() ? tr("is missing")
                                 : tr("refers to row %1, which is not there").arg(number.toString()));
            return {};
        }
        return Id<Tag>(found.toString());
    }

    template<class E>
    E term()
    {
        return optionalTerm<E>(true).value_or(E{});
    }

    template<class E>
    std::optional<E> optionalTerm(bool required = false)
    {
        const QVariant cell = m_query.value(m_column++);
        if (cell.isNull() && !required)
            return std::nullopt;
        bool isNumber = false;
        const qlonglong code = cell.toLongLong(&isNumber);
        if (!isNumber || cell.isNull() || code < 0 || code >= static_cast<qlonglong>(terms<E>().size())) {
            fail(tr("“%1” is none of the %2 known terms")
                     .arg(cell.toString().left(80))
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
        const QVariant cell = m_query.value(m_column++);
        if (cell.isNull() && !required)
            return std::nullopt;
        bool isNumber = false;
        const qlonglong number = cell.toLongLong(&isNumber);
        if (!isNumber || cell.isNull() || number < least || number > most)
            fail(tr("expected a whole number from %1 to %2").arg(least).arg(most));
        return number;
    }

    std::optional<double> number(bool required)
    {
        const QVariant cell = m_query.value(m_column++);
        if (cell.isNull() && !required)
            return std::nullopt;
        bool isNumber = false;
        const double result = cell.toDouble(&isNumber);
        if (!isNumber || cell.isNull() || !std::isfinite(result))
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
    static QString tr(const char *text) { return QCoreApplication::translate("Store", text); }

    /// SQLite hands out U+FFFD for what it cannot decode, but a text may hold that character in earnest: then
    /// the bytes decide.
    bool isWellEncoded(const QString &text) const
    {
        return !text.contains(QChar::ReplacementCharacter) || m_isWellEncoded(row());
    }

    const QSqlQuery &m_query;
    QString m_table;
    QString m_file;
    std::optional<Error> &m_error;
    std::function<bool(qlonglong)> m_isWellEncoded;
    int m_column = 1;
};

} // namespace chancery
