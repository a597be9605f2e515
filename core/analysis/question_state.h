// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/fact_evidence.h"
#include "core/domain/question_state.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// What a fact that concerns a question does to it: an answer to it has its effect, any other fact that names
/// the question bears on it.
Effect effectOn(const QuestionId &question, const Fact &fact);

/// A question with what was said to it.
struct QuestionProgress
{
    struct Entry
    {
        FactRow fact;
        Effect effect = Effect::BearsOn;
        std::optional<FactDate> when;
    };
    /// In the order of their date (see dateOf); on one date what raises comes before what answers.
    std::vector<Entry> entries;

    QuestionState state = QuestionState::Open;
    /// The date of the entry that brought the question into its state: of an open one, what raised it first.
    std::optional<FactDate> since;
    /// That entry's fact; none for a question that nothing was said to.
    std::optional<FactRow> decidedBy;
};

/// An answer or an overtaking decides, the later of the two; without either a part answer does; raising a
/// question and bearing on it leave it open. The state holds since the first entry that brought it about, so
/// that a second report of one answer does not make it newer.
QuestionProgress progressOf(const Snapshot &snapshot, QuestionRow question);

} // namespace chancery
