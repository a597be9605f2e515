// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/domain/time_range.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace chancery {

/// What layout needs of events: columns of one length, in time order (by begin, then end), dated ones only.
struct EventTimes
{
    std::span<const CivilSecond> begin;
    std::span<const CivilSecond> end; ///< one past the last second; after begin
    std::span<const std::uint8_t> priority;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begin.size()); }
};

/// How much an event matters when not every label finds room: first by the independent sources that carry it,
/// then by its kind.
[[nodiscard]] inline std::uint8_t eventPriority(EventKind kind, std::uint8_t sources)
{
    const auto rank = [kind] {
        switch (kind) {
        case EventKind::Summit:
        case EventKind::Agreement:
            return 3;
        case EventKind::Declaration:
        case EventKind::Meeting:
        case EventKind::MilitaryAct:
            return 2;
        case EventKind::Allegation:
        case EventKind::Plan:
        case EventKind::Exchange:
        case EventKind::Expiry:
        case EventKind::Sanction:
            return 1;
        case EventKind::Statement:
        case EventKind::Visit:
            break;
        }
        return 0;
    }();
    return static_cast<std::uint8_t>(std::min(int{sources} * 4 + rank, 255));
}

/// The ends of some events, given in time order, from the earliest to the latest.
[[nodiscard]] std::vector<CivilSecond> sortedEnds(std::span<const EventRow> events, const EventTimes &times);

} // namespace chancery
