// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace chancery {

void JsonWriter::newLine()
{
    if (m_style == Style::Compact)
        return;
    m_bytes += '\n';
    m_bytes.append(static_cast<qsizetype>(m_hasItems.size()) * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasItems.empty())
        return;
    if (m_hasItems.back())
        m_bytes += ',';
    m_hasItems.back() = true;
    newLine();
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_hasItems.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems)
        newLine();
    m_bytes += bracket;
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    string(QString(name));
    m_bytes += m_style == Style::Compact ? ":" : ": ";
    m_afterKey = true;
}

void JsonWriter::string(const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        case '\b':
            m_bytes += "\\b";
            break;
        case '\f':
            m_bytes += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                m_bytes += "\\u00";
                m_bytes += hex[(c >> 4) & 0xf];
                m_bytes += hex[c & 0xf];
            } else {
                m_bytes += c;
            }
        }
    }
    m_bytes += '"';
}

void JsonWriter::value(const QString &text)
{
    separate();
    string(text);
}

void JsonWriter::value(std::int64_t number)
{
    separate();
    m_bytes += QByteArray::number(static_cast<qlonglong>(number));
}

void JsonWriter::value(double number)
{
    if (std::floor(number) == number && std::abs(number) < 9e15) {
        value(static_cast<std::int64_t>(number));
        return;
    }
    separate();
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    m_bytes.append(buffer.data(), error == std::errc() ? end - buffer.data() : 0);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_bytes += truth ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_bytes += "null";
}

} // namespace chancery
