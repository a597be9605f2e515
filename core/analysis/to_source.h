// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// The events, participants, options, figures and questions that no fact carries: nothing is known of them
/// yet, and no view shows them as if it were. A participant that another one belongs to, of which facts tell,
/// is carried by them. In the order of their kinds, then of their rows. Reads Snapshot::links().
[[nodiscard]] std::vector<ObjectRef> objectsToSource(const Snapshot &snapshot);

/// Whether some fact concerns an object.
[[nodiscard]] bool isCarried(const Snapshot &snapshot, const ObjectRef &object);

} // namespace chancery
