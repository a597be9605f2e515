// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fragility.h"

#include "core/analysis/analysis_words.h"
#include "core/domain/plural.h"
#include "core/names/roots_in_words.h"

#include <QStringList>

#include <algorithm>

namespace chancery {

using analysis_words::tr;

using namespace Qt::StringLiterals;

Fragility fragilityOf(const Snapshot &snapshot, const Judgement &judgement)
{
    Fragility result;
    for (const FactId &id : judgement.facts) {
        const auto row = snapshot.rowOf(id);
        if (!row)
            continue;
        ++result.facts;
        std::vector<FactRoot> roots = snapshot.rootsOf(*row);
        if (!result.smallest.empty() && roots.size() > result.size())
            continue;
        if (!result.smallest.empty() && roots.size() < result.size())
            result.smallest.clear();
        const auto same =
            std::find_if(result.smallest.begin(), result.smallest.end(),
                         [&roots](const GroundOfFacts &ground) { return ground.roots == roots; });
        if (same == result.smallest.end())
            result.smallest.push_back({std::move(roots), {*row}});
        else
            same->facts.push_back(*row);
    }
    std::stable_sort(
        result.smallest.begin(), result.smallest.end(),
        [](const GroundOfFacts &a, const GroundOfFacts &b) { return a.facts.size() > b.facts.size(); });
    return result;
}

QString inWords(const Snapshot &snapshot, const Fragility &fragility)
{
    if (fragility.smallest.empty())
        return {};
    if (fragility.size() == 0)
        return tr("Rests on a fact that nothing supports.");
    QStringList sets;
    for (const GroundOfFacts &ground : fragility.smallest)
        sets.append(tr("%1 (%2 of its %3 facts)")
                        .arg(namesOf(snapshot, std::span<const FactRoot>(ground.roots)).join(tr(" and ")))
                        .arg(ground.facts.size())
                        .arg(fragility.facts));
    const QString any = sets.join(tr("; or "));
    return plural("Analysis", "Loses its ground without %Ln independent source: %1.",
                  "Loses its ground without %Ln independent sources: %1.", fragility.size())
        .arg(any);
}

} // namespace chancery
