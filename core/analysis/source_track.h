// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// What became of what a source says, as far as the dossier tells: of one as known on a day, by that day.
struct SourceTrack
{
    std::uint32_t facts = 0; ///< facts that its passages support and that were looked at
    bool isPart = false;     ///< it has more than were looked at
    /// Those that an independent source says too, or more closely, or reports as come to pass; it came out
    /// surely later.
    std::vector<FactRow> confirmed;
    /// Those that an independent source that came out surely later contradicts, denies, or reports as not
    /// come to pass.
    std::vector<FactRow> contradicted;
    /// The same by sources that need not be later: of one day, or of no certain day.
    std::vector<FactRow> confirmedPerhapsLater;
    std::vector<FactRow> contradictedPerhapsLater;
};

/// Of a source, by the evidence of its facts and by `told`, what findDisagreementsAndPrecisions() gives. No
/// more than `most` facts are looked at.
SourceTrack trackOf(const Snapshot &snapshot, SourceRow source, const std::vector<Disagreement> &told,
                    std::uint32_t most = 2000);

/// One sentence or two. Translated.
QString inWords(const SourceTrack &track);

} // namespace chancery
