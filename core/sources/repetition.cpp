// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/repetition.h"

#include "core/text/hashed_words.h"
#include "core/text/quoted_speech.h"
#include "core/text/sentences.h"

#include <algorithm>

namespace chancery {

namespace {

constexpr int fewestWords = 60;
constexpr int fewestSentences = 3;
constexpr double leastShare = 0.3;

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

/// Which words lie in a shingle of the other text.
std::vector<bool> sharedWords(const Reading &reading, const Reading &other)
{
    std::vector<bool> shared(reading.words.size(), false);
    for (std::size_t i = 0; i < reading.shingles.size(); ++i) {
        if (std::binary_search(other.sorted.begin(), other.sorted.end(), reading.shingles[i]))
            std::fill_n(shared.begin() + static_cast<std::ptrdiff_t>(i), shingleLength, true);
    }
    return shared;
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
    return shared >= fewestWords && sentences >= fewestSentences && share() >= leastShare;
}

MutualRepetition compareOwnWords(const QString &first, const QString &second)
{
    const Reading a(first);
    const Reading b(second);
    return {ownWords(a, b), ownWords(b, a)};
}

} // namespace chancery
