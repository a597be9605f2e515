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

Agreement agreementBy(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::None:
        return Agreement::Same;
    case DisagreementKind::Precision:
        return Agreement::Precision;
    case DisagreementKind::Difference:
        return Agreement::Compatible;
    case DisagreementKind::Update:
        return Agreement::Update;
    case DisagreementKind::Denial:
        return Agreement::Denial;
    case DisagreementKind::Contradiction:
        return Agreement::Contradiction;
    }
    return Agreement::Single;
}

/// What passages against a fact make of it.
Agreement contradicted(const Fact &fact)
{
    const bool isContradicted =
        std::any_of(fact.evidence.begin(), fact.evidence.end(),
                    [](const Evidence &evidence) { return evidence.relation == Relation::Contradicts; });
    if (!isContradicted)
        return Agreement::Single;
    return fact.assertion == Assertion::Alleged || fact.assertion == Assertion::Denied
               ? Agreement::Denial
               : Agreement::Contradiction;
}

} // namespace

FigureAgreement agreementOf(const Snapshot &snapshot, FigureRow figure)
{
    struct Reported
    {
        FactRow row;
        std::optional<FactDate> when;
        Said<Quantity> value;
        Agreement contradicted;
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
            reports.push_back({row,
                               dateOf(snapshot, fact),
                               {payload.value, circumstancesOf(snapshot, fact)},
                               contradicted(fact)});
    }
    stableOrder(reports, [](const Reported &a, const Reported &b) { return isEarlier(a.when, b.when); });

    FigureAgreement result;
    std::optional<ValueRange> common = ValueRange{};
    double smallest = 0;
    double greatest = 0;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const Said<Quantity> &value = reports[i].value;
        result.facts.push_back(reports[i].row);
        result.agreement = std::max(result.agreement, reports[i].contradicted);
        for (std::size_t j = 0; j < i; ++j)
            result.agreement = std::max(result.agreement, agreementBy(compare(reports[j].value, value)));
        if (!value.how.isDenied() && common)
            common = intersection(*common, rangeOf(value.what));
        const double low = value.what.low;
        const double high = value.what.high.value_or(low);
        smallest = i == 0 ? low : std::min(smallest, low);
        greatest = i == 0 ? high : std::max(greatest, high);
    }
    const double scale = std::max(std::abs(smallest), std::abs(greatest));
    if (reports.size() > 1 && scale > 0)
        result.spread = std::min(1.0, (greatest - smallest) / scale);
    if (!reports.empty())
        result.common = common;
    result.roots = snapshot.rootsOf(std::span<const FactRow>(result.facts));
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
    case Agreement::Precision:
        return QCoreApplication::translate("Agreement", "precision");
    case Agreement::Compatible:
        return QCoreApplication::translate("Agreement", "difference");
    case Agreement::Update:
        return QCoreApplication::translate("Agreement", "update");
    case Agreement::Denial:
        return QCoreApplication::translate("Agreement", "denial");
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
    case Agreement::Precision:
        return QCoreApplication::translate("Agreement", "reports agree, one says it more closely");
    case Agreement::Compatible:
        return QCoreApplication::translate("Agreement", "reports differ, all may be true");
    case Agreement::Update:
        return QCoreApplication::translate("Agreement", "a later report overtakes an earlier one");
    case Agreement::Denial:
        return QCoreApplication::translate("Agreement", "one report denies what another puts forward");
    case Agreement::Contradiction:
        return QCoreApplication::translate("Agreement", "reports contradict each other");
    }
    return {};
}

} // namespace chancery
