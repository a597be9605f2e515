// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figure_agreement.h"

#include "core/analysis/fact_evidence.h"
#include "core/analysis/stable_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

/// Whether no day belongs to both dates.
bool apart(const std::optional<Edtf> &a, const std::optional<Edtf> &b)
{
    if (!a || !b)
        return false;
    const auto before = [](const Edtf &first, const Edtf &second) {
        return first.latest() && second.earliest() && *first.latest() < *second.earliest();
    };
    return before(*a, *b) || before(*b, *a);
}

} // namespace

bool ValueRange::contains(double value) const
{
    if (low && (lowOpen ? value <= *low : value < *low))
        return false;
    return !high || (highOpen ? value < *high : value <= *high);
}

ValueRange rangeOf(const Quantity &quantity)
{
    const double value = quantity.low;
    switch (quantity.qualifier) {
    case Qualifier::Exact:
        return {value, value};
    case Qualifier::About: {
        const double reach = std::abs(value) * aboutTolerance;
        return {value - reach, value + reach};
    }
    case Qualifier::MoreThan:
        return {.low = value, .high = {}, .lowOpen = true};
    case Qualifier::AtLeast:
        return {.low = value, .high = {}};
    case Qualifier::LessThan:
        return {.low = {}, .high = value, .highOpen = true};
    case Qualifier::AtMost:
        return {.low = {}, .high = value};
    case Qualifier::Between:
        return {value, quantity.high.value_or(value)};
    }
    return {value, value};
}

std::optional<ValueRange> intersection(const ValueRange &a, const ValueRange &b)
{
    ValueRange both = a;
    if (b.low && (!both.low || *b.low > *both.low)) {
        both.low = b.low;
        both.lowOpen = b.lowOpen;
    } else if (b.low && both.low == b.low) {
        both.lowOpen = both.lowOpen || b.lowOpen;
    }
    if (b.high && (!both.high || *b.high < *both.high)) {
        both.high = b.high;
        both.highOpen = b.highOpen;
    } else if (b.high && both.high == b.high) {
        both.highOpen = both.highOpen || b.highOpen;
    }
    if (both.low && both.high) {
        if (*both.low > *both.high || (*both.low == *both.high && (both.lowOpen || both.highOpen)))
            return std::nullopt;
    }
    return both;
}

Agreement compare(const ReportedValue &a, const ReportedValue &b)
{
    const bool aDenied = a.assertion == Assertion::Denied;
    const bool bDenied = b.assertion == Assertion::Denied;
    if (aDenied != bDenied)
        return a.value == b.value ? Agreement::Contradiction : Agreement::Compatible;
    if (a.value == b.value)
        return Agreement::Same;
    if (aDenied || intersection(rangeOf(a.value), rangeOf(b.value)))
        return Agreement::Compatible;
    const bool aPlanned = a.assertion == Assertion::Planned;
    const bool bPlanned = b.assertion == Assertion::Planned;
    if (aPlanned != bPlanned || apart(a.date, b.date))
        return Agreement::Update;
    return Agreement::Contradiction;
}

FigureAgreement agreementOf(const Snapshot &snapshot, FigureRow figure)
{
    struct Reported
    {
        FactRow row;
        std::optional<FactDate> when;
        ReportedValue value;
    };
    std::vector<Reported> reports;
    for (const FactRow row : snapshot.factsOf(snapshot.refAt(ObjectKind::Figure, figure.value))) {
        if (snapshot.facts().kind[row.value] != FactKind::Figure)
            continue;
        const Fact fact = snapshot.at(row);
        const FigurePayload payload = std::get<FigurePayload>(fact.payload);
        // A fact about the measuring of another quantity may concern this figure too; it is none of its
        // values.
        if (snapshot.rowOf(payload.figure) == figure)
            reports.push_back({row, dateOf(snapshot, fact), {payload.value, fact.assertion, fact.date}});
    }
    stableOrder(reports, [](const Reported &a, const Reported &b) { return isEarlier(a.when, b.when); });

    FigureAgreement result;
    std::optional<ValueRange> common = ValueRange{};
    double smallest = 0;
    double greatest = 0;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const ReportedValue &value = reports[i].value;
        result.facts.push_back(reports[i].row);
        for (std::size_t j = 0; j < i; ++j)
            result.agreement = std::max(result.agreement, compare(reports[j].value, value));
        if (value.assertion != Assertion::Denied && common)
            common = intersection(*common, rangeOf(value.value));
        const double low = value.value.low;
        const double high = value.value.high.value_or(low);
        smallest = i == 0 ? low : std::min(smallest, low);
        greatest = i == 0 ? high : std::max(greatest, high);
    }
    const double scale = std::max(std::abs(smallest), std::abs(greatest));
    if (reports.size() > 1 && scale > 0)
        result.spread = std::min(1.0, (greatest - smallest) / scale);
    if (!reports.empty())
        result.common = common;
    result.independentRoots = static_cast<std::uint32_t>(independentRoots(snapshot, result.facts).size());
    return result;
}

bool disagreesMore(const FigureAgreement &a, const FigureAgreement &b)
{
    return a.agreement != b.agreement ? a.agreement > b.agreement : a.spread > b.spread;
}

QString shortLabel(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Single:
        return QCoreApplication::translate("Agreement", "one report");
    case Agreement::Same:
        return QCoreApplication::translate("Agreement", "agreement");
    case Agreement::Compatible:
        return QCoreApplication::translate("Agreement", "difference");
    case Agreement::Update:
        return QCoreApplication::translate("Agreement", "update");
    case Agreement::Contradiction:
        return QCoreApplication::translate("Agreement", "contradiction");
    }
    return {};
}

QString label(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Single:
        return QCoreApplication::translate("Agreement", "one report");
    case Agreement::Same:
        return QCoreApplication::translate("Agreement", "reports agree");
    case Agreement::Compatible:
        return QCoreApplication::translate("Agreement", "reports differ, all may be true");
    case Agreement::Update:
        return QCoreApplication::translate("Agreement", "a later report overtakes an earlier one");
    case Agreement::Contradiction:
        return QCoreApplication::translate("Agreement", "reports contradict each other");
    }
    return {};
}

} // namespace chancery
