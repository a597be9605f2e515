// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/entry.h"

namespace chancery {

/// Lists of travels as the Office of the Historian of the U.S. Department of State publishes them: XML whose
/// root is `trips`, or `visits` of foreign leaders, with a `trip` or `visit` each.
[[nodiscard]] bool looksLikeTravels(QStringView start);
void readTravels(QStringView text, const TakeEntry &take, const TakeBadRow &bad);
/// What tells a trip from others, by its element: its `id`.
[[nodiscard]] QString travelKey(const QString &element);

} // namespace chancery
