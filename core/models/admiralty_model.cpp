// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/admiralty_model.h"

#include "core/domain/counted.h"

using namespace Qt::StringLiterals;

namespace chancery {

void AdmiraltyModel::show(Codes codes)
{
    m_codes = std::move(codes);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const std::vector<FactRow> &AdmiraltyModel::factsAt(const QModelIndex &index) const
{
    return m_codes.at(static_cast<std::size_t>(index.row())).at(static_cast<std::size_t>(index.column()));
}

QString AdmiraltyModel::describe(const QModelIndex &index)
{
    // The labels are `B – usually reliable` and `2 – probably true`.
    const auto words = [](const QString &labelled) { return labelled.section(u" – "_s, 1); };
    const auto letter = static_cast<Reliability>(index.row());
    return tr("%1%2 – %3, %4")
        .arg(toTerm(letter))
        .arg(index.column() + 1)
        .arg(words(label(letter)), words(credibilityLabel(index.column() + 1)));
}

int AdmiraltyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

int AdmiraltyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.front().size());
}

QVariant AdmiraltyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto count = static_cast<qlonglong>(factsAt(index).size());
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QVariant(count) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(describe(index),
                                counted(static_cast<std::uint64_t>(count), ObjectKind::Fact));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

QVariant AdmiraltyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isLetter = orientation == Qt::Vertical;
    if (role == Qt::DisplayRole)
        return isLetter ? toTerm(static_cast<Reliability>(section)) : QString::number(section + 1);
    if (role == Qt::ToolTipRole)
        return isLetter ? label(static_cast<Reliability>(section)) : credibilityLabel(section + 1);
    return {};
}

} // namespace chancery
