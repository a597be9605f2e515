// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dossier_difference.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace chancery {

class ComparisonModel;
class FactTree;
class Session;

/// What changed from another dossier, or an earlier state, to the one that is open: the objects that were
/// added, removed and changed, and of the current one every difference and its sentence. Selecting one that
/// the open dossier has selects it everywhere.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(Session &session, QWidget *parent = nullptr);

    /// Shows what changed from `before`, which a reader knows by this name, to `after`.
    void show(const QString &name, SnapshotPtr before, SnapshotPtr after, Comparison comparison);

protected:
    void changeEvent(QEvent *event) override;

private:
    void explain();
    void select(const QModelIndex &index);

    Session &m_session;
    ComparisonModel *m_model;
    QLabel *m_summary;
    FactTree *m_tree;
    QTextBrowser *m_detail;
};

} // namespace chancery
