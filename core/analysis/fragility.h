// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// Independent roots that facts of a judgement stand on alone.
struct GroundOfFacts
{
    std::vector<FactRoot> roots; ///< in order
    std::vector<FactRow> facts;  ///< those that nothing would support any more without these
};

/// How little would have to be wrong for a judgement to lose its ground. It rests on all of its facts: on
/// some of them it would be another one.
struct Fragility
{
    std::size_t facts = 0; ///< how many the judgement rests on
    /// The smallest sets of roots without which one of its facts has nothing to stand on, all of one size;
    /// what most of its facts stand on comes first. Empty where it rests on nothing.
    std::vector<GroundOfFacts> smallest;

    /// How many roots that takes; 0 where it rests on nothing, or on a fact that nothing supports.
    [[nodiscard]] std::size_t size() const { return smallest.empty() ? 0 : smallest.front().roots.size(); }
};

Fragility fragilityOf(const Snapshot &snapshot, const Judgement &judgement);

/// `Loses its ground without 1 independent source: Meduza (2 of its 3 facts).` Translated; empty where it
/// rests on nothing.
QString inWords(const Snapshot &snapshot, const Fragility &fragility);

} // namespace chancery
