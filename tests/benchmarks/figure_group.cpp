// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// Lanes by each grouping in turn: until they are painted, and the longest in which the window did not
/// answer.
Status measureGroup(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    std::vector<double> times;
    double longestGap = 0;
    static constexpr std::array groupings{LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Source,
                                          LaneGrouping::Option, LaneGrouping::Place};
    static constexpr std::array names{"kind", "participant", "source", "option", "place"};
    for (const LaneGrouping grouping : groupings)
        times.push_back(
            BenchWindow::frameTime([&] { longestGap = std::max(longestGap, (*window)->group(grouping)); }));
    const auto longest = std::max_element(times.begin(), times.end());
    const double worst = *longest;
    const auto *const name = names.at(static_cast<std::size_t>(longest - times.begin()));
    context.report().addTimes(u"group"_s, context.eventCount(), std::move(times));
    context.report().add({{u"name"_s, u"group_worst"_s},
                          {u"events"_s, static_cast<qint64>(context.eventCount())},
                          {u"by"_s, QString::fromLatin1(name)},
                          {u"ms"_s, rounded(worst)},
                          {u"raw_scans"_s, context.inRawScans(worst)},
                          {u"longest_gap_ms"_s, rounded(longestGap)}});
    return std::monostate();
}

} // namespace chancery::bench
