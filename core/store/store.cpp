// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/io/private_folder.h"
#include "core/io/user_folders.h"
#include "core/io/whole_file.h"
#include "core/store/apply_change.h"
#include "core/store/derived_check.h"
#include "core/store/dossier_reader.h"
#include "core/store/dossier_writer.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/snapshot_data.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// Files up to this size are read through once before they are shown, so that a fault anywhere in them is
/// told at once. In larger ones it is told when the faulty row is fetched.
constexpr qint64 largestReadThrough = 8 * 1024 * 1024;

/// A private store is made while somebody waits for it: what makes searching quick comes later, beside it.
enum class Words { Indexed, NotIndexed };

/// Writes a dossier into a new, empty file.
std::optional<Error> fill(const Dossier &dossier, const QString &path, const QString &displayName,
                          Words words, const Progress &progress)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::Create, displayName);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    // Nobody else sees the file before it is complete, so nothing is lost by writing it without a journal.
    if (auto error =
            sql.run(u"PRAGMA journal_mode=MEMORY;\nPRAGMA synchronous=OFF;\nPRAGMA locking_mode=EXCLUSIVE;\n"
                    "PRAGMA cache_size=-65536"_s))
        return error;
    SqlTransaction transaction(sql);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto error = createSchema(sql))
        return error;
    constexpr double shareOfValues = 0.6;
    const auto first = [&](double share) { return !progress || progress(share * shareOfValues); };
    const auto rest = [&](double share) {
        return !progress || progress(shareOfValues + share * (1 - shareOfValues));
    };
    if (auto error = DossierWriter(sql).write(dossier, words == Words::Indexed ? Progress(first) : progress))
        return error;
    if (words == Words::Indexed) {
        if (auto error = fillSearchIndex(sql, sql, rest))
            return error;
    }
    return transaction.commit();
}

/// The share of the work of asKnownOn() that reading the dossier is.
constexpr double readingShare = 0.4;

std::optional<Error> checkForeignKeys(SqlConnection &sql)
{
    SqlStatement query = sql.query();
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return sql.error(query, {});
    if (query.next()) {
        QString place = u"table "_s + query.text(0);
        if (!query.isNull(1)) // a table without row numbers has none to tell
            place += u", row "_s + query.text(1);
        return Error{sql.displayName(), place,
                     tr("refers to a row of table %1 which is not there").arg(query.text(2))};
    }
    return std::nullopt;
}

std::optional<Error> readThrough(SqlConnection &sql)
{
    SqlStatement query = sql.query();
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return sql.error(query, {});
    if (query.text(0) != "ok"_L1)
        return Error{sql.displayName(), {}, tr("is damaged: %1").arg(query.text(0).simplified())};
    query.finish();
    if (auto error = checkForeignKeys(sql))
        return error;
    const auto all = DossierReader(sql).readAll();
    return all ? checkDerived(sql, *all) : std::optional(all.error());
}

/// Has `fill` write a file beside its place, and puts it there when that is whole.
Status replaceFile(Output output,
                   const std::function<std::optional<Error>(const QString &temporaryPath)> &fill)
{
    output.streams = false; // a database is no stream
    WholeFile file(std::move(output));
    if (const Status begun = file.begin(); !begun)
        return begun;
    if (auto error = fill(file.temporaryPath()))
        return *error;
    return file.commit();
}

const QString unsavedPurpose = u"dossier"_s;

/// Empty where the user has no folder of state that can be written.
QString unsavedFolder()
{
    const QString state = userStateFolder();
    return state.isEmpty() ? state : state + u"/unsaved"_s;
}

Outcome<std::shared_ptr<PrivateFolder>> makePrivateFolder(PrivatePlace place)
{
    if (const QString parent = unsavedFolder(); place == PrivatePlace::UserState && !parent.isEmpty()) {
        auto made = PrivateFolder::make(parent, unsavedPurpose, PrivateFolder::Leftovers::Kept);
        if (made)
            return made;
    }
    // Better a dossier that a crash would lose than none.
    return PrivateFolder::makeTemporary(u"chancery-store"_s);
}

/// What must be as it is in a file of ours before it is shown.
std::optional<Error> checkFile(const QString &path, const QString &displayName)
{
    const QFileInfo info(path);
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, displayName);
    if (!connection)
        return connection.error();
    if (auto error = checkHeader(**connection))
        return error;
    // What is missing of a last page reads as zeros, and may pass for an empty table.
    const qint64 pageSize = (*connection)->single(u"PRAGMA page_size"_s).value_or(1);
    if (info.size() % std::max<qint64>(pageSize, 1) != 0)
        return Error{displayName, {}, tr("is damaged: its last page is cut off")};
    return info.size() <= largestReadThrough ? readThrough(**connection) : std::nullopt;
}

