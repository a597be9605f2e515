// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/text_locator.h"

#include <list>

namespace chancery {

/// The texts of the sources shown last, located: going back and forth between two sources reads neither
/// again.
class TextCache
{
public:
    /// A source's text with the wanted passage located, and others as far as that took no time to speak of.
    [[nodiscard]] LocatedTextPtr get(const SnapshotPtr &snapshot, SourceRow source,
                                     std::optional<PassageRow> wanted);
    /// Whether the rest of the text got last is to be located on another thread, for put().
    [[nodiscard]] bool isLong() const { return !m_entries.empty() && m_entries.front().locator.isLong(); }
    /// What was found of a text.
    void put(SourceRow source, const LocatedTextPtr &text);
    /// Goes on locating the passages of the text that was got last: for some milliseconds, or all of them.
    [[nodiscard]] LocatedTextPtr advance(QDeadlineTimer deadline);
    /// Rows mean nothing in another snapshot.
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        SourceRow source;
        TextLocator locator;
        LocatedTextPtr text;
    };
    static constexpr std::size_t capacity = 8;
    std::list<Entry> m_entries; ///< the one used last first
};

} // namespace chancery
