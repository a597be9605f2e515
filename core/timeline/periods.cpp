// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/periods.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace chancery {

namespace {

/// Empty steps in a row that are drawn as one.
constexpr std::size_t shortestGap = 3;
/// A step is divided when it has more than this share of all events …
constexpr double dividedShare = 0.08;
/// … and at least so many.
constexpr std::uint32_t dividedCount = 4;

std::uint32_t countIn(const EventTimes &times, const TimeRange &range)
{
    const auto first = std::lower_bound(times.begin.begin(), times.begin.end(), range.begin);
    return static_cast<std::uint32_t>(std::lower_bound(first, times.begin.end(), range.end) - first);
}

/// What a step may be divided into, the finest first.
std::vector<TickStep> finer(const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Year:
        if (step.count > 1)
            return {{TickUnit::Year, step.count / 10}};
        return {{TickUnit::Month, 1}, {TickUnit::Month, 3}};
    case TickUnit::Month:
        return {step.count > 1 ? TickStep{TickUnit::Month, 1} : TickStep{TickUnit::Day, 1}};
    case TickUnit::Day:
    case TickUnit::Hour:
    case TickUnit::Minute:
        break; // below a day there is nothing to see: dates are days
    }
    return {};
}

std::vector<Periods::Period> divided(const TimeRange &range, const TickStep &step, std::size_t most)
{
    std::vector<Periods::Period> periods;
    for (CivilSecond tick = tickAtOrBefore(range.begin, step); tick < range.end && periods.size() <= most;) {
        const CivilSecond next = nextTick(tick, step);
        periods.push_back({{std::max(tick, range.begin), std::min(next, range.end)}, step, false});
        tick = next;
    }
    return periods;
}

std::vector<Periods::Period> withoutGaps(const std::vector<Periods::Period> &periods, const EventTimes &times)
{
    std::vector<Periods::Period> result;
    for (std::size_t i = 0; i < periods.size();) {
        std::size_t end = i;
        while (end < periods.size() && countIn(times, periods[end].range) == 0 &&
               periods[end].step == periods[i].step)
            ++end;
        if (end - i >= shortestGap) {
            result.push_back({{periods[i].range.begin, periods[end - 1].range.end}, periods[i].step, true});
            i = end;
        } else {
            result.push_back(periods[i]);
            ++i;
        }
    }
    return result;
}

/// Periods of one step that hold so many events or more, divided by a finer one; none where that makes more
/// periods than there may be.
std::optional<std::vector<Periods::Period>> refined(const std::vector<Periods::Period> &periods,
                                                    const TickStep &step, std::uint32_t least,
                                                    const TickStep &by, const EventTimes &times,
                                                    std::size_t most)
{
    std::vector<Periods::Period> result;
    for (const Periods::Period &period : periods) {
        if (period.step == step && countIn(times, period.range) >= least) {
            const auto parts = withoutGaps(divided(period.range, by, most), times);
            result.insert(result.end(), parts.begin(), parts.end());
        } else {
            result.push_back(period);
        }
        if (result.size() > most)
            return std::nullopt;
    }
    return result;
}

} // namespace

