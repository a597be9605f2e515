// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// What about its subject the sides of a conflict disagree on.
enum class ConflictAspect : std::uint8_t {
    Figure,
    Date,
    Place,
    State,
    Role,
    Position,
    Answer,
    Condition, ///< what sets it off, who decides on it, until when
    Assertion, ///< whether something that is alleged or denied is so
    Statement, ///< anything else, by passages that contradict a fact
};

/// Claims that say the same, as places in the list that was looked through; or, without any, passages that
/// contradict another side and carry no fact of their own on the subject.
struct ConflictSide
{
    std::vector<std::size_t> claims;
    /// Further passages that contradict another side, beside those that the claims rest on.
    std::vector<ClaimSupport> passages;
    /// Another side contradicts or denies this one.
    bool disputed = false;
};

/// Two sides or more that do not say the same of one thing.
struct Conflict
{
    DisagreementKind kind = DisagreementKind::Difference;
    ConflictAspect aspect = ConflictAspect::Statement;
    std::optional<ClaimObject> subject;
    std::optional<ParticipantRow> participant; ///< of a role or a position
    std::vector<ConflictSide> sides;
};

ConflictAspect aspectOf(const Claim &claim);

/// How two claims of one kind about one subject stand to each other. Two plans of one report, for the date or
/// the place, are an update: it tells how one became the other.
DisagreementKind compare(const Claim &a, const Claim &b);

/// Each claim about a subject is held against so many before it and no more, lest a subject with a hundred
/// thousand values take minutes.
inline constexpr std::size_t comparedBack = 256;

/// Every conflict among claims. Claims about one subject are compared with each other; then come the claims
/// that a passage contradicts, and last the conditions of one kind of each option, whoever sets them. Two of
/// these that contradict each other – a passage against the one supports the other – and have one subject
/// become sides of one conflict; allegations about an event and what stands against them become one. A
/// conflict has the kind of the worst two of its claims.
std::vector<Conflict> conflictsAmong(std::span<const Claim> claims);

} // namespace chancery
