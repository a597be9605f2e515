// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/source_coverage.h"
#include "core/filter/filter_result.h"
#include "core/models/kept_rows.h"

#include <QAbstractTableModel>

namespace chancery {

/// The sources of a dossier that a filter leaves, in document order. What a source does not state is said to
/// be not stated.
class SourceModel : public KeptRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Publisher,
        Author,
        Published,
        Reliability,
        Completeness,
        DerivedFrom,
        Facts, ///< facts that it supports
        Alone, ///< those of them that no other source supports
        ColumnCount
    };

    enum Role {
        ObjectRefRole = Qt::UserRole, ///< ObjectRef
        SortRole,                     ///< what the column is put in order by
        NotStatedRole,                ///< bool: the source does not state it
        HasNotesRole,                 ///< bool: there are warnings to read with it
    };

    /// Without a snapshot the list is empty.
    explicit SourceModel(SnapshotPtr snapshot, QObject *parent = nullptr);
    ~SourceModel() override;

    /// `loads` by source row; without them there is nothing to count. A filter leaves out the sources none of
    /// whose facts it shows.
    void setSnapshot(SnapshotPtr snapshot, std::vector<SourceLoad> loads, const FilterResultPtr &shown = {});
    /// The source in a row of the model.
    [[nodiscard]] SourceRow sourceAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Where a source stands; invalid where the filter leaves it out.
    [[nodiscard]] QModelIndex indexOf(SourceRow source) const;
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;

private:
    void listRows(const FilterResultPtr &shown);
    [[nodiscard]] SourceLoad load(SourceRow row) const;
    [[nodiscard]] QString derivation(const SourceDescription &source) const;

    SnapshotPtr m_snapshot;
    std::vector<SourceRow> m_rows;
    std::vector<SourceLoad> m_loads;
};

} // namespace chancery
