// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

namespace chancery::cli {

/// Prints an object for reading: what it is, then its facts, each with its sources and passages. Passages
/// stand word for word, unwrapped; only control characters are made visible.
void printObject(const Snapshot &snapshot, const ObjectRef &ref);

/// The id that examples in help texts show: an event of the built-in dossier.
QString exampleObject();

} // namespace chancery::cli
