// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/change.h"
#include "core/store/derived_columns.h"
#include "core/store/next_columns.h"
#include "core/store/sql.h"

namespace chancery {

/// What applyChange() did.
struct CarriedOut
{
    Change inverse;
    ChangeSet reached;
    TouchedRows touched;
};

/// Carries out a change inside the caller's transaction: writes it, derives the columns that depend on it,
/// and checks what was put by the rules of a reader and by those of core/check: a change that brings a fault
/// in is refused. Yields the change that takes it back. Work grows with the change and what depends on it,
/// not with the dossier. Foreign keys are checked by the commit. `reckoner` is what the change before this
/// one left, and is left for the next; the caller forgets it where another program changed the dossier.
Outcome<CarriedOut> applyChange(SqlConnection &connection, const Change &change, KeptReckoner &reckoner);

} // namespace chancery
