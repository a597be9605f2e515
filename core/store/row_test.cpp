// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_test.h"

#include <sqlite3.h>

namespace chancery {

namespace {

void meets(sqlite3_context *result, int, sqlite3_value **values)
{
    const auto *test = static_cast<const RowTest *>(sqlite3_value_pointer(values[0], rowTestPointer));
    const bool isNumber = sqlite3_value_type(values[1]) == SQLITE_INTEGER;
    sqlite3_result_int(result, test && isNumber && test->meets(sqlite3_value_int64(values[1])) ? 1 : 0);
}

} // namespace

bool addRowTests(sqlite3 *database)
{
    // DIRECTONLY: no trigger and no view of a file asks.
    return sqlite3_create_function_v2(database, "meets", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, meets,
                                      nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace chancery
