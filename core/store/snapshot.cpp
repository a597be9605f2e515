// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snapshot.h"

#include "core/store/snapshot_data.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

template<class T>
T take(SnapshotData &data, ObjectKind kind, std::uint32_t row)
{
    auto object = data.object(kind, row);
    T *found = std::get_if<T>(&object);
    return found ? std::move(*found) : T{};
}

template<class R>
std::vector<R> typed(const std::vector<std::uint32_t> &rows)
{
    std::vector<R> result;
    result.reserve(rows.size());
    for (const std::uint32_t row : rows)
        result.push_back({row});
    return result;
}

} // namespace

Snapshot::Snapshot(std::unique_ptr<SnapshotData> data)
    : m_data(std::move(data))
{
}

Snapshot::~Snapshot() = default;

const DossierInfo &Snapshot::info() const
{
    return m_data->info;
}

std::uint64_t Snapshot::revision() const
{
    return m_data->revision;
}

std::uint32_t Snapshot::count(ObjectKind kind) const
{
    return m_data->maps[static_cast<size_t>(kind)].size();
}

const EventColumns &Snapshot::events() const
{
    return m_data->events;
}

const FactColumns &Snapshot::facts() const
{
    return m_data->facts();
}

const std::vector<Participation> &Snapshot::participations() const
{
    return m_data->participations();
}

std::optional<Error> Snapshot::error() const
{
    return m_data->firstError();
}

std::optional<std::uint32_t> Snapshot::rowOf(const ObjectRef &ref) const
{
    const auto rows = m_data->rows(ref.kind, u"SELECT row FROM object WHERE id = ? AND kind = ?"_s,
                                   {ref.id, static_cast<int>(ref.kind)});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::optional<ObjectRef> Snapshot::find(const QString &id) const
{
    std::optional<ObjectRef> result;
    m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        QSqlQuery &query = reader.statement(u"SELECT kind FROM object WHERE id = ?"_s);
        query.bindValue(0, id);
        if (!query.exec())
            return reader.connection->error(query, u"table object"_s);
        if (query.next() && query.value(0).toInt() >= 0 && query.value(0).toInt() < objectKindCount)
            result = ObjectRef(static_cast<ObjectKind>(query.value(0).toInt()), id);
        query.finish();
        return std::nullopt;
    });
    return result;
}

ObjectRef Snapshot::refAt(ObjectKind kind, std::uint32_t row) const
{
    const auto object = m_data->object(kind, row);
    return std::visit(
        [kind](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                return ObjectRef(kind, {});
            else
                return ObjectRef(one.id);
        },
        object);
}

Source Snapshot::at(SourceRow row) const
{
    return take<Source>(*m_data, ObjectKind::Source, row.value);
}

Passage Snapshot::at(PassageRow row) const
{
    return take<Passage>(*m_data, ObjectKind::Passage, row.value);
}

Participant Snapshot::at(ParticipantRow row) const
{
    return take<Participant>(*m_data, ObjectKind::Participant, row.value);
}

Event Snapshot::at(EventRow row) const
{
    return take<Event>(*m_data, ObjectKind::Event, row.value);
}

Option Snapshot::at(OptionRow row) const
{
    return take<Option>(*m_data, ObjectKind::Option, row.value);
}

Figure Snapshot::at(FigureRow row) const
{
    return take<Figure>(*m_data, ObjectKind::Figure, row.value);
}

Question Snapshot::at(QuestionRow row) const
{
    return take<Question>(*m_data, ObjectKind::Question, row.value);
}

Fact Snapshot::at(FactRow row) const
{
    return take<Fact>(*m_data, ObjectKind::Fact, row.value);
}

Judgement Snapshot::at(JudgementRow row) const
{
    return take<Judgement>(*m_data, ObjectKind::Judgement, row.value);
}

QString Snapshot::text(SourceRow row) const
{
    QString result;
    m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        QSqlQuery &query = reader.statement(u"SELECT text FROM source_text WHERE source = ?"_s);
        query.bindValue(0, m_data->maps[static_cast<size_t>(ObjectKind::Source)].numberAt(row.value));
        if (!query.exec())
            return reader.connection->error(query, u"table source_text"_s);
        if (query.next())
            result = query.value(0).toString();
        query.finish();
        return std::nullopt;
    });
    return result;
}

QString Snapshot::title(const ObjectRef &ref) const
{
    const auto row = rowOf(ref);
    if (!row)
        return {};
    switch (ref.kind) {
    case ObjectKind::Source:
        return at(SourceRow{*row}).title;
    case ObjectKind::Passage:
        return at(PassageRow{*row}).exact;
    case ObjectKind::Participant:
        return at(ParticipantRow{*row}).name;
    case ObjectKind::Event:
        return at(EventRow{*row}).title;
    case ObjectKind::Option:
        return at(OptionRow{*row}).title;
    case ObjectKind::Figure:
        return at(FigureRow{*row}).title;
    case ObjectKind::Question:
        return at(QuestionRow{*row}).title;
    case ObjectKind::Fact:
        return at(FactRow{*row}).statement;
    case ObjectKind::Judgement:
        return at(JudgementRow{*row}).statement;
    }
    return {};
}

