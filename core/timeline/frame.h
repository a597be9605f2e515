// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/time_range.h"

#include <cstdint>
#include <vector>

namespace chancery {

/// An event drawn on its own. Pixels of the view; x may lie outside of it.
struct FrameItem
{
    EventRow event;
    std::uint16_t lane = 0;
    std::uint16_t row = 0; ///< within the lane
    bool tiny = false;     ///< narrower than its glyph, which stands over its middle
    float x0 = 0;          ///< the whole time it may mean
    float x1 = 0;
    float y = 0; ///< of the row's top
};

/// Some of the time of a folded run, for the height of its density there.
struct FrameBin
{
    float x0 = 0;
    float x1 = 0;
    std::uint32_t count = 0;
};

/// Neighbouring events that are too close to be told apart, drawn as one density mark.
struct FrameFold
{
    std::uint16_t lane = 0;
    std::uint16_t band = 0;
    std::uint16_t firstRow = 0; ///< within the lane
    std::uint16_t rowCount = 0;
    std::uint32_t firstEntry = 0; ///< of the band; between first and last also stand events long enough to be
    std::uint32_t lastEntry = 0;  ///< drawn on their own, which are not in the count; last is exclusive
    std::uint32_t firstOver = 0;  ///< of the lane's overflow, all of them in the count
    std::uint32_t lastOver = 0;
    bool isOverflow = false; ///< holds overflow alone, beside events that are drawn on their own
    CivilSecond below = 0;   ///< of the band it holds what is shorter than this, in seconds
    std::uint32_t count = 0;
    std::uint32_t firstBin = 0; ///< of Frame::bins
    std::uint32_t lastBin = 0;  ///< exclusive
    EventRow top;               ///< the event that matters most
    float x0 = 0;
    float x1 = 0;
    float y0 = 0;
    float y1 = 0;
};

/// Events of a lane's overflow that run across the left edge of the view.
struct FrameCrossing
{
    std::uint16_t lane = 0;
    std::uint32_t count = 0;
    float y = 0;
};

/// What one picture of a timeline shows: flat arrays, kept from frame to frame so that a steady state
/// allocates nothing.
struct Frame
{
    std::vector<FrameItem> items; ///< by lane, then band
    std::vector<FrameBin> bins;
    std::vector<FrameFold> folds;
    std::vector<FrameCrossing> crossings;
    std::uint32_t densest = 1; ///< the highest count of any bin

    void clear()
    {
        items.clear();
        bins.clear();
        folds.clear();
        crossings.clear();
        densest = 1;
    }
};

} // namespace chancery
