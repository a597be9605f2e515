// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/source_model.h"
#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace chancery {

/// The sources of the dossier, how far each is to be trusted, and beside them what to beware of in the
/// current one.
class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(Session &session, QWidget *parent = nullptr);
    ~SourcesView() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void createTable();
    void openSnapshot();
    void follow(const Selection &selection, const QObject *by);
    void choose(const QModelIndex &index);
    void showNotes();

    Session &m_session;
    SourceModel *m_sources;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_notes;
    /// Set while the table is changed from here, not by the reader.
    bool m_updating = false;
};

} // namespace chancery
