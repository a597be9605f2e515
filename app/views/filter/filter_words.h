// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/filter.h"
#include "core/store/snapshot.h"

namespace chancery {

/// A criterion of a filter as its chip says it: `Kind of event: meeting, summit`.
QString chipText(const Snapshot &snapshot, const Filter &filter, Criterion criterion);

} // namespace chancery
