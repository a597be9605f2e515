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

/// What the sources of a dossier say of themselves, as far as anything is derived from it.
struct SourceReckoning
{
    RootReckoner reckoner;
    QHash<qlonglong, std::uint32_t> places; ///< in document order, from 0, by their rows
    QHash<qlonglong, CivilDay> published;   ///< the last day on which each may have come out, by its row
};

/// Kept from one change to the next: to read it takes as long as there are sources. Null where a change
/// touched one, or nothing was derived yet.
using KeptReckoner = std::shared_ptr<const SourceReckoning>;

/// The same for these rows alone. Right only where no source changed its date, its publisher, its roots or
/// its facts but through what is named.
std::optional<Error> deriveColumns(SqlConnection &connection, const DerivedScope &scope,
                                   KeptReckoner &reckoner);

} // namespace chancery
