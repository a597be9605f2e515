// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/company.h"

#include "core/analysis/participation_agreement.h"

#include <algorithm>

namespace chancery {

namespace {

bool wasThere(const Participation &part)
{
    return isPresence(part.role) && !isHollow(part.role, part.assertion) &&
           part.assertion != Assertion::Denied;
}

template<class R>
void sortUnique(std::vector<R> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

Company companyOf(const Snapshot &snapshot, std::span<const ParticipantRow> participants,
                  std::span<const EventRow> events)
{
    Company company;
    company.events.assign(events.begin(), events.end());
    for (const Participation &part : snapshot.participations()) {
        if (wasThere(part) &&
            std::find(participants.begin(), participants.end(), part.participant) != participants.end())
            company.events.push_back(part.event);
    }
    sortUnique(company.events);
    for (const Participation &part : snapshot.participations()) {
        if (wasThere(part) && std::binary_search(company.events.begin(), company.events.end(), part.event))
            company.participants.push_back(part.participant);
    }
    sortUnique(company.participants);
    return company;
}

} // namespace chancery
