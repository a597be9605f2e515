// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/known_counts.h"

#include "core/analysis/to_source.h"

#include <algorithm>

namespace chancery {

KnownCounts knownCounts(const Snapshot &snapshot)
{
    // Reading the links of so many takes no time that anybody sees.
    constexpr std::uint32_t mostFactsRead = 20'000;
    KnownCounts counts;
    for (int i = 0; i < objectKindCount; ++i)
        counts[static_cast<std::size_t>(i)] = snapshot.count(static_cast<ObjectKind>(i));
    const auto at = [&counts](ObjectKind kind) -> std::optional<std::uint32_t> & {
        return counts[static_cast<std::size_t>(kind)];
    };
    if (snapshot.hasLinks() || snapshot.count(ObjectKind::Fact) <= mostFactsRead) {
        for (const ObjectRef &waiting : objectsToSource(snapshot))
            --*at(waiting.kind);
        return counts;
    }
    // An event has its facts counted beside its date, as every frame needs them.
    const SharedColumn<std::uint8_t> &weights = snapshot.events().weight;
    *at(ObjectKind::Event) -=
        static_cast<std::uint32_t>(std::count(weights.begin(), weights.end(), std::uint8_t(0)));
    for (const ObjectKind kind :
         {ObjectKind::Participant, ObjectKind::Option, ObjectKind::Figure, ObjectKind::Question}) {
        if (at(kind) != 0)
            at(kind).reset();
    }
    return counts;
}

} // namespace chancery
