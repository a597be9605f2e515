// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

struct sqlite3;

namespace chancery {

/// What is asked of the rows of a table by something that SQL does not know: `WHERE meets(?, o.row)`, with
/// the test bound to the place. Of NULL it does not hold.
class RowTest
{
public:
    virtual ~RowTest() = default;
    /// Of a row of the table, by its number. May run statements over the connection that asks.
    [[nodiscard]] virtual bool meets(std::int64_t number) const = 0;

protected:
    RowTest() = default;
    RowTest(const RowTest &) = default;
    RowTest &operator=(const RowTest &) = default;
};

/// Gives a connection the function `meets`. False where SQLite refuses it.
bool addRowTests(sqlite3 *database);
/// By what name a pointer to a RowTest is bound.
inline constexpr char rowTestPointer[] = "chancery row test";

} // namespace chancery
