// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/fact_evidence.h"
#include "core/store/snapshot.h"

#include <QString>

#include "core/cards/card.h"

#include <optional>
#include <span>

namespace chancery {

// What the cards of participants, events and judgements say alike.

/// The titles of the sources that support facts, each once.
[[nodiscard]] QString sourceTitles(const Snapshot &snapshot, const Fact &fact);
[[nodiscard]] QString sourceTitles(const Snapshot &snapshot, std::span<const FactRow> facts);

/// `6 Jan 2026`, or `reported 7 Jan 2026` where only the source has a date; empty for none.
[[nodiscard]] QString dateText(const std::optional<FactDate> &when);

/// A fact on a card: its date, its statement, where it is from.
[[nodiscard]] CardLine lineOfFact(const Snapshot &snapshot, const Fact &fact);

/// Whether a passage contradicts one of the facts.
[[nodiscard]] bool anyDisputed(const Snapshot &snapshot, std::span<const FactRow> facts);

} // namespace chancery
