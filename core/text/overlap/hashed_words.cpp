// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/overlap/hashed_words.h"

#include "core/text/folding.h"
#include "core/text/word_index.h"

#include <algorithm>

namespace chancery {

namespace {

/// The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).
std::uint64_t mixed(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

/// FNV-1a (Fowler, Noll, Vo) over the letters without their case.
std::uint64_t hashOf(QStringView word)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const QChar unit : word) {
        const char16_t code = unit.unicode();
        const char16_t lower = code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code | 0x20)
                               : code < 0x80                ? code
                                                            : unit.toCaseFolded().unicode();
        hash = (hash ^ lower) * 0x100000001B3ULL;
    }
    return hash;
}

/// Whether folding would leave every word of the text as it is: letters are their own folded form, and
/// whatever else there is only stands between words. True of most news prose, and quickly told.
bool isFoldedInWords(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        const char16_t code = unit.unicode();
        return code < 0x00A9 || (code >= 0x00C0 && code <= 0x0131) || code == 0x20AC ||
               (code >= 0x0400 && code <= 0x0482) || (code >= 0x2010 && code <= 0x201F) || code == 0x2022 ||
               code == 0x2026 || code == 0x202F;
    });
}

} // namespace

HashedWords hashWords(const QString &text)
{
    HashedWords result;
    if (isFoldedInWords(text)) {
        for (const TextWord &word : wordsOf(text)) {
            result.hashes.push_back(hashOf(word.word));
            result.starts.push_back(word.start);
            result.ends.push_back(word.start + word.word.size());
        }
        return result;
    }
    const FoldedText foldedText(text);
    for (const TextWord &word : wordsOf(foldedText.text())) {
        result.hashes.push_back(hashOf(word.word));
        result.starts.push_back(foldedText.originalStart(word.start));
        result.ends.push_back(foldedText.originalEnd(word.start + word.word.size()));
    }
    return result;
}

std::vector<std::uint64_t> shinglesOf(std::span<const std::uint64_t> words)
{
    std::vector<std::uint64_t> shingles;
    if (words.size() < shingleLength)
        return shingles;
    shingles.reserve(words.size() - shingleLength + 1);
    for (std::size_t i = 0; i + shingleLength <= words.size(); ++i) {
        std::uint64_t hash = 0;
        for (std::size_t k = 0; k < shingleLength; ++k)
            hash = mixed(hash + 0x9E3779B97F4A7C15ULL + words[i + k]);
        shingles.push_back(hash);
    }
    return shingles;
}

} // namespace chancery
