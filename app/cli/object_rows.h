// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QStringList>

namespace chancery::cli {

/// The columns of a kind's plain list, and the line of one object.
QStringList plainHeadings(ObjectKind kind);
QStringList plainRow(const Snapshot &snapshot, ObjectKind kind, std::uint32_t row);

} // namespace chancery::cli
