// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/domain/fact_filter.h"
#include "core/models/kept_rows.h"
#include "core/models/two_level_model.h"

#include <optional>
#include <vector>

namespace chancery {

/// One disagreement: its sides, and under each the sentences that it rests on, one above the other.
class DisagreementSideModel : public KeptRows<TwoLevelModel>
{
    Q_OBJECT

public:
    /// Of a side: what it says, how many sources, independently how many, best reliability, when they came
    /// out. Of a sentence: its words, and the same of its source.
    enum Column { Words, Source, Reliability, Published, ColumnCount };

    explicit DisagreementSideModel(QObject *parent = nullptr);

    /// Shows a disagreement of a snapshot, or nothing. All sides are shown; of facts that do not pass the
    /// test the sentences are left out, and the side says how many there are.
    void show(SnapshotPtr snapshot, std::optional<Disagreement> disagreement, const FactFilter &test = {});
    [[nodiscard]] const std::optional<Disagreement> &disagreement() const { return m_disagreement; }

    /// The side in a group's row.
    [[nodiscard]] const DisagreementSide &sideAt(int group) const;
    /// What a row stands for: a sentence's fact, or its passage where it carries none on the subject; of a
    /// side its first fact, or its first passage.
    [[nodiscard]] ObjectRef objectAt(const QModelIndex &index) const;
    /// The fact of a sentence; none of a side.
    [[nodiscard]] std::optional<FactRow> factAt(const QModelIndex &index) const;
    /// The first sentence of a fact; invalid where it is on no side.
    [[nodiscard]] QModelIndex indexOf(FactRow fact) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;
    [[nodiscard]] int groupCount() const override;
    [[nodiscard]] int memberCount(int group) const override;

private:
    struct Sentence
    {
        PassageRow passage;
        std::optional<FactRow> fact;
    };
    [[nodiscard]] const Sentence &sentenceAt(const QModelIndex &index) const;
    [[nodiscard]] QString sideText(const DisagreementSide &side, int column) const;
    [[nodiscard]] QString sentenceText(const Sentence &sentence, int column) const;

    SnapshotPtr m_snapshot;
    std::optional<Disagreement> m_disagreement;
    std::vector<std::vector<Sentence>> m_sentences; ///< by side
    std::vector<std::vector<FactRow>> m_left;       ///< by side: its facts that pass the test
};

} // namespace chancery
