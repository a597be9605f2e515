// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/error.h"
#include "core/io/output.h"
#include "core/store/change.h"
#include "core/store/file_state.h"
#include "core/store/past_change.h"
#include "core/store/snapshot.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chancery {

class PrivateFolder;

/// The reason an Error carries when Progress asked to stop.
QString cancelledReason();

/// What is to be told where Store::Applied::upgraded is set.
QString upgradedNotice();

/// Where a private store lies.
enum class PrivatePlace {
    Temporary, ///< among temporary files: it is of no use when its process has ended
    UserState, ///< in the user's folder of state, where what is unsaved is found again after a crash
};

/// The file of a private store within its folder.
QString privateStoreName();

/// A dossier in SQLite: the `.dossier` file itself, or a private store made from a JSON dossier, removed when
/// the last holder lets go.
class Store
{
public:
    /// Opens a `.dossier` where it lies, without changing a byte of it.
    static Outcome<std::shared_ptr<Store>> open(const QString &path, const Progress &progress = {});
    /// Puts a dossier's values into a new private store. `name` stands for the file in messages.
    static Outcome<std::shared_ptr<Store>> fromDossier(const Dossier &dossier, const QString &name,
                                                       const Progress &progress = {},
                                                       PrivatePlace place = PrivatePlace::Temporary);
    /// The folders of private stores in the user's state whose processes have ended.
    static QStringList leftFolders();
    /// Goes on with the private store in such a folder; on an error it stays for another time.
    static Outcome<std::shared_ptr<Store>> takeOver(const QString &folder, const QString &name,
                                                    const Progress &progress = {});
    /// Writes a dossier's values as a `.dossier` file, whole or not at all: an earlier file stays until the
    /// new one is complete.
    static Status write(const Dossier &dossier, const Output &output, const Progress &progress = {});

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// The dossier at its present revision.
    [[nodiscard]] SnapshotPtr snapshot() const;
    /// Every value, in document order: for export.
    [[nodiscard]] Outcome<Dossier> readAll() const;

    /// The dossier as it stood on a day, as a private store: whatever reads it, reads nothing that was
    /// published later. Its snapshot tells what is left out (Snapshot::replay()).
    [[nodiscard]] Outcome<std::shared_ptr<Store>> asKnownOn(CivilDay day,
                                                            const Progress &progress = {}) const;

    /// How the file stands to what was read of it and written to it here. Quick where nothing happened to it:
    /// it may be asked whenever the window is looked at, before anything is written, and at the end.
    [[nodiscard]] FileState fileState() const;
    /// Reads what another program made of the dossier: the next snapshot, to go on from. Not where the file
    /// is gone, replaced or written over.
    Outcome<SnapshotPtr> reload();
    /// The changes made here since the dossier was opened or reloaded, in order: what to carry out anew where
    /// the file was replaced under them.
    [[nodiscard]] const std::vector<Change> &changes() const;

    /// What apply() did: the next snapshot, the change that takes it back, and what it reached. The next
    /// snapshot shares with the one before whatever the change leaves as it is; where no more than filters
    /// and bookmarks were touched, the one before reads the same as ever.
    struct Applied
    {
        SnapshotPtr snapshot;
        Change inverse;
        ChangeSet reached;
        /// The file was of an older version and has been brought to ours: a Chancery of before cannot read
        /// it any more.
        bool upgraded = false;
    };
    /// Carries out a change in one transaction; on any error nothing has changed. It is in the file, and on
    /// the disk, when this returns. A change that brings in what is against the rules of a dossier is
    /// refused, with the objects named by title and id; a file that is no longer what it was is not written
    /// to: see Error::kind.
    Outcome<Applied> apply(const Change &change);

    /// What a `.dossier` remembers of the changes made to it, the oldest first. It goes along with writeTo(),
    /// and with no export or copy.
    [[nodiscard]] Outcome<std::vector<PastChange>> history() const;
    /// The change that takes back that one alone; an error where a later one touched the same.
    [[nodiscard]] Outcome<Change> takingBack(std::int64_t number) const;
    /// Removes the history and compacts the file, so that nothing of what was deleted is left in it.
    Status forgetHistory();

    /// Writes the dossier as it stands as a `.dossier` file, whole or not at all, with every object in its
    /// row: what takes back a change here does so there. It can do so from what it holds on to where its own
    /// file was moved, removed, replaced, or (up to 16 MiB) written over.
    Status writeTo(const Output &output) const;

    /// The file of a `.dossier`; empty for a private store, which is an untitled copy.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isUntitled() const { return path().isEmpty(); }
    /// The folder of a private store; null for a `.dossier`.
    [[nodiscard]] std::shared_ptr<PrivateFolder> privateFolder() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> priv);
    static Outcome<std::shared_ptr<Store>> makePrivate(const Dossier &dossier, const QString &name,
                                                       std::optional<Replay> replay, const Progress &progress,
                                                       PrivatePlace place);
    void keepAsItWas(const Change &inverse, const std::vector<std::optional<qlonglong>> &rows);
    [[nodiscard]] Outcome<SnapshotPtr> nextSnapshot(const ChangeSet &reached, std::uint64_t revision) const;
    std::unique_ptr<Private> d;
};

} // namespace chancery
