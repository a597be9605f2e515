// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/derived_columns.h"

#include "core/store/event_summary.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Which rows are computed: all, or those that the temporary tables scope_fact and scope_event name.
class Within
{
public:
    static Within all() { return Within(true); }
    static Within scope() { return Within(false); }

    [[nodiscard]] bool isAll() const { return m_isAll; }
    /// A WHERE clause for a column of rows of facts, or of events; empty for all.
    [[nodiscard]] QString facts(const QString &column) const { return clause(column, u"scope_fact"_s); }
    [[nodiscard]] QString events(const QString &column) const { return clause(column, u"scope_event"_s); }

private:
    explicit Within(bool isAll)
        : m_isAll(isAll)
    {
    }
    [[nodiscard]] QString clause(const QString &column, const QString &table) const
    {
        return m_isAll ? QString() : u"WHERE %1 IN temp.%2"_s.arg(column, table);
    }
    bool m_isAll;
};

/// A source's root: itself, or what it is derived from, followed to the end. A chain that closes on itself
/// ends where it began.
QHash<qlonglong, qlonglong> rootsOfSources(SqlConnection &connection, std::optional<Error> &error)
{
    QHash<qlonglong, qlonglong> origin;
    QSqlQuery query = connection.query();
    if (!query.exec(u"SELECT source, origin FROM source_derivation WHERE position = 0"_s))
        error = connection.error(query, u"table source_derivation"_s);
    while (query.next())
        origin.insert(query.value(0).toLongLong(), query.value(1).toLongLong());

    QHash<qlonglong, qlonglong> roots;
    for (auto it = origin.cbegin(); it != origin.cend(); ++it) {
        qlonglong root = it.key();
        for (qsizetype steps = 0; origin.contains(root) && steps <= origin.size(); ++steps)
            root = origin.value(root);
        roots.insert(it.key(), root);
    }
    return roots;
}

QHash<qlonglong, CivilDay> publicationDays(SqlConnection &connection, std::optional<Error> &error)
{
    QHash<qlonglong, CivilDay> days;
    QSqlQuery query = connection.query();
    if (!query.exec(u"SELECT row, published FROM source WHERE published IS NOT NULL"_s))
        error = connection.error(query, u"table source"_s);
    while (query.next()) {
        const auto date = Edtf::parse(query.value(1).toString());
        if (date && date->latest())
            days.insert(query.value(0).toLongLong(), *date->latest());
    }
    return days;
}

template<class T>
void sortUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

int atMost255(size_t count)
{
    return static_cast<int>(std::min<size_t>(count, 255));
}

/// Walks the facts in order with the sources of each, and sets roots and disputed where they changed.
class FactPass
{
public:
    FactPass(SqlConnection &connection, const Within &within, const QHash<qlonglong, qlonglong> &roots,
             const QHash<qlonglong, CivilDay> &days)
        : m_connection(connection)
        , m_within(within)
        , m_roots(roots)
        , m_published(days)
    {
    }

    struct Support
    {
        std::vector<qlonglong> roots;
        std::optional<CivilDay> published;
    };

