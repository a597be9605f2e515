// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace chancery {

/// The words of a statement that carry what it says: in lower case, cut to five letters so that forms of a
/// word agree, without those that any sentence has; numbers whole, without their separators.
[[nodiscard]] QSet<QString> carryingWords(const QString &statement);

/// How alike two statements are by these words.
struct Likeness
{
    int shared = 0;
    double ofBoth = 0;    ///< of all words of the two, 0 to 1
    double ofShorter = 0; ///< of those of the one with fewer, 0 to 1
    bool numbersDiffer = false;
};
[[nodiscard]] Likeness likeness(const QSet<QString> &a, const QSet<QString> &b);

/// Every number of a text as a plain one: `55,000`, `15 000`, `0.8`, `2 million` (as 2 and as 2,000,000), and
/// in words up to the nineties (`thirty-five`), with `dozen`. English and the digits of any language.
[[nodiscard]] std::vector<double> numbersIn(const QString &text);

/// A piece of a text between marks and words that begin another clause, in UTF-16 code units.
struct Clause
{
    qsizetype start = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::vector<Clause> clausesOf(const QString &text);

} // namespace chancery
