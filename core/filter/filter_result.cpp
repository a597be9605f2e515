// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filter_result.h"
#include "core/analysis/event_dates.h"

#include <algorithm>
#include <limits>

namespace chancery {

namespace {

constexpr auto farAway = std::numeric_limits<CivilSecond>::max() / 2;

/// A bit for each of a few values.
template<class E>
std::uint32_t bitsOf(const std::vector<E> &values)
{
    std::uint32_t bits = 0;
    for (const E value : values)
        bits |= 1U << static_cast<unsigned>(value);
    return bits;
}

template<class E>
bool isAmong(std::uint32_t bits, E value)
{
    return ((bits >> static_cast<unsigned>(value)) & 1U) != 0;
}

/// Whether a source rated `rating` meets `least`.
bool meets(Reliability rating, Reliability least)
{
    return least == Reliability::F ? rating == Reliability::F : rating <= least;
}

bool overlaps(const TimeRange &a, CivilSecond begin, CivilSecond end)
{
    return begin < a.end && end > a.begin;
}

TimeRange rangeOf(std::optional<CivilDay> from, std::optional<CivilDay> to)
{
    return {from ? from->daysSinceEpoch * secondsPerDay : -farAway,
            to ? (to->daysSinceEpoch + 1) * secondsPerDay : farAway};
}

} // namespace

FilterResult::FilterResult(SnapshotPtr snapshot, Filter filter, const std::optional<TimeRange> &visible,
                           std::shared_ptr<const RowSet> text)
    : m_snapshot(std::move(snapshot))
    , m_filter(std::move(filter))
    , m_links(m_snapshot->links())
    , m_text(std::move(text))
    , m_visible(visible)
    , m_facts(m_snapshot->count(ObjectKind::Fact), true)
{
    for (int i = 0; i < criterionCount; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (!m_filter.has(criterion))
            continue;
        RowSet facts = factsOf(criterion);
        m_facts.keep(facts);
        m_criteria[static_cast<std::size_t>(i)] = std::move(facts);
    }
    auto events = std::make_shared<EventMask>(m_snapshot->count(ObjectKind::Event));
    m_facts.each([&](std::uint32_t fact) {
        if (m_links->event[fact] != FactLinks::none)
            events->show(EventRow{m_links->event[fact]});
    });
    for (std::uint32_t row = 0; row < m_links->eventFacts.size(); ++row) {
        const auto facts = m_links->eventFacts.of(row);
        if (std::any_of(facts.begin(), facts.end(), [this](std::uint32_t fact) { return m_facts.has(fact); }))
            events->show(EventRow{row});
    }
    m_events = std::move(events);
}

RowSet FilterResult::factsOfEvents(const RowSet &events) const
{
    const std::vector<std::uint32_t> &event = m_links->event;
    RowSet facts = RowSet::where(m_facts.size(), [&](std::uint32_t fact) { return events.has(event[fact]); });
    for (std::uint32_t row = 0; row < m_links->eventFacts.size(); ++row) {
        if (events.has(row)) {
            for (const std::uint32_t fact : m_links->eventFacts.of(row))
                facts.add(fact);
        }
    }
    return facts;
}

RowSet FilterResult::factsIn(const TimeRange &range) const
{
    const EventColumns &events = m_snapshot->events();
    RowSet facts = factsOfEvents(RowSet::where(events.size(), [&](std::uint32_t row) {
        return row < events.dated && overlaps(range, events.begin[row], events.end[row]) &&
               ((events.flags[row] & HasParts) == 0 || mayBeIn(*m_snapshot, EventRow{row}, range));
    }));
    for (const FactLinks::Dated &dated : m_links->dated) {
        if (overlaps(range, dated.range.begin, dated.range.end))
            facts.add(dated.fact);
    }
    return facts;
}

template<class Tag>
RowSet FilterResult::factsOfObjects(const std::vector<Id<Tag>> &ids, const RowLists &lists) const
{
    RowSet facts(m_facts.size(), false);
    for (const Id<Tag> &id : ids) {
        if (const auto row = m_snapshot->rowOf(id)) {
            for (const std::uint32_t fact : lists.of(row->value))
                facts.add(fact);
        }
    }
    return facts;
}

RowSet FilterResult::factsOf(Criterion criterion) const
{
    const FactColumns &columns = m_snapshot->facts();
    const std::uint32_t size = m_facts.size();
    switch (criterion) {
    case Criterion::EventKinds: {
        const EventColumns &events = m_snapshot->events();
        const std::uint32_t kinds = bitsOf(m_filter.eventKinds);
        return factsOfEvents(RowSet::where(
            events.size(), [&](std::uint32_t row) { return isAmong(kinds, events.kind[row]); }));
    }
    case Criterion::FactKinds: {
        const std::uint32_t kinds = bitsOf(m_filter.factKinds);
        return RowSet::where(size, [&](std::uint32_t row) { return isAmong(kinds, columns.kind[row]); });
    }
    case Criterion::Participants:
        return factsOfObjects(m_filter.participants, m_links->participantFacts);
    case Criterion::Options:
        return factsOfObjects(m_filter.options, m_links->optionFacts);
    case Criterion::Sources:
        return factsOfObjects(m_filter.sources, m_links->sourceFacts);
    case Criterion::Reliability: {
        RowSet facts(size, false);
        for (std::uint32_t source = 0; source < m_links->sourceFacts.size(); ++source) {
            if (meets(m_links->reliability[source], *m_filter.reliability)) {
                for (const std::uint32_t fact : m_links->sourceFacts.of(source))
                    facts.add(fact);
            }
        }
        return facts;
    }
    case Criterion::Roots:
        return RowSet::where(size, [&](std::uint32_t row) { return columns.sources[row] >= m_filter.roots; });
    case Criterion::Assertions: {
        const std::uint32_t assertions = bitsOf(m_filter.assertions);
        return RowSet::where(size,
                             [&](std::uint32_t row) { return isAmong(assertions, columns.assertion[row]); });
    }
    case Criterion::Disputed:
        return RowSet::where(size, [&](std::uint32_t row) { return columns.disputed[row] != 0; });
    case Criterion::Dates:
        return factsIn(rangeOf(m_filter.from, m_filter.to));
    case Criterion::Text:
        return m_text ? *m_text : RowSet(size, true);
    case Criterion::VisibleRange:
        return m_visible ? factsIn(*m_visible) : RowSet(size, true);
    }
    return RowSet(size, true);
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

const RowLists &FilterResult::lists(ObjectKind kind) const
{
    switch (kind) {
    case ObjectKind::Participant:
        return m_links->participantFacts;
    case ObjectKind::Option:
        return m_links->optionFacts;
    case ObjectKind::Figure:
        return m_links->figureFacts;
    case ObjectKind::Question:
        return m_links->questionFacts;
    default:
        return m_links->sourceFacts;
    }
}

const RowSet &FilterResult::objects(ObjectKind kind) const
{
    auto &known = m_objects[static_cast<std::size_t>(kind)];
    if (!known) {
        const RowLists &all = lists(kind);
        known = RowSet::where(all.size(), [&](std::uint32_t row) {
            const auto facts = all.of(row);
            return std::any_of(facts.begin(), facts.end(),
                               [this](std::uint32_t fact) { return m_facts.has(fact); });
        });
    }
    return *known;
}

ChoiceCounts FilterResult::counts(Criterion criterion) const
{
    const RowSet facts = factsWithout(criterion);
    const FactColumns &columns = m_snapshot->facts();
    ChoiceCounts counts;
    const auto byValue = [&](auto values, auto valueOf) {
        counts.facts.assign(values, 0);
        facts.each([&](std::uint32_t fact) {
            if (const auto value = static_cast<std::size_t>(valueOf(fact)); value < counts.facts.size())
                ++counts.facts[value];
        });
    };
    const auto ofList = [&](std::span<const std::uint32_t> list) {
        return static_cast<std::uint32_t>(
            std::count_if(list.begin(), list.end(), [&](std::uint32_t fact) { return facts.has(fact); }));
    };
    const auto byObject = [&](const RowLists &all) {
        counts.facts.resize(all.size());
        for (std::uint32_t row = 0; row < all.size(); ++row)
            counts.facts[row] = ofList(all.of(row));
    };
    switch (criterion) {
    case Criterion::EventKinds: {
        const EventColumns &events = m_snapshot->events();
        for (int kind = 0; kind < static_cast<int>(terms<EventKind>().size()); ++kind) {
            RowSet of = factsOfEvents(RowSet::where(events.size(), [&](std::uint32_t row) {
                return static_cast<int>(events.kind[row]) == kind;
            }));
            of.keep(facts);
            counts.facts.push_back(of.count());
        }
        break;
    }
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
        for (int rating = 0; rating <= static_cast<int>(chancery::Reliability::F); ++rating) {
            RowSet of(facts.size(), false);
            for (std::uint32_t source = 0; source < m_links->sourceFacts.size(); ++source) {
                if (meets(m_links->reliability[source], static_cast<chancery::Reliability>(rating))) {
                    for (const std::uint32_t fact : m_links->sourceFacts.of(source))
                        of.add(fact);
                }
            }
            of.keep(facts);
            counts.facts.push_back(of.count());
        }
        break;
    case Criterion::Participants:
        byObject(m_links->participantFacts);
        break;
    case Criterion::Options:
        byObject(m_links->optionFacts);
        break;
    case Criterion::Sources:
        byObject(m_links->sourceFacts);
        break;
    case Criterion::Disputed:
        byValue(std::size_t{2}, [&](std::uint32_t fact) { return columns.disputed[fact]; });
        break;
    case Criterion::VisibleRange: {
        RowSet in = m_visible ? factsIn(*m_visible) : RowSet(facts.size(), true);
        in.keep(facts);
        counts.facts = {facts.count(), in.count()};
        break;
    }
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
        facts.keep(factsIn(rangeOf(from, to)));
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
