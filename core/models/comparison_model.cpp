// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/comparison_model.h"

#include "core/session/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

void ComparisonModel::setComparison(SnapshotPtr before, SnapshotPtr after, Comparison comparison)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_comparison = std::move(comparison);
    m_groups.clear();
    for (std::size_t i = 0; i < m_comparison.objects.size(); ++i) {
        const ObjectKind kind = m_comparison.objects[i].object.kind;
        if (m_groups.empty() || m_groups.back().kind != kind)
            m_groups.push_back({kind, i, 0});
        ++m_groups.back().count;
    }
    endResetModel();
}

const ObjectDifference *ComparisonModel::differenceAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const Group &group = m_groups[static_cast<std::size_t>(groupOf(index))];
    return &m_comparison.objects[group.first + static_cast<std::size_t>(index.row())];
}

const Snapshot &ComparisonModel::holderOf(const ObjectDifference &difference) const
{
    return difference.change == ObjectChange::Removed ? *m_before : *m_after;
}

std::optional<Passage> ComparisonModel::sentenceOf(const ObjectDifference &difference) const
{
    const Snapshot &snapshot = holderOf(difference);
    const auto row = makeSelection(snapshot, difference.object).leadPassage;
    return row ? std::optional(snapshot.at(*row)) : std::nullopt;
}

int ComparisonModel::memberCount(int group) const
{
    return static_cast<int>(m_groups[static_cast<std::size_t>(group)].count);
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ComparisonModel::groupText(const Group &group, int column) const
{
    if (column == Object) {
        QString words = pluralLabel(group.kind);
        words[0] = words[0].toUpper();
        return words;
    }
    if (column != Change)
        return {};
    const auto first = m_comparison.objects.begin() + static_cast<std::ptrdiff_t>(group.first);
    QStringList parts;
    for (const ObjectChange change : {ObjectChange::Added, ObjectChange::Removed, ObjectChange::Changed}) {
        const auto count = std::count_if(first, first + static_cast<std::ptrdiff_t>(group.count),
                                         [change](const ObjectDifference &d) { return d.change == change; });
        if (count > 0)
            parts.append(tr("%L1 %2").arg(count).arg(label(change)));
    }
    return parts.join(u", "_s);
}

QString ComparisonModel::text(const ObjectDifference &difference, int column) const
{
    switch (column) {
    case Object:
        return holderOf(difference).title(difference.object);
    case Change:
        return label(difference.change);
    case Difference: {
        QStringList parts;
        for (const FieldDifference &whole : difference.fields) {
            const FieldDifference field = whole.shortened();
            parts.append(
                tr("%1: %2 → %3")
                    .arg(field.field, field.before.value_or(tr("none")), field.after.value_or(tr("none"))));
        }
        return parts.join(u"; "_s);
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectDifference *difference = differenceAt(index);
    const auto words = [&](int column) {
        return difference ? text(*difference, column)
                          : groupText(m_groups[static_cast<std::size_t>(index.row())], column);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != Object)
            return words(index.column());
        QStringList parts{words(Object), words(Change), words(Difference)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Object:
        return tr("Object");
    case Change:
        return tr("Change");
    case Difference:
        return tr("What differs");
    default:
        return {};
    }
}

} // namespace chancery
