// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/event_times.h"
#include "core/timeline/time_folds.h"

namespace chancery {

/// What a timeline shows of a dossier at first: the stretch where most of it is, to scale, and beside it what
/// lies before and after, squeezed into an edge each, so that the first event and the newest are in the first
/// picture however far they are from the rest. An edge that would squeeze nothing is not there.
struct OpeningRange
{
    /// The range as any other is shown: to scale from end to end. What is to scale of the opening lies where
    /// this range has it, so that an edge gives way to the days that it covers without moving the rest.
    TimeRange range;
    TimeRange clear;   ///< what is to scale
    TimeRange whole;   ///< from one edge's outer end to the other's
    TimeFolds squeeze; ///< makes of `whole` as much folded time as `range` has
    bool hasBefore = false;
    bool hasAfter = false;

    [[nodiscard]] bool isSqueezed() const { return hasBefore || hasAfter; }
};

/// The opening around `clear` for these events, each edge `share` of the whole width.
[[nodiscard]] OpeningRange openingRange(const TimeRange &clear, const EventTimes &times, double share);

} // namespace chancery
