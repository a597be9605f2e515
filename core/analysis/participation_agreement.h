// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim_comparison.h"
#include "core/store/snapshot.h"

#include <cstdint>
#include <span>

namespace chancery {

/// What the participation facts of one participant in one event come to, taken together.
struct PresenceSummary
{
    enum class Harmony : std::uint8_t {
        Same,          ///< one role, or roles that go together: a host attends, a signatory attended
        Update,        ///< invited, expected or planned first, then there (or absent)
        Contradiction, ///< there and absent, put forward and denied, or a passage that contradicts
    };

    /// The fact that says most: one that holds before a planned one before a denied one; among those the role
    /// nearest to the table.
    FactRow lead;
    Role role = Role::Mentioned;
    Assertion assertion = Assertion::Reported;
    Harmony harmony = Harmony::Same;
    /// Roles beside the lead's that hold in the same sense: host and signatory.
    bool hasFurtherRoles = false;
};

/// How near to the table a role has somebody: hosts first, then who led, signed and spoke, those who
/// attended, and last who was absent, expected, invited or merely mentioned.
int distanceFromTable(Role role);

/// Summarises the facts of one cell; there must be one at least.
PresenceSummary summarise(const FactColumns &facts, std::span<const Participation> cell);

} // namespace chancery
