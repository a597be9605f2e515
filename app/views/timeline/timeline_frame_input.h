// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_frame.h"
#include "core/domain/zone.h"
#include "core/session/selection.h"
#include "core/timeline/opening_range.h"
#include "core/timeline/time_scale.h"
#include "core/timeline/timeline_lanes.h"

#include <cstddef>
#include <limits>
#include <optional>

namespace chancery {

/// What a frame is made of. What is referred to outlives the making.
struct TimelineFrameInput
{
    const TimelineLanes &lanes;
    TimelineGeometry geometry;
    TimeRange range;
    const TimeFolds *folds = nullptr;
    double scroll = 0; ///< pixels that lanes are moved up
    const Selection *selection = nullptr;
    std::optional<EventRow> selected = {};
    std::optional<CivilSecond> today = {};
    /// Titles fetched for this frame at most, those that matter most first, no more than a third of them
    /// of folded runs; and dates of so many events.
    std::size_t newTitles = std::numeric_limits<std::size_t>::max();
    /// By whose clocks the ruler counts; by those of the dossier's zone where it is not set.
    std::optional<Zone> clock = {};
    /// Set where the range is that of the opening, which squeezes what is far off into its edges.
    const OpeningRange *opening = nullptr;
};

} // namespace chancery
