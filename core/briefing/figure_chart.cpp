// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/figure_chart.h"

#include "core/analysis/figure_agreement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

/// More marks than this are a table's matter.
constexpr std::size_t mostMarks = 40;

Chart::Mark chartMarkOf(const FigureItem::Value &value)
{
    QStringList sources;
    for (const Number number : value.fact.sources)
        sources << u"S%1"_s.arg(number);
    const ValueRange range = rangeOf(value.quantity);
    Chart::Mark mark;
    mark.label = sources.join(u", "_s);
    mark.value = value.quantity.toReadable();
    mark.low = range.low;
    mark.high = range.high;
    if (value.quantity.qualifier != Qualifier::Between)
        mark.named = value.quantity.low;
    mark.isHollow = value.fact.assertion == Assertion::Planned || value.fact.assertion == Assertion::Denied;
    return mark;
}

/// The scale: all values with a margin.
void setScale(Chart &chart)
{
    double least = 0;
    double most = 0;
    bool isFirst = true;
    for (const Chart::Mark &mark : chart.marks) {
        for (const std::optional<double> &value : {mark.low, mark.high, mark.named}) {
            if (!value)
                continue;
            least = isFirst ? *value : std::min(least, *value);
            most = isFirst ? *value : std::max(most, *value);
            isFirst = false;
        }
    }
    const double spare = std::max(most - least, std::max(std::abs(most), std::abs(least)) * 0.1) * 0.2;
    chart.to = most + (spare > 0 ? spare : 1);
    chart.from = least >= 0 && least <= chart.to * 0.6 ? 0 : least - (spare > 0 ? spare : 1);
}

} // namespace

std::optional<Chart> chartOf(const FigureItem &figure)
{
    if (!figure.differ || figure.values.size() > mostMarks)
        return std::nullopt;
    Chart chart;
    chart.title = figure.unit.isEmpty() ? figure.title : u"%1 (%2)"_s.arg(figure.title, figure.unit);
    QStringList words;
    for (const FigureItem::Value &value : figure.values) {
        if (!std::isfinite(value.quantity.low) || !std::isfinite(value.quantity.high.value_or(0)))
            return std::nullopt;
        chart.marks.push_back(chartMarkOf(value));
        words << QCoreApplication::translate("Briefing", "%1 says %2")
                     .arg(chart.marks.back().label, chart.marks.back().value);
    }
    chart.alt = QCoreApplication::translate("Briefing", "%1: %2.").arg(chart.title, words.join(u"; "_s));
    setScale(chart);
    return chart;
}

} // namespace chancery::briefing
