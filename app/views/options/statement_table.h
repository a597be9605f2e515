// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QTableView>

namespace chancery {

class Session;
class StatementTableModel;
class WrappedHeader;

/// A table of statements: rows as high as their text, columns that share the width, every line open to a
/// click. Enter opens the cell's fact, or a list where it has several.
class StatementTable : public QTableView
{
    Q_OBJECT

public:
    /// Columns are never narrower than `narrowest`; where they do not fit, the table scrolls.
    StatementTable(Session &session, StatementTableModel &model, int narrowest, QWidget *parent = nullptr);

    /// Shown in place of rows where there are none.
    void setEmptyText(const QString &text);

    /// Takes the session's snapshot into the model.
    void takeSnapshot();
    /// Shares the width anew after rows or columns came or went.
    void refit() { fit(); }
    /// Marks what belongs to the selection; brings the cell of its lead fact, or its row, into view.
    void reflect(bool scroll);

    /// The line at a point of the viewport; no facts where there is none.
    [[nodiscard]] std::vector<FactRow> factsAt(const QPoint &point) const;
    [[nodiscard]] StatementTableModel &statements() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Tells what cells and heads stand for.
    void showObjects();
    void fit();
    void open(const std::vector<FactRow> &facts, const QPoint &at);
    void openSection(int section, Qt::Orientation orientation);

    Session &m_session;
    StatementTableModel &m_model;
    WrappedHeader *m_rows;
    WrappedHeader *m_columns;
    int m_narrowest;
    QString m_emptyText;
    /// Under the pointer when its button went down: a click is on one line.
    std::vector<FactRow> m_pressed;
};

} // namespace chancery
