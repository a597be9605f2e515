// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace chancery {

class EditHistory;

/// Looks after the file of the `.dossier` that is open: shows what another program made of it, and says what
/// can be done where it was moved away, removed, replaced or written over. Nothing is written there then.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// Looks every few seconds, and when a change was refused. `window` is the parent of what is said.
    FileWatch(EditHistory &history, QWidget *window);

    /// Looks now: the window came to the front, or is about to write.
    void look();
    /// Another dossier was opened, or this one saved elsewhere: nothing has been said of its file yet.
    void begin();

Q_SIGNALS:
    /// What another program changed is shown.
    void reloaded();
    void saveAsRequested();
    /// The file that has the name now is to be opened.
    void reopenRequested(const QString &path);
    void compareRequested(const QString &path);

private:
    void reload();
    void tell(FileState state);

    EditHistory &m_history;
    QWidget *m_window;
    FileState m_told = FileState::Intact;
    QPointer<QMessageBox> m_box;
};

} // namespace chancery
