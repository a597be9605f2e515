// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace chancery {

/// A table that is walked with the arrow keys and answers Enter. Enter asks for the cell's fact, Shift+Enter
/// for its row's object, Ctrl+Enter for its column's; Ctrl with an arrow leaps to the next cell that holds
/// something.
class MatrixTable : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixTable(QWidget *parent = nullptr);

    /// Shown in place of rows where there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void factsAsked(const QModelIndex &index);
    void rowAsked(int row);
    void columnAsked(int column);
    /// `+` and `-`: show or put away what belongs to the row.
    void foldAsked(int row, bool folded);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leap(int rows, int columns);
    QString m_emptyText;
};

} // namespace chancery
