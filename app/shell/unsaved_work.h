// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/content_stamp.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace chancery {

class EditHistory;

/// An untitled copy with changes that are in no file, left by a process that crashed or was ended.
struct UnsavedDossier
{
    QString folder; ///< that holds its private store
    QString title;
    QString location;                  ///< what it was opened from; empty where that is not known
    QDateTime changed;                 ///< when it was changed for the last time
    std::optional<ContentStamp> stamp; ///< of the file it was opened from or saved to, as it was then
};

/// What ended processes left with changes in it, newest first. Folders without changes are removed.
std::vector<UnsavedDossier> unsavedDossiers();

/// Notes beside the private store of an untitled copy what it is, and whether it holds changes that are in no
/// file: what a later process offers to go on with when this one does not end as it should. A store that is a
/// file needs none of this.
class UnsavedWork : public QObject
{
    Q_OBJECT

public:
    UnsavedWork(EditHistory &history, QObject *parent);

    /// Another dossier was opened, or this one saved: from or to where, and what that file is now.
    void describe(const QString &location, const std::optional<ContentStamp> &stamp);
    /// The dossier is new: it is in no file, changed or not.
    void begin() { noteChange(); }
    /// Unsaved changes stay when the program ends.
    void keep();

private:
    void noteChange();
    void noteSaved();

    EditHistory &m_history;
};

} // namespace chancery
