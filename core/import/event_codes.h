// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QString>

namespace chancery {

/// What a code of CAMEO (Conflict and Mediation Event Observations, version 1.1b3) says was done, in words,
/// by its root: `042` → “consulted”. Empty for what is no code.
[[nodiscard]] QString actOfCode(const QString &code);

/// The kind of event that a code tells of.
[[nodiscard]] EventKind kindOfCode(const QString &code);

} // namespace chancery
