// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"
#include "core/text/overlap/overlap.h"

#include <vector>

namespace chancery {

/// What two sources have in common, by the texts the dossier carries.
struct SourceOverlap
{
    SourceRow first;
    SourceRow second;
    TextOverlap overlap;
    /// Whether the two count as one where they support the same fact.
    bool sameRoot = false;
};

/// Every pair of sources with five words in a row in common, the greatest share first. Time grows with the
/// length of all texts and the number of such pairs, not with that of all pairs.
[[nodiscard]] std::vector<SourceOverlap> findSourceOverlaps(const Snapshot &snapshot);

} // namespace chancery
