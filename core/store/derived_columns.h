// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"

#include <optional>

namespace chancery {

/// Computes the derived columns of every event and fact from the facts, inside the caller's transaction.
std::optional<Error> deriveColumns(SqlConnection &connection);

} // namespace chancery
