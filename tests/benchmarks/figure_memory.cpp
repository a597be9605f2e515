// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// What an opened dossier takes for each of its events.
Status measureMemory(BenchContext &context)
{
    const auto opening = context.opening();
    if (!opening)
        return opening.error();
    const double each = static_cast<double>(opening->bytes) / std::max<double>(context.eventCount(), 1);
    context.report().add({{u"name"_s, u"memory"_s},
                          {u"events"_s, static_cast<qint64>(context.eventCount())},
                          {u"bytes_per_event"_s, rounded(each)}});
    return std::monostate();
}

} // namespace chancery::bench
