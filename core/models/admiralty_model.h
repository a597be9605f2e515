// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/source_coverage.h"

#include <QAbstractTableModel>

namespace chancery {

/// How many facts there are of each Admiralty code: reliability A–F down, credibility 1–6 across.
class AdmiraltyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    using Codes = decltype(SourceCoverage::codes);
    void show(Codes codes);

    /// The facts of a cell, in document order.
    [[nodiscard]] const std::vector<FactRow> &factsAt(const QModelIndex &index) const;
    /// `B2 – usually reliable, probably true`.
    [[nodiscard]] static QString describe(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Codes m_codes;
};

} // namespace chancery
