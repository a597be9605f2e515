// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/writing.h"
#include "core/session/session.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;

namespace chancery {

class EditHistory;
class FactForm;
class PassageView;

/// What an analyst does to a dossier from the window: new sources, facts from text, other titles, deletion,
/// merging. Each is one step of undo.
class WritingActions : public QObject
{
    Q_OBJECT

public:
    WritingActions(EditHistory &history, Session &session, PassageView &passage, QWidget *window);

    void addTo(QMenu &edit);
    [[nodiscard]] FactForm *factForm() const { return m_form; }
    /// The dock that the form stands in, shown when a fact is made.
    void setFormDock(QDockWidget *dock) { m_dock = dock; }
    [[nodiscard]] const Writing &writing() const { return m_writing; }

    /// Asks what a file, or what the clipboard holds, is as a source, and adds it.
    void newSource(const QString &path);
    void newSourceFromClipboard();
    void newFact();
    void renameSelected();
    void removeSelected();
    void mergeSelected();
    /// Nothing that was typed is of the dossier that is open now.
    void forget();

Q_SIGNALS:
    void told(const QString &message);

private:
    void chooseSourceFile();
    void addSource(class NewSourceDialog &dialog);
    void carryOut(const Change &change, const QString &text);
    void updateActions();
    QAction *make(const QString &text, const QString &name, const QKeySequence &keys,
                  void (WritingActions::*slot)());

    EditHistory &m_history;
    Session &m_session;
    PassageView &m_passage;
    QWidget *m_window;
    Writing m_writing;
    FactForm *m_form;
    QDockWidget *m_dock = nullptr;
    QAction *m_newSource;
    QAction *m_pasteSource;
    QAction *m_newFact;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_merge;
};

} // namespace chancery
