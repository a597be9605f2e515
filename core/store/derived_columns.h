// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"

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

/// The same for these rows alone. Right only where no source changed its date, its publisher, its roots or
/// its facts but through what is named.
std::optional<Error> deriveColumns(SqlConnection &connection, const DerivedScope &scope);

} // namespace chancery
