// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/condition_text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The words that count. English, the language of the analyst's own words.
QSet<QString> wordsOf(const QString &text)
{
    static const QSet<QString> small{
        u"a"_s,     u"an"_s,    u"the"_s,   u"of"_s,      u"in"_s,       u"on"_s,        u"to"_s,
        u"is"_s,    u"are"_s,   u"has"_s,   u"have"_s,    u"been"_s,     u"be"_s,        u"once"_s,
        u"when"_s,  u"after"_s, u"if"_s,    u"upon"_s,    u"until"_s,    u"following"_s, u"case"_s,
        u"event"_s, u"by"_s,    u"place"_s, u"there"_s,   u"should"_s,   u"its"_s,       u"any"_s,
        u"only"_s,  u"and"_s,   u"with"_s,  u"reached"_s, u"achieved"_s, u"agreed"_s,    u"concluded"_s,
        u"comes"_s, u"into"_s,  u"force"_s};
    QSet<QString> words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && !small.contains(word)) {
            // "guarantees" are "a guarantee"; "crisis" and "status" have no plural here.
            const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1) &&
                                  !word.endsWith("us"_L1) && !word.endsWith("is"_L1);
            words.insert(isPlural ? word.chopped(1) : word);
        }
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else if (c != u'-' && c != u'‑')
            finish(); // "cease-fire" is "ceasefire"
    }
    finish();
    return words;
}

} // namespace

bool isSameCondition(const QString &a, const QString &b)
{
    return a == b || wordsOf(a) == wordsOf(b);
}

bool isCloserCondition(const QString &closer, const QString &other)
{
    const QSet<QString> own = wordsOf(closer);
    const QSet<QString> words = wordsOf(other);
    return !words.isEmpty() && own.size() > words.size() && own.contains(words);
}

} // namespace chancery
