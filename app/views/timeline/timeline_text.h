// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_frame.h"
#include "core/domain/zone.h"

#include <QString>

#include <optional>

namespace chancery {

/// An event's dates as reports give them, for a reader; says so where there are none. Times are told by these
/// clocks, which are the dossier's where none are given.
[[nodiscard]] QString readableDate(const Snapshot &snapshot, EventRow row,
                                   const std::optional<Zone> &clock = std::nullopt);
/// One line for a screen reader: title, kind, dates, status, sources, and what the mark shows besides.
[[nodiscard]] QString spokenEvent(const TimelineLanes &lanes, EventRow row,
                                  const std::optional<Zone> &clock = std::nullopt);
/// Rich text of an event's tool tip, with the same.
[[nodiscard]] QString eventToolTip(const TimelineLanes &lanes, EventRow row,
                                   const std::optional<Zone> &clock = std::nullopt);
/// Rich text of a folded run's tool tip: how many events, of what kinds, from when to when.
[[nodiscard]] QString foldToolTip(const TimelineLanes &lanes, const FrameFold &fold);

} // namespace chancery
