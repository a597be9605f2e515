// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// What becomes of what rests on, or names, an object that is to go.
enum class Dependents : std::uint8_t {
    Keep, ///< they keep it from going, and the error names them
    Go,   ///< what cannot be without it goes too; the rest loses its name
};

/// Removes objects. With Dependents::Go: a source's passages and a passage's words go with it, facts that no
/// passage supports any more or whose payload names what goes, judgements without a fact; passages that
/// nothing rests on any more; other sources, participants, facts and judgements only forget it. A fact called
/// confirmed that loses its second root is probable from then on. Filters and bookmarks follow. Each is told.
EditOutcome remove(const Snapshot &snapshot, const std::vector<ObjectRef> &refs, Dependents dependents);

/// What refers to an object: what would keep it from being removed.
std::vector<ObjectRef> referrersOf(const Snapshot &snapshot, const ObjectRef &ref);

} // namespace chancery
