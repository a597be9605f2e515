// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/columns.h"

#include <QTreeWidget>

#include <vector>

class QComboBox;

namespace chancery {

/// The columns of a table with the first that stands in each, and what each means, which can be changed.
class ColumnChoices : public QTreeWidget
{
    Q_OBJECT

public:
    /// More columns are not shown: what they mean can be told on the command line.
    static constexpr int mostShown = 80;

    explicit ColumnChoices(QWidget *parent = nullptr);

    void show(const Columns &columns, const std::vector<QStringList> &rows);
    /// With what is chosen.
    [[nodiscard]] const Columns &columns() const { return m_columns; }

Q_SIGNALS:
    void chosen();

private:
    void takeChoice(int column);

    std::vector<QComboBox *> m_choices; ///< by column
    Columns m_columns;
};

} // namespace chancery
