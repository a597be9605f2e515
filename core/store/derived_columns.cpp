// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/derived_columns.h"

#include "core/store/dossier_zone.h"
#include "core/store/event_summary.h"
#include "core/store/root_tables.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

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

/// The places of sources in document order, by their rows: what roots are reckoned by.
QHash<qlonglong, std::uint32_t> placesOfSources(SqlConnection &connection, std::optional<Error> &error)
{
    QHash<qlonglong, std::uint32_t> places;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT row FROM source ORDER BY row"_s))
        error = connection.error(query, u"table source"_s);
    while (query.next())
        places.insert(query.integer(0), static_cast<std::uint32_t>(places.size()));
    if (query.failed())
        error = connection.error(query, u"table source"_s);
    return places;
}

/// The roots of facts and events, by the rows of the sources of their passages.
class RootCounter
{
public:
    explicit RootCounter(const SourceReckoning &sources)
        : m_reckoner(sources.reckoner)
        , m_places(sources.places)
    {
    }

    /// Of a passage: the row of its source, that of a source whose outlet it names, the name of another
    /// outlet, and the row of him whose word its fact is.
    [[nodiscard]] Support support(const SqlStatement &query, int source, int origin, int outlet,
                                  int speaker) const
    {
        Support support{m_places.value(query.integer(source))};
        if (!query.isNull(origin))
            support.attributedTo = m_places.value(query.integer(origin));
        if (!query.isNull(outlet))
            support.outlet = query.text(outlet);
        if (!query.isNull(speaker))
            support.speaker = static_cast<std::uint32_t>(query.integer(speaker));
        return support;
    }
    [[nodiscard]] int count(const std::vector<Support> &support) const
    {
        // Nearly every fact of a large dossier rests on one passage.
        if (support.size() < 2)
            return static_cast<int>(support.size());
        return static_cast<int>(std::min<size_t>(m_reckoner.roots(support).size(), 255));
    }

private:
    const RootReckoner &m_reckoner;
    const QHash<qlonglong, std::uint32_t> &m_places;
};

/// The last day on which each source may have come out, by its row.
QHash<qlonglong, CivilDay> publicationDays(const RootReckoner &reckoner,
                                           const QHash<qlonglong, std::uint32_t> &places)
{
    QHash<qlonglong, CivilDay> days;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const std::optional<Edtf> &published = reckoner.sources()[place.value()].published;
        if (const auto latest = published ? published->latest() : std::nullopt)
            days.insert(place.key(), *latest);
    }
    return days;
}

/// What supports a fact by its words together. `sources` are the rows of the sources of the support.
std::optional<Error> readTogether(FactWordsReader &reader, qlonglong fact, std::vector<qlonglong> &sources,
                                  std::vector<Support> &support)
{
    // Nearly every fact of a large dossier has one source.
    if (std::adjacent_find(sources.begin(), sources.end(), std::not_equal_to<>()) == sources.end())
        return std::nullopt;
    auto found = reader.supportOf(fact, std::move(support));
    if (!found)
        return found.error();
    support = *std::move(found);
    return std::nullopt;
}

/// Walks the facts in order with the sources of each, and sets roots and disputed where they changed.
class FactPass
{
public:
    FactPass(SqlConnection &connection, const Within &within, const RootCounter &roots,
             const QHash<qlonglong, CivilDay> &days)
        : m_connection(connection)
        , m_within(within)
        , m_roots(roots)
        , m_published(days)
    {
    }

