// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing_options.h"
#include "core/store/snapshot.h"

#include <unordered_set>
#include <vector>

namespace chancery::briefing {

/// Which events and facts of a dossier a briefing holds, by its options.
class Scope
{
public:
    Scope(const Snapshot &snapshot, const BriefingOptions &options);

    [[nodiscard]] bool hasEvent(EventRow row) const { return m_events[row.value]; }
    /// Whether a fact belongs into the briefing; the fact is the one in the row.
    [[nodiscard]] bool hasFact(FactRow row, const Fact &fact) const;
    /// Whether anything was left out.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] int eventCount() const { return m_eventCount; }

private:
    const Snapshot &m_snapshot;
    BriefingOptions m_options;
    std::vector<bool> m_events;
    std::unordered_set<std::uint32_t> m_about; ///< facts that concern the chosen objects
    std::vector<bool> m_chosen;                ///< by fact row; empty where all are
    int m_eventCount = 0;
    bool m_whole = true;
};

} // namespace chancery::briefing
