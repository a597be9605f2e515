// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/root_tables.h"
#include "core/store/snapshot_data.h"

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

std::vector<Support> SnapshotData::supportOf(std::span<const FactRow> facts)
{
    const std::lock_guard guard(m_columns->lock);
    sourceRoots(); // says which tables there are
    std::vector<Support> support;
    withConnection([&](Reader &reader) -> std::optional<Error> {
        const RowMap &sources = mapOf(ObjectKind::Source);
        const RowMap &participants = mapOf(ObjectKind::Participant);
        const RowMap &rows = mapOf(ObjectKind::Fact);
        SqlStatement &query = reader.statement(
            m_columns->hasOutletTable
                ? u"SELECT p.source, o.origin, w.outlet, f.speaker FROM evidence e JOIN fact f "
                  u"ON f.row = e.fact "
                  "JOIN passage p ON p.row = e.passage LEFT JOIN passage_origin o ON o.passage "
                  "= p.row LEFT JOIN "
                  "passage_outlet w ON w.passage = p.row WHERE e.fact = ? AND e.relation = 0"_s
            : m_columns->hasRootTables
                ? u"SELECT p.source, o.origin, NULL, NULL FROM evidence e JOIN passage p ON p.row = "
                  u"e.passage LEFT "
                  "JOIN passage_origin o ON o.passage = p.row WHERE e.fact = ? AND e.relation = 0"_s
                : u"SELECT p.source, NULL, NULL, NULL FROM evidence e JOIN passage p ON p.row = e.passage "
                  "WHERE e.fact = ? AND e.relation = 0"_s);
        for (const FactRow fact : facts) {
            query.bind(0, rows.numberAt(fact.value));
            if (!query.exec())
                return reader.connection->error(query, u"table evidence"_s);
            std::vector<Support> ofFact;
            std::vector<qlonglong> sourcesOfFact;
            while (query.next()) {
                const auto source = sources.rowOf(query.integer(0));
                if (!source)
                    continue;
                sourcesOfFact.push_back(query.integer(0));
                Support one{*source};
                if (!query.isNull(1))
                    one.attributedTo = sources.rowOf(query.integer(1));
                if (!query.isNull(2))
                    one.outlet = query.text(2);
                if (!query.isNull(3))
                    one.speaker = participants.rowOf(query.integer(3));
                ofFact.push_back(std::move(one));
            }
            if (query.failed())
                return reader.connection->error(query, u"table evidence"_s);
            query.finish();
            if (std::adjacent_find(sourcesOfFact.begin(), sourcesOfFact.end(), std::not_equal_to<>()) !=
                sourcesOfFact.end()) {
                auto found = FactWordsReader(*reader.connection)
                                 .supportOf(rows.numberAt(fact.value), std::move(ofFact));
                if (!found)
                    return found.error();
                ofFact = *std::move(found);
            }
            support.insert(support.end(), ofFact.begin(), ofFact.end());
        }
        return std::nullopt;
    });
    return support;
}

} // namespace chancery
