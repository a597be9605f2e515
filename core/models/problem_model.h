// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace chancery {

/// What is wrong with a dossier, a row each: errors first, then what is unfinished, then warnings.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Object, Reason };
    static constexpr int columns = Reason + 1;

    struct Line
    {
        Problem problem;
        QString object; ///< its title
        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit ProblemModel(QObject *parent = nullptr);

    /// Lines that stay are left alone; others go and come.
    void show(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const Problem &problemAt(int row) const
    {
        return m_lines[static_cast<std::size_t>(row)].problem;
    }
    [[nodiscard]] std::size_t count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Line> m_lines;
};

} // namespace chancery
