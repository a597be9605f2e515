// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/store/sql.h"

#include <optional>

namespace chancery {

/// Whether what a file keeps beside the values, to be quick, agrees with them: the index of objects, and the
/// derived columns of events and facts. A file whose columns lie would show dates that no fact gives.
/// `dossier` is what was read from the file. The first disagreement, with table and row.
std::optional<Error> checkDerived(SqlConnection &connection, const Dossier &dossier);

} // namespace chancery
