// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_map.h"

#include <algorithm>
#include <numeric>

namespace chancery {

RowMap RowMap::inDocumentOrder(std::vector<std::uint32_t> numbers)
{
    RowMap map;
    map.m_size = static_cast<std::uint32_t>(numbers.size());
    const bool simple = numbers.empty() || (numbers.front() == 1 && numbers.back() == numbers.size());
    if (!simple)
        map.m_numbers = std::move(numbers);
    return map;
}

RowMap RowMap::inOrder(std::vector<std::uint32_t> numbers)
{
    RowMap map;
    map.m_size = static_cast<std::uint32_t>(numbers.size());
    const auto last = std::max_element(numbers.begin(), numbers.end());
    // Never empty, which would say that rows are in document order.
    std::vector<std::uint32_t> rows(last == numbers.end() ? 1 : *last + 1, RowMoves::gone);
    for (std::uint32_t row = 0; row < map.m_size; ++row)
        rows[numbers[row]] = row;
    map.m_rows = std::move(rows);
    map.m_numbers = std::move(numbers);
    return map;
}

RowMap RowMap::moved(const RowMoves &moves, std::span<const qlonglong> came) const
{
    if (moves.stayed())
        return *this;
    std::vector<std::uint32_t> numbers;
    if (m_numbers.empty()) {
        std::vector<std::uint32_t> counted(m_size);
        std::iota(counted.begin(), counted.end(), 1U);
        numbers = moves.column(counted, 0U);
    } else {
        numbers = moves.column(m_numbers, 0U);
    }
    auto next = came.begin();
    std::uint32_t now = 0;
    std::vector<std::uint32_t> fresh; // their rows
    for (const RowMoves::Run &run : moves.runs()) {
        for (std::uint32_t i = 0; i < run.length && run.before == RowMoves::gone; ++i) {
            fresh.push_back(now + i);
            numbers[now + i] = static_cast<std::uint32_t>(*next++);
        }
        now += run.length;
    }
    if (m_rows.empty())
        return inDocumentOrder(std::move(numbers));
    RowMap map;
    map.m_size = moves.size();
    std::vector<std::uint32_t> rows(m_rows.begin(), m_rows.end());
    moves.move(rows);
    for (const std::uint32_t row : fresh) {
        if (numbers[row] >= rows.size())
            rows.resize(numbers[row] + 1, RowMoves::gone);
        rows[numbers[row]] = row;
    }
    map.m_rows = std::move(rows);
    map.m_numbers = std::move(numbers);
    return map;
}

std::optional<std::uint32_t> RowMap::rowOf(qlonglong number) const
{
    if (!m_rows.empty()) {
        if (number < 0 || number >= static_cast<qlonglong>(m_rows.size()) ||
            m_rows[static_cast<size_t>(number)] == RowMoves::gone)
            return std::nullopt;
        return m_rows[static_cast<size_t>(number)];
    }
    const std::uint32_t row = firstFrom(number);
    if (row == m_size || numberAt(row) != number)
        return std::nullopt;
    return row;
}

RowMap::Shared RowMap::sharedWith(const RowMap &other) const
{
    const std::uint32_t fewer = std::min(m_size, other.m_size);
    Shared shared;
    if (m_numbers.empty() && other.m_numbers.empty()) {
        shared.first = fewer;
        return shared;
    }
    while (shared.first < fewer && numberAt(shared.first) == other.numberAt(shared.first))
        ++shared.first;
    while (shared.first + shared.last < fewer &&
           numberAt(m_size - 1 - shared.last) == other.numberAt(other.m_size - 1 - shared.last))
        ++shared.last;
    return shared;
}

std::uint32_t RowMap::firstFrom(qlonglong number) const
{
    if (m_numbers.empty())
        return static_cast<std::uint32_t>(std::clamp<qlonglong>(number - 1, 0, m_size));
    return static_cast<std::uint32_t>(std::lower_bound(m_numbers.begin(), m_numbers.end(), number) -
                                      m_numbers.begin());
}

} // namespace chancery
