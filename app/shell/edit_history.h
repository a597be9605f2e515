// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/store/store.h"
#include "core/work/job.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

class QMenu;

namespace chancery {

/// What Edit → Undo takes back, in one line of history: changes to the dossier, each one transaction of the
/// store, and whatever else is pushed onto the stack (a filter, for example). After each change the session
/// shows the next snapshot, unless somebody else sees to that.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    EditHistory(std::shared_ptr<Store> store, Session &session, QObject *parent = nullptr);
    ~EditHistory() override;

    /// Another dossier: there is nothing to take back.
    void open(std::shared_ptr<Store> store);
    /// The same dossier, row for row, in another file: what was done can still be taken back.
    void moveTo(std::shared_ptr<Store> store);
    [[nodiscard]] const std::shared_ptr<Store> &store() const { return m_store; }
    /// Shows the store's snapshot; `reached` is what the change touched that led to it, null where that is
    /// not known.
    using Presenter = std::function<void(const ChangeSet *reached)>;
    /// Called in place of the session after each change.
    void setPresenter(Presenter present) { m_present = std::move(present); }

    /// The name under which a `.dossier` remembers changes.
    void setAuthor(const QString &author) { m_author = author; }
    [[nodiscard]] const QString &author() const { return m_author; }

    /// Changes the dossier. `text` names the change in the menu: "Attach the text of …". On an error nothing
    /// has changed and nothing is added to the history. What may take longer than a frame is carried out in
    /// the background, and so are undo and redo of it: the window goes on painting until it is done.
    Status apply(const Change &change, const QString &text);
    /// The same for a change that takes longer than anybody should wait at a window: it is carried out in the
    /// background, and `done` is called when the dossier shows it, or could not be changed. Nothing else
    /// changes the dossier meanwhile.
    void applyInBackground(Change change, const QString &text, std::function<void(const Status &)> done);
    /// Whether the dossier is being changed, or its file written, in the background. Until that is over no
    /// change is taken, and what becomes of the file is nobody else's doing.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setBusy(bool busy) { m_isBusy = busy; }
    /// Shows what another program made of the dossier. What was done here before can no longer be taken back:
    /// it would take back what the other did.
    Status reload();
    /// For commands that leave the dossier alone: they can be taken back, and need no saving.
    void push(std::unique_ptr<QUndoCommand> command);
    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }

    /// Whether the dossier holds changes that are in no file: those of an untitled copy since it was saved.
    [[nodiscard]] bool isModified() const;
    /// Names the present state of the dossier; another number after every change, the same one after undo.
    [[nodiscard]] int state() const { return m_state; }
    void markSaved();
    /// The dossier holds changes of an earlier process that are in no file.
    void markUnsaved();

    /// Adds Undo and Redo, with the keys of the platform and the name of what they take back.
    void addActions(QMenu *menu);

Q_SIGNALS:
    /// The dossier is about to be changed, by a change, by undo or by redo.
    void changing();
    void modifiedChanged(bool modified);
    /// A change, undo or redo was refused by the store.
    void refused(const chancery::Error &error);
    /// A change touched no more than what is kept under names: nothing else is told of it, since whatever is
    /// shown stays as it is.
    void savedChanged();
    /// Undo or redo could not be carried out; the dossier is as it was.
    void failed(const chancery::Error &error);
    /// The change brought a file of an older version to ours; see Store::Applied.
    void upgraded();

private:
    class DossierCommand;
    /// Carries out a change, called `words` in the history, and gives its inverse.
    Outcome<Change> carryOut(Change change, const QString &words);
    Outcome<Store::Applied> applyWhilePainting(const Change &change);
    Outcome<Change> present(Outcome<Store::Applied> applied);
    void keep(Change inverse, const QString &text);
    void setState(int state);

    std::shared_ptr<Store> m_store;
    Presenter m_present;
    QString m_author;
    QUndoStack m_stack;
    int m_state = 0;
    int m_lastState = 0;
    int m_saved = 0;
    bool m_isBusy = false;
    bool m_hasChanged = false; ///< the dossier, since it was opened
    Job m_applying;
};

} // namespace chancery
