// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/option_aspect_model.h"
#include "core/models/position_matrix_model.h"

namespace chancery {

/// Some options side by side: a column for each, a row for each aspect, and below these one for each
/// participant that takes a position on any of them.
class OptionComparisonModel : public StatementTableModel
{
    Q_OBJECT

public:
    explicit OptionComparisonModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot) override;
    void setShown(FilterResultPtr shown) override;
    /// In this order, none twice; rows of the present snapshot.
    void compare(std::vector<OptionRow> options);
    [[nodiscard]] const std::vector<OptionRow> &options() const { return m_options; }

    [[nodiscard]] std::vector<StatementLine> lines(const QModelIndex &index) const override;
    /// An option for a column; a participant, or nothing for an aspect, for a row.
    [[nodiscard]] ObjectRef sectionObject(int section, Qt::Orientation orientation) const override;
    [[nodiscard]] QString emptyText() const override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void chooseFirst();
    void findRows();

    OptionAspectModel m_aspects;
    PositionMatrixModel m_positions;
    std::vector<OptionRow> m_options;
    /// Rows of m_aspects' columns with something to say, and of m_positions.
    std::vector<int> m_aspectRows;
    std::vector<int> m_positionRows;
};

} // namespace chancery
