// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/entry.h"

namespace chancery {

/// The events (VEVENT) of an iCalendar (RFC 5545), each as its lines stand in the file. Of one that recurs
/// the first alone.
void readCalendar(QStringView text, const TakeEntry &take, const TakeBadRow &bad);
/// What tells an event from others, by its lines: UID and RECURRENCE-ID.
[[nodiscard]] QString calendarKey(const QString &lines);

} // namespace chancery
