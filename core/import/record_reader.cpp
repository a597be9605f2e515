// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/record_reader.h"

#include "core/import/import_words.h"
#include "core/text/encoding/decoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

constexpr qint64 sampleBytes = 128 * 1024;
constexpr qint64 blockBytes = 1024 * 1024;

/// The bytes up to the last line end, so that no character is cut.
QByteArray wholeLines(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf('\n');
    return end < 0 ? bytes : bytes.first(end + 1);
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

RecordReader::RecordReader(QIODevice &device, QString name, std::optional<char16_t> separator)
    : m_device(device)
    , m_name(std::move(name))
{
    const QByteArray start = m_device.peek(sampleBytes);
    const auto sample = decodeText(start.size() < sampleBytes ? start : wholeLines(start));
    if (!sample) {
        m_error =
            Error{m_name,
                  {},
                  sample.error().mayBe.isEmpty() ? tr("is no text")
                                                 : tr("is in an encoding that cannot be told: it may be %1")
                                                       .arg(sample.error().mayBe.join(u", "_s))};
        return;
    }
    m_encoding = sample->encoding;
    m_decoder = QStringDecoder(m_encoding.toLatin1().constData());
    if (!m_decoder.isValid())
        m_legacy = legacyEncoding(m_encoding);
    if (!m_decoder.isValid() && !m_legacy) {
        const QByteArray all = m_device.read(largestAtOnce + 1);
        const auto text = decodeText(all);
        if (!text || all.size() > largestAtOnce) {
            m_error =
                Error{m_name, {}, tr("is too large to be read in %1: save it in UTF-8").arg(m_encoding)};
            return;
        }
        m_text = text->text;
        m_atEnd = true;
    }
    if (!m_atEnd)
        fill();
    if (separator)
        m_separator = *separator;
    else
        chooseSeparator();
}

double RecordReader::share() const
{
    const auto size = static_cast<double>(m_device.size());
    return size <= 0 ? 0 : static_cast<double>(m_device.pos()) / size;
}

QString RecordReader::decoded(const QByteArray &bytes)
{
    QString text;
    if (m_legacy) {
        text.reserve(bytes.size());
        for (const char byte : bytes) {
            const auto code = static_cast<unsigned char>(byte);
            const char16_t high = code < 0x80 ? char16_t{code} : m_legacy->high[code - 0x80];
            text += high == 0 && code >= 0x80 ? QChar(QChar::ReplacementCharacter) : QChar(high);
        }
    } else {
        text = m_decoder(bytes);
    }
    // No text has it, and no dossier may.
    if (text.contains(QChar(0)))
        text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    return text;
}

bool RecordReader::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray bytes = m_device.read(blockBytes);
    if (bytes.isEmpty()) {
        m_atEnd = true;
        return false;
    }
    m_text = m_text.mid(m_from);
    m_from = 0;
    m_text += decoded(bytes);
    if (m_line == 1 && m_text.startsWith(QChar(0xFEFF)))
        m_text.remove(0, 1);
    return true;
}

/// The separator that stands in the first lines most evenly.
void RecordReader::chooseSeparator()
{
    constexpr int lines = 20;
    constexpr std::array<char16_t, 4> candidates{u'\t', u',', u';', u'|'};
    std::array<std::vector<qsizetype>, candidates.size()> counts;
    QStringView rest(m_text);
    for (int i = 0; i < lines && !rest.isEmpty(); ++i) {
        bool isQuoted = false;
        qsizetype end = 0;
        std::array<qsizetype, candidates.size()> here{};
        for (; end < rest.size() && (isQuoted || !endsLine(rest[end])); ++end) {
            if (rest[end] == u'"')
                isQuoted = !isQuoted;
            for (std::size_t k = 0; k < candidates.size() && !isQuoted; ++k)
                here[k] += rest[end] == QChar(candidates[k]) ? 1 : 0;
        }
        const bool isCut = end == rest.size() && !m_atEnd && i > 0;
        if (end > 0 && !isCut) {
            for (std::size_t k = 0; k < candidates.size(); ++k)
                counts[k].push_back(here[k]);
        }
        rest = rest.mid(std::min(end + 1, rest.size()));
    }
    qsizetype best = 0;
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        if (counts[k].empty())
            continue;
        // As many as the line has that has fewest.
        const qsizetype least = *std::min_element(counts[k].begin(), counts[k].end());
        if (least > best) {
            best = least;
            m_separator = candidates[k];
        }
    }
}