    std::optional<Error> run()
    {
        QSqlQuery update = m_connection.query();
        update.prepare(u"UPDATE fact SET roots = ?, disputed = ? WHERE row = ?"_s);
        QSqlQuery query = m_connection.query();
        if (!query.exec(u"SELECT f.row, f.event, f.roots, f.disputed, p.source, e.relation FROM fact f "
                        "LEFT JOIN evidence e ON e.fact = f.row LEFT JOIN passage p ON p.row = e.passage "
                        "%1 ORDER BY f.row"_s.arg(m_within.facts(u"f.row"_s))))
            return m_connection.error(query, u"table fact"_s);

        struct Changed
        {
            qlonglong fact;
            int roots;
            int disputed;
        };
        std::vector<Changed> changes;
        qlonglong fact = -1;
        qlonglong event = -1;
        int oldRoots = 0;
        int oldDisputed = 0;
        bool disputed = false;
        Support support;
        const auto finish = [&] {
            if (fact < 0)
                return;
            sortUnique(support.roots);
            const int roots = atMost255(support.roots.size());
            if (roots != oldRoots || static_cast<int>(disputed) != oldDisputed)
                changes.push_back({fact, roots, disputed});
            if (event >= 0) {
                std::vector<qlonglong> &all = eventRoots[event];
                all.insert(all.end(), support.roots.begin(), support.roots.end());
            }
            if (support.published)
                published.insert(fact, *support.published);
        };
        while (query.next()) {
            const qlonglong row = query.value(0).toLongLong();
            if (row != fact) {
                finish();
                fact = row;
                event = query.isNull(1) ? -1 : query.value(1).toLongLong();
                oldRoots = query.value(2).toInt();
                oldDisputed = query.value(3).toInt();
                disputed = false;
                support = {};
            }
            if (query.isNull(4))
                continue;
            const qlonglong source = query.value(4).toLongLong();
            if (query.value(5).toInt() == static_cast<int>(Relation::Contradicts)) {
                disputed = true;
                continue;
            }
            support.roots.push_back(m_roots.value(source, source));
            const auto day = m_published.constFind(source);
            if (day != m_published.cend())
                support.published = std::max(support.published, std::optional(*day));
        }
        finish();
        for (const Changed &change : changes) {
            update.bindValue(0, change.roots);
            update.bindValue(1, change.disputed);
            update.bindValue(2, change.fact);
            if (!update.exec())
                return m_connection.error(update, u"table fact, row %1"_s.arg(change.fact));
        }
        return std::nullopt;
    }

    QHash<qlonglong, std::vector<qlonglong>> eventRoots; ///< of an event's row, the roots of its facts
    QHash<qlonglong, CivilDay> published; ///< of a fact's row, when its newest support came out

private:
    SqlConnection &m_connection;
    const Within &m_within;
    const QHash<qlonglong, qlonglong> &m_roots;
    const QHash<qlonglong, CivilDay> &m_published;
};

/// Adds the facts that name an event without having it as payload: they count for its weight.
std::optional<Error> addAbout(SqlConnection &connection, const Within &within,
                              const QHash<qlonglong, qlonglong> &roots,
                              QHash<qlonglong, std::vector<qlonglong>> &eventRoots)
{
    QSqlQuery query = connection.query();
    if (!query.exec(
            u"SELECT o.row, p.source FROM fact_about a JOIN object o ON o.id = a.object "
            "JOIN evidence e ON e.fact = a.fact AND e.relation = 0 JOIN passage p ON p.row = e.passage "
            "WHERE o.kind = %1%2"_s.arg(static_cast<int>(ObjectKind::Event))
                .arg(within.isAll()
                         ? QString()
                         : u" AND a.object IN (SELECT id FROM event WHERE row IN temp.scope_event)"_s)))
        return connection.error(query, u"table fact_about"_s);
    while (query.next()) {
        const qlonglong source = query.value(1).toLongLong();
        eventRoots[query.value(0).toLongLong()].push_back(roots.value(source, source));
    }
    return std::nullopt;
}

/// The date and status facts of each event, in the order of events.
class EventPass
{
public:
    EventPass(SqlConnection &connection, const Within &within, FactPass &facts)
        : m_connection(connection)
        , m_within(within)
        , m_facts(facts)
    {
    }

    std::optional<Error> run()
    {
        m_update = m_connection.query();
        m_update.prepare(
            u"UPDATE event SET begin = ?, end = ?, status = ?, flags = ?, weight = ? WHERE row = ?"_s);
        QSqlQuery query = m_connection.query();
        if (!query.exec(
                u"SELECT e.row, f.row, f.kind, f.assertion, f.date, f.term FROM event e "
                "LEFT JOIN fact f ON f.event = e.row AND f.kind IN (%1, %2) %3 ORDER BY e.row, f.row"_s
                    .arg(static_cast<int>(FactKind::EventDate))
                    .arg(static_cast<int>(FactKind::EventStatus))
                    .arg(m_within.events(u"e.row"_s))))
            return m_connection.error(query, u"table event"_s);

        std::vector<Row> rows;
        while (query.next()) {
            Row row{query.value(0).toLongLong(), std::nullopt, {}};
            if (!query.isNull(1)) {
                row.published = m_facts.published.contains(query.value(1).toLongLong())
                                    ? std::optional(m_facts.published.value(query.value(1).toLongLong()))
                                    : std::nullopt;
                row.fact = decode(query);
            }
            rows.push_back(std::move(row));
        }
        for (size_t first = 0; first < rows.size();) {
            size_t last = first;
            while (last < rows.size() && rows[last].event == rows[first].event)
                ++last;
            if (auto error = finish(rows, first, last))
                return error;
            first = last;
        }
        return std::nullopt;
    }

private:
    struct Row
    {
        qlonglong event;
        std::optional<CivilDay> published;
        std::optional<Fact> fact;
    };

