// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/word_query.h"

#include "core/text/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::cli {

SearchedText::SearchedText(const QString &text)
    : m_words(u' ' + searchText(text))
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
        QString words = searchText(pieces.at(i));
        if (!words.isEmpty())
            words.prepend(u' ');
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
