// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_moves.h"
#include "core/store/shared_column.h"

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// The row numbers of a table in the order of a snapshot's rows, and back. Costs no memory, and nothing to go
/// along with a change, where rows simply count from 1, as they do in a dossier that was never edited, but
/// for a few numbers that are left out.
class RowMap
{
public:
    /// Rows in document order: `numbers` ascending.
    static RowMap inDocumentOrder(std::vector<std::uint32_t> numbers);
    /// Rows in any order.
    static RowMap inOrder(std::vector<std::uint32_t> numbers);
    /// Rows that went with a change, in the order that they were in; `came` are the numbers of those that
    /// are new, in the order of now.
    [[nodiscard]] RowMap moved(const RowMoves &moves, std::span<const qlonglong> came) const;

    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] qlonglong numberAt(std::uint32_t row) const
    {
        if (!m_numbers.empty())
            return m_numbers[row];
        return row < m_stretchEnd ? row + 1LL : numberInStretch(row);
    }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(qlonglong number) const;
    /// How many rows have the same numbers in both, from the beginning on, and how many of the others at the
    /// end.
    struct Shared
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    [[nodiscard]] Shared sharedWith(const RowMap &other) const;
    /// In document order: the first row whose number is not below one.
    [[nodiscard]] std::uint32_t firstFrom(qlonglong number) const;

private:
    /// Rows from `row` on have the numbers from `number` on.
    struct Stretch
    {
        std::uint32_t row;
        std::uint32_t number;
    };
    static void add(std::vector<Stretch> &stretches, std::uint32_t row, std::uint32_t number);
    [[nodiscard]] qlonglong numberInStretch(std::uint32_t row) const;
    [[nodiscard]] std::size_t stretchOf(std::uint32_t row) const;
    [[nodiscard]] std::uint32_t endOf(std::size_t stretch) const;
    [[nodiscard]] std::vector<std::uint32_t> allNumbers() const;
    bool takeStretches(std::vector<Stretch> stretches);

    std::uint32_t m_size = 0;
    std::uint32_t m_stretchEnd = UINT32_MAX; ///< rows before this have the number row + 1, without m_numbers
    std::vector<Stretch> m_stretches;        ///< of the others, in order
    SharedColumn<std::uint32_t> m_numbers;   ///< empty: they are in stretches
    SharedColumn<std::uint32_t> m_rows;      ///< by number; empty: search m_numbers
};

} // namespace chancery
