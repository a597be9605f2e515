// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/store/sql.h"

#include <optional>
#include <set>
#include <vector>

namespace chancery {

/// What a source says of itself before and after a change; none where it was not there yet, or is gone.
struct SourceEdit
{
    qlonglong row = 0;
    std::optional<SourceDescription> before;
    std::optional<SourceDescription> after;
    bool hasOtherText = false;
};

/// The rows of which anything that is derived may follow from what sources say of themselves.
struct SourceReach
{
    std::set<qlonglong> passages; ///< may be attributed otherwise
    std::set<qlonglong> facts;    ///< may have other roots, or date their events otherwise
    /// Too many to be named: everything is derived anew.
    bool isLarge = false;
};

/// Brings what sources go back to up to date after these edits, which are written already, and follows them
/// to passages and facts: those of the sources, of what goes back to them, and of every text that may name a
/// publisher that came or went. Right only where sourcesAreCompared().
[[nodiscard]] Outcome<SourceReach> followSources(SqlConnection &connection,
                                                 const std::vector<SourceEdit> &edits);

} // namespace chancery
