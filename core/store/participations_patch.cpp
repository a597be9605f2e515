// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/participations_patch.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <tuple>

namespace chancery {

std::vector<Participation> ParticipationsPatch::applied(const std::vector<Participation> &old) const
{
    const auto order = [](const Participation &a, const Participation &b) {
        return std::tie(a.event, a.participant, a.fact) < std::tie(b.event, b.participant, b.fact);
    };
    const auto has = [](const std::vector<std::uint32_t> &rows, std::uint32_t row) {
        return !rows.empty() && row <= rows.back() && std::binary_search(rows.begin(), rows.end(), row);
    };
    std::vector<Participation> stayed;
    std::vector<Participation> placed = came;
    stayed.reserve(old.size() + came.size());
    // In blocks that stay in the processor's cache.
    constexpr std::size_t block = 1024;
    const auto rowsOf = [&](std::span<const Participation> some, ObjectKind kind, auto row) {
        std::array<std::uint32_t, block> rows;
        for (std::size_t i = 0; i < some.size(); ++i)
            rows[i] = row(some[i]);
        (*moves)[static_cast<std::size_t>(kind)].move(std::span(rows).first(some.size()));
        return rows;
    };
    for (std::size_t first = 0; first < old.size(); first += block) {
        const auto some = std::span(old).subspan(first, std::min(block, old.size() - first));
        const auto eventsNow =
            rowsOf(some, ObjectKind::Event, [](const Participation &one) { return one.event.value; });
        const auto participants = rowsOf(some, ObjectKind::Participant,
                                         [](const Participation &one) { return one.participant.value; });
        const auto facts =
            rowsOf(some, ObjectKind::Fact, [](const Participation &one) { return one.fact.value; });
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (has(touched, some[i].fact.value))
                continue;
            std::vector<Participation> &list = has(events, some[i].event.value) ? placed : stayed;
            list.push_back({{participants[i]}, {eventsNow[i]}, {facts[i]}, some[i].role, some[i].assertion});
        }
    }
    std::sort(placed.begin(), placed.end(), order);
    if (reorders && !std::is_sorted(stayed.begin(), stayed.end(), order))
        std::sort(stayed.begin(), stayed.end(), order);
    constexpr std::size_t few = 64; // each moves all that stand behind it
    if (placed.size() > few) {
        std::vector<Participation> all;
        all.reserve(stayed.size() + placed.size());
        std::merge(stayed.begin(), stayed.end(), placed.begin(), placed.end(), std::back_inserter(all),
                   order);
        return all;
    }
    for (const Participation &one : placed)
        stayed.insert(std::upper_bound(stayed.begin(), stayed.end(), one, order), one);
    return stayed;
}

} // namespace chancery
