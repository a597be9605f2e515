// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter_result.h"
#include "core/models/fact_order.h"
#include "core/names/fact_words.h"
#include "core/store/snapshot.h"

#include <QAbstractTableModel>
#include <QBasicTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace chancery {

/// Facts as a table: all of them, or those it is given. Holds row numbers, not facts: a fact is read when a
/// view asks for it, and the columns that order and judge it are the snapshot's own.
class FactListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The columns; their order is that of FactKey.
    enum Column { Statement, Kind, Assertion, Date, Credibility, Sources, Dispute, ColumnCount };

    enum Role {
        FactRowRole = Qt::UserRole, ///< FactRow
        ObjectRefRole,              ///< ObjectRef
        DisputedRole,               ///< bool: a passage contradicts it
        SecondLineRole,             ///< QString: assertion, speaker, credibility in one line
        PaleRole,                   ///< bool: the session's filter leaves it out
    };

    explicit FactListModel(SnapshotPtr snapshot, QObject *parent = nullptr);
    ~FactListModel() override;

    /// Another snapshot: shows nothing until told what.
    void setSnapshot(SnapshotPtr snapshot);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// Goes on with the next revision of the dossier whose snapshot it has, and with what the session's
    /// filter leaves of it: shows these facts of it, or all. Rows go and come as their facts do; nothing is
    /// reset, and a list that was filtered or put in order stays so.
    void advance(const SnapshotPtr &snapshot, std::optional<std::vector<FactRow>> given,
                 FilterResultPtr shown = {}, FilterResultPtr dimming = {});

    /// Shows these facts, in document order or in that of the last sort().
    void showFacts(std::vector<FactRow> rows);
    void showAll();
    /// Of what is listed, what the session's filter leaves; null for all. Of the present snapshot.
    void setShown(FilterResultPtr shown);
    /// What it leaves out is marked with PaleRole; null: nothing is. Of the present snapshot.
    void setDimming(FilterResultPtr dimming);
    [[nodiscard]] bool showsAll() const { return m_showsAll; }

    /// What the place where facts are listed has to say of a fact: stands in its second line. Asked for the
    /// facts in view alone; whoever changes what it says shows the facts anew.
    using Note = std::function<QString(const Fact &fact)>;
    void setNote(Note note) { m_note = std::move(note); }

    /// Narrows the list to facts whose statement, or a name or alias of somebody they concern, holds every
    /// one of the words, whatever their case. Works in slices of a few milliseconds, and shows facts as they
    /// are found.
    void setFilter(const QString &words);
    [[nodiscard]] bool isFiltering() const { return m_scan.isActive(); }
    /// How many facts there are to filter.
    [[nodiscard]] std::size_t candidateCount() const;

    /// Whether sort() can put the present list in order by this column.
    [[nodiscard]] bool canSort(int column) const;

    [[nodiscard]] std::optional<FactRow> factAt(int row) const;
    /// Where a fact stands in the list.
    [[nodiscard]] std::optional<int> indexOf(FactRow fact) const;
    /// The same as an index; invalid where the fact is not listed.
    [[nodiscard]] QModelIndex find(FactRow fact, int column = Statement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Facts are dragged by name, and as text with their sources.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// A negative column restores document order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The filter has found more, or is done.
    void filterAdvanced();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] FactRow candidate(std::size_t index) const;
    [[nodiscard]] const Fact &fact(FactRow row) const;
    [[nodiscard]] QVariant text(FactRow row, int column) const;
    [[nodiscard]] QString secondLine(FactRow row) const;
    [[nodiscard]] bool isPale(FactRow row) const { return m_dimming && !m_dimming->shows(row); }
    void rebuild();
    void sortRows();
    [[nodiscard]] std::vector<FactRow> listed() const;
    [[nodiscard]] std::vector<FactRow> stillFound(const std::vector<FactRow> &found) const;
    void takeState(FactListModel &next);
    void dropRows(const std::vector<bool> &stays);
    /// Goes on with a list of every fact in order, where facts came in one place or went from one; false
    /// where more moved.
    bool advanceWhole(FactListModel &next);
    void insertFacts(const std::vector<FactRow> &wanted, const std::vector<bool> &isThere);

    SnapshotPtr m_snapshot;
    bool m_showsAll = true;
    std::vector<FactRow> m_given; ///< ascending; not used while all are shown
    FilterResultPtr m_shown;
    FilterResultPtr m_dimming;
    std::vector<FactRow> m_left; ///< what the session's filter leaves of these; not used without one
    FactWords m_words;

    /// What is listed; not used (and empty) while that is every fact in document order.
    std::vector<FactRow> m_rows;
    bool m_identity = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    QBasicTimer m_scan;
    std::size_t m_scanned = 0;
    /// Found before the facts are looked through once more, ascending.
    std::vector<FactRow> m_kept;

    /// The fact that was read last: a view asks for one column after the other.
    mutable std::optional<std::pair<FactRow, Fact>> m_last;
    Note m_note;
};

} // namespace chancery
