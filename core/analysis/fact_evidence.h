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
    /// The fact itself has no date; this is when its first supporting source, or passage with a day of its
    /// own, was published.
    bool ofSource = false;
    /// The fact does not say when it holds; this is when it was said.
    bool isSaid = false;

    /// The date as it is told beside others: `said D`, `reported D`, or `D` alone.
    [[nodiscard]] QString inWords(const QString &shown) const;
};

/// When the fact holds, or when it was said, or when the supporting source published first was; none where
/// none of them is stated.
std::optional<FactDate> dateOf(const Snapshot &snapshot, const Fact &fact);

/// What a fact hangs on, `set off by a ceasefire`; empty where it names nothing.
QString conditionInWords(const Fact &fact);

/// Who puts a fact forward, how and when: what decides how it stands to another one.
Circumstances circumstancesOf(const Snapshot &snapshot, const Fact &fact);

/// Whether a comes before b: by first possible day, then last; an open start before every day, an open end
/// after, and no date at all last.
bool isEarlier(const std::optional<FactDate> &a, const std::optional<FactDate> &b);

} // namespace chancery
