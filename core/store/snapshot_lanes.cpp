// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sort_unique.h"
#include "core/store/fact_links.h"
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
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    data.readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        static constexpr std::uint32_t none = UINT32_MAX;
        found.clear();
        const auto numbered = [](std::vector<std::uint32_t> &list, qint64 number, std::uint32_t row) {
            if (number < 0)
                return;
            if (list.size() <= static_cast<std::size_t>(number))
                list.resize(static_cast<std::size_t>(number) + 1 + list.size() / 2, none);
            list[static_cast<std::size_t>(number)] = row;
        };
        const auto at = [](const std::vector<std::uint32_t> &list, qint64 number) {
            return number >= 0 && static_cast<std::size_t>(number) < list.size()
                       ? list[static_cast<std::size_t>(number)]
                       : none;
        };
        std::vector<std::uint32_t> sources; // by the number of a passage
        std::vector<std::uint32_t> events;  // by the number of a fact
        SqlStatement query = reader.connection->query();
        if (!query.exec(u"SELECT row, source FROM passage"_s))
            return reader.connection->error(query, u"table passage"_s);
        while (query.next()) {
            if (const auto source = data.mapOf(ObjectKind::Source).rowOf(query.integer(1)))
                numbered(sources, query.integer(0), *source);
        }
        if (query.failed())
            return reader.connection->error(query, u"table passage"_s);
        if (!query.exec(u"SELECT row, event FROM fact WHERE event IS NOT NULL"_s))
            return reader.connection->error(query, u"table fact"_s);
        while (query.next()) {
            if (const auto event = data.mapOf(ObjectKind::Event).rowOf(query.integer(1)))
                numbered(events, query.integer(0), *event);
        }
        if (query.failed())
            return reader.connection->error(query, u"table fact"_s);
        if (!query.exec(u"SELECT fact, passage FROM evidence"_s))
            return reader.connection->error(query, u"table evidence"_s);
        while (query.next()) {
            const std::uint32_t event = at(events, query.integer(0));
            const std::uint32_t source = at(sources, query.integer(1));
            if (event != none && source != none)
                found.emplace_back(source, event);
        }
        if (query.failed())
            return reader.connection->error(query, u"table evidence"_s);
        return std::nullopt;
    });
    return RowLists(data.mapOf(ObjectKind::Source).size(), found);
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
    const RowMap &eventMap = m_data->mapOf(ObjectKind::Event);

    // `begin` forgets what was found before.
    const auto pairs = [&](const QString &sql, const std::function<void()> &begin,
                           const std::function<void(const SqlStatement &key, EventRow event)> &each) {
        m_data->readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            begin();
            SqlStatement query = reader.connection->query();
            if (!query.exec(sql))
                return reader.connection->error(query, u"table fact"_s);
            while (query.next()) {
                if (const auto row = eventMap.rowOf(query.integer(1)))
                    each(query, {*row});
            }
            if (query.failed())
                return reader.connection->error(query, u"table fact"_s);
            return std::nullopt;
        });
    };
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
    const auto byObject = [&](ObjectKind kind, const QString &sql) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
        pairs(
            sql, [&] { found.clear(); },
            [&](const SqlStatement &key, EventRow event) {
                if (const auto row = m_data->mapOf(kind).rowOf(key.integer(0)))
                    found.emplace_back(*row, event.value);
            });
        addAll(kind, RowLists(count(kind), found));
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
        pairs(
            u"SELECT place, event FROM fact WHERE kind = %1 ORDER BY row"_s.arg(
                static_cast<int>(FactKind::EventPlace)),
            [&] { builder = {}; },
            [&](const SqlStatement &key, EventRow event) {
                const QString place = key.text(0);
                builder.add(builder.lane(place, place), event);
            });
        return builder.finish(columns.size(), true, restLaneName(grouping));
    case LaneGrouping::Source:
        addAll(ObjectKind::Source, eventsOfSources(*m_data));
        return builder.finish(columns.size(), false, restLaneName(grouping));
    case LaneGrouping::Option:
        byObject(
            ObjectKind::Option,
            u"SELECT f.option, o.row FROM fact f JOIN fact_about a ON a.fact = f.row JOIN object o "
            "ON o.id = a.object WHERE f.option IS NOT NULL AND o.kind = %1 "
            "UNION SELECT p.row, f.event FROM fact f JOIN fact_about a ON a.fact = f.row JOIN object p "
            "ON p.id = a.object WHERE f.event IS NOT NULL AND p.kind = %2 "
            "UNION SELECT p.row, e.row FROM fact_about a JOIN object p ON p.id = a.object JOIN fact_about b "
            "ON b.fact = a.fact JOIN object e ON e.id = b.object WHERE p.kind = %2 AND e.kind = %1"_s
                .arg(static_cast<int>(ObjectKind::Event))
                .arg(static_cast<int>(ObjectKind::Option)));
        return builder.finish(columns.size(), false, restLaneName(grouping));
    }
    return {};
}

} // namespace chancery
