// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

namespace chancery {

/// Adds an object under a title, with an id made from it where it has none. Of a source and a fact, which are
/// more than a title, whatever else they have comes with them.
EditOutcome addObject(const Snapshot &snapshot, Change::Object object);

/// A new participant, event, option, figure (its unit is `number` until one is given) or question of a title
/// and the kind that is first in its vocabulary.
EditOutcome addNamed(const Snapshot &snapshot, ObjectKind kind, const QString &title);

/// Gives an object another title, name or statement. A passage has none: its words are its source's.
EditOutcome retitle(const Snapshot &snapshot, const ObjectRef &ref, const QString &title);

} // namespace chancery
