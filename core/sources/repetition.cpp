// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/repetition.h"

#include "core/text/overlap/hashed_words.h"
#include "core/text/sentences/quoted_speech.h"
#include "core/text/sentences/sentences.h"

#include <algorithm>
#include <unordered_map>

namespace chancery {

namespace {

constexpr int fewestWords = 60;
constexpr int fewestSentences = 3;
constexpr double leastShare = 0.3;
/// Of a text that is short, or of which a dossier has little.
constexpr int fewestWordsOfCopy = 12;
constexpr double leastShareOfCopy = 0.85;
/// So many reports of a series have its boilerplate, and it is less than that of each.
constexpr int leastSeries = 3;
constexpr double greatestBoilerplate = 0.6;

/// A text's words, which of them are its own, and its shingles.
struct Reading
{
    explicit Reading(const QString &original)
        : text(original)
        , words(hashWords(original))
        , own(words.size(), true)
        , shingles(shinglesOf(words.hashes))
        , sorted(shingles)
    {
        std::sort(sorted.begin(), sorted.end());
        std::size_t word = 0;
        for (const auto &[begin, end] : quotedSpeech(text)) {
            for (; word < words.size() && words.starts[word] < end; ++word)
                own[word] = words.starts[word] < begin;
        }
    }

    const QString &text;
    HashedWords words;
    std::vector<bool> own;
    std::vector<std::uint64_t> shingles;
    std::vector<std::uint64_t> sorted;
};

/// Which words lie in one of the shingles, ascending.
std::vector<bool> wordsIn(const Reading &reading, const std::vector<std::uint64_t> &shingles)
{
    std::vector<bool> shared(reading.words.size(), false);
    for (std::size_t i = 0; i < reading.shingles.size(); ++i) {
        if (std::binary_search(shingles.begin(), shingles.end(), reading.shingles[i]))
            std::fill_n(shared.begin() + static_cast<std::ptrdiff_t>(i), shingleLength, true);
    }
    return shared;
}

/// Which words lie in a shingle of the other text.
std::vector<bool> sharedWords(const Reading &reading, const Reading &other)
{
    return wordsIn(reading, other.sorted);
}

/// The share of own words that are among those.
double shareOf(const Reading &reading, const std::vector<bool> &words)
{
    int own = 0;
    int among = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        own += reading.own[i];
        among += reading.own[i] && words[i];
    }
    return own == 0 ? 0 : static_cast<double>(among) / own;
}

void setAside(Reading &reading, const std::vector<bool> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        reading.own[i] = reading.own[i] && !words[i];
}

int sharedSentences(const Reading &reading, const std::vector<bool> &shared)
{
    int count = 0;
    std::size_t word = 0;
    for (const Sentence &sentence : splitSentences(reading.text)) {
        std::size_t own = 0;
        std::size_t same = 0;
        for (; word < reading.words.size() && reading.words.starts[word] < sentence.end; ++word) {
            own += reading.own[word];
            same += reading.own[word] && shared[word];
        }
        count += own >= shingleLength && 2 * same >= own;
    }
    return count;
}

OwnWords ownWords(const Reading &reading, const Reading &other)
{
    const std::vector<bool> shared = sharedWords(reading, other);
    OwnWords result;
    for (std::size_t i = 0; i < shared.size(); ++i) {
        result.words += reading.own[i];
        result.shared += reading.own[i] && shared[i];
    }
    // Dividing a text into sentences is what takes longest; where the words tell already it is left out.
    if (result.shared >= fewestWords)
        result.sentences = sharedSentences(reading, shared);
    return result;
}

} // namespace

bool OwnWords::isRepetition() const
{
    const bool part = shared >= fewestWords && sentences >= fewestSentences && share() >= leastShare;
    return part || (shared >= fewestWordsOfCopy && share() >= leastShareOfCopy);
}

MutualRepetition compareOwnWords(const QString &first, const QString &second)
{
    return compareOwnWords(first, second, {});
}

Boilerplate boilerplateOf(const std::vector<QString> &texts)
{
    std::unordered_map<std::uint64_t, int> counts;
    for (const QString &text : texts) {
        std::vector<std::uint64_t> shingles = shinglesOf(hashWords(text).hashes);
        std::sort(shingles.begin(), shingles.end());
        shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
        for (const std::uint64_t shingle : shingles)
            ++counts[shingle];
    }
    Boilerplate result;
    for (const auto &[shingle, count] : counts) {
        if (count >= leastSeries)
            result.push_back(shingle);
    }
    std::sort(result.begin(), result.end());
    return result;
}

MutualRepetition compareOwnWords(const QString &first, const QString &second, const Boilerplate &boilerplate)
{
    Reading a(first);
    Reading b(second);
    if (!boilerplate.empty()) {
        const std::vector<bool> ofA = wordsIn(a, boilerplate);
        const std::vector<bool> ofB = wordsIn(b, boilerplate);
        if (shareOf(a, ofA) < greatestBoilerplate && shareOf(b, ofB) < greatestBoilerplate) {
            setAside(a, ofA);
            setAside(b, ofB);
        }
    }
    return {ownWords(a, b), ownWords(b, a)};
}

} // namespace chancery
