// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/opening_range.h"

#include <algorithm>

namespace chancery {

namespace {

/// Of an edge's time, what is left free outside of its first or last mark.
constexpr double outerMargin = 0.03;

CivilSecond shareOf(CivilSecond seconds, double share)
{
    return static_cast<CivilSecond>(static_cast<double>(seconds) * share);
}

} // namespace

OpeningRange openingRange(const TimeRange &clear, const EventTimes &times, double share)
{
    OpeningRange opening{clear, clear, clear, {}, false, false};
    if (times.size() == 0)
        return opening;
    const CivilSecond first = std::clamp(times.begin.front(), earliestSecond, latestSecond);
    const CivilSecond last = std::clamp(times.begin.back(), earliestSecond, latestSecond);
    const bool isBefore = first < clear.begin;
    const bool isAfter = last >= clear.end;
    const double edges = (isBefore ? share : 0) + (isAfter ? share : 0);
    const CivilSecond edge = std::max<CivilSecond>(shareOf(clear.length(), share / (1 - edges)), 1);

    std::vector<TimeFolds::Squeezed> squeezed;
    if (isBefore) {
        opening.range.begin = std::max(clear.begin - edge, earliestSecond);
        const CivilSecond outer = first - shareOf(clear.begin - first, outerMargin);
        // What the edge would show to scale as well needs none.
        opening.hasBefore = outer < opening.range.begin;
        opening.whole.begin = opening.hasBefore ? std::max(outer, earliestSecond) : opening.range.begin;
        if (opening.hasBefore)
            squeezed.push_back({{opening.whole.begin, clear.begin}, edge});
        else
            opening.clear.begin = opening.range.begin;
    }
    if (isAfter) {
        opening.range.end = std::min(clear.end + edge, latestSecond);
        const CivilSecond end = std::clamp(times.end.back(), last, latestSecond);
        const CivilSecond outer =
            std::max(end, std::min(last + shareOf(last - clear.end, outerMargin), latestSecond));
        opening.hasAfter = outer > opening.range.end;
        opening.whole.end = opening.hasAfter ? outer : opening.range.end;
        if (opening.hasAfter)
            squeezed.push_back({{clear.end, opening.whole.end}, edge});
        else
            opening.clear.end = opening.range.end;
    }
    opening.squeeze = TimeFolds::ofStretches(squeezed);
    return opening;
}

} // namespace chancery
