// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/overlap/overlap.h"

#include "core/text/overlap/hashed_words.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace chancery {

namespace {

/// Words between two runs of one stretch.
constexpr std::size_t greatestGap = 8;
/// Of a run of words that is everywhere, a page header say, so many places are compared.
constexpr std::size_t mostPlacesOfRun = 32;

using Places = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

Places placesOf(const std::vector<std::uint64_t> &shingles)
{
    Places places;
    places.reserve(shingles.size());
    for (std::size_t i = 0; i < shingles.size(); ++i) {
        auto &list = places[shingles[i]];
        if (list.size() < mostPlacesOfRun)
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

std::size_t commonLength(const HashedWords &a, std::size_t i, const HashedWords &b, std::size_t k)
{
    std::size_t length = 0;
    while (i + length < a.hashes.size() && k + length < b.hashes.size() &&
           a.hashes[i + length] == b.hashes[k + length])
        ++length;
    return length;
}

/// From left to right, the longest run at each place; of equals the one that goes on where the last one
/// ended.
std::vector<Run> findRuns(const HashedWords &a, const std::vector<std::uint64_t> &shingles,
                          const HashedWords &b, const Places &places)
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
    const HashedWords a = hashWords(first);
    const HashedWords b = hashWords(second);
    const auto shinglesOfFirst = shinglesOf(a.hashes);
    const auto shinglesOfSecond = shinglesOf(b.hashes);
    const Places placesInSecond = placesOf(shinglesOfSecond);

    TextOverlap overlap;
    overlap.shareOfFirst = shareOf(a.hashes.size(), shinglesOfFirst, placesInSecond);
    overlap.shareOfSecond = shareOf(b.hashes.size(), shinglesOfSecond, placesOf(shinglesOfFirst));

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
