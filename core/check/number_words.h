// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace chancery {

/// What a word does in a number.
struct NumberWord
{
    enum class Part {
        Whole,    ///< one to nineteen, or a number that one word says whole: `trio`, `fünfunddreißig`
        Tens,     ///< twenty to ninety
        Hundred,  ///< multiplies what is before it, up to 99
        Scale,    ///< thousand and more: multiplies, and something smaller may follow
        Group,    ///< dozen, score, decade: multiplies, and ends the number
        Vague,    ///< `several`, `dozens`: from low to high
        Ordinal,  ///< fourth
        Fraction, ///< half, Drittel: a part of one
    };
    Part part = Part::Whole;
    double low = 0;
    double high = 0;
};

/// The word in lower case, without apostrophes; none where it says no number in English, nor in the language
/// (BCP 47), nor, in Cyrillic, in Russian or Ukrainian.
[[nodiscard]] std::optional<NumberWord> numberWord(const QString &word, QStringView language);

/// The value of a number in Chinese or Japanese numerals, which digits may begin: `三十五`, `5万`, `1.5亿`;
/// none where it is none.
[[nodiscard]] std::optional<double> hanNumber(QStringView text);

} // namespace chancery
