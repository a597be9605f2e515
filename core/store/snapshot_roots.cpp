// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sort_unique.h"
#include "core/store/fact_roots_reader.h"
#include "core/store/root_tables.h"
#include "core/store/rows_among.h"
#include "core/store/snapshot_data.h"
#include "core/text/attribution/outlets.h"

#include <algorithm>
#include <functional>
#include <set>

// What SnapshotData knows of the roots of sources and facts.
namespace chancery {

using namespace Qt::StringLiterals;

const SourceRoots &SnapshotData::sourceRoots()
{
    const std::lock_guard guard(m_columns->lock);
    if (m_columns->sourceRoots)
        return *m_columns->sourceRoots;
    const RowMap &map = mapOf(ObjectKind::Source);
    const std::uint32_t count = map.size();
    QHash<std::uint32_t, std::vector<std::uint32_t>> derived;
    withConnection([&](Reader &reader) -> std::optional<Error> {
        m_columns->hasRootTables = hasRootTables(*reader.connection);
        m_columns->hasOutletTable = m_columns->hasRootTables && hasOutletTable(*reader.connection);
        // A dossier of an older version has only what it declares.
        const QString table = m_columns->hasRootTables ? u"source_origin"_s : u"source_derivation"_s;
        SqlStatement query = reader.connection->query();
        if (!query.exec(u"SELECT source, origin FROM %1 ORDER BY source, position"_s.arg(table)))
            return reader.connection->error(query, u"table "_s + table);
        while (query.next()) {
            const auto source = map.rowOf(query.integer(0));
            const auto origin = map.rowOf(query.integer(1));
            if (source && origin)
                derived[*source].push_back(*origin);
        }
        if (query.failed())
            return reader.connection->error(query, u"table "_s + table);
        return std::nullopt;
    });
    if (m_columns->hasRootTables) {
        m_columns->sourceRoots.emplace(count, derived);
    } else {
        std::vector<SourceOrigin> origins(count);
        for (auto it = derived.begin(); it != derived.end(); ++it)
            origins[it.key()].derivedFrom = *it;
        m_columns->sourceRoots.emplace(origins);
    }
    return *m_columns->sourceRoots;
}

std::vector<std::vector<Support>> SnapshotData::supportOf(std::span<const FactRow> facts)
{
    sourceRoots(); // says which tables there are
    std::vector<std::vector<Support>> support(facts.size());
    std::vector<std::pair<qlonglong, std::size_t>> numbers; // of facts, with their places in the list
    numbers.reserve(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        numbers.emplace_back(mapOf(ObjectKind::Fact).numberAt(facts[i].value), i);
    std::sort(numbers.begin(), numbers.end());
    const auto read = [&](Reader &reader) -> std::optional<Error> {
        support.assign(facts.size(), {});
        return readSupport(reader, numbers, support);
    };
    // Many make way for a writer.
    if (facts.size() > 64)
        readWhole(read);
    else
        withConnection(read);
    return support;
}

std::optional<Error> SnapshotData::readSupport(Reader &reader,
                                               std::span<const std::pair<qlonglong, std::size_t>> facts,
                                               std::vector<std::vector<Support>> &support)
{
    const RowMap &sources = mapOf(ObjectKind::Source);
    const RowMap &participants = mapOf(ObjectKind::Participant);
    const QString outlets =
        m_columns->hasOutletTable ? u"LEFT JOIN passage_outlet w ON w.passage = p.row "_s : QString();
    const QString origins =
        m_columns->hasRootTables ? u"LEFT JOIN passage_origin o ON o.passage = p.row "_s : QString();
    const QString sql =
        u"SELECT e.fact, p.source, "_s +
        (m_columns->hasOutletTable  ? u"o.origin, w.outlet, f.speaker"_s
         : m_columns->hasRootTables ? u"o.origin, NULL, NULL"_s
                                    : u"NULL, NULL, NULL"_s) +
        u" FROM evidence e JOIN fact f ON f.row = e.fact JOIN passage p ON p.row = e.passage "_s + origins +
        outlets + u"WHERE e.fact %1 AND e.relation = 0 ORDER BY e.fact, e.position"_s;
    std::set<qlonglong> ofSeveral; // facts that rest on more than one source
    std::vector<qlonglong> sourcesOfFact;
    qlonglong present = -1;
    const auto finish = [&] {
        if (std::adjacent_find(sourcesOfFact.begin(), sourcesOfFact.end(), std::not_equal_to<>()) !=
            sourcesOfFact.end())
            ofSeveral.insert(present);
        sourcesOfFact.clear();
    };
    const auto take = [&](const SqlStatement &query, std::size_t place) {
        const qlonglong number = query.integer(0);
        if (number != present) {
            finish();
            present = number;
        }
        const auto source = sources.rowOf(query.integer(1));
        if (!source)
            return;
        sourcesOfFact.push_back(query.integer(1));
        Support one{*source};
        if (!query.isNull(2))
            one.attributedTo = sources.rowOf(query.integer(2));
        if (!query.isNull(3))
            one.outlet = query.text(3);
        if (!query.isNull(4))
            one.speaker = participants.rowOf(query.integer(4));
        support[facts[place].second].push_back(one);
    };
    if (facts.size() == 1) {
        SqlStatement query = reader.statement(sql.arg(u"= ?"_s));
        query.bind(0, facts.front().first);
        if (!query.exec())
            return reader.connection->error(query, u"table evidence"_s);
        while (query.next())
            take(query, 0);
        if (query.failed())
            return reader.connection->error(query, u"table evidence"_s);
    } else {
        std::vector<qlonglong> numbers;
        numbers.reserve(facts.size());
        for (const auto &[number, place] : facts)
            numbers.push_back(number);
        if (auto error = eachRowAmong(*reader.connection, sql, u"table evidence"_s, numbers, take))
            return error;
    }
    finish();
    if (ofSeveral.empty())
        return std::nullopt;
    FactWordsReader words(*reader.connection);
    for (const auto &[number, place] : facts) {
        if (!ofSeveral.contains(number))
            continue;
        auto together = words.supportOf(number, std::move(support[place]));
        if (!together)
            return together.error();
        support[place] = *std::move(together);
    }
    return std::nullopt;
}

FactRootsReader::FactRootsReader(const Snapshot &snapshot, std::span<const FactRow> facts)
    : m_snapshot(snapshot)
    , m_facts(facts.begin(), facts.end())
{
    sortUnique(m_facts);
    m_support = snapshot.m_data->supportOf(m_facts);
}

std::vector<FactRoot> FactRootsReader::of(std::span<const FactRow> facts)
{
    const SourceRoots &roots = m_snapshot.m_data->sourceRoots();
    std::vector<Support> support;
    for (const FactRow fact : facts) {
        const auto known = std::lower_bound(m_facts.begin(), m_facts.end(), fact);
        if (known == m_facts.end() || *known != fact)
            continue;
        const std::vector<Support> &own = m_support[static_cast<std::size_t>(known - m_facts.begin())];
        support.insert(support.end(), own.begin(), own.end());
    }
    const auto newsroom = [this](std::uint32_t source) {
        const auto known = m_newsrooms.constFind(source);
        return known != m_newsrooms.cend()
                   ? *known
                   : *m_newsrooms.insert(source, newsroomOf(m_snapshot.at(SourceRow{source}).publisher));
    };
    return independentRoots(
        support, [&roots](std::uint32_t source) { return roots.of(source); },
        [&](std::uint32_t source, std::uint32_t other) {
            return source == other || (!newsroom(source).isEmpty() && newsroom(source) == newsroom(other));
        });
}

std::vector<FactRoot> Snapshot::rootsOf(std::span<const FactRow> rows) const
{
    return FactRootsReader(*this, rows).of(rows);
}

} // namespace chancery
