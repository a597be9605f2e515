// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/io/private_folder.h"

#include <QString>

#include <memory>
#include <optional>

/// What SQLite leaves beside a file that it could not close: `-journal`, the way back from a change that was
/// not finished, and `-wal`, changes that are still to be carried over. A dossier at rest has neither. SQLite
/// takes whatever bears the name for the file's own and would replay it; so it is tried on a private copy
/// first. It belongs only if the header of the file allows it, the outcome is a sound dossier, and that
/// follows on what the file holds by itself: the same dossier, no older than it. What belongs is carried out;
/// anything else is kept aside under a name that says so.
namespace chancery {

/// Where a dossier is read.
struct ReadPlace
{
    QString path;
    /// Holds a private copy; null: the path is that of the file itself.
    std::shared_ptr<PrivateFolder> copy;
};

/// Sees to what stands beside a file before it is read. Where nothing can be written there, or the file was
/// left in a state in which SQLite would write beside it (write-ahead logging, of earlier versions), it is
/// read from a private copy and left as it lies.
Outcome<ReadPlace> settleBeforeReading(const QString &path, const QString &displayName);

/// Whether something stands beside a file that SQLite would take for its log of changes to come. It is asked
/// before every reading, for it may be laid there at any time.
bool hasWriteAheadLog(const QString &path);

/// Has a file stand alone and keep a rollback journal, as every dossier does that is written.
std::optional<Error> settleBeforeWriting(const QString &path, const QString &displayName);

/// Sees to it that nothing which stands beside a file, or beside where there is none, is taken for the log of
/// another that takes its place.
std::optional<Error> settleBeforeReplacing(const QString &path, const QString &displayName);

} // namespace chancery
