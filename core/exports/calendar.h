// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QByteArray>

namespace chancery {

/// The dated events as iCalendar (RFC 5545): all-day entries over the days an event may fall on or lasts.
/// What is not certain to have happened, or not certain in its date, is tentative and says so. The same
/// dossier gives the same bytes.
struct CalendarExport
{
    QByteArray bytes;
    int leftOut = 0; ///< events without a first and a last day, or with a year that iCalendar cannot spell
};
/// Nothing of use where `progress` asked to stop.
[[nodiscard]] CalendarExport exportCalendar(const Snapshot &snapshot, const Progress &progress = {});

} // namespace chancery
