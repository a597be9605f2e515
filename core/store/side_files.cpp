// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/side_files.h"

#include "core/store/held_file.h"
#include "core/store/read_through.h"
#include "core/store/rollback_journal.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/store_words.h"
#include "core/store/vfs_file.h"
#include "core/store/words_check.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

// Offsets in an SQLite file's header, by its file format.
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18; // 1: rollback journal, 2: write-ahead log
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype countValidForAt = 92; // the change that the count of pages was written by
constexpr int headerSize = 100;

template<class T>
T bigEndian(const QByteArray &bytes, qsizetype at)
{
    return at + static_cast<qsizetype>(sizeof(T)) <= bytes.size() ? qFromBigEndian<T>(bytes.constData() + at)
                                                                  : T{};
}

/// In bytes; 1 in the header stands for 65536, and is that in a log's.
std::uint32_t pageSizeIn(const QByteArray &header)
{
    const auto size = bigEndian<quint16>(header, pageSizeAt);
    return size == 1 ? 65536 : size;
}

enum class Log { Journal, WriteAhead };

QString pathOf(const QString &path, Log log)
{
    return path + (log == Log::Journal ? u"-journal"_s : u"-wal"_s);
}

QByteArray readFrom(const QString &path, qint64 from, qint64 count)
{
    QFile file(path); // no lock is ever on a log
    return file.open(QIODevice::ReadOnly) && file.seek(from) ? file.read(count) : QByteArray();
}

/// The first bytes of a journal once it says how much of it is to be gone by.
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

/// Whether there is such a log, and it has something in it.
bool hasLog(const QString &path, Log log)
{
    const QFileInfo info(pathOf(path, log));
    if (log == Log::WriteAhead)
        return info.exists(); // even an empty one is taken for a reason to make more
    return info.exists() && !RollbackJournal(info.filePath()).isUnfinished();
}

/// Who a file says it is, where it can be read as a dossier and is sound.
struct Identity
{
    DossierRevision revision;
    QStringList history; ///< of each change that it remembers, when and in which words
    bool isSmall = false;
};

/// The changes that a dossier remembers; none in one of an older version.
QStringList historyIn(SqlConnection &sql)
{
    QStringList lines;
    SqlStatement query = sql.query();
    if (query.exec(u"SELECT row, time, author, words FROM history ORDER BY row"_s)) {
        while (query.next())
            lines.append(query.text(0) + u'\t' + query.text(1) + u'\t' + query.text(2) + u'\t' +
                         query.text(3));
    }
    return lines;
}

std::optional<Identity> soundIdentity(const QString &path)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
    if (!connection || checkHeader(**connection))
        return std::nullopt;
    constexpr qint64 largestReadThrough = 8 * 1024 * 1024;
    const bool isSmall = QFileInfo(path).size() <= largestReadThrough;
    if (isSmall ? readThrough(**connection) : quickCheck(**connection))
        return std::nullopt;
    const auto revision = DossierRevision::of(**connection);
    if (!revision || revision->dossier.isEmpty())
        return std::nullopt;
    return Identity{*revision, historyIn(**connection), isSmall};
}

/// Whether the index of words in a private copy of a file that is sound agrees with the tables, where
/// `isThorough`; else, and of a large file, with itself, by SQLite's own check.
bool wordsAgree(const Identity &identity, const QString &copyPath, bool isThorough)
{
    if (isThorough && identity.isSmall)
        return hasWordsOfTables(copyPath);
    const auto connection = SqlConnection::open(copyPath, SqlConnection::Mode::ReadWrite, copyPath);
    return connection && !(*connection)->run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s);
}

/// Whether a file that a write-ahead log was carried out on may be what came of it.
bool comesAfter(const Identity &alone, const Identity &together)
{
    const DossierRevision &before = alone.revision;
    const DossierRevision &after = together.revision;
    if (before.dossier != after.dossier || after.number < before.number)
        return false;
    if (before.number == after.number && before.change != after.change)
        return false;
    return together.history.isEmpty() || together.history.mid(0, alone.history.size()) == alone.history;
}

/// Whether a file that a journal was carried out on may be what it was before: of the same line of changes,
/// by one at most behind.
bool comesBefore(const Identity &alone, const Identity &together)
{
    const DossierRevision &now = alone.revision;
    const DossierRevision &before = together.revision;
    if (before.dossier != now.dossier)
        return false;
    // The mark of the change says nothing here: a page that was written in part may have that of the next
    // one.
    if (before.number != now.number && before.number != now.number - 1)
        return false;
    // What was forgotten is no sign of another line.
    return alone.history.isEmpty() || alone.history.mid(0, together.history.size()) == together.history;
}

