// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>

namespace chancery {

/// What a full stop after a word of English may mean.
enum class AbbreviationKind : std::uint8_t {
    None,         ///< not an abbreviation: the full stop ends a sentence
    BeforeName,   ///< `Mr.`, `Gen.`, `vs.`: something always follows
    BeforeNumber, ///< `No.`, `Art.`, `p.`: only before a number
    Month,        ///< `Jan.`: before a day; may end a sentence
    Weekday,      ///< `Tues.`: before a date; may end a sentence
    AfterName,    ///< `Co.`, `Jr.`: may end a sentence
    TimeOfDay,    ///< `a.m.`: may end a sentence; a weekday, month or zone may follow
};

/// The kind of the word before a full stop, without that full stop: `Mr`, `U.S` is not one of them.
[[nodiscard]] AbbreviationKind abbreviationKind(QStringView word);

/// A word that hardly ever is part of a name, so that it begins a sentence when it has a capital: `The`,
/// `However`.
[[nodiscard]] bool beginsSentences(QStringView word);

/// The same of a text in capitals, where a capital tells nothing: what hardly ever stands within a sentence
/// behind an abbreviation, `THEY` and not `AND`.
[[nodiscard]] bool beginsSentencesInCapitals(QStringView word);

/// A word that does not end a sentence or heading: `of`, `the`, `and`.
[[nodiscard]] bool neverEnds(QStringView word);

/// `Monday`, `January`, `Jan`: what follows a time of day in the same sentence.
[[nodiscard]] bool isDayOrMonth(QStringView word);

/// `said`, `asked`, `told`: what names a speaker after a quotation.
[[nodiscard]] bool isSpeechVerb(QStringView word);

} // namespace chancery
