// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/located_text.h"

#include <algorithm>
#include <limits>

namespace chancery {

namespace {

/// How many characters at the end of `before` are those at the end of `prefix`.
qsizetype commonEnd(QStringView before, QStringView prefix)
{
    qsizetype length = 0;
    while (length < before.size() && length < prefix.size() &&
           before[before.size() - 1 - length] == prefix[prefix.size() - 1 - length])
        ++length;
    return length;
}

qsizetype commonStart(QStringView after, QStringView suffix)
{
    qsizetype length = 0;
    while (length < after.size() && length < suffix.size() && after[length] == suffix[length])
        ++length;
    return length;
}

/// Where the words of a passage stand; of several places the one whose surroundings are most like the
/// passage's, and of equals the first at or after `from`: passages are looked for in the order in which their
/// source has them.
std::optional<qsizetype> findWords(QStringView text, const Passage &passage, qsizetype from)
{
    const qsizetype length = passage.exact.size();
    std::optional<qsizetype> best;
    qsizetype bestLikeness = -1;
    bool bestIsAhead = false;
    for (qsizetype at = text.indexOf(passage.exact); at >= 0; at = text.indexOf(passage.exact, at + 1)) {
        const qsizetype likeness =
            commonEnd(text.first(at), passage.prefix) + commonStart(text.sliced(at + length), passage.suffix);
        const bool isAhead = at >= from;
        if (likeness > bestLikeness || (likeness == bestLikeness && isAhead && !bestIsAhead)) {
            best = at;
            bestLikeness = likeness;
            bestIsAhead = isAhead;
        }
    }
    return best;
}

} // namespace

LocatedText::LocatedText(QString text, const std::vector<std::pair<PassageRow, Passage>> &passages)
    : m_text(std::move(text))
{
    std::vector<const std::pair<PassageRow, Passage> *> order;
    order.reserve(passages.size());
    for (const auto &passage : passages)
        order.push_back(&passage);
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) {
        constexpr auto last = std::numeric_limits<std::int64_t>::max();
        return a->second.start.value_or(last) < b->second.start.value_or(last);
    });

    qsizetype from = 0;
    for (const auto *entry : order) {
        const auto &[row, passage] = *entry;
        const auto begin = passage.exact.isEmpty() ? std::nullopt : findWords(m_text, passage, from);
        if (!begin) {
            m_lost.push_back(row);
            continue;
        }
        m_passages.push_back({row, *begin, *begin + passage.exact.size(), 0});
        from = *begin;
    }
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

LocatedTextPtr locateText(const Snapshot &snapshot, SourceRow source)
{
    std::vector<std::pair<PassageRow, Passage>> passages;
    for (const PassageRow row : snapshot.passagesOf(source))
        passages.emplace_back(row, snapshot.at(row));
    return std::make_shared<const LocatedText>(snapshot.text(source), passages);
}

} // namespace chancery
