// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <cstdint>

namespace chancery::cli {

enum class ListForm : std::uint8_t { Plain, Json, Csv };

/// Whether `chancery list` knows a name that is no kind of object but a question to the texts: `coverage`,
/// the sentences of full texts that carry no fact, and `single-source`, the facts that rest on one source.
[[nodiscard]] bool isCoverageList(const QString &name);

/// Prints such a list.
void printCoverageList(const Snapshot &snapshot, const QString &name, ListForm form);

} // namespace chancery::cli
