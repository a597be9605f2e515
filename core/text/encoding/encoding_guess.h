// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chancery {

/// What a text without mark or declaration may be in.
struct EncodingGuess
{
    QString encoding; ///< empty where it is in doubt
    QString text;
    QStringList mayBe; ///< where it is in doubt: the encodings that make words of it, the likeliest first
};

/// Judges bytes that are mostly beyond ASCII, as texts in Cyrillic, Greek, Hebrew, Arabic, Thai, Chinese,
/// Japanese and Korean are: each encoding's reading by how common its letters are in its languages,
/// uchardet's verdict first among equals. A text in which two of them make words is in doubt.
[[nodiscard]] EncodingGuess guessEncoding(const QByteArray &bytes);

/// What uchardet says, under the encoding's usual name; empty where it says nothing.
[[nodiscard]] QString detectedCharset(const QByteArray &bytes);

/// The share of bytes beyond ASCII among those that may be letters, from 0 to 1.
[[nodiscard]] double shareBeyondAscii(const QByteArray &bytes);

/// Whether the bytes beyond ASCII are no accents of Latin letters, which stand alone or in twos: most of them
/// stand in longer runs, or there are nearly as many as other letters.
[[nodiscard]] bool isBeyondLatin(const QByteArray &bytes);

} // namespace chancery
