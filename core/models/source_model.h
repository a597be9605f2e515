// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/source_coverage.h"
#include "core/store/snapshot.h"

#include <QAbstractTableModel>

namespace chancery {

/// The sources of a dossier, in document order. What a source does not state is said to be not stated.
class SourceModel : public QAbstractTableModel
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

    /// `loads` by source row; without them there is nothing to count.
    void setSnapshot(SnapshotPtr snapshot, std::vector<SourceLoad> loads);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] SourceLoad load(SourceRow row) const;
    [[nodiscard]] QString derivation(const Source &source) const;

    SnapshotPtr m_snapshot;
    std::vector<SourceLoad> m_loads;
};

} // namespace chancery
