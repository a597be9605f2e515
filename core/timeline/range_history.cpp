// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/range_history.h"

namespace chancery {

void RangeHistory::leave(const TimeRange &range, std::uint64_t gesture)
{
    if (m_gesture == gesture)
        return;
    m_gesture = gesture;
    if (!m_ranges.empty() && m_ranges.back() == range)
        return;
    if (m_ranges.size() == longest)
        m_ranges.erase(m_ranges.begin());
    m_ranges.push_back(range);
}

std::optional<TimeRange> RangeHistory::back()
{
    m_gesture.reset();
    if (m_ranges.empty())
        return std::nullopt;
    const TimeRange range = m_ranges.back();
    m_ranges.pop_back();
    return range;
}

void RangeHistory::clear()
{
    m_ranges.clear();
    m_gesture.reset();
}

} // namespace chancery
