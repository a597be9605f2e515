// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <cstdint>
#include <vector>

namespace chancery {

/// What a list of facts can be put in order by.
enum class FactKey : std::uint8_t { Statement, Kind, Assertion, Date, Credibility, Sources, Dispute };

/// How many facts can be put in order by a key without a wait: any number by a key in columns, few where the
/// facts themselves have to be read.
[[nodiscard]] std::size_t mostSorted(FactKey key);

/// Puts fact rows in order by a key; equal ones stay in document order, whichever the direction. Undated
/// facts come last in both directions. Keys in columns take O(n), the others O(n log n) and n reads.
void sortFacts(const Snapshot &snapshot, std::vector<FactRow> &rows, FactKey key, bool descending);

} // namespace chancery
