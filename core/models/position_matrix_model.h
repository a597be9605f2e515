// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/position_history.h"
#include "core/models/statement_table_model.h"

#include <map>

namespace chancery {

/// Who stands where: participants with a stated position × options. A cell has a line for each stage of the
/// participant's stance, in order of date; a cell without lines means that no source states one.
class PositionMatrixModel : public StatementTableModel
{
    Q_OBJECT

public:
    explicit PositionMatrixModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot) override;
    [[nodiscard]] std::vector<StatementLine> lines(const QModelIndex &index) const override;
    [[nodiscard]] ObjectRef sectionObject(int section, Qt::Orientation orientation) const override;
    [[nodiscard]] QString emptyText() const override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    void build();
    [[nodiscard]] const PositionHistory *historyOf(ParticipantRow participant, OptionRow option) const;
    /// Adds what a history has to a cell; of one who belongs to the row, with his name.
    void addLines(const PositionHistory &history, const QString &through, std::vector<StatementLine> &lines,
                  std::size_t &hidden) const;

    std::vector<PositionHistory> m_histories;
    std::vector<ParticipantRow> m_participants;
    /// Of a state, the persons of it that hold positions: it stands where they do.
    std::map<ParticipantRow, std::vector<ParticipantRow>> m_members;
    std::uint32_t m_options = 0;
};

} // namespace chancery
