// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/ranking.h"

#include <cmath>

namespace chancery {

namespace {

// The usual constants of BM25: how soon a word's repetition counts no more, and how much length counts.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;

constexpr double beginningShare = 0.7; ///< of a word that only begins as was typed
constexpr double otherNameShare = 0.8; ///< of another name for what was typed
constexpr double rootShare = 0.15;     ///< of the score, for each doubling of independent sources

} // namespace

void Ranking::add(const TextMarks &marks)
{
    ++m_candidates;
    m_words += marks.words;
    for (size_t i = 0; i < m_patterns.size(); ++i)
        m_candidatesWith[i] += marks.hits[i] > 0 ? 1 : 0;
}

double Ranking::score(const TextMarks &marks, int roots) const
{
    const auto candidates = static_cast<double>(m_candidates);
    const double usual = std::max(1.0, static_cast<double>(m_words) / std::max(1.0, candidates));
    const double length = 1 - lengthShare + lengthShare * static_cast<double>(marks.words) / usual;
    double sum = 0.1; // what was found by what it concerns has no word to count
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        if (marks.hits[i] == 0)
            continue;
        const auto with = static_cast<double>(m_candidatesWith[i]);
        const double rarity = std::log(1 + (candidates - with + 0.5) / (with + 0.5));
        const double often = marks.hits[i];
        double part = rarity * often * (saturation + 1) / (often + saturation * length);
        part *= marks.whole[i] ? 1 : beginningShare;
        part *= m_patterns[i].isOtherName ? otherNameShare : 1;
        sum += part;
    }
    return sum * (1 + rootShare * std::log2(1.0 + roots));
}

} // namespace chancery
