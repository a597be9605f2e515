// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace chancery {

/// Calls `report(from, to)` with the step that closes each circle of steps `next(i)` among `count` objects;
/// a circle once.
template<class Next, class Report>
void findCircles(std::size_t count, Next next, Report report)
{
    enum class Mark : std::uint8_t { Fresh, Open, Done };
    struct Step
    {
        std::size_t at;
        std::vector<std::size_t> targets;
        std::size_t taken = 0;
    };
    std::vector<Mark> marks(count, Mark::Fresh);
    for (std::size_t first = 0; first < count; ++first) {
        if (marks[first] != Mark::Fresh)
            continue;
        // Depth first, with a stack of our own: a chain may be as long as the dossier.
        marks[first] = Mark::Open;
        std::vector<Step> path{{first, next(first)}};
        while (!path.empty()) {
            Step &step = path.back();
            if (step.taken == step.targets.size()) {
                marks[step.at] = Mark::Done;
                path.pop_back();
                continue;
            }
            const std::size_t target = step.targets[step.taken++];
            if (marks[target] == Mark::Open) {
                report(step.at, target);
            } else if (marks[target] == Mark::Fresh) {
                marks[target] = Mark::Open;
                path.push_back({target, next(target)});
            }
        }
    }
}

/// Of what an object leads to by one step, the first that leads back to it by steps `next(id)`; none where it
/// stands in no circle. Work grows with what can be reached from it.
template<class Id, class Next>
std::optional<Id> stepIntoCircle(const Id &object, Next next)
{
    std::set<Id> seen;
    for (const Id &first : next(object)) {
        std::vector<Id> open{first};
        while (!open.empty()) {
            const Id at = open.back();
            open.pop_back();
            if (at == object)
                return first;
            if (!seen.insert(at).second)
                continue;
            for (const Id &target : next(at))
                open.push_back(target);
        }
    }
    return std::nullopt;
}

} // namespace chancery