Periods Periods::of(const EventTimes &times, std::size_t most)
{
    Periods result;
    const std::uint32_t total = times.size();
    if (total == 0)
        return result;
    // One past the last begin: an event counts where it begins, however long it may last.
    const TimeRange extent{times.begin.front(), times.begin.back() + 1};
    TickStep coarsest{TickUnit::Year, 1};
    const std::size_t first = std::max<std::size_t>(most / 2, 2);
    while (static_cast<double>(extent.length()) / (365.0 * 86400 * static_cast<double>(coarsest.count)) >
           static_cast<double>(first))
        coarsest.count *= 10;
    const CivilSecond begin = tickAtOrBefore(extent.begin, coarsest);
    const CivilSecond end = nextTick(tickAtOrBefore(extent.end - 1, coarsest), coarsest);
    result.m_periods = withoutGaps(divided({begin, end}, coarsest, first * 2), times);

    // Where one step has all the events, its whole is all there would be to see, however few they are: unless
    // each of them may lie anywhere in it.
    while (result.m_periods.size() == 1) {
        const Period whole = result.m_periods.front();
        bool isFiner = false;
        for (std::size_t i = 0; i < total && !isFiner; ++i)
            isFiner = times.end[i] - times.begin[i] < whole.range.length();
        std::optional<std::vector<Period>> next;
        for (const TickStep &by : finer(whole.step))
            if (!next && isFiner)
                next = refined(result.m_periods, whole.step, 1, by, times, most);
        if (!next)
            break;
        result.m_periods = std::move(*next);
    }

    const auto threshold = std::max(
        dividedCount, static_cast<std::uint32_t>(std::ceil(dividedShare * static_cast<double>(total))));
    // What is fullest is divided first, as long as there is room and it is worth it; with it what is as full,
    // or nearly so: beside its parts the whole of a neighbour would look like a peak.
    std::vector<TickStep> settled;
    for (;;) {
        std::uint32_t highest = threshold - 1;
        TickStep step;
        for (const Period &period : result.m_periods) {
            if (std::find(settled.begin(), settled.end(), period.step) != settled.end())
                continue;
            const std::uint32_t count = countIn(times, period.range);
            if (count > highest) {
                highest = count;
                step = period.step;
            }
        }
        if (highest < threshold)
            break;
        std::optional<std::vector<Period>> next;
        for (const TickStep &by : finer(step))
            for (const std::uint32_t least : {threshold, std::max(threshold, highest / 2)})
                if (!next)
                    next = refined(result.m_periods, step, least, by, times, most);
        if (next)
            result.m_periods = std::move(*next);
        if (!next || std::ranges::any_of(result.m_periods, [&](const Period &period) {
                return period.step == step && countIn(times, period.range) >= threshold;
            }))
            settled.push_back(step);
    }
    return result;
}

TimeRange Periods::extent() const
{
    return m_periods.empty() ? TimeRange{}
                             : TimeRange{m_periods.front().range.begin, m_periods.back().range.end};
}

double Periods::position(CivilSecond time) const
{
    const auto after = std::partition_point(m_periods.begin(), m_periods.end(), [time](const Period &period) {
        return period.range.end <= time;
    });
    const auto index = static_cast<double>(after - m_periods.begin());
    if (after == m_periods.end() || time <= after->range.begin)
        return index;
    return index +
           static_cast<double>(time - after->range.begin) / static_cast<double>(after->range.length());
}

CivilSecond Periods::time(double position) const
{
    if (m_periods.empty())
        return 0;
    const double within = std::clamp(position, 0.0, static_cast<double>(m_periods.size()));
    const auto index = std::min(static_cast<std::size_t>(within), m_periods.size() - 1);
    const TimeRange &range = m_periods[index].range;
    return range.begin + static_cast<CivilSecond>(std::llround((within - static_cast<double>(index)) *
                                                               static_cast<double>(range.length())));
}

std::vector<std::uint32_t> Periods::countByKind(const EventTimes &times, std::span<const EventKind> kinds,
                                                std::size_t kindCount, const EventMask *mask) const
{
    std::vector<std::uint32_t> counts(kindCount * m_periods.size(), 0);
    std::vector<std::uint32_t> ofPeriod(kindCount); // which stay near each other, as those of a kind do not
    auto first = times.begin.begin();
    for (std::size_t period = 0; period < m_periods.size(); ++period) {
        const auto last = std::lower_bound(first, times.begin.end(), m_periods[period].range.end);
        const auto end = static_cast<std::uint32_t>(last - times.begin.begin());
        std::fill(ofPeriod.begin(), ofPeriod.end(), 0);
        for (auto row = static_cast<std::uint32_t>(first - times.begin.begin()); row < end; ++row) {
            if (!mask || mask->shows({row}))
                ++ofPeriod[static_cast<std::size_t>(kinds[row])];
        }
        for (std::size_t kind = 0; kind < kindCount; ++kind)
            counts[kind * m_periods.size() + period] = ofPeriod[kind];
        first = last;
    }
    return counts;
}

} // namespace chancery
