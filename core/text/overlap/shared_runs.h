// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace chancery {

/// Two texts, by their numbers, first below second, and how many of their fingerprints are the same.
struct SharingTexts
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t fingerprints = 0;
    /// The share of these in the fingerprints of the text that has fewer: 0 to 1.
    double share = 0;

    friend bool operator==(const SharingTexts &, const SharingTexts &) = default;
};

/// Which fingerprints of a text are kept.
enum class Fingerprints {
    All,      ///< one for each run of five words
    Winnowed, ///< about two in five of these; any run of eight words in both of two texts is found
};

/// The pairs of texts that have runs of words in common, in ascending order: an index from fingerprints to
/// texts, so that its time grows with the words of all texts together and not with the pairs. By winnowing
/// (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", 2003).
///
/// Words that more than 64 texts have in common tie each of them to the next one only: a story that hundreds
/// repeat is found through its neighbours. At most 2²⁴ texts.
[[nodiscard]] std::vector<SharingTexts>
findSharingTexts(std::size_t count, const std::function<QString(std::size_t)> &textOf, Fingerprints kept);

} // namespace chancery
