// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace chancery {

/// Puts values in order, equal ones as they stood. Places are sorted and every value is moved once, which
/// suits values that hold dates and texts.
template<class T, class Less>
void stableOrder(std::vector<T> &values, Less less)
{
    std::vector<std::size_t> places(values.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return less(values[a], values[b]); });
    std::vector<T> ordered;
    ordered.reserve(values.size());
    for (const std::size_t place : places)
        ordered.push_back(std::move(values[place]));
    values = std::move(ordered);
}

} // namespace chancery
