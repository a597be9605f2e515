// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim_comparison.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

namespace chancery {

/// One object of a snapshot: its kind, and its row there.
struct ClaimObject
{
    ObjectKind kind = ObjectKind::Event;
    std::uint32_t row = 0;

    friend auto operator<=>(const ClaimObject &, const ClaimObject &) = default;
};

/// A passage that a fact rests on, or that contradicts it.
struct ClaimSupport
{
    PassageRow passage;
    SourceRow source;
    /// The source that this one repeats, followed to the end; itself where it repeats none.
    SourceRow root;
    /// Its words deny something, see saysDenied(); known of passages that contradict a fact.
    bool isDenial = false;

    /// By what it is, not by what is known of its words.
    friend auto operator<=>(const ClaimSupport &a, const ClaimSupport &b)
    {
        return std::tie(a.passage, a.source, a.root) <=> std::tie(b.passage, b.source, b.root);
    }
    friend bool operator==(const ClaimSupport &a, const ClaimSupport &b) { return (a <=> b) == 0; }
};

/// What a fact says, as far as another fact can be held against it, and what it rests on.
struct Claim
{
    FactRow fact;
    FactKind kind = FactKind::Plain;
    /// The event, option, figure or question of the payload. Of a plain fact, the first object it is about,
    /// or else its speaker; none where it names neither.
    std::optional<ClaimObject> subject;
    /// Of a plain fact, every object it is about.
    std::vector<ClaimObject> about;
    /// Of a participation or a position.
    std::optional<ParticipantRow> participant;
    /// Role, stance, status or effect, as its enum counts.
    std::uint8_t term = 0;
    Quantity value;
    QString place;
    /// What an option aspect or a position hangs on.
    std::optional<Condition> condition;
    Circumstances circumstances;
    std::vector<ClaimSupport> supports;
    std::vector<ClaimSupport> contradicts;
};

} // namespace chancery
