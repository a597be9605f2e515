// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing_facts.h"

#include "core/analysis/fact_evidence.h"
#include "core/briefing/briefing_words.h"
#include "core/briefing/short_names.h"
#include "core/domain/source_pages.h"
#include "core/domain/zoned_date.h"

#include <algorithm>
#include <limits>

namespace chancery::briefing {

using briefing_words::tr;

CitedFacts::CitedFacts(const Snapshot &snapshot, const Scope &scope)
    : m_snapshot(snapshot)
    , m_scope(scope)
    , m_facts(snapshot.count(ObjectKind::Fact))
    , m_cited(m_facts.size(), false)
    , m_isOrdered(snapshot.count(ObjectKind::Source), false)
    , m_factsOfSource(snapshot.count(ObjectKind::Source), 0)
{
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Source); ++row)
        m_sources.push_back(snapshot.at(SourceRow{row}));
}

const Fact &CitedFacts::fact(FactRow row)
{
    std::optional<Fact> &fact = m_facts[row.value];
    if (!fact)
        fact = m_snapshot.at(row);
    return *fact;
}

std::vector<FactRow> CitedFacts::allOf(const ObjectRef &object) const
{
    return m_snapshot.factsOf(object, std::numeric_limits<std::uint32_t>::max());
}

std::vector<FactRow> CitedFacts::of(const ObjectRef &object)
{
    std::vector<FactRow> rows = allOf(object);
    std::erase_if(rows, [this](FactRow row) { return !isIn(row); });
    return rows;
}

int CitedFacts::ordinalOf(PassageRow row, SourceRow source)
{
    if (!m_isOrdered[source.value]) {
        m_isOrdered[source.value] = true;
        int ordinal = 0;
        for (const PassageRow passage : m_snapshot.passagesOf(source))
            m_ordinals.insert(passage.value, ++ordinal);
    }
    return m_ordinals.value(row.value);
}

Number CitedFacts::numberOf(PassageRow row)
{
    const auto found = m_numbers.constFind(row.value);
    if (found != m_numbers.constEnd())
        return *found;
    const Passage passage = m_snapshot.at(row);
    const auto number = static_cast<Number>(m_passages.size()) + 1;
    const auto source = m_snapshot.rowOf(passage.source);
    const auto page = source ? pageOf(passage, m_snapshot.at(*source)) : passage.page;
    m_passages.push_back({number, passage.id, source ? numberOf(*source) : 0,
                          source ? ordinalOf(row, *source) : 0, passage.exact, passage.start, passage.end,
                          page});
    m_numbers.insert(row.value, number);
    return number;
}

CitedFact CitedFacts::cite(FactRow row)
{
    const Fact &fact = this->fact(row);
    CitedFact cited;
    cited.id = fact.id;
    cited.statement = fact.statement;
    cited.assertion = fact.assertion;
    cited.credibility = fact.credibility;
    if (!fact.speaker.isEmpty())
        cited.speaker = m_snapshot.title(fact.speaker);
    if (fact.said)
        cited.said = tr("said %1").arg(toReadable(*fact.said, m_snapshot.info().timeZone));
    cited.condition = conditionInWords(fact);
    for (const Evidence &evidence : fact.evidence) {
        const auto passage = m_snapshot.rowOf(evidence.passage);
        if (!passage)
            continue;
        const Number number = numberOf(*passage);
        const Number source = m_passages[static_cast<std::size_t>(number - 1)].source;
        if (evidence.relation == Relation::Contradicts) {
            cited.contradicts.push_back(number);
            continue;
        }
        cited.supports.push_back(number);
        cited.sources.push_back(source);
        cited.reliability =
            std::min(cited.reliability, m_sources[static_cast<std::size_t>(source - 1)].reliability);
    }
    std::sort(cited.sources.begin(), cited.sources.end());
    cited.sources.erase(std::unique(cited.sources.begin(), cited.sources.end()), cited.sources.end());
    if (!m_cited[row.value]) {
        m_cited[row.value] = true;
        for (const Number source : cited.sources)
            ++m_factsOfSource[static_cast<std::size_t>(source - 1)];
    }
    return cited;
}

std::vector<SourceItem> CitedFacts::sources() const
{
    std::vector<SourceItem> items;
    std::vector<std::size_t> itemOf(m_sources.size(), m_sources.size());
    for (const PassageItem &passage : m_passages)
        itemOf[static_cast<std::size_t>(passage.source - 1)] = 0;
    for (std::size_t row = 0; row < m_sources.size(); ++row) {
        if (itemOf[row] == m_sources.size())
            continue;
        itemOf[row] = items.size();
        SourceItem item;
        item.number = static_cast<Number>(row) + 1;
        item.source = m_sources[row];
        item.facts = m_factsOfSource[row];
        items.push_back(std::move(item));
    }
    for (SourceItem &item : items) {
        for (const SourceId &id : item.source.derivedFrom) {
            const auto row = m_snapshot.rowOf(id);
            if (row && itemOf[row->value] != m_sources.size())
                item.derivedFrom.push_back(numberOf(*row));
            else
                item.derivedFromUncited.push_back(m_snapshot.title(id));
        }
        if (!item.source.derivedFrom.empty())
            continue;
        // What nobody marked as derived may still stand word for word in another, and is counted so.
        const SourceRow own{static_cast<std::uint32_t>(item.number - 1)};
        for (const SourceRow root : m_snapshot.rootsOf(own)) {
            if (root == own)
                continue;
            if (itemOf[root.value] != m_sources.size())
                item.derivedFrom.push_back(numberOf(root));
            else
                item.derivedFromUncited.push_back(m_snapshot.title(m_snapshot.idAt(root)));
        }
    }
    for (const PassageItem &passage : m_passages)
        items[itemOf[static_cast<std::size_t>(passage.source - 1)]].passages.push_back(passage.number);
    const auto &info = m_snapshot.info();
    const auto now = info.cutoff ? info.cutoff->latest() : info.period ? info.period->latest() : std::nullopt;
    for (SourceItem &item : items) {
        item.shortName = shortNameOf(item.source, now ? now->toYmd().year : 0);
        std::sort(item.passages.begin(), item.passages.end(), [this](Number a, Number b) {
            return m_passages[static_cast<std::size_t>(a - 1)].ordinal <
                   m_passages[static_cast<std::size_t>(b - 1)].ordinal;
        });
    }
    return items;
}

} // namespace chancery::briefing
