// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/passage/located_text.h"

#include <list>
#include <utility>

namespace chancery {

/// The texts of the sources shown last, located: going back and forth between two sources reads neither
/// again.
class TextCache
{
public:
    [[nodiscard]] LocatedTextPtr get(const Snapshot &snapshot, SourceRow source);
    /// Rows mean nothing in another snapshot.
    void clear() { m_entries.clear(); }

private:
    static constexpr std::size_t capacity = 8;
    std::list<std::pair<SourceRow, LocatedTextPtr>> m_entries; ///< the one used last first
};

} // namespace chancery
