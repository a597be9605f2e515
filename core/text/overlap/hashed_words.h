// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace chancery {

/// The words of a text as numbers: equal words have equal ones, in whatever text they stand, and others
/// hardly ever. Case does not count, nor what FoldedText folds.
struct HashedWords
{
    std::vector<std::uint64_t> hashes;
    /// Where each word begins and ends, in UTF-16 code units of the text as it was.
    std::vector<qsizetype> starts;
    std::vector<qsizetype> ends;

    [[nodiscard]] std::size_t size() const { return hashes.size(); }
};
[[nodiscard]] HashedWords hashWords(const QString &text);

/// So many words in a row make a shingle.
inline constexpr std::size_t shingleLength = 5;

/// A number for each run of five words, by the first of them; equal runs have equal ones, and others hardly
/// ever. None for fewer words.
[[nodiscard]] std::vector<std::uint64_t> shinglesOf(std::span<const std::uint64_t> words);

} // namespace chancery
