// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/zip_writer.h"

#include <array>
#include <cstdint>

namespace chancery {

namespace {

/// The CRC-32 of ISO 3309, as ZIP uses it.
std::uint32_t crc32(const QByteArray &bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xedb88320U : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<std::uint8_t>(byte)) & 0xffU] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

void put16(QByteArray &out, std::uint32_t value)
{
    out += static_cast<char>(value & 0xffU);
    out += static_cast<char>((value >> 8) & 0xffU);
}

void put32(QByteArray &out, std::uint32_t value)
{
    put16(out, value & 0xffffU);
    put16(out, value >> 16);
}

/// qCompress() puts a length of four bytes before a zlib stream, which has a header of two bytes and a
/// checksum of four around what ZIP wants.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(6).chopped(4);
}

constexpr std::uint32_t version = 20;        // 2.0, the least that knows deflation
constexpr std::uint32_t namesInUtf8 = 0x800; // general purpose bit 11
constexpr std::uint32_t firstDay = 0x21;     // 1 January 1980

} // namespace

void ZipWriter::add(const QString &name, const QByteArray &bytes, Method method)
{
    const QByteArray encodedName = name.toUtf8();
    if (bytes.isEmpty())
        method = Method::Stored;
    const QByteArray packed = method == Method::Deflated ? deflated(bytes) : bytes;
    QByteArray common;
    put16(common, version);
    put16(common, namesInUtf8);
    put16(common, method == Method::Deflated ? 8 : 0);
    put16(common, 0); // midnight
    put16(common, firstDay);
    put32(common, crc32(bytes));
    put32(common, static_cast<std::uint32_t>(packed.size()));
    put32(common, static_cast<std::uint32_t>(bytes.size()));
    put16(common, static_cast<std::uint32_t>(encodedName.size()));
    put16(common, 0); // no extra field

    put32(m_directory, 0x02014b50);
    put16(m_directory, version);
    m_directory += common;
    put16(m_directory, 0); // no comment
    put16(m_directory, 0); // first disk
    put16(m_directory, 0);
    put32(m_directory, 0);
    put32(m_directory, static_cast<std::uint32_t>(m_bytes.size()));
    m_directory += encodedName;

    put32(m_bytes, 0x04034b50);
    m_bytes += common;
    m_bytes += encodedName;
    m_bytes += packed;
    ++m_count;
}

QByteArray ZipWriter::finish()
{
    const auto start = static_cast<std::uint32_t>(m_bytes.size());
    m_bytes += m_directory;
    put32(m_bytes, 0x06054b50);
    put16(m_bytes, 0);
    put16(m_bytes, 0);
    put16(m_bytes, m_count);
    put16(m_bytes, m_count);
    put32(m_bytes, static_cast<std::uint32_t>(m_directory.size()));
    put32(m_bytes, start);
    put16(m_bytes, 0);
    return std::move(m_bytes);
}

} // namespace chancery
