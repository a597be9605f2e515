// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/store/sql.h"

#include <optional>

namespace chancery {

/// SQLite's application_id of a `.dossier`: the letters Chcy.
inline constexpr int dossierApplicationId = 0x43686379;
/// SQLite's user_version of the newest schema.
inline constexpr int dossierSchemaVersion = 7;
/// The first that says when a source's text was attached.
inline constexpr int schemaVersionWithAttached = 4;
/// The first that keeps filters and bookmarks.
inline constexpr int schemaVersionWithSaved = 5;
/// The first that holds what version 2 of the interchange format brought.
inline constexpr int schemaVersionOfFormatTwo = 7;

/// The table that holds the objects of a kind: its name in the singular.
QString tableOf(ObjectKind kind);

/// Makes the table of what the texts of sources have in common (core/store/root_tables.h) where there is
/// none. It refers to no other table, for a Chancery that does not know it opens the file then.
extern const QString overlapTable;

/// Lays the newest schema into an empty file.
std::optional<Error> createSchema(SqlConnection &connection);

/// Checks that the file is a dossier of a version that can be read.
std::optional<Error> checkHeader(SqlConnection &connection);

/// Whether the file's schema is older than ours, so that migrate() has something to do.
bool isOlder(SqlConnection &connection);

/// Brings an older dossier to the newest schema, inside the caller's transaction; nothing to do for the
/// newest. A Chancery of before cannot read it afterwards.
std::optional<Error> migrate(SqlConnection &connection);

} // namespace chancery
