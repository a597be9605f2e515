// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"

#include <vector>

namespace chancery {

struct TimelineFrame;
struct TimelineFrameInput;
class TitleCache;

/// Lays what a frame says of time itself: the ruler's two lines, the edges and folded stretches that are not
/// to scale, today, and how many events lie before and after. Keeps its working memory from frame to frame.
class TimelineRuler
{
public:
    /// For the frame's scale, which is made before.
    void lay(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame);

private:
    static void layEdges(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame);
    static void layHints(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame);
    void layTicks(const TimelineFrameInput &input, TitleCache &titles, TimelineFrame &frame);

    std::vector<CivilSecond> m_ticks;
};

} // namespace chancery
