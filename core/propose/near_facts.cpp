// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/near_facts.h"

#include "core/check/statement_words.h"

#include <algorithm>

namespace chancery {

namespace {

constexpr double leastNear = 0.34;

} // namespace

std::vector<NearFact> nearFacts(const Snapshot &snapshot, const QString &words,
                                const std::vector<ObjectRef> &objects, std::size_t most)
{
    const QSet<QString> wanted = carryingWords(words);
    if (wanted.isEmpty())
        return {};
    std::vector<FactRow> rows;
    for (const ObjectRef &object : objects) {
        const auto more = snapshot.factsOf(object, mostLookedThrough);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    if (objects.empty() && snapshot.count(ObjectKind::Fact) <= mostLookedThrough) {
        for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row)
            rows.push_back({row});
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const std::vector<QString> statements = snapshot.statements(rows);
    std::vector<NearFact> near;
    for (std::size_t i = 0; i < rows.size() && i < statements.size(); ++i) {
        const Likeness like = likeness(wanted, carryingWords(statements[i]));
        // A sentence says more than the one statement that is made of it.
        const double nearness = like.shared < 2 ? 0 : 0.5 * like.ofBoth + 0.5 * like.ofShorter;
        if (nearness >= leastNear)
            near.push_back({rows[i], statements[i], nearness});
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const NearFact &a, const NearFact &b) { return a.nearness > b.nearness; });
    near.resize(std::min(near.size(), most));
    return near;
}

} // namespace chancery
