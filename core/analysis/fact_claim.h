// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim.h"
#include "core/store/snapshot.h"

namespace chancery {

/// One fact as Snapshot::claims() has it: for what compares the facts of one object, not those of a dossier.
[[nodiscard]] Claim claimOf(const Snapshot &snapshot, FactRow row);

} // namespace chancery
