// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/past_change.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <span>
#include <vector>

namespace chancery {

/// A fact that a judgement rests on, and facts against it that the judgement does not weigh.
struct ContradictedGround
{
    FactRow fact;
    std::vector<FactRow> by; ///< empty where passages contradict it that carry no fact
};

/// How a judgement stands to its facts as they are now.
struct JudgementState
{
    /// Its facts, or those against it, are not what they were when it was made. Not known, and false, of one
    /// that does not say what it was made on (Judgement::ground).
    bool hasMoved = false;
    std::vector<ContradictedGround> contradicted;

    /// Whether it wants to be looked at again.
    [[nodiscard]] bool isFlagged() const { return hasMoved || !contradicted.empty(); }
};

JudgementState stateOf(const Snapshot &snapshot, const Judgement &judgement);

/// The judgements as a reader has them: the key ones first, each part in document order.
[[nodiscard]] std::vector<JudgementRow> judgementsInOrder(const Snapshot &snapshot);

/// What was done to the facts of a judgement since it was last written, the oldest first, a line each:
/// `2026-01-08: changing “…”`. Of changes that a `.dossier` remembers.
QStringList happenedSince(std::span<const PastChange> changes, const Judgement &judgement);

} // namespace chancery
