// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/selection.h"

#include "core/domain/sort_unique.h"
#include "core/store/fact_outline.h"

#include <algorithm>
#include <tuple>

namespace chancery {

namespace {

class Collector
{
public:
    explicit Collector(Selection &selection)
        : m_selection(selection)
    {
    }

    void add(const FactOutline::Object &object)
    {
        switch (object.kind) {
        case ObjectKind::Source:
            m_selection.sources.push_back({object.row});
            break;
        case ObjectKind::Passage:
            m_selection.passages.push_back({object.row});
            break;
        case ObjectKind::Participant:
            m_selection.participants.push_back({object.row});
            break;
        case ObjectKind::Event:
            m_selection.events.push_back({object.row});
            break;
        case ObjectKind::Option:
            m_selection.options.push_back({object.row});
            break;
        case ObjectKind::Figure:
            m_selection.figures.push_back({object.row});
            break;
        case ObjectKind::Question:
            m_selection.questions.push_back({object.row});
            break;
        case ObjectKind::Fact:
            m_selection.facts.push_back({object.row});
            break;
        case ObjectKind::Judgement:
            break;
        }
    }

    /// Everything a fact concerns and rests on.
    void add(const FactOutline &fact)
    {
        m_selection.facts.push_back(fact.fact);
        for (const FactOutline::Object &object : fact.payload)
            add(object);
        if (fact.speaker)
            m_selection.participants.push_back(*fact.speaker);
        for (const FactOutline::Object &object : fact.about)
            add(object);
        for (const FactOutline::Evidence &evidence : fact.evidence) {
            m_selection.passages.push_back(evidence.passage);
            m_selection.sources.push_back(evidence.source);
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
    Selection &m_selection;
};

/// The passage that carries a fact: of those that support it, one from a source that repeats no other, and
/// the most reliable of these; where none supports it, the first.
std::optional<PassageRow> carrier(const Snapshot &snapshot, const FactOutline &fact)
{
    std::optional<PassageRow> best;
    std::tuple<bool, bool, Reliability> bestRank;
    for (const FactOutline::Evidence &evidence : fact.evidence) {
        const std::vector<SourceRow> roots = snapshot.rootsOf(evidence.source);
        const bool repeats = roots.size() != 1 || roots.front() != evidence.source;
        const std::tuple rank{evidence.relation == Relation::Contradicts, repeats,
                              snapshot.at(evidence.source).reliability};
        if (!best || rank < bestRank) {
            best = evidence.passage;
            bestRank = rank;
        }
    }
    return best;
}

/// Which fact says most plainly what an object is. Of an event: that it is held or planned, as the timeline
/// shows it; then when, where, and who; what merely touches on it last.
int directness(const FactOutline &fact, const FactOutline::Object &object, std::optional<EventStatus> status)
{
    // What only has the object as speaker, or beside its payload, touches on it.
    const bool named = std::find(fact.payload.begin(), fact.payload.end(), object) != fact.payload.end();
    switch (fact.kind) {
    case FactKind::EventStatus:
        return !named                                                                                     ? 9
               : fact.assertion == Assertion::Denied || !status || fact.term != static_cast<int>(*status) ? 1
                                                                                                          : 0;
    case FactKind::EventDate:
        return named ? 2 : 8;
    case FactKind::EventPlace:
        return named ? 3 : 8;
    case FactKind::Participation:
        return named ? 4 : 8;
    case FactKind::Figure:
        return named ? 5 : 8;
    case FactKind::OptionAspect:
        return named ? 2 + fact.term : 8;
    case FactKind::Answer:
        return !named ? 8 : fact.term == static_cast<int>(Effect::Raises) ? 2 : 7;
    case FactKind::EventLink:
        return named ? 6 : 7;
    case FactKind::Plain:
    case FactKind::Position:
        break;
    }
    return named ? 6 : 8;
}

/// The fact shown first for an object: the most direct, and of these the first that most passages support.
const FactOutline *leadOf(const Snapshot &snapshot, const FactOutline::Object &object,
                          const std::vector<FactOutline> &facts)
{
    std::optional<EventStatus> status;
    if (object.kind == ObjectKind::Event)
        status = snapshot.events().status[object.row];
    const FactOutline *best = nullptr;
    std::pair<int, int> bestRank;
    for (const FactOutline &fact : facts) {
        const std::pair rank{directness(fact, object, status), -fact.supportCount()};
        if (best == nullptr || rank < bestRank) {
            best = &fact;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

Selection makeSelection(const Snapshot &snapshot, const ObjectRef &object)
{
    Selection selection;
    const auto row = snapshot.rowOf(object);
    if (!row)
        return selection;
    selection.object = object;

    const FactOutline::Object selected{object.kind, *row};
    const std::vector<FactOutline> facts = snapshot.outlinesOf(snapshot.factsOf(object));
    Collector collector(selection);
    collector.add(selected);
    for (const FactOutline &fact : facts)
        collector.add(fact);
    collector.finish();

    const FactOutline *lead = leadOf(snapshot, selected, facts);
    if (lead != nullptr)
        selection.leadFact = lead->fact;
    if (object.kind == ObjectKind::Passage) {
        selection.leadPassage = PassageRow{*row};
    } else if (object.kind == ObjectKind::Source) {
        // A source is read from its top: no fact of it goes before the others.
        selection.leadFact.reset();
    } else if (lead != nullptr) {
        selection.leadPassage = carrier(snapshot, *lead);
    }
    return selection;
}

} // namespace chancery
