// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/store/store.h"

namespace chancery::briefing {

/// What a briefing on this dossier says. The same snapshot and options give the same briefing, numbers
/// included. The only error is that `progress` asked to stop.
Outcome<Briefing> makeBriefing(const Snapshot &snapshot, const BriefingOptions &options,
                               const Progress &progress = {});

} // namespace chancery::briefing
