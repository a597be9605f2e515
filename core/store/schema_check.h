// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"

#include <optional>

namespace chancery {

/// Checks that what a dossier's file holds is made as ours are: `make` lays the newest schema into an empty
/// file, and no column or constraint may stand in our tables that it does not make; an older file has fewer.
/// Refused are code (triggers, views, virtual tables that are not ours), other indexes on our tables, and
/// references to tables from elsewhere, for all these would have a say in what is written. Further tables
/// have none, and are let be. What is missing is told by whoever reads it.
std::optional<Error> checkSchema(SqlConnection &connection,
                                 std::optional<Error> (*make)(SqlConnection &connection));

} // namespace chancery
