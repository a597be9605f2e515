// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/question_state.h"
#include "core/filter/filter_result.h"
#include "core/models/kept_rows.h"
#include "core/models/two_level_model.h"

namespace chancery {

/// Every question with its present state and since when, and under it what raises, bears on and answers it,
/// in order of date. Open points first, then obstacles, then signals; each in document order.
class QuestionModel : public KeptRows<TwoLevelModel>
{
    Q_OBJECT

public:
    enum Column { Statement, State, Since, Source, ColumnCount };

    /// Without a snapshot the model is empty.
    explicit QuestionModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    /// Of the snapshot, what the session's filter leaves; null for everything.
    void setSnapshot(SnapshotPtr snapshot, FilterResultPtr shown = {});
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    [[nodiscard]] QuestionRow questionAt(int group) const;
    [[nodiscard]] QuestionKind kindAt(int group) const;
    /// Its state is that of everything known, its entries are those that the filter leaves.
    [[nodiscard]] const QuestionProgress &progressAt(int group) const;
    /// The question of a group's row, the fact of another.
    [[nodiscard]] ObjectRef objectAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QuestionRow question) const;
    /// The first row of a fact; invalid where it bears on no question.
    [[nodiscard]] QModelIndex indexOf(FactRow fact) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;
    [[nodiscard]] int groupCount() const override;
    [[nodiscard]] int memberCount(int group) const override;

private:
    void build();
    [[nodiscard]] QString groupText(int group, int column) const;
    [[nodiscard]] QString entryText(const QuestionProgress::Entry &entry, int column) const;

    struct Item
    {
        QuestionRow question;
        QuestionKind kind;
        QuestionProgress progress;
        std::size_t hidden = 0; ///< entries that the filter hides
    };
    SnapshotPtr m_snapshot;
    FilterResultPtr m_shown;
    std::vector<Item> m_items;
};

} // namespace chancery