/// Whether a journal is there that nothing is to be done with: its header was never finished, or taken back.
bool hasIdleJournal(const QString &path)
{
    return QFileInfo::exists(pathOf(path, Log::Journal)) && !hasLog(path, Log::Journal);
}

class SideFiles
{
public:
    SideFiles(QString path, QString displayName)
        : m_path(std::move(path))
        , m_displayName(std::move(displayName))
    {
        if (const auto file = VfsFile::open(m_path)) {
            m_header = file->read(0, headerSize);
            m_isLive = file->isReserved();
        }
    }

    [[nodiscard]] bool isDatabase() const
    {
        return m_header.size() == headerSize && m_header.startsWith(sqliteMagic);
    }
    [[nodiscard]] bool keepsWriteAheadLog() const
    {
        return isDatabase() && (m_header.at(writeVersionAt) == 2 || m_header.at(readVersionAt) == 2);
    }
    [[nodiscard]] bool hasAny() const
    {
        return hasLog(m_path, Log::Journal) || hasLog(m_path, Log::WriteAhead);
    }
    /// Whether another program is in the middle of writing: then its log is its own affair.
    [[nodiscard]] bool isLive() const { return m_isLive; }

    Outcome<ReadPlace> settle()
    {
        if (hasIdleJournal(m_path)) {
            settleIdleJournal();
            // Where it cannot be moved, SQLite would stumble over it.
            if (hasIdleJournal(m_path) && RollbackJournal(pathOf(m_path, Log::Journal)).isLookedAt())
                return copied({});
        }
        for (const Log log : {Log::Journal, Log::WriteAhead}) {
            if (!hasLog(m_path, log))
                continue;
            auto settled = settle(log);
            if (!settled || settled->copy)
                return settled;
        }
        if (!keepsWriteAheadLog())
            return ReadPlace{m_path, nullptr};
        const auto copy = copied({});
        if (!copy)
            return copy.error();
        return *copy;
    }

    /// Moves what stands beside the file out of the way; false where that cannot be.
    [[nodiscard]] bool keepAside(Log log) const
    {
        const QString own = pathOf(m_path, log);
        if (!QFileInfo::exists(own))
            return true;
        // Nobody may begin to write, and to keep a log of his own, meanwhile.
        const auto reserved = VfsFile::reserve(m_path);
        if (!reserved && QFileInfo::exists(m_path))
            return false;
        if (log == Log::WriteAhead)
            QFile::remove(m_path + u"-shm"_s); // no more than a table of what is in the log
        return QFileInfo(own).size() == 0 ? QFile::remove(own) : renameAside(log);
    }

private:
    /// A journal of our own that was not begun in earnest has done nothing and goes; any other is kept aside.
    void settleIdleJournal() const
    {
        const auto reserved = VfsFile::reserve(m_path);
        if (!reserved || !hasIdleJournal(m_path))
            return;
        const QString path = pathOf(m_path, Log::Journal);
        const RollbackJournal journal(path);
        if (journal.isBlank() || journal.isOfUnchanged(*reserved))
            QFile::remove(path);
        else
            static_cast<void>(renameAside(Log::Journal)); // it stays where that cannot be
    }

    Outcome<ReadPlace> settle(Log log)
    {
        // What a journal takes back takes the words back as well; a write-ahead log may be of a program that
        // knows nothing of them.
        const bool isThorough = log == Log::Journal;
        std::optional<Identity> alone;
        bool aloneAgrees = false;
        {
            const auto copy = copied({});
            if (!copy)
                return copy.error();
            alone = soundIdentity(copy->path);
            aloneAgrees = alone && wordsAgree(*alone, copy->path, isThorough);
        }
        if (headerAllows(log)) {
            auto tried = copied(log);
            if (!tried)
                return tried.error();
            carryOut(tried->path);
            const auto together = soundIdentity(tried->path);
            const bool followsOn = together &&
                                   (log == Log::WriteAhead ? !alone || comesAfter(*alone, *together)
                                                           : isOwnJournal(alone, *together, tried->path)) &&
                                   (!aloneAgrees || wordsAgree(*together, tried->path, isThorough));
            if (followsOn) {
                carryOut(m_path);
                // Where nothing can be written, the file stays as it is and the copy is read.
                return QFileInfo::exists(pathOf(m_path, log)) ? *tried : again();
            }
        }
        if (!alone)
            return Error{m_displayName,
                         {},
                         tr("is damaged, and “%1” beside it does not mend it")
                             .arg(QFileInfo(pathOf(m_path, log)).fileName())};
        if (keepAside(log))
            return again();
        return copied({});
    }

