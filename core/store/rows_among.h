// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"

#include <cstddef>
#include <optional>
#include <span>

namespace chancery {

/// Runs a query for the rows of some numbers, which are ascending, and calls take(query, place) for each row
/// that has one of them, `place` being that of the number in the list. In `sql`, %1 stands behind the column
/// of numbers, which is the first that is selected and the first of the order. Numbers that lie close
/// together are read in one stretch: a list of them in the statement takes SQLite longer to compile than the
/// rows to read.
template<class Take>
std::optional<Error> eachRowAmong(SqlConnection &connection, const QString &sql, const QString &place,
                                  std::span<const qlonglong> numbers, Take take)
{
    constexpr qlonglong close = 4; // a row that is passed over costs less than to look one up
    SqlStatement query = connection.query();
    if (!query.prepare(sql.arg(QStringLiteral("BETWEEN ? AND ?"))))
        return connection.error(query, place);
    for (std::size_t first = 0, last = 0; first < numbers.size(); first = last) {
        last = first + 1;
        while (last < numbers.size() && numbers[last] - numbers[last - 1] <= close)
            ++last;
        query.bind(0, numbers[first]);
        query.bind(1, numbers[last - 1]);
        if (!query.exec())
            return connection.error(query, place);
        std::size_t at = first;
        while (query.next()) {
            const qlonglong number = query.integer(0);
            while (numbers[at] < number)
                ++at; // the last of the stretch ends it
            if (numbers[at] == number)
                take(query, at);
        }
        if (query.failed())
            return connection.error(query, place);
    }
    return std::nullopt;
}

} // namespace chancery
