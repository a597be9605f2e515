// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/domain/fact_filter.h"
#include "core/store/snapshot.h"

#include <array>
#include <vector>

namespace chancery {

/// What a source carries.
struct SourceLoad
{
    std::uint32_t facts = 0; ///< facts that its passages support
    std::uint32_t alone = 0; ///< those of them that no other source's passages support
};

/// What the sources of a dossier carry, and how the facts are graded.
struct SourceCoverage
{
    std::vector<SourceLoad> loads; ///< by source row
    /// The facts by Admiralty code, in document order: reliability A–F of the most reliable source that
    /// supports a fact, then the fact's own credibility 1–6.
    std::array<std::array<std::vector<FactRow>, 6>, 6> codes;
};

SourceCoverage coverageOf(const Snapshot &snapshot);

/// Of a coverage, the facts that pass the test. That no other source carries a fact is said of the whole
/// dossier.
SourceCoverage leftOf(SourceCoverage coverage, const FactLinks &links, const FactFilter &test);

/// A side of a disagreement that one source stands on and other sources contradict or deny.
struct SourceDispute
{
    const Disagreement *disagreement = nullptr;
    const DisagreementSide *side = nullptr;
};

/// What is said against a source: the disputed sides that rest on it, where another side rests on another
/// source. The disagreements outlive the result.
std::vector<SourceDispute> disputesOf(const std::vector<Disagreement> &disagreements, SourceRow source);

} // namespace chancery
