// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/layout_boundary.h"
#include "core/models/fact_list_model.h"
#include "core/session/session.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace chancery {

/// The facts of what is selected, or all facts, as a table. The fact whose sentence is shown is the current
/// one.
class FactsView : public LayoutBoundary
{
    Q_OBJECT

public:
    explicit FactsView(Session &session, QWidget *parent = nullptr);
    ~FactsView() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether every fact is listed, whatever is selected.
    [[nodiscard]] bool showsAll() const;
    void createTable();
    /// The statement has the room that the other columns leave; where that is too little to read, the table
    /// is wider than the view.
    void fitStatement();
    void openSnapshot(const ChangeSet *reached);
    void advance(const ChangeSet &reached);
    void follow(const Selection &selection, const QObject *by);
    void list();
    void markLead();
    void takeFilter();
    [[nodiscard]] QString titleOfAll(const QString &total) const;
    void choose(const QModelIndex &index);
    void sortBy(int column, Qt::SortOrder order);
    void updateTitle();

    Session &m_session;
    FactListModel *m_facts;
    QLabel *m_title;
    QLineEdit *m_filter;
    QCheckBox *m_all;
    QTableView *m_table;
    /// What the listed facts are of; none where nothing has been selected.
    std::optional<ObjectRef> m_subject;
    /// Set while the table is changed from here, not by the reader.
    bool m_updating = false;
};

} // namespace chancery
