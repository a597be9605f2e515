// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/overlap/shared_runs.h"

#include "core/domain/in_parallel.h"
#include "core/text/overlap/hashed_words.h"

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

/// The fingerprints of a text as entries of the index, ascending. What it says twice counts once.
std::vector<std::uint64_t> entriesOf(const QString &text, std::size_t number, Fingerprints kept)
{
    std::vector<std::uint64_t> shingles = shinglesOf(hashWords(text).hashes);
    if (kept == Fingerprints::Winnowed)
        winnow(shingles);
    for (std::uint64_t &shingle : shingles)
        shingle = entryOf(shingle, number);
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

struct Index
{
    std::vector<std::uint64_t> entries; ///< ascending
    std::vector<std::uint32_t> sizes;   ///< how many entries each text has
};

/// Texts come one after the other, for they are read from one place; what is done with them is shared among
/// the processors.
Index indexTexts(std::size_t count, const std::function<QString(std::size_t)> &textOf, Fingerprints kept)
{
    const std::size_t workers = workersFor(count);
    // So many texts, or as many of so many characters, are read before they are worked on.
    constexpr std::size_t batch = 256;
    constexpr qsizetype batchLength = 4'000'000;
    Index index;
    index.sizes.assign(count, 0);
    std::vector<std::vector<std::uint64_t>> own(workers);
    for (std::size_t first = 0, last = 0; first < count; first = last) {
        std::vector<QString> texts;
        for (qsizetype length = 0; last < count && texts.size() < batch && length < batchLength; ++last) {
            texts.push_back(textOf(last));
            length += texts.back().size();
        }
        const std::size_t used = workersFor(last - first);
        const auto work = [&](std::size_t worker) {
            for (std::size_t i = first + worker; i < last; i += used) {
                const std::vector<std::uint64_t> entries = entriesOf(texts[i - first], i, kept);
                index.sizes[i] = static_cast<std::uint32_t>(entries.size());
                own[worker].insert(own[worker].end(), entries.begin(), entries.end());
            }
        };
        inParallel(used, work);
    }
    inParallel(workers, [&own](std::size_t worker) { std::sort(own[worker].begin(), own[worker].end()); });
    for (std::vector<std::uint64_t> &entries : own) {
        const auto middle = static_cast<std::ptrdiff_t>(index.entries.size());
        index.entries.insert(index.entries.end(), entries.begin(), entries.end());
        entries = {};
        std::inplace_merge(index.entries.begin(), index.entries.begin() + middle, index.entries.end());
    }
    return index;
}

} // namespace

std::vector<SharingTexts>
findSharingTexts(std::size_t count, const std::function<QString(std::size_t)> &textOf, Fingerprints kept)
{
    auto [index, sizes] = indexTexts(std::min<std::size_t>(count, textMask), textOf, kept);

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
