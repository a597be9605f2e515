// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim.h"
#include "core/store/snapshot_data.h"

#include <optional>
#include <vector>

namespace chancery {

/// The facts that may stand against another one, by ClaimCandidates, with what they rest on, in document
/// order: among all, or among these alone, by the numbers of their rows.
Outcome<std::vector<Claim>> readClaims(SqlConnection &connection, const SnapshotColumns &columns,
                                       const std::optional<std::vector<qlonglong>> &scope = {});

/// The same of candidates that were found, by their numbers, ascending, with room in the list for as many
/// claims as are going to be joined to these.
Outcome<std::vector<Claim>> readClaims(SqlConnection &connection, const SnapshotColumns &columns,
                                       std::vector<qlonglong> candidates, std::size_t room = 0);

} // namespace chancery
