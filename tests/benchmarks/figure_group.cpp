// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// Lanes by each grouping in turn, until they are painted.
Status measureGroup(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    TimelineView &view = (*window)->timeline();
    std::vector<double> times;
    for (const LaneGrouping grouping : {LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Source,
                                        LaneGrouping::Option, LaneGrouping::Place})
        times.push_back(BenchWindow::frameTime([&] { view.setGrouping(grouping); }));
    context.report().addTimes(u"group"_s, context.eventCount(), std::move(times));
    return std::monostate();
}

} // namespace chancery::bench
