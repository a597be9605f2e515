// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace chancery {

/// What numbers are written with: a row of digits, a word, a row of Chinese numerals, or a mark.
struct NumberToken
{
    enum class Kind : std::uint8_t { Digits, Word, Han, Mark };
    Kind kind = Kind::Mark;
    QString text;        ///< a word in lower case and without apostrophes
    qsizetype start = 0; ///< in UTF-16 code units
    qsizetype end = 0;
};

/// The tokens of a text in its order: whatever is no space is in one.
[[nodiscard]] std::vector<NumberToken> numberTokens(const QString &text);

/// The values that a row of digits with separators may have: `1.500` is one and a half, or fifteen hundred.
/// The language (BCP 47) tells which mark is that of thousands; none where the marks make no number.
[[nodiscard]] std::vector<double> valuesOfDigits(const QString &written, QStringView language);

/// `½` is 0.5; 0 where the character is no fraction.
[[nodiscard]] double valueOfFraction(QChar character);

} // namespace chancery
