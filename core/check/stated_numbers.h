// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace chancery {

/// A number that a text states, in figures or in words.
struct StatedNumber
{
    /// `dozens` states a range, everything else one value: both are the same then.
    double low = 0;
    double high = 0;
    /// A part of a whole (`a third`, `3/4`), as per cent.
    bool isShare = false;
    /// Where it stands, in UTF-16 code units, with the words that scale it.
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isVague() const { return low < high; }
};

/// The numbers of a text, in its order: `55,000`, `15 000`, `1.5 million`, `one hundred and fifty-seven`,
/// `two dozen`, `half a million`, `a fifth`, `eine halbe Million`, `三十五`, `5万`. One that can be read in
/// two ways
/// (`1.500`, or the first of `15–20,000`) is there twice. Days, years and times of day are none. Words are
/// known in English, in German and French where the language (BCP 47) is that, and in Russian, Ukrainian,
/// Chinese and Japanese by their script.
[[nodiscard]] std::vector<StatedNumber> statedNumbers(const QString &text, QStringView language = {});

/// Whether number words of a language are known; of any other only its digits are.
[[nodiscard]] bool knowsNumberWordsOf(QStringView language);

/// What a word for a large number multiplies by, in any of these languages (`billion US dollars`); 1 where a
/// text has none.
[[nodiscard]] double scaleNamedIn(const QString &unit);

} // namespace chancery
