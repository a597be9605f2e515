// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

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

/// Reads bytes as text in the encoding they are in: Unicode with a byte order mark or without, or one of
/// legacyEncodings(). `declared` is what the file says of itself, if it does. None for bytes that are no
/// text.
[[nodiscard]] std::optional<DecodedText> decodeText(const QByteArray &bytes, const QString &declared = {});

/// The encoding that an HTML or XML file declares in its first 4096 bytes; empty where it does not.
[[nodiscard]] QString declaredEncoding(const QByteArray &bytes);

} // namespace chancery
