// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/conflicts.h"

namespace chancery {

/// Puts the claims that a passage contradicts into the conflicts they belong to, and adds conflicts for the
/// rest; see conflictsAmong.
void addContradicted(std::span<const Claim> claims, std::vector<Conflict> &conflicts);

} // namespace chancery
