// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// From the file to the first frame, beside what SQLite takes to read it.
Status measureOpening(BenchContext &context)
{
    const auto opening = context.opening();
    if (!opening)
        return opening.error();
    context.report().add({{u"name"_s, u"open_first_frame"_s},
                          {u"events"_s, static_cast<qint64>(context.eventCount())},
                          {u"ms"_s, rounded(opening->milliseconds)},
                          {u"raw_scan_ms"_s, rounded(opening->rawScan)},
                          {u"raw_scans"_s, context.inRawScans(opening->milliseconds)}});
    return std::monostate();
}

} // namespace chancery::bench
