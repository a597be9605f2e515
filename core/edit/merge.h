// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

namespace chancery {

/// Makes one of two participants, events, options, figures or questions. The names of the one that goes
/// become aliases of the participant that stays; other kinds have one title. Facts,
/// memberships, filters and bookmarks follow. Facts that say the same from then on, and did not before, are
/// joined: all of their evidence stands under the first, in whose place judgements rest on both.
EditOutcome merge(const Snapshot &snapshot, const ObjectRef &stays, const ObjectRef &goes);

} // namespace chancery
