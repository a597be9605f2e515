// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// A hundred events from all over the dossier, each selected in every view.
Status measureSelect(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    Session &session = (*window)->session();
    const std::uint32_t count = session.snapshot()->events().dated;
    std::vector<double> times;
    for (std::uint32_t i = 0; i < 100 && count > 0; ++i) {
        const EventRow row{static_cast<std::uint32_t>(std::uint64_t{i} * 7919 * 31 % count)};
        times.push_back(BenchWindow::frameTime([&] { session.select(session.snapshot()->idAt(row)); }));
    }
    if (!times.empty())
        context.report().addTimes(u"select"_s, context.eventCount(), std::move(times));
    return std::monostate();
}

} // namespace chancery::bench
