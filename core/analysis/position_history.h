// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/fact_evidence.h"
#include "core/domain/fact_filter.h"

#include <vector>

namespace chancery {

/// A stance that a participant held on an option at one stage, with every fact that says so.
struct StanceStage
{
    Stance stance = Stance::Undecided;
    /// In the order of their date.
    std::vector<FactRow> facts;
    /// Of the first fact.
    std::optional<FactDate> since;
    /// Every fact of this stage is planned: a stance that is only looked forward to.
    bool planned = false;
    bool denied = false;
};

/// Everything stated of one participant's stance on one option.
struct PositionHistory
{
    ParticipantRow participant;
    OptionRow option;
    /// A stage is a run of facts of one stance. Stances without a date of their own are standing ones and
    /// come first, by the date of their report: "has consistently opposed", before "in December called it a
    /// topic".
    std::vector<StanceStage> stages;

    /// The participant is said to have moved from one stance to another.
    [[nodiscard]] bool hasChanged() const { return stages.size() > 1; }
};

/// Leaves the facts that pass the test, and the stages that have any. When a stage began, and whether it was
/// planned or denied, stays what all of its facts say.
void keepFacts(PositionHistory &history, const FactFilter &test);

/// Every position of a dossier, by participant, then option.
std::vector<PositionHistory> positionHistories(const Snapshot &snapshot);

/// The positions of one participant, by option.
std::vector<PositionHistory> positionHistoriesOf(const Snapshot &snapshot, ParticipantRow participant);

} // namespace chancery
