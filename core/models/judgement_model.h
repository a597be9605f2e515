// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace chancery {

/// The judgements of a dossier, a row each: the key ones first and numbered, each part in document order.
class JudgementModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit JudgementModel(QObject *parent = nullptr);

    /// Another revision tells what changed in it; rows come, go and move only where judgements did.
    void setSnapshot(const SnapshotPtr &snapshot);

    [[nodiscard]] const JudgementId &idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] int rowOf(const JudgementId &id) const; ///< -1 where it is not there
    /// Whether it wants to be looked at again: its ground moved or is contradicted.
    [[nodiscard]] bool isFlagged(int row) const { return m_rows[static_cast<std::size_t>(row)].isFlagged; }
    [[nodiscard]] bool isKey(int row) const { return m_rows[static_cast<std::size_t>(row)].isKey; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Display, tool tip and accessible text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        JudgementId id;
        QString statement;
        QString details; ///< confidence, day
        bool isKey = false;
        bool isFlagged = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> m_rows;
};

} // namespace chancery
