// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/overlap.h"

#include "core/text/folding.h"
#include "core/text/word_index.h"

#include <QHash>

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace chancery {

namespace {

constexpr std::size_t shingleLength = 5;
/// Words between two runs of one stretch.
constexpr std::size_t greatestGap = 8;
/// Of a run of words that is everywhere, a page header say, so many places are compared.
constexpr std::size_t greatestPlaces = 32;

/// A text as numbers, the same for the same word in both texts.
struct Words
{
    std::vector<std::uint32_t> ids;
    std::vector<qsizetype> starts; ///< in the text as it was
    std::vector<qsizetype> ends;
};

Words readWords(const QString &text, QHash<QString, std::uint32_t> &known)
{
    const FoldedText foldedText(text);
    Words words;
    for (const TextWord &word : wordsOf(foldedText.text())) {
        const QString key = word.word.toString().toCaseFolded();
        const auto next = static_cast<std::uint32_t>(known.size());
        const auto found = known.constFind(key);
        words.ids.push_back(found == known.cend() ? *known.insert(key, next) : *found);
        words.starts.push_back(foldedText.originalStart(word.start));
        words.ends.push_back(foldedText.originalEnd(word.start + word.word.size()));
    }
    return words;
}

/// A number for each run of five words; equal runs have equal ones, and others hardly ever.
std::vector<std::uint64_t> shinglesOf(const std::vector<std::uint32_t> &ids)
{
    std::vector<std::uint64_t> shingles;
    for (std::size_t i = 0; i + shingleLength <= ids.size(); ++i) {
        std::uint64_t hash = 0;
        for (std::size_t k = 0; k < shingleLength; ++k) {
            // The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).
            hash += 0x9E3779B97F4A7C15ULL + ids[i + k];
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
            hash ^= hash >> 31;
        }
        shingles.push_back(hash);
    }
    return shingles;
}

using Places = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

Places placesOf(const std::vector<std::uint64_t> &shingles)
{
    Places places;
    places.reserve(shingles.size());
    for (std::size_t i = 0; i < shingles.size(); ++i) {
        auto &list = places[shingles[i]];
        if (list.size() < greatestPlaces)
            list.push_back(static_cast<std::uint32_t>(i));
    }
    return places;
}

/// The share of words that lie in a shingle of the other text.
double shareOf(std::size_t wordCount, const std::vector<std::uint64_t> &shingles, const Places &other)
{
    if (wordCount == 0)
        return 0;
    std::size_t covered = 0;
    std::size_t coveredTo = 0;
    for (std::size_t i = 0; i < shingles.size(); ++i) {
        if (!other.contains(shingles[i]))
            continue;
        covered += i + shingleLength - std::max(coveredTo, i);
        coveredTo = i + shingleLength;
    }
    return static_cast<double>(covered) / static_cast<double>(wordCount);
}

/// A run of the same words, counted in words.
struct Run
{
    std::size_t first;
    std::size_t second;
    std::size_t length;
};

std::size_t commonLength(const Words &a, std::size_t i, const Words &b, std::size_t k)
{
    std::size_t length = 0;
    while (i + length < a.ids.size() && k + length < b.ids.size() && a.ids[i + length] == b.ids[k + length])
        ++length;
    return length;
}

/// From left to right, the longest run at each place; of equals the one that goes on where the last one
/// ended.
std::vector<Run> findRuns(const Words &a, const std::vector<std::uint64_t> &shingles, const Words &b,
                          const Places &places)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < shingles.size();) {
        const auto found = places.find(shingles[i]);
        if (found == places.end()) {
            ++i;
            continue;
        }
        const std::size_t follows = runs.empty() ? 0 : runs.back().second + runs.back().length;
        Run best{i, 0, 0};
        for (const std::uint32_t k : found->second) {
            const std::size_t length = commonLength(a, i, b, k);
            const bool goesOn = k >= follows && k - follows <= greatestGap;
            if (length > best.length || (length == best.length && goesOn))
                best = {i, k, length};
        }
        if (best.length < shingleLength) {
            ++i;
            continue;
        }
        runs.push_back(best);
        i += best.length;
    }
    return runs;
}

} // namespace

TextOverlap findOverlap(const QString &first, const QString &second)
{
    QHash<QString, std::uint32_t> known;
    const Words a = readWords(first, known);
    const Words b = readWords(second, known);
    const auto shinglesOfFirst = shinglesOf(a.ids);
    const auto shinglesOfSecond = shinglesOf(b.ids);
    const Places placesInSecond = placesOf(shinglesOfSecond);

    TextOverlap overlap;
    overlap.shareOfFirst = shareOf(a.ids.size(), shinglesOfFirst, placesInSecond);
    overlap.shareOfSecond = shareOf(b.ids.size(), shinglesOfSecond, placesOf(shinglesOfFirst));

    std::size_t lastFirst = 0;
    std::size_t lastSecond = 0;
    for (const Run &run : findRuns(a, shinglesOfFirst, b, placesInSecond)) {
        const std::size_t firstEnd = run.first + run.length;
        const std::size_t secondEnd = run.second + run.length;
        const bool goesOn = !overlap.stretches.empty() && run.first - lastFirst <= greatestGap &&
                            run.second >= lastSecond && run.second - lastSecond <= greatestGap;
        if (!goesOn)
            overlap.stretches.push_back({a.starts[run.first], 0, b.starts[run.second], 0, 0});
        SharedStretch &stretch = overlap.stretches.back();
        stretch.firstEnd = a.ends[firstEnd - 1];
        stretch.secondEnd = b.ends[secondEnd - 1];
        stretch.sameWords += static_cast<int>(run.length);
        lastFirst = firstEnd;
        lastSecond = secondEnd;
    }
    return overlap;
}

} // namespace chancery
