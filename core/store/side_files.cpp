// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/side_files.h"

#include "core/store/read_through.h"
#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/store_words.h"
#include "core/store/vfs_file.h"

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
const QByteArray journalMagic = QByteArray::fromHex("d9d505f920a163d7");

/// Whether a journal's header was begun and not finished, or taken back: zeros after some of its first bytes.
bool isUnfinished(const QByteArray &header)
{
    qsizetype begun = 0;
    while (begun < header.size() && begun < journalMagic.size() && header[begun] == journalMagic[begun])
        ++begun;
    return begun < journalMagic.size() && header.mid(begun) == QByteArray(header.size() - begun, '\0');
}

/// Whether there is such a log, and it has something in it.
bool hasLog(const QString &path, Log log)
{
    const QFileInfo info(pathOf(path, log));
    if (log == Log::WriteAhead)
        return info.exists(); // even an empty one is taken for a reason to make more
    return info.exists() && info.size() > 0 &&
           !isUnfinished(readFrom(info.filePath(), 0, journalMagic.size()));
}

/// Who a file says it is, where it can be read as a dossier and is sound.
struct Identity
{
    QString id;
    qint64 revision = 0;
};

std::optional<Identity> soundIdentity(const QString &path)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
    if (!connection || checkHeader(**connection))
        return std::nullopt;
    constexpr qint64 largestReadThrough = 8 * 1024 * 1024;
    if (QFileInfo(path).size() <= largestReadThrough ? readThrough(**connection) : quickCheck(**connection))
        return std::nullopt;
    const auto id = (*connection)->singleText(u"SELECT value FROM dossier WHERE key = 'id'"_s);
    if (!id)
        return std::nullopt;
    return Identity{*id, (*connection)->single(revisionQuery()).value_or(0)};
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
            if (const auto reserved = VfsFile::reserve(m_path); reserved && hasIdleJournal(m_path))
                QFile::remove(pathOf(m_path, Log::Journal));
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
        if (QFileInfo(own).size() == 0)
            return QFile::remove(own);
        const QString stem =
            own + u".does-not-belong-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmss"_s);
        QString name = stem;
        for (int i = 2; QFileInfo::exists(name); ++i)
            name = stem + u'-' + QString::number(i);
        return QFile::rename(own, name);
    }

private:
    Outcome<ReadPlace> settle(Log log)
    {
        std::optional<Identity> alone;
        {
            const auto copy = copied({});
            if (!copy)
                return copy.error();
            alone = soundIdentity(copy->path);
        }
        if (headerAllows(log)) {
            auto tried = copied(log);
            if (!tried)
                return tried.error();
            carryOut(tried->path);
            const auto together = soundIdentity(tried->path);
            const bool followsOn =
                together && (!alone || (alone->id == together->id &&
                                        (log == Log::Journal || together->revision >= alone->revision)));
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
