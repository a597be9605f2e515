// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/row_shift.h"

#include <algorithm>

namespace chancery {

RowShift::RowShift(std::uint32_t rows, const std::vector<std::uint32_t> &out,
                   const std::vector<std::uint32_t> &in)
{
    std::uint32_t before = 0;
    std::uint32_t now = 0;
    auto leaving = out.begin();
    auto coming = in.begin();
    while (before < rows) {
        if (leaving != out.end() && *leaving == before) {
            ++leaving;
            m_stretches.push_back({++before, 0, true});
            continue;
        }
        while (coming != in.end() && *coming == now) {
            ++coming;
            ++now;
        }
        const std::uint32_t kept = (leaving == out.end() ? rows : *leaving) - before;
        const std::uint32_t length = coming == in.end() ? kept : std::min(kept, *coming - now);
        m_stretches.push_back(
            {before + length, static_cast<std::int64_t>(now) - static_cast<std::int64_t>(before), false});
        before += length;
        now += length;
    }
}

void RowShift::move(std::vector<EventRow> &rows) const
{
    auto stretch = m_stretches.begin();
    auto kept = rows.begin();
    for (const EventRow row : rows) {
        while (stretch->end <= row.value)
            ++stretch;
        if (!stretch->isOut)
            *kept++ = {static_cast<std::uint32_t>(row.value + stretch->by)};
    }
    rows.erase(kept, rows.end());
}

} // namespace chancery
