// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filter_result.h"

#include <algorithm>

namespace chancery {

namespace {

/// Objects of a kind, of which the dossier may no longer have some.
template<class Tag>
FactCriterion concerning(const Snapshot &snapshot, const std::vector<Id<Tag>> &ids)
{
    constexpr ObjectKind kind = kindOfTag<Tag>;
    auto objects = std::make_shared<RowSet>(snapshot.count(kind), false);
    for (const Id<Tag> &id : ids) {
        if (const auto row = snapshot.rowOf(id))
            objects->add(row->value);
    }
    return {{Concerns{kind, std::move(objects)}}};
}

FactCriterion withEventsOf(const Snapshot &snapshot, std::uint32_t kinds)
{
    return {{Concerns{ObjectKind::Event, std::make_shared<RowSet>(eventsOfKinds(snapshot, kinds))}}};
}

FactCriterion everyFact()
{
    return {.anyOf = {}, .isDenied = true};
}

} // namespace

FilterResult::FilterResult(SnapshotPtr snapshot, Filter filter, const std::optional<TimeRange> &visible,
                           RowSetPtr text)
    : m_snapshot(std::move(snapshot))
    , m_filter(std::move(filter))
    , m_evaluated(m_snapshot)
    , m_text(std::move(text))
    , m_visible(visible)
    , m_facts(m_snapshot->count(ObjectKind::Fact), true)
{
    for (int i = 0; i < criterionCount; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (!m_filter.has(criterion))
            continue;
        RowSet facts = m_evaluated.factsThat(criterionOf(criterion));
        m_facts.keep(facts);
        m_criteria[static_cast<std::size_t>(i)] = std::move(facts);
    }
    auto events = std::make_shared<EventMask>(m_snapshot->count(ObjectKind::Event));
    m_evaluated.eachEventWith(m_facts, [&](std::uint32_t row) { events->show(EventRow{row}); });
    m_events = std::move(events);
}

FactCriterion FilterResult::criterionOf(Criterion criterion) const
{
    switch (criterion) {
    case Criterion::EventKinds:
        return withEventsOf(*m_snapshot, bitsOf(m_filter.eventKinds));
    case Criterion::FactKinds:
        return {{OfKinds{bitsOf(m_filter.factKinds)}}};
    case Criterion::Participants:
        return concerning(*m_snapshot, m_filter.participants);
    case Criterion::Options:
        return concerning(*m_snapshot, m_filter.options);
    case Criterion::Sources:
        return concerning(*m_snapshot, m_filter.sources);
    case Criterion::Reliability:
        return m_evaluated.supportedBySo(*m_filter.reliability);
    case Criterion::Roots:
        return {{Rooted{.least = m_filter.roots}}};
    case Criterion::Assertions:
        return {{PutForward{bitsOf(m_filter.assertions)}}};
    case Criterion::Disputed:
        return {{IsDisputed{}}};
    case Criterion::Dates:
        return datedIn(*m_snapshot, rangeOfDays(m_filter.from, m_filter.to));
    case Criterion::Text:
        return m_text ? FactCriterion{{IsOneOf{m_text}}} : everyFact();
    case Criterion::VisibleRange:
        return m_visible ? datedIn(*m_snapshot, *m_visible) : everyFact();
    }
    return everyFact();
}

RowSet FilterResult::factsWithout(Criterion criterion) const
{
    RowSet facts(m_facts.size(), true);
    for (int i = 0; i < criterionCount; ++i) {
        const auto &kept = m_criteria[static_cast<std::size_t>(i)];
        if (kept && static_cast<Criterion>(i) != criterion)
            facts.keep(*kept);
    }
    return facts;
}

const RowSet &FilterResult::objects(ObjectKind kind) const
{
    auto &known = m_objects[static_cast<std::size_t>(kind)];
    if (!known)
        known = m_evaluated.objectsWith(kind, m_facts);
    return *known;
}

ChoiceCounts FilterResult::counts(Criterion criterion) const
{
    const RowSet facts = factsWithout(criterion);
    const FactColumns &columns = m_evaluated.columns();
    ChoiceCounts counts;
    const auto byValue = [&](auto values, auto valueOf) {
        counts.facts.assign(values, 0);
        facts.each([&](std::uint32_t fact) {
            if (const auto value = static_cast<std::size_t>(valueOf(fact)); value < counts.facts.size())
                ++counts.facts[value];
        });
    };
    const auto byObject = [&](ObjectKind kind) {
        const RowLists &all = m_evaluated.factsByObject(kind);
        counts.facts.resize(all.size());
        for (std::uint32_t row = 0; row < all.size(); ++row) {
            const auto list = all.of(row);
            counts.facts[row] = static_cast<std::uint32_t>(
                std::count_if(list.begin(), list.end(), [&](std::uint32_t fact) { return facts.has(fact); }));
        }
    };
    const auto add = [&](const FactCriterion &asked) {
        RowSet of = m_evaluated.factsThat(asked);
        of.keep(facts);
        counts.facts.push_back(of.count());
    };
    switch (criterion) {
    case Criterion::EventKinds:
        for (unsigned kind = 0; kind < terms<EventKind>().size(); ++kind)
            add(withEventsOf(*m_snapshot, 1U << kind));
        break;
    case Criterion::FactKinds:
        byValue(terms<FactKind>().size(), [&](std::uint32_t fact) { return columns.kind[fact]; });
        break;
    case Criterion::Assertions:
        byValue(terms<Assertion>().size(), [&](std::uint32_t fact) { return columns.assertion[fact]; });
        break;
    case Criterion::Roots: {
        byValue(std::size_t{256}, [&](std::uint32_t fact) { return columns.sources[fact]; });
        // At least so many: what has more counts as well.
        for (std::size_t i = counts.facts.size() - 1; i > 0; --i)
            counts.facts[i - 1] += counts.facts[i];
        break;
    }
    case Criterion::Reliability:
        for (int rating = 0; rating <= static_cast<int>(chancery::Reliability::F); ++rating)
            add(m_evaluated.supportedBySo(static_cast<chancery::Reliability>(rating)));
        break;
    case Criterion::Participants:
        byObject(ObjectKind::Participant);
        break;
    case Criterion::Options:
        byObject(ObjectKind::Option);
        break;
    case Criterion::Sources:
        byObject(ObjectKind::Source);
        break;
    case Criterion::Disputed:
        byValue(std::size_t{2}, [&](std::uint32_t fact) { return columns.disputed[fact]; });
        break;
    case Criterion::VisibleRange:
        counts.facts = {facts.count()};
        add(m_visible ? datedIn(*m_snapshot, *m_visible) : everyFact());
        break;
    case Criterion::Text:
    case Criterion::Dates:
        break;
    }
    return counts;
}

std::uint32_t FilterResult::countBetween(std::optional<CivilDay> from, std::optional<CivilDay> to) const
{
    RowSet facts = factsWithout(Criterion::Dates);
    if (from || to)
        facts.keep(m_evaluated.factsThat(datedIn(*m_snapshot, rangeOfDays(from, to))));
    return facts.count();
}

std::vector<Criterion> FilterResult::culprits() const
{
    std::vector<Criterion> found;
    for (int i = 0; i < criterionCount; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (m_filter.has(criterion) && factsWithout(criterion).count() > 0)
            found.push_back(criterion);
    }
    return found;
}

} // namespace chancery
