// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snapshot.h"
#include "core/store/snapshot_data.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

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

    Lanes finish(std::uint32_t eventCount, bool largestFirst, const QString &restName)
    {
        std::vector<bool> placed(eventCount, false);
        for (Lanes::Lane &lane : m_lanes) {
            std::sort(lane.events.begin(), lane.events.end());
            lane.events.erase(std::unique(lane.events.begin(), lane.events.end()), lane.events.end());
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

} // namespace

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
    // `found` holds object row and event; the lanes come in the order of the objects, each named once.
    const auto addAll = [&](ObjectKind kind, std::vector<std::pair<std::uint32_t, EventRow>> found) {
        std::sort(found.begin(), found.end());
        size_t lane = 0;
        for (size_t i = 0; i < found.size(); ++i) {
            if (i == 0 || found[i].first != found[i - 1].first) {
                const ObjectRef ref = refAt(kind, found[i].first);
                lane = builder.lane(ref.id, title(ref), ref);
            }
            builder.add(lane, found[i].second);
        }
    };
    const auto byObject = [&](ObjectKind kind, const QString &sql) {
        std::vector<std::pair<std::uint32_t, EventRow>> found;
        pairs(
            sql, [&] { found.clear(); },
            [&](const SqlStatement &key, EventRow event) {
                if (const auto row = m_data->mapOf(kind).rowOf(key.integer(0)))
                    found.emplace_back(*row, event);
            });
        addAll(kind, std::move(found));
    };
    const auto rest = [](const char *text) { return QCoreApplication::translate("Snapshot", text); };

    switch (grouping) {
    case LaneGrouping::Kind:
        for (int kind = 0; kind < eventKindCount; ++kind)
            builder.lane(QString::number(kind), label(static_cast<EventKind>(kind)));
        for (std::uint32_t row = 0; row < columns.size(); ++row)
            builder.add(static_cast<size_t>(columns.kind[row]), {row});
        return builder.finish(columns.size(), false, {});
    case LaneGrouping::Participant: {
        std::vector<std::pair<std::uint32_t, EventRow>> found;
        for (const Participation &p : participations())
            found.emplace_back(p.participant.value, p.event);
        addAll(ObjectKind::Participant, std::move(found));
        return builder.finish(columns.size(), true,
                              rest(QT_TRANSLATE_NOOP("Snapshot", "no participant stated")));
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
        return builder.finish(columns.size(), true, rest(QT_TRANSLATE_NOOP("Snapshot", "no place stated")));
    case LaneGrouping::Source:
        byObject(ObjectKind::Source,
                 u"SELECT DISTINCT p.source, f.event FROM fact f JOIN evidence e ON e.fact = f.row "
                 "JOIN passage p ON p.row = e.passage WHERE f.event IS NOT NULL"_s);
        return builder.finish(columns.size(), false, rest(QT_TRANSLATE_NOOP("Snapshot", "no source")));
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
        return builder.finish(columns.size(), false, rest(QT_TRANSLATE_NOOP("Snapshot", "no option")));
    }
    return {};
}

} // namespace chancery
