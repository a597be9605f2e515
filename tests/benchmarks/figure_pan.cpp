// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// Sixty steps across the whole dossier, a twentieth of it in view.
Status measurePan(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    TimelineView &view = (*window)->timeline();
    const TimeRange extent = view.lanes().extent();
    constexpr int steps = 60;
    const CivilSecond length = extent.length() / 20;
    std::vector<double> times;
    view.showRange({extent.begin, extent.begin + length});
    BenchWindow::finishFrame();
    for (int step = 1; step <= steps; ++step) {
        const CivilSecond begin = extent.begin + (extent.length() - length) / steps * step;
        times.push_back(BenchWindow::frameTime([&] { view.showRange({begin, begin + length}); }));
    }
    context.report().addTimes(u"pan"_s, context.eventCount(), std::move(times));
    return std::monostate();
}

} // namespace chancery::bench
