// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figure_plot.h"

#include <algorithm>
#include <cmath>

namespace chancery {

FigurePlot plotOf(const Snapshot &snapshot, FigureRow figure, const FigureAgreement &agreement,
                  const std::vector<std::pair<FactRow, SourceRow>> &reports)
{
    FigurePlot plot;
    plot.unit = snapshot.at(figure).unit;
    double least = 0;
    double most = 0;
    bool first = true;
    for (const auto &[row, source] : reports) {
        const Fact fact = snapshot.at(row);
        const Quantity quantity = std::get<FigurePayload>(fact.payload).value;
        PlottedValue value;
        value.fact = row;
        value.value = quantity.toReadable();
        value.source = snapshot.title(snapshot.refAt(ObjectKind::Source, source.value));
        value.range = rangeOf(quantity);
        value.named = quantity.low;
        value.hasNamed = quantity.qualifier != Qualifier::Between;
        value.planned = fact.assertion == Assertion::Planned;
        value.denied = fact.assertion == Assertion::Denied;
        const double low = value.range.low.value_or(quantity.low);
        const double high = value.range.high.value_or(quantity.low);
        least = first ? std::min(low, quantity.low) : std::min({least, low, quantity.low});
        most = first ? std::max(high, quantity.low) : std::max({most, high, quantity.low});
        first = false;
        plot.values.push_back(std::move(value));
    }
    const double width = std::max(most - least, std::max(std::abs(most), std::abs(least)) * 0.2);
    const double spare = width > 0 ? width * 0.25 : 1;
    plot.to = most + spare;
    plot.from = least >= 0 && least <= plot.to / 2 ? 0 : least - spare;
    if (least >= 0)
        plot.from = std::max(0.0, plot.from);

    if (plot.values.size() > 1 && agreement.common) {
        plot.common = agreement.common;
        plot.common->low = std::max(plot.common->low.value_or(plot.from), plot.from);
        plot.common->high = std::min(plot.common->high.value_or(plot.to), plot.to);
    }
    return plot;
}

} // namespace chancery
