// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dossier_difference.h"
#include "core/models/two_level_model.h"

#include <vector>

namespace chancery {

/// What changed from one dossier, or state of one, to another: kind by kind, and under each kind its objects.
class ComparisonModel : public TwoLevelModel
{
    Q_OBJECT

public:
    enum Column { Object, Change, Difference, ColumnCount };

    using TwoLevelModel::TwoLevelModel;

    /// Shows a comparison of two snapshots; empty until then.
    void setComparison(SnapshotPtr before, SnapshotPtr after, Comparison comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    /// The difference in a row; none of a group's.
    [[nodiscard]] const ObjectDifference *differenceAt(const QModelIndex &index) const;
    /// The snapshot that has the object: the later one, unless the object is gone from it.
    [[nodiscard]] const Snapshot &holderOf(const ObjectDifference &difference) const;
    /// The passage that a reader is shown for the object, as everywhere in the viewer.
    [[nodiscard]] std::optional<Passage> sentenceOf(const ObjectDifference &difference) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int groupCount() const override { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int memberCount(int group) const override;

private:
    /// The objects of one kind stand together in a comparison.
    struct Group
    {
        ObjectKind kind;
        std::size_t first;
        std::size_t count;
    };
    [[nodiscard]] QString groupText(const Group &group, int column) const;
    [[nodiscard]] QString text(const ObjectDifference &difference, int column) const;

    SnapshotPtr m_before;
    SnapshotPtr m_after;
    Comparison m_comparison;
    std::vector<Group> m_groups;
};

} // namespace chancery
