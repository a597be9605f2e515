// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// What characters and words are to a reader of prose.
namespace chancery {

/// Ends a line, alone or with another.
[[nodiscard]] bool isLineBreak(QChar character);
/// A full stop or an ellipsis.
[[nodiscard]] bool isStop(QChar character);
/// May end a sentence.
[[nodiscard]] bool isTerminator(QChar character);
/// Ends a sentence whatever follows, and without a space: the stops of East Asia, of Indic, Arabic, Ethiopic
/// and other scripts.
[[nodiscard]] bool isWideTerminator(QChar character);
/// Han, kana, bopomofo and the marks that belong to them: written without spaces.
[[nodiscard]] bool isEastAsian(QChar character);
/// A syllable of Korean.
[[nodiscard]] bool isHangul(QChar character);
/// A letter of a script that has no capitals.
[[nodiscard]] bool isCaseless(QChar character);
/// Of a script whose lines break within words: East Asian, Korean, Thai and its neighbours.
[[nodiscard]] bool breaksWithinWords(QChar character);
/// A quotation mark or bracket that may close; straight quotes and apostrophes may.
[[nodiscard]] bool isCloser(QChar character);
/// A closing quotation mark.
[[nodiscard]] bool isClosingQuote(QChar character);
/// Whether the quotation mark at the place closes where in another language it opens, or stands apart from
/// what it closes: `„…“`, `»…«`, `« … »`. What stands beside it tells.
[[nodiscard]] bool closesByPlace(QStringView text, qsizetype at);
/// A quotation mark or bracket that may open.
[[nodiscard]] bool isOpener(QChar character);
/// Stands for a list item wherever a space is before it.
[[nodiscard]] bool isBullet(QChar character);
/// Capitals of a Roman numeral, up to 399.
[[nodiscard]] bool isRoman(QStringView word);
/// Nothing but digits.
[[nodiscard]] bool isNumber(QStringView word);
/// Letters, digits, and the marks that words have inside.
[[nodiscard]] bool isWordCharacter(QChar character);
/// Letters, digits and marks alone: two of them side by side are in one word.
[[nodiscard]] bool isWordUnit(QChar unit);
/// The last word before the end, with the full stops inside it: `U.S` of `(the U.S.`.
[[nodiscard]] QStringView lastWord(QStringView text);
/// The first word of what is left, past opening brackets and quotes of any language: `»Wir` has `Wir`.
[[nodiscard]] QStringView firstWord(QStringView text);
/// `U.S`, `J.F.K`: letters with a full stop between any two.
[[nodiscard]] bool isDotted(QStringView word);
/// `Ph.D`, `M.Sc`, `LL.M`: short parts, each with a capital.
[[nodiscard]] bool isDottedDegree(QStringView word);
/// `J.-C`, `J.-P`, `Dipl.-Ing`: abbreviations with a hyphen between.
[[nodiscard]] bool isHyphenedInitials(QStringView word);
/// Nothing with a small letter; something at all.
[[nodiscard]] bool isInCapitals(QStringView word);
/// Thai, Lao, Khmer and Burmese: a full stop is that of an abbreviation, and a line breaks between any words.
[[nodiscard]] bool writesWithoutStops(QChar character);

} // namespace chancery