Outcome<SnapshotPtr> load(const std::shared_ptr<StoreFile> &file, const std::optional<Replay> &replay,
                          const Progress &progress)
{
    auto data = std::make_unique<SnapshotData>(file);
    data->replay = replay;
    if (auto error = data->load(progress))
        return *error;
    return SnapshotPtr(std::make_shared<const Snapshot>(std::move(data)));
}

} // namespace

QString upgradedNotice()
{
    return tr(
        "The file was of an older version and has been brought to this one: an older Chancery cannot read "
        "it any more.");
}

QString privateStoreName()
{
    return u"private.dossier"_s;
}

QString cancelledReason()
{
    return tr("cancelled");
}

struct Store::Private
{
    std::shared_ptr<PrivateFolder> folder; ///< null for a `.dossier`
    std::shared_ptr<StoreFile> file;
    QString path;
    SnapshotPtr snapshot;
    std::optional<Replay> replay;                         ///< of a store made by asKnownOn()
    std::vector<std::weak_ptr<const Snapshot>> handedOut; ///< every snapshot of this store

    void keep(SnapshotPtr next)
    {
        std::erase_if(handedOut, [](const auto &old) { return old.expired(); });
        handedOut.push_back(next);
        snapshot = std::move(next);
    }
};

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Store::~Store() = default;

SnapshotPtr Store::snapshot() const
{
    return d->snapshot;
}

std::shared_ptr<PrivateFolder> Store::privateFolder() const
{
    return d->folder;
}

QString Store::path() const
{
    return d->path;
}

Outcome<std::shared_ptr<Store>> Store::open(const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{path, {}, tr("there is no such file")};
    if (!info.isFile())
        return Error{path, {}, info.isDir() ? tr("is a folder") : tr("is not a regular file")};
    if (!info.isReadable())
        return Error{path, {}, tr("may not be read")};
    if (auto error = checkFile(path, path))
        return *error;
    auto priv = std::make_unique<Private>();
    priv->file = std::make_shared<StoreFile>(path, path, nullptr);
    priv->path = info.absoluteFilePath();
    auto snapshot = load(priv->file, {}, progress);
    if (!snapshot)
        return snapshot.error();
    priv->keep(*snapshot);
    return std::shared_ptr<Store>(new Store(std::move(priv)));
}

Outcome<std::shared_ptr<Store>> Store::makePrivate(const Dossier &dossier, const QString &name,
                                                   std::optional<Replay> replay, const Progress &progress,
                                                   PrivatePlace place)
{
    auto made = makePrivateFolder(place);
    if (!made)
        return Error{name, {}, tr("no private copy could be made: %1").arg(made.error().toString())};
    const std::shared_ptr<PrivateFolder> folder = *std::move(made);
    const QString path = folder->filePath(privateStoreName());
    if (auto error = fill(dossier, path, name, Words::NotIndexed, progress))
        return *error;
    {
        // Write-ahead logging lets snapshots of earlier revisions be read while a change is written.
        auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, name);
        if (!connection)
            return connection.error();
        if (auto error = (*connection)->run(u"PRAGMA journal_mode=WAL"_s))
            return *error;
    }
    auto priv = std::make_unique<Private>();
    priv->folder = folder;
    priv->file = std::make_shared<StoreFile>(path, name, [kept = folder]() mutable { kept.reset(); });
    priv->replay = std::move(replay);
    auto snapshot = load(priv->file, priv->replay, {});
    if (!snapshot)
        return snapshot.error();
    priv->keep(*snapshot);
    return std::shared_ptr<Store>(new Store(std::move(priv)));
}

Outcome<std::shared_ptr<Store>> Store::fromDossier(const Dossier &dossier, const QString &name,
                                                   const Progress &progress, PrivatePlace place)
{
    return makePrivate(dossier, name, {}, progress, place);
}

QStringList Store::leftFolders()
{
    const QString parent = unsavedFolder();
    return parent.isEmpty() ? QStringList() : PrivateFolder::leftIn(parent, unsavedPurpose);
}

Outcome<std::shared_ptr<Store>> Store::takeOver(const QString &folder, const QString &name,
                                                const Progress &progress)
{
    auto taken = PrivateFolder::takeOver(folder);
    if (!taken)
        return taken.error();
    const std::shared_ptr<PrivateFolder> own = *std::move(taken);
    const QString path = own->filePath(privateStoreName());
    auto priv = std::make_unique<Private>();
    priv->folder = own;
    priv->file = std::make_shared<StoreFile>(path, name, [kept = own]() mutable { kept.reset(); });
    auto error = checkFile(path, name);
    if (!error) {
        auto snapshot = load(priv->file, {}, progress);
        if (snapshot) {
            priv->keep(*snapshot);
            return std::shared_ptr<Store>(new Store(std::move(priv)));
        }
        error = snapshot.error();
    }
    own->keep();
    return *error;
}

