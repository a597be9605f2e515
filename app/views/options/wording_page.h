// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/fact_filter.h"
#include "core/session/session.h"

#include <QWidget>

class QComboBox;
class QModelIndex;

namespace chancery {

class FactTree;
class WordingModel;

/// How the wording of one commitment went on from text to text: the texts one under the other, with what was
/// left out and put in. Every text opens its sentence.
class WordingPage : public QWidget
{
    Q_OBJECT

public:
    explicit WordingPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] WordingModel *model() const { return m_model; }
    /// What can be chosen: everything with two wordings, options first.
    [[nodiscard]] QComboBox *subjects() const { return m_subjects; }

    void takeSnapshot();
    /// Follows a selection that has wordings; marks the text whose passage is shown.
    void reflect(const QObject *by);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showSubject(const ObjectRef &subject);
    void open(const QModelIndex &index);

    Session &m_session;
    WordingModel *m_model;
    QComboBox *m_subjects;
    FactTree *m_tree;
    FactFilter m_test; ///< what the filter leaves
    bool m_stale = true;
};

} // namespace chancery
