// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/fact_filter.h"
#include "core/store/snapshot.h"

#include <span>
#include <vector>

namespace chancery {

/// Who was there, and at which events; both ascending.
struct Company
{
    std::vector<ParticipantRow> participants;
    std::vector<EventRow> events;
};

/// The events at which one of these participants was present (as host, chair, signatory or attending, by a
/// fact that is neither planned nor denied), these events themselves, and everyone who was present at any of
/// them.
Company companyOf(const Snapshot &snapshot, std::span<const ParticipantRow> participants,
                  std::span<const EventRow> events);

/// Someone who was present where another was.
struct Companion
{
    ParticipantRow participant;
    /// Ascending.
    std::vector<EventRow> events;
    /// The facts by which the companion was there, event by event.
    std::vector<FactRow> facts;
};

/// Everyone who was present at an event at which the participant was present; most events first, then by
/// row. Of the facts those that pass the test.
std::vector<Companion> companionsOf(const Snapshot &snapshot, ParticipantRow participant,
                                    const FactFilter &test = {});

} // namespace chancery
