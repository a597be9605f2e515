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

using Cells = std::map<std::pair<ParticipantRow, OptionRow>, std::vector<Stated>>;

void collect(const Snapshot &snapshot, FactRow row, Cells &cells)
{
    const Fact fact = snapshot.at(row);
    const auto &payload = std::get<PositionPayload>(fact.payload);
    const auto participant = snapshot.rowOf(payload.participant);
    const auto option = snapshot.rowOf(payload.option);
    if (participant && option)
        cells[{*participant, *option}].push_back(
            {row, payload.stance, fact.assertion, dateOf(snapshot, fact)});
}

/// The positions among the facts that concern an object, each once, in document order.
void positionsAmong(const Snapshot &snapshot, const ObjectRef &object, std::vector<FactRow> &rows)
{
    constexpr std::uint32_t mostRead = 1'000'000;
    for (const FactRow row : snapshot.factsOf(object, mostRead)) {
        if (snapshot.facts().kind[row.value] == FactKind::Position)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

std::vector<PositionHistory> historiesFrom(Cells &&cells)
{
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

} // namespace

std::vector<PositionHistory> positionHistories(const Snapshot &snapshot)
{
    // A position may concern other options beside its own: it is a position on its own alone.
    std::vector<FactRow> rows;
    for (std::uint32_t option = 0; option < snapshot.count(ObjectKind::Option); ++option)
        positionsAmong(snapshot, snapshot.refAt(ObjectKind::Option, option), rows);
    Cells cells;
    for (const FactRow row : rows)
        collect(snapshot, row, cells);
    return historiesFrom(std::move(cells));
}

std::vector<PositionHistory> positionHistoriesOf(const Snapshot &snapshot, ParticipantRow participant)
{
    std::vector<FactRow> rows;
    positionsAmong(snapshot, snapshot.idAt(participant), rows);
    Cells cells;
    for (const FactRow row : rows)
        collect(snapshot, row, cells);
    std::erase_if(cells, [&](const auto &cell) { return cell.first.first != participant; });
    return historiesFrom(std::move(cells));
}

void keepFacts(PositionHistory &history, const FactFilter &test)
{
    for (StanceStage &stage : history.stages)
        std::erase_if(stage.facts, [&test](FactRow fact) { return !passes(test, fact); });
    std::erase_if(history.stages, [](const StanceStage &stage) { return stage.facts.empty(); });
}

} // namespace chancery
