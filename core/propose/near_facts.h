// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <vector>

namespace chancery {

/// A fact that may say what a new one is to say.
struct NearFact
{
    FactRow row;
    QString statement;
    double nearness = 0; ///< 0 to 1
};

/// The facts nearest to a statement, or to a sentence where there is none, best first: by the words that
/// carry them, among those that concern the same objects; where no object is given, among all facts of a
/// dossier that has few (mostLookedThrough). So that a second report of something supports or contradicts
/// what stands there, and is no fact of its own.
[[nodiscard]] std::vector<NearFact> nearFacts(const Snapshot &snapshot, const QString &words,
                                              const std::vector<ObjectRef> &objects, std::size_t most);

inline constexpr std::uint32_t mostLookedThrough = 5000;

} // namespace chancery
