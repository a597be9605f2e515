// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter_result.h"
#include "core/models/kept_rows.h"
#include "core/store/snapshot.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace chancery {

/// One line of a cell: words that one fact, or several that say the same, stand behind.
struct StatementLine
{
    QString text;
    /// A date or a source, in lesser weight after the text; may be empty.
    QString note;
    std::vector<FactRow> facts;
    std::optional<Stance> stance;
    bool planned = false;
    bool denied = false;
    /// A passage contradicts one of the facts.
    bool disputed = false;
    /// It is told of another row too, whose own it is: of who belongs to this one.
    bool through = false;
};

/// The line that stands for facts of a cell which the filter hides: no text, no facts, a note.
[[nodiscard]] StatementLine lineOfHidden(std::size_t facts);

/// A table whose cells hold lines, each with its facts. The display role has the lines one below the other.
class StatementTableModel : public KeptRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    /// Without a snapshot the table is empty.
    explicit StatementTableModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    virtual void setSnapshot(SnapshotPtr snapshot) = 0;
    /// Shows what the session's filter leaves; null for everything. Takes effect with the next snapshot,
    /// which may be the present one.
    virtual void setShown(FilterResultPtr shown) { m_shown = std::move(shown); }

    /// What a cell holds, from top to bottom; last, where the filter hides something of it, how much.
    [[nodiscard]] virtual std::vector<StatementLine> lines(const QModelIndex &index) const = 0;
    /// What a row or column stands for.
    [[nodiscard]] virtual ObjectRef sectionObject(int section, Qt::Orientation orientation) const = 0;
    /// Said of a cell without lines, to those who cannot see that it is empty.
    [[nodiscard]] virtual QString emptyText() const = 0;

    /// The first cell with a line that this fact stands behind.
    [[nodiscard]] QModelIndex indexOf(FactRow fact) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// By what sectionObject() tells; where that is nothing, by the place.
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const override;
    [[nodiscard]] RowKey keyOfColumn(int column) const override;
    [[nodiscard]] RowKey keyOfSection(int section, Qt::Orientation orientation) const;
    [[nodiscard]] bool isShown(FactRow row) const { return !m_shown || m_shown->shows(row); }

    SnapshotPtr m_snapshot;
    FilterResultPtr m_shown;
};

} // namespace chancery
