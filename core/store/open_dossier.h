// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace chancery {

/// Opens what DOSSIER names: `builtin:NAME`, a `.dossier` or a `.json`, told apart by content, not by name.
/// What is read into a private store has that in the place given.
Outcome<std::shared_ptr<Store>> openDossier(const QString &location, const Progress &progress = {},
                                            PrivatePlace place = PrivatePlace::Temporary);

/// Whether DOSSIER is read as a JSON file: an ordinary file, and no SQLite file by its content.
bool isJsonDossier(const QString &location);

/// The names that can follow `builtin:`.
QStringList builtinDossiers();

/// The built-in dossier shown when none is asked for.
QString defaultDossier();

} // namespace chancery
