// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// Lanes laid out anew under a filter: every second event, every third and so on, and every one again.
Status measureMask(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    TimelineView &view = (*window)->timeline();
    const std::uint32_t count = context.eventCount();
    std::vector<double> times;
    for (std::uint32_t step = 2; step < 12; ++step) {
        auto mask = std::make_shared<EventMask>(count);
        for (std::uint32_t row = 0; row < count; row += step)
            mask->show({row});
        times.push_back(BenchWindow::frameTime([&] { view.setShownEvents(mask); }));
    }
    times.push_back(BenchWindow::frameTime([&] { view.setShownEvents(nullptr); }));
    context.report().addTimes(u"mask"_s, count, std::move(times));
    return std::monostate();
}

} // namespace chancery::bench
