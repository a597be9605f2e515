// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QStringList>

#include <vector>

namespace chancery {

/// The columns of a kind's CSV list, and the lines of one object: one, but of a fact one a passage. Words are
/// those of files; lists within a cell are separated by `; `.
QStringList csvHeadings(ObjectKind kind);
std::vector<QStringList> csvRows(const Snapshot &snapshot, ObjectKind kind, std::uint32_t row);

} // namespace chancery
