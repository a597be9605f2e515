// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <optional>
#include <vector>

namespace chancery {

/// What is selected, and what goes with it: every view finds here what it has to mark. All rows are of the
/// session's present snapshot, each list in ascending order.
struct Selection
{
    std::optional<ObjectRef> object;

    /// The fact whose sentence is to be shown: the selected one, or the first that concerns the selected
    /// object.
    std::optional<FactRow> leadFact;
    /// The passage to be shown: the selected one, or the first that the lead fact rests on.
    std::optional<PassageRow> leadPassage;

    std::vector<FactRow> facts;
    std::vector<EventRow> events;
    std::vector<ParticipantRow> participants;
    std::vector<OptionRow> options;
    std::vector<FigureRow> figures;
    std::vector<QuestionRow> questions;
    std::vector<SourceRow> sources;
    std::vector<PassageRow> passages;

    [[nodiscard]] bool isEmpty() const { return !object.has_value(); }
};

/// The selection of one object; empty where the snapshot does not have it.
Selection makeSelection(const Snapshot &snapshot, const ObjectRef &object);

} // namespace chancery
