// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/root_tables.h"

#include "core/sources/shared_origin.h"
#include "core/store/store_words.h"

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// In the table `dossier` once texts have been compared; the value tells by which rules, and by which others
/// columns are derived. It is raised with every change to attribution, roots, dates or states, so that what
/// an earlier Chancery derived is taken as it is, and derived anew with the first change.
const QString marker = u"roots"_s;
const QString rules = u"7"_s;

/// The rows of a table in document order, and their places.
struct Places
{
    std::vector<qlonglong> rows;
    QHash<qlonglong, std::uint32_t> places;

    [[nodiscard]] std::optional<std::uint32_t> of(std::optional<qint64> row) const
    {
        if (!row)
            return std::nullopt;
        const auto found = places.constFind(*row);
        return found == places.cend() ? std::nullopt : std::optional(*found);
    }
};

std::optional<Error> readPlaces(SqlConnection &connection, const QString &table, Places &places)
{
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT row FROM %1 ORDER BY row"_s.arg(table)))
        return connection.error(query, u"table "_s + table);
    while (query.next()) {
        places.places.insert(query.integer(0), static_cast<std::uint32_t>(places.rows.size()));
        places.rows.push_back(query.integer(0));
    }
    if (query.failed())
        return connection.error(query, u"table "_s + table);
    return std::nullopt;
}

Outcome<std::vector<SourceOrigin>> readOrigins(SqlConnection &connection, const Places &sources)
{
    std::vector<SourceOrigin> origins(sources.rows.size());
    std::vector<QString> authors(sources.rows.size());
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT row, publisher, published, author FROM source"_s))
        return connection.error(query, u"table source"_s);
    while (query.next()) {
        const auto place = sources.of(query.number(0));
        if (!place)
            continue;
        origins[*place].publisher = query.text(1);
        authors[*place] = query.text(3);
        if (auto date = Edtf::parse(query.text(2)))
            origins[*place].published = *std::move(date);
    }
    if (query.failed())
        return connection.error(query, u"table source"_s);
    if (!query.exec(u"SELECT source, origin FROM source_derivation ORDER BY source, position"_s))
        return connection.error(query, u"table source_derivation"_s);
    while (query.next()) {
        const auto source = sources.of(query.number(0));
        const auto origin = sources.of(query.number(1));
        if (source && origin)
            origins[*source].derivedFrom.push_back(*origin);
    }
    if (query.failed())
        return connection.error(query, u"table source_derivation"_s);
    // What version 2 of the format brought is not there before the first change of an older file.
    const auto withAuthors = [&] {
        for (std::size_t i = 0; i < origins.size(); ++i)
            origins[i].agencies = agenciesOf(origins[i].agencies, authors[i]);
        return std::move(origins);
    };
    if (!connection.single(u"SELECT 1 FROM sqlite_schema WHERE name = 'source_agency'"_s))
        return withAuthors();
    if (!query.exec(u"SELECT source, agency FROM source_agency ORDER BY source, position"_s))
        return connection.error(query, u"table source_agency"_s);
    while (query.next()) {
        if (const auto source = sources.of(query.number(0)))
            origins[*source].agencies.append(query.text(1));
    }
    if (query.failed())
        return connection.error(query, u"table source_agency"_s);
    return withAuthors();
}

using DerivedSources = QHash<std::uint32_t, std::vector<std::uint32_t>>;

Outcome<DerivedSources> readSources(SqlConnection &connection, const Places &sources)
{
    DerivedSources derived;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT source, origin FROM source_origin ORDER BY source, position"_s))
        return connection.error(query, u"table source_origin"_s);
    while (query.next()) {
        const auto source = sources.of(query.number(0));
        const auto origin = sources.of(query.number(1));
        if (!source || !origin)
            return Error{connection.displayName(), u"table source_origin"_s,
                         tr("refers to a row which is not there")};
        derived[*source].push_back(*origin);
    }
    if (query.failed())
        return connection.error(query, u"table source_origin"_s);
    return derived;
}

/// The rows as they stand, to see whether any has changed.
Outcome<std::vector<std::pair<qlonglong, qlonglong>>> readRows(SqlConnection &connection)
{
    std::vector<std::pair<qlonglong, qlonglong>> rows;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT source, origin FROM source_origin ORDER BY source, position"_s))
        return connection.error(query, u"table source_origin"_s);
    while (query.next())
        rows.emplace_back(query.integer(0), query.integer(1));
    if (query.failed())
        return connection.error(query, u"table source_origin"_s);
    return rows;
}

/// Each source's text when it is asked for: all of them may be more than memory holds.
class Texts
{
public:
    Texts(SqlConnection &connection, const Places &sources)
        : m_connection(connection)
        , m_query(connection.query())
        , m_sources(sources)
    {
        m_query.prepare(u"SELECT text FROM source_text WHERE source = ?"_s);
    }

