// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/analysis/event_dates.h"
#include "core/domain/fact_filter.h"
#include "core/store/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// Everything a dossier says of one event, by what kind of thing it is. Facts stand in document order where
/// nothing else is said.
struct EventProfile
{
    /// What somebody's part in the event is, by what a reader asks.
    enum class Part : std::uint8_t {
        Hosted, ///< host or chair
        Attended,
        Spoke,
        Expected,   ///< invited, or to be there in whatever role
        StayedAway, ///< absent, or denied to have been there
        Signed,     ///< signatories, parties, authors
        Did,        ///< actors
        Named,      ///< mentioned in connection with it
    };
    static constexpr int partCount = static_cast<int>(Part::Named) + 1;

    /// The facts of one participant's part.
    struct Participant
    {
        ParticipantRow participant;
        std::vector<FactRow> facts;
    };
    /// A sentence with somebody's words, and the facts that rest on it.
    struct Quote
    {
        PassageRow passage;
        std::optional<ParticipantRow> speaker;
        std::vector<FactRow> facts;
    };
    /// Another event, and the fact that ties it to this one.
    struct Link
    {
        EventRow other;
        FactRow fact;
        LinkRelation relation = LinkRelation::PartOf;
        bool isOfOther = false; ///< the other is part of this one, follows it, came of it
    };

    EventRow event;
    /// What it was about: what is told of it before anything else.
    std::vector<FactRow> substance;
    /// Of whatever report, and which of them are the event's own date or another.
    std::vector<FactRow> dates;
    EventDates dated;
    std::vector<FactRow> places;
    std::vector<FactRow> states;
    std::array<std::vector<Participant>, partCount> parts;
    /// By source, then place in its text.
    std::vector<Quote> quotes;
    /// That name the event, or stand in a sentence that says when, where or who.
    std::vector<FactRow> figures;
    /// Declarations, agreements and plans that came of it.
    std::vector<Link> documents;
    std::vector<Link> links;
    /// Where reports of it, or figures told of it, differ.
    std::vector<Disagreement> disagreements;
    /// Answers to questions that name the event.
    std::vector<FactRow> questions;
    std::vector<FactRow> others;
    /// How many facts that concern it do not pass the test.
    std::size_t hidden = 0;
};

/// Reads up to `limit` of the facts that concern the event, and takes up those that pass the test. `lead` is
/// the fact that says most plainly what the event was: it stands first in the substance.
EventProfile profileOf(const Snapshot &snapshot, EventRow event, std::optional<FactRow> lead,
                       const FactFilter &test = {}, std::uint32_t limit = 20000);

} // namespace chancery
