// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"

#include <optional>

namespace chancery {

/// Whether SQLite finds its own structures in order: much quicker than reading. What is not is told by table,
/// and by the last row before it, as far as that can be known. What an index of words holds is no part of it:
/// the connection has none after that.
std::optional<Error> quickCheck(SqlConnection &connection);
/// The same of every table but those of the index of words, which is made anew where it is damaged.
std::optional<Error> checkTables(SqlConnection &connection);
/// Whether every reference leads somewhere.
std::optional<Error> checkForeignKeys(SqlConnection &connection);
/// All of this, as quickCheck(), and reads every value and checks what is kept of them.
std::optional<Error> readThrough(SqlConnection &connection);

/// Whether every judgement rests on a fact, and every fact on a passage: without that, what is written of it
/// is no dossier to those who read it.
std::optional<Error> checkGrounds(SqlConnection &connection);

/// Yields the number of the revision: one more with every change; none in a file that has none yet.
QString revisionQuery();

} // namespace chancery
