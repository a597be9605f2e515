// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/root_tables.h"

#include "core/sources/shared_origin.h"
#include "core/sources/source_comparison.h"
#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// In the table `dossier` once texts have been compared; the value tells by which rules, and by which others
/// columns are derived. It is raised with every change to attribution, roots, dates or states, so that what
/// an earlier Chancery derived is taken as it is, and derived anew with the first change.
const QString marker = u"roots"_s;
const QString rules = u"8"_s;

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
    QHash<QString, std::optional<Edtf>> days; // many came out on one day
    if (!query.exec(u"SELECT row, publisher, published, author FROM source"_s))
        return connection.error(query, u"table source"_s);
    while (query.next()) {
        const auto place = sources.of(query.number(0));
        if (!place)
            continue;
        origins[*place].publisher = query.text(1);
        authors[*place] = query.text(3);
        const QString published = query.text(2);
        auto known = days.find(published);
        if (known == days.end()) {
            const auto date = Edtf::parse(published);
            known = days.insert(published, date ? std::optional(*date) : std::nullopt);
        }
        origins[*place].published = *known;
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

/// Keeps what sources go back to. The rows of those of which that is new.
Outcome<std::set<qlonglong>> keepSources(SqlConnection &connection, const SourceRoots &roots,
                                         const Places &sources)
{
    const QString table = u"table source_origin"_s;
    std::map<qlonglong, std::vector<qlonglong>> before;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT source, origin FROM source_origin ORDER BY source, position"_s))
        return connection.error(query, table);
    while (query.next())
        before[query.integer(0)].push_back(query.integer(1));
    if (query.failed())
        return connection.error(query, table);
    SqlStatement remove = connection.query();
    remove.prepare(u"DELETE FROM source_origin WHERE source = ?"_s);
    SqlStatement insert = connection.query();
    insert.prepare(u"INSERT INTO source_origin VALUES (?, ?, ?)"_s);
    std::set<qlonglong> changed;
    for (std::uint32_t source = 0; source < roots.size(); ++source) {
        const qlonglong row = sources.rows[source];
        std::vector<qlonglong> own;
        if (roots.of(source) != std::vector{source}) {
            for (const std::uint32_t origin : roots.of(source))
                own.push_back(sources.rows[origin]);
        }
        const auto known = before.extract(row);
        if (known ? known.mapped() == own : own.empty())
            continue;
        changed.insert(row);
        remove.bind(0, row);
        if (!remove.exec())
            return connection.error(remove, table);
        for (std::size_t position = 0; position < own.size(); ++position) {
            insert.bind({row, static_cast<qlonglong>(position), own[position]});
            if (!insert.exec())
                return connection.error(insert, table);
        }
    }
    for (const auto &[row, own] : before) { // of sources that are gone
        remove.bind(0, row);
        if (!remove.exec())
            return connection.error(remove, table);
    }
    return changed;
}

std::optional<Error> markAsCompared(SqlConnection &connection)
{
    SqlStatement mark = connection.query();
    mark.prepare(u"INSERT OR REPLACE INTO dossier VALUES (?, ?)"_s);
    mark.bind(0, marker);
    mark.bind(1, rules);
    return mark.exec() ? std::nullopt : std::optional(connection.error(mark, u"table dossier"_s));
}

/// More pairs are not kept: the dossier would be one of hundreds of thousands of copies.
constexpr std::size_t mostOverlaps = 200'000;

/// Keeps what texts have in common, so that no text is read again when a source is said to be of another day
/// or of another publisher. No table where that is not known.
std::optional<Error> keepOverlaps(SqlConnection &connection, std::span<const ComparedSources> compared,
                                  const Places &sources)
{
    if (compared.size() > mostOverlaps)
        return connection.run(u"DROP TABLE IF EXISTS source_overlap"_s);
    // A dossier of an older version gets the table with its first change.
    if (auto error = connection.run(u"DROP TABLE IF EXISTS source_overlap;\n"_s + overlapTable))
        return error;
    SqlStatement insert = connection.query();
    insert.prepare(u"INSERT INTO source_overlap VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ComparedSources &pair : compared) {
        insert.bind(0, sources.rows[pair.first]);
        insert.bind(1, sources.rows[pair.second]);
        int column = 2;
        for (const auto &member : {&MutualRepetition::first, &MutualRepetition::second}) {
            for (const auto &count : {&OwnWords::words, &OwnWords::shared, &OwnWords::sentences})
                insert.bind(column++, pair.found ? SqlValue((*pair.found).*member.*count) : SqlValue());
        }
        if (!insert.exec())
            return connection.error(insert, u"table source_overlap"_s);
    }
    return std::nullopt;
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

bool hasOverlaps(SqlConnection &connection)
{
    return connection.single(u"SELECT 1 FROM sqlite_schema WHERE name = 'source_overlap'"_s).has_value();
}

namespace {

Outcome<std::vector<ComparedSources>> readOverlaps(SqlConnection &connection, const Places &sources)
{
    const QString table = u"table source_overlap"_s;
    std::vector<ComparedSources> compared;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT * FROM source_overlap ORDER BY first, second"_s))
        return connection.error(query, table);
    while (query.next()) {
        const auto first = sources.of(query.number(0));
        const auto second = sources.of(query.number(1));
        if (!first || !second || *first >= *second)
            return Error{connection.displayName(), table, tr("refers to a row which is not there")};
        ComparedSources pair{*first, *second};
        if (!query.isNull(2))
            pair.found = MutualRepetition{{query.codeAt(2), query.codeAt(3), query.codeAt(4)},
                                          {query.codeAt(5), query.codeAt(6), query.codeAt(7)}};
        compared.push_back(pair);
    }
    if (query.failed())
        return connection.error(query, table);
    return compared;
}

} // namespace

Outcome<std::vector<ComparedSources>> readOverlaps(SqlConnection &connection)
{
    Places sources;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return *error;
    return readOverlaps(connection, sources);
}

Outcome<std::set<qlonglong>> compareSources(SqlConnection &connection)
{
    Places sources;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return *error;
    const auto origins = readOrigins(connection, sources);
    if (!origins)
        return origins.error();
    Texts texts(connection, sources);
    const auto compared = compareTexts(*origins, [&texts](std::size_t source) { return texts.at(source); });
    if (texts.error)
        return *texts.error;
    if (auto error = keepOverlaps(connection, compared, sources))
        return *error;
    if (auto error = markAsCompared(connection))
        return *error;
    return keepSources(connection, SourceRoots(*origins, compared), sources);
}

Outcome<std::set<qlonglong>> compareSourcesAgain(SqlConnection &connection, const QStringList &publishers)
{
    if (!hasOverlaps(connection))
        return compareSources(connection);
    Places sources;
    if (auto error = readPlaces(connection, u"source"_s, sources))
        return *error;
    const auto origins = readOrigins(connection, sources);
    if (!origins)
        return origins.error();
    if (haveOneRoot(SourceRoots(*origins)))
        return compareSources(connection);
    auto compared = readOverlaps(connection, sources);
    if (!compared)
        return compared.error();
    if (!publishers.isEmpty() && !compared->empty()) {
        const std::vector<ComparedSources> before = *compared;
        Texts texts(connection, sources);
        compareAgain(*compared, *origins, publishers,
                     [&texts](std::size_t source) { return texts.at(source); });
        if (texts.error)
            return *texts.error;
        if (*compared != before) {
            if (auto error = keepOverlaps(connection, *compared, sources))
                return *error;
        }
    }
    return keepSources(connection, SourceRoots(*origins, *compared), sources);
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

Outcome<RootReckoner> readReckoner(SqlConnection &connection, std::size_t more)
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
    origins->resize(origins->size() + more);
    const std::size_t count = origins->size();
    return RootReckoner(*std::move(origins), SourceRoots(count, *derived));
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
