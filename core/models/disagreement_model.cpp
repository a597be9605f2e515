// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/disagreement_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

void DisagreementModel::show(SnapshotPtr snapshot, std::vector<Disagreement> all)
{
    refill(goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        m_all = std::move(all);
    });
}

RowKey DisagreementModel::keyOf(const QModelIndex &index) const
{
    const Disagreement &one = at(index.row());
    const std::uint64_t subject = (static_cast<std::uint64_t>(one.subject.kind) + 1) << 32 |
                                  m_snapshot->numberAt(one.subject.kind, one.subject.row);
    // Of several on one thing each has sides of its own.
    const auto &lead = one.sides.empty() ? std::optional<FactRow>() : one.sides.front().lead;
    const std::uint64_t further = one.participant         ? keyOfRow(*m_snapshot, *one.participant)
                                  : one.isFurther && lead ? keyOfRow(*m_snapshot, *lead)
                                                          : 0;
    return {subject, further << 8 | static_cast<std::uint64_t>(one.about)};
}

std::optional<int> DisagreementModel::rowOf(FactRow fact) const
{
    const auto has = [fact](const DisagreementSide &side) {
        return std::binary_search(side.facts.begin(), side.facts.end(), fact);
    };
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&has](const Disagreement &each) {
        return std::any_of(each.sides.begin(), each.sides.end(), has);
    });
    return found == m_all.end() ? std::nullopt : std::optional(static_cast<int>(found - m_all.begin()));
}

std::optional<int> DisagreementModel::rowOf(const ObjectRef &subject) const
{
    const auto row = m_snapshot ? m_snapshot->rowOf(subject) : std::nullopt;
    if (!row)
        return std::nullopt;
    const ClaimObject wanted{subject.kind, *row};
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&wanted](const Disagreement &each) { return each.subject == wanted; });
    return found == m_all.end() ? std::nullopt : std::optional(static_cast<int>(found - m_all.begin()));
}

int DisagreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

int DisagreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Disagreement &each = at(index.row());
    if (role == KindRole)
        return static_cast<int>(each.kind);
    if (role == Qt::ToolTipRole && index.column() == Kind)
        return explanation(each.kind);
    if (role == Qt::ToolTipRole && index.column() == Subject)
        return tr("%1 (%2): %3")
            .arg(text(index.row(), Subject), text(index.row(), About), text(index.row(), Sides));
    if (role == Qt::AccessibleTextRole && index.column() == Kind)
        return tr("%1, %2: %3").arg(label(each.kind), text(index.row(), Subject), text(index.row(), Sides));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(index.row(), index.column());
}

QString DisagreementModel::text(int row, int column) const
{
    const Disagreement &each = at(row);
    switch (column) {
    case Kind:
        return label(each.kind);
    case About:
        return label(each.about);
    case Subject:
        return title(*m_snapshot, each);
    case Sides: {
        QStringList labels;
        for (const DisagreementSide &side : each.sides)
            labels.append(labelOf(*m_snapshot, each, side));
        return labels.join(u" / "_s);
    }
    default:
        return {};
    }
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case About:
        return tr("On");
    case Subject:
        return tr("Subject");
    case Sides:
        return tr("Sides");
    default:
        return {};
    }
}

} // namespace chancery