std::vector<QString> Snapshot::titles(std::span<const EventRow> rows) const
{
    std::vector<QString> result(rows.size());
    if (rows.empty())
        return result;
    m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        const RowMap &map = m_data->maps[static_cast<size_t>(ObjectKind::Event)];
        // A point query a title: the statement stays prepared, and labels are few.
        QSqlQuery &query = reader.statement(u"SELECT title FROM event WHERE row = ?"_s);
        for (size_t i = 0; i < rows.size(); ++i) {
            query.bindValue(0, map.numberAt(rows[i].value));
            if (!query.exec())
                return reader.connection->error(query, u"table event"_s);
            if (query.next())
                result[i] = query.value(0).toString();
            query.finish();
        }
        return std::nullopt;
    });
    return result;
}

std::vector<FactRow> Snapshot::factsOf(const ObjectRef &ref, std::uint32_t limit) const
{
    const auto row = rowOf(ref);
    if (!row)
        return {};
    const qlonglong number = m_data->maps[static_cast<size_t>(ref.kind)].numberAt(*row);
    const auto byColumns = [&](const QStringList &columns) {
        QStringList parts;
        QVariantList values;
        for (const QString &column : columns) {
            parts.append(u"SELECT row FROM fact WHERE %1 = ?"_s.arg(column));
            values.append(number);
        }
        parts.append(u"SELECT fact FROM fact_about WHERE object = ?"_s);
        values.append(ref.id);
        values.append(limit);
        return typed<FactRow>(
            m_data->rows(ObjectKind::Fact, parts.join(u" UNION "_s) + u" ORDER BY 1 LIMIT ?"_s, values));
    };
    switch (ref.kind) {
    case ObjectKind::Source: {
        auto about = u"SELECT e.fact FROM passage p JOIN evidence e ON e.passage = p.row WHERE p.source = ? "
                     "UNION SELECT fact FROM fact_about WHERE object = ? ORDER BY 1 LIMIT ?"_s;
        return typed<FactRow>(m_data->rows(ObjectKind::Fact, about, {number, ref.id, limit}));
    }
    case ObjectKind::Passage:
        return typed<FactRow>(m_data->rows(
            ObjectKind::Fact, u"SELECT DISTINCT fact FROM evidence WHERE passage = ? ORDER BY 1 LIMIT ?"_s,
            {number, limit}));
    case ObjectKind::Participant:
        return byColumns({u"participant"_s, u"speaker"_s});
    case ObjectKind::Event:
        return byColumns({u"event"_s});
    case ObjectKind::Option:
        return byColumns({u"option"_s});
    case ObjectKind::Figure:
        return byColumns({u"figure"_s});
    case ObjectKind::Question:
        return byColumns({u"question"_s});
    case ObjectKind::Fact:
        return {FactRow{*row}};
    case ObjectKind::Judgement:
        return typed<FactRow>(m_data->rows(
            ObjectKind::Fact, u"SELECT fact FROM judgement_fact WHERE judgement = ? ORDER BY fact LIMIT ?"_s,
            {number, limit}));
    }
    return {};
}

std::vector<PassageRow> Snapshot::passagesOf(SourceRow row) const
{
    return typed<PassageRow>(m_data->rows(
        ObjectKind::Passage,
        u"SELECT row FROM passage WHERE source = ? ORDER BY start IS NULL, start, end DESC, row"_s,
        {m_data->maps[static_cast<size_t>(ObjectKind::Source)].numberAt(row.value)}));
}

std::vector<SourceRow> Snapshot::rootsOf(FactRow row) const
{
    // UNION, not UNION ALL: a chain of derivations that closes on itself ends.
    auto rows = typed<SourceRow>(m_data->rows(
        ObjectKind::Source,
        u"WITH RECURSIVE support(source) AS (SELECT p.source FROM evidence e JOIN passage p ON p.row = "
        u"e.passage "
        "WHERE e.fact = ? AND e.relation = 0 UNION SELECT d.origin FROM support s JOIN source_derivation d "
        "ON d.source = s.source AND d.position = 0) SELECT source FROM support WHERE source NOT IN "
        "(SELECT source FROM source_derivation) ORDER BY 1"_s,
        {m_data->maps[static_cast<size_t>(ObjectKind::Fact)].numberAt(row.value)}));
    return rows;
}

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
    const RowMap &eventMap = m_data->maps[static_cast<size_t>(ObjectKind::Event)];

    const auto pairs = [&](const QString &sql,
                           const std::function<void(const QVariant &key, EventRow event)> &each) {
        m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            QSqlQuery query = reader.connection->query();
            if (!query.exec(sql))
                return reader.connection->error(query, u"table fact"_s);
            while (query.next()) {
                if (const auto row = eventMap.rowOf(query.value(1).toLongLong()))
                    each(query.value(0), {*row});
            }
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
        pairs(sql, [&](const QVariant &key, EventRow event) {
            if (const auto row = m_data->maps[static_cast<size_t>(kind)].rowOf(key.toLongLong()))
                found.emplace_back(*row, event);
        });
        addAll(kind, std::move(found));
    };
    const auto rest = [](const char *text) { return QCoreApplication::translate("Snapshot", text); };

    switch (grouping) {
    case LaneGrouping::Kind:
        for (int kind = 0; kind <= static_cast<int>(EventKind::Visit); ++kind)
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
        pairs(u"SELECT place, event FROM fact WHERE kind = %1 ORDER BY row"_s.arg(
                  static_cast<int>(FactKind::EventPlace)),
              [&](const QVariant &place, EventRow event) {
                  builder.add(builder.lane(place.toString(), place.toString()), event);
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
