// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <cstdint>
#include <vector>

namespace chancery {

/// Where rows went when a few were taken out of their order and a few put in: in stretches, since all others
/// keep their order among each other.
class RowShift
{
public:
    /// `out` are rows before, of those that were taken out; `in` rows now, of those that were put in; both
    /// ascending. `rows` is how many there were.
    RowShift(std::uint32_t rows, const std::vector<std::uint32_t> &out, const std::vector<std::uint32_t> &in);

    /// Moves rows before, ascending, to rows now; those that were taken out are left out.
    void move(std::vector<EventRow> &rows) const;

private:
    struct Stretch
    {
        std::uint32_t end; ///< one past its last row before
        std::int64_t by;   ///< added to its rows
        bool isOut;
    };

    std::vector<Stretch> m_stretches; ///< one behind the other
};

} // namespace chancery
