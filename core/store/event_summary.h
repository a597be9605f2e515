// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/zone.h"
#include "core/store/columns.h"

#include <optional>
#include <vector>

namespace chancery {

/// What a fact says of its event's date or state, with the day its source came out.
struct EventFact
{
    const Fact *fact = nullptr;
    std::optional<CivilDay>
        published; ///< the latest day on which its newest supporting source may have come out
};

/// The derived columns of one event.
struct EventSummary
{
    std::optional<TimeRange> range; ///< the event's own date; none where undated
    EventStatus status = EventStatus::Unknown;
    std::uint16_t flags = 0; ///< EventFlag bits
};

/// Sums up an event from its facts. Date: the one at which it stands, by ownDateOf(), on an axis in `zone`,
/// that of the dossier, or in UTC where that has none; flagged where other reports differ, and where there
/// are others at all. State: that of the source published last, and of equals the furthest on, but what took
/// place is not undone by who tells of the plan later; flagged where sources differ. Denials change neither
/// and are flagged.
EventSummary summarise(const std::vector<EventFact> &facts, const Zone *zone = nullptr);

} // namespace chancery
