// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/criterion_sql.h"

#include "core/domain/edtf.h"
#include "core/search/criteria.h"
#include "core/search/fact_lookup.h"
#include "core/search/named_rows.h"
#include "core/store/fact_outline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString nothing = u"0"_s;
const QString everything = u"1"_s;
const TimeRange anyTime{farPast, farFuture};

template<class E>
QString codes(const std::vector<E> &values)
{
    QStringList numbers;
    for (const E value : values)
        numbers.append(QString::number(static_cast<int>(value)));
    return u'(' + numbers.join(u", "_s) + u')';
}

QueryPart sql(const QString &condition, const SqlValues &values = {})
{
    return {{}, condition, values, {}};
}

QueryPart ofRows(RowSetPtr rows)
{
    return {{}, {}, {}, std::move(rows)};
}

QueryPart ofRows(RowSet &&rows)
{
    return ofRows(std::make_shared<const RowSet>(std::move(rows)));
}

bool has(const std::vector<ObjectKind> &kinds, ObjectKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The ways from the object `o` to the facts `f` about it, each as the rest of a statement that a condition
/// may follow: one after the other, so that looking ends with the first fact that fits.
QStringList waysToFacts(ObjectKind kind)
{
    const QString about = u"FROM fact_about a JOIN fact f ON f.row = a.fact WHERE a.object = o.id"_s;
    const auto by = [](const QString &column) { return u"FROM fact f WHERE f.%1 = o.row"_s.arg(column); };
    switch (kind) {
    case ObjectKind::Source:
        return {u"FROM passage p JOIN evidence v ON v.passage = p.row JOIN fact f ON f.row = v.fact WHERE "
                "p.source = o.row AND v.relation = 0"_s};
    case ObjectKind::Passage:
        return {u"FROM evidence v JOIN fact f ON f.row = v.fact WHERE v.passage = o.row"_s};
    case ObjectKind::Participant:
        return {by(u"speaker"_s), by(u"participant"_s), about};
    case ObjectKind::Event:
        return {by(u"event"_s), about};
    case ObjectKind::Option:
        return {by(u"option"_s), about};
    case ObjectKind::Figure:
        return {by(u"figure"_s), about};
    case ObjectKind::Question:
        return {by(u"question"_s), about};
    case ObjectKind::Judgement:
        return {u"FROM judgement_fact j JOIN fact f ON f.row = j.fact WHERE j.judgement = o.row"_s};
    case ObjectKind::Fact:
        return {u"FROM fact f WHERE f.row = o.row"_s};
    }
    return {};
}

/// The stretch of time that criteria of dates leave; none where one of them is no date.
std::optional<TimeRange> rangeOf(std::span<const QueryCriterion> criteria)
{
    TimeRange range = anyTime;
    for (const QueryCriterion &one : criteria) {
        const auto date = Edtf::parse(one.value);
        const bool isBefore = one.field == QueryField::Before;
        const auto day = !date ? std::nullopt : isBefore ? date->earliest() : date->latest();
        if (!day)
            return std::nullopt;
        if (isBefore)
            range.end = std::min(range.end, day->daysSinceEpoch * secondsPerDay);
        else
            range.begin = std::max(range.begin, (day->daysSinceEpoch + 1) * secondsPerDay);
    }
    return range;
}

class CriterionSql
{
public:
    CriterionSql(ObjectKind kind, SearchReader &reader, SearchContext &context)
        : m_kind(kind)
        , m_reader(reader)
        , m_snapshot(*reader.snapshot())
        , m_context(context)
        , m_named(reader, context)
    {
    }

    Outcome<QueryPart> run(std::span<const QueryCriterion> criteria)
    {
        QueryPart part = partFor(criteria);
        if (m_error)
            return *m_error;
        if (m_named.error())
            return *m_named.error();
        return part;
    }

private:
    QueryPart partFor(std::span<const QueryCriterion> criteria)
    {
        if (m_kind != ObjectKind::Fact) {
            if (auto own = itself(criteria))
                return *own;
        }
        if (const auto left = leftToSql(criteria.front()))
            return m_kind == ObjectKind::Fact ? *left : byWays(*left, criteria.front().field);
        QString name;
        for (const QueryCriterion &one : criteria)
            name += toString(one) + u' ';
        return ofFacts(name, criteria);
    }

    // What no column of a snapshot has of a fact is left to SQL, as a condition on the fact `f`, or `o` where
    // facts are looked for.

    std::optional<QueryPart> leftToSql(const QueryCriterion &criterion)
    {
        const QString f = m_kind == ObjectKind::Fact ? u"o"_s : u"f"_s;
        if (criterion.field == QueryField::Role)
            return hasRole(f, criterion.value);
        if (criterion.field == QueryField::Is && queryStateNamed(criterion.value) == QueryState::Uncertain)
            return sql(u"(%1.date GLOB '*[~?%]*' OR meets(?, %1.event))"_s.arg(f),
                       {testOf(m_reader, ObjectKind::Event, uncertainEvents())});
        return std::nullopt;
    }

    /// That `f` is somebody's part in an event, perhaps one of a title or at a place.
    QueryPart hasRole(const QString &f, const QString &value)
    {
        const auto named = rolesNamed(value);
        if (!named)
            return sql(nothing);
        QString condition = u"(%1.kind = %2 AND %1.term IN %3"_s.arg(f)
                                .arg(static_cast<int>(FactKind::Participation))
                                .arg(codes(named->roles));
        const QString notSo = codes(std::vector{Assertion::Planned, Assertion::Denied});
        if (named->isPresence)
            condition += u" AND %1.assertion NOT IN "_s.arg(f) + notSo;
        if (named->event.isEmpty())
            return sql(condition + u')');
        condition += u" AND (meets(?, %1.event) OR EXISTS (SELECT 1 FROM fact l WHERE l.event = %1.event AND "
                     "l.kind = %2 AND l.assertion NOT IN %3 AND l.place LIKE ?)))"_s.arg(
                         f, QString::number(static_cast<int>(FactKind::EventPlace)), notSo);
        return sql(condition,
                   {testOf(m_reader, ObjectKind::Event, m_named.titled(ObjectKind::Event, named->event)),
                    named->event});
    }

    /// The objects with a fact that a condition on `f` holds of.
    QueryPart byWays(const QueryPart &part, std::optional<QueryField> field = {})
    {
        if (part.isNothing())
            return part;
        QStringList all = waysToFacts(m_kind);
        // Who tells of somebody else's part has none.
        if (field == QueryField::Role && m_kind == ObjectKind::Participant)
            all = {u"FROM fact f WHERE f.participant = o.row"_s};
        else if (field == QueryField::Role && m_kind == ObjectKind::Event)
            all = {u"FROM fact f WHERE f.event = o.row"_s};
        QStringList ways;
        SqlValues values;
        for (const QString &way : all) {
            ways.append(u"EXISTS (SELECT 1 %1 AND %2)"_s.arg(way, part.condition));
            values += part.values;
        }
        return sql(u'(' + ways.join(u" OR "_s) + u')', values);
    }

    // What is asked of facts as filters ask it.

    FactCriterion criterionOf(std::span<const QueryCriterion> criteria)
    {
        const QueryCriterion &criterion = criteria.front();
        const QString &value = criterion.value;
        switch (criterion.field) {
        case QueryField::Who:
            return {{Concerns{ObjectKind::Participant, m_named.called(value)}}};
        case QueryField::Option:
        case QueryField::Event:
        case QueryField::Figure:
        case QueryField::Question:
        case QueryField::Source: {
            const ObjectKind kind = *kindAskedFor(criterion.field);
            return {{Concerns{kind, m_named.titled(kind, value)}}};
        }
        case QueryField::Kind: {
            const NamedKinds kinds = kindsNamed(value);
            if (has(kinds.objects, ObjectKind::Fact))
                return {.anyOf = {}, .isDenied = true};
            return {
                {OfKinds{bitsOf(kinds.facts)}, withEvents(eventsOfKinds(m_snapshot, bitsOf(kinds.events)))}};
        }
        case QueryField::Before:
        case QueryField::After: {
            const auto range = rangeOf(criteria);
            return range ? datedIn(m_snapshot, *range) : FactCriterion();
        }
        case QueryField::State: {
            const NamedStates states = statesNamed(value);
            FactCriterion found{{PutForward{bitsOf(states.assertions)}}};
            if (!states.statuses.empty()) {
                found.anyOf.emplace_back(withEvents(eventsInStates(states.statuses)));
                found.anyOf.emplace_back(IsOneOf{m_named.factsOfStates(states.statuses)});
            }
            return found;
        }
        case QueryField::Assertion:
            return {{PutForward{bitsOf(assertionsNamed(value))}}};
        case QueryField::Reliability:
            return {{Concerns{ObjectKind::Source,
                              m_named.sourcesRated(reliabilityNamed(value).value_or(Reliability::F))}}};
        case QueryField::Credibility: {
            const int least = credibilityNamed(value).value_or(6);
            return {{Credible{.least = least == 6 ? 6 : 1, .most = least}}};
        }
        case QueryField::Roots: {
            const NumberRange range = numbersNamed(value).value_or(NumberRange{});
            return {{Rooted{range.least, range.most}}};
        }
        case QueryField::Tag:
            return tagged(value);
        case QueryField::Is:
            return inState(queryStateNamed(value).value_or(QueryState::Disputed));
        case QueryField::Role:
            break; // left to SQL
        }
        return {};
    }

    FactCriterion inState(QueryState state) const
    {
        switch (state) {
        case QueryState::Disputed:
            return {{IsDisputed{}}};
        case QueryState::Denied:
            return {{PutForward{bitsOf(std::vector{Assertion::Denied})}}};
        case QueryState::Dated:
            return datedIn(m_snapshot, anyTime);
        case QueryState::Undated: {
            FactCriterion undated = datedIn(m_snapshot, anyTime);
            undated.isDenied = true;
            return undated;
        }
        case QueryState::Single:
            return {{Rooted{1, 1}}};
        case QueryState::Uncertain:
            break; // left to SQL
        }
        return {};
    }

    /// Itself tagged so, or what it is about or rests on.
    FactCriterion tagged(const QString &value)
    {
        FactCriterion found{
            {IsOneOf{m_named.tagged(ObjectKind::Fact, value)}, IsOneOf{m_named.factsAboutTagged(value)}}};
        for (const ObjectKind kind : {ObjectKind::Event, ObjectKind::Participant, ObjectKind::Option,
                                      ObjectKind::Figure, ObjectKind::Question, ObjectKind::Source})
            found.anyOf.emplace_back(Concerns{kind, m_named.tagged(kind, value)});
        return found;
    }

    static Concerns withEvents(RowSet &&events)
    {
        return {ObjectKind::Event, std::make_shared<const RowSet>(std::move(events))};
    }

    /// The objects that have such a fact, or these facts: as a set where that can be had without looking at
    /// many facts, else as a test of those that are come across.
    QueryPart ofFacts(const QString &name, std::span<const QueryCriterion> criteria)
    {
        const auto nameFor = [&](ObjectKind kind) { return name + QString::number(static_cast<int>(kind)); };
        if (auto known = m_context.kept(nameFor(m_kind)))
            return ofRows(std::move(known));
        const FactCriteria *const all = m_context.criteria(m_reader.snapshot());
        RowSetPtr facts = m_context.kept(nameFor(ObjectKind::Fact));
        std::optional<FactCriterion> asked;
        if (!facts) {
            asked = criterionOf(criteria);
            facts = factsThat(*asked, all, nameFor(ObjectKind::Fact));
        }
        if (!facts)
            return tested(lookupOf(m_reader, m_context, *asked));
        if (m_kind == ObjectKind::Fact)
            return ofRows(std::move(facts));
        if (all && FactCriteria::lists(m_kind))
            return ofRows(m_context.keep(nameFor(m_kind), all->objectsWith(m_kind, *facts)));
        if (m_kind == ObjectKind::Judgement || facts->count() > m_context.reading().mostLedTo)
            return tested(testOf(m_reader, ObjectKind::Fact, facts));
        return ofRows(keepObjectsOf(*facts, nameFor));
    }

    /// Null where they can only be looked up one by one.
    RowSetPtr factsThat(const FactCriterion &asked, const FactCriteria *all, const QString &name)
    {
        if (m_named.error())
            return std::make_shared<const RowSet>(m_snapshot.count(ObjectKind::Fact), false);
        if (all)
            return m_context.keep(name, all->factsThat(asked));
        if (m_context.many.contains(name))
            return nullptr;
        auto few = fewFacts(m_reader, m_context.reading(), asked);
        if (!few) {
            m_error = few.error();
            return std::make_shared<const RowSet>(m_snapshot.count(ObjectKind::Fact), false);
        }
        if (*few)
            return m_context.keep(name, std::move(**few));
        m_context.many.insert(name);
        return nullptr;
    }

    QueryPart tested(std::shared_ptr<const RowTest> test)
    {
        const QString f = m_kind == ObjectKind::Fact ? u"o"_s : u"f"_s;
        const QueryPart part = sql(u"meets(?, %1.row)"_s.arg(f), {std::move(test)});
        return m_kind == ObjectKind::Fact ? part : byWays(part);
    }

    /// The objects of every kind that have one of a few facts; returns those of the kind that is asked for.
    template<class NameFor>
    RowSetPtr keepObjectsOf(const RowSet &facts, NameFor nameFor)
    {
        std::vector<FactRow> rows;
        facts.each([&](std::uint32_t row) { rows.push_back({row}); });
        constexpr std::array kinds{ObjectKind::Event,  ObjectKind::Participant, ObjectKind::Option,
                                   ObjectKind::Figure, ObjectKind::Question,    ObjectKind::Source,
                                   ObjectKind::Passage};
        std::array<RowSet, objectKindCount> found;
        const auto of = [&](ObjectKind kind) -> RowSet & { return found[static_cast<std::size_t>(kind)]; };
        for (const ObjectKind kind : kinds)
            of(kind) = RowSet(m_snapshot.count(kind), false);
        for (const FactOutline &fact : m_snapshot.outlinesOf(rows)) {
            for (const auto *objects : {&fact.payload, &fact.about}) {
                for (const FactOutline::Object &object : *objects) {
                    if (of(object.kind).size() > 0 && object.kind != ObjectKind::Source &&
                        object.kind != ObjectKind::Passage)
                        of(object.kind).add(object.row);
                }
            }
            if (fact.speaker)
                of(ObjectKind::Participant).add(fact.speaker->value);
            for (const FactOutline::Evidence &evidence : fact.evidence) {
                of(ObjectKind::Passage).add(evidence.passage.value);
                if (evidence.relation == Relation::Supports)
                    of(ObjectKind::Source).add(evidence.source.value);
            }
        }
        RowSetPtr wanted;
        for (const ObjectKind kind : kinds) {
            const RowSetPtr kept = m_context.keep(nameFor(kind), std::move(of(kind)));
            if (kind == m_kind)
                wanted = kept;
        }
        return wanted;
    }

    // What an object that is no fact has itself.

    /// None where its facts are to be asked.
    std::optional<QueryPart> itself(std::span<const QueryCriterion> criteria)
    {
        const QueryCriterion &criterion = criteria.front();
        const QString &value = criterion.value;
        if (criterion.field == QueryField::Kind) {
            const NamedKinds kinds = kindsNamed(value);
            if (has(kinds.objects, m_kind))
                return sql(everything);
            return m_kind == ObjectKind::Event ? ofRows(eventsOfKinds(m_snapshot, bitsOf(kinds.events)))
                                               : sql(nothing);
        }
        if (criterion.field == QueryField::Tag)
            return ofRows(m_named.tagged(m_kind, value));
        if (criterion.field == QueryField::Who && m_kind == ObjectKind::Participant)
            return ofRows(m_named.called(value));
        if (m_kind == kindAskedFor(criterion.field))
            return ofRows(m_named.titled(m_kind, value));
        if (m_kind == ObjectKind::Event)
            return eventItself(criteria);
        if (m_kind != ObjectKind::Source && m_kind != ObjectKind::Passage)
            return std::nullopt;
        const RowSetPtr sources = sourcesOf(criteria);
        if (!sources)
            return std::nullopt;
        if (m_kind == ObjectKind::Source)
            return ofRows(sources);
        return sql(u"meets(?, o.source)"_s, {testOf(m_reader, ObjectKind::Source, sources)});
    }

    /// What a source has itself, and a passage of its source.
    RowSetPtr sourcesOf(std::span<const QueryCriterion> criteria)
    {
        const QueryCriterion &criterion = criteria.front();
        switch (criterion.field) {
        case QueryField::Source:
            return m_named.titled(ObjectKind::Source, criterion.value);
        case QueryField::Before:
        case QueryField::After:
            return m_named.sourcesPublishedIn(rangeOf(criteria).value_or(TimeRange{}));
        case QueryField::Reliability:
            return m_named.sourcesRated(reliabilityNamed(criterion.value).value_or(Reliability::F));
        default:
            return nullptr;
        }
    }

    std::optional<QueryPart> eventItself(std::span<const QueryCriterion> criteria) const
    {
        const QueryCriterion &criterion = criteria.front();
        const EventColumns &events = m_snapshot.events();
        switch (criterion.field) {
        case QueryField::Before:
        case QueryField::After: {
            const auto range = rangeOf(criteria);
            return range ? ofRows(eventsIn(m_snapshot, *range)) : sql(nothing);
        }
        case QueryField::State: {
            const NamedStates states = statesNamed(criterion.value);
            if (states.statuses.empty())
                return std::nullopt;
            return ofRows(eventsInStates(states.statuses));
        }
        case QueryField::Roots: {
            const NumberRange range = numbersNamed(criterion.value).value_or(NumberRange{});
            return ofRows(eventsWhere([&events, range](std::uint32_t row) {
                return events.weight[row] >= range.least && events.weight[row] <= range.most;
            }));
        }
        case QueryField::Is:
            return eventInState(queryStateNamed(criterion.value).value_or(QueryState::Disputed));
        default:
            return std::nullopt;
        }
    }

    std::optional<QueryPart> eventInState(QueryState state) const
    {
        const EventColumns &events = m_snapshot.events();
        switch (state) {
        case QueryState::Disputed:
            return std::nullopt;
        case QueryState::Denied:
            return ofRows(eventsWhere([&](std::uint32_t row) { return (events.flags[row] & Denied) != 0; }));
        case QueryState::Dated:
            return ofRows(eventsWhere([&](std::uint32_t row) { return row < events.dated; }));
        case QueryState::Undated:
            return ofRows(eventsWhere([&](std::uint32_t row) { return row >= events.dated; }));
        case QueryState::Uncertain:
            return ofRows(uncertainEvents());
        case QueryState::Single:
            return ofRows(eventsWhere([&](std::uint32_t row) { return events.weight[row] == 1; }));
        }
        return std::nullopt;
    }

    template<class Test>
    [[nodiscard]] RowSetPtr eventsWhere(Test test) const
    {
        return std::make_shared<const RowSet>(RowSet::where(m_snapshot.events().size(), test));
    }
    [[nodiscard]] RowSet eventsInStates(const std::vector<EventStatus> &states) const
    {
        const EventColumns &events = m_snapshot.events();
        const std::uint32_t asked = bitsOf(states);
        return RowSet::where(events.size(),
                             [&](std::uint32_t row) { return isAmong(asked, events.status[row]); });
    }
    [[nodiscard]] RowSetPtr uncertainEvents() const
    {
        const EventColumns &events = m_snapshot.events();
        return eventsWhere(
            [&events](std::uint32_t row) { return (events.flags[row] & (Approximate | Uncertain)) != 0; });
    }

    const ObjectKind m_kind;
    SearchReader &m_reader;
    const Snapshot &m_snapshot;
    SearchContext &m_context;
    NamedRows m_named;
    std::optional<Error> m_error;
};

} // namespace

Outcome<QueryPart> criterionPart(std::span<const QueryCriterion> criteria, ObjectKind kind,
                                 SearchReader &reader, SearchContext &context)
{
    return CriterionSql(kind, reader, context).run(criteria);
}

} // namespace chancery