Outcome<std::shared_ptr<Store>> Store::asKnownOn(CivilDay day, const Progress &progress) const
{
    const auto goOn = [&progress](double share) { return !progress || progress(share); };
    const Error cancelled{d->file->displayName, {}, cancelledReason()};
    ReplayedDossier replayed;
    {
        auto connection =
            SqlConnection::open(d->file->path, SqlConnection::Mode::ReadOnly, d->file->displayName);
        if (!connection)
            return connection.error();
        if (auto error = (*connection)->run(u"BEGIN"_s))
            return *error;
        auto dossier = DossierReader(**connection).readAll();
        if (!dossier)
            return dossier.error();
        if (!goOn(readingShare))
            return cancelled;
        replayed = chancery::asKnownOn(*std::move(dossier), day);
    }
    if (!goOn(readingShare))
        return cancelled;
    return makePrivate(
        replayed.dossier, d->file->displayName, replayed.replay,
        [&goOn](double share) { return goOn(readingShare + (1 - readingShare) * share); },
        PrivatePlace::Temporary);
}

Status Store::write(const Dossier &dossier, const Output &output, const Progress &progress)
{
    return replaceFile(output, [&](const QString &temporaryPath) {
        return fill(dossier, temporaryPath, output.path, Words::Indexed, progress);
    });
}

Status Store::writeTo(const Output &output) const
{
    return replaceFile(output, [&](const QString &temporaryPath) -> std::optional<Error> {
        auto connection =
            SqlConnection::open(d->file->path, SqlConnection::Mode::ReadWrite, d->file->displayName);
        if (!connection)
            return connection.error();
        (*connection)->allowAttaching();
        SqlStatement query = (*connection)->query();
        query.prepare(u"VACUUM INTO ?"_s);
        query.bind(0, temporaryPath);
        if (!query.exec())
            return (*connection)->error(query, {});
        return completeSearchIndex(temporaryPath, output.path);
    });
}

Outcome<Dossier> Store::readAll() const
{
    auto connection = SqlConnection::open(d->file->path, SqlConnection::Mode::ReadOnly, d->file->displayName);
    if (!connection)
        return connection.error();
    if (auto error = (*connection)->run(u"BEGIN"_s))
        return *error;
    auto dossier = DossierReader(**connection).readAll();
    // A large file was not read through when it was opened; what leaves it is checked now.
    if (dossier) {
        if (auto error = checkDerived(**connection, *dossier))
            return *error;
    }
    return dossier;
}

std::optional<Error> Store::useWriteAheadLog(SqlConnection &sql)
{
    const auto mode = [&sql](const QString &pragma) { return sql.singleText(pragma).value_or(QString()); };
    if (mode(u"PRAGMA journal_mode"_s) == "wal"_L1)
        return std::nullopt;
    // The readers of a rollback journal keep a writer out; with a write-ahead log both go on. The mode
    // changes only while nobody reads, so our own snapshots let go for a moment, and take hold again before
    // anything is written.
    const auto each = [this](void (SnapshotData::*what)()) {
        for (const auto &weak : d->handedOut) {
            if (const SnapshotPtr snapshot = weak.lock())
                (snapshot->m_data.get()->*what)();
        }
    };
    // A search under way ends its step first.
    const WriterTurn turn(*d->file);
    each(&SnapshotData::closeReaders);
    const bool switched = mode(u"PRAGMA journal_mode=WAL"_s) == "wal"_L1;
    each(&SnapshotData::pin);
    if (!switched)
        return Error{d->file->displayName, {}, tr("is in use by another program and cannot be changed now")};
    // Put back when the last reader is gone: at rest a dossier is one file.
    d->file->atEnd = [path = d->file->path, name = d->file->displayName] {
        auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, name);
        if (connection)
            (*connection)->run(u"PRAGMA journal_mode=DELETE"_s);
    };
    return std::nullopt;
}

Outcome<Store::Applied> Store::apply(const Change &change)
{
    auto connection =
        SqlConnection::open(d->file->path, SqlConnection::Mode::ReadWrite, d->file->displayName);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    if (auto error = useWriteAheadLog(sql))
        return *error;
    SqlTransaction transaction(sql);
    if (transaction.beginError())
        return *transaction.beginError();
    const bool upgrades = isOlder(sql);
    if (auto error = migrate(sql))
        return *error;
    if (auto error = indexWordsIfFew(sql))
        return *error;
    auto inverse = applyChange(sql, change);
    if (!inverse)
        return inverse.error();
    if (auto error = transaction.commit()) {
        // SQLite does not say which reference it missed; the transaction is still there to be asked.
        const auto missing = checkForeignKeys(sql);
        return missing ? *missing : *error;
    }
    auto snapshot = load(d->file, d->replay, {});
    if (!snapshot)
        return snapshot.error();
    d->keep(*snapshot);
    return Applied{d->snapshot, *std::move(inverse), upgrades};
}

} // namespace chancery
