// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/company.h"
#include "core/analysis/position_history.h"
#include "core/domain/fact_filter.h"
#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// Everything a dossier says of one participant, by what kind of thing it is. Facts stand in document order
/// where nothing else is said.
struct ParticipantProfile
{
    /// The facts of the participant's part in one event.
    struct Part
    {
        EventRow event;
        std::vector<FactRow> facts;
    };
    /// A sentence in which the participant is quoted or reported as speaking, and the facts that rest on it.
    struct Quote
    {
        PassageRow passage;
        std::vector<FactRow> facts;
    };

    ParticipantRow participant;
    /// What it belongs to, and who belongs to it.
    std::vector<ParticipantRow> memberOf;
    std::vector<ParticipantRow> members;
    /// What it holds and is: plain facts about it before others, and about no event, option, figure or
    /// question.
    std::vector<FactRow> standing;
    /// In time order, undated events last.
    std::vector<Part> events;
    /// By option.
    std::vector<PositionHistory> positions;
    /// By source, then place in its text.
    std::vector<Quote> statements;
    /// Those present at the same events, most of these first.
    std::vector<Companion> company;
    /// Whatever else concerns it.
    std::vector<FactRow> others;
    /// How many facts that concern it do not pass the test.
    std::size_t hidden = 0;
};

/// Reads up to `limit` of the facts that concern the participant, and takes up those that pass the test.
/// Names and membership are no facts and always there. The stages of a position are those of everything
/// stated; one is left out with its last fact.
ParticipantProfile profileOf(const Snapshot &snapshot, ParticipantRow participant,
                             const FactFilter &test = {}, std::uint32_t limit = 100000);

} // namespace chancery
