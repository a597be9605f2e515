// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/root_reckoner.h"

namespace chancery {

namespace {

std::vector<SourceOrigin> originsOf(const Dossier &dossier)
{
    QHash<SourceId, std::uint32_t> places;
    for (std::size_t i = 0; i < dossier.sources.size(); ++i)
        places.insert(dossier.sources[i].id, static_cast<std::uint32_t>(i));
    std::vector<SourceOrigin> origins;
    origins.reserve(dossier.sources.size());
    for (const Source &source : dossier.sources) {
        SourceOrigin origin{{}, source.publisher, source.published};
        for (const SourceId &id : source.derivedFrom) {
            if (const auto place = places.constFind(id); place != places.cend())
                origin.derivedFrom.push_back(*place);
        }
        origins.push_back(std::move(origin));
    }
    return origins;
}

RootReckoner reckonerOf(const Dossier &dossier)
{
    std::vector<SourceOrigin> origins = originsOf(dossier);
    SourceRoots roots(origins, [&dossier](std::size_t source) { return dossier.sources[source].text; });
    return {std::move(origins), std::move(roots)};
}

} // namespace

RootReckoner::RootReckoner(std::vector<SourceOrigin> sources, SourceRoots roots)
    : m_sources(std::move(sources))
    , m_roots(std::move(roots))
{
    m_outlets.reserve(m_sources.size());
    for (const SourceOrigin &source : m_sources)
        m_outlets.push_back(outletName(source.publisher));
    m_attributions = AttributionFinder(m_outlets);
}

Support RootReckoner::support(std::uint32_t source, const QString &words) const
{
    std::optional<std::uint32_t> outlet = m_attributions.find(words);
    if (outlet && m_outlets[*outlet] == m_outlets[source])
        outlet.reset();
    return {source, outlet};
}

std::vector<std::uint32_t> RootReckoner::roots(std::span<const Support> support) const
{
    return independentRoots(
        support, [this](std::uint32_t source) { return m_roots.of(source); },
        [this](std::uint32_t source, std::uint32_t other) { return m_outlets[source] == m_outlets[other]; });
}

DossierRoots::DossierRoots(const Dossier &dossier)
    : m_reckoner(reckonerOf(dossier))
{
    QHash<SourceId, std::uint32_t> places;
    for (std::size_t i = 0; i < dossier.sources.size(); ++i)
        places.insert(dossier.sources[i].id, static_cast<std::uint32_t>(i));
    for (const Passage &passage : dossier.passages) {
        if (const auto source = places.constFind(passage.source); source != places.cend())
            m_supports.insert(passage.id, m_reckoner.support(*source, passage.exact));
    }
}

void DossierRoots::addSupport(const Fact &fact, std::vector<Support> &support) const
{
    for (const Evidence &evidence : fact.evidence) {
        const auto known = m_supports.constFind(evidence.passage);
        if (evidence.relation == Relation::Supports && known != m_supports.cend())
            support.push_back(*known);
    }
}

std::size_t DossierRoots::count(const Fact &fact) const
{
    std::vector<Support> support;
    addSupport(fact, support);
    return m_reckoner.roots(support).size();
}

} // namespace chancery
