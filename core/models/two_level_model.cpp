// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/two_level_model.h"

namespace chancery {

// A group's internal id is 0; a member's is its group's row + 1.

QModelIndex TwoLevelModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex TwoLevelModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    return createIndex(groupOf(index), 0, quintptr{0});
}

int TwoLevelModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount();
    return isGroup(parent) && parent.column() == 0 ? memberCount(parent.row()) : 0;
}

bool TwoLevelModel::isGroup(const QModelIndex &index)
{
    return index.internalId() == 0;
}

int TwoLevelModel::groupOf(const QModelIndex &index)
{
    return isGroup(index) ? index.row() : static_cast<int>(index.internalId()) - 1;
}

} // namespace chancery
