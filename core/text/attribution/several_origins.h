// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether an outlet is one of several that a sentence has its news from: `media, among them Reuters,
/// reported`, `berichtet unter anderem die dpa`, `wurde von Reuters und der dpa gemeldet`, `selon notamment
/// l'AFP`. The verb may stand before the name or behind it, and other outlets between.
[[nodiscard]] bool isAmongOrigins(QStringView before, QStringView after);

} // namespace chancery
