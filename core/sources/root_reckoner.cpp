// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/root_reckoner.h"

#include "core/sources/shared_origin.h"
#include "core/sources/source_comparison.h"
#include "core/text/sentences/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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
        SourceOrigin origin{
            {}, source.publisher, source.published, agenciesOf(source.agencies, source.author)};
        for (const SourceId &id : source.derivedFrom) {
            if (const auto place = places.constFind(id); place != places.cend())
                origin.derivedFrom.push_back(*place);
        }
        origins.push_back(std::move(origin));
    }
    return origins;
}

RootReckoner reckonerOf(const Dossier &dossier, std::span<const ComparedSources> compared)
{
    std::vector<SourceOrigin> origins = originsOf(dossier);
    SourceRoots roots(origins, compared);
    return {std::move(origins), std::move(roots)};
}

} // namespace

RootReckoner::RootReckoner(std::vector<SourceOrigin> sources, SourceRoots roots)
    : m_sources(std::move(sources))
    , m_roots(std::move(roots))
{
    m_outlets.reserve(m_sources.size());
    m_newsrooms.reserve(m_sources.size());
    std::vector<QString> publishers;
    publishers.reserve(m_sources.size());
    QHash<QString, std::pair<QString, QString>> names; // reports of one publisher are many
    for (const SourceOrigin &source : m_sources) {
        publishers.push_back(source.publisher);
        auto known = names.find(source.publisher);
        if (known == names.end())
            known =
                names.insert(source.publisher, {outletName(source.publisher), newsroomOf(source.publisher)});
        m_outlets.push_back(known->first);
        m_newsrooms.push_back(known->second);
    }
    m_attributions = AttributionFinder(publishers);
}

/// Support that goes back to the outlets of these numbers, to any of them; the source's own word where it is
/// of the one.
Support RootReckoner::fromOutlets(std::uint32_t source, const std::vector<std::uint32_t> &numbers) const
{
    QStringList names;
    for (const std::uint32_t number : numbers)
        names.append(m_attributions.name(number));
    return fromOutlets(source, names);
}

Support RootReckoner::fromOutlets(std::uint32_t source, const QStringList &names) const
{
    Support support{source};
    QStringList others;
    for (const QString &name : names) {
        if (name == m_outlets[source])
            return {source};
        const auto known = std::find(m_outlets.begin(), m_outlets.end(), name);
        if (known != m_outlets.end() && !support.attributedTo)
            support.attributedTo = static_cast<std::uint32_t>(known - m_outlets.begin());
        else if (!others.contains(name))
            others.append(name);
    }
    support.outlet = others.join(severalOutlets);
    return support;
}

/// Whom the sentence before the words names, where they go on with what he or the paper said, else whom the
/// whole text does.
std::vector<std::uint32_t> RootReckoner::inContext(const QString &words, const CreditedText &source) const
{
    const QString &text = source.text;
    static const QRegularExpression goesOn(
        u"\\b(?:he|she|they|it|the (?:paper|newspaper|agency|outlet|broadcaster|magazine|daily|report)) "
        "(?:also |then )?(?:added|said|wrote|continued|went "
        "on|noted|reported|explained|stressed|warned|told)\\b"
        "|\\b(?:added|continued|said) (?:he|she|they|the (?:paper|agency|newspaper))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (goesOn.match(words).hasMatch()) {
        constexpr qsizetype longestBefore = 600;
        const qsizetype at = text.indexOf(words);
        const QString before =
            text.mid(std::max<qsizetype>(at - longestBefore, 0), std::min(at, longestBefore));
        const qsizetype paragraph = before.lastIndexOf(u"\n\n"_s) + 1;
        const QString near = before.mid(paragraph);
        const std::vector<Sentence> sentences = splitSentences(near);
        if (at > 0 && !sentences.empty()) {
            auto named = m_attributions.findAll(near.mid(sentences.back().start));
            if (!named.empty())
                return named;
        }
    }
    return source.credits;
}

Support RootReckoner::support(std::uint32_t source, const QString &words, const CreditedText &text) const
{
    for (const std::vector<std::uint32_t> &outlets :
         {m_attributions.findAll(words), inContext(words, text)}) {
        Support named = fromOutlets(source, outlets);
        if (named.attributedTo || !named.outlet.isEmpty())
            return named;
    }
    // The agency's copy may have come by way of another source.
    const std::vector<std::uint32_t> &roots = m_roots.of(source);
    const std::uint32_t origin = roots.size() == 1 ? roots.front() : source;
    for (const std::uint32_t carrier : {source, origin}) {
        if (m_sources[carrier].agencies.isEmpty())
            continue;
        QStringList names;
        for (const QString &agency : m_sources[carrier].agencies)
            names.append(outletName(agency));
        return fromOutlets(source, names);
    }
    return {source};
}

std::vector<FactRoot> RootReckoner::roots(std::span<const Support> support) const
{
    return independentRoots(
        support, [this](std::uint32_t source) { return m_roots.of(source); },
        [this](std::uint32_t source, std::uint32_t other) {
            return source == other ||
                   (!m_newsrooms[source].isEmpty() && m_newsrooms[source] == m_newsrooms[other]);
        });
}

DossierRoots::DossierRoots(const Dossier &dossier)
    : m_compared(compareTexts(originsOf(dossier),
                              [&dossier](std::size_t source) { return dossier.sources[source].text; }))
    , m_reckoner(reckonerOf(dossier, m_compared))
{
    QHash<SourceId, std::uint32_t> places;
    std::vector<CreditedText> texts;
    for (std::size_t i = 0; i < dossier.sources.size(); ++i) {
        places.insert(dossier.sources[i].id, static_cast<std::uint32_t>(i));
        texts.push_back(m_reckoner.read(dossier.sources[i].text));
    }
    for (const Passage &passage : dossier.passages) {
        if (const auto source = places.constFind(passage.source); source != places.cend()) {
            m_supports.insert(passage.id, m_reckoner.support(*source, passage.exact, texts[*source]));
            m_words.insert(passage.id, passage.exact);
        }
    }
    for (std::size_t i = 0; i < dossier.participants.size(); ++i)
        m_participants.insert(dossier.participants[i].id, static_cast<std::uint32_t>(i));
}

void DossierRoots::addSupport(const Fact &fact, std::vector<Support> &support) const
{
    std::vector<SupportingWords> words;
    for (const Evidence &evidence : fact.evidence) {
        const auto known = m_supports.constFind(evidence.passage);
        if (evidence.relation == Relation::Supports && known != m_supports.cend())
            words.push_back({known->source, m_words.value(evidence.passage)});
    }
    std::vector<Support> own;
    for (const Evidence &evidence : fact.evidence) {
        const auto known = m_supports.constFind(evidence.passage);
        if (evidence.relation != Relation::Supports || known == m_supports.cend())
            continue;
        own.push_back(*known);
        if (const auto speaker = m_participants.constFind(fact.speaker); speaker != m_participants.cend())
            own.back().speaker = *speaker;
    }
    own = supportOfFact(fact.statement, words, std::move(own));
    support.insert(support.end(), own.begin(), own.end());
}

std::size_t DossierRoots::count(const Fact &fact) const
{
    std::vector<Support> support;
    addSupport(fact, support);
    return m_reckoner.roots(support).size();
}

} // namespace chancery
