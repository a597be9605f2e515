// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/briefing/briefing.h"
#include "core/briefing/briefing_facts.h"
#include "core/briefing/briefing_scope.h"
#include "core/briefing/recent_changes.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace chancery::briefing {

/// What stands at the front of a briefing, made of the facts that belong into it.
class FrontMaker
{
public:
    FrontMaker(const Snapshot &snapshot, const BriefingOptions &options, const Scope &scope,
               CitedFacts &facts);

    /// The bottom line, where all that it rests on is in the briefing.
    void makeBottomLine(Briefing &briefing);
    /// Key judgements first. Returns how many are left out, since they rest on facts that are not here.
    int makeJudgements(Briefing &briefing);
    /// Where there are no judgements.
    void makeLeadFacts(Briefing &briefing);
    void makeChanges(Briefing &briefing, const std::vector<chancery::Disagreement> &disagreements);
    void makeDecisive(Briefing &briefing) const;
    static void makeMissing(Briefing &briefing, const Snapshot &snapshot);

    /// The sides of an update in the order in which things were said.
    static void orderInTime(const Snapshot &snapshot, chancery::Disagreement &update);

private:
    /// Events that only new facts tell of and that were not over before, the weightiest first.
    void addNewEvents(Briefing &briefing, const Recency &recency);
    /// How much an event matters: by what the bottom line and the key judgements rest on, then by how much is
    /// reported of it.
    [[nodiscard]] std::size_t weightOf(const EventId &event, const std::set<std::uint32_t> &front) const;
    /// The facts that the bottom line and the key judgements rest on.
    [[nodiscard]] std::set<std::uint32_t> frontFacts() const;
    /// The rows of facts; none where one of them does not belong into the briefing.
    std::optional<std::vector<FactRow>> rowsOf(const std::vector<FactId> &ids);

    const Snapshot &m_snapshot;
    const BriefingOptions &m_options;
    const Scope &m_scope;
    CitedFacts &m_facts;
};

/// An event as it is drawn on an axis, but for its number and title.
TimelinePicture::Mark timelineMarkOf(const Snapshot &snapshot, EventRow row);

} // namespace chancery::briefing
