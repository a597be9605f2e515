// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// The values a quantity may stand for. An end that is none is unbounded; an open end does not belong to it.
struct ValueRange
{
    std::optional<double> low;
    std::optional<double> high;
    bool lowOpen = false;
    bool highOpen = false;

    [[nodiscard]] bool contains(double value) const;
    friend bool operator==(const ValueRange &, const ValueRange &) = default;
};

/// How far `about` reaches to either side, as a share of the value: `about 35` may be 31.5 to 38.5.
inline constexpr double aboutTolerance = 0.10;

/// `35` is 35 alone, `about 35` reaches aboutTolerance to either side, `more than 27` is everything above
/// without 27, `at least 27` with it; `less than` and `at most` likewise; `between` holds both its ends.
ValueRange rangeOf(const Quantity &quantity);

/// The values both ranges hold; none where no value is in both.
std::optional<ValueRange> intersection(const ValueRange &a, const ValueRange &b);

/// How the reported values of one figure stand to each other, from harmony to conflict.
enum class Agreement : std::uint8_t {
    Single,        ///< one value
    Same,          ///< several reports, one value
    Compatible,    ///< different values that may all be true: `more than 30` and `about 35`
    Update,        ///< apart, but not of one moment: an expectation and what came, or different dates
    Contradiction, ///< cannot both be true: `35` and `18`
};

/// One reported value, with what decides whether it speaks of the same moment as another.
struct ReportedValue
{
    Quantity value;
    Assertion assertion = Assertion::Reported;
    std::optional<Edtf> date;
};

/// Two values are the same where qualifier and numbers are; compatible where their ranges meet. Ranges that
/// do not meet are an update where one value was planned and the other was not, or where both are dated and
/// the dates do not meet; else they are a contradiction. A denied value contradicts the same value put
/// forward, and is compatible with any other.
Agreement compare(const ReportedValue &a, const ReportedValue &b);

/// A figure with everything that is reported of it.
struct FigureAgreement
{
    /// The figure facts, in the order of their date (see dateOf).
    std::vector<FactRow> facts;
    /// The worst that any two values are to each other.
    Agreement agreement = Agreement::Single;
    /// (greatest − smallest) / greatest of the numbers named, 0 to 1; 0 for a single value.
    double spread = 0;
    /// The values that every report allows; none where no value does. Denied ones are left out.
    std::optional<ValueRange> common;
    std::uint32_t independentRoots = 0;
};

FigureAgreement agreementOf(const Snapshot &snapshot, FigureRow figure);

/// Whether figures in state a disagree more than in state b: by agreement, then spread.
bool disagreesMore(const FigureAgreement &a, const FigureAgreement &b);

/// A clause: `reports differ, all may be true`.
QString label(Agreement agreement);
/// A word or two: `difference`.
QString shortLabel(Agreement agreement);

} // namespace chancery
