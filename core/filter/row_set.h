// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace chancery {

/// A set of rows of one kind, a bit each.
class RowSet
{
public:
    RowSet() = default;
    RowSet(std::uint32_t size, bool all)
        : m_size(size)
        , m_words((std::size_t{size} + 63) / 64, all ? ~std::uint64_t{0} : 0)
    {
        if (all && size % 64 != 0)
            m_words.back() = (std::uint64_t{1} << (size % 64)) - 1;
    }
    /// The rows for which a test holds.
    template<class Test>
    static RowSet where(std::uint32_t size, Test test)
    {
        RowSet set(size, false);
        for (std::uint32_t row = 0; row < size; ++row)
            set.m_words[row / 64] |= std::uint64_t{test(row) ? 1U : 0U} << (row % 64);
        return set;
    }

    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// Rows past the size are in no set.
    [[nodiscard]] bool has(std::uint32_t row) const
    {
        return row < m_size && ((m_words[row / 64] >> (row % 64)) & 1) != 0;
    }
    void add(std::uint32_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }
    void keep(const RowSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void join(const RowSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    /// The rows that are not in it.
    [[nodiscard]] RowSet others() const
    {
        RowSet rest(m_size, true);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            rest.m_words[i] &= ~m_words[i];
        return rest;
    }
    [[nodiscard]] std::uint32_t count() const
    {
        std::uint32_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::uint32_t>(std::popcount(word));
        return sum;
    }
    /// Calls with each row in the set, ascending.
    template<class Each>
    void each(Each call) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                call(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }

    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    std::uint32_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace chancery
