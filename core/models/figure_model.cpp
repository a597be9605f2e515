// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/figure_model.h"

#include "core/analysis/fact_evidence.h"
#include "core/analysis/stable_order.h"
#include "core/filter/hidden_facts.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

FigureModel::FigureModel(SnapshotPtr snapshot, QObject *parent)
    : KeptRows(parent)
    , m_snapshot(std::move(snapshot))
{
    build();
}

void FigureModel::setSnapshot(SnapshotPtr snapshot, FilterResultPtr shown)
{
    refill(goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        m_shown = std::move(shown);
        build();
    });
}

RowKey FigureModel::keyOf(const QModelIndex &index) const
{
    if (isGroup(index))
        return {keyOfRow(*m_snapshot, figureAt(index.row())), 0};
    const Report &report = reportsAt(groupOf(index))[static_cast<std::size_t>(index.row())];
    return {keyOfRow(*m_snapshot, report.fact), keyOfRow(*m_snapshot, report.source)};
}

void FigureModel::build()
{
    m_entries.clear();
    if (!m_snapshot)
        return;
    for (std::uint32_t row = 0; row < m_snapshot->count(ObjectKind::Figure); ++row) {
        if (m_shown && !m_shown->shows(FigureRow{row}))
            continue;
        // How reports agree is said of all of them: what a filter hides does not end a disagreement.
        Entry entry{FigureRow{row}, agreementOf(*m_snapshot, FigureRow{row}), {}, 0};
        // A figure that nobody reported yet is to be sourced, and known in no view.
        if (entry.agreement.facts.empty() &&
            m_snapshot->factsOf(m_snapshot->refAt(ObjectKind::Figure, row), 1).empty())
            continue;
        for (const FactRow fact : entry.agreement.facts) {
            if (m_shown && !m_shown->shows(fact)) {
                ++entry.hidden;
                continue;
            }
            for (const SourceRow source : supportingSources(*m_snapshot, m_snapshot->at(fact)))
                entry.reports.push_back({fact, source});
        }
        m_entries.push_back(std::move(entry));
    }
    stableOrder(m_entries,
                [](const Entry &a, const Entry &b) { return disagreesMore(a.agreement, b.agreement); });
}

FigureRow FigureModel::figureAt(int group) const
{
    return m_entries[static_cast<std::size_t>(group)].figure;
}

const FigureAgreement &FigureModel::agreementAt(int group) const
{
    return m_entries[static_cast<std::size_t>(group)].agreement;
}

const std::vector<FigureModel::Report> &FigureModel::reportsAt(int group) const
{
    return m_entries[static_cast<std::size_t>(group)].reports;
}

std::size_t FigureModel::hiddenAt(int group) const
{
    return m_entries[static_cast<std::size_t>(group)].hidden;
}

ObjectRef FigureModel::objectAt(const QModelIndex &index) const
{
    if (isGroup(index))
        return m_snapshot->refAt(ObjectKind::Figure, figureAt(index.row()).value);
    const Report &report = reportsAt(groupOf(index))[static_cast<std::size_t>(index.row())];
    return m_snapshot->refAt(ObjectKind::Fact, report.fact.value);
}

QModelIndex FigureModel::indexOf(FigureRow figure) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [figure](const Entry &entry) { return entry.figure == figure; });
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()), 0);
}

QModelIndex FigureModel::indexOf(FactRow fact) const
{
    for (int group = 0; group < groupCount(); ++group) {
        const std::vector<Report> &reports = reportsAt(group);
        const auto found = std::find_if(reports.begin(), reports.end(),
                                        [fact](const Report &report) { return report.fact == fact; });
        if (found != reports.end())
            return index(static_cast<int>(found - reports.begin()), 0, index(group, 0));
    }
    return {};
}

int FigureModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int FigureModel::groupCount() const
{
    return static_cast<int>(m_entries.size());
}

int FigureModel::memberCount(int group) const
{
    return static_cast<int>(reportsAt(group).size());
}

QString FigureModel::groupText(int group, int column) const
{
    switch (column) {
    case Value:
        return m_snapshot->title(m_snapshot->refAt(ObjectKind::Figure, figureAt(group).value));
    case Source:
        return agreementAt(group).facts.empty() ? tr("not reported")
                                                : shortLabel(agreementAt(group).agreement);
    case Published:
        return hiddenByFilter(hiddenAt(group));
    default:
        return {};
    }
}

QString FigureModel::reportText(int group, const Report &report, int column) const
{
    const Fact fact = m_snapshot->at(report.fact);
    switch (column) {
    case Value: {
        const QString value = std::get<FigurePayload>(fact.payload).value.toReadable();
        const QString unit = m_snapshot->at(figureAt(group)).unit;
        return unit.isEmpty() ? value : tr("%1 %2").arg(value, unit);
    }
    case Source: {
        const chancery::SourceDescription source = m_snapshot->at(report.source);
        if (source.derivedFrom.empty())
            return source.title;
        QStringList roots;
        for (const SourceId &id : source.derivedFrom)
            roots.append(m_snapshot->title(id));
        return tr("%1 (repeats %2)").arg(source.title, roots.join(u", "_s));
    }
    case Published: {
        const chancery::SourceDescription source = m_snapshot->at(report.source);
        return source.published ? shortDate(*source.published) : tr("not stated");
    }
    case Assertion:
        return label(fact.assertion);
    default:
        return {};
    }
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int group = groupOf(index);
    if (isGroup(index)) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return groupText(group, index.column());
        if (role == Qt::AccessibleTextRole && index.column() == Value)
            return tr("%1, %2").arg(groupText(group, Value), groupText(group, Source));
        return {};
    }
    const Report &report = reportsAt(group)[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return reportText(group, report, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Source ? reportText(group, report, Source)
                                        : m_snapshot->at(report.fact).statement;
    if (role == Qt::AccessibleTextRole && index.column() == Value)
        return tr("%1, %2, %3, %4")
            .arg(reportText(group, report, Value), reportText(group, report, Source),
                 reportText(group, report, Published), reportText(group, report, Assertion));
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value:
        return tr("Figure and values");
    case Source:
        return tr("Source");
    case Published:
        return tr("Published");
    case Assertion:
        return tr("Assertion");
    default:
        return {};
    }
}

} // namespace chancery
