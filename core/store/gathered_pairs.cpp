// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gathered_pairs.h"

#include <sqlite3.h>

namespace chancery {

namespace {

void takeRow(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *const taker = static_cast<PairTaker *>(sqlite3_value_pointer(values[0], pairTakerPointer));
    if (taker == nullptr)
        return sqlite3_result_error(context, "gathered() without what takes the pairs", -1);
    taker->take(sqlite3_value_int64(values[1]), sqlite3_value_int64(values[2]));
}

void end(sqlite3_context *context)
{
    sqlite3_result_null(context);
}

} // namespace

bool addGatheredPairs(sqlite3 *database)
{
    return sqlite3_create_function(database, "gathered", 3, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr,
                                   takeRow, end) == SQLITE_OK;
}

} // namespace chancery
