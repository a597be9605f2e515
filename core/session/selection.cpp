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

/// Events that are words and dealings: that one has taken place says least of it.
bool isOfWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting:
    case EventKind::Summit:
    case EventKind::Declaration:
    case EventKind::Agreement:
    case EventKind::Statement:
    case EventKind::Plan:
        return true;
    default:
        return false;
    }
}

/// An event that is as one would think: what is notable of it is not its state.
bool isOrdinary(EventStatus status)
{
    switch (status) {
    case EventStatus::Planned:
    case EventStatus::Draft:
    case EventStatus::Held:
    case EventStatus::Ongoing:
    case EventStatus::Signed:
    case EventStatus::Agreed:
    case EventStatus::CarriedOut:
        return true;
    default:
        return false;
    }
}

/// How near a fact comes to what an event was about: what a speaker said in it, then what is told of the
/// event before anything else; none where it only says when, where, who, or that it was.
std::optional<int> substance(const FactOutline &fact, const FactOutline::Object &event, EventKind kind)
{
    const bool isContradicted =
        std::any_of(fact.evidence.begin(), fact.evidence.end(), [](const FactOutline::Evidence &evidence) {
            return evidence.relation == Relation::Contradicts;
        });
    if (isContradicted || fact.assertion == Assertion::Denied)
        return std::nullopt;
    const bool named = std::find(fact.payload.begin(), fact.payload.end(), event) != fact.payload.end();
    if (kind == EventKind::Statement && named && fact.kind == FactKind::Participation &&
        fact.term == static_cast<int>(Role::Speaker))
        return 0;
    if (fact.about.empty() || fact.about.front() != event)
        return std::nullopt;
    switch (fact.kind) {
    case FactKind::Plain:
        return 1;
    case FactKind::OptionAspect:
    case FactKind::Participation:
        return 2;
    case FactKind::Answer:
        return fact.term == static_cast<int>(Effect::Raises) ? 3 : 2;
    default:
        return std::nullopt;
    }
}

/// The fact shown first for an object: the most direct, and of these the first that most passages support. Of
/// a meeting, an agreement and the like, what it was about, before that it was held.
const FactOutline *leadOf(const Snapshot &snapshot, const FactOutline::Object &object,
                          const std::vector<FactOutline> &facts)
{
    constexpr int afterSubstance = 4;
    std::optional<EventStatus> status;
    std::optional<EventKind> ofWords;
    if (object.kind == ObjectKind::Event) {
        status = snapshot.events().status[object.row];
        const EventKind kind = snapshot.events().kind[object.row];
        if (isOfWords(kind) && isOrdinary(*status))
            ofWords = kind;
    }
    const FactOutline *best = nullptr;
    std::pair<int, int> bestRank;
    for (const FactOutline &fact : facts) {
        const auto near = ofWords ? substance(fact, object, *ofWords) : std::nullopt;
        const std::pair rank{near ? *near : afterSubstance + directness(fact, object, status),
                             -fact.supportCount()};
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
