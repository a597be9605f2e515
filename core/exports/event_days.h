// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

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

/// What the facts of an event say of when and where, once each, in document order: EDTF dates and places.
struct EventWords
{
    std::vector<Edtf> dates;
    QStringList places;
};
[[nodiscard]] EventWords eventWords(const Snapshot &snapshot, const EventId &event);

} // namespace chancery
