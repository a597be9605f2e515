// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/source_model.h"

#include <algorithm>
#include <limits>

namespace chancery {

using namespace Qt::StringLiterals;

SourceModel::SourceModel(SnapshotPtr snapshot, QObject *parent)
    : KeptRows(parent)
    , m_snapshot(std::move(snapshot))
{
    if (m_snapshot)
        m_loads = coverageOf(*m_snapshot).loads;
    listRows({});
}

SourceModel::~SourceModel() = default;

void SourceModel::setSnapshot(SnapshotPtr snapshot, std::vector<SourceLoad> loads,
                              const FilterResultPtr &shown)
{
    refill(goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        m_loads = std::move(loads);
        listRows(shown);
    });
}

RowKey SourceModel::keyOf(const QModelIndex &index) const
{
    return {keyOfRow(*m_snapshot, sourceAt(index.row())), 0};
}

void SourceModel::listRows(const FilterResultPtr &shown)
{
    m_rows.clear();
    for (std::uint32_t row = 0; m_snapshot && row < m_snapshot->count(ObjectKind::Source); ++row) {
        if (!shown || shown->shows(SourceRow{row}))
            m_rows.push_back({row});
    }
}

QModelIndex SourceModel::indexOf(SourceRow source) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), source);
    return found == m_rows.end() || *found != source ? QModelIndex()
                                                     : index(static_cast<int>(found - m_rows.begin()), 0);
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

SourceLoad SourceModel::load(SourceRow row) const
{
    return row.value < m_loads.size() ? m_loads[row.value] : SourceLoad{};
}

QString SourceModel::derivation(const SourceDescription &source) const
{
    QStringList titles;
    for (const SourceId &id : source.derivedFrom)
        titles.push_back(m_snapshot->title(id));
    return titles.join(u"; "_s);
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SourceRow row = sourceAt(index.row());
    const int column = index.column();
    if (role == ObjectRefRole)
        return QVariant::fromValue(m_snapshot->refAt(ObjectKind::Source, row.value));
    if (role == Qt::TextAlignmentRole)
        return column >= Facts ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                               : QVariant();
    if (column >= Facts) {
        const SourceLoad carried = load(row);
        return role == Qt::DisplayRole || role == SortRole
                   ? QVariant(column == Facts ? carried.facts : carried.alone)
                   : QVariant();
    }

    const SourceDescription source = m_snapshot->at(row);
    const auto stated = [role](const QString &text) -> QVariant {
        if (role == NotStatedRole)
            return text.isEmpty();
        if (role == SortRole)
            return text;
        return text.isEmpty() ? tr("not stated") : text;
    };
    if (role == HasNotesRole)
        return !source.notes.isEmpty();
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Title:
            return source.title;
        case Published:
            return source.publishedReason;
        case Reliability:
            return source.reliabilityReason;
        case DerivedFrom:
            return source.derivedReason;
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole && role != NotStatedRole)
        return {};
    switch (column) {
    case Title:
        return stated(source.title);
    case Publisher:
        return stated(source.publisher);
    case Author:
        return stated(source.author);
    case Published:
        if (role == SortRole)
            // Undated sources come after all others.
            return source.published && source.published->earliest()
                       ? QVariant::fromValue(
                             static_cast<qlonglong>(source.published->earliest()->daysSinceEpoch))
                       : QVariant::fromValue(std::numeric_limits<qlonglong>::max());
        return stated(source.published ? source.published->toReadable() : QString());
    case Reliability:
        return role == NotStatedRole ? QVariant(false) : QVariant(label(source.reliability));
    case Completeness:
        return role == NotStatedRole ? QVariant(false) : QVariant(label(source.completeness));
    case DerivedFrom:
        return role == NotStatedRole ? QVariant(false) : QVariant(derivation(source));
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Facts)
        return tr("Facts that the source supports");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Alone)
        return tr("Facts that no other source supports");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Title");
    case Publisher:
        return tr("Publisher");
    case Author:
        return tr("Author");
    case Published:
        return tr("Published");
    case Reliability:
        return tr("Reliability");
    case Completeness:
        return tr("Text");
    case DerivedFrom:
        return tr("Derived from");
    case Facts:
        return tr("Facts");
    case Alone:
        return tr("Alone");
    default:
        return {};
    }
}

} // namespace chancery
