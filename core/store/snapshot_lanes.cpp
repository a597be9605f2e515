// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sort_unique.h"
#include "core/store/fact_links.h"
#include "core/store/gathered_pairs.h"
#include "core/store/rows_among.h"
#include "core/store/schema.h"
#include "core/store/snapshot.h"
#include "core/store/snapshot_data.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Puts events into lanes in the order in which lanes are first named.
class LaneBuilder
{
public:
    size_t lane(const QString &key, const QString &name, const ObjectRef &object = {})
    {
        const auto known = m_index.constFind(key);
        if (known != m_index.cend())
            return *known;
        m_index.insert(key, m_lanes.size());
        m_lanes.push_back({name, object, {}});
        return m_lanes.size() - 1;
    }

    void add(size_t lane, EventRow event) { m_lanes[lane].events.push_back(event); }
    void add(size_t lane, std::span<const std::uint32_t> events)
    {
        std::vector<EventRow> &own = m_lanes[lane].events;
        own.reserve(own.size() + events.size());
        for (const std::uint32_t event : events)
            own.push_back({event});
    }

    Lanes finish(std::uint32_t eventCount, bool largestFirst, const QString &restName)
    {
        std::vector<bool> placed(eventCount, false);
        for (Lanes::Lane &lane : m_lanes) {
            const auto isAhead = [](EventRow a, EventRow b) { return a.value >= b.value; };
            if (std::adjacent_find(lane.events.begin(), lane.events.end(), isAhead) != lane.events.end())
                sortUnique(lane.events);
            for (const EventRow event : lane.events)
                placed[event.value] = true;
        }
        std::erase_if(m_lanes, [](const Lanes::Lane &lane) { return lane.events.empty(); });
        if (largestFirst) {
            std::stable_sort(m_lanes.begin(), m_lanes.end(), [](const Lanes::Lane &a, const Lanes::Lane &b) {
                return a.events.size() > b.events.size();
            });
        }
        Lanes::Lane rest{restName, {}, {}};
        for (std::uint32_t row = 0; row < eventCount; ++row) {
            if (!placed[row])
                rest.events.push_back({row});
        }
        if (!rest.events.empty())
            m_lanes.push_back(std::move(rest));
        return {std::move(m_lanes)};
    }

private:
    QHash<QString, size_t> m_index;
    std::vector<Lanes::Lane> m_lanes;
};

/// Ids and names of a kind's objects, by their rows: to ask for them one by one takes a hundred times as
/// long.
class NamesOfKind
{
public:
    NamesOfKind(SnapshotData &data, ObjectKind kind)
    {
        data.readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            m_names.assign(data.mapOf(kind).size(), {});
            SqlStatement query = reader.connection->query();
            if (!query.exec(u"SELECT row, id, %1 FROM %2"_s.arg(
                    kind == ObjectKind::Participant ? u"name"_s : u"title"_s, tableOf(kind))))
                return reader.connection->error(query, u"table "_s + tableOf(kind));
            while (query.next()) {
                if (const auto row = data.mapOf(kind).rowOf(query.integer(0)))
                    m_names[*row] = {query.text(1), query.text(2)};
            }
            if (query.failed())
                return reader.connection->error(query, u"table "_s + tableOf(kind));
            return std::nullopt;
        });
    }

    /// Empty where the dossier was changed meanwhile.
    [[nodiscard]] std::pair<QString, QString> at(std::uint32_t row) const
    {
        return row < m_names.size() ? m_names[row] : std::pair<QString, QString>();
    }

private:
    std::vector<std::pair<QString, QString>> m_names;
};

/// Events by the sources of the facts about them, whether a passage supports these or contradicts them.
RowLists eventsOfSources(SnapshotData &data)
{
    static constexpr std::uint32_t none = UINT32_MAX;
    const RowMap &passages = data.mapOf(ObjectKind::Passage);
    const RowMap &facts = data.mapOf(ObjectKind::Fact);
    const RowMap &sources = data.mapOf(ObjectKind::Source);
    std::vector<std::uint32_t> sourceOf(passages.size(), none); // by passage
    std::vector<std::uint32_t> eventOf(facts.size(), none);     // by fact
    data.readWhole([&](SnapshotData::Reader &reader) {
        return eachPair(*reader.connection, u"row, source"_s, u"passage"_s, {}, u"table passage"_s,
                        [&](qint64 number, qint64 sourceNumber) {
                            const auto passage = passages.rowOf(number);
                            const auto source = sources.rowOf(sourceNumber);
                            if (passage && source)
                                sourceOf[*passage] = *source;
                        });
    });
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> found(data.factStretches());
    data.readFactStretches([&](std::size_t stretch, SnapshotData::Reader &reader, qlonglong first,
                               qlonglong last) -> std::optional<Error> {
        auto &own = found[stretch];
        own.clear();
        const auto noteEvent = [&](qint64 number, qint64 eventNumber) {
            const auto fact = facts.rowOf(number);
            const auto event = data.mapOf(ObjectKind::Event).rowOf(eventNumber);
            if (fact && event)
                eventOf[*fact] = *event;
        };
        if (auto error = eachPair(*reader.connection, u"row, event"_s,
                                  u"fact WHERE event IS NOT NULL AND row BETWEEN ? AND ?"_s, {first, last},
                                  u"table fact"_s, noteEvent))
            return error;
        return eachPair(*reader.connection, u"fact, passage"_s, u"evidence WHERE fact BETWEEN ? AND ?"_s,
                        {first, last}, u"table evidence"_s, [&](qint64 number, qint64 passageNumber) {
                            const auto fact = facts.rowOf(number);
                            const auto passage = passages.rowOf(passageNumber);
                            if (fact && passage && eventOf[*fact] != none && sourceOf[*passage] != none)
                                own.emplace_back(sourceOf[*passage], eventOf[*fact]);
                        });
    });
    for (std::size_t i = 1; i < found.size(); ++i)
        found.front().insert(found.front().end(), found[i].begin(), found[i].end());
    return RowLists(sources.size(), found.front());
}