std::optional<Record> RecordReader::next()
{
    for (;;) {
        if (m_error)
            return std::nullopt;
        bool isQuoted = false;
        bool isAtStart = true; // of a field: a mark in the middle of one is a character like any other
        qsizetype i = m_from;
        for (;; ++i) {
            if (i >= m_text.size()) {
                const qsizetype done = i - m_from;
                if (done > longestRecord)
                    return take(std::min(i, m_text.size()), i, true);
                if (!fill())
                    break;
                i = done;
                if (i >= m_text.size())
                    break;
            }
            const QChar c = m_text[i];
            if (c == u'"') {
                if (isQuoted || isAtStart)
                    isQuoted = !isQuoted;
                else if (i > m_from && m_text[i - 1] == u'"')
                    isQuoted = true; // the second of a doubled mark
                isAtStart = false;
            } else if (!isQuoted && endsLine(c)) {
                break;
            } else {
                isAtStart = !isQuoted && c == QChar(m_separator);
            }
            if (isQuoted && i - m_from > longestRecord) {
                // The mark is never closed: the line that it stands in is no record, the next one may be.
                qsizetype end = m_from;
                while (end < m_text.size() && !endsLine(m_text[end]))
                    ++end;
                return take(end, end, true);
            }
        }
        if (i >= m_text.size() && m_from >= m_text.size())
            return std::nullopt;
        if (isQuoted) {
            qsizetype end = m_from;
            while (end < m_text.size() && !endsLine(m_text[end]))
                ++end;
            return take(end, end, true);
        }
        auto record = take(i, i, false);
        if (!record->text.isEmpty())
            return record;
    }
}

std::optional<Record> RecordReader::take(qsizetype end, qsizetype after, bool isBroken)
{
    Record record;
    record.line = m_line;
    record.text = m_text.sliced(m_from, end - m_from);
    if (!isBroken)
        record.cells = cellsOf(record.text, m_separator);
    for (qsizetype i = m_from; i < end; ++i) {
        const bool isPair = m_text[i] == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n';
        m_line += endsLine(m_text[i]) && !isPair ? 1 : 0;
    }
    m_from = after;
    if (m_from + 1 >= m_text.size())
        fill(); // what stands first in the next block may be the other half of a line end
    after = m_from;
    if (after < m_text.size() && endsLine(m_text[after])) {
        ++m_line;
        if (m_text[after] == u'\r' && after + 1 < m_text.size() && m_text[after + 1] == u'\n')
            ++after;
        ++after;
    }
    m_from = after;
    return record;
}

QStringList cellsOf(QStringView record, char16_t separator)
{
    QStringList cells;
    QString cell;
    qsizetype i = 0;
    const qsizetype size = record.size();
    for (;;) {
        if (i < size && record[i] == u'"') {
            cell.clear();
            for (++i; i < size; ++i) {
                if (record[i] != u'"') {
                    cell += record[i];
                } else if (i + 1 < size && record[i + 1] == u'"') {
                    cell += u'"';
                    ++i;
                } else {
                    ++i;
                    break;
                }
            }
            const qsizetype end = record.indexOf(QChar(separator), i);
            cell += record.sliced(i, (end < 0 ? size : end) - i);
            i = end < 0 ? size : end;
            cells.append(cell);
        } else {
            const qsizetype end = record.indexOf(QChar(separator), i);
            cells.append(record.sliced(i, (end < 0 ? size : end) - i).toString());
            i = end < 0 ? size : end;
        }
        if (i >= size)
            return cells;
        ++i;
        if (i == size) {
            cells.append(QString());
            return cells;
        }
    }
}

} // namespace chancery
