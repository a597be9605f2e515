// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rollback_journal.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace chancery {

namespace {

/// The first bytes of a journal once it says how much of it is to be gone by.
constexpr QByteArrayView rollbackMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

constexpr qsizetype rollbackHeaderSize = 28;
constexpr std::uint32_t allThatFollows = 0xffffffff;

std::uint32_t numberIn(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// Zeros, after some of the first bytes that stand there in the end.
bool isBegunMagic(const QByteArray &header)
{
    const QByteArray first = header.left(rollbackMagic.size());
    qsizetype begun = 0;
    while (begun < first.size() && first[begun] == rollbackMagic[begun])
        ++begun;
    return begun < rollbackMagic.size() &&
           std::all_of(first.begin() + begun, first.end(), [](char byte) { return byte == '\0'; });
}

/// What a segment's header says.
struct JournalSegment
{
    std::uint32_t records = 0; ///< or allThatFollows
    std::uint32_t nonce = 0;
    std::uint32_t pageCount = 0;
    std::uint32_t sectorSize = 0;
    std::uint32_t pageSize = 0;

    explicit JournalSegment(const QByteArray &header)
        : records(header.startsWith(rollbackMagic) ? numberIn(header, 8) : allThatFollows)
        , nonce(numberIn(header, 12))
        , pageCount(numberIn(header, 16))
        , sectorSize(numberIn(header, 20))
        , pageSize(numberIn(header, 24))
    {
    }

    [[nodiscard]] bool isPossible() const
    {
        const auto isPower = [](std::uint32_t n, std::uint32_t least) {
            return n >= least && n <= 65536 && (n & (n - 1)) == 0;
        };
        return isPower(pageSize, 512) && isPower(sectorSize, 32);
    }

    /// The sum that a record of a page ends with: of every two hundredth byte, from the end.
    [[nodiscard]] std::uint32_t sumOf(const QByteArray &page) const
    {
        std::uint32_t sum = nonce;
        for (qsizetype i = page.size() - 200; i > 0; i -= 200)
            sum += static_cast<unsigned char>(page[i]);
        return sum;
    }
};

} // namespace

RollbackJournal::RollbackJournal(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path); // no lock is ever on a journal
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(rollbackHeaderSize) : QByteArray();
    m_isLookedAt = !header.isEmpty() && header[0] != '\0';
    m_isUnfinished = header.isEmpty() || isBegunMagic(header);
    m_isBlank = std::all_of(header.begin(), header.end(), [](char byte) { return byte == '\0'; });
    const JournalSegment first(header);
    m_pageCount = first.pageCount;
    m_pageSize = first.pageSize;
}

bool RollbackJournal::isOfUnchanged(const VfsFile &file) const
{
    if (file.size() != qint64{m_pageCount} * m_pageSize)
        return false;
    QFile journal(m_path);
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    for (qint64 at = 0; at < journal.size();) {
        const QByteArray header = journal.seek(at) ? journal.read(rollbackHeaderSize) : QByteArray();
        const JournalSegment segment(header);
        if (!segment.isPossible() || (at > 0 && !header.startsWith(rollbackMagic) && !isBegunMagic(header)))
            return at > 0; // what follows the last segment is an earlier journal's
        if (segment.pageCount != m_pageCount || segment.pageSize != m_pageSize)
            return false;
        at += segment.sectorSize;
        const qint64 recordSize = qint64{segment.pageSize} + 8;
        for (std::uint32_t i = 0; i < segment.records && at + recordSize <= journal.size(); ++i) {
            const QByteArray record = journal.seek(at) ? journal.read(recordSize) : QByteArray();
            const std::uint32_t number = numberIn(record, 0);
            const QByteArray page = record.mid(4, segment.pageSize);
            if (number == 0 || page.size() != segment.pageSize ||
                numberIn(record, 4 + segment.pageSize) != segment.sumOf(page))
                return segment.records == allThatFollows; // written in part: nothing was done after it
            if (number > m_pageCount ||
                file.read((qint64{number} - 1) * m_pageSize, static_cast<int>(m_pageSize)) != page)
                return false;
            at += recordSize;
        }
        at = (at + segment.sectorSize - 1) / segment.sectorSize * segment.sectorSize;
    }
    return true;
}

} // namespace chancery
