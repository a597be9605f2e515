// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace chancery {

/// Turns `current` into `next` by runs taken out and runs put in; what both have must be in the same order in
/// both. `remove(first, last)` and `insert(first, last)` are told before a run goes or comes, `done` after.
template<class T, class Remove, class Removed, class Insert, class Inserted>
void reconcile(std::vector<T> &current, const std::vector<T> &next, Remove remove, Removed removed,
               Insert insert, Inserted inserted)
{
    std::vector<T> wanted = next;
    std::sort(wanted.begin(), wanted.end());
    const auto isWanted = [&wanted](const T &value) {
        return std::binary_search(wanted.begin(), wanted.end(), value);
    };
    using Offset = std::ptrdiff_t;
    for (std::size_t last = current.size(); last > 0;) {
        if (isWanted(current[last - 1])) {
            --last;
            continue;
        }
        std::size_t first = last - 1;
        while (first > 0 && !isWanted(current[first - 1]))
            --first;
        remove(static_cast<int>(first), static_cast<int>(last) - 1);
        current.erase(current.begin() + static_cast<Offset>(first),
                      current.begin() + static_cast<Offset>(last));
        removed();
        last = first;
    }
    for (std::size_t at = 0; at < next.size();) {
        if (at < current.size() && current[at] == next[at]) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < next.size() && (at >= current.size() || next[end] != current[at]))
            ++end;
        insert(static_cast<int>(at), static_cast<int>(end) - 1);
        current.insert(current.begin() + static_cast<Offset>(at), next.begin() + static_cast<Offset>(at),
                       next.begin() + static_cast<Offset>(end));
        inserted();
        at = end;
    }
}

} // namespace chancery
