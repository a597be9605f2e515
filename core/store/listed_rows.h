// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql_statement.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <span>

namespace chancery {

/// Row numbers that a statement looks for, as `IN` takes them. A few are bound, so that the statement, once
/// compiled, serves the next few as well; many are written into it.
class ListedRows
{
public:
    explicit ListedRows(std::span<const qlonglong> rows)
        : m_rows(rows)
        , m_places(rows.empty() || rows.size() > few ? 0 : std::bit_ceil(rows.size()))
    {
    }

    /// `(?,?)` or `(1,2,3)`.
    [[nodiscard]] QString sql() const
    {
        if (m_places > 0)
            return QStringLiteral("(?") +
                   QStringLiteral(",?").repeated(static_cast<qsizetype>(m_places) - 1) + u')';
        QStringList numbers;
        numbers.reserve(static_cast<qsizetype>(m_rows.size()));
        for (const qlonglong row : m_rows)
            numbers.append(QString::number(row));
        return u'(' + numbers.join(u',') + u')';
    }
    /// Binds what sql() leaves open, from the statement's first place on.
    void bindTo(SqlStatement &statement) const
    {
        for (std::size_t i = 0; i < m_places; ++i)
            statement.bind(static_cast<int>(i), m_rows[std::min(i, m_rows.size() - 1)]);
    }

private:
    static constexpr std::size_t few = 32;

    std::span<const qlonglong> m_rows;
    std::size_t m_places;
};

} // namespace chancery
