// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_map.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace chancery {

namespace {

/// So few that to look one up among them takes no time.
constexpr std::size_t mostStretches = 64;

} // namespace

RowMap RowMap::inDocumentOrder(std::vector<std::uint32_t> numbers)
{
    RowMap map;
    map.m_size = static_cast<std::uint32_t>(numbers.size());
    std::vector<Stretch> stretches;
    for (std::uint32_t row = 0; row < map.m_size && stretches.size() <= mostStretches; ++row)
        add(stretches, row, numbers[row]);
    if (!map.takeStretches(std::move(stretches)))
        map.m_numbers = std::move(numbers);
    return map;
}

/// Goes on with a row and its number.
void RowMap::add(std::vector<Stretch> &stretches, std::uint32_t row, std::uint32_t number)
{
    if (stretches.empty() || number - stretches.back().number != row - stretches.back().row)
        stretches.push_back({row, number});
}

/// False where there are too many.
bool RowMap::takeStretches(std::vector<Stretch> stretches)
{
    if (stretches.size() > mostStretches)
        return false;
    const bool beginsAtOne = stretches.empty() || stretches.front().number == 1;
    m_stretchEnd = !beginsAtOne ? 0 : stretches.size() > 1 ? stretches[1].row : UINT32_MAX;
    m_stretches = std::move(stretches);
    return true;
}

qlonglong RowMap::numberInStretch(std::uint32_t row) const
{
    const Stretch &own = m_stretches[stretchOf(row)];
    return qlonglong{own.number} + (row - own.row);
}

std::size_t RowMap::stretchOf(std::uint32_t row) const
{
    const auto behind = std::upper_bound(m_stretches.begin(), m_stretches.end(), row,
                                         [](std::uint32_t r, const Stretch &one) { return r < one.row; });
    return static_cast<std::size_t>(behind - m_stretches.begin()) - 1;
}

std::uint32_t RowMap::endOf(std::size_t stretch) const
{
    return stretch + 1 < m_stretches.size() ? m_stretches[stretch + 1].row : m_size;
}

std::vector<std::uint32_t> RowMap::allNumbers() const
{
    if (!m_numbers.empty())
        return {m_numbers.begin(), m_numbers.end()};
    std::vector<std::uint32_t> numbers(m_size);
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        std::iota(numbers.begin() + m_stretches[i].row, numbers.begin() + endOf(i), m_stretches[i].number);
    }
    return numbers;
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
    if (m_rows.empty() && m_numbers.empty()) {
        RowMap map;
        map.m_size = moves.size();
        std::vector<Stretch> stretches;
        auto fresh = came.begin();
        std::uint32_t row = 0;
        for (const RowMoves::Run &run : moves.runs()) {
            for (std::uint32_t i = 0; i < run.length && run.before == RowMoves::gone; ++i)
                add(stretches, row + i, static_cast<std::uint32_t>(*fresh++));
            for (std::uint32_t i = 0; i < run.length && run.before != RowMoves::gone;) {
                const std::uint32_t before = run.before + i;
                add(stretches, row + i, static_cast<std::uint32_t>(numberAt(before)));
                i += std::min(endOf(stretchOf(before)) - before, run.length);
            }
            row += run.length;
        }
        if (map.takeStretches(std::move(stretches)))
            return map;
    }
    const std::vector<std::uint32_t> before = m_numbers.empty() ? allNumbers() : std::vector<std::uint32_t>();
    std::vector<std::uint32_t> numbers =
        m_numbers.empty() ? moves.column(before, 0U) : moves.column(m_numbers, 0U);
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
        // From one stretch to the next, there and back.
        while (shared.first < fewer && numberAt(shared.first) == other.numberAt(shared.first))
            shared.first =
                std::min({endOf(stretchOf(shared.first)), other.endOf(other.stretchOf(shared.first)), fewer});
        while (shared.first + shared.last < fewer) {
            const std::uint32_t row = m_size - 1 - shared.last;
            const std::uint32_t others = other.m_size - 1 - shared.last;
            if (numberAt(row) != other.numberAt(others))
                break;
            shared.last += std::min({row - m_stretches[stretchOf(row)].row,
                                     others - other.m_stretches[other.stretchOf(others)].row,
                                     fewer - shared.first - shared.last - 1}) +
                           1;
        }
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
    if (m_numbers.empty()) {
        if (number <= m_stretchEnd)
            return static_cast<std::uint32_t>(std::clamp<qlonglong>(number - 1, 0, m_size));
        const auto behind =
            std::upper_bound(m_stretches.begin(), m_stretches.end(), number,
                             [](qlonglong one, const Stretch &stretch) { return one < stretch.number; });
        if (behind == m_stretches.begin())
            return 0;
        const Stretch &own = *std::prev(behind);
        const std::uint32_t end = behind == m_stretches.end() ? m_size : behind->row;
        return static_cast<std::uint32_t>(std::min<qlonglong>(own.row + (number - own.number), end));
    }
    return static_cast<std::uint32_t>(std::lower_bound(m_numbers.begin(), m_numbers.end(), number) -
                                      m_numbers.begin());
}

} // namespace chancery
