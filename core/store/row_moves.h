// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace chancery {

/// Where the rows of one kind went with a change. Nearly all keep their order among each other, so that what
/// is kept by row is carried over in long stretches.
class RowMoves
{
public:
    static constexpr std::uint32_t gone = UINT32_MAX;

    /// A row that was put among the others: where it is now, and where it was, or `gone` for one that is new.
    struct Arrival
    {
        std::uint32_t now = 0;
        std::uint32_t before = gone;
    };

    /// All of `rows` rows stayed.
    explicit RowMoves(std::uint32_t rows = 0);
    /// `out` are rows before, of those that were taken out, `in` those that were put in, of which each that
    /// was somewhere before is in `out` as well; both ascending.
    RowMoves(std::uint32_t rows, const std::vector<std::uint32_t> &out, const std::vector<Arrival> &in);
    /// Rows in any order: by row before, the row now or `gone`. There are `now` rows after it.
    RowMoves(std::vector<std::uint32_t> to, std::uint32_t now);

    [[nodiscard]] bool stayed() const { return m_stayed; }
    /// All of them have the rows that they had; what came stands behind them.
    [[nodiscard]] bool keepsRows() const { return m_to.empty() && m_steps.empty() && m_single.empty(); }
    /// As many as there are now.
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// Where a row before is now, or `gone`.
    [[nodiscard]] std::uint32_t of(std::uint32_t row) const;
    /// Makes of rows before, in any order, rows now; `gone` stays what it is.
    void move(std::span<std::uint32_t> rows) const;

    /// The same of a list of rows, which loses those that went.
    template<class Row>
    void moveIn(std::vector<Row> &list) const
    {
        if (m_stayed)
            return;
        // In blocks that stay in the processor's cache.
        std::array<std::uint32_t, block> some;
        std::size_t kept = 0;
        for (std::size_t first = 0; first < list.size(); first += block) {
            const std::size_t count = std::min(block, list.size() - first);
            for (std::size_t i = 0; i < count; ++i)
                some[i] = list[first + i].value;
            move(std::span(some).first(count));
            for (std::size_t i = 0; i < count; ++i) {
                list[kept] = {some[i]};
                kept += some[i] != gone ? 1 : 0;
            }
        }
        list.resize(kept);
    }

    /// Rows that follow on each other before and now, in the order of now; `before` is `gone` for what came.
    struct Run
    {
        std::uint32_t before;
        std::uint32_t length;
    };
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    /// What is kept by row, as it is now; what came has `fresh`.
    template<class Column, class T = typename Column::value_type>
    [[nodiscard]] std::vector<T> column(const Column &old, T fresh) const
    {
        std::vector<T> now;
        now.reserve(m_size);
        for (const Run &run : m_runs) {
            if (run.before == gone)
                now.insert(now.end(), run.length, fresh);
            else
                now.insert(now.end(), old.begin() + run.before, old.begin() + run.before + run.length);
        }
        return now;
    }

private:
    static constexpr std::size_t block = 1024;

    void add(std::uint32_t before, std::uint32_t length);

    std::uint32_t m_size = 0;
    bool m_stayed = true;
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_to; ///< by row before; empty where few went
    /// Then: from a row before on, this is added as well (modulo 2³²) …
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_steps;
    /// … but for these rows before, which are there now.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_single;
};

} // namespace chancery
