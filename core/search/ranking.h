// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/text_marks.h"

#include <vector>

namespace chancery {

/// How well titles answer a query, by Okapi BM25 over the candidates: a rare word counts for more than a
/// common one, and in a short title for more than in a long one. Beyond BM25: a whole word counts for more
/// than the beginning of one, a word that was typed for more than another name for it, and independent
/// sources for a part of what words do.
class Ranking
{
public:
    explicit Ranking(const std::vector<QueryPattern> &patterns)
        : m_patterns(patterns)
        , m_candidatesWith(patterns.size())
    {
    }

    /// Every candidate is told once, before the first score is asked for.
    void add(const TextMarks &marks);
    [[nodiscard]] double score(const TextMarks &marks, int roots) const;

private:
    const std::vector<QueryPattern> &m_patterns;
    std::vector<std::size_t> m_candidatesWith;
    std::size_t m_candidates = 0;
    std::size_t m_words = 0;
};

} // namespace chancery
