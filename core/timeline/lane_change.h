// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_moves.h"
#include "core/timeline/lane_layout.h"

#include <span>
#include <vector>

namespace chancery {

/// What a change did to a lane, beside that its events have other rows of the snapshot.
struct LaneChange
{
    /// The events and the layout of before, and by what it was laid out.
    std::span<const EventRow> events;
    EventTimes times;
    LayoutOptions options;
    std::vector<EventRow> left; ///< by their rows before, ascending
    std::vector<EventRow> came; ///< by their rows now, ascending
    const RowMoves &moves;
};

/// Makes of a lane's layout what layoutLane() would make of its dated events now. Those are placed anew from
/// where something changed to where that makes no difference any more; false, with nothing to be relied upon,
/// where the whole has other rows than before.
[[nodiscard]] bool relayLane(LaneLayout &layout, const LaneChange &change, std::span<const EventRow> events,
                             const EventTimes &times, const LayoutOptions &options);

} // namespace chancery
