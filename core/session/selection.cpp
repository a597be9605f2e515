// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/selection.h"

#include <algorithm>

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

/// The passage that carries a fact: the first that supports it, or, where none does, the first.
std::optional<PassageRow> carrier(const Snapshot &snapshot, FactRow row)
{
    const Fact fact = snapshot.at(row);
    const auto supporting = std::find_if(fact.evidence.begin(), fact.evidence.end(),
                                         [](const Evidence &e) { return e.relation == Relation::Supports; });
    if (supporting != fact.evidence.end())
        return snapshot.rowOf(supporting->passage);
    return fact.evidence.empty() ? std::nullopt : snapshot.rowOf(fact.evidence.front().passage);
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

    if (!facts.empty())
        selection.leadFact = facts.front();
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
