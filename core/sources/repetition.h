// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace chancery {

/// How much of a text's own words stands in another text. What both quote as speech is left aside on both
/// sides: two reports that quote one official each heard him, or read him, without the other.
struct OwnWords
{
    int words = 0;     ///< outside of quoted speech
    int shared = 0;    ///< of these, how many stand in the other text in runs of at least five
    int sentences = 0; ///< how many sentences have at least half of their own words in the other text

    [[nodiscard]] double share() const { return words == 0 ? 0 : static_cast<double>(shared) / words; }
    /// Whether the text is to be held for one that repeats the other: three sentences at least, sixty words
    /// and three in ten of all its own words; or, of a short text, nearly all of a dozen words at least, as
    /// an agency's copy has them.
    ///
    /// Independent reports of one meeting share up to a fifteenth of their words, in names of offices, dates
    /// and set phrases; a copy of an agency's story shares most. Three in ten is far from both. Sixty words
    /// and three sentences keep a source of which a dossier has but a few excerpts from being judged by one
    /// sentence that an office had published and that both took over among others.
    [[nodiscard]] bool isRepetition() const;

    friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

/// Of both texts, each measured against the other.
struct MutualRepetition
{
    OwnWords first;
    OwnWords second;

    friend bool operator==(const MutualRepetition &, const MutualRepetition &) = default;
};
[[nodiscard]] MutualRepetition compareOwnWords(const QString &first, const QString &second);

/// Runs of words that a series of reports has in common, as shinglesOf() has them, ascending.
using Boilerplate = std::vector<std::uint64_t>;
/// What three of the texts have in common, each text read when it is asked for.
[[nodiscard]] Boilerplate boilerplateOf(const std::vector<QString> &texts);
/// The same with the boilerplate left aside, unless that is most of the words of either.
[[nodiscard]] MutualRepetition compareOwnWords(const QString &first, const QString &second,
                                               const Boilerplate &boilerplate);

} // namespace chancery
