// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/links_patch.h"

#include "core/domain/sort_unique.h"

#include <algorithm>

namespace chancery {

namespace {

RowLists FactLinks::*listOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Participant:
        return &FactLinks::participantFacts;
    case ObjectKind::Option:
        return &FactLinks::optionFacts;
    case ObjectKind::Figure:
        return &FactLinks::figureFacts;
    case ObjectKind::Question:
        return &FactLinks::questionFacts;
    case ObjectKind::Source:
        return &FactLinks::sourceFacts;
    default:
        return &FactLinks::eventFacts;
    }
}

} // namespace

FactLinks LinksPatch::applied(const FactLinks &old) const
{
    const auto movesOf = [this](ObjectKind kind) -> const RowMoves & {
        return (*moves)[static_cast<std::size_t>(kind)];
    };
    const RowMoves &facts = movesOf(ObjectKind::Fact);
    FactLinks now;
    now.event = facts.column(old.event, FactLinks::none);
    movesOf(ObjectKind::Event).move(now.event);
    for (const std::uint32_t row : touched) {
        if (const std::uint32_t fact = facts.of(row); fact != RowMoves::gone)
            now.event[fact] = FactLinks::none;
    }
    for (const auto &[fact, event] : events)
        now.event[fact] = event;

    for (std::size_t i = 0; i < lists.size(); ++i) {
        Pairs added = links.at(i);
        sortUnique(added);
        const auto list = listOf(lists.at(i));
        now.*list = (old.*list).patched({movesOf(lists.at(i)), facts, touched, added});
    }

    // The dates of untouched facts keep their order.
    now.dated.reserve(old.dated.size() + dated.size());
    for (const FactLinks::Dated &one : old.dated) {
        if (!std::binary_search(touched.begin(), touched.end(), one.fact))
            now.dated.push_back({facts.of(one.fact), one.range});
    }
    const auto middle = static_cast<std::ptrdiff_t>(now.dated.size());
    now.dated.insert(now.dated.end(), dated.begin(), dated.end());
    const auto isBefore = [](const FactLinks::Dated &a, const FactLinks::Dated &b) {
        return a.fact < b.fact;
    };
    std::stable_sort(now.dated.begin() + middle, now.dated.end(), isBefore);
    std::inplace_merge(now.dated.begin(), now.dated.begin() + middle, now.dated.end(), isBefore);
    now.reliability = reliability.value_or(old.reliability);
    return now;
}

} // namespace chancery