    [[nodiscard]] bool renameAside(Log log) const
    {
        const QString own = pathOf(m_path, log);
        const QString stem =
            own + u".does-not-belong-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmss"_s);
        QString name = stem;
        for (int i = 2; QFileInfo::exists(name); ++i)
            name = stem + u'-' + QString::number(i);
        return QFile::rename(own, name);
    }

    /// Whether a journal that leads to the dossier in a copy is the file's own: that has the size which the
    /// file had before the change, and is of the same line of changes. Where nothing was to be taken back,
    /// the journal's pages are the file's; and where something was of a file that is sound without, it has
    /// the page that every change of ours writes to.
    [[nodiscard]] bool isOwnJournal(const std::optional<Identity> &alone, const Identity &together,
                                    const QString &copyPath) const
    {
        const RollbackJournal journal(pathOf(m_path, Log::Journal));
        const auto file = VfsFile::open(m_path);
        const auto copy = VfsFile::open(copyPath);
        if (!file || !copy)
            return false;
        const QByteArray header = copy->read(0, headerSize);
        // SQLite goes by the count only where the change that wrote it was the last.
        const bool tellsSize =
            bigEndian<quint32>(header, changeCounterAt) == bigEndian<quint32>(header, countValidForAt);
        if (tellsSize && bigEndian<quint32>(header, pageCountAt) != journal.pageCount())
            return false;
        if (isSame(*file, *copy))
            return journal.isOfUnchanged(*file);
        return !alone || comesBefore(*alone, together);
    }

    static bool isSame(const VfsFile &first, const VfsFile &second)
    {
        constexpr int chunk = 1 << 20;
        const qint64 size = first.size();
        if (size != second.size())
            return false;
        for (qint64 at = 0; at < size; at += chunk) {
            if (first.read(at, chunk) != second.read(at, chunk))
                return false;
        }
        return true;
    }

    /// The file itself, which stands alone as far as this log goes, after another look at its header.
    ReadPlace again()
    {
        if (const auto file = VfsFile::open(m_path))
            m_header = file->read(0, headerSize);
        return {m_path, nullptr};
    }

    /// Has SQLite carry a log out, and do without one from then on.
    static void carryOut(const QString &path)
    {
        const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
        if (!connection)
            return;
        // Reading is what makes SQLite look at a journal.
        static_cast<void>((*connection)->single(u"SELECT count(*) FROM sqlite_schema"_s));
        static_cast<void>((*connection)->run(u"PRAGMA journal_mode=DELETE"_s));
    }

    /// A private copy, with a log beside it or alone; alone it does not ask for a write-ahead log.
    [[nodiscard]] Outcome<ReadPlace> copied(std::optional<Log> log) const
    {
        const auto failed = [this](const QString &reason) {
            return Error{m_displayName, {}, tr("no private copy could be made: %1").arg(reason)};
        };
        auto made = PrivateFolder::makeTemporary(u"chancery-copy"_s);
        if (!made)
            return failed(made.error().toString());
        std::shared_ptr<PrivateFolder> folder = *std::move(made);
        const QString path = folder->filePath(u"copy.dossier"_s);
        const auto file = VfsFile::open(m_path);
        if (!file || !file->copyTo(path))
            return failed(tr("it could not be read, or there is no space left"));
        if (log && !QFile::copy(pathOf(m_path, *log), pathOf(path, *log)))
            return failed(tr("“%1” could not be read").arg(QFileInfo(pathOf(m_path, *log)).fileName()));
        QFile copy(path);
        copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (log)
            QFile::setPermissions(pathOf(path, *log), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!log && keepsWriteAheadLog()) {
            constexpr char rollback[] = {1, 1};
            if (!copy.open(QIODevice::ReadWrite) || !copy.seek(writeVersionAt) ||
                copy.write(rollback, sizeof rollback) != sizeof rollback)
                return failed(copy.errorString());
        }
        return ReadPlace{path, std::move(folder)};
    }

    [[nodiscard]] bool headerAllows(Log log) const
    {
        return isDatabase() && (log == Log::Journal ? journalFits() : writeAheadLogFits());
    }

    /// A file has a write-ahead log only while its header says so, with pages of its own size.
    [[nodiscard]] bool writeAheadLogFits() const
    {
        constexpr qint64 logHeaderSize = 32;
        const QByteArray log = readFrom(pathOf(m_path, Log::WriteAhead), 0, logHeaderSize);
        const auto magic = bigEndian<quint32>(log, 0);
        return keepsWriteAheadLog() && log.size() == logHeaderSize &&
               (magic == 0x377f0682 || magic == 0x377f0683) &&
               bigEndian<quint32>(log, 8) == pageSizeIn(m_header);
    }

    /// A change that comes to its end counts in the first page, which the journal then holds as it was: the
    /// file has the count still, or the next one. A journal without that page can only be needed by a file
    /// that is not sound; one that holds nothing is harmless.
    [[nodiscard]] bool journalFits() const
    {
        constexpr qint64 logHeaderSize = 28;
        QFile journal(pathOf(m_path, Log::Journal));
        if (!journal.open(QIODevice::ReadOnly))
            return false;
        // Segments of records, each after a header that fills a sector.
        for (qint64 at = 0; at < journal.size();) {
            const QByteArray header = journal.seek(at) ? journal.read(logHeaderSize) : QByteArray();
            if (header.size() < logHeaderSize || !header.startsWith(journalMagic))
                return at > 0;
            const auto records = bigEndian<quint32>(header, 8);
            const auto sector = bigEndian<quint32>(header, 20);
            const auto page = bigEndian<quint32>(header, 24);
            if (records == 0)
                return true;
            if (page != pageSizeIn(m_header) || sector < 32 || sector > 65536)
                return false;
            at += sector;
            for (quint32 i = 0; i < records && at < journal.size(); ++i, at += page + 8) {
                const QByteArray record = journal.seek(at) ? journal.read(4 + headerSize) : QByteArray();
                if (bigEndian<quint32>(record, 0) != 1)
                    continue;
                const auto before = bigEndian<quint32>(record, 4 + changeCounterAt);
                const auto now = bigEndian<quint32>(m_header, changeCounterAt);
                return now == before || now == before + 1;
            }
            at = (at + sector - 1) / sector * sector;
        }
        return true;
    }

    QString m_path;
    QString m_displayName;
    QByteArray m_header;
    bool m_isLive = false;
};

} // namespace

