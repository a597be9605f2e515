// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/located_text.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chancery {

LocatedText::LocatedText(QString text, std::vector<LocatedPassage> passages, std::vector<PassageRow> lost,
                         bool isComplete, QString language)
    : m_text(std::move(text))
    , m_passages(std::move(passages))
    , m_lost(std::move(lost))
    , m_isComplete(isComplete)
    , m_language(std::move(language))
{
    std::sort(m_lost.begin(), m_lost.end());
    std::sort(m_passages.begin(), m_passages.end(), [](const LocatedPassage &a, const LocatedPassage &b) {
        return std::tuple(a.begin, -a.end, a.row) < std::tuple(b.begin, -b.end, b.row);
    });

    std::vector<qsizetype> levelEnds;
    m_furthestEnd.reserve(m_passages.size());
    qsizetype furthest = 0;
    for (LocatedPassage &passage : m_passages) {
        const auto free = std::find_if(levelEnds.begin(), levelEnds.end(),
                                       [&passage](qsizetype end) { return end <= passage.begin; });
        passage.level = static_cast<int>(free - levelEnds.begin());
        if (free == levelEnds.end())
            levelEnds.push_back(passage.end);
        else
            *free = passage.end;
        furthest = std::max(furthest, passage.end);
        m_furthestEnd.push_back(furthest);
    }
}

std::size_t LocatedText::changedCount() const
{
    return static_cast<std::size_t>(
        std::count_if(m_passages.begin(), m_passages.end(),
                      [](const LocatedPassage &passage) { return !passage.isFaithful(); }));
}

const LocatedPassage *LocatedText::find(PassageRow row) const
{
    const auto found = std::find_if(m_passages.begin(), m_passages.end(),
                                    [row](const LocatedPassage &passage) { return passage.row == row; });
    return found == m_passages.end() ? nullptr : &*found;
}

std::pair<std::size_t, std::size_t> LocatedText::overlapping(qsizetype begin, qsizetype end) const
{
    // furthestEnd ascends, so the first passage that can reach beyond `begin` is found by halving.
    const auto first = std::upper_bound(m_furthestEnd.begin(), m_furthestEnd.end(), begin);
    const auto last = std::lower_bound(m_passages.begin(), m_passages.end(), end,
                                       [](const LocatedPassage &p, qsizetype e) { return p.begin < e; });
    const auto from = static_cast<std::size_t>(first - m_furthestEnd.begin());
    return {from, std::max(from, static_cast<std::size_t>(last - m_passages.begin()))};
}

std::vector<const LocatedPassage *> LocatedText::at(qsizetype position) const
{
    std::vector<const LocatedPassage *> found;
    const auto [first, last] = overlapping(position, position + 1);
    for (std::size_t i = first; i < last; ++i) {
        if (m_passages[i].contains(position))
            found.push_back(&m_passages[i]);
    }
    std::stable_sort(found.begin(), found.end(), [](const LocatedPassage *a, const LocatedPassage *b) {
        return a->end - a->begin < b->end - b->begin;
    });
    return found;
}

} // namespace chancery
