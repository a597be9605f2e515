// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/figure_agreement.h"
#include "core/filter/filter_result.h"
#include "core/models/kept_rows.h"
#include "core/models/two_level_model.h"

namespace chancery {

/// Every figure, those whose reports disagree most first, with each reported value under it: one row for each
/// source of each fact.
class FigureModel : public KeptRows<TwoLevelModel>
{
    Q_OBJECT

public:
    enum Column { Value, Source, Published, Assertion, ColumnCount };

    /// Without a snapshot the model is empty.
    explicit FigureModel(SnapshotPtr snapshot, QObject *parent = nullptr);

    /// Of the snapshot, what the session's filter leaves; null for everything.
    void setSnapshot(SnapshotPtr snapshot, FilterResultPtr shown = {});
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// A value as one source reports it.
    struct Report
    {
        FactRow fact;
        SourceRow source;
    };
    [[nodiscard]] FigureRow figureAt(int group) const;
    [[nodiscard]] const FigureAgreement &agreementAt(int group) const;
    [[nodiscard]] const std::vector<Report> &reportsAt(int group) const;
    /// How many of its facts the filter hides.
    [[nodiscard]] std::size_t hiddenAt(int group) const;
    /// The figure of a group's row, the fact of a value's.
    [[nodiscard]] ObjectRef objectAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(FigureRow figure) const;
    /// The first row of a fact; invalid where it is no value of a figure.
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
    [[nodiscard]] QString reportText(int group, const Report &report, int column) const;

    struct Entry
    {
        FigureRow figure;
        FigureAgreement agreement;
        std::vector<Report> reports;
        std::size_t hidden = 0;
    };
    SnapshotPtr m_snapshot;
    FilterResultPtr m_shown;
    std::vector<Entry> m_entries;
};

} // namespace chancery
