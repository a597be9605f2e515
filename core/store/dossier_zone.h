// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/zone.h"
#include "core/store/sql.h"

#include <optional>

namespace chancery {

/// The zone that a dossier in a store counts its days and times in; none where it states none, or one that
/// this system does not know.
[[nodiscard]] std::optional<Zone> dossierZone(SqlConnection &connection);

} // namespace chancery
