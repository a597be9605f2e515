// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/wording_history.h"
#include "core/models/kept_rows.h"
#include "core/models/two_level_model.h"

namespace chancery {

/// Successive wordings of what is said of one object: a head for each thread, and under it its texts, each
/// with the words that were left out and put in since the one it follows.
class WordingModel : public KeptRows<TwoLevelModel>
{
    Q_OBJECT

public:
    explicit WordingModel(QObject *parent = nullptr);

    /// Shows the wordings of an object, of the facts that pass the test; an object without a kind of its own
    /// to have any shows none.
    void show(SnapshotPtr snapshot, const ObjectRef &subject, const FactFilter &test = {});
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const ObjectRef &subject() const { return m_subject; }

    /// The text of a row; none of a thread's head.
    [[nodiscard]] const WordingText *textAt(const QModelIndex &index) const;
    /// Its words as they are to be shown; the first of a thread is one kept piece.
    [[nodiscard]] std::vector<RedlinePiece> piecesAt(const QModelIndex &index) const;
    /// The source's title and date, and which text it is compared with.
    [[nodiscard]] QString whereAt(const QModelIndex &index) const;
    /// The first text that a passage or a fact has part in.
    [[nodiscard]] QModelIndex indexOf(std::optional<PassageRow> passage, std::optional<FactRow> fact) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display and accessible text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;
    [[nodiscard]] int groupCount() const override;
    [[nodiscard]] int memberCount(int group) const override;

private:
    [[nodiscard]] const WordingThread &threadAt(int group) const;

    SnapshotPtr m_snapshot;
    ObjectRef m_subject;
    std::vector<WordingThread> m_threads;
};

} // namespace chancery
