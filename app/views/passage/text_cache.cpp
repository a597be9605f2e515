// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/text_cache.h"

#include <algorithm>

namespace chancery {

LocatedTextPtr TextCache::get(const Snapshot &snapshot, SourceRow source)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [source](const auto &entry) { return entry.first == source; });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
    } else {
        m_entries.emplace_front(source, locateText(snapshot, source));
        if (m_entries.size() > capacity)
            m_entries.pop_back();
    }
    return m_entries.front().second;
}

} // namespace chancery
