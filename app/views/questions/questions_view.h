// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"

class QComboBox;
class QLabel;
class QModelIndex;

namespace chancery {

class FactTree;
class QuestionModel;

/// What was open and what has answered it: questions with their state and since when, and under each what
/// raises it, bears on it and answers it.
class QuestionsView : public DossierView
{
    Q_OBJECT

public:
    explicit QuestionsView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] QuestionModel *model() const { return m_model; }

protected:
    [[nodiscard]] Reading reading() override { return readingOfFacts(); }
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolBar();
    void open(const QModelIndex &index);
    /// Hides the questions that are of another kind or state than asked for.
    void narrow();
    void fitColumns();

    QuestionModel *m_model;
    FactTree *m_tree;
    QComboBox *m_kind = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace chancery
