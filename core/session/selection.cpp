// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/selection.h"

#include <algorithm>
#include <tuple>

namespace chancery {

namespace {

template<class R>
void sortUnique(std::vector<R> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

class Collector
{
public:
    Collector(const Snapshot &snapshot, Selection &selection)
        : m_snapshot(snapshot)
        , m_selection(selection)
    {
    }

    void add(const ObjectRef &ref)
    {
        const auto row = m_snapshot.rowOf(ref);
        if (!row)
            return;
        switch (ref.kind) {
        case ObjectKind::Source:
            m_selection.sources.push_back({*row});
            break;
        case ObjectKind::Passage:
            m_selection.passages.push_back({*row});
            break;
        case ObjectKind::Participant:
            m_selection.participants.push_back({*row});
            break;
        case ObjectKind::Event:
            m_selection.events.push_back({*row});
            break;
        case ObjectKind::Option:
            m_selection.options.push_back({*row});
            break;
        case ObjectKind::Figure:
            m_selection.figures.push_back({*row});
            break;
        case ObjectKind::Question:
            m_selection.questions.push_back({*row});
            break;
        case ObjectKind::Fact:
            m_selection.facts.push_back({*row});
            break;
        case ObjectKind::Judgement:
            break;
        }
    }

    /// Everything a fact concerns and rests on.
    void addFact(FactRow row)
    {
        m_selection.facts.push_back(row);
        const Fact fact = m_snapshot.at(row);
        for (const ObjectRef &ref : fact.concerns())
            add(ref);
        for (const Evidence &evidence : fact.evidence) {
            if (const auto passage = m_snapshot.rowOf(evidence.passage)) {
                m_selection.passages.push_back(*passage);
                add(m_snapshot.at(*passage).source);
            }
        }
    }

    void finish()
    {
        sortUnique(m_selection.facts);
        sortUnique(m_selection.events);
        sortUnique(m_selection.participants);
        sortUnique(m_selection.options);
        sortUnique(m_selection.figures);
        sortUnique(m_selection.questions);
        sortUnique(m_selection.sources);
        sortUnique(m_selection.passages);
    }

private:
    const Snapshot &m_snapshot;
    Selection &m_selection;
};

/// The passage that carries a fact: of those that support it, one from a source that repeats no other, and
/// the most reliable of these; where none supports it, the first.
std::optional<PassageRow> carrier(const Snapshot &snapshot, FactRow row)
{
    std::optional<PassageRow> best;
    std::tuple<bool, bool, Reliability> bestRank;
    for (const Evidence &evidence : snapshot.at(row).evidence) {
        const auto passage = snapshot.rowOf(evidence.passage);
        const auto source = passage ? snapshot.rowOf(snapshot.at(*passage).source) : std::nullopt;
        if (!source)
            continue;
        const Source from = snapshot.at(*source);
        const std::tuple rank{evidence.relation == Relation::Contradicts, !from.derivedFrom.empty(),
                              from.reliability};
        if (!best || rank < bestRank) {
            best = passage;
            bestRank = rank;
        }
    }
    return best;
}

/// Which fact says most plainly what an object is. Of an event: that it is held or planned, as the timeline
/// shows it; then when, where, and who; what merely touches on it last.
int directness(const Fact &fact, const ObjectRef &object, std::optional<EventStatus> status)
{
    if (const auto *state = std::get_if<EventStatusPayload>(&fact.payload))
        return ObjectRef(state->event) != object                                ? 9
               : fact.assertion == Assertion::Denied || state->status != status ? 1
                                                                                : 0;
    // What only has the object as speaker, or beside its payload, touches on it.
    Fact bare = fact;
    bare.speaker = {};
    bare.about.clear();
    const std::vector<ObjectRef> named = bare.concerns();
    if (std::find(named.begin(), named.end(), object) == named.end())
        return 8;
    if (const auto *aspect = std::get_if<OptionAspectPayload>(&fact.payload))
        return 2 + static_cast<int>(aspect->aspect);
    if (const auto *answer = std::get_if<AnswerPayload>(&fact.payload))
        return answer->effect == Effect::Raises ? 2 : 7;
    switch (fact.kind()) {
    case FactKind::EventDate:
        return 2;
    case FactKind::EventPlace:
        return 3;
    case FactKind::Participation:
        return 4;
    case FactKind::Figure:
        return 5;
    default:
        return 6;
    }
}

/// The fact shown first for an object: the most direct, and of these the first that most independent sources
/// support.
std::optional<FactRow> leadOf(const Snapshot &snapshot, const ObjectRef &object,
                              const std::vector<FactRow> &facts)
{
    // Past so many facts the reader looks for himself; reading them all would take longer than a click may.
    constexpr size_t mostRead = 200;
    std::optional<EventStatus> status;
    if (object.kind == ObjectKind::Event) {
        if (const auto row = snapshot.rowOf(object.as<EventTag>()))
            status = snapshot.events().status[row->value];
    }
    std::optional<FactRow> best;
    std::pair<int, int> bestRank;
    for (size_t i = 0; i < std::min(facts.size(), mostRead); ++i) {
        const Fact fact = snapshot.at(facts[i]);
        const auto support = std::count_if(fact.evidence.begin(), fact.evidence.end(), [](const Evidence &e) {
            return e.relation == Relation::Supports;
        });
        const std::pair rank{directness(fact, object, status), -static_cast<int>(support)};
        if (!best || rank < bestRank) {
            best = facts[i];
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

Selection makeSelection(const Snapshot &snapshot, const ObjectRef &object)
{
    Selection selection;
    if (!snapshot.rowOf(object))
        return selection;
    selection.object = object;

    Collector collector(snapshot, selection);
    collector.add(object);
    const std::vector<FactRow> facts = snapshot.factsOf(object);
    for (const FactRow row : facts)
        collector.addFact(row);
    collector.finish();

    selection.leadFact = leadOf(snapshot, object, facts);
    if (object.kind == ObjectKind::Passage) {
        selection.leadPassage = snapshot.rowOf(object.as<PassageTag>());
    } else if (object.kind == ObjectKind::Source) {
        // A source is read from its top: no fact of it goes before the others.
        selection.leadFact.reset();
    } else if (selection.leadFact) {
        selection.leadPassage = carrier(snapshot, *selection.leadFact);
    }
    return selection;
}

} // namespace chancery
