// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/models/kept_rows.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace chancery {

/// Everything that the reports of a dossier disagree on, a row each, contradictions first.
class DisagreementModel : public KeptRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { Kind, About, Subject, Sides, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int, a DisagreementKind
    };

    using KeptRows::KeptRows;

    /// `all` is what findDisagreements() told of the snapshot.
    void show(SnapshotPtr snapshot, std::vector<Disagreement> all);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Disagreement &at(int row) const { return m_all[static_cast<std::size_t>(row)]; }
    /// The first that has a fact on one of its sides.
    [[nodiscard]] std::optional<int> rowOf(FactRow fact) const;
    /// The first that is about an object.
    [[nodiscard]] std::optional<int> rowOf(const ObjectRef &subject) const;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Disagreement> m_all;
};

} // namespace chancery
