// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace chancery::pdf_objects
