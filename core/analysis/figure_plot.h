// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/figure_agreement.h"

#include <QString>

#include <vector>

namespace chancery {

/// One reported value on the axis of a figure.
struct PlottedValue
{
    FactRow fact;
    /// `about 35`.
    QString value;
    /// The title of the source.
    QString source;
    /// What the value may be; an end that is none leaves the plot.
    ValueRange range;
    /// The number named, where there is one.
    double named = 0;
    bool hasNamed = true;
    bool planned = false;
    bool denied = false;
};

/// What the chart of one figure shows, in the units of the figure.
struct FigurePlot
{
    double from = 0;
    double to = 1;
    std::vector<PlottedValue> values; ///< top to bottom
    /// What all values allow, cut to the axis; none where nothing is common, or there is but one value.
    std::optional<ValueRange> common;
    QString unit;
};

/// Lays out the reports of a figure. The axis begins at 0 where that costs no more than half of its length,
/// and leaves room for what is open upwards.
FigurePlot plotOf(const Snapshot &snapshot, FigureRow figure, const FigureAgreement &agreement,
                  const std::vector<std::pair<FactRow, SourceRow>> &reports);

} // namespace chancery
