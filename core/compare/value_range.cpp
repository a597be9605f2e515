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
    case Qualifier::Nearly:
        return {.low = value - std::abs(value) * aboutTolerance, .high = value, .highOpen = true};
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

namespace {

bool isBound(Qualifier qualifier)
{
    return qualifier == Qualifier::MoreThan || qualifier == Qualifier::AtLeast ||
           qualifier == Qualifier::LessThan || qualifier == Qualifier::AtMost;
}

bool isRough(Qualifier qualifier)
{
    return qualifier == Qualifier::About;
}

/// The greatest power of ten that a number is a multiple of, at least 1: 100 of 300.
double roundnessOf(double value)
{
    double step = 1;
    while (step * 10 <= value && std::fmod(value, step * 10) == 0)
        step *= 10;
    return step;
}

/// Whether a number is what a bound may have been rounded from: up to the next number as round, a tenth at
/// least and a half at most.
bool isNear(double bound, double value)
{
    const double size = std::abs(bound);
    const double reach = std::min(std::max(roundnessOf(size), size / 10), size / 2);
    return std::abs(value - bound) <= reach;
}

/// Ends that are told as those of a range are not exact to the point of being open or not.
bool holds(const ValueRange &outer, const ValueRange &inner, bool innerIsLoose)
{
    if (outer.low) {
        if (!inner.low || *inner.low < *outer.low)
            return false;
        if (outer.lowOpen && !inner.lowOpen && !innerIsLoose && *inner.low == *outer.low)
            return false;
    }
    if (outer.high) {
        if (!inner.high || *inner.high > *outer.high)
            return false;
        if (outer.highOpen && !inner.highOpen && !innerIsLoose && *inner.high == *outer.high)
            return false;
    }
    return true;
}

} // namespace

bool isCloser(const Quantity &closer, const Quantity &other)
{
    const ValueRange inner = rangeOf(closer);
    const ValueRange outer = rangeOf(other);
    if (closer.qualifier != Qualifier::Between && other.qualifier != Qualifier::Between &&
        closer.low == other.low) {
        // One number in other words; "nearly four" is said of what others call four.
        return intersection(inner, outer).has_value() ||
               (other.qualifier == Qualifier::Nearly && closer.qualifier == Qualifier::Exact);
    }
    if (isRough(closer.qualifier) && isRough(other.qualifier))
        return outer.contains(closer.low) && inner.contains(other.low);
    // A rough number speaks of itself: `about 314` is one of `more than 300`, wherever its width may end.
    if (isRough(closer.qualifier) && isBound(other.qualifier) && outer.contains(closer.low))
        return isNear(other.low, closer.low);
    if (!holds(outer, inner, closer.qualifier == Qualifier::Between))
        return false;
    if (!isBound(other.qualifier))
        return true;
    return isNear(other.low, closer.low) && isNear(other.low, closer.high.value_or(closer.low));
}

bool excludeByName(const Quantity &a, const Quantity &b)
{
    const auto excludes = [](const Quantity &bound, const Quantity &named) {
        const bool isOpen = bound.qualifier == Qualifier::MoreThan || bound.qualifier == Qualifier::LessThan;
        return isOpen && named.qualifier == Qualifier::Exact && named.low == bound.low;
    };
    return excludes(a, b) || excludes(b, a);
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
