// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/bench_window.h"

#include <vector>

namespace chancery::bench {

/// Sixty steps across the whole dossier, a twentieth of it in view; the milliseconds of each.
[[nodiscard]] std::vector<double> panAcross(BenchWindow &window);

/// Thirty steps from everything to the day on which most events begin, and back; the milliseconds of each.
[[nodiscard]] std::vector<double> zoomToDayAndBack(BenchWindow &window);

} // namespace chancery::bench
