// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/search/matches.h"

namespace chancery {

/// The part of a dossier that a query asks for, as a dossier that stands on its own: the facts that match and
/// everything they name and rest on; objects that match by themselves; for each event kept, also what says
/// when, where and whether it was, and for each question what raises it; judgements all of whose facts are
/// there. Excerpts of a source shrink to the passages that are left.
Dossier subsetOf(const Dossier &dossier, const Snapshot &snapshot, const Matches &matches);

} // namespace chancery
