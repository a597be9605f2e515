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

/// Whether two statements that are alike may say different things: where an ordinal, a condition or a `not`
/// stands in one of them alone, or each has a word of weight that the other lacks (a name, an opposite).
[[nodiscard]] bool mayDiffer(const QString &a, const QString &b);

/// The names of a statement, each with the word before it, and its negations: what a new order of words does
/// not change. Sorted.
[[nodiscard]] QStringList placedWords(const QString &statement);

/// A piece of a text between marks and words that begin another clause, in UTF-16 code units.
struct Clause
{
    qsizetype start = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::vector<Clause> clausesOf(const QString &text);

} // namespace chancery
