// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/timeline/label_placement.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chancery {

class TimelineLanes;
class TitleCache;
struct EventTimes;
struct TimelineFrame;
struct TimelineFrameInput;

/// Knows what is taken of the rows of a frame, and lays the titles of events and folds where there is room.
/// Keeps its working memory and what labels were shown from frame to frame.
class TimelineLabels
{
public:
    /// Starts a frame, in whose rows nothing stands yet.
    void start(const TimelineLanes &lanes);
    /// Takes the room of the frame's marks, and of what marks where its edges begin.
    void keepClear(const TimelineFrameInput &input, const TimelineFrame &frame);
    void addObstacle(std::uint16_t lane, std::uint16_t row, const LabelObstacle &obstacle)
    {
        m_placement.addObstacle(rowOf(lane, row), obstacle);
    }
    [[nodiscard]] bool isFree(std::uint16_t lane, std::uint16_t row, const LabelObstacle &stretch) const
    {
        return m_placement.isFree(rowOf(lane, row), stretch);
    }
    /// When the frame has its marks, its folds and what of them is selected.
    void lay(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame);
    /// Forgets what labels were shown: after a jump there is nothing to keep steady.
    void forget() { m_placement.forget(); }

private:
    void askForEvents(const TimelineFrameInput &input, float left, float right, const TimelineFrame &frame);
    void askForFolds(const EventTimes &times, float left, float right, const TimelineFrame &frame);
    /// Leaves out what would need more titles than may be fetched for a frame.
    void limitNewTitles(const TimelineFrameInput &input, const TitleCache &titles, std::size_t &ofItems,
                        TimelineFrame &frame);
    [[nodiscard]] std::uint32_t rowOf(std::uint16_t lane, std::uint16_t row) const
    {
        return m_rowBase[lane] + row;
    }

    LabelPlacement m_placement;
    std::vector<std::uint32_t> m_rowBase; ///< of each lane, the first of its rows counted over all lanes
    std::uint32_t m_rows = 0;             ///< of all lanes
    std::vector<LabelRequest> m_requests;
    std::vector<std::uint32_t> m_requestMark; ///< item index, or fold index + items
    std::vector<PlacedLabel> m_placed;
    std::vector<EventRow> m_wanted;
    std::vector<std::size_t> m_untitled; ///< requests whose titles are left out
};

} // namespace chancery
