// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <cstddef>
#include <string>

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

} // namespace chancery::pdf_objects
