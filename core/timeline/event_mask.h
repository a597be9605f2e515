// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

namespace chancery {

/// Which events are shown: a bit for each row of a snapshot.
class EventMask
{
public:
    explicit EventMask(std::uint32_t events)
        : m_size(events)
        , m_words((std::size_t{events} + 63) / 64)
    {
    }

    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// Rows past the size are not shown.
    [[nodiscard]] bool shows(EventRow row) const
    {
        return row.value < m_size && ((m_words[row.value / 64] >> (row.value % 64)) & 1) != 0;
    }
    void show(EventRow row) { m_words[row.value / 64] |= std::uint64_t{1} << (row.value % 64); }
    void hide(EventRow row) { m_words[row.value / 64] &= ~(std::uint64_t{1} << (row.value % 64)); }
    /// How many are shown.
    [[nodiscard]] std::uint32_t count() const
    {
        std::uint32_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::uint32_t>(std::popcount(word));
        return sum;
    }

    friend bool operator==(const EventMask &, const EventMask &) = default;

private:
    std::uint32_t m_size;
    std::vector<std::uint64_t> m_words;
};

/// Null: every event is shown.
using EventMaskPtr = std::shared_ptr<const EventMask>;

} // namespace chancery