/// Events by the options that facts name together with them. Few facts name one: they are found by its index.
RowLists eventsOfOptions(SnapshotData &data)
{
    using Pairs = std::vector<std::pair<qlonglong, std::uint32_t>>; // facts by number, and options
    Pairs named;                                                    // in their payload
    Pairs about;
    std::vector<qlonglong> facts;
    const auto optionOf = [&data](qlonglong number) { return data.mapOf(ObjectKind::Option).rowOf(number); };
    data.readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        SqlStatement query = reader.connection->query();
        const auto read = [&](const QString &sql, Pairs &pairs) -> std::optional<Error> {
            pairs.clear();
            if (!query.exec(sql))
                return reader.connection->error(query, u"table fact"_s);
            while (query.next()) {
                if (const auto option = optionOf(query.integer(1)))
                    pairs.emplace_back(query.integer(0), *option);
            }
            if (query.failed())
                return reader.connection->error(query, u"table fact"_s);
            std::sort(pairs.begin(), pairs.end());
            return std::nullopt;
        };
        if (auto error = read(u"SELECT row, option FROM fact WHERE option IS NOT NULL"_s, named))
            return error;
        return read(u"SELECT a.fact, p.row FROM option p CROSS JOIN fact_about a ON a.object = p.id"_s,
                    about);
    });
    facts.reserve(named.size() + about.size());
    for (const Pairs *pairs : {&named, &about})
        for (const auto &[fact, option] : *pairs)
            facts.push_back(fact);
    sortUnique(facts);

    constexpr std::size_t many = 20'000;
    using Found = std::vector<std::pair<std::uint32_t, std::uint32_t>>; // options and events
    std::vector<Found> found(stretchesFor(facts.size(), many));
    const auto addOf = [](const Pairs &pairs, qlonglong fact, std::uint32_t event, Found &into) {
        for (auto one = std::lower_bound(pairs.begin(), pairs.end(), std::pair(fact, std::uint32_t{0}));
             one != pairs.end() && one->first == fact; ++one)
            into.emplace_back(one->second, event);
    };
    inStretches(facts.size(), found.size(), [&](std::size_t stretch, std::size_t first, std::size_t last) {
        const auto numbers = std::span<const qlonglong>(facts).subspan(first, last - first);
        Found &own = found[stretch];
        data.readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            own.clear();
            const auto eventOf = [&data](qlonglong number) {
                return data.mapOf(ObjectKind::Event).rowOf(number);
            };
            auto error = eachRowAmong(
                *reader.connection,
                u"SELECT a.fact, o.row FROM fact_about a JOIN object o ON o.id = a.object WHERE a.fact %1 "
                "AND o.kind = "_s +
                    QString::number(static_cast<int>(ObjectKind::Event)) + u" ORDER BY a.fact, a.position"_s,
                u"table fact_about"_s, numbers, [&](const SqlStatement &query, std::size_t) {
                    if (const auto event = eventOf(query.integer(1))) {
                        addOf(named, query.integer(0), *event, own);
                        addOf(about, query.integer(0), *event, own);
                    }
                });
            if (error)
                return error;
            return eachRowAmong(
                *reader.connection,
                u"SELECT row, event FROM fact WHERE row %1 AND event IS NOT NULL ORDER BY row"_s,
                u"table fact"_s, numbers, [&](const SqlStatement &query, std::size_t) {
                    if (const auto event = eventOf(query.integer(1)))
                        addOf(about, query.integer(0), *event, own);
                });
        });
    });
    for (std::size_t i = 1; i < found.size(); ++i)
        found.front().insert(found.front().end(), found[i].begin(), found[i].end());
    return RowLists(data.mapOf(ObjectKind::Option).size(), found.front());
}

