// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/held_file.h"

#include "core/store/index_check.h"
#include "core/store/read_through.h"
#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// A dossier up to this size, in bytes, is held in memory as it was opened: should the file be written over,
/// nothing is lost that was in it.
constexpr qint64 largestHeld = 16 * 1024 * 1024;

bool isOnReadOnlyMedium(const QString &folder)
{
    struct statvfs medium = {};
    return ::statvfs(QFile::encodeName(folder).constData(), &medium) == 0 && (medium.f_flag & ST_RDONLY) != 0;
}

} // namespace

Outcome<DossierRevision> DossierRevision::of(SqlConnection &connection)
{
    DossierRevision revision;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT key, value FROM dossier WHERE key IN ('id', 'revision', 'change')"_s))
        return connection.error(query, u"table dossier"_s);
    while (query.next()) {
        const QString key = query.text(0);
        if (key == "id"_L1)
            revision.dossier = query.text(1);
        else if (key == "revision"_L1)
            revision.number = query.text(1).toLongLong();
        else
            revision.change = query.text(1);
    }
    if (query.failed())
        return connection.error(query, u"table dossier"_s);
    return revision;
}

SqlStatement HeldFile::Reader::statement(const QString &sql) const
{
    SqlStatement query = connection->query();
    query.prepare(sql);
    return query;
}

HeldFile::HeldFile(ReadPlace place, QString path, QString displayName)
    : m_path(std::move(path))
    , m_displayName(std::move(displayName))
    , m_place(std::move(place))
{
}

HeldFile::~HeldFile()
{
    m_wordsCheck = {};
    letGoOfConnections();
    m_holder.reset();
}

Outcome<std::shared_ptr<HeldFile>> HeldFile::take(ReadPlace place, const QString &path,
                                                  const QString &displayName)
{
    std::shared_ptr<HeldFile> file(new HeldFile(std::move(place), path, displayName));
    file->m_stamp = FileStamp::of(path);
    auto holder = SqlConnection::open(file->m_place.path, SqlConnection::Mode::ReadOnly, displayName);
    if (!holder)
        return holder.error();
    file->m_holder = std::move(*holder);
    auto revision = DossierRevision::of(*file->m_holder);
    if (!revision)
        return revision.error();
    file->m_revision = *std::move(revision);
    // What the program made for itself, nobody else writes over.
    const bool isOurs = file->m_place.copy && file->m_place.path == path;
    if (!isOurs && file->m_stamp && file->m_stamp->size <= largestHeld)
        file->m_first = file->m_holder->image();
    return file;
}

ReadPlace HeldFile::place() const
{
    const std::lock_guard guard(m_lock);
    return m_place;
}

Outcome<std::unique_ptr<SqlConnection>> HeldFile::connect()
{
    const QString path = place().path;
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, m_displayName);
    if (path != m_path)
        return connection;
    const auto now = FileStamp::of(m_path);
    {
        const std::lock_guard guard(m_lock);
        if (now && (!m_stamp || now->isSameFile(*m_stamp)))
            return connection;
    }
    const auto kept = keepReading(now ? FileState::Replaced : FileState::Gone);
    if (!kept)
        return kept.error();
    return SqlConnection::open(kept->path, SqlConnection::Mode::ReadOnly, m_displayName);
}

Outcome<ReadPlace> HeldFile::keepReading(FileState state)
{
    const std::lock_guard holding(m_holderLock);
    if (const ReadPlace kept = place(); kept.path != m_path)
        return kept;
    auto folder = PrivateFolder::makeTemporary(u"chancery-copy"_s);
    if (!folder)
        return errorOf(state);
    const QString path = (*folder)->filePath(u"copy.dossier"_s);
    if (copyFrom(*m_holder, path))
        return errorOf(state);
    const std::lock_guard guard(m_lock);
    m_place = {path, *std::move(folder)};
    return m_place;
}

DossierRevision HeldFile::revision() const
{
    const std::lock_guard guard(m_lock);
    return m_revision;
}

Error HeldFile::errorOf(FileState state) const
{
    switch (state) {
    case FileState::Changed:
        return {m_displayName,
                {},
                tr("was changed by another program since it was read; read it anew to go on"),
                ErrorKind::Changed};
    case FileState::Gone:
        return {m_displayName,
                {},
                tr("was moved away or removed since it was opened; save the dossier under a name to keep it"),
                ErrorKind::Gone};
    case FileState::Replaced:
        return {
            m_displayName,
            {},
            tr("was replaced by another file since it was opened; save the dossier under another name, or "
               "read the new file"),
            ErrorKind::Replaced};
    case FileState::Overwritten:
        return {m_displayName,
                {},
                tr("was written over by another program since it was opened; save the dossier under another "
                   "name, or read the file anew"),
                ErrorKind::Overwritten};
    case FileState::Intact:
        break;
    }
    return {m_displayName, {}, {}};
}

