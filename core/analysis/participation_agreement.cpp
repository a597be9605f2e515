// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/participation_agreement.h"

#include <algorithm>
#include <tuple>

namespace chancery {

namespace {

int firmness(const Participation &part)
{
    if (part.assertion == Assertion::Denied)
        return 2;
    return isHollow(part.role, part.assertion) ? 1 : 0;
}

DisagreementKind compare(const Participation &a, const Participation &b)
{
    Said<Role> first{a.role, {}};
    Said<Role> second{b.role, {}};
    first.how.assertion = a.assertion;
    second.how.assertion = b.assertion;
    return chancery::compare(first, second);
}

} // namespace

int distanceFromTable(Role role)
{
    switch (role) {
    case Role::Host:
        return 0;
    case Role::Chair:
        return 1;
    case Role::Mediator:
        return 2;
    case Role::Signatory:
        return 3;
    case Role::Party:
        return 4;
    case Role::Head:
        return 5;
    case Role::Speaker:
        return 6;
    case Role::Author:
        return 7;
    case Role::Actor:
        return 8;
    case Role::Attended:
        return 9;
    case Role::Absent:
        return 10;
    case Role::Expected:
        return 11;
    case Role::Invited:
        return 12;
    case Role::Mentioned:
        return 13;
    }
    return 14;
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
            if (compare(part, other) >= DisagreementKind::Denial)
                summary.harmony = Harmony::Contradiction;
        }
        if (summary.harmony == Harmony::Same && firmness(*lead) == 0 && firmness(part) == 1)
            summary.harmony = Harmony::Update;
    }
    return summary;
}

} // namespace chancery