    static std::optional<Fact> decode(const QSqlQuery &query)
    {
        Fact fact;
        fact.assertion = static_cast<Assertion>(query.value(3).toInt());
        if (query.value(2).toInt() == static_cast<int>(FactKind::EventDate)) {
            fact.payload = EventDatePayload{};
            if (auto date = Edtf::parse(query.value(4).toString()))
                fact.date = *date;
        } else {
            fact.payload = EventStatusPayload{{}, static_cast<EventStatus>(query.value(5).toInt())};
        }
        return fact;
    }

    std::optional<Error> finish(const std::vector<Row> &rows, size_t first, size_t last)
    {
        std::vector<EventFact> facts;
        for (size_t i = first; i < last; ++i) {
            if (rows[i].fact)
                facts.push_back({&*rows[i].fact, rows[i].published});
        }
        const EventSummary summary = summarise(facts);
        std::vector<qlonglong> roots = m_facts.eventRoots.value(rows[first].event);
        sortUnique(roots);
        m_update.bindValue(0,
                           summary.range ? QVariant::fromValue<qlonglong>(summary.range->begin) : QVariant());
        m_update.bindValue(1,
                           summary.range ? QVariant::fromValue<qlonglong>(summary.range->end) : QVariant());
        m_update.bindValue(2, static_cast<int>(summary.status));
        m_update.bindValue(3, summary.flags);
        m_update.bindValue(4, atMost255(roots.size()));
        m_update.bindValue(5, rows[first].event);
        if (!m_update.exec())
            return m_connection.error(m_update, u"table event, row %1"_s.arg(rows[first].event));
        return std::nullopt;
    }

    SqlConnection &m_connection;
    const Within &m_within;
    FactPass &m_facts;
    QSqlQuery m_update;
};

std::optional<Error> derive(SqlConnection &connection, const Within &within)
{
    std::optional<Error> error;
    const auto roots = rootsOfSources(connection, error);
    const auto published = publicationDays(connection, error);
    if (error)
        return error;
    FactPass facts(connection, within, roots, published);
    if ((error = facts.run()))
        return error;
    if ((error = addAbout(connection, within, roots, facts.eventRoots)))
        return error;
    return EventPass(connection, within, facts).run();
}

} // namespace

std::optional<Error> deriveColumns(SqlConnection &connection)
{
    return derive(connection, Within::all());
}

std::optional<Error> deriveColumns(SqlConnection &connection, const DerivedScope &scope)
{
    if (scope.facts.empty() && scope.events.empty())
        return std::nullopt;
    if (auto error = connection.run(u"CREATE TEMP TABLE IF NOT EXISTS scope_fact (row INTEGER PRIMARY KEY);\n"
                                    "CREATE TEMP TABLE IF NOT EXISTS scope_event (row INTEGER PRIMARY KEY);\n"
                                    "DELETE FROM temp.scope_fact;\nDELETE FROM temp.scope_event"_s))
        return error;
    const auto fill = [&connection](const QString &table, const std::set<qlonglong> &rows) {
        QSqlQuery insert = connection.query();
        insert.prepare(u"INSERT OR IGNORE INTO temp.%1 VALUES (?)"_s.arg(table));
        for (const qlonglong row : rows) {
            insert.bindValue(0, row);
            if (!insert.exec())
                return std::optional(connection.error(insert, u"table "_s + table));
        }
        return std::optional<Error>();
    };
    if (auto error = fill(u"scope_fact"_s, scope.facts))
        return error;
    if (auto error = fill(u"scope_event"_s, scope.events))
        return error;
    // An event's weight counts every fact about it, so each of them is looked at.
    if (auto error = connection.run(
            u"INSERT OR IGNORE INTO temp.scope_fact SELECT row FROM fact WHERE event IN temp.scope_event"_s))
        return error;
    return derive(connection, Within::scope());
}

} // namespace chancery
