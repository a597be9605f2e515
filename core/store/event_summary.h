// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
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
    std::optional<TimeRange> range; ///< spans every date that is reported and not denied; none where undated
    EventStatus status = EventStatus::Unknown;
    std::uint16_t flags = 0; ///< EventFlag bits
};

/// The time that a date takes, to the second where it has a time of day; where one end is open or unknown,
/// that of the other. None for `../..`, all of time.
[[nodiscard]] std::optional<TimeRange> rangeOf(const Edtf &date);

/// Sums up an event from its facts. Dates: the span of all, flagged where they differ; a time of day as its
/// clock has it, in no zone. State: that of the
/// source published last, and of equals the furthest on; flagged where sources differ. Denials change neither
/// and are flagged.
EventSummary summarise(const std::vector<EventFact> &facts);

} // namespace chancery
