// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/text_cache.h"

#include <algorithm>

namespace chancery {

namespace {

/// A text is shown with as many of its passages as can be located in this time.
constexpr int firstMilliseconds = 6;

} // namespace

LocatedTextPtr TextCache::get(const SnapshotPtr &snapshot, SourceRow source, std::optional<PassageRow> wanted)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [source](const Entry &entry) { return entry.source == source; });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
    } else {
        m_entries.push_front({source, TextLocator(snapshot, source), {}});
        if (m_entries.size() > capacity)
            m_entries.pop_back();
    }
    Entry &entry = m_entries.front();
    if (!entry.text || !entry.text->isComplete()) {
        if (wanted)
            entry.locator.want(*wanted);
        if (!entry.locator.isLong())
            entry.locator.advance(QDeadlineTimer(firstMilliseconds));
        entry.text = entry.locator.result();
    }
    return entry.text;
}

void TextCache::put(SourceRow source, const LocatedTextPtr &text)
{
    for (Entry &entry : m_entries) {
        if (entry.source == source)
            entry.text = text;
    }
}

LocatedTextPtr TextCache::advance(QDeadlineTimer deadline)
{
    if (m_entries.empty())
        return {};
    Entry &entry = m_entries.front();
    // A text is put together once, when all of its passages are there, not at each step.
    if (!entry.text->isComplete() && entry.locator.advance(deadline))
        entry.text = entry.locator.result();
    return entry.text;
}

} // namespace chancery
