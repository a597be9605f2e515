// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fact_outline.h"
#include "core/store/listed_rows.h"
#include "core/store/snapshot.h"
#include "core/store/snapshot_data.h"

#include <algorithm>

// How a snapshot reads what many facts name and rest on: three queries for a thousand facts, not three each.
namespace chancery {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t batch = 1000;

class OutlineReader
{
public:
    OutlineReader(const SnapshotData &data, SqlConnection &connection)
        : m_data(data)
        , m_connection(connection)
    {
    }

    std::optional<Error> read(std::span<FactOutline> links)
    {
        std::vector<qlonglong> numbers;
        numbers.reserve(links.size());
        m_places.clear();
        for (FactOutline &one : links) {
            numbers.push_back(map(ObjectKind::Fact).numberAt(one.fact.value));
            m_places.insert(numbers.back(), &one);
        }
        const ListedRows rows(numbers);
        if (auto error = readFacts(rows))
            return error;
        if (auto error = readAbout(rows))
            return error;
        return readEvidence(rows);
    }

private:
    [[nodiscard]] const RowMap &map(ObjectKind kind) const { return m_data.mapOf(kind); }

    /// Calls `take` with each row of the query, in which %1 stands for the facts, and the fact in its first
    /// column.
    template<class Take>
    std::optional<Error> each(const QString &sql, const ListedRows &rows, const QString &table, Take take)
    {
        SqlStatement query = m_connection.query();
        query.prepare(sql.arg(rows.sql()));
        rows.bindTo(query);
        if (!query.exec())
            return m_connection.error(query, u"table "_s + table);
        while (query.next()) {
            if (FactOutline *links = m_places.value(query.integer(0)))
                take(*links, query);
        }
        if (query.failed())
            return m_connection.error(query, u"table "_s + table);
        return std::nullopt;
    }

    std::optional<Error> readFacts(const ListedRows &rows)
    {
        constexpr std::pair<int, ObjectKind> references[] = {
            {5, ObjectKind::Participant}, {6, ObjectKind::Event},    {7, ObjectKind::Option},
            {8, ObjectKind::Figure},      {9, ObjectKind::Question},
        };
        return each(
            u"SELECT row, kind, assertion, term, speaker, participant, event, option, figure, question "
            "FROM fact WHERE row IN %1"_s,
            rows, u"fact"_s, [&](FactOutline &links, const SqlStatement &query) {
                links.kind = static_cast<FactKind>(std::clamp(query.codeAt(1), 0, factKindCount - 1));
                links.assertion = static_cast<Assertion>(
                    std::clamp(query.codeAt(2), 0, static_cast<int>(Assertion::Confirmed)));
                if (!query.isNull(3))
                    links.term = query.codeAt(3);
                if (!query.isNull(4)) {
                    if (const auto row = map(ObjectKind::Participant).rowOf(query.integer(4)))
                        links.speaker = ParticipantRow{*row};
                }
                for (const auto &[column, kind] : references) {
                    if (query.isNull(column))
                        continue;
                    if (const auto row = map(kind).rowOf(query.integer(column)))
                        links.payload.push_back({kind, *row});
                }
            });
    }

    std::optional<Error> readAbout(const ListedRows &rows)
    {
        return each(u"SELECT a.fact, o.kind, o.row FROM fact_about a JOIN object o ON o.id = a.object "
                    "WHERE a.fact IN %1 ORDER BY a.fact, a.position"_s,
                    rows, u"fact_about"_s, [&](FactOutline &links, const SqlStatement &query) {
                        const int kind = query.codeAt(1);
                        if (kind < 0 || kind >= objectKindCount)
                            return;
                        const auto object = static_cast<ObjectKind>(kind);
                        if (const auto row = map(object).rowOf(query.integer(2)))
                            links.about.push_back({object, *row});
                    });
    }

    std::optional<Error> readEvidence(const ListedRows &rows)
    {
        return each(
            u"SELECT e.fact, p.row, p.source, e.relation FROM evidence e JOIN passage p ON p.row = "
            "e.passage WHERE e.fact IN %1 ORDER BY e.fact, e.position"_s,
            rows, u"evidence"_s, [&](FactOutline &links, const SqlStatement &query) {
                const auto passage = map(ObjectKind::Passage).rowOf(query.integer(1));
                const auto source = map(ObjectKind::Source).rowOf(query.integer(2));
                const bool contradicts = query.codeAt(3) == static_cast<int>(Relation::Contradicts);
                if (passage && source)
                    links.evidence.push_back(
                        {{*passage}, {*source}, contradicts ? Relation::Contradicts : Relation::Supports});
            });
    }

    const SnapshotData &m_data;
    SqlConnection &m_connection;
    QHash<qlonglong, FactOutline *> m_places;
};

} // namespace

int FactOutline::supportCount() const
{
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(), [](const Evidence &one) {
        return one.relation == Relation::Supports;
    }));
}

std::vector<FactOutline> Snapshot::outlinesOf(std::span<const FactRow> rows) const
{
    std::vector<FactOutline> links(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        links[i].fact = rows[i];
    m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        OutlineReader read(*m_data, *reader.connection);
        for (std::size_t first = 0; first < links.size(); first += batch) {
            if (auto error =
                    read.read(std::span(links).subspan(first, std::min(batch, links.size() - first))))
                return error;
        }
        return std::nullopt;
    });
    return links;
}

} // namespace chancery
