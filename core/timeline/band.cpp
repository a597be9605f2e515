// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/band.h"

#include "core/timeline/time_grid.h"

#include <algorithm>

namespace chancery {

namespace {

/// On average; half a byte of memory an event.
constexpr double entriesOfCell = 8;

} // namespace

void Band::reserve(std::uint32_t size)
{
    m_begin.reserve(size);
    m_event.reserve(size);
    if (m_rowCount > 1)
        m_row.reserve(size);
}

void Band::append(EventRow event, CivilSecond begin, std::uint16_t row)
{
    m_begin.push_back(begin);
    m_event.push_back(event);
    if (m_rowCount > 1)
        m_row.push_back(row);
}

void Band::finish(const EventTimes &times)
{
    m_begin.shrink_to_fit();
    m_event.shrink_to_fit();
    m_row.shrink_to_fit();
    makeGrid();
    makeLevels(times, 0);
    m_ends = m_kind == Kind::Overflow ? sortedEnds(m_event, times) : std::vector<CivilSecond>();
}

void Band::finishChange(const EventTimes &times)
{
    if (m_changedFrom == UINT32_MAX)
        return;
    makeGrid();
    makeLevels(times, m_changedFrom);
    m_changedFrom = UINT32_MAX;
}

std::uint32_t Band::lowerBound(EventRow event) const
{
    return static_cast<std::uint32_t>(std::lower_bound(m_event.begin(), m_event.end(), event) -
                                      m_event.begin());
}

void Band::replace(std::uint32_t first, std::uint32_t last, std::span<const Entry> entries,
                   const EventTimes &times)
{
    m_changedFrom = std::min(m_changedFrom, first);
    if (m_kind == Kind::Overflow) {
        constexpr std::size_t few = 64; // each moves all that end later
        const bool areFew = entries.size() + (last - first) <= few;
        for (std::uint32_t entry = first; entry < last && areFew; ++entry)
            m_ends.erase(std::lower_bound(m_ends.begin(), m_ends.end(), times.end[m_event[entry].value]));
        for (std::size_t i = 0; i < entries.size() && areFew; ++i) {
            const CivilSecond end = times.end[entries[i].event.value];
            m_ends.insert(std::upper_bound(m_ends.begin(), m_ends.end(), end), end);
        }
        if (!areFew)
            m_ends.clear();
    }
    const auto put = [&](auto &column, auto member) {
        using Value = typename std::decay_t<decltype(column)>::value_type;
        // What is there already is written over, so that as little as can be moves.
        const std::size_t same = std::min<std::size_t>(last - first, entries.size());
        for (std::size_t i = 0; i < same; ++i)
            column[first + i] = entries[i].*member;
        const auto at = column.begin() + static_cast<std::ptrdiff_t>(first + same);
        if (same < last - first) {
            column.erase(at, column.begin() + last);
            return;
        }
        std::vector<Value> rest;
        for (const Entry &entry : entries.subspan(same))
            rest.push_back(entry.*member);
        column.insert(at, rest.begin(), rest.end());
    };
    put(m_begin, &Entry::begin);
    put(m_event, &Entry::event);
    if (m_rowCount > 1)
        put(m_row, &Entry::row);
    if (m_kind == Kind::Overflow && m_ends.size() != m_event.size())
        m_ends = sortedEnds(m_event, times);
}

void Band::weigh(std::uint32_t entry, const EventTimes &times)
{
    std::uint32_t below = entry; // an entry at first, then a node
    for (std::size_t depth = 0; depth < m_levels.size(); ++depth) {
        const auto topOf = [&](std::uint32_t one) { return depth == 0 ? one : m_levels[depth - 1][one].top; };
        const auto count = depth == 0 ? size() : static_cast<std::uint32_t>(m_levels[depth - 1].size());
        const std::uint32_t node = below / fanout;
        std::uint32_t top = topOf(node * fanout);
        for (std::uint32_t one = node * fanout + 1; one < std::min((node + 1) * fanout, count); ++one)
            top = better(top, topOf(one), times);
        m_levels[depth][node].top = top;
        below = node;
    }
}

/// The pyramid from an entry on; what stands before it is there.
void Band::makeLevels(const EventTimes &times, std::uint32_t from)
{
    const auto join = [&](Node &node, const Node &other) {
        node = {std::max(node.latest, other.latest), std::max(node.longest, other.longest),
                better(node.top, other.top, times)};
    };
    const auto blocks = [](std::size_t count) { return (count + fanout - 1) / fanout; };
    const auto levelAt = [&](std::size_t number) -> std::vector<Node> & {
        if (number == m_levels.size())
            m_levels.emplace_back();
        return m_levels[number];
    };
    std::size_t kept = from / fanout; // nodes of the level
    std::size_t depth = 0;
    if (size() > 0) {
        std::vector<Node> &level = levelAt(depth++);
        level.resize(std::min(kept, level.size()));
        level.reserve(blocks(m_event.size()));
        for (auto entry = static_cast<std::uint32_t>(level.size()) * fanout; entry < size(); ++entry) {
            const std::uint32_t row = m_event[entry].value;
            const Node leaf{times.end[row], times.end[row] - times.begin[row], entry};
            if (entry % fanout == 0)
                level.push_back(leaf);
            else
                join(level.back(), leaf);
        }
    }
    while (depth > 0 && m_levels[depth - 1].size() > 1) {
        kept /= fanout;
        levelAt(depth);
        const std::vector<Node> &below = m_levels[depth - 1];
        std::vector<Node> &level = m_levels[depth++];
        level.resize(std::min(kept, level.size()));
        level.reserve(blocks(below.size()));
        for (std::size_t i = level.size() * fanout; i < below.size(); ++i) {
            if (i % fanout == 0)
                level.push_back(below[i]);
            else
                join(level.back(), below[i]);
        }
    }
    m_levels.resize(depth);
    m_longest = depth > 0 ? m_levels.back().front().longest : 0;
}

void Band::makeGrid()
{
    m_cells.clear();
    if (m_begin.empty())
        return;
    const double extent = static_cast<double>(m_begin.back()) - static_cast<double>(m_begin.front());
    m_cell = gridStep(extent * entriesOfCell / static_cast<double>(m_begin.size()));
    m_firstCell = cellOf(m_begin.front(), m_cell);
    m_cells.resize(static_cast<std::size_t>(cellOf(m_begin.back(), m_cell) - m_firstCell) + 2, size());
    std::size_t cell = 0;
    for (std::uint32_t entry = 0; entry < size(); ++entry) {
        const auto own = static_cast<std::size_t>(cellOf(m_begin[entry], m_cell) - m_firstCell);
        for (; cell <= own; ++cell)
            m_cells[cell] = entry;
    }
}

std::uint32_t Band::lowerBound(CivilSecond time, std::uint32_t from) const
{
    if (m_begin.empty() || time > m_begin.back())
        return size();
    if (time <= m_begin.front())
        return std::min(from, size());
    const std::int64_t index = cellOf(time, m_cell);
    const auto cell = static_cast<std::size_t>(index - m_firstCell);
    // The bins of a frame begin where cells do, unless they are shorter: then nothing is left to search.
    const auto first = m_begin.begin() + m_cells[cell];
    const auto found =
        index * m_cell == time ? first : std::lower_bound(first, m_begin.begin() + m_cells[cell + 1], time);
    return std::min(std::max(from, static_cast<std::uint32_t>(found - m_begin.begin())), size());
}

std::uint32_t Band::countCrossing(CivilSecond time) const
{
    const auto ended = std::upper_bound(m_ends.begin(), m_ends.end(), time) - m_ends.begin();
    const std::uint32_t begun = lowerBound(time);
    return begun > ended ? begun - static_cast<std::uint32_t>(ended) : 0;
}

std::optional<std::uint32_t> Band::find(EventRow event, CivilSecond begin) const
{
    for (std::uint32_t entry = lowerBound(begin); entry < size() && m_begin[entry] == begin; ++entry)
        if (m_event[entry] == event)
            return entry;
    return std::nullopt;
}

std::uint32_t Band::top(std::uint32_t first, std::uint32_t last, const EventTimes &times) const
{
    std::uint32_t best = first;
    const auto consider = [&](std::uint32_t entry) {
        if (times.priority[m_event[entry].value] > times.priority[m_event[best].value])
            best = entry;
    };
    std::uint32_t entry = first;
    while (entry < last) {
        std::size_t level = 0;
        std::uint32_t step = 1;
        while (level < m_levels.size() && entry % (step * fanout) == 0 && entry + step * fanout <= last) {
            step *= fanout;
            ++level;
        }
        consider(level > 0 ? m_levels[level - 1][entry / step].top : entry);
        entry += step;
    }
    return best;
}

} // namespace chancery
