// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/writing.h"
#include "core/domain/ids.h"
#include "core/edit/edit.h"
#include "core/session/session.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;

namespace chancery {

class EditHistory;
class JudgementForm;
class JudgementsView;
class TypedDrafts;

/// What an analyst does with judgements from the window: write, revise, confirm, order. Each is one step of
/// undo.
class JudgementActions : public QObject
{
    Q_OBJECT

public:
    /// What is typed and not kept is kept among the drafts, which outlive this.
    JudgementActions(EditHistory &history, Session &session, JudgementsView &view, TypedDrafts &drafts,
                     QWidget *window);

    void addTo(QMenu &edit);
    [[nodiscard]] JudgementForm *form() const { return m_form; }
    /// The dock that the form stands in, shown when a judgement is written.
    void setFormDock(QDockWidget *dock) { m_dock = dock; }
    void newJudgement();
    void revise(const JudgementId &judgement);
    /// What was typed and is not kept, a line each.
    [[nodiscard]] QStringList unkept() const;
    /// What is being written is of another dossier.
    void forget();
    /// Goes on with what the drafts hold of it; a line for each.
    QStringList takeUpTyped();

Q_SIGNALS:
    void told(const QString &message);
    /// The judgements are to be seen.
    void shown();

private:
    void carryOut(const EditOutcome &edit, const QString &text);
    void updateActions();
    void showForm();
    [[nodiscard]] std::optional<FactId> selectedFact() const;

    EditHistory &m_history;
    Session &m_session;
    TypedDrafts &m_drafts;
    JudgementForm *m_form;
    QDockWidget *m_dock = nullptr;
    QAction *m_new;
    QAction *m_revise;
};

} // namespace chancery
