// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace chancery {

class EditHistory;

/// File → Import and File → Merge: files of other programs, and dossiers of other people, into the one that
/// is open.
class Importing : public QObject
{
    Q_OBJECT

public:
    Importing(EditHistory &history, Session &session, QWidget *window);

    void addTo(QMenu &file);
    /// Whether a file is of a kind that is imported, by its name: lists and timelines, not what is read as a
    /// report. Of JSON whatever is no dossier.
    static bool takes(const QString &path);
    /// Shows the file before it is imported.
    void import(const QString &path);
    /// Asks which dossiers are to be merged; what is named already may be changed there.
    void merge(const QString &base = {}, const QString &theirs = {});

Q_SIGNALS:
    void told(const QString &message);
    /// An event, a source or a passage was brought in and is to be seen; `toSource` where no fact says
    /// anything of it yet.
    void brought(const chancery::ObjectRef &first, bool toSource);
    /// What was brought in is in this file, which has to be opened at the object with that id; with
    /// `isThisDossier` everything of the open one is in it, too.
    void written(const QString &path, const QString &object, bool isThisDossier);

private:
    void chooseFile();

    EditHistory &m_history;
    Session &m_session;
    QWidget *m_window;
    QAction *m_import;
    QAction *m_merge;
};

} // namespace chancery