    QString at(std::size_t source)
    {
        m_query.bind(0, m_sources.rows[source]);
        if (!m_query.exec() && !error)
            error = m_connection.error(m_query, u"table source_text"_s);
        QString text = m_query.next() ? m_query.text(0) : QString();
        m_query.finish();
        return text;
    }

    std::optional<Error> error;

private:
    SqlConnection &m_connection;
    SqlStatement m_query;
    const Places &m_sources;
};

std::optional<Error> keepSources(SqlConnection &connection, const SourceRoots &roots, const Places &sources)
{
    if (auto error = connection.run(u"DELETE FROM source_origin"_s))
        return error;
    SqlStatement insert = connection.query();
    insert.prepare(u"INSERT INTO source_origin VALUES (?, ?, ?)"_s);
    for (std::uint32_t source = 0; source < roots.size(); ++source) {
        const std::vector<std::uint32_t> &own = roots.of(source);
        if (own.size() == 1 && own.front() == source)
            continue;
        for (std::size_t position = 0; position < own.size(); ++position) {
            insert.bind(0, sources.rows[source]);
            insert.bind(1, static_cast<qlonglong>(position));
            insert.bind(2, sources.rows[own[position]]);
            if (!insert.exec())
                return connection.error(insert, u"table source_origin"_s);
        }
    }
    SqlStatement mark = connection.query();
    mark.prepare(u"INSERT OR REPLACE INTO dossier VALUES (?, ?)"_s);
    mark.bind(0, marker);
    mark.bind(1, rules);
    return mark.exec() ? std::nullopt : std::optional(connection.error(mark, u"table dossier"_s));
}

/// Of passages that name a source's outlet, and of those that name another.
struct Insertions
{
    SqlStatement origin;
    SqlStatement outlet;
};

/// The text of the source that was asked for last: passages of one source stand near each other.
class LastText
{
public:
    LastText(SqlConnection &connection, const RootReckoner &reckoner, const Places &sources)
        : m_texts(connection, sources)
        , m_reckoner(reckoner)
    {
    }

    const CreditedText &of(std::uint32_t source)
    {
        if (m_source != source)
            m_text = m_reckoner.read(m_texts.at(source));
        m_source = source;
        return m_text;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_texts.error; }

private:
    Texts m_texts;
    const RootReckoner &m_reckoner;
    std::optional<std::uint32_t> m_source;
    CreditedText m_text;
};

std::optional<Error> keepAttribution(SqlConnection &connection, const RootReckoner &reckoner,
                                     const Places &sources, LastText &text, SqlStatement &query,
                                     Insertions &insert)
{
    while (query.next()) {
        const auto source = sources.of(query.number(1));
        if (!source)
            continue;
        const Support support = reckoner.support(*source, query.text(2), text.of(*source));
        if (support.attributedTo) {
            insert.origin.bind(0, query.integer(0));
            insert.origin.bind(1, sources.rows[*support.attributedTo]);
            if (!insert.origin.exec())
                return connection.error(insert.origin, u"table passage_origin"_s);
        }
        if (!support.outlet.isEmpty()) {
            insert.outlet.bind(0, query.integer(0));
            insert.outlet.bind(1, support.outlet);
            if (!insert.outlet.exec())
                return connection.error(insert.outlet, u"table passage_outlet"_s);
        }
    }
    if (text.error())
        return *text.error();
    if (query.failed())
        return connection.error(query, u"table passage"_s);
    return std::nullopt;
}

} // namespace

bool hasRootTables(SqlConnection &connection)
{
    return connection.single(u"SELECT 1 FROM sqlite_schema WHERE name = 'source_origin'"_s).has_value();
}

bool hasOutletTable(SqlConnection &connection)
{
    return connection.single(u"SELECT 1 FROM sqlite_schema WHERE name = 'passage_outlet'"_s).has_value();
}

Outcome<RootTables> readRootTables(SqlConnection &connection)
{
    Places sources;
    Places passages;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return *error;
    if (auto error = readPlaces(connection, u"passage"_s, passages))
        return *error;
    RootTables tables;
    auto derived = readSources(connection, sources);
    if (!derived)
        return derived.error();
    tables.sources = *std::move(derived);
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT passage, origin FROM passage_origin"_s))
        return connection.error(query, u"table passage_origin"_s);
    while (query.next()) {
        const auto passage = passages.of(query.number(0));
        const auto origin = sources.of(query.number(1));
        if (!passage || !origin)
            return Error{connection.displayName(), u"table passage_origin"_s,
                         tr("refers to a row which is not there")};
        tables.passages.insert(*passage, *origin);
    }
    if (query.failed())
        return connection.error(query, u"table passage_origin"_s);
    if (!hasOutletTable(connection))
        return tables;
    if (!query.exec(u"SELECT passage, outlet FROM passage_outlet"_s))
        return connection.error(query, u"table passage_outlet"_s);
    while (query.next()) {
        const auto passage = passages.of(query.number(0));
        if (!passage)
            return Error{connection.displayName(), u"table passage_outlet"_s,
                         tr("refers to a row which is not there")};
        tables.outlets.insert(*passage, query.text(1));
    }
    if (query.failed())
        return connection.error(query, u"table passage_outlet"_s);
    return tables;
}

