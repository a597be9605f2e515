// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/position_history.h"

#include "core/analysis/stable_order.h"

#include <algorithm>
#include <map>

namespace chancery {

namespace {

struct Stated
{
    FactRow row;
    Stance stance;
    Assertion assertion;
    std::optional<FactDate> when;
};

/// Said to be held, without a date from which.
bool isStanding(const Stated &stated)
{
    return !stated.when || stated.when->ofSource;
}

std::vector<StanceStage> stagesOf(const std::vector<Stated> &stated)
{
    std::vector<StanceStage> stages;
    for (const Stated &each : stated) {
        const bool denied = each.assertion == Assertion::Denied;
        if (stages.empty() || stages.back().stance != each.stance || stages.back().denied != denied)
            stages.push_back({each.stance, {}, each.when, true, denied});
        stages.back().facts.push_back(each.row);
        stages.back().planned = stages.back().planned && each.assertion == Assertion::Planned;
    }
    return stages;
}

} // namespace

std::vector<PositionHistory> positionHistories(const Snapshot &snapshot)
{
    std::map<std::pair<ParticipantRow, OptionRow>, std::vector<Stated>> cells;
    for (std::uint32_t option = 0; option < snapshot.count(ObjectKind::Option); ++option) {
        for (const FactRow row : snapshot.factsOf(snapshot.refAt(ObjectKind::Option, option))) {
            if (snapshot.facts().kind[row.value] != FactKind::Position)
                continue;
            const Fact fact = snapshot.at(row);
            const auto &payload = std::get<PositionPayload>(fact.payload);
            const auto participant = snapshot.rowOf(payload.participant);
            // A position on another option may concern this one too; it is not a position on it.
            if (participant && snapshot.rowOf(payload.option) == OptionRow{option})
                cells[{*participant, {option}}].push_back(
                    {row, payload.stance, fact.assertion, dateOf(snapshot, fact)});
        }
    }

    std::vector<PositionHistory> histories;
    histories.reserve(cells.size());
    for (auto &[where, stated] : cells) {
        stableOrder(stated, [](const Stated &a, const Stated &b) {
            return isStanding(a) != isStanding(b) ? isStanding(a) : isEarlier(a.when, b.when);
        });
        histories.push_back({where.first, where.second, stagesOf(stated)});
    }
    return histories;
}

} // namespace chancery
