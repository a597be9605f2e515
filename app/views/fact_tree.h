// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

#include <functional>

namespace chancery {

/// A tree of objects and their facts, as the tables below the timeline have them: Enter asks for the current
/// row, as a click does; whole rows are current; long texts are elided where not wrapped by a delegate.
class FactTree : public QTreeView
{
    Q_OBJECT

public:
    explicit FactTree(QWidget *parent = nullptr);

    /// Shown in place of rows where there are none.
    void setEmptyText(const QString &text);
    /// Unfolds what comes while `fill` changes the rows; what was folded before stays folded.
    void unfoldNew(const std::function<void()> &fill);

Q_SIGNALS:
    void asked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace chancery
