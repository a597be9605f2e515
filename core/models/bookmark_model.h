// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace chancery {

/// Why a dossier cannot keep a bookmark by this name beside those it has; empty where it can.
QString bookmarkNameFault(const QString &name, const std::vector<Bookmark> &others);

/// What a bookmark leads to, in words: the object's title, the range's days, or both.
QString bookmarkTarget(const Bookmark &bookmark, const Snapshot &snapshot);

/// A stretch of time by its days: `3 Jan 2026 – 9 Jan 2026`, or one of them.
QString rangeInWords(const TimeRange &range);

/// The bookmarks of a dossier in their order: name, and what they lead to. Names can be edited: the model
/// asks for the change and shows it when it has been made.
class BookmarkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these; `snapshot` tells what they lead to.
    void show(const SnapshotPtr &snapshot, const std::vector<Bookmark> &bookmarks);
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameWanted(int row, const QString &name);
    /// A name that the dossier cannot keep.
    void refused(const QString &reason);

private:
    SnapshotPtr m_snapshot;
    std::vector<Bookmark> m_bookmarks;
    std::vector<QString> m_targets;
};

} // namespace chancery
