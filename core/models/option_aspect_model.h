// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/statement_table_model.h"

namespace chancery {

/// The options with what is said of each: what it is, what it could include, its strength, its main
/// challenge. Every line of a cell is the statement of one fact.
class OptionAspectModel : public StatementTableModel
{
    Q_OBJECT

public:
    explicit OptionAspectModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot) override;
    [[nodiscard]] std::vector<StatementLine> lines(const QModelIndex &index) const override;
    /// An option for a row; nothing for a column.
    [[nodiscard]] ObjectRef sectionObject(int section, Qt::Orientation orientation) const override;
    [[nodiscard]] QString emptyText() const override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();

    /// Facts by option, then aspect; every option has a place for every aspect.
    std::vector<std::vector<FactRow>> m_cells;
};

} // namespace chancery
