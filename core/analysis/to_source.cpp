// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/to_source.h"

#include <algorithm>

namespace chancery {

std::vector<ObjectRef> objectsToSource(const Snapshot &snapshot)
{
    std::vector<ObjectRef> objects;
    const auto links = snapshot.links();
    if (!links)
        return objects;
    std::vector<bool> participants(snapshot.count(ObjectKind::Participant));
    for (std::uint32_t row = 0; row < participants.size(); ++row) {
        if (links->participantFacts.of(row).empty())
            continue;
        participants[row] = true;
    }
    // Up from member to what it belongs to, as long as that is news.
    std::vector<std::uint32_t> open;
    for (std::uint32_t row = 0; row < participants.size(); ++row) {
        if (participants[row])
            open.push_back(row);
    }
    // Only where somebody is left to be found is it worth reading who belongs to whom.
    const bool isAnybodyLeft = open.size() < participants.size();
    while (isAnybodyLeft && !open.empty()) {
        const ParticipantRow row{open.back()};
        open.pop_back();
        for (const ParticipantId &whole : snapshot.at(row).memberOf) {
            const auto above = snapshot.rowOf(whole);
            if (above && !participants[above->value]) {
                participants[above->value] = true;
                open.push_back(above->value);
            }
        }
    }
    // Few have no source that carries them, whatever facts name them.
    const SharedColumn<std::uint8_t> &weights = snapshot.events().weight;
    std::vector<bool> named;
    if (std::find(weights.begin(), weights.end(), std::uint8_t(0)) != weights.end()) {
        named.resize(weights.size());
        for (const std::uint32_t event : links->event) {
            if (event != FactLinks::none)
                named[event] = true;
        }
    }
    const auto take = [&](ObjectKind kind, auto isKnown) {
        for (std::uint32_t row = 0; row < snapshot.count(kind); ++row) {
            if (!isKnown(row))
                objects.push_back(snapshot.refAt(kind, row));
        }
    };
    take(ObjectKind::Event, [&](std::uint32_t row) {
        return weights[row] > 0 || named[row] || !links->eventFacts.of(row).empty();
    });
    take(ObjectKind::Participant, [&](std::uint32_t row) { return participants[row]; });
    take(ObjectKind::Option, [&](std::uint32_t row) { return !links->optionFacts.of(row).empty(); });
    take(ObjectKind::Figure, [&](std::uint32_t row) { return !links->figureFacts.of(row).empty(); });
    take(ObjectKind::Question, [&](std::uint32_t row) { return !links->questionFacts.of(row).empty(); });
    return objects;
}

bool isCarried(const Snapshot &snapshot, const ObjectRef &object)
{
    return !snapshot.factsOf(object, 1).empty();
}

} // namespace chancery
