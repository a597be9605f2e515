// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/company.h"

#include "core/analysis/participation_agreement.h"
#include "core/domain/sort_unique.h"

#include <algorithm>
#include <map>

namespace chancery {

namespace {

bool wasThere(const Participation &part)
{
    return isPresence(part.role) && !isHollow(part.role, part.assertion) &&
           part.assertion != Assertion::Denied;
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

std::vector<Companion> companionsOf(const Snapshot &snapshot, ParticipantRow participant,
                                    const FactFilter &test)
{
    const auto tells = [&test](const Participation &part) {
        return wasThere(part) && passes(test, part.fact);
    };
    std::map<ParticipantRow, Companion> companions;
    const std::vector<Participation> &all = snapshot.participations();
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        bool present = false;
        for (; end < all.size() && all[end].event == all[begin].event; ++end)
            present = present || (all[end].participant == participant && tells(all[end]));
        for (; present && begin < end; ++begin) {
            const Participation &part = all[begin];
            if (part.participant == participant || !tells(part))
                continue;
            Companion &companion = companions[part.participant];
            companion.participant = part.participant;
            if (companion.events.empty() || companion.events.back() != part.event)
                companion.events.push_back(part.event);
            companion.facts.push_back(part.fact);
        }
        begin = end;
    }
    std::vector<Companion> ordered;
    ordered.reserve(companions.size());
    for (auto &[row, companion] : companions)
        ordered.push_back(std::move(companion));
    std::stable_sort(ordered.begin(), ordered.end(), [](const Companion &a, const Companion &b) {
        return a.events.size() > b.events.size();
    });
    return ordered;
}

} // namespace chancery
