// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/writing.h"
#include "core/session/session.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QDockWidget;
class QMenu;

namespace chancery {

class DetailsView;
class EditHistory;
class FactForm;
class PassageView;
class ToSourceView;
class TypedDrafts;

/// What an analyst does to a dossier from the window: new sources, facts from text, other titles, deletion,
/// merging. Each is one step of undo.
class WritingActions : public QObject
{
    Q_OBJECT

public:
    /// What is typed and not kept is kept among the drafts, which outlive this.
    WritingActions(EditHistory &history, Session &session, PassageView &passage, TypedDrafts &drafts,
                   QWidget *window);

    void addTo(QMenu &edit);
    [[nodiscard]] FactForm *factForm() const { return m_form; }
    /// The dock that the form stands in, shown when a fact is made.
    void setFormDock(QDockWidget *dock) { m_dock = dock; }
    [[nodiscard]] DetailsView *details() const { return m_details; }
    [[nodiscard]] ToSourceView *toSource() const { return m_toSource; }
    /// The dock of the details, shown when they are asked for.
    void setDetailsDock(QDockWidget *dock) { m_detailsDock = dock; }
    [[nodiscard]] QAction *propertiesAction() const { return m_properties; }
    [[nodiscard]] const Writing &writing() const { return m_writing; }

    /// Asks what a file, or what the clipboard holds, is as a source, and adds it.
    void newSource(const QString &path);
    void newSourceFromClipboard();
    void newFact();
    /// Asks for the title of a new event, participant, option, figure or question, which no fact carries yet.
    void newObject(ObjectKind kind);
    void rename(const ObjectRef &object);
    void remove(const std::vector<ObjectRef> &objects);
    /// Asks which other object of its kind stays; `stays` is proposed, where there is one.
    void merge(const ObjectRef &goes, const std::optional<ObjectRef> &stays = {});
    void changeTogether(const std::vector<ObjectRef> &objects);
    void showDetails(const ObjectRef &object);
    void showProperties();
    /// Puts what can be done to objects into the context menu of every list below a widget.
    void addToLists(const QWidget &window);
    /// The same for what is no list: the commands for objects, where they are shown.
    void offer(QMenu &menu, const std::vector<ObjectRef> &objects);
    /// What is meant: the rows chosen in the list that has the keyboard, else what is selected.
    [[nodiscard]] std::vector<ObjectRef> chosenObjects() const;
    /// What was typed into the forms and is not kept, a line each.
    [[nodiscard]] QStringList unkept() const;
    /// Nothing that was typed is of the dossier that is open now.
    void forget();
    /// Goes on with what the drafts hold of it; a line for each.
    QStringList takeUpTyped();

Q_SIGNALS:
    void told(const QString &message);
    /// A source's text was taken from the file at this place.
    void taken(const QString &sha256, const QString &path);

private:
    void chooseSourceFile();
    void renameChosen();
    void removeChosen();
    void mergeChosen();
    void changeChosen();
    void showChosenDetails();
    void offerOne(QMenu &menu, const ObjectRef &object);
    void addSource(class NewSourceDialog &dialog);
    void goOnWithSource();
    void carryOut(const Change &change, const QString &text);
    void updateActions();
    QAction *make(const QString &text, const QString &name, const QKeySequence &keys,
                  void (WritingActions::*slot)());

    EditHistory &m_history;
    Session &m_session;
    PassageView &m_passage;
    QWidget *m_window;
    Writing m_writing;
    TypedDrafts &m_drafts;
    FactForm *m_form;
    DetailsView *m_details;
    ToSourceView *m_toSource;
    QDockWidget *m_dock = nullptr;
    QDockWidget *m_detailsDock = nullptr;
    QAction *m_newSource;
    QAction *m_pasteSource;
    QAction *m_newFact;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_merge;
    QAction *m_together;
    QAction *m_showDetails;
    QAction *m_properties;
};

} // namespace chancery
