// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QString>

#include <span>

namespace chancery::bench {

class BenchContext;

/// Something that is measured: its name, as results and `--only` have it, and what measures and reports it.
struct BenchFigure
{
    QString name;
    Status (*measure)(BenchContext &context);
};

/// Every figure, in the order in which they are measured. Each stands in a file of its own, figure_NAME.cpp.
[[nodiscard]] std::span<const BenchFigure> benchFigures();

} // namespace chancery::bench