FileState HeldFile::look()
{
    // Not in the middle of a commit of our own.
    const Turn turn(*this);
    const auto now = FileStamp::of(m_path);
    std::optional<FileStamp> before;
    DossierRevision known;
    {
        const std::lock_guard guard(m_lock);
        before = m_stamp;
        known = m_revision;
    }
    if (!now)
        return FileState::Gone;
    if (before && !now->isSameFile(*before))
        return FileState::Replaced;
    if (now == before)
        return FileState::Intact;

    // Somebody wrote to it. A fresh connection has nothing of it in its memory.
    const auto place = settleBeforeReading(m_path, m_displayName);
    if (!place)
        return FileState::Overwritten;
    const auto connection = SqlConnection::open(place->path, SqlConnection::Mode::ReadOnly, m_displayName);
    if (!connection)
        return FileState::Overwritten;
    const auto found = DossierRevision::of(**connection);
    if (!found) {
        // Whoever is writing it will be done; it is looked at again then.
        return found.error().kind == ErrorKind::Locked ? FileState::Intact : FileState::Overwritten;
    }
    if (*found == known && !quickCheck(**connection)) {
        // Touched, or written with what it held.
        const std::lock_guard guard(m_lock);
        m_stamp = now;
        return FileState::Intact;
    }
    return found->dossier == known.dossier && found->number > known.number ? FileState::Changed
                                                                           : FileState::Overwritten;
}

std::optional<Error> HeldFile::fault()
{
    const FileState state = look();
    return state == FileState::Intact ? std::nullopt : std::optional(errorOf(state));
}

HeldFile::Turn::Turn(HeldFile &file)
    : m_file(file)
{
    m_file.enter();
}

HeldFile::Turn::~Turn()
{
    m_file.leave();
}

void HeldFile::enter()
{
    std::unique_lock lock(m_lock);
    const Qt::HANDLE thread = QThread::currentThreadId();
    // Who is reading already must come to an end for a writer to begin.
    m_turnsChanged.wait(
        lock, [&] { return (!m_writerWaits && !m_isWriting) || m_threads.find(thread) != m_threads.end(); });
    ++m_threads[thread].turns;
}

void HeldFile::leave()
{
    const std::lock_guard guard(m_lock);
    const auto own = m_threads.find(QThread::currentThreadId());
    if (--own->second.turns == 0) {
        m_threads.erase(own);
        m_turnsChanged.notify_all();
    }
}

HeldFile::Reading::Reading(HeldFile &file, bool givesWay)
    : m_file(file)
    , m_turn(file)
    , m_reader(file.readerOfThisThread(m_error))
{
    if (!m_reader)
        return;
    m_gaveWayBefore = m_reader->givesWay;
    // Within a step that must not fail, nothing does.
    if (m_reader->uses == 1)
        m_reader->givesWay = givesWay;
    else if (!givesWay)
        m_reader->givesWay = false;
}

HeldFile::Reading::~Reading()
{
    if (!m_reader)
        return;
    m_reader->givesWay = m_gaveWayBefore;
    m_file.end(*m_reader);
}

bool HeldFile::Reading::hadToGiveWay() const
{
    return m_file.writerWaits();
}

HeldFile::Reader *HeldFile::readerOfThisThread(std::optional<Error> &error)
{
    const Qt::HANDLE thread = QThread::currentThreadId();
    Reader *reader = nullptr;
    {
        const std::lock_guard guard(m_lock);
        OfThread &own = m_threads[thread];
        if (own.reader) {
            ++own.reader->uses;
            return own.reader;
        }
        if (!m_idle.empty()) {
            reader = m_idle.back();
            m_idle.pop_back();
        }
    }
    if (!reader) {
        auto connection = connect();
        if (!connection) {
            error = connection.error();
            return nullptr;
        }
        auto made = std::make_unique<Reader>();
        made->connection = std::move(*connection);
        reader = made.get();
        reader->connection->setProgress([this, reader] { return !reader->givesWay || !m_writerWaits; });
        const std::lock_guard guard(m_lock);
        m_readers.push_back(std::move(made));
    }
    error = begin(*reader);
    const std::lock_guard guard(m_lock);
    if (error) {
        m_idle.push_back(reader);
        return nullptr;
    }
    reader->uses = 1;
    m_threads[thread].reader = reader;
    return reader;
}

std::optional<Error> HeldFile::settleLogs() const
{
    const auto settled = settleBeforeReading(place().path, m_displayName);
    if (!settled)
        return settled.error();
    if (!settled->copy)
        return std::nullopt;
    return Error{m_displayName, {}, tr("cannot be read while the log beside it is there")};
}

