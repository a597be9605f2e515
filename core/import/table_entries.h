// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/columns.h"
#include "core/import/entry.h"
#include "core/import/record_reader.h"

namespace chancery {

/// The event that a row of a table tells of, or why none.
[[nodiscard]] Result<Entry, QString> entryOf(const Record &record, const Columns &columns);

/// Every row of a table in turn, of which the first have been read already; a row that is no event has its
/// line and the reason. False where `take` ended it.
bool readTable(RecordReader &reader, const Columns &columns, const std::vector<Record> &firstRecords,
               const TakeEntry &take, const TakeBadRow &bad);
/// The same of the first rows alone.
bool readRecords(const Columns &columns, const std::vector<Record> &firstRecords, const TakeEntry &take,
                 const TakeBadRow &bad);

} // namespace chancery
