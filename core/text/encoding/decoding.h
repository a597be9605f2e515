// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace chancery {

/// How it is known what encoding a file is in.
enum class EncodingGround : std::uint8_t {
    Mark,     ///< a byte order mark
    Declared, ///< the file says so itself, and reads without a fault that way
    Form,     ///< its bytes are well-formed in it, which chance does not bring about
    Letters,  ///< judged by the words that come out: the least certain
};

/// A file's bytes as text.
struct DecodedText
{
    QString text;     ///< without byte order mark; lines end with a line feed
    QString encoding; ///< UTF-8, Windows-1251 …
    EncodingGround ground = EncodingGround::Form;
};

/// Why bytes were not read as text: they are none, or, where it is named, too short to tell which of several
/// encodings they are in.
struct Undecoded
{
    QStringList mayBe; ///< the likeliest first
};

/// Reads bytes as text in the encoding they are in: Unicode with a byte order mark or without, what the file
/// declares (`declared`), or what its letters tell.
[[nodiscard]] Result<DecodedText, Undecoded> decodeText(const QByteArray &bytes,
                                                        const QString &declared = {});

/// The encoding that an HTML or XML file declares in its first 4096 bytes; empty where it does not.
[[nodiscard]] QString declaredEncoding(const QByteArray &bytes);

} // namespace chancery
