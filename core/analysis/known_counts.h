// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>

namespace chancery {

/// How many objects of each kind a dossier knows of: what no fact carries is not counted as if it were known.
/// None where that cannot be told at once: of participants, options, figures and questions in a large
/// dossier, until its links are read.
using KnownCounts = std::array<std::optional<std::uint32_t>, objectKindCount>;
[[nodiscard]] KnownCounts knownCounts(const Snapshot &snapshot);

} // namespace chancery
