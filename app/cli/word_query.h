// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace chancery::cli {

/// A text as it is searched: case, accents, and the layout and typography of the text set aside, so that
/// `elysee` finds `Élysée`.
class SearchedText
{
public:
    explicit SearchedText(const QString &text);

private:
    friend class WordQuery;
    QString m_words; ///< folded, each with a space before it
};

/// Words that must all occur, in any order; a word is found by its beginning. “"quoted words"” must stand
/// together.
class WordQuery
{
public:
    explicit WordQuery(const QString &query);

    /// Whether there is anything to look for: a query of punctuation alone has nothing.
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] bool matches(const SearchedText &text) const;

private:
    QStringList m_parts; ///< each with a space before; a phrase's last word, too, is found by its beginning
};

} // namespace chancery::cli
