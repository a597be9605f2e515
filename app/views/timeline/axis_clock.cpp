// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/axis_clock.h"

#include <QTimeZone>

namespace chancery {

std::optional<Zone> zoneOf(AxisClock clock)
{
    switch (clock) {
    case AxisClock::Dossier:
        return std::nullopt;
    case AxisClock::Reader:
        return Zone::named(QString::fromUtf8(QTimeZone::systemTimeZoneId())).value_or(Zone::utc());
    case AxisClock::Utc:
        break;
    }
    return Zone::utc();
}

} // namespace chancery
