// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/pdf_tail.h"

#include "app/briefing/pdf_objects.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace chancery {

namespace {

/// Objects of a stream: a reader unpacks all of them to see one.
constexpr std::size_t objectsInStream = 128;

/// Bytes of an entry of the table: its type, the first and the second of its numbers.
constexpr std::size_t firstBytes = 4;
constexpr std::size_t secondBytes = 2;
constexpr std::size_t entryBytes = 1 + firstBytes + secondBytes;

void appendNumber(std::string &bytes, std::size_t value, std::size_t length)
{
    for (std::size_t i = length; i-- > 0;)
        bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

} // namespace

PdfTail::PdfTail(std::string written, const std::map<QPDFObjGen, QPDFXRefEntry> &table)
    : m_file(std::move(written))
    , m_entries(1)
{
    constexpr std::string_view word = "startxref\n";
    const std::size_t at = m_file.rfind(word);
    std::size_t place = 0;
    if (at != std::string::npos)
        std::from_chars(m_file.data() + at + word.size(), m_file.data() + m_file.size(), place);
    if (place == 0 || place >= at || m_file.find("/XRef", place) >= at)
        throw std::runtime_error("the PDF does not end in a stream of cross-references");
    m_file.resize(place);
    for (const auto &[object, entry] : table) {
        const auto number = static_cast<std::size_t>(object.getObj());
        // The table itself was among them.
        if (entry.getType() == 1 && static_cast<std::size_t>(entry.getOffset()) >= place)
            continue;
        if (m_entries.size() <= number)
            m_entries.resize(number + 1);
        if (entry.getType() == 1)
            m_entries[number] = {1, static_cast<std::size_t>(entry.getOffset()), 0};
        else
            m_entries[number] = {2, static_cast<std::size_t>(entry.getObjStreamNumber()),
                                 static_cast<std::size_t>(entry.getObjStreamIndex())};
    }
}

void PdfTail::add(std::string_view object)
{
    m_entries.emplace_back();
    put(static_cast<int>(m_entries.size()) - 1, object);
}

void PdfTail::replace(int number, std::string_view object)
{
    put(number, object);
}

void PdfTail::put(int number, std::string_view object)
{
    if (m_streams.empty() || m_streams.back().numbers.size() == objectsInStream)
        m_streams.emplace_back();
    Stream &stream = m_streams.back();
    stream.index += std::to_string(number) + ' ' + std::to_string(stream.objects.size()) + ' ';
    stream.numbers.push_back(number);
    stream.objects += object;
    stream.objects += '\n';
}

void PdfTail::writeStream(std::size_t number, const std::string &members, const std::string &bytes)
{
    const std::string packed = pdf_objects::compressed(bytes);
    m_entries[number] = {1, m_file.size(), 0};
    m_file += std::to_string(number) + " 0 obj\n<< " + members + " /Filter /FlateDecode /Length " +
              std::to_string(packed.size()) + " >>\nstream\n";
    m_file += packed;
    m_file += "\nendstream\nendobj\n";
}

std::string PdfTail::finish(int root, int info)
{
    for (const Stream &stream : m_streams) {
        const std::size_t number = m_entries.size();
        m_entries.emplace_back();
        for (std::size_t i = 0; i < stream.numbers.size(); ++i)
            m_entries[static_cast<std::size_t>(stream.numbers[i])] = {2, number, i};
        writeStream(number,
                    "/Type /ObjStm /N " + std::to_string(stream.numbers.size()) + " /First " +
                        std::to_string(stream.index.size()),
                    stream.index + stream.objects);
    }
    m_streams.clear();

    const std::size_t table = m_entries.size();
    const std::size_t place = m_file.size();
    m_entries.push_back({1, place, 0});
    m_entries.front().second = 0xffff; // the head of the list of free objects
    // Each row as its difference from the one above (PNG's predictor Up), which is nearly always the same.
    std::string rows;
    std::string above(entryBytes, '\0');
    for (const Entry &entry : m_entries) {
        std::string row;
        appendNumber(row, static_cast<std::size_t>(entry.type), 1);
        appendNumber(row, entry.first, firstBytes);
        appendNumber(row, entry.second, secondBytes);
        rows += '\2';
        for (std::size_t i = 0; i < row.size(); ++i)
            rows += static_cast<char>(row[i] - above[i]);
        above = std::move(row);
    }
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(m_file.data(), static_cast<qsizetype>(m_file.size())),
                                 QCryptographicHash::Md5)
            .toHex();
    const std::string id = '<' + hash.toStdString() + '>';
    writeStream(table,
                "/Type /XRef /Size " + std::to_string(m_entries.size()) + " /W [1 " +
                    std::to_string(firstBytes) + " " + std::to_string(secondBytes) +
                    "] /DecodeParms << /Predictor 12 /Columns " + std::to_string(entryBytes) + " >> /Root " +
                    std::to_string(root) + " 0 R /Info " + std::to_string(info) + " 0 R /ID [" + id + id +
                    "]",
                rows);
    m_file += "startxref\n" + std::to_string(place) + "\n%%EOF\n";
    return std::move(m_file);
}

} // namespace chancery
