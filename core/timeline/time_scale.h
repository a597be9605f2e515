// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"
#include "core/timeline/time_folds.h"

#include <algorithm>

namespace chancery {

/// Where times lie on a strip of pixels: `range` over [left, left + width). An empty range counts as one
/// second, a width that is not positive as one pixel, so that every question has an answer.
class TimeScale
{
public:
    TimeScale() = default;
    /// `folds` must outlive the scale; null for none.
    TimeScale(const TimeRange &range, double left, double width, const TimeFolds *folds = nullptr);

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] double width() const { return m_width; }
    /// Seconds of folded time.
    [[nodiscard]] double secondsPerPixel() const { return m_secondsPerPixel; }

    [[nodiscard]] double x(CivilSecond time) const
    {
        const CivilSecond within = std::clamp(time, earliestSecond, latestSecond);
        return m_left + static_cast<double>((m_folds ? m_folds->folded(within) : within) - m_foldedBegin) /
                            m_secondsPerPixel;
    }
    /// Rounded down to the second, never beyond earliestSecond and latestSecond.
    [[nodiscard]] CivilSecond time(double x) const;

private:
    TimeRange m_range{0, 1};
    double m_left = 0;
    double m_width = 1;
    const TimeFolds *m_folds = nullptr;
    CivilSecond m_foldedBegin = 0;
    double m_secondsPerPixel = 1;
};

/// How far a timeline may be zoomed and moved.
struct TimeLimits
{
    TimeRange extent{0, secondsPerDay}; ///< what there is to see
    CivilSecond shortest = 600;         ///< the least that is shown
};

/// `range` made `factor` times as long, less than 1 to zoom in; the share of the width at which `anchor` lies
/// stays as it is, unless a limit forbids.
[[nodiscard]] TimeRange zoomed(const TimeRange &range, CivilSecond anchor, double factor,
                               const TimeLimits &limits, const TimeFolds *folds = nullptr);
/// `range` moved by a share of its length, later for positive shares.
[[nodiscard]] TimeRange panned(const TimeRange &range, double share, const TimeLimits &limits,
                               const TimeFolds *folds = nullptr);
/// The nearest range within the limits: no longer than half as long again as the extent, no shorter than the
/// shortest, its middle within the extent.
[[nodiscard]] TimeRange clamped(const TimeRange &range, const TimeLimits &limits,
                                const TimeFolds *folds = nullptr);
/// `range` with a margin on both sides, a share of its length; at least `shortest` long.
[[nodiscard]] TimeRange withMargin(const TimeRange &range, double share, CivilSecond shortest,
                                   const TimeFolds *folds = nullptr);

} // namespace chancery
