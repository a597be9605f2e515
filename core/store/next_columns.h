// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/ids.h"
#include "core/store/claim_scope.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <set>

namespace chancery {

class SnapshotData;

/// The rows that a change touched, by their numbers in the tables.
struct TouchedRows
{
    /// Of each kind: what went, and what came. A number may be in both.
    std::array<std::set<qlonglong>, objectKindCount> removed;
    std::array<std::set<qlonglong>, objectKindCount> added;
    /// Those of which a column or a link may differ, whether they are still there or not.
    std::set<qlonglong> facts;
    std::set<qlonglong> events;
    /// What those facts are on, or were.
    ClaimSurroundings surroundings;
    /// All that is derived was derived anew: dates, weights and roots may differ anywhere.
    bool derivesAll = false;
    /// What sources go back to may differ.
    bool touchesSources = false;
    /// Whether the columns follow from those of the revision before.
    bool canPatch = true;
    /// What the dossier says of itself, where that is new.
    std::optional<DossierInfo> info;
};

/// Makes the columns of `next`, which has been told its revision and has none yet, from those of the revision
/// before: what was computed there is patched, what was not is left to be computed when it is asked for.
/// Reads the rows that were touched, and the claims that these may stand against where disputes were known.
/// False where they cannot be patched; `next` is to be loaded then.
bool patchColumns(SnapshotData &next, SnapshotData &before, const TouchedRows &touched);

} // namespace chancery
