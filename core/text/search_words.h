// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace chancery {

/// Goes up whenever the same text yields other words than before, or the index keeps them otherwise: one made
/// by other rules is made anew.
inline constexpr int searchWordsVersion = 5;

/// A word as search compares it, and where it stands in the text as it is.
struct SearchWord
{
    QString word;
    qsizetype start = 0; ///< of several words made of one stretch (`½`), all have the stretch
    qsizetype length = 0;
};

/// The words of a text with everything set aside that a searcher does not type: case, accents and other
/// marks, soft hyphens, ligatures, tatweel; `ł` is `l`, `ø` is `o`, `ß` is `ss`, `æ` is `ae`. Initials are
/// one word, `us` of `U.S.` and of `U. S.`, and so is a number whose thousands are set apart in any way:
/// `55000` of `55,000`, `55.000`, `55 000`, `55’000`. Ideographs and kana, which are written without spaces,
/// are a word each.
[[nodiscard]] std::vector<SearchWord> searchWords(QStringView text);

/// The words alone, with a space between.
[[nodiscard]] QString searchText(QStringView text);

/// What is written with a hyphen, as one word each: `longterm` of `long-term`, `f16` of `F-16`. Of numbers
/// alone there is none: `2026-01-06`.
[[nodiscard]] QStringList searchCompounds(QStringView text);

/// What an index of words has of a text: its words, and behind them its compounds, so that words side by side
/// stay so.
[[nodiscard]] QString searchIndexText(QStringView text);

} // namespace chancery
