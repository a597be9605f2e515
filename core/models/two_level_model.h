// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

namespace chancery {

/// A tree of two levels, groups and what is in them; a subclass says how many there are and what they show.
class TwoLevelModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    [[nodiscard]] static bool isGroup(const QModelIndex &index);
    /// The group that an index is or is in; the index must be valid.
    [[nodiscard]] static int groupOf(const QModelIndex &index);

protected:
    [[nodiscard]] virtual int groupCount() const = 0;
    [[nodiscard]] virtual int memberCount(int group) const = 0;
};

} // namespace chancery
