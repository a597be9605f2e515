// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim_comparison.h"
#include "core/store/snapshot.h"

#include <optional>
#include <vector>

namespace chancery {

/// The sources whose passages support a fact, in the order of its evidence, none twice.
std::vector<SourceRow> supportingSources(const Snapshot &snapshot, const Fact &fact);

/// When a fact holds, as far as anyone says.
struct FactDate
{
    Edtf date;
    /// The fact itself has no date; this is when its first supporting source was published.
    bool ofSource = false;
};

/// The fact's own date, or that of the supporting source published first; none where neither is stated.
std::optional<FactDate> dateOf(const Snapshot &snapshot, const Fact &fact);

/// Who puts a fact forward, how and when: what decides how it stands to another one.
Circumstances circumstancesOf(const Snapshot &snapshot, const Fact &fact);

/// Whether a comes before b: by first possible day, then last; an open start before every day, an open end
/// after, and no date at all last.
bool isEarlier(const std::optional<FactDate> &a, const std::optional<FactDate> &b);

} // namespace chancery
