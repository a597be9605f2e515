// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/gestures.h"

#include <cmath>

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

std::vector<double> panAcross(BenchWindow &window)
{
    TimelineView &view = window.timeline();
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
    return times;
}

std::vector<double> zoomToDayAndBack(BenchWindow &window)
{
    TimelineView &view = window.timeline();
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
    return times;
}

} // namespace chancery::bench
