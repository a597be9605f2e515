// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/value_range.h"

#include <cmath>

namespace chancery {

bool ValueRange::contains(double value) const
{
    if (low && (lowOpen ? value <= *low : value < *low))
        return false;
    return !high || (highOpen ? value < *high : value <= *high);
}

ValueRange rangeOf(const Quantity &quantity)
{
    const double value = quantity.low;
    switch (quantity.qualifier) {
    case Qualifier::Exact:
        return {value, value};
    case Qualifier::About: {
        const double reach = std::abs(value) * aboutTolerance;
        return {value - reach, value + reach};
    }
    case Qualifier::MoreThan:
        return {.low = value, .high = {}, .lowOpen = true};
    case Qualifier::AtLeast:
        return {.low = value, .high = {}};
    case Qualifier::LessThan:
        return {.low = {}, .high = value, .highOpen = true};
    case Qualifier::AtMost:
        return {.low = {}, .high = value};
    case Qualifier::Between:
        return {value, quantity.high.value_or(value)};
    }
    return {value, value};
}

std::optional<ValueRange> intersection(const ValueRange &a, const ValueRange &b)
{
    ValueRange both = a;
    if (b.low && (!both.low || *b.low > *both.low)) {
        both.low = b.low;
        both.lowOpen = b.lowOpen;
    } else if (b.low && both.low == b.low) {
        both.lowOpen = both.lowOpen || b.lowOpen;
    }
    if (b.high && (!both.high || *b.high < *both.high)) {
        both.high = b.high;
        both.highOpen = b.highOpen;
    } else if (b.high && both.high == b.high) {
        both.highOpen = both.highOpen || b.highOpen;
    }
    if (both.low && both.high) {
        if (*both.low > *both.high || (*both.low == *both.high && (both.lowOpen || both.highOpen)))
            return std::nullopt;
    }
    return both;
}

} // namespace chancery
