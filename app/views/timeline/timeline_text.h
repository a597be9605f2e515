// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_frame.h"

#include <QString>

namespace chancery {

/// An event's dates as reports give them, for a reader; says so where there are none.
[[nodiscard]] QString readableDate(const Snapshot &snapshot, EventRow row);
/// One line for a screen reader: title, kind, dates, status, sources, and what the mark shows besides.
[[nodiscard]] QString spokenEvent(const TimelineLanes &lanes, EventRow row);
/// Rich text of an event's tool tip, with the same.
[[nodiscard]] QString eventToolTip(const TimelineLanes &lanes, EventRow row);
/// Rich text of a folded run's tool tip: how many events, of what kinds, from when to when.
[[nodiscard]] QString foldToolTip(const TimelineLanes &lanes, const FrameFold &fold);

} // namespace chancery
