// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matches.h"

#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Whether a condition can be answered without reading the object `o` it is on.
bool asksForRowAlone(const QString &condition)
{
    static const QRegularExpression otherColumn(u"\\bo\\.(?!row\\b)"_s);
    return !condition.contains(otherColumn);
}

/// The statement for a part, to be run over a range of row numbers.
QString selectionFor(const QueryPart &part, ObjectKind kind, const QString &index)
{
    const QString base = QString::number(searchRowId(kind, 0));
    QString sql;
    if (part.match.isEmpty()) {
        sql =
            u"SELECT o.row FROM %1 o WHERE o.row BETWEEN {lo} - %2 AND {hi} - %2"_s.arg(tableOf(kind), base);
    } else {
        sql = u"SELECT s.rowid - %2 FROM %1 s"_s.arg(index, base);
        // CROSS JOIN: the index goes first, whatever SQLite thinks of it.
        if (!part.condition.isEmpty() && !asksForRowAlone(part.condition))
            sql += u" CROSS JOIN %1 o ON o.row = s.rowid - %2"_s.arg(tableOf(kind), base);
        sql += u" WHERE s.search MATCH ? AND s.rowid BETWEEN {lo} AND {hi}"_s;
    }
    if (!part.condition.isEmpty()) {
        QString condition = part.condition;
        if (!part.match.isEmpty() && asksForRowAlone(condition))
            condition.replace("o.row"_L1, u"(s.rowid - %1)"_s.arg(base));
        sql += u" AND "_s + condition;
    }
    return sql + u" ORDER BY 1 LIMIT ?"_s;
}

std::vector<std::uint32_t> allRows(const Snapshot &snapshot, ObjectKind kind)
{
    std::vector<std::uint32_t> rows(snapshot.count(kind));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

bool Matches::contains(ObjectKind kind, std::uint32_t row) const
{
    return std::binary_search(of(kind).begin(), of(kind).end(), row);
}

Outcome<std::vector<qlonglong>> matchingRows(const QueryNode &root, ObjectKind kind, SearchReader &reader,
                                             SearchContext &context, size_t most, const Cancel &cancel)
{
    std::vector<qlonglong> found;
    const std::uint32_t count = reader.snapshot()->count(kind);
    if (count == 0)
        return found;
    std::optional<QueryPart> part;
    qlonglong last = 0;
    // Short steps first, for the first results; a part that the index answers alone is quick over any range.
    qlonglong step = 16384;
    for (qlonglong first = 1; found.size() < most; first += step, step *= 2) {
        if (cancel && cancel())
            return Error{{}, {}, cancelledReason()};
        const SearchReader::Reading reading(reader);
        if (reading.error())
            return *reading.error();
        if (!part) {
            auto compiled = compileQuery(root, kind, reader, context);
            if (!compiled)
                return compiled.error();
            part = std::move(*compiled);
            if (part->isNothing())
                return found;
            last = UINT32_MAX;
            SqlStatement &end = reader.statement(u"SELECT max(row) FROM "_s + tableOf(kind));
            if (end.exec() && end.next())
                last = end.integer(0);
            if (part->condition.isEmpty() || part->isSelective)
                step = last + 1;
        }
        if (first > last)
            return found;
        QString sql = selectionFor(*part, kind, reader.table());
        sql.replace("{lo}"_L1, QString::number(searchRowId(kind, first)));
        sql.replace("{hi}"_L1, QString::number(searchRowId(kind, std::min(first + step - 1, last))));
        SqlStatement query = reader.query();
        if (!query.prepare(sql))
            return reader.error(query);
        SqlValues values;
        if (!part->match.isEmpty())
            values.append(part->match);
        values += part->values;
        values.append(std::min<size_t>(most - found.size(), INT32_MAX));
        query.bind(values);
        if (!query.exec())
            return reader.error(query);
        while (query.next()) {
            found.push_back(query.integer(0));
            if (found.size() % 8192 == 0 && cancel && cancel())
                return Error{{}, {}, cancelledReason()};
        }
        if (query.failed())
            return reader.error(query);
    }
    return found;
}

Outcome<Matches> matchFacts(const SnapshotPtr &snapshot, const Query &query, const Cancel &cancel,
                            std::span<const ObjectKind> kinds)
{
    constexpr std::array all{ObjectKind::Source,   ObjectKind::Passage, ObjectKind::Participant,
                             ObjectKind::Event,    ObjectKind::Option,  ObjectKind::Figure,
                             ObjectKind::Question, ObjectKind::Fact,    ObjectKind::Judgement};
    if (kinds.empty())
        kinds = all;
    Matches matches;
    if (query.isEmpty()) {
        for (const ObjectKind kind : kinds)
            matches.rows[static_cast<size_t>(kind)] = allRows(*snapshot, kind);
        return matches;
    }
    auto run = MatchRun::open(snapshot, cancel);
    if (!run)
        return run.error();
    for (const ObjectKind kind : kinds) {
        auto rows = (*run)->rowsOf(query, kind, cancel);
        if (!rows)
            return rows.error();
        matches.rows[static_cast<size_t>(kind)] = std::move(*rows);
    }
    return matches;
}

MatchRun::MatchRun(std::unique_ptr<SearchReader> reader, NameTable names)
    : m_reader(std::move(reader))
    , m_context(std::move(names))
{
}

Outcome<std::unique_ptr<MatchRun>> MatchRun::open(SnapshotPtr snapshot, const Cancel &cancel)
{
    auto reader = SearchReader::open(std::move(snapshot), [&](double) { return !cancel || !cancel(); });
    if (!reader)
        return reader.error();
    auto names = NameTable::read(**reader);
    if (!names)
        return names.error();
    return std::unique_ptr<MatchRun>(new MatchRun(std::move(*reader), std::move(*names)));
}

Outcome<std::vector<std::uint32_t>> MatchRun::rowsOf(const Query &query, ObjectKind kind,
                                                     const Cancel &cancel)
{
    if (query.isEmpty())
        return allRows(*snapshot(), kind);
    const auto numbers = matchingRows(*query.root, kind, *m_reader, m_context, SIZE_MAX, cancel);
    if (!numbers)
        return numbers.error();
    std::vector<std::uint32_t> rows;
    rows.reserve(numbers->size());
    for (const qlonglong number : *numbers) {
        if (const auto row = m_reader->rowOf(kind, number))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace chancery
