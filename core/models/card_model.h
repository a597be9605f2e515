// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cards/card.h"
#include "core/models/kept_rows.h"
#include "core/models/two_level_model.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace chancery {

/// A card as a tree: its sections that have something to say, and under each its lines, a
/// hundred at first; a last line stands for the rest and shows more of it when asked.
class CardModel : public KeptRows<TwoLevelModel>
{
    Q_OBJECT

public:
    static constexpr std::size_t step = 100;

    explicit CardModel(QObject *parent = nullptr);

    /// Shows another card, or none; `isSame` where it is of the object that was shown, in another revision or
    /// of other facts. The snapshot is the card's.
    void show(SnapshotPtr snapshot, std::unique_ptr<Card> card, bool isSame);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// The section of a group, as the card counts them.
    [[nodiscard]] int sectionOf(int group) const;
    /// The line of a row; none of a section's head and of the row that stands for the rest.
    [[nodiscard]] const CardLine *lineAt(const QModelIndex &index) const;
    /// Whether a row stands for the lines not shown yet.
    [[nodiscard]] bool isRest(const QModelIndex &index) const;
    /// Shows up to `step` more lines of a section.
    void showMore(int group);
    /// The first line that this fact stands behind, among those shown.
    [[nodiscard]] QModelIndex indexOf(FactRow fact) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display, tool tip and accessible text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Lines are dragged as the facts behind them.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;
    [[nodiscard]] int groupCount() const override;
    [[nodiscard]] int memberCount(int group) const override;

private:
    struct Shown
    {
        int section;
        std::size_t lines;
        std::size_t total;
        /// What the row below the lines says is left; no such row where it is 0.
        std::size_t rest;
    };

    SnapshotPtr m_snapshot; ///< of the card
    std::unique_ptr<Card> m_card;
    std::vector<Shown> m_sections;
    /// Lines once asked for, by section and place.
    mutable std::vector<std::unordered_map<std::size_t, CardLine>> m_lines;
};

} // namespace chancery
