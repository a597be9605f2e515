// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/domain/possibly_known.h"
#include "core/io/private_folder.h"
#include "core/io/user_folders.h"
#include "core/sources/grade_as_known.h"
#include "core/store/apply_change.h"
#include "core/store/derived_check.h"
#include "core/store/dossier_reader.h"
#include "core/store/dossier_writer.h"
#include "core/store/held_file.h"
#include "core/store/history.h"
#include "core/store/read_through.h"
#include "core/store/replace_file.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/side_files.h"
#include "core/store/snapshot_data.h"
#include "core/store/store_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// Files up to this size are read through once before they are shown, so that a fault anywhere in them is
/// told at once. In larger ones it is told when the faulty row is fetched.
constexpr qint64 largestReadThrough = 8 * 1024 * 1024;

bool isLarge(SqlConnection &sql)
{
    return sql.single(u"PRAGMA page_count"_s).value_or(0) * sql.single(u"PRAGMA page_size"_s).value_or(0) >
           largestReadThrough;
}

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

IndexTrust trustOf(const HeldFile &file)
{
    switch (file.words()) {
    case HeldFile::Words::Sound:
        return IndexTrust::Known;
    case HeldFile::Words::Tried:
        return IndexTrust::Tried;
    case HeldFile::Words::Broken:
        return IndexTrust::Broken;
    case HeldFile::Words::Unknown:
        break;
    }
    return IndexTrust::Unknown;
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

/// The snapshot of data that is filled, with what the file keeps under names.
Outcome<SnapshotPtr> snapshotOf(std::shared_ptr<SnapshotData> data, std::uint64_t revision)
{
    std::vector<SavedFilter> filters;
    std::vector<Bookmark> bookmarks;
    if (auto error = data->read(filters, bookmarks))
        return *error;
    return SnapshotPtr(std::make_shared<const Snapshot>(std::move(data), revision, std::move(filters),
                                                        std::move(bookmarks)));
}

Outcome<SnapshotPtr> load(const std::shared_ptr<HeldFile> &file, const std::optional<Replay> &replay,
                          const Progress &progress)
{
    auto data = std::make_shared<SnapshotData>(file);
    data->columns()->replay = replay;
    if (auto error = data->load(progress))
        return *error;
    const std::uint64_t revision = data->revision();
    return snapshotOf(std::move(data), revision);
}

/// Reads the dossier as it stands, making way for writers: what it has read is then read again.
template<class Read>
auto readPresent(HeldFile &file, Read read) -> decltype(read(std::declval<HeldFile::Reader &>()))
{
    // What was moved or replaced is still read; what was written over is not what was opened.
    if (auto error = file.fault(); error && error->kind == ErrorKind::Overwritten)
        return *error;
    for (;;) {
        const HeldFile::Reading reading(file, true);
        if (reading.error())
            return *reading.error();
        auto result = read(reading.reader());
        if (result || result.error().kind != ErrorKind::Cancelled || !reading.hadToGiveWay())
            return result;
    }
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
    std::shared_ptr<HeldFile> file;
    QString path;
    SnapshotPtr snapshot;
    std::vector<Change> changes;
    TouchedRows touched;                                  ///< by the last change
    KeptReckoner reckoner;                                ///< of this revision
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
    const auto place = settleBeforeReading(info.canonicalFilePath(), path);
    if (!place)
        return place.error();
    if (auto error = checkFile(place->path, path))
        return *error;
    if (info.size() <= largestReadThrough) {
        const auto connection = SqlConnection::open(place->path, SqlConnection::Mode::ReadOnly, path);
        if (auto error = connection ? checkGrounds(**connection) : connection.error())
            return *error;
    }
    auto file = HeldFile::take(*place, info.canonicalFilePath(), path);
    if (!file)
        return file.error();
    auto priv = std::make_unique<Private>();
    priv->file = *file;
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
    if (auto error = fill(dossier, path, name, Words::NotIndexed, progress)) {
        if (error->kind != ErrorKind::NoSpace)
            return *error;
        return Error{name,
                     {},
                     tr("no private copy could be made in %1: there is no space left").arg(folder->path()),
                     ErrorKind::NoSpace};
    }
    auto file = HeldFile::take({path, folder}, path, name);
    if (!file)
        return file.error();
    auto priv = std::make_unique<Private>();
    priv->folder = folder;
    priv->file = *file;
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
    std::optional<Error> error;
    // A process that was killed in the middle of a change has left the way back beside the file.
    const auto place = settleBeforeReading(path, name);
    error = place ? checkFile(place->path, name) : place.error();
    if (!error) {
        auto file = HeldFile::take({place->path, place->copy ? place->copy : own}, path, name);
        auto priv = std::make_unique<Private>();
        priv->folder = own;
        if (file) {
            priv->file = *file;
            auto snapshot = load(priv->file, {}, progress);
            if (snapshot) {
                priv->keep(*snapshot);
                return std::shared_ptr<Store>(new Store(std::move(priv)));
            }
            error = snapshot.error();
        } else {
            error = file.error();
        }
    }
    own->keep();
    return *error;
}

Outcome<std::shared_ptr<Store>> Store::asKnownOn(CivilDay day, const Progress &progress) const
{
    const auto goOn = [&progress](double share) { return !progress || progress(share); };
    const Error cancelled{d->file->displayName(), {}, cancelledReason(), ErrorKind::Cancelled};
    KnownDossier replayed;
    {
        auto dossier = readPresent(
            *d->file, [](HeldFile::Reader &reader) { return DossierReader(*reader.connection).readAll(); });
        if (!dossier)
            return dossier.error();
        if (!goOn(readingShare))
            return cancelled;
        replayed = knownOn(*std::move(dossier), day);
        gradeAsKnown(replayed);
    }
    if (!goOn(readingShare))
        return cancelled;
    return makePrivate(
        replayed.dossier, d->file->displayName(), replayed.replay,
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
    const auto changeAgain = [this](SqlConnection &sql) -> std::optional<Error> {
        KeptReckoner reckoner;
        for (const Change &change : d->changes) {
            SqlTransaction transaction(sql);
            if (transaction.beginError())
                return transaction.beginError();
            if (auto error = migrate(sql))
                return error;
            if (const auto applied = applyChange(sql, change, reckoner); !applied)
                return applied.error();
            if (auto error = transaction.commit())
                return error;
        }
        return std::nullopt;
    };
    return replaceFile(output, [&](const QString &temporaryPath) -> std::optional<Error> {
        if (auto error = d->file->copyTo(temporaryPath, changeAgain))
            return error;
        return completeSearchIndex(temporaryPath, output.path, trustOf(*d->file));
    });
}

Outcome<Dossier> Store::readAll() const
{
    return readPresent(*d->file, [](HeldFile::Reader &reader) -> Outcome<Dossier> {
        // A large file was not read through when it was opened; what leaves it is checked now.
        if (isLarge(*reader.connection)) {
            auto error = checkTables(*reader.connection);
            if (!error)
                error = checkForeignKeys(*reader.connection);
            if (error)
                return *error;
        }
        auto dossier = DossierReader(*reader.connection).readAll();
        if (dossier) {
            if (auto error = checkDerived(*reader.connection, *dossier))
                return *error;
        }
        return dossier;
    });
}

Outcome<std::vector<PastChange>> Store::history() const
{
    return readPresent(*d->file, [](HeldFile::Reader &reader) { return readHistory(*reader.connection); });
}

Outcome<Change> Store::takingBack(std::int64_t number) const
{
    return readPresent(*d->file, [number](HeldFile::Reader &reader) {
        return chancery::takingBack(*reader.connection, number);
    });
}

Status Store::forgetHistory()
{
    const auto writer = d->file->writer();
    if (!writer)
        return writer.error();
    SqlConnection &sql = **writer;
    {
        SqlTransaction transaction(sql);
        if (transaction.beginError())
            return *transaction.beginError();
        if (auto error = d->file->confirm(sql))
            return *error;
        if (auto error = removeHistory(sql))
            return *error;
        if (auto error = d->file->commit(transaction))
            return *error;
    }
    if (auto error = d->file->compact())
        return *error;
    return std::monostate{};
}

FileState Store::fileState() const
{
    return d->file->look();
}

const std::vector<Change> &Store::changes() const
{
    return d->changes;
}

Outcome<SnapshotPtr> Store::reload()
{
    if (auto error = d->file->accept())
        return *error;
    auto snapshot = load(d->file, d->replay, {});
    if (!snapshot)
        return snapshot.error();
    d->changes.clear();
    d->reckoner.reset();
    d->keep(*snapshot);
    return d->snapshot;
}

namespace {

/// The row of each object that the inverse of a change puts again; none for one that is not there any more.
Outcome<std::vector<std::optional<qlonglong>>> rowsOf(SqlConnection &sql, const Change &inverse)
{
    std::vector<std::optional<qlonglong>> rows;
    rows.reserve(inverse.put.size());
    SqlStatement query = sql.query();
    query.prepare(u"SELECT row FROM object WHERE id = ?"_s);
    for (const Change::Object &object : inverse.put) {
        query.bind(0, refOf(object).id);
        std::optional<qlonglong> row;
        if (query.exec() && query.next())
            row = query.integer(0);
        if (query.failed())
            return sql.error(query, u"table object"_s);
        query.finish();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void Store::keepAsItWas(const Change &inverse, const std::vector<std::optional<qlonglong>> &rows)
{
    // What holds on to an earlier snapshot finds in it what it was.
    const auto keep = [](SnapshotData &data, const Change::Object &object, qlonglong number) {
        std::visit(
            [&](const auto &one) {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Source>)
                    data.keepAsItWas(ObjectKind::Source, number, SourceDescription(one));
                else
                    data.keepAsItWas(refOf(object).kind, number, one);
            },
            object);
    };
    for (const auto &weak : d->handedOut) {
        const SnapshotPtr snapshot = weak.lock();
        if (!snapshot)
            continue;
        for (std::size_t i = 0; i < inverse.put.size(); ++i) {
            if (rows[i])
                keep(*snapshot->m_data, inverse.put[i], *rows[i]);
        }
        for (const Change::Returned &returned : inverse.putBack)
            keep(*snapshot->m_data, returned.object, returned.place);
    }
}

namespace {

/// A change that is carried out in a transaction, to be committed.
struct Uncommitted
{
    CarriedOut carriedOut;
    std::vector<std::optional<qlonglong>> rows; ///< see rowsOf
    bool upgrades = false;
    IndexTrust words = IndexTrust::Unknown;
};

Outcome<Uncommitted> carryOut(SqlConnection &sql, HeldFile &file, const Change &change, IndexTrust trust,
                              KeptReckoner &reckoner)
{
    if (auto error = file.confirm(sql))
        return *error;
    const bool upgrades = isOlder(sql);
    if (auto error = migrate(sql))
        return *error;
    const auto words = indexWordsIfFew(sql, trust);
    if (!words)
        return words.error();
    auto carriedOut = applyChange(sql, change, reckoner);
    if (!carriedOut)
        return carriedOut.error();
    if (auto error = writeHistory(sql, change, carriedOut->inverse))
        return *error;
    auto rows = rowsOf(sql, carriedOut->inverse);
    if (!rows)
        return rows.error();
    return Uncommitted{*std::move(carriedOut), *std::move(rows), upgrades, *words};
}

} // namespace

Outcome<Store::Applied> Store::apply(const Change &change)
{
    const auto writer = d->file->writer();
    if (!writer)
        return writer.error();
    SqlConnection &sql = **writer;
    std::optional<SqlTransaction> transaction;
    const auto attempt = [&](IndexTrust trust) -> Outcome<Uncommitted> {
        transaction.reset();
        transaction.emplace(sql);
        if (transaction->beginError())
            return *transaction->beginError();
        return carryOut(sql, *d->file, change, trust, d->reckoner);
    };
    auto done = attempt(trustOf(*d->file));
    // An index that fails is no reason to refuse a change: it is made anew, or goes.
    if (!done && done.error().place == searchIndexPlace())
        done = attempt(IndexTrust::Broken);
    if (!done)
        return done.error();
    CarriedOut *const carriedOut = &done->carriedOut;
    const bool upgrades = done->upgrades;
    ChangeSet &reached = carriedOut->reached;
    reached.wordsOnly = reached.wordsOnly && !upgrades;
    reached.anything = reached.anything || upgrades;
    carriedOut->touched.canPatch = carriedOut->touched.canPatch && !upgrades;
    // Whoever reads on while the change becomes part of the file must find that it does not concern him.
    SnapshotData &present = *d->snapshot->m_data;
    const auto next = static_cast<std::uint64_t>(sql.single(revisionQuery()).value_or(0));
    const std::uint64_t before = present.columns()->last;
    if (reached.wordsOnly)
        present.columns()->last = next;
    if (reached.wordsOnly && reached.isSavedOnly())
        present.reachTo(next);
    if (auto error = d->file->commit(*transaction)) {
        present.columns()->last = before;
        if (reached.wordsOnly && reached.isSavedOnly())
            present.reachTo(before);
        // SQLite does not say which reference it missed; the transaction is still there to be asked.
        const auto missing = checkForeignKeys(sql);
        return missing ? *missing : *error;
    }
    if (done->words == IndexTrust::Known)
        d->file->noteWords(HeldFile::Words::Sound);
    else if (done->words == IndexTrust::Tried)
        d->file->noteWords(HeldFile::Words::Tried);
    d->changes.push_back(change);
    d->touched = std::move(carriedOut->touched);
    keepAsItWas(carriedOut->inverse, done->rows);
    auto snapshot = nextSnapshot(reached, next);
    if (!snapshot)
        return snapshot.error();
    d->keep(*snapshot);
    return Applied{d->snapshot, std::move(carriedOut->inverse), std::move(carriedOut->reached), upgrades};
}

Outcome<SnapshotPtr> Store::nextSnapshot(const ChangeSet &reached, std::uint64_t revision) const
{
    SnapshotData &present = *d->snapshot->m_data;
    if (reached.wordsOnly && reached.isSavedOnly())
        return snapshotOf(d->snapshot->m_data, revision);
    auto data = std::make_shared<SnapshotData>(
        d->file, reached.wordsOnly ? present.columns() : std::make_shared<SnapshotColumns>());
    data->startAt(revision);
    if (!reached.wordsOnly) {
        data->columns()->first = revision;
        data->columns()->last = revision;
        if (!patchColumns(*data, present, d->touched))
            return load(d->file, d->replay, {});
    }
    return snapshotOf(std::move(data), revision);
}

} // namespace chancery
