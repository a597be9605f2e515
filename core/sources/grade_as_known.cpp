// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/grade_as_known.h"

#include "core/sources/root_reckoner.h"

#include <algorithm>

namespace chancery {

namespace {

constexpr int confirmed = 1;
constexpr int probablyTrue = 2;
constexpr int doubtful = 4;
constexpr int improbable = 5;
constexpr int cannotBeJudged = 6;

bool isContradicted(const Fact &fact)
{
    return std::any_of(fact.evidence.begin(), fact.evidence.end(),
                       [](const Evidence &evidence) { return evidence.relation == Relation::Contradicts; });
}

} // namespace

void gradeAsKnown(KnownDossier &known)
{
    std::optional<DossierRoots> roots; // reads all texts: made where it is asked for
    for (Fact &fact : known.dossier.facts) {
        if (fact.credibility == confirmed && known.lessSupported.contains(fact.id)) {
            if (!roots)
                roots.emplace(known.dossier);
            if (roots->count(fact) < 2)
                fact.credibility = probablyTrue;
        } else if ((fact.credibility == doubtful || fact.credibility == improbable) &&
                   known.lessContradicted.contains(fact.id) && !isContradicted(fact)) {
            fact.credibility = cannotBeJudged;
        }
    }
}

} // namespace chancery
