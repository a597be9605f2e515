// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/shared_origin.h"

#include "core/sources/edited_copy.h"
#include "core/sources/repetition.h"
#include "core/text/folding.h"
#include "core/text/search_words.h"
#include "core/text/word_index.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstddef>
#include <numeric>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What begins a sentence with a capital and is nobody's name.
bool isNobody(const QString &word)
{
    static const QSet<QString> words{
        u"he"_s,        u"she"_s,       u"they"_s,      u"it"_s,          u"we"_s,          u"i"_s,
        u"who"_s,       u"this"_s,      u"that"_s,      u"one"_s,         u"both"_s,        u"some"_s,
        u"officials"_s, u"sources"_s,   u"diplomats"_s, u"authorities"_s, u"analysts"_s,    u"experts"_s,
        u"reports"_s,   u"leaders"_s,   u"ministers"_s, u"envoys"_s,      u"negotiators"_s, u"police"_s,
        u"witnesses"_s, u"delegates"_s, u"observers"_s, u"lawmakers"_s,   u"governments"_s, u"others"_s,
        u"er"_s,        u"sie"_s,       u"es"_s,        u"man"_s,         u"il"_s,          u"elle"_s,
        u"ils"_s,       u"он"_s,        u"она"_s,       u"они"_s,         u"він"_s,         u"вона"_s,
        u"вони"_s,      u"monday"_s,    u"tuesday"_s,   u"wednesday"_s,   u"thursday"_s,    u"friday"_s,
        u"saturday"_s,  u"sunday"_s,    u"president"_s, u"minister"_s,    u"spokesman"_s,   u"spokeswoman"_s};
    return words.contains(word);
}

const QRegularExpression &saying()
{
    static const QRegularExpression expression = [] {
        const QString name =
            u"(\\p{Lu}[\\p{L}'-]+(?: (?:de|van|von|der|al|bin|el) )?(?: ?\\p{Lu}[\\p{L}'-]+){0,3})"_s;
        const QString aside = u"(?:,? \\([^)]{1,40}\\)|, [^,\"]{1,80},)?"_s;
        const QString adverb = u"(?: (?:also|later|then|has|had|have|again|reportedly|a|hat|a-t-il))?"_s;
        const QString verb =
            u"(?:said|says|told|added|stated|announced|warned|insisted|stressed|claimed|confirmed|declared|"
            "argued|noted|emphasi[sz]ed|explained|wrote|posted|maintained|reiterated|acknowledged|"
            "sagte|erklärte|betonte|teilte|déclaré|affirmé|indiqué|assuré|"
            "сказал|сказала|заявил|заявила|сообщил|сообщила|сказав|заявив|повідомив|зазначив)"_s;
        const QString titles = u"(?:[\\p{Ll}'-]+ |\\p{Lu}[\\p{L}'-]* (?=\\p{Ll})){0,6}"_s;
        return QRegularExpression(
            u"(?:^|[\",] )(?:\\p{Lu}?[\\p{L}'-]* ){0,3}?%1%2%3 %4\\b" // Peskov, the spokesman, said
            "|[\",] %4 %5%1"                                          // …," said the spokesman Peskov
            "|(?:^|, )(?:[Aa]ccording to|[Ll]aut|[Ss]elon|по словам|за словами) %5%1"_s.arg(
                name, aside, adverb, verb, titles),
            QRegularExpression::UseUnicodePropertiesOption);
    }();
    return expression;
}

QString lastWordOf(const QString &name)
{
    const std::vector<TextWord> words = wordsOf(name);
    return words.empty() ? QString() : words.back().word.toString().toLower();
}

/// Words that are no names, by how they are written; those of scripts without capitals all are.
int plainWords(const QString &text)
{
    int count = 0;
    for (const TextWord &word : wordsOf(text))
        count += word.word.front().isLetter() && !word.word.front().isUpper() ? 1 : 0;
    return count;
}

} // namespace

QString speakerIn(const QString &words)
{
    const QString text = folded(words).simplified();
    auto matches = saying().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            QString name = lastWordOf(match.captured(group));
            if (!name.isEmpty() && !isNobody(name))
                return name;
        }
    }
    return {};
}

bool isCopy(const QString &first, const QString &second)
{
    constexpr int fewestWords = 9;
    constexpr int fewestPlain = 5;
    constexpr int fewestTelling = 4;
    if (isEditedCopy(first, second))
        return true;
    if (std::min(plainWords(first), plainWords(second)) < fewestPlain)
        return false;
    const MutualRepetition found = compareOwnWords(first, second);
    // Two tallies in one set phrase are two reports: `it had shot down 12 drones`.
    constexpr int longestPhrase = 40; // words
    if (std::max(found.first.words, found.second.words) <= longestPhrase && haveOtherNumbers(first, second))
        return false;
    // Offices and names are written alike by everybody: `the president of Ukraine, …, met the president`.
    const bool isTelling = std::min(tellingWords(first), tellingWords(second)) >= fewestTelling;
    if (isTelling && (found.first.isRepetition() || found.second.isRepetition()))
        return true;
    return found.first.words >= fewestWords && found.first.shared == found.first.words &&
           found.second.shared == found.second.words;
}

std::vector<Support> supportOfFact(const QString &statement, std::span<const SupportingWords> words,
                                   std::vector<Support> support)
{
    const auto isOtherSource = [&words](const SupportingWords &one) {
        return one.source != words.front().source;
    };
    if (words.size() != support.size() || std::none_of(words.begin(), words.end(), isOtherSource))
        return support;

    // Each goes back to the first of those that it has its words in common with.
    constexpr std::size_t mostCompared = 64;
    const std::size_t count = std::min(words.size(), mostCompared);
    std::vector<QString> speakers(count);
    const QString said = u' ' + searchText(statement) + u' ';
    for (std::size_t i = 0; i < count; ++i) {
        const bool isOwnWord = !support[i].speaker && !support[i].attributedTo && support[i].outlet.isEmpty();
        const QString speaker = isOwnWord ? speakerIn(words[i].words) : QString();
        if (!said.contains(u' ' + searchText(speaker) + u' '))
            speakers[i] = speaker;
    }
    std::vector<std::size_t> origin(count);
    std::iota(origin.begin(), origin.end(), std::size_t{0});
    for (std::size_t i = 1; i < count; ++i) {
        for (std::size_t before = 0; before < i; ++before) {
            if (words[i].source == words[before].source || origin[i] == origin[before])
                continue;
            const bool isOne = (!speakers[i].isEmpty() && speakers[i] == speakers[before]) ||
                               isCopy(words[before].words, words[i].words);
            if (isOne)
                std::replace(origin.begin(), origin.end(), std::max(origin[i], origin[before]),
                             std::min(origin[i], origin[before]));
        }
    }
    // An agency that one of them names is where all have it from.
    std::vector<Support> together = support;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t best = origin[i];
        for (std::size_t other = 0; other < count; ++other) {
            const bool isNamed = support[other].attributedTo || !support[other].outlet.isEmpty();
            if (origin[other] == origin[i] && isNamed) {
                best = other;
                break;
            }
        }
        const bool isAlone = std::count(origin.begin(), origin.end(), origin[i]) == 1;
        if (!isAlone && !support[i].speaker)
            together[i] = support[best];
    }

    const std::set<std::int64_t> context = sourcesOfContext(statement, words);
    std::vector<Support> result;
    for (std::size_t i = 0; i < together.size(); ++i) {
        if (!context.contains(words[i].source))
            result.push_back(together[i]);
    }
    return result;
}

} // namespace chancery
