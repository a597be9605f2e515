// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim.h"
#include "core/store/snapshot_data.h"

#include <optional>
#include <vector>

namespace chancery {

/// The facts that may stand against another one, with what they rest on, in document order: several on one
/// subject where that can matter, facts that a passage contradicts, and the plain facts that rest on such a
/// passage. Reads whole tables at once, for the most of a large dossier stands against nothing.
Outcome<std::vector<Claim>> readClaims(SqlConnection &connection,
                                       const std::array<RowMap, objectKindCount> &maps);

/// The same among these facts alone, by the numbers of their rows; among all where none are given.
Outcome<std::vector<Claim>> readClaims(SqlConnection &connection,
                                       const std::array<RowMap, objectKindCount> &maps,
                                       const std::optional<std::vector<qlonglong>> &scope);

} // namespace chancery
