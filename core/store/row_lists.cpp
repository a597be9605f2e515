// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fact_links.h"

#include "core/domain/in_parallel.h"

#include <algorithm>

namespace chancery {

RowLists::RowLists(std::uint32_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs)
{
    std::vector<std::uint32_t> begins(rows + std::size_t{1}, 0);
    for (const auto &[row, item] : pairs)
        ++begins[row + std::size_t{1}];
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<std::uint32_t> items(pairs.size());
    std::vector<std::uint32_t> next(begins.begin(), begins.end() - 1);
    for (const auto &[row, item] : pairs)
        items[next[row]++] = item;
    // Lists that hold as much as others are sorted beside them.
    const std::size_t stretches = stretchesFor(items.size(), worthAThread);
    inStretches(items.size(), stretches, [&](std::size_t stretch, std::size_t from, std::size_t to) {
        const auto rowAt = [&](std::size_t item) {
            return std::lower_bound(begins.begin(), begins.end(), item) - begins.begin();
        };
        const auto last = stretch + 1 == stretches ? static_cast<std::ptrdiff_t>(rows) : rowAt(to);
        for (auto row = rowAt(from); row < last; ++row)
            std::sort(items.begin() + begins[static_cast<std::size_t>(row)],
                      items.begin() + begins[static_cast<std::size_t>(row) + 1]);
    });
    // A fact may name an object twice: in its payload and as speaker.
    std::uint32_t kept = 0;
    std::uint32_t begin = 0;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const std::uint32_t end = begins[row + std::size_t{1}];
        const auto first = items.begin() + begin;
        const auto last = std::unique(first, items.begin() + end);
        begins[row] = kept;
        kept = static_cast<std::uint32_t>(std::move(first, last, items.begin() + kept) - items.begin());
        begin = end;
    }
    begins[rows] = kept;
    items.resize(kept);
    items.shrink_to_fit();
    m_begin = std::move(begins);
    m_items = std::move(items);
}

/// Carries lists over in stretches: what a change touches are a few lists of very many.
class RowLists::Patching
{
public:
    Patching(const RowLists &old, const Patch &patch)
        : m_old(old)
        , m_patch(patch)
        , m_addition(patch.additions.begin())
        , m_isLeftOut(patch.without.empty() ? 0 : patch.without.back() + 1)
    {
        for (const std::uint32_t item : patch.without)
            m_isLeftOut[item] = true;
        m_begins.reserve(patch.rows.size() + std::size_t{1});
        m_begins.push_back(0);
        m_items.reserve(old.m_items.size() + patch.additions.size());
    }

    RowLists run()
    {
        const std::vector<std::uint32_t> changed = changedRows();
        if (changed.empty() && m_patch.additions.empty() && m_patch.rows.stayed() &&
            m_patch.items.keepsRows())
            return m_old;
        for (const RowMoves::Run &run : m_patch.rows.runs()) {
            const std::uint32_t end = rowNow() + run.length;
            std::uint32_t row = run.before == RowMoves::gone ? m_old.size() : run.before;
            auto next = std::lower_bound(changed.begin(), changed.end(), row);
            while (rowNow() < end) {
                std::uint32_t length = end - rowNow();
                if (m_addition != m_patch.additions.end())
                    length = std::min(length, m_addition->first - rowNow());
                if (next != changed.end())
                    length = std::min(length, *next - row);
                if (row >= m_old.size())
                    takeEmpty(length);
                else
                    takeStretch(row, length);
                row += length;
                if (rowNow() == end)
                    break;
                takeOne(row);
                next = std::upper_bound(next, changed.end(), row);
                ++row;
            }
        }
        RowLists now;
        now.m_begin = std::move(m_begins);
        now.m_items = std::move(m_items);
        return now;
    }

private:
    [[nodiscard]] std::uint32_t rowNow() const { return static_cast<std::uint32_t>(m_begins.size() - 1); }

    [[nodiscard]] bool isLeftOut(std::uint32_t item) const
    {
        return item < m_isLeftOut.size() && m_isLeftOut[item];
    }

    /// Rows before of lists that hold what is left out.
    [[nodiscard]] std::vector<std::uint32_t> changedRows() const
    {
        std::vector<std::uint32_t> rows;
        const std::vector<std::uint32_t> &without = m_patch.without;
        if (without.empty())
            return rows;
        // Most blocks hold nothing between the first and the last of these.
        constexpr std::size_t block = 512;
        const std::uint32_t first = without.front();
        const std::uint32_t span = without.back() - first;
        for (std::size_t from = 0; from < m_old.m_items.size(); from += block) {
            const std::size_t to = std::min(from + block, m_old.m_items.size());
            std::uint32_t between = 0;
            for (std::size_t i = from; i < to; ++i)
                between += m_old.m_items[i] - first <= span ? 1 : 0;
            for (std::size_t i = from; between > 0 && i < to; ++i) {
                if (!isLeftOut(m_old.m_items[i]))
                    continue;
                const auto end = std::upper_bound(m_old.m_begin.begin(), m_old.m_begin.end(), i);
                const auto row = static_cast<std::uint32_t>(end - m_old.m_begin.begin() - 1);
                if (rows.empty() || rows.back() != row)
                    rows.push_back(row);
            }
        }
        return rows;
    }

    void takeEmpty(std::uint32_t length) { m_begins.insert(m_begins.end(), length, itemsNow()); }

    [[nodiscard]] std::uint32_t itemsNow() const { return static_cast<std::uint32_t>(m_items.size()); }

    void takeStretch(std::uint32_t row, std::uint32_t length)
    {
        const std::uint32_t from = m_old.m_begin[row];
        const std::uint32_t to = m_old.m_begin[row + length];
        const std::uint32_t by = itemsNow() - from; // modulo 2³²
        const std::size_t lists = m_begins.size();
        m_begins.insert(m_begins.end(), m_old.m_begin.begin() + row + 1,
                        m_old.m_begin.begin() + row + 1 + length);
        for (std::size_t i = lists; by != 0 && i < m_begins.size(); ++i)
            m_begins[i] += by;
        const std::size_t items = m_items.size();
        m_items.insert(m_items.end(), m_old.m_items.begin() + from, m_old.m_items.begin() + to);
        m_patch.items.move(std::span(m_items).subspan(items));
    }

    /// A list of which something goes, or to which something comes.
    void takeOne(std::uint32_t row)
    {
        const std::uint32_t now = rowNow();
        const auto begin = static_cast<std::ptrdiff_t>(m_items.size());
        if (row < m_old.size()) {
            for (const std::uint32_t item : m_old.of(row)) {
                if (!isLeftOut(item))
                    m_items.push_back(item);
            }
            m_patch.items.move(std::span(m_items).subspan(static_cast<std::size_t>(begin)));
        }
        for (; m_addition != m_patch.additions.end() && m_addition->first == now; ++m_addition)
            m_items.push_back(m_addition->second);
        std::sort(m_items.begin() + begin, m_items.end());
        m_begins.push_back(itemsNow());
    }

    const RowLists &m_old;
    const Patch &m_patch;
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_items;
    std::vector<std::pair<std::uint32_t, std::uint32_t>>::const_iterator m_addition;
    std::vector<bool> m_isLeftOut; ///< by item before
};

RowLists RowLists::patched(const Patch &patch) const
{
    return Patching(*this, patch).run();
}

} // namespace chancery