    std::optional<Error> run()
    {
        SqlStatement update = m_connection.query();
        update.prepare(u"UPDATE fact SET roots = ?, disputed = ? WHERE row = ?"_s);
        SqlStatement query = m_connection.query();
        if (!query.exec(
                u"SELECT f.row, f.event, f.roots, f.disputed, p.source, e.relation, o.origin, w.outlet, "
                "f.speaker FROM fact f LEFT JOIN evidence e ON e.fact = f.row LEFT JOIN passage p ON "
                "p.row = e.passage LEFT JOIN passage_origin o ON o.passage = p.row LEFT JOIN "
                "passage_outlet w ON w.passage = p.row %1 ORDER BY f.row"_s.arg(m_within.facts(u"f.row"_s))))
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
        std::vector<Support> support;
        std::vector<qlonglong> sources; // of the support, one by one
        std::optional<CivilDay> newest;
        FactWordsReader wordsReader(m_connection);
        std::optional<Error> error;
        const auto finish = [&] {
            if (fact < 0)
                return;
            if (auto failed = readTogether(wordsReader, fact, sources, support))
                error = failed;
            const int roots = m_roots.count(support);
            if (roots != oldRoots || static_cast<int>(disputed) != oldDisputed)
                changes.push_back({fact, roots, disputed});
            if (event >= 0) {
                std::vector<Support> &all = eventSupport[event];
                all.insert(all.end(), support.begin(), support.end());
            }
            if (newest)
                published.insert(fact, *newest);
        };
        while (query.next()) {
            const qlonglong row = query.integer(0);
            if (row != fact) {
                finish();
                fact = row;
                event = query.isNull(1) ? -1 : query.integer(1);
                oldRoots = query.codeAt(2);
                oldDisputed = query.codeAt(3);
                disputed = false;
                support.clear();
                sources.clear();
                newest.reset();
            }
            if (query.isNull(4))
                continue;
            const qlonglong source = query.integer(4);
            if (query.codeAt(5) == static_cast<int>(Relation::Contradicts)) {
                disputed = true;
                continue;
            }
            support.push_back(m_roots.support(query, 4, 6, 7, 8));
            sources.push_back(source);
            const auto day = m_published.constFind(source);
            if (day != m_published.cend())
                newest = std::max(newest, std::optional(*day));
        }
        if (query.failed())
            return m_connection.error(query, u"table fact"_s);
        finish();
        if (error)
            return error;
        for (const Changed &change : changes) {
            update.bind(0, change.roots);
            update.bind(1, change.disputed);
            update.bind(2, change.fact);
            if (!update.exec())
                return m_connection.error(update, u"table fact, row %1"_s.arg(change.fact));
        }
        return std::nullopt;
    }

    QHash<qlonglong, std::vector<Support>> eventSupport; ///< of an event's row, that of its facts
    QHash<qlonglong, CivilDay> published; ///< of a fact's row, when its newest support came out

private:
    SqlConnection &m_connection;
    const Within &m_within;
    const RootCounter &m_roots;
    const QHash<qlonglong, CivilDay> &m_published;
};

/// Adds the facts that name an event without having it as payload: they count for its weight.
std::optional<Error> addAbout(SqlConnection &connection, const Within &within, const RootCounter &roots,
                              QHash<qlonglong, std::vector<Support>> &eventSupport)
{
    SqlStatement query = connection.query();
    if (!query.exec(
            u"SELECT o.row, p.source, t.origin, w.outlet, f.speaker, f.row FROM fact_about a JOIN object o "
            u"ON o.id "
            u"= "
            "a.object JOIN fact f ON f.row = a.fact JOIN evidence e ON e.fact = a.fact AND e.relation = 0 "
            "JOIN "
            "passage p ON p.row = e.passage LEFT JOIN passage_origin t ON t.passage = p.row LEFT JOIN "
            "passage_outlet w ON w.passage = p.row WHERE o.kind = %1%2 ORDER BY o.row, f.row"_s
                .arg(static_cast<int>(ObjectKind::Event))
                .arg(within.isAll()
                         ? QString()
                         : u" AND a.object IN (SELECT id FROM event WHERE row IN temp.scope_event)"_s)))
        return connection.error(query, u"table fact_about"_s);
    FactWordsReader wordsReader(connection);
    std::vector<Support> support; // of one fact that is about one event
    std::vector<qlonglong> sources;
    std::pair<qlonglong, qlonglong> present{-1, -1};
    const auto finish = [&]() -> std::optional<Error> {
        if (auto error = readTogether(wordsReader, present.second, sources, support))
            return error;
        if (!support.empty()) {
            std::vector<Support> &all = eventSupport[present.first];
            all.insert(all.end(), support.begin(), support.end());
        }
        support.clear();
        sources.clear();
        return std::nullopt;
    };
    while (query.next()) {
        const std::pair next{query.integer(0), query.integer(5)};
        if (next != present) {
            if (auto error = finish())
                return error;
            present = next;
        }
        support.push_back(roots.support(query, 1, 2, 3, 4));
        sources.push_back(query.integer(1));
    }
    if (query.failed())
        return connection.error(query, u"table fact_about"_s);
    return finish();
}

/// The date and status facts of each event, in the order of events.
class EventPass
{
public:
    EventPass(SqlConnection &connection, const Within &within, const RootCounter &roots, FactPass &facts)
        : m_connection(connection)
        , m_within(within)
        , m_roots(roots)
        , m_facts(facts)
    {
    }

