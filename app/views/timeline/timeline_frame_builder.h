// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_frame.h"
#include "app/views/timeline/timeline_frame_input.h"
#include "app/views/timeline/timeline_labels.h"
#include "app/views/timeline/timeline_ruler.h"
#include "app/views/timeline/title_cache.h"
#include "core/analysis/reported_dates.h"
#include "core/timeline/level_of_detail.h"

#include <optional>

namespace chancery {

/// Makes frames. Keeps its working memory and what labels were shown from frame to frame.
class TimelineFrameBuilder
{
public:
    using Input = TimelineFrameInput;

    void build(const Input &input, TitleCache &titles, TimelineFrame &frame);
    /// Forgets what labels were shown: after a jump there is nothing to keep steady.
    void forget() { m_labels.forget(); }
    /// How far the dates reach at which events do not stand, as far as they were looked up.
    [[nodiscard]] std::optional<TimeRange> reach() const { return m_dates ? m_dates->reach() : std::nullopt; }

private:
    void layMarks(const Input &input, TimelineFrame &frame);
    void layReported(const Input &input, TimelineFrame &frame);
    static void layUndated(const Input &input, TitleCache &titles, TimelineFrame &frame);
    static void layUnderWay(TitleCache &titles, TimelineFrame &frame);
    void layFolds(TitleCache &titles, TimelineFrame &frame);
    static void markSelection(const Input &input, TimelineFrame &frame);

    LevelOfDetail m_detail;
    std::optional<ReportedDates> m_dates;
    TimelineRuler m_ruler;
    TimelineLabels m_labels;
};

} // namespace chancery
