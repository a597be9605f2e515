// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/domain/time_range.h"
#include "core/store/row_moves.h"
#include "core/store/shared_column.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace chancery {

/// A list of rows for each of many rows, flat.
class RowLists
{
public:
    RowLists() = default;
    /// Takes pairs of a row below `rows` and what is in its list. Lists are ascending, without repetition.
    RowLists(std::uint32_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs);

    /// How lists go on after a change.
    struct Patch
    {
        const RowMoves &rows;
        const RowMoves &items;
        const std::vector<std::uint32_t> &without; ///< items before, ascending: left out
        const std::vector<std::pair<std::uint32_t, std::uint32_t>> &additions; ///< as they are now, ascending
    };
    /// Items that stay keep their order among each other.
    [[nodiscard]] RowLists patched(const Patch &patch) const;

    [[nodiscard]] std::uint32_t size() const
    {
        return m_begin.empty() ? 0 : static_cast<std::uint32_t>(m_begin.size() - 1);
    }
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t row) const
    {
        return {m_items.data() + m_begin[row], m_begin[row + 1] - m_begin[row]};
    }

private:
    class Patching;

    SharedColumn<std::uint32_t> m_begin;
    SharedColumn<std::uint32_t> m_items;
};

/// Which facts concern which objects and rest on which sources: what filters are computed from. In payload,
/// speaker or about alike.
struct FactLinks
{
    static constexpr std::uint32_t none = UINT32_MAX;

    std::vector<std::uint32_t> event; ///< by fact: the event of its payload, or none
    RowLists eventFacts;              ///< facts that name the event outside of their payload
    RowLists participantFacts;
    RowLists optionFacts;
    RowLists figureFacts;
    RowLists questionFacts;
    RowLists sourceFacts; ///< facts that a passage of the source supports

    std::vector<Reliability> reliability; ///< by source

    /// The days that the date of a fact without an event may mean, where it has one.
    struct Dated
    {
        std::uint32_t fact = 0;
        TimeRange range;
    };
    std::vector<Dated> dated;
};

} // namespace chancery
