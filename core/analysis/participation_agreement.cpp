// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/participation_agreement.h"

#include <algorithm>
#include <tuple>

namespace chancery {

namespace {

int distanceFromTable(Role role)
{
    switch (role) {
    case Role::Host:
        return 0;
    case Role::Chair:
        return 1;
    case Role::Signatory:
        return 2;
    case Role::Attended:
        return 3;
    case Role::Absent:
        return 4;
    case Role::Expected:
        return 5;
    case Role::Invited:
        return 6;
    case Role::Mentioned:
        return 7;
    }
    return 8;
}

int firmness(const Participation &part)
{
    if (part.assertion == Assertion::Denied)
        return 2;
    return isHollow(part.role, part.assertion) ? 1 : 0;
}

bool isDenied(const Participation &part)
{
    return part.assertion == Assertion::Denied;
}

bool contradict(const Participation &a, const Participation &b)
{
    if (isDenied(a) != isDenied(b))
        return a.role == b.role || (isPresence(a.role) && isPresence(b.role));
    if (isDenied(a))
        return false;
    // An expectation that came to nothing is no contradiction, but two accounts of what happened are.
    const bool bothHappened = firmness(a) == 0 && firmness(b) == 0;
    return bothHappened &&
           ((a.role == Role::Absent && isPresence(b.role)) || (isPresence(a.role) && b.role == Role::Absent));
}

} // namespace

bool isPresence(Role role)
{
    return role == Role::Host || role == Role::Chair || role == Role::Signatory || role == Role::Attended;
}

bool isProspective(Role role)
{
    return role == Role::Invited || role == Role::Expected;
}

bool isHollow(Role role, Assertion assertion)
{
    return isProspective(role) || assertion == Assertion::Planned;
}

PresenceSummary summarise(const FactColumns &facts, std::span<const Participation> cell)
{
    const auto lead = std::min_element(cell.begin(), cell.end(), [](const auto &a, const auto &b) {
        return std::tuple(firmness(a), distanceFromTable(a.role)) <
               std::tuple(firmness(b), distanceFromTable(b.role));
    });
    PresenceSummary summary{lead->fact, lead->role, lead->assertion};
    using Harmony = PresenceSummary::Harmony;
    for (const Participation &part : cell) {
        if (facts.disputed[part.fact.value] != 0)
            summary.harmony = Harmony::Contradiction;
        // Attending goes without saying with every other presence.
        if (part.role != lead->role && part.role != Role::Attended && part.role != Role::Mentioned &&
            firmness(part) == firmness(*lead))
            summary.hasFurtherRoles = true;
        for (const Participation &other : cell) {
            if (contradict(part, other))
                summary.harmony = Harmony::Contradiction;
        }
        if (summary.harmony == Harmony::Same && firmness(*lead) == 0 && firmness(part) == 1)
            summary.harmony = Harmony::Update;
    }
    return summary;
}

} // namespace chancery
