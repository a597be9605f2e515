// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/question_state.h"
#include "core/timeline/time_scale.h"

#include <optional>
#include <vector>

namespace chancery {

/// Something that was said to a question, and when that was: somewhere in `when`.
struct QuestionEntry
{
    FactRow fact;
    Effect effect = Effect::BearsOn;
    /// None of what is not dated. An end that is not known is that of the known part.
    std::optional<TimeRange> when;
    /// A filter leaves it out: it has no mark, but the state it led to stays.
    bool hidden = false;
};

/// What a question's strip shows, in pixels of its scale; parts beyond its sides are cut off.
struct QuestionStrip
{
    /// How long the question was in one state.
    struct Span
    {
        QuestionState state = QuestionState::Open;
        double x0 = 0;
        double x1 = 0;
        /// From x0 to here it is not sure that it was in this state yet: the entry that brought it about may
        /// be as late.
        double sureFrom = 0;
    };
    /// An entry's mark; those of one place stand as one, with a count.
    struct Mark
    {
        double x = 0; ///< of its middle
        Effect effect = Effect::BearsOn;
        std::vector<FactRow> facts; ///< that of the strongest effect first
    };

    std::vector<Span> spans;
    std::vector<Mark> marks;
    /// Dated entries before and after what is in view, and entries without a date.
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t undated = 0;
};

/// Marks nearer to each other than this, in pixels, stand as one.
inline constexpr double markSpacing = 14;

/// Lays out a question's entries, given in the order of their date. A question has no state before the first
/// of them, and goes on in its last state.
[[nodiscard]] QuestionStrip layOutQuestion(const std::vector<QuestionEntry> &entries, const TimeScale &scale);

/// The mark at a place of the strip, if any.
[[nodiscard]] const QuestionStrip::Mark *markAt(const QuestionStrip &strip, double x);

} // namespace chancery