std::optional<Error> HeldFile::begin(Reader &reader)
{
    reader.givesWay = false;
    const auto start = [&](std::uint64_t &found) -> std::optional<Error> {
        SqlStatement begin = reader.statement(u"BEGIN"_s);
        if (!begin.exec())
            return reader.connection->error(begin, {});
        SqlStatement query = reader.statement(revisionQuery());
        std::optional<Error> error;
        if (!query.exec())
            error = reader.connection->error(query, u"table dossier"_s);
        else if (query.next())
            found = static_cast<std::uint64_t>(query.integer(0));
        query.finish();
        if (error)
            static_cast<void>(reader.statement(u"COMMIT"_s).exec());
        return error;
    };
    if (hasWriteAheadLog(place().path)) {
        if (auto error = settleLogs())
            return error;
    }
    std::uint64_t found = 0;
    auto error = start(found);
    // A journal that somebody left: who reads may not carry it out.
    if (error && error->kind == ErrorKind::ReadOnly) {
        error = settleLogs();
        if (!error)
            error = start(found);
    }
    if (error)
        return error;
    // With another revision the tables may be those of a newer version.
    if (!reader.dossier || found != reader.revision)
        reader.dossier = std::make_unique<DossierReader>(*reader.connection);
    reader.revision = found;
    return std::nullopt;
}

void HeldFile::end(Reader &reader)
{
    {
        const std::lock_guard guard(m_lock);
        if (--reader.uses > 0)
            return;
    }
    static_cast<void>(reader.statement(u"COMMIT"_s).exec());
    const std::lock_guard guard(m_lock);
    m_threads[QThread::currentThreadId()].reader = nullptr;
    m_idle.push_back(&reader);
}

void HeldFile::letGoOfConnections()
{
    m_writer.reset();
    const std::lock_guard guard(m_lock);
    for (const Reader *idle : m_idle)
        std::erase_if(m_readers, [idle](const auto &each) { return each.get() == idle; });
    m_idle.clear();
}

std::optional<Error> HeldFile::moveToFile()
{
    if (auto error = settleBeforeWriting(m_path, m_displayName))
        return error;
    auto holder = SqlConnection::open(m_path, SqlConnection::Mode::ReadOnly, m_displayName);
    if (!holder)
        return holder.error();
    const auto found = DossierRevision::of(**holder);
    if (!found)
        return found.error();
    if (*found != revision())
        return errorOf(FileState::Changed);
    letGoOfConnections();
    const std::lock_guard holding(m_holderLock);
    m_holder = std::move(*holder);
    const std::lock_guard guard(m_lock);
    m_place = {m_path, nullptr};
    m_stamp = FileStamp::of(m_path);
    return std::nullopt;
}

Outcome<SqlConnection *> HeldFile::writer()
{
    if (auto error = fault())
        return *error;
    const auto readOnly = [this](const QString &reason) {
        return Error{m_displayName, {}, reason, ErrorKind::ReadOnly};
    };
    const QFileInfo info(m_path);
    const QString folder = info.absolutePath();
    if (isOnReadOnlyMedium(folder))
        return readOnly(tr("may not be written: it lies on a medium that is read-only"));
    if (!info.isWritable())
        return readOnly(tr("may not be written"));
    // The way back lies beside a file while it is changed.
    if (!QFileInfo(folder).isWritable())
        return readOnly(tr("may not be written: no file can be made in its folder %1").arg(folder));
    if (place().path != m_path) {
        if (auto error = moveToFile())
            return *error;
    } else if (auto error = settleBeforeWriting(m_path, m_displayName)) {
        return *error;
    }
    if (m_writer)
        return m_writer.get();
    auto opened = SqlConnection::open(m_path, SqlConnection::Mode::ReadWrite, m_displayName);
    if (!opened)
        return opened.error();
    if ((*opened)->isReadOnly())
        return readOnly(tr("may not be written"));
    // The log of a change is gone, and its going is on the disk, before the change counts as made. Nothing
    // is written to the file before the end of a change, so that readers go on till then.
    const bool isPrivate = place().copy != nullptr;
    if (auto error = (*opened)->run(
            u"PRAGMA journal_mode=DELETE;\nPRAGMA synchronous=%1;\n"
            "PRAGMA cache_size=-65536;\nPRAGMA cache_spill=OFF"_s.arg(isPrivate ? u"NORMAL"_s : u"EXTRA"_s)))
        return *error;
    m_writer = std::move(*opened);
    return m_writer.get();
}

std::optional<Error> HeldFile::confirm(SqlConnection &writer)
{
    const auto found = DossierRevision::of(writer);
    if (!found)
        return errorOf(FileState::Overwritten);
    const DossierRevision known = revision();
    if (*found == known)
        return std::nullopt;
    return errorOf(found->dossier == known.dossier && found->number > known.number ? FileState::Changed
                                                                                   : FileState::Overwritten);
}

