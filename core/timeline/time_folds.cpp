// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/time_folds.h"

#include <algorithm>

namespace chancery {

TimeFolds TimeFolds::ofGaps(std::span<const CivilSecond> begin, std::span<const CivilSecond> end,
                            CivilSecond shortest, CivilSecond kept)
{
    const CivilSecond left = std::max<CivilSecond>(kept, 1);
    if (begin.empty() || shortest <= left)
        return {};
    std::vector<Squeezed> gaps;
    CivilSecond reached = end[0];
    std::size_t followed = 1; // so many ends are in `reached`
    // Where many events begin within less than a gap there is none: their ends are looked at only before one.
    constexpr std::size_t block = 64;
    for (std::size_t first = 1, last = 1; first < begin.size(); first = last) {
        last = std::min(first + block, begin.size());
        if (begin[last - 1] - begin[first - 1] < shortest)
            continue;
        for (std::size_t i = first; i < last; ++i) {
            if (begin[i] - begin[i - 1] < shortest)
                continue;
            for (; followed < i; ++followed)
                reached = std::max(reached, end[followed]);
            if (begin[i] - reached >= shortest)
                gaps.push_back({{reached, begin[i]}, left});
        }
    }
    return ofStretches(gaps);
}

TimeFolds TimeFolds::ofStretches(std::span<const Squeezed> stretches)
{
    TimeFolds folds;
    CivilSecond removed = 0;
    for (const Squeezed &stretch : stretches) {
        removed += stretch.range.length() - stretch.kept;
        folds.m_gaps.push_back(stretch.range);
        folds.m_removed.push_back(removed);
        folds.m_kept.push_back(stretch.kept);
    }
    return folds;
}

CivilSecond TimeFolds::folded(CivilSecond time) const
{
    // The last gap that begins before this time.
    const auto after = std::partition_point(m_gaps.begin(), m_gaps.end(),
                                            [time](const TimeRange &gap) { return gap.begin < time; });
    if (after == m_gaps.begin())
        return time;
    const auto index = static_cast<std::size_t>(after - m_gaps.begin()) - 1;
    const TimeRange &gap = m_gaps[index];
    if (time >= gap.end)
        return time - m_removed[index];
    const CivilSecond before = index > 0 ? m_removed[index - 1] : 0;
    const double share = static_cast<double>(time - gap.begin) / static_cast<double>(gap.length());
    return gap.begin - before + static_cast<CivilSecond>(share * static_cast<double>(m_kept[index]));
}

CivilSecond TimeFolds::unfolded(CivilSecond foldedTime) const
{
    std::size_t low = 0;
    std::size_t high = m_gaps.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const CivilSecond before = middle > 0 ? m_removed[middle - 1] : 0;
        if (m_gaps[middle].begin - before < foldedTime)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return foldedTime;
    const TimeRange &gap = m_gaps[low - 1];
    const CivilSecond before = low > 1 ? m_removed[low - 2] : 0;
    const CivilSecond inside = foldedTime - (gap.begin - before);
    const CivilSecond kept = m_kept[low - 1];
    if (inside >= kept)
        return foldedTime + m_removed[low - 1];
    const double share = static_cast<double>(inside) / static_cast<double>(kept);
    return gap.begin + static_cast<CivilSecond>(share * static_cast<double>(gap.length()));
}

} // namespace chancery