/// Events by where facts say that they are: places in the order in which they are first named.
void addPlaces(SnapshotData &data, LaneBuilder &builder)
{
    struct Named
    {
        QHash<QByteArray, std::uint32_t> numbers; ///< of places
        std::vector<QString> names;
        std::vector<std::pair<std::uint32_t, EventRow>> events; ///< with the numbers of their places
    };
    std::vector<Named> found(data.factStretches());
    data.readFactStretches([&](std::size_t stretch, SnapshotData::Reader &reader, qlonglong first,
                               qlonglong last) -> std::optional<Error> {
        Named &own = found[stretch] = {};
        SqlStatement query = reader.connection->query();
        query.prepare(
            u"SELECT place, event FROM fact WHERE kind = %1 AND row BETWEEN ? AND ? ORDER BY row"_s.arg(
                static_cast<int>(FactKind::EventPlace)));
        query.bind(0, first);
        query.bind(1, last);
        if (!query.exec())
            return reader.connection->error(query, u"table fact"_s);
        while (query.next()) {
            const auto event = data.mapOf(ObjectKind::Event).rowOf(query.integer(1));
            if (!event)
                continue;
            // To look a name up makes no copy of it.
            const QByteArrayView name = query.bytes(0);
            const auto known = own.numbers.constFind(QByteArray::fromRawData(name.data(), name.size()));
            const auto number =
                known != own.numbers.cend() ? *known : static_cast<std::uint32_t>(own.names.size());
            if (known == own.numbers.cend()) {
                own.numbers.insert(name.toByteArray(), number);
                own.names.push_back(query.text(0));
            }
            own.events.emplace_back(number, EventRow{*event});
        }
        if (query.failed())
            return reader.connection->error(query, u"table fact"_s);
        return std::nullopt;
    });
    for (const Named &own : found) {
        std::vector<std::size_t> lanes;
        lanes.reserve(own.names.size());
        for (const QString &name : own.names)
            lanes.push_back(builder.lane(name, name));
        for (const auto &[number, event] : own.events)
            builder.add(lanes[number], event);
    }
}

} // namespace

QString restLaneName(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Participant:
        return QCoreApplication::translate("Snapshot", "no participant stated");
    case LaneGrouping::Place:
        return QCoreApplication::translate("Snapshot", "no place stated");
    case LaneGrouping::Source:
        return QCoreApplication::translate("Snapshot", "no source");
    case LaneGrouping::Option:
        return QCoreApplication::translate("Snapshot", "no option");
    case LaneGrouping::Kind:
        break;
    }
    return {};
}

Lanes Snapshot::lanesBy(LaneGrouping grouping) const
{
    LaneBuilder builder;
    const EventColumns &columns = events();

    // The lanes come in the order of the objects, each named once.
    const auto addAll = [&](ObjectKind kind, const RowLists &lists) {
        constexpr std::uint32_t few = 64;
        std::optional<NamesOfKind> names;
        if (lists.size() > few)
            names.emplace(*m_data, kind);
        for (std::uint32_t row = 0; row < lists.size(); ++row) {
            if (lists.of(row).empty())
                continue;
            auto [id, name] = names ? names->at(row) : std::pair<QString, QString>();
            const ObjectRef ref = id.isEmpty() ? refAt(kind, row) : ObjectRef{kind, id};
            builder.add(builder.lane(ref.id, id.isEmpty() ? title(ref) : name, ref), lists.of(row));
        }
    };
    switch (grouping) {
    case LaneGrouping::Kind:
        for (int kind = 0; kind < eventKindCount; ++kind)
            builder.lane(QString::number(kind), label(static_cast<EventKind>(kind)));
        for (std::uint32_t row = 0; row < columns.size(); ++row)
            builder.add(static_cast<size_t>(columns.kind[row]), {row});
        return builder.finish(columns.size(), false, {});
    case LaneGrouping::Participant: {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
        found.reserve(participations().size());
        for (const Participation &p : participations())
            found.emplace_back(p.participant.value, p.event.value);
        addAll(ObjectKind::Participant, RowLists(count(ObjectKind::Participant), found));
        return builder.finish(columns.size(), true, restLaneName(grouping));
    }
    case LaneGrouping::Place:
        addPlaces(*m_data, builder);
        return builder.finish(columns.size(), true, restLaneName(grouping));
    case LaneGrouping::Source:
        addAll(ObjectKind::Source, eventsOfSources(*m_data));
        return builder.finish(columns.size(), false, restLaneName(grouping));
    case LaneGrouping::Option:
        addAll(ObjectKind::Option, eventsOfOptions(*m_data));
        return builder.finish(columns.size(), false, restLaneName(grouping));
    }
    return {};
}

} // namespace chancery
