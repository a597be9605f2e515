// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>
#include <QStringList>

#include <span>

namespace chancery {

/// How many independent roots there are, and which: `2 independent sources (Meduza; The Post)`,
/// `1 independent source (AFP, which is no source here)`, `1 independent source (the word of Tusk)`.
/// A source goes by its publisher or, where it states none, by its title. Translated.
[[nodiscard]] QString rootsInWords(const Snapshot &snapshot, std::span<const FactRoot> roots);
/// The same of a fact.
[[nodiscard]] QString rootsInWords(const Snapshot &snapshot, FactRow fact);
/// The names alone, in the order of the roots.
[[nodiscard]] QStringList namesOf(const Snapshot &snapshot, std::span<const FactRoot> roots);

} // namespace chancery
