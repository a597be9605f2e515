// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

namespace chancery {

/// How many independent roots a fact has, and which of them are no sources: `2 independent sources`,
/// `1 independent source (AFP, which is no source here)`, `1 independent source (the word of Tusk)`.
/// Translated.
[[nodiscard]] QString rootsInWords(const Snapshot &snapshot, FactRow fact);

} // namespace chancery
