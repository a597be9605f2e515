// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/participation_agreement.h"
#include "core/filter/filter_result.h"
#include "core/models/kept_rows.h"
#include "core/models/matrix_rows.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <unordered_map>

namespace chancery {

/// The letter that stands for a role in a cell of the matrix: `H`, `C`, `A`, `S`, `I`, `E`, `–` (said to have
/// been absent), `m`.
QString roleLetter(Role role);

/// Participants × events: rows as MatrixRows has them, a column for each event that anyone has a part in, in
/// time order. Sparse over Snapshot::participations(): a cell is looked up, never stored, and asks the store
/// for nothing unless its words are wanted (tool tips, accessible texts).
class ParticipantMatrixModel : public KeptRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    /// A cell: the facts of its participant and event, and how many facts of rows folded into it.
    struct Cell
    {
        std::span<const Participation> own;
        std::uint32_t folded = 0;
        /// The nearest part of one who belongs to the participant, where it has none of its own: a state was
        /// there through its minister.
        std::optional<Participation> through = {};

        [[nodiscard]] bool isEmpty() const { return own.empty() && folded == 0 && !through; }
    };

    /// Without a snapshot the matrix is empty.
    explicit ParticipantMatrixModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    void setOrder(MatrixOrder order);
    void setGrouped(bool grouped);
    void setFilter(const QString &filter);
    void setFolded(int row, bool folded);
    void setAllFolded(bool folded);
    /// Shows these participants and events alone (each in ascending order); none shows all.
    struct Only
    {
        std::vector<ParticipantRow> participants;
        std::vector<EventRow> events;
        /// Orders the rows by their part in it, whatever order is set.
        std::optional<EventRow> at = {};
    };
    void setOnly(std::optional<Only> only);
    /// Of these, what the session's filter leaves: the participations it shows, and the rows and columns that
    /// have any; null for all. Another snapshot shows all again.
    void setShown(FilterResultPtr shown);

    [[nodiscard]] const MatrixRows::Node &rowAt(int row) const;
    [[nodiscard]] EventRow eventAt(int column) const;
    /// The row that shows a participant: its own or, where that is folded away, the one it is folded into.
    [[nodiscard]] std::optional<int> rowOf(ParticipantRow participant) const;
    [[nodiscard]] std::optional<int> columnOf(EventRow event) const;
    /// Participants of the dossier that have a part in no event.
    [[nodiscard]] int participantsWithoutEvents() const { return m_without; }

    [[nodiscard]] Cell cell(const QModelIndex &index) const;
    /// The cell's own facts first, then those folded into it; where it has neither, those of who belongs to
    /// it.
    [[nodiscard]] std::vector<FactRow> factsOf(const QModelIndex &index) const;
    /// Independent sources that the cell's own facts rest on together.
    [[nodiscard]] int rootsOf(const QModelIndex &index) const;
    /// A column's date in a few characters.
    [[nodiscard]] QString whenOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display (the role's letter), tool tip and accessible text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;
    [[nodiscard]] RowKey keyOfColumn(int column) const override;

private:
    void build();
    void placeRows();
    /// Folds what was folded in the tree of another revision.
    void goOnFolding(const Snapshot &before, const MatrixRows &tree);
    /// Lists the participations that the filter leaves.
    void findLeft();
    /// Shows the rows that are wanted now; cells count what is folded into them only before and after.
    void updateRows();
    void showRows(const std::vector<std::int32_t> &next);
    void countFolded(bool counts);
    void showColumns(const std::vector<std::uint32_t> &next);
    [[nodiscard]] std::vector<std::int32_t> wantedRows() const;
    [[nodiscard]] std::vector<std::uint32_t> wantedColumns() const;
    [[nodiscard]] std::span<const Participation> eventParts(int column) const;
    /// The event's participations, those that the filter hides included.
    [[nodiscard]] std::span<const Participation> allParts(std::uint32_t place) const;
    [[nodiscard]] std::size_t hiddenIn(const QModelIndex &index) const;
    [[nodiscard]] bool isFoldedInto(const Participation &part, std::int32_t number) const;
    [[nodiscard]] bool isOfMember(const Participation &part, std::int32_t number) const;
    void reorder();
    [[nodiscard]] QString describe(const QModelIndex &index) const;

    /// An event with participations: where they begin in Snapshot::participations().
    struct Column
    {
        EventRow event;
        std::uint32_t begin;
    };

    SnapshotPtr m_snapshot;
    std::unique_ptr<MatrixRows> m_tree;
    std::vector<Column> m_events;
    std::vector<std::int32_t> m_rows;     ///< nodes of m_tree
    std::vector<std::uint32_t> m_columns; ///< places in m_events
    std::vector<int> m_rowOfNode;         ///< -1 where not shown
    QString m_filter;
    std::optional<Only> m_only;
    FilterResultPtr m_shown;
    /// What the filter leaves, and where of it each of m_events begins, one past the last included.
    std::vector<Participation> m_left;
    std::vector<std::uint32_t> m_leftBegin;
    MatrixOrder m_order = MatrixOrder::Name;
    bool m_grouped = true;
    int m_without = 0;
    bool m_countsFolded = true;
    /// Roots of cells of several facts, by the first of them; the columns have those of single facts.
    mutable std::unordered_map<std::uint32_t, int> m_roots;
};

} // namespace chancery
