// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/domain/dossier.h"

namespace chancery::cli {

/// Whether a file is a dossier, by its content: one that is damaged, too.
bool isDossier(const QString &path);

/// Writes a dossier in the form that the path's ending names; false after a message.
bool writeDossier(const Dossier &dossier, const QString &path);

} // namespace chancery::cli
