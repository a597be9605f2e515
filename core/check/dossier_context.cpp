// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/dossier_context.h"

namespace chancery {

DossierContext::DossierContext(const Dossier &dossier, const ObjectIndex &index)
    : m_dossier(dossier)
    , m_index(index)
{
    for (size_t i = 0; i < dossier.passages.size(); ++i)
        m_passages[dossier.passages[i].source].push_back(i);
}

DossierContext::~DossierContext() = default;

template<class T, class Tag>
const T *DossierContext::at(const std::vector<T> &list, const Id<Tag> &id) const
{
    const auto place = m_index.find(id.toString());
    return place && place->kind == kindOfTag<Tag> ? &list[place->index] : nullptr;
}

std::optional<ObjectKind> DossierContext::kindOf(const QString &id) const
{
    const auto place = m_index.find(id);
    return place ? std::optional(place->kind) : std::nullopt;
}

QString DossierContext::titleOf(const ObjectRef &ref) const
{
    const auto place = m_index.find(ref.id);
    if (!place)
        return {};
    switch (place->kind) {
    case ObjectKind::Source:
        return m_dossier.sources[place->index].title;
    case ObjectKind::Passage:
        return m_dossier.passages[place->index].exact;
    case ObjectKind::Participant:
        return m_dossier.participants[place->index].name;
    case ObjectKind::Event:
        return m_dossier.events[place->index].title;
    case ObjectKind::Option:
        return m_dossier.options[place->index].title;
    case ObjectKind::Figure:
        return m_dossier.figures[place->index].title;
    case ObjectKind::Question:
        return m_dossier.questions[place->index].title;
    case ObjectKind::Fact:
        return m_dossier.facts[place->index].statement;
    case ObjectKind::Judgement:
        return m_dossier.judgements[place->index].statement;
    }
    return {};
}

const SourceText *DossierContext::textOf(const SourceId &id) const
{
    const Source *source = at(m_dossier.sources, id);
    if (!source)
        return nullptr;
    const auto index = static_cast<size_t>(source - m_dossier.sources.data());
    auto known = m_texts.find(index);
    if (known == m_texts.end())
        known = m_texts.emplace(index, SourceText(*source, CodePoints(source->text))).first;
    return &known->second;
}

std::vector<SourceId> DossierContext::originsOf(const SourceId &id) const
{
    const Source *source = at(m_dossier.sources, id);
    return source ? source->derivedFrom : std::vector<SourceId>();
}

const Participant *DossierContext::participant(const ParticipantId &id) const
{
    return at(m_dossier.participants, id);
}

const Figure *DossierContext::figure(const FigureId &id) const
{
    return at(m_dossier.figures, id);
}

const Passage *DossierContext::passage(const PassageId &id) const
{
    return at(m_dossier.passages, id);
}

void DossierContext::indexFacts() const
{
    if (m_hasFacts)
        return;
    m_hasFacts = true;
    for (const Fact &fact : m_dossier.facts) {
        for (const Evidence &evidence : fact.evidence) {
            std::vector<const Fact *> &facts = m_factsOn[evidence.passage];
            if (facts.empty() || facts.back() != &fact)
                facts.push_back(&fact);
        }
        for (const ObjectRef &ref : fact.concerns()) {
            if (ref.kind == ObjectKind::Event)
                m_factsOf[ref.as<EventTag>()].push_back(&fact);
        }
    }
}

std::vector<const Fact *> DossierContext::factsOn(const PassageId &id) const
{
    indexFacts();
    return m_factsOn.value(id);
}

std::vector<const Fact *> DossierContext::factsOf(const EventId &id) const
{
    indexFacts();
    return m_factsOf.value(id);
}

std::vector<Passage> DossierContext::passagesOf(const SourceId &id) const
{
    std::vector<Passage> result;
    for (const size_t index : m_passages.value(id))
        result.push_back(m_dossier.passages[index]);
    return result;
}

std::optional<PassageId> DossierContext::twinOf(const Passage &passage) const
{
    auto known = m_first.find(passage.source);
    if (known == m_first.end()) {
        known = m_first.insert(passage.source, {});
        for (const size_t index : m_passages.value(passage.source)) {
            const Passage &one = m_dossier.passages[index];
            const Words words{one.exact, one.start.value_or(-1)};
            if (!known->contains(words))
                known->insert(words, one.id);
        }
    }
    const PassageId first = known->value({passage.exact, passage.start.value_or(-1)});
    return first.isEmpty() || first == passage.id ? std::nullopt : std::optional(first);
}

std::size_t DossierContext::rootsOf(const Fact &fact) const
{
    if (!m_roots)
        m_roots = std::make_unique<DossierRoots>(m_dossier);
    return m_roots->count(fact);
}

} // namespace chancery
