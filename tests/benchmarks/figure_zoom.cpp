// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/gestures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

Status measureZoom(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    context.report().addTimes(u"zoom"_s, context.eventCount(), zoomToDayAndBack(**window));
    return std::monostate();
}

} // namespace chancery::bench
