// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/change.h"
#include "core/store/past_change.h"
#include "core/store/sql.h"

#include <cstdint>
#include <vector>

namespace chancery {

/// Writes a change down, inside the transaction that carries it out: who, in which words, and of every object
/// that it touched what it was before. `inverse` is what takes it back. Words that the change does not bring
/// are composed from its objects.
std::optional<Error> writeHistory(SqlConnection &connection, const Change &change, const Change &inverse);

/// What was done, the oldest first. A dossier of an older version has none.
Outcome<std::vector<PastChange>> readHistory(SqlConnection &connection);

/// The change that takes one past change back and leaves those after it. An error where a later one touched
/// the same objects, which it names, and where it touched none.
Outcome<Change> takingBack(SqlConnection &connection, std::int64_t number);

/// Removes the history, inside the caller's transaction. What it held is gone from the file only once the
/// file is compacted.
std::optional<Error> removeHistory(SqlConnection &connection);

} // namespace chancery
