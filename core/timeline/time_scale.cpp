// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

CivilSecond saturated(double seconds)
{
    if (!(seconds > static_cast<double>(earliestSecond)))
        return earliestSecond;
    if (seconds >= static_cast<double>(latestSecond))
        return latestSecond;
    return static_cast<CivilSecond>(std::floor(seconds));
}

/// time + delta, without overflow: both times are within the earliest and latest second.
CivilSecond moved(CivilSecond time, double delta)
{
    // Near 2^53 and beyond a double drops seconds; adding integers keeps the anchor exact where it can be.
    const CivilSecond step = saturated(delta);
    if (step > 0)
        return time > latestSecond - step ? latestSecond : time + step;
    return time < earliestSecond - step ? earliestSecond : time + step;
}

CivilSecond fold(CivilSecond time, const TimeFolds *folds)
{
    return folds ? folds->folded(time) : time;
}

CivilSecond unfold(CivilSecond time, const TimeFolds *folds)
{
    return folds ? folds->unfolded(time) : time;
}

TimeRange fold(const TimeRange &range, const TimeFolds *folds)
{
    return {fold(range.begin, folds), fold(range.end, folds)};
}

TimeRange unfold(const TimeRange &range, const TimeFolds *folds)
{
    return {unfold(range.begin, folds), unfold(range.end, folds)};
}

TimeRange clampedFlat(TimeRange range, const TimeRange &extent, CivilSecond shortest)
{
    const double longest =
        std::max(static_cast<double>(extent.length()) * 1.5, static_cast<double>(shortest));
    const double length =
        std::clamp(static_cast<double>(range.length()), static_cast<double>(shortest), longest);
    if (length != static_cast<double>(range.length())) {
        const CivilSecond middle = range.begin + range.length() / 2;
        range.begin = moved(middle, -length / 2);
        range.end = moved(range.begin, length);
    }
    const CivilSecond middle = range.begin + range.length() / 2;
    const CivilSecond allowed = std::clamp(middle, extent.begin, std::max(extent.begin, extent.end));
    if (allowed != middle) {
        const auto shift = static_cast<double>(allowed - middle);
        range = {moved(range.begin, shift), moved(range.end, shift)};
    }
    return range;
}

} // namespace

TimeScale::TimeScale(const TimeRange &range, double left, double width, const TimeFolds *folds)
    : m_range{std::clamp(range.begin, earliestSecond, latestSecond - 1),
              std::clamp(range.end, earliestSecond, latestSecond)}
    , m_left(left)
    , m_width(width > 0 ? width : 1)
    , m_folds(folds && !folds->isEmpty() ? folds : nullptr)
{
    if (m_range.isEmpty())
        m_range.end = m_range.begin + 1;
    m_foldedBegin = fold(m_range.begin, m_folds);
    const CivilSecond length = std::max<CivilSecond>(fold(m_range.end, m_folds) - m_foldedBegin, 1);
    m_secondsPerPixel = static_cast<double>(length) / m_width;
}

CivilSecond TimeScale::time(double x) const
{
    return unfold(moved(m_foldedBegin, (x - m_left) * m_secondsPerPixel), m_folds);
}

TimeRange clamped(const TimeRange &range, const TimeLimits &limits, const TimeFolds *folds)
{
    const TimeRange flat = fold(range, folds);
    const TimeRange result = clampedFlat(flat, fold(limits.extent, folds), limits.shortest);
    return result == flat ? range : unfold(result, folds);
}

TimeRange zoomed(const TimeRange &range, CivilSecond anchor, double factor, const TimeLimits &limits,
                 const TimeFolds *folds)
{
    const TimeRange flat = fold(range, folds);
    const TimeRange extent = fold(limits.extent, folds);
    const CivilSecond fixed = fold(anchor, folds);
    const auto length = static_cast<double>(std::max<CivilSecond>(flat.length(), 1));
    const double share = static_cast<double>(fixed - flat.begin) / length;
    const double longest =
        std::max(static_cast<double>(extent.length()) * 1.5, static_cast<double>(limits.shortest));
    const double next = std::clamp(length * factor, static_cast<double>(limits.shortest), longest);
    TimeRange result;
    result.begin = moved(fixed, -std::round(share * next));
    result.end = moved(result.begin, std::round(next));
    return unfold(clampedFlat(result, extent, limits.shortest), folds);
}

TimeRange panned(const TimeRange &range, double share, const TimeLimits &limits, const TimeFolds *folds)
{
    const TimeRange flat = fold(range, folds);
    const double step = std::round(share * static_cast<double>(flat.length()));
    const TimeRange result{moved(flat.begin, step), moved(flat.end, step)};
    return unfold(clampedFlat(result, fold(limits.extent, folds), limits.shortest), folds);
}

TimeRange withMargin(const TimeRange &range, double share, CivilSecond shortest, const TimeFolds *folds)
{
    TimeRange flat = fold(range, folds);
    const double margin = std::max(static_cast<double>(flat.length()) * share,
                                   static_cast<double>(shortest - flat.length()) / 2);
    flat = {moved(flat.begin, -std::max(margin, 0.0)), moved(flat.end, std::max(margin, 0.0))};
    return unfold(flat, folds);
}

} // namespace chancery