std::optional<Error> HeldFile::commit(SqlTransaction &transaction)
{
    return writeAlone([&transaction] { return transaction.commit(); });
}

std::optional<Error> HeldFile::compact()
{
    m_writer->allowAttaching(); // VACUUM fills a temporary database first
    return writeAlone([this] { return m_writer->run(u"VACUUM"_s); });
}

std::optional<Error> HeldFile::writeAlone(const std::function<std::optional<Error>()> &write)
{
    // What was moved meanwhile is not what the change was made for.
    if (auto error = fault())
        return error;
    {
        std::unique_lock lock(m_lock);
        m_writerWaits = true;
        const bool isReading = m_threads.find(QThread::currentThreadId()) != m_threads.end();
        m_turnsChanged.wait(lock, [&] { return m_threads.size() == (isReading ? 1U : 0U); });
        m_isWriting = true;
        m_writerWaits = false;
    }
    auto error = write();
    std::optional<DossierRevision> revision;
    if (!error) {
        if (const auto found = DossierRevision::of(*m_writer))
            revision = *found;
    }
    const auto now = FileStamp::of(m_path);
    const std::lock_guard guard(m_lock);
    if (revision)
        m_revision = *std::move(revision);
    if (now && m_stamp && now->isSameFile(*m_stamp))
        m_stamp = now;
    m_isWriting = false;
    m_turnsChanged.notify_all();
    return error;
}

std::optional<Error> HeldFile::accept()
{
    const FileState state = look();
    if (state != FileState::Intact && state != FileState::Changed)
        return errorOf(state);
    letGoOfConnections();
    const auto stamp = FileStamp::of(m_path);
    const auto connection = connect();
    if (!connection)
        return connection.error();
    auto found = DossierRevision::of(**connection);
    if (!found)
        return found.error();
    m_words = Words::Unknown;
    const std::lock_guard guard(m_lock);
    m_revision = *std::move(found);
    m_stamp = stamp;
    return std::nullopt;
}

void HeldFile::checkWords()
{
    const std::lock_guard guard(m_checkLock);
    if (m_words != Words::Tried || m_isCheckingWords)
        return;
    m_isCheckingWords = true;
    m_wordsCheck = std::jthread([this](const std::stop_token &stop) {
        IndexCheck check(*this, stop);
        auto state = IndexCheck::State::Going;
        while (state == IndexCheck::State::Going && !stop.stop_requested()) {
            const auto begun = std::chrono::steady_clock::now();
            state = check.step([] { return false; });
            // Half of a processor at most, and the file is everybody's meanwhile.
            std::this_thread::sleep_for(std::chrono::steady_clock::now() - begun);
        }
        auto tried = Words::Tried;
        if (state == IndexCheck::State::Sound)
            m_words.compare_exchange_strong(tried, Words::Sound);
        else if (state == IndexCheck::State::Broken)
            m_words.compare_exchange_strong(tried, Words::Broken);
        m_isCheckingWords = false;
    });
}

std::optional<Error> HeldFile::copyFrom(SqlConnection &connection, const QString &path) const
{
    connection.allowAttaching();
    // The file itself is open for reading alone; what is written is the new one.
    if (auto error = connection.run(u"PRAGMA query_only=OFF"_s))
        return error;
    SqlStatement query = connection.query();
    query.prepare(u"VACUUM INTO ?"_s);
    query.bind(0, path);
    return query.exec() ? std::nullopt : std::optional(connection.error(query, {}));
}

std::optional<Error> HeldFile::copyTo(const QString &path,
                                      const std::function<std::optional<Error>(SqlConnection &)> &again)
{
    const FileState state = look();
    switch (state) {
    case FileState::Intact:
    case FileState::Changed: {
        const Turn turn(*this);
        auto connection = connect();
        if (!connection)
            return connection.error();
        return copyFrom(**connection, path);
    }
    case FileState::Gone:
    case FileState::Replaced: {
        const std::lock_guard holding(m_holderLock);
        return copyFrom(*m_holder, path);
    }
    case FileState::Overwritten:
        break;
    }
    if (place().path != m_path) { // a private copy was read
        const std::lock_guard holding(m_holderLock);
        return copyFrom(*m_holder, path);
    }
    if (m_first.isEmpty())
        return Error{m_displayName,
                     {},
                     tr("was written over by another program, and is too large to have been held in memory: "
                        "what it held before this session is only in a copy of yours"),
                     ErrorKind::Overwritten};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(m_first) != m_first.size() ||
        !file.flush())
        return Error{path, {}, tr("cannot be written: %1").arg(file.errorString())};
    file.close();
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
    if (!connection)
        return connection.error();
    return again(**connection);
}

} // namespace chancery
