// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/shared_runs.h"

#include "core/text/hashed_words.h"

#include <algorithm>

namespace chancery {

namespace {

/// Of so many fingerprints in a row the least is kept: a run of eight words has four.
constexpr std::size_t window = 4;
/// So many texts that share a fingerprint are compared each with each.
constexpr std::size_t greatestGroup = 64;

// A fingerprint's entry in the index: 40 bits of its hash, then 24 of the text's number.
constexpr unsigned textBits = 24;
constexpr std::uint64_t textMask = (1U << textBits) - 1;

std::uint64_t entryOf(std::uint64_t shingle, std::size_t text)
{
    return (shingle & ~textMask) | text;
}

/// In each window of neighbours the least, the last of equal ones; a short text keeps its least one.
void winnow(std::vector<std::uint64_t> &shingles)
{
    if (shingles.size() <= window) {
        if (!shingles.empty())
            shingles = {*std::min_element(shingles.begin(), shingles.end())};
        return;
    }
    std::vector<std::uint64_t> kept;
    std::size_t last = shingles.size();
    for (std::size_t first = 0; first + window <= shingles.size(); ++first) {
        std::size_t least = first;
        for (std::size_t i = first + 1; i < first + window; ++i) {
            if (shingles[i] <= shingles[least])
                least = i;
        }
        if (least != last)
            kept.push_back(shingles[least]);
        last = least;
    }
    shingles = std::move(kept);
}

std::uint64_t pairOf(std::uint64_t first, std::uint64_t second)
{
    return first << 32 | second;
}

/// The pairs of the texts in one group of the index.
void addPairs(std::span<const std::uint64_t> group, std::vector<std::uint64_t> &pairs)
{
    const bool eachWithEach = group.size() <= greatestGroup;
    for (std::size_t i = 0; i + 1 < group.size(); ++i) {
        const std::size_t end = eachWithEach ? group.size() : i + 2;
        for (std::size_t k = i + 1; k < end; ++k)
            pairs.push_back(pairOf(group[i] & textMask, group[k] & textMask));
    }
}

} // namespace

std::vector<SharingTexts>
findSharingTexts(std::size_t count, const std::function<QString(std::size_t)> &textOf, Fingerprints kept)
{
    std::vector<std::uint64_t> index;
    std::vector<std::uint32_t> sizes;
    for (std::size_t text = 0; text < std::min<std::size_t>(count, textMask); ++text) {
        std::vector<std::uint64_t> shingles = shinglesOf(hashWords(textOf(text)).hashes);
        if (kept == Fingerprints::Winnowed)
            winnow(shingles);
        for (std::uint64_t &shingle : shingles)
            shingle = entryOf(shingle, text);
        // What a text says twice counts once.
        std::sort(shingles.begin(), shingles.end());
        shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
        sizes.push_back(static_cast<std::uint32_t>(shingles.size()));
        index.insert(index.end(), shingles.begin(), shingles.end());
    }
    std::sort(index.begin(), index.end());

    std::vector<std::uint64_t> pairs;
    for (std::size_t first = 0; first < index.size();) {
        std::size_t last = first + 1;
        while (last < index.size() && (index[last] & ~textMask) == (index[first] & ~textMask))
            ++last;
        addPairs(std::span(index).subspan(first, last - first), pairs);
        first = last;
    }
    std::sort(pairs.begin(), pairs.end());

    std::vector<SharingTexts> result;
    for (std::size_t first = 0; first < pairs.size();) {
        std::size_t last = first + 1;
        while (last < pairs.size() && pairs[last] == pairs[first])
            ++last;
        SharingTexts sharing;
        sharing.first = static_cast<std::uint32_t>(pairs[first] >> 32);
        sharing.second = static_cast<std::uint32_t>(pairs[first]);
        sharing.fingerprints = static_cast<std::uint32_t>(last - first);
        sharing.share = static_cast<double>(sharing.fingerprints) /
                        std::max<double>(1, std::min(sizes[sharing.first], sizes[sharing.second]));
        result.push_back(sharing);
        first = last;
    }
    return result;
}

} // namespace chancery
