// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter_result.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chancery {

class Job;
class Session;

/// Every criterion with its choices, and beside each choice how many facts there would be with it. Stays open
/// beside the views, which follow each click.
class FilterPanel : public QDialog
{
    Q_OBJECT

public:
    explicit FilterPanel(Session &session, QWidget *parent = nullptr);
    ~FilterPanel() override;

    /// What is offered beside the choices: the filters that the dossier keeps.
    void setSavedMenu(QMenu *menu);

Q_SIGNALS:
    /// The reader asks how a text can be asked for.
    void helpWanted();
    /// What the filter leaves out is to be shown pale, or not at all.
    void dimsWanted(bool dims);
    /// The reader wants another filter; `text` names the change.
    void wanted(const chancery::Filter &filter, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is counted of a filter's result, in another thread where there is much.
    struct Counts
    {
        SnapshotPtr snapshot;
        FilterResultPtr shown; ///< null: everything
        std::array<ChoiceCounts, criterionCount> choices;
        /// Without any filter, to offer the objects with the most facts; only where that is asked for.
        std::array<ChoiceCounts, criterionCount> all;
        bool isFirst = false;
        std::uint32_t from = 0; ///< facts with the day that the field shows
        std::uint32_t to = 0;
    };

    void restart();
    void refresh();
    void count();
    void take(const Counts &counts);
    void build(const Counts &counts);
    void showFilter();
    QTreeWidgetItem *addCriterion(Criterion criterion);
    void addChoice(QTreeWidgetItem *parent, const QString &text, const QVariant &value);
    template<class E>
    void addTerms(Criterion criterion);
    void addObjects(Criterion criterion, ObjectKind kind, const ChoiceCounts &counts);
    void showCounts(QTreeWidgetItem *parent, const ChoiceCounts &counts);
    void choose(QTreeWidgetItem *item);
    void chooseDates();
    void createText();
    void createDates();
    void explainText();
    void applyText();
    /// What the field asks for; empty while nothing can be made of it.
    [[nodiscard]] QString wantedText() const;

    Session &m_session;
    QLineEdit *m_text;
    QLabel *m_notes;
    QTimer m_typing;
    QTimer m_moving;
    QToolButton *m_help;
    QTreeWidget *m_tree;
    QCheckBox *m_hasFrom;
    QCheckBox *m_hasTo;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_fromCount;
    QLabel *m_toCount;
    QCheckBox *m_dims;
    QToolButton *m_saved;
    Job *m_counting;
    bool m_stale = true; ///< the choices are not those of the snapshot
    bool m_updating = false;
};

} // namespace chancery