Outcome<ReadPlace> settleBeforeReading(const QString &path, const QString &displayName)
{
    SideFiles files(path, displayName);
    // What is no SQLite file is told so by whoever opens it.
    if (!files.isDatabase() || files.isLive())
        return ReadPlace{path, nullptr};
    return files.settle();
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo::exists(pathOf(path, Log::WriteAhead));
}

std::optional<Error> settleBeforeWriting(const QString &path, const QString &displayName)
{
    const auto place = settleBeforeReading(path, displayName);
    if (!place)
        return place.error();
    const SideFiles files(path, displayName);
    if (files.isLive() || (!files.hasAny() && !files.keepsWriteAheadLog()))
        return std::nullopt;
    // Only a log that nobody is using any more can be done without.
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, displayName);
    if (!connection)
        return connection.error();
    if ((*connection)->singleText(u"PRAGMA journal_mode=DELETE"_s) != u"delete"_s)
        return Error{
            displayName, {}, tr("is in use by another program and cannot be changed now"), ErrorKind::Locked};
    return std::nullopt;
}

std::optional<Error> settleBeforeReplacing(const QString &path, const QString &displayName)
{
    const SideFiles files(path, displayName);
    if (files.isLive())
        return Error{
            displayName, {}, tr("is in use by another program, which is writing it"), ErrorKind::Locked};
    if (!files.hasAny())
        return std::nullopt;
    // Should replacing it fail, the file that is there must not have lost what belongs to it.
    static_cast<void>(settleBeforeReading(path, displayName));
    for (const Log log : {Log::Journal, Log::WriteAhead}) {
        if (hasLog(path, log) && !files.keepAside(log))
            return Error{displayName,
                         {},
                         tr("“%1” beside it could not be moved out of the way")
                             .arg(QFileInfo(pathOf(path, log)).fileName())};
    }
    return std::nullopt;
}

} // namespace chancery
