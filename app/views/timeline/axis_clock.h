// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/zone.h"

#include <optional>

namespace chancery {

/// By whose clocks the ruler counts.
enum class AxisClock {
    Dossier, ///< of the dossier's zone; UTC where it has none
    Reader,  ///< of this computer
    Utc,
};

/// The zone itself; none for the dossier's, which the dossier knows.
[[nodiscard]] std::optional<Zone> zoneOf(AxisClock clock);

} // namespace chancery