bool sourcesAreCompared(SqlConnection &connection)
{
    const auto known = connection.singleText(u"SELECT value FROM dossier WHERE key = '%1'"_s.arg(marker));
    return known == rules;
}

Outcome<bool> compareSources(SqlConnection &connection)
{
    Places sources;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return *error;
    const auto origins = readOrigins(connection, sources);
    if (!origins)
        return origins.error();
    Texts texts(connection, sources);
    const SourceRoots roots(*origins, [&texts](std::size_t source) { return texts.at(source); });
    if (texts.error)
        return *texts.error;
    const auto before = readRows(connection);
    if (!before)
        return before.error();
    const bool isFirst = !sourcesAreCompared(connection);
    if (auto error = keepSources(connection, roots, sources))
        return *error;
    const auto after = readRows(connection);
    if (!after)
        return after.error();
    return isFirst || *before != *after;
}

FactWordsReader::FactWordsReader(SqlConnection &connection)
    : m_connection(connection)
    , m_statement(connection.query())
    , m_words(connection.query())
{
    m_statement.prepare(u"SELECT statement FROM fact WHERE row = ?"_s);
    m_words.prepare(u"SELECT p.source, p.exact FROM evidence e JOIN passage p ON p.row = e.passage "
                    "WHERE e.fact = ? AND e.relation = 0"_s);
}

Outcome<std::vector<Support>> FactWordsReader::supportOf(qlonglong fact, std::vector<Support> support)
{
    m_statement.bind(0, fact);
    if (!m_statement.exec() || !m_statement.next())
        return m_connection.error(m_statement, u"table fact, row %1"_s.arg(fact));
    const QString statement = m_statement.text(0);
    m_statement.finish();
    m_words.bind(0, fact);
    if (!m_words.exec())
        return m_connection.error(m_words, u"table evidence"_s);
    std::vector<SupportingWords> words;
    while (m_words.next())
        words.push_back({m_words.integer(0), m_words.text(1)});
    if (m_words.failed())
        return m_connection.error(m_words, u"table evidence"_s);
    m_words.finish();
    return words.size() == support.size() ? supportOfFact(statement, words, std::move(support))
                                          : std::move(support);
}

Outcome<RootReckoner> readReckoner(SqlConnection &connection)
{
    Places sources;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return *error;
    auto origins = readOrigins(connection, sources);
    if (!origins)
        return origins.error();
    const auto derived = readSources(connection, sources);
    if (!derived)
        return derived.error();
    return RootReckoner(*std::move(origins), SourceRoots(sources.rows.size(), *derived));
}

std::optional<Error> keepAttributions(SqlConnection &connection, const RootReckoner &reckoner,
                                      const std::optional<std::set<qlonglong>> &passages)
{
    // A dossier of an older version gets the table with its first change.
    if (auto error = connection.run(u"CREATE TABLE IF NOT EXISTS passage_outlet (passage INTEGER PRIMARY KEY "
                                    "REFERENCES passage, outlet TEXT NOT NULL)"_s))
        return error;
    if (passages && passages->empty())
        return std::nullopt;
    Places sources;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return error;
    Insertions insert{connection.query(), connection.query()};
    insert.origin.prepare(u"INSERT INTO passage_origin VALUES (?, ?)"_s);
    insert.outlet.prepare(u"INSERT INTO passage_outlet VALUES (?, ?)"_s);
    LastText text(connection, reckoner, sources);
    SqlStatement query = connection.query();
    if (!passages) {
        if (auto error = connection.run(u"DELETE FROM passage_origin;\nDELETE FROM passage_outlet"_s))
            return error;
        if (!query.exec(u"SELECT row, source, exact FROM passage"_s))
            return connection.error(query, u"table passage"_s);
        return keepAttribution(connection, reckoner, sources, text, query, insert);
    }
    SqlStatement remove = connection.query();
    remove.prepare(u"DELETE FROM passage_origin WHERE passage = ?"_s);
    SqlStatement removeOutlet = connection.query();
    removeOutlet.prepare(u"DELETE FROM passage_outlet WHERE passage = ?"_s);
    query.prepare(u"SELECT row, source, exact FROM passage WHERE row = ?"_s);
    for (const qlonglong passage : *passages) {
        remove.bind(0, passage);
        removeOutlet.bind(0, passage);
        query.bind(0, passage);
        if (!remove.exec() || !removeOutlet.exec() || !query.exec())
            return connection.error(query, u"table passage_origin"_s);
        if (auto error = keepAttribution(connection, reckoner, sources, text, query, insert))
            return error;
    }
    return std::nullopt;
}

} // namespace chancery
