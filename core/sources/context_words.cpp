// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/context_words.h"

#include "core/text/search_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What a text says, by how its words begin, and the small words by which languages are told apart.
struct Words
{
    QSet<QString> said;
    QSet<QString> small;
};

/// Longer words that say nothing by themselves.
bool isEmptyWord(const QString &word)
{
    static const QSet<QString> empty{
        u"that"_s,  u"this"_s,  u"with"_s,   u"from"_s,  u"have"_s,  u"been"_s,  u"were"_s, u"their"_s,
        u"they"_s,  u"would"_s, u"will"_s,   u"which"_s, u"after"_s, u"about"_s, u"into"_s, u"than"_s,
        u"there"_s, u"also"_s,  u"said"_s,   u"says"_s,  u"over"_s,  u"when"_s,  u"what"_s, u"those"_s,
        u"these"_s, u"could"_s, u"should"_s, u"being"_s, u"while"_s, u"before"_s};
    return empty.contains(word);
}

/// One word for those that reports put for each other, by how they begin: a second witness need not have the
/// words of the first.
QString withItsLikes(const QString &stem)
{
    static const QHash<QString, QString> likes = [] {
        const QStringList groups{
            u"meet met meeti gathe talks talk sessi summi confe conve"_s,
            u"envoy deleg negot diplo emiss repre"_s,
            u"again furth anoth next new resum"_s,
            u"sign signe initi inked"_s,
            u"agree accor deal pact treat"_s,
            u"kille died dead death slain"_s,
        };
        QHash<QString, QString> result;
        for (const QString &group : groups) {
            const QStringList stems = group.split(u' ');
            for (const QString &one : stems)
                result.insert(one, stems.front());
        }
        return result;
    }();
    return likes.value(stem, stem);
}

/// Small words that are words of several languages.
bool isShared(const QString &word)
{
    static const QSet<QString> shared{u"in"_s,  u"an"_s,  u"on"_s, u"a"_s,   u"am"_s, u"so"_s,
                                      u"die"_s, u"was"_s, u"de"_s, u"war"_s, u"me"_s, u"no"_s,
                                      u"i"_s,   u"o"_s,   u"la"_s, u"es"_s};
    return shared.contains(word);
}

void add(const QString &text, Words &words)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype stem = 5;
    for (const auto &[word, start, length] : searchWords(text)) {
        const bool isNumber = !word.isEmpty() && word.front().isDigit();
        // `the`, `and` and `was` are small; `met`, `led` and `aid` are words.
        static const QSet<QString> particles{
            u"the"_s, u"and"_s, u"was"_s, u"are"_s, u"has"_s, u"had"_s, u"for"_s, u"its"_s, u"his"_s,
            u"her"_s, u"not"_s, u"but"_s, u"who"_s, u"per"_s, u"der"_s, u"die"_s, u"das"_s, u"und"_s,
            u"von"_s, u"dem"_s, u"den"_s, u"mit"_s, u"les"_s, u"des"_s, u"une"_s, u"par"_s, u"sur"_s};
        // Of one language though no two of them are the same.
        static const QSet<QString> english{u"of"_s,  u"the"_s, u"at"_s,  u"to"_s,  u"by"_s,  u"it"_s,
                                           u"is"_s,  u"as"_s,  u"he"_s,  u"we"_s,  u"or"_s,  u"if"_s,
                                           u"be"_s,  u"and"_s, u"was"_s, u"are"_s, u"has"_s, u"had"_s,
                                           u"for"_s, u"its"_s, u"his"_s, u"her"_s, u"not"_s, u"but"_s,
                                           u"who"_s, u"she"_s, u"my"_s,  u"up"_s,  u"out"_s, u"all"_s};
        if (english.contains(word))
            words.small.insert(u"(en)"_s);
        const bool isParticle = particles.contains(word);
        if (!isNumber && (word.size() < shortest || isParticle) && !isShared(word))
            words.small.insert(word);
        if (isNumber || (word.size() >= shortest && !isParticle && !isEmptyWord(word)))
            words.said.insert(withItsLikes(word.left(stem)));
    }
}

} // namespace

std::set<std::int64_t> sourcesOfContext(const QString &statement, std::span<const SupportingWords> support)
{
    std::set<std::int64_t> context;
    const bool isOneSource = std::all_of(support.begin(), support.end(), [&](const SupportingWords &other) {
        return other.source == support.front().source;
    });
    if (isOneSource)
        return context;
    Words stated;
    add(statement, stated);
    std::map<std::int64_t, Words> bySource;
    for (const SupportingWords &one : support)
        add(one.words, bySource[one.source]);
    qsizetype most = 0;
    const auto sharedBy = [&stated](const Words &words) {
        return std::count_if(stated.said.begin(), stated.said.end(),
                             [&words](const QString &word) { return words.said.contains(word); });
    };
    for (const auto &[source, words] : bySource)
        most = std::max<qsizetype>(most, sharedBy(words));
    for (const auto &[source, words] : bySource) {
        if (most >= 2 && 3 * sharedBy(words) <= most && words.small.intersects(stated.small))
            context.insert(source);
    }
    return context;
}

} // namespace chancery
