// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/event_dates.h"
#include "core/store/snapshot.h"

#include <cstdint>
#include <optional>

namespace chancery {

/// The first and last day an event may fall on, or over which it lasts; none where that end is open, unknown
/// or not stated.
struct EventDays
{
    std::optional<CivilDay> earliest;
    std::optional<CivilDay> latest;
};
[[nodiscard]] EventDays eventDays(const EventColumns &columns, EventRow row);

/// What the facts of an event say of when and where.
struct EventWords
{
    EventDates dates;
    std::vector<EventPlace> places;
    QString timeZone; ///< of the dossier, by whose clocks times are told

    /// `6 January 2026; planned: 1 January 2026`; empty where nothing is said.
    [[nodiscard]] QString readableDates() const;
    enum class Marking : std::uint8_t { None, Planned };
    /// As calendars have one: where it was, or where nobody says so where it was to be, marked as planned if
    /// so wanted; not where it was not.
    [[nodiscard]] QStringList ownPlaces(Marking marking = Marking::None) const;
    /// `Paris; Kyiv (planned)`.
    [[nodiscard]] QString readablePlaces() const;
};
[[nodiscard]] EventWords eventWords(const Snapshot &snapshot, const EventId &event);

} // namespace chancery
