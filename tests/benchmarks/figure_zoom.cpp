// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

/// The middle of the day on which most events begin: where somebody would zoom to.
CivilSecond fullestDay(const EventTimes &times)
{
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t first = 0, last = 0; first < times.begin.size(); ++first) {
        while (last < times.begin.size() && times.begin[last] < times.begin[first] + secondsPerDay)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    return times.begin.empty() ? 0 : times.begin[best] + secondsPerDay / 2;
}

} // namespace

/// Thirty steps from everything to one day, and back.
Status measureZoom(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    TimelineView &view = (*window)->timeline();
    view.fitAll();
    BenchWindow::finishFrame();
    constexpr int steps = 30;
    const auto whole = static_cast<double>(view.range().length());
    const double factor = std::pow(static_cast<double>(secondsPerDay) / whole, 1.0 / steps);
    const CivilSecond middle = fullestDay(view.lanes().times());
    std::vector<double> times;
    for (const bool in : {true, false}) {
        for (int step = 1; step <= steps; ++step) {
            const double length = whole * std::pow(factor, in ? step : steps - step);
            const auto half = static_cast<CivilSecond>(length / 2);
            times.push_back(BenchWindow::frameTime([&] { view.showRange({middle - half, middle + half}); }));
        }
    }
    context.report().addTimes(u"zoom"_s, context.eventCount(), std::move(times));
    return std::monostate();
}

} // namespace chancery::bench