    std::optional<Error> run()
    {
        m_update = m_connection.query();
        m_update.prepare(
            u"UPDATE event SET begin = ?, end = ?, status = ?, flags = ?, weight = ? WHERE row = ?"_s);
        SqlStatement query = m_connection.query();
        if (!query.exec(
                u"SELECT e.row, f.row, f.kind, f.assertion, f.date, f.term, f.credibility FROM event e "
                "LEFT JOIN fact f ON f.event = e.row AND f.kind IN (%1, %2) %3 ORDER BY e.row, f.row"_s
                    .arg(static_cast<int>(FactKind::EventDate))
                    .arg(static_cast<int>(FactKind::EventStatus))
                    .arg(m_within.events(u"e.row"_s))))
            return m_connection.error(query, u"table event"_s);

        std::vector<Row> rows;
        while (query.next()) {
            Row row{query.integer(0), std::nullopt, {}};
            if (!query.isNull(1)) {
                row.published = m_facts.published.contains(query.integer(1))
                                    ? std::optional(m_facts.published.value(query.integer(1)))
                                    : std::nullopt;
                row.fact = decode(query);
            }
            rows.push_back(std::move(row));
        }
        if (query.failed())
            return m_connection.error(query, u"table event"_s);
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

    static std::optional<Fact> decode(const SqlStatement &query)
    {
        Fact fact;
        fact.assertion = static_cast<Assertion>(query.codeAt(3));
        if (query.codeAt(2) == static_cast<int>(FactKind::EventDate)) {
            fact.payload = EventDatePayload{};
            fact.credibility = query.codeAt(6);
            if (auto date = Edtf::parse(query.text(4)))
                fact.date = *date;
        } else {
            fact.payload = EventStatusPayload{{}, static_cast<EventStatus>(query.codeAt(5))};
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
        const EventSummary summary = summarise(facts, m_zone ? &*m_zone : nullptr);
        m_update.bind(0, summary.range ? SqlValue(summary.range->begin) : SqlValue());
        m_update.bind(1, summary.range ? SqlValue(summary.range->end) : SqlValue());
        m_update.bind(2, static_cast<int>(summary.status));
        m_update.bind(3, summary.flags);
        m_update.bind(4, m_roots.count(m_facts.eventSupport.value(rows[first].event)));
        m_update.bind(5, rows[first].event);
        if (!m_update.exec())
            return m_connection.error(m_update, u"table event, row %1"_s.arg(rows[first].event));
        return std::nullopt;
    }

    SqlConnection &m_connection;
    const Within &m_within;
    const RootCounter &m_roots;
    FactPass &m_facts;
    std::optional<Zone> m_zone = dossierZone(m_connection);
    SqlStatement m_update;
};

Outcome<KeptReckoner> readReckoning(SqlConnection &connection)
{
    auto reckoner = readReckoner(connection);
    if (!reckoner)
        return reckoner.error();
    std::optional<Error> error;
    auto places = placesOfSources(connection, error);
    if (error)
        return *error;
    auto published = publicationDays(*reckoner, places);
    return std::make_shared<const SourceReckoning>(
        SourceReckoning{*std::move(reckoner), std::move(places), std::move(published)});
}

std::optional<Error> derive(SqlConnection &connection, const SourceReckoning &sources, const Within &within)
{
    const RootCounter roots(sources);
    FactPass facts(connection, within, roots, sources.published);
    std::optional<Error> error = facts.run();
    if (error)
        return error;
    if ((error = addAbout(connection, within, roots, facts.eventSupport)))
        return error;
    return EventPass(connection, within, roots, facts).run();
}

} // namespace

std::optional<Error> deriveColumns(SqlConnection &connection)
{
    if (!sourcesAreCompared(connection)) {
        if (const auto compared = compareSources(connection); !compared)
            return compared.error();
    }
    const auto sources = readReckoning(connection);
    if (!sources)
        return sources.error();
    if (auto error = keepAttributions(connection, (*sources)->reckoner))
        return error;
    return derive(connection, **sources, Within::all());
}

std::optional<Error> deriveColumns(SqlConnection &connection, const DerivedScope &scope,
                                   KeptReckoner &reckoner)
{
    // The first change of a dossier that an older version made.
    if (!sourcesAreCompared(connection))
        return deriveColumns(connection);
    if (scope.facts.empty() && scope.events.empty() && scope.passages.empty())
        return std::nullopt;
    if (!reckoner) {
        auto read = readReckoning(connection);
        if (!read)
            return read.error();
        reckoner = *std::move(read);
    }
    if (auto error = keepAttributions(connection, reckoner->reckoner, scope.passages))
        return error;
    if (auto error = connection.run(u"CREATE TEMP TABLE IF NOT EXISTS scope_fact (row INTEGER PRIMARY KEY);\n"
                                    "CREATE TEMP TABLE IF NOT EXISTS scope_event (row INTEGER PRIMARY KEY);\n"
                                    "DELETE FROM temp.scope_fact;\nDELETE FROM temp.scope_event"_s))
        return error;
    const auto fill = [&connection](const QString &table, const std::set<qlonglong> &rows) {
        SqlStatement insert = connection.query();
        insert.prepare(u"INSERT OR IGNORE INTO temp.%1 VALUES (?)"_s.arg(table));
        for (const qlonglong row : rows) {
            insert.bind(0, row);
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
    return derive(connection, *reckoner, Within::scope());
}

} // namespace chancery
