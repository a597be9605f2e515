// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sources/root_reckoner.h"
#include "core/store/sql.h"

#include <memory>
#include <optional>
#include <set>

namespace chancery {

/// Computes the derived columns of every event and fact from the facts, inside the caller's transaction.
std::optional<Error> deriveColumns(SqlConnection &connection);

/// The rows whose derived columns a change may have touched. Facts of an event that is named here count in
/// themselves.
struct DerivedScope
{
    std::set<qlonglong> facts;
    std::set<qlonglong> events;
    std::set<qlonglong> passages; ///< their facts are among those above
};

/// What the sources of a dossier say of what goes back to what, kept from one change to the next: to read it
/// takes as long as there are sources. Null where a change touched one, or nothing was derived yet.
using KeptReckoner = std::shared_ptr<const RootReckoner>;

/// The same for these rows alone. Right only where no source changed its date, its publisher, its roots or
/// its facts but through what is named.
std::optional<Error> deriveColumns(SqlConnection &connection, const DerivedScope &scope,
                                   KeptReckoner &reckoner);

} // namespace chancery
