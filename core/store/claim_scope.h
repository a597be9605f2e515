// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/io/error.h"
#include "core/store/sql.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace chancery {

/// What the facts of a change are on and rest on, or were before it: the facts that are on the same, or that
/// the same passages contradict, are those with which they may stand in dispute. By the numbers of rows.
struct ClaimSurroundings
{
    std::set<std::pair<ObjectKind, qlonglong>> subjects;
    std::set<qlonglong> passages;
    /// Too many to be looked at one by one.
    bool isLarge = false;
};

/// Adds the surroundings of a fact as it stands now; of one that is not there, nothing.
std::optional<Error> addSurroundings(SqlConnection &connection, qlonglong fact,
                                     ClaimSurroundings &surroundings);

/// Every fact among which a dispute may have begun or ended: those given and those in the surroundings, and
/// all that these stand against in turn. Ascending; none where they are so many that to look through all
/// claims takes no longer.
Outcome<std::optional<std::vector<qlonglong>>> claimScope(SqlConnection &connection,
                                                          const std::set<qlonglong> &facts,
                                                          const ClaimSurroundings &surroundings);

} // namespace chancery
