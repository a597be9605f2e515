// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/document/blocks.h"

#include <optional>

namespace chancery::briefing {

/// The reported values of a figure on one scale; none where reports do not differ, for then there is nothing
/// to compare. The scale begins at nought unless the values lie close together and far from it.
std::optional<Chart> chartOf(const FigureItem &figure);

} // namespace chancery::briefing
