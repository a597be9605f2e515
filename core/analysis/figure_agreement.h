// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim_comparison.h"
#include "core/compare/value_range.h"
#include "core/store/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// How the reported values of one figure stand to each other, from harmony to conflict.
enum class Agreement : std::uint8_t {
    Single,        ///< one value
    Same,          ///< several reports, one value
    Precision,     ///< one value, more or less closely: `about 35` and `35`
    Compatible,    ///< different values that may all be true: `more than 30` and `about 50`
    Update,        ///< apart, but not of one moment: an expectation and what came, or different dates
    Denial,        ///< one report denies the value that another puts forward
    Contradiction, ///< cannot both be true: `35` and `18`
};

/// A figure with everything that is reported of it.
struct FigureAgreement
{
    /// The figure facts, in the order of their date (see dateOf).
    std::vector<FactRow> facts;
    /// The worst that any two values are to each other, by the rules of comparison.h, or that a passage
    /// against one of them makes it.
    Agreement agreement = Agreement::Single;
    /// (greatest − smallest) / greatest of the numbers named, 0 to 1; 0 for a single value.
    double spread = 0;
    /// The values that every report allows; none where no value does. Denied ones are left out.
    std::optional<ValueRange> common;
    std::vector<FactRoot> roots; ///< independent sources of all that is reported
};

FigureAgreement agreementOf(const Snapshot &snapshot, FigureRow figure);

/// Whether figures in state a disagree more than in state b: by agreement, then spread.
bool disagreesMore(const FigureAgreement &a, const FigureAgreement &b);

/// A clause: `reports differ, all may be true`.
QString label(Agreement agreement);
/// A word or two: `difference`.
QString shortLabel(Agreement agreement);

} // namespace chancery
