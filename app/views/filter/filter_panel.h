// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/filter_result.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace chancery {

class Session;

/// Every criterion with its choices, and beside each choice how many facts there would be with it. Stays open
/// beside the views, which follow each click.
class FilterPanel : public QDialog
{
    Q_OBJECT

public:
    explicit FilterPanel(Session &session, QWidget *parent = nullptr);
    ~FilterPanel() override;

Q_SIGNALS:
    /// The reader wants another filter; `text` names the change.
    void wanted(const chancery::Filter &filter, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void refresh();
    QTreeWidgetItem *addCriterion(Criterion criterion);
    void addChoice(QTreeWidgetItem *parent, const QString &text, const QVariant &value);
    template<class E>
    void addTerms(Criterion criterion);
    void addObjects(Criterion criterion, ObjectKind kind, const ChoiceCounts &counts);
    void refreshChoices(QTreeWidgetItem *parent);
    void choose(QTreeWidgetItem *item);
    void chooseDates();

    Session &m_session;
    QTreeWidget *m_tree;
    QCheckBox *m_hasFrom;
    QCheckBox *m_hasTo;
    QDateEdit *m_from;
    QDateEdit *m_to;
    bool m_stale = true;
    bool m_updating = false;
};

} // namespace chancery
