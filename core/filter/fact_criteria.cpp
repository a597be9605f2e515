// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/fact_criteria.h"

#include "core/analysis/event_dates.h"

#include <algorithm>

namespace chancery {

namespace {

template<class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template<class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

} // namespace

bool isSoReliable(Reliability rating, Reliability least)
{
    return least == Reliability::F ? rating == Reliability::F : rating <= least;
}

TimeRange rangeOfDays(std::optional<CivilDay> first, std::optional<CivilDay> last)
{
    return {first ? first->daysSinceEpoch * secondsPerDay : farPast,
            last ? (last->daysSinceEpoch + 1) * secondsPerDay : farFuture};
}

RowSet eventsOfKinds(const Snapshot &snapshot, std::uint32_t kinds)
{
    const EventColumns &events = snapshot.events();
    return RowSet::where(events.size(), [&](std::uint32_t row) { return isAmong(kinds, events.kind[row]); });
}

RowSet eventsIn(const Snapshot &snapshot, const TimeRange &range)
{
    const EventColumns &events = snapshot.events();
    // Of a set of days only a stretch with two ends can lie between two days, and its days must be read.
    const bool mayFallBetween = range.begin > farPast && range.end < farFuture;
    return RowSet::where(events.size(), [&](std::uint32_t row) {
        return row < events.dated && overlaps(range, {events.begin[row], events.end[row]}) &&
               (!mayFallBetween || (events.flags[row] & HasParts) == 0 ||
                mayBeIn(snapshot, EventRow{row}, range));
    });
}

FactCriterion datedIn(const Snapshot &snapshot, const TimeRange &range)
{
    return {
        {Concerns{ObjectKind::Event, std::make_shared<RowSet>(eventsIn(snapshot, range))}, OwnDateIn{range}}};
}

bool meets(const FactView &fact, const FactCriterion &criterion)
{
    const Overloaded holds{
        [&](const OfKinds &part) { return isAmong(part.kinds, fact.kind()); },
        [&](const PutForward &part) { return isAmong(part.assertions, fact.assertion()); },
        [&](const Credible &part) { return isWithin(fact.credibility(), part.least, part.most); },
        [&](const Rooted &part) { return isWithin(fact.roots(), part.least, part.most); },
        [&](const IsDisputed &) { return fact.isDisputed(); },
        [&](const Concerns &part) { return fact.concernsOne(part.kind, *part.objects); },
        [&](const OwnDateIn &part) {
            const std::vector<TimeRange> own = fact.ownDate();
            return std::any_of(own.begin(), own.end(),
                               [&](const TimeRange &range) { return overlaps(part.range, range); });
        },
        [&](const IsOneOf &part) { return part.facts->has(fact.row()); },
    };
    const bool anyHolds =
        std::any_of(criterion.anyOf.begin(), criterion.anyOf.end(),
                    [&](const FactCriterion::Part &part) { return std::visit(holds, part); });
    return anyHolds != criterion.isDenied;
}

FactCriteria::FactCriteria(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
    , m_links(m_snapshot->links())
{
}

RowSet FactCriteria::factsThat(const FactCriterion &criterion) const
{
    RowSet facts(m_snapshot->count(ObjectKind::Fact), false);
    for (const FactCriterion::Part &part : criterion.anyOf)
        add(facts, part);
    return criterion.isDenied ? facts.others() : facts;
}

template<class Test>
void FactCriteria::addWhere(RowSet &facts, Test test) const
{
    facts.join(RowSet::where(facts.size(), test));
}

void FactCriteria::add(RowSet &facts, const FactCriterion::Part &part) const
{
    const FactColumns &columns = m_snapshot->facts();
    std::visit(Overloaded{
                   [&](const OfKinds &asked) {
                       addWhere(facts,
                                [&](std::uint32_t row) { return isAmong(asked.kinds, columns.kind[row]); });
                   },
                   [&](const PutForward &asked) {
                       addWhere(facts, [&](std::uint32_t row) {
                           return isAmong(asked.assertions, columns.assertion[row]);
                       });
                   },
                   [&](const Credible &asked) {
                       addWhere(facts, [&](std::uint32_t row) {
                           return isWithin(columns.credibility[row], asked.least, asked.most);
                       });
                   },
                   [&](const Rooted &asked) {
                       addWhere(facts, [&](std::uint32_t row) {
                           return isWithin(columns.sources[row], asked.least, asked.most);
                       });
                   },
                   [&](const IsDisputed &) {
                       addWhere(facts, [&](std::uint32_t row) { return columns.disputed[row] != 0; });
                   },
                   [&](const Concerns &asked) { addConcerned(facts, asked); },
                   [&](const OwnDateIn &asked) {
                       for (const FactLinks::Dated &dated : m_links->dated) {
                           if (overlaps(asked.range, dated.range))
                               facts.add(dated.fact);
                       }
                   },
                   [&](const IsOneOf &asked) { facts.join(*asked.facts); },
               },
               part);
}

void FactCriteria::addConcerned(RowSet &facts, const Concerns &concerns) const
{
    if (concerns.kind == ObjectKind::Event) {
        const std::vector<std::uint32_t> &event = m_links->event;
        addWhere(facts, [&](std::uint32_t fact) { return concerns.objects->has(event[fact]); });
    }
    const RowLists &lists = factsByObject(concerns.kind);
    concerns.objects->each([&](std::uint32_t object) {
        for (const std::uint32_t fact : lists.of(object))
            facts.add(fact);
    });
}

FactCriterion FactCriteria::supportedBySo(Reliability least) const
{
    const std::vector<Reliability> &ratings = m_links->reliability;
    return {{Concerns{ObjectKind::Source, std::make_shared<RowSet>(RowSet::where(
                                              m_links->sourceFacts.size(), [&](std::uint32_t source) {
                                                  return isSoReliable(ratings[source], least);
                                              }))}}};
}

const RowLists &FactCriteria::factsByObject(ObjectKind kind) const
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
    case ObjectKind::Event:
        return m_links->eventFacts;
    default:
        return m_links->sourceFacts;
    }
}

bool FactCriteria::lists(ObjectKind kind)
{
    return kind != ObjectKind::Passage && kind != ObjectKind::Judgement;
}

bool FactCriteria::hasOne(const RowSet &facts, std::span<const std::uint32_t> list)
{
    return std::any_of(list.begin(), list.end(), [&](std::uint32_t fact) { return facts.has(fact); });
}

RowSet FactCriteria::objectsWith(ObjectKind kind, const RowSet &facts) const
{
    if (kind == ObjectKind::Fact)
        return facts;
    if (kind == ObjectKind::Event) {
        RowSet events(m_snapshot->count(ObjectKind::Event), false);
        eachEventWith(facts, [&](std::uint32_t row) { events.add(row); });
        return events;
    }
    const RowLists &all = factsByObject(kind);
    return RowSet::where(all.size(), [&](std::uint32_t row) { return hasOne(facts, all.of(row)); });
}

} // namespace chancery
