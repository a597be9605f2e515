// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/band.h"

#include "core/timeline/time_grid.h"

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
    m_levels.clear();
    m_longest = 0;
    const auto better = [&](std::uint32_t a, std::uint32_t b) {
        return times.priority[m_event[b].value] > times.priority[m_event[a].value] ? b : a;
    };
    const auto blocks = [](std::size_t count) { return (count + fanout - 1) / fanout; };

    std::vector<Node> level;
    level.reserve(blocks(m_event.size()));
    for (std::uint32_t entry = 0; entry < size(); ++entry) {
        const std::uint32_t row = m_event[entry].value;
        const Node leaf{times.end[row], times.end[row] - times.begin[row], entry};
        m_longest = std::max(m_longest, leaf.longest);
        if (entry % fanout == 0) {
            level.push_back(leaf);
            continue;
        }
        Node &node = level.back();
        node = {std::max(node.latest, leaf.latest), std::max(node.longest, leaf.longest),
                better(node.top, entry)};
    }
    while (!level.empty()) {
        std::vector<Node> above;
        above.reserve(blocks(level.size()));
        for (std::size_t i = 0; i < level.size(); ++i) {
            if (i % fanout == 0) {
                above.push_back(level[i]);
                continue;
            }
            Node &node = above.back();
            node = {std::max(node.latest, level[i].latest), std::max(node.longest, level[i].longest),
                    better(node.top, level[i].top)};
        }
        const bool last = level.size() == 1;
        m_levels.push_back(std::move(level));
        if (last)
            break;
        level = std::move(above);
    }

    m_ends = m_kind == Kind::Overflow ? sortedEnds(m_event, times) : std::vector<CivilSecond>();
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
