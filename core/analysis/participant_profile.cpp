// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/participant_profile.h"

#include <algorithm>
#include <map>

namespace chancery {

namespace {

/// About the participant before any other, and about nothing that could be placed on the timeline or in the
/// table of options.
bool isStanding(const Fact &fact, const ParticipantId &participant)
{
    if (fact.kind() != FactKind::Plain || fact.speaker == participant)
        return false;
    const auto isParticipant = [](const ObjectRef &ref) { return ref.kind == ObjectKind::Participant; };
    const auto first = std::find_if(fact.about.begin(), fact.about.end(), isParticipant);
    return first != fact.about.end() && first->id == participant.toString() &&
           std::all_of(fact.about.begin(), fact.about.end(), [&](const ObjectRef &ref) {
               return isParticipant(ref) || ref.kind == ObjectKind::Source;
           });
}

bool holdsQuotation(const QString &words)
{
    return words.contains(u'“') || words.contains(u'"') || words.contains(u'«') || words.contains(u'„');
}

/// Of the passages that support a fact, those with words in quotation marks; where none has any, the first.
std::vector<PassageRow> spokenIn(const Snapshot &snapshot, const Fact &fact)
{
    std::vector<PassageRow> quoted;
    std::optional<PassageRow> first;
    for (const Evidence &evidence : fact.evidence) {
        const auto passage = snapshot.rowOf(evidence.passage);
        if (!passage || evidence.relation != Relation::Supports)
            continue;
        if (!first)
            first = passage;
        if (holdsQuotation(snapshot.at(*passage).exact))
            quoted.push_back(*passage);
    }
    if (quoted.empty() && first)
        quoted.push_back(*first);
    return quoted;
}

void orderByPlace(const Snapshot &snapshot, std::vector<ParticipantProfile::Quote> &quotes)
{
    struct Place
    {
        std::uint32_t source;
        std::int64_t start;
        std::uint32_t row;
        auto operator<=>(const Place &) const = default;
    };
    std::map<Place, ParticipantProfile::Quote> ordered;
    for (ParticipantProfile::Quote &quote : quotes) {
        const Passage passage = snapshot.at(quote.passage);
        const auto source = snapshot.rowOf(passage.source);
        ordered.emplace(Place{source ? source->value : 0, passage.start.value_or(0), quote.passage.value},
                        std::move(quote));
    }
    quotes.clear();
    for (auto &[place, quote] : ordered)
        quotes.push_back(std::move(quote));
}

} // namespace

ParticipantProfile profileOf(const Snapshot &snapshot, ParticipantRow participant, const FactFilter &test,
                             std::uint32_t limit)
{
    ParticipantProfile profile;
    profile.participant = participant;
    const ParticipantId id = snapshot.idAt(participant);
    for (const ParticipantId &group : snapshot.at(participant).memberOf) {
        if (const auto row = snapshot.rowOf(group))
            profile.memberOf.push_back(*row);
    }
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Participant); ++row) {
        const auto groups = snapshot.at(ParticipantRow{row}).memberOf;
        if (std::find(groups.begin(), groups.end(), id) != groups.end())
            profile.members.push_back({row});
    }
    for (const Participation &part : snapshot.participations()) {
        if (part.participant != participant || !passes(test, part.fact))
            continue;
        if (profile.events.empty() || profile.events.back().event != part.event)
            profile.events.push_back({part.event, {}});
        profile.events.back().facts.push_back(part.fact);
    }

    std::map<PassageRow, std::vector<FactRow>> quotes;
    for (const FactRow row : snapshot.factsOf(id, limit)) {
        if (!passes(test, row)) {
            ++profile.hidden;
            continue;
        }
        const Fact fact = snapshot.at(row);
        const bool speaks = fact.speaker == id;
        if (speaks) {
            for (const PassageRow passage : spokenIn(snapshot, fact))
                quotes[passage].push_back(row);
        }
        if (isStanding(fact, id)) {
            profile.standing.push_back(row);
            continue;
        }
        const auto *part = std::get_if<ParticipationPayload>(&fact.payload);
        const auto *position = std::get_if<PositionPayload>(&fact.payload);
        const bool placed = (part != nullptr && part->participant == id) ||
                            (position != nullptr && position->participant == id);
        if (!placed && !speaks)
            profile.others.push_back(row);
    }
    for (auto &[passage, facts] : quotes)
        profile.statements.push_back({passage, std::move(facts)});
    orderByPlace(snapshot, profile.statements);
    profile.positions = positionHistoriesOf(snapshot, participant);
    for (PositionHistory &history : profile.positions)
        keepFacts(history, test);
    std::erase_if(profile.positions, [](const PositionHistory &history) { return history.stages.empty(); });
    profile.company = companionsOf(snapshot, participant, test);
    return profile;
}

} // namespace chancery
