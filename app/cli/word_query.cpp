// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/word_query.h"

#include "core/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

/// Folded words with one space before each; empty where the text has no letter or digit.
QString foldedWords(const QString &text)
{
    QString result;
    bool inWord = false;
    // Upper case first: it alone makes two letters of ß.
    const QString decomposed =
        folded(text).toUpper().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        const bool belongs = c.isLetterOrNumber() || c.isSurrogate();
        if (belongs && !inWord)
            result += u' ';
        if (belongs)
            result += c;
        inWord = belongs;
    }
    return result;
}

} // namespace

SearchedText::SearchedText(const QString &text)
    : m_words(foldedWords(text))
{
}

WordQuery::WordQuery(const QString &query)
{
    QString plain = query;
    for (const QChar quote : {QChar(u'“'), QChar(u'”'), QChar(u'„'), QChar(u'«'), QChar(u'»')})
        plain.replace(quote, u'"');
    // What stands between quotes is every second piece; a quote that is never closed quotes to the end.
    const QStringList pieces = plain.split(u'"');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString words = foldedWords(pieces.at(i));
        if (i % 2 == 1 && !words.isEmpty())
            m_parts.append(words);
        if (i % 2 == 1)
            continue;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            m_parts.append(u' ' + word);
    }
    m_parts.removeDuplicates();
}

bool WordQuery::matches(const SearchedText &text) const
{
    return !isEmpty() && std::all_of(m_parts.cbegin(), m_parts.cend(),
                                     [&text](const QString &part) { return text.m_words.contains(part); });
}

} // namespace chancery::cli
