// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/error.h"
#include "core/store/change.h"
#include "core/store/snapshot.h"

#include <QString>

#include <functional>
#include <memory>

namespace chancery {

class SqlConnection;

/// The reason an Error carries when Progress asked to stop.
QString cancelledReason();

/// What is to be told where Store::Applied::upgraded is set.
QString upgradedNotice();

/// A dossier in SQLite: the `.dossier` file itself, or a private store made from a JSON dossier, removed when
/// the last holder lets go.
class Store
{
public:
    /// Opens a `.dossier` where it lies, without changing a byte of it.
    static Outcome<std::shared_ptr<Store>> open(const QString &path, const Progress &progress = {});
    /// Puts a dossier's values into a new private store. `name` stands for the file in messages.
    static Outcome<std::shared_ptr<Store>> fromDossier(const Dossier &dossier, const QString &name,
                                                       const Progress &progress = {});
    /// Writes a dossier's values as a `.dossier` file, whole or not at all: an earlier file stays until the
    /// new one is complete.
    static Status write(const Dossier &dossier, const QString &path, const Progress &progress = {});

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

    /// What apply() did: the next snapshot, and the change that takes it back.
    struct Applied
    {
        SnapshotPtr snapshot;
        Change inverse;
        /// The file was of an older version and has been brought to ours: a Chancery of before cannot read
        /// it any more.
        bool upgraded = false;
    };
    /// Carries out a change in one transaction; on any error nothing has changed. A change that brings in
    /// what is against the rules of a dossier is refused, with the objects named by title and id.
    Outcome<Applied> apply(const Change &change);

    /// Writes the dossier as it stands as a `.dossier` file, whole or not at all, with every object in its
    /// row: what takes back a change here does so there.
    Status writeTo(const QString &path) const;

    /// The file of a `.dossier`; empty for a private store, which is an untitled copy.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isUntitled() const { return path().isEmpty(); }

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> priv);
    static Outcome<std::shared_ptr<Store>> makePrivate(const Dossier &dossier, const QString &name,
                                                       std::optional<Replay> replay,
                                                       const Progress &progress);
    std::optional<Error> useWriteAheadLog(SqlConnection &sql);
    std::unique_ptr<Private> d;
};

} // namespace chancery
