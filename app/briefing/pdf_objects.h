// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

/// Values of a PDF from values of ours.
namespace chancery::pdf_objects {

inline QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// Without the solidus.
inline QPDFObjectHandle name(const std::string &value)
{
    return QPDFObjectHandle::newName("/" + value);
}

inline QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2, true);
}

/// A number as a file has it: no more than two decimals, which is finer than any page is printed.
inline std::string real(double value)
{
    const long long hundredths = std::llround(value * 100);
    const long long size = std::abs(hundredths);
    std::string text(hundredths < 0 ? "-" : "");
    text += std::to_string(size / 100);
    if (const long long rest = size % 100; rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text += static_cast<char>('0' + rest % 10);
    }
    return text;
}

/// A byte string and a text as a file has them.
inline std::string bytesLiteral(const std::string &value)
{
    return QPDFObjectHandle::newString(value).unparse();
}

inline std::string textLiteral(const QString &value)
{
    return text(value).unparse();
}

/// An object of the file, named by its number.
inline std::string reference(int object)
{
    return std::to_string(object) + " 0 R";
}

inline QPDFObjectHandle integer(std::size_t value)
{
    return QPDFObjectHandle::newInteger(static_cast<long long>(value));
}

/// Bytes as a stream's filter FlateDecode has them.
inline std::string compressed(const std::string &bytes)
{
    // Squeezing the last bytes out of what is mostly numbers would take longer than painting it did.
    constexpr int fast = 3;
    constexpr std::size_t lengthBefore = 4; // which zlib's own format does not have
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar *>(bytes.data()), static_cast<qsizetype>(bytes.size()), fast);
    return {packed.constData() + lengthBefore, static_cast<std::size_t>(packed.size()) - lengthBefore};
}

/// The reverse; throws std::runtime_error for what is no such stream.
inline QByteArray uncompressed(std::string_view packed)
{
    // The size is but a guess that saves unpacking twice: content streams shrink to about a tenth.
    constexpr quint32 guess = 16;
    const auto size = static_cast<quint32>(packed.size()) * guess;
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(packed.size()) + 4);
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(size >> shift);
    bytes.append(packed.data(), static_cast<qsizetype>(packed.size()));
    QByteArray content = qUncompress(bytes);
    if (content.isEmpty())
        throw std::runtime_error("the content of a page cannot be unpacked");
    return content;
}

} // namespace chancery::pdf_objects
