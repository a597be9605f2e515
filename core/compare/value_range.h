// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <optional>

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

/// Whether one says what the other does, and more closely, or as closely in other words: `35` of `about 35`,
/// `314` and `about 314` of `more than 300`, `4` of `nearly 4`, `about 36` of `about 35`. A bound is taken
/// for a round number of what is near: `120` says more than `more than 50` does.
bool isCloser(const Quantity &closer, const Quantity &other);
/// Whether one leaves out the other's very number: `more than 27` and `27`.
bool excludeByName(const Quantity &a, const Quantity &b);

/// The values both ranges hold; none where no value is in both.
std::optional<ValueRange> intersection(const ValueRange &a, const ValueRange &b);

} // namespace chancery
