// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snapshot.h"

#include "core/domain/in_parallel.h"
#include "core/store/claim_candidates.h"
#include "core/store/claim_reader.h"
#include "core/store/rows_among.h"
#include "core/store/schema.h"
#include "core/store/snapshot_data.h"
#include "core/text/anchoring/anchor.h"
#include "core/text/attribution/outlets.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

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

Snapshot::Snapshot(std::shared_ptr<SnapshotData> data, std::uint64_t revision,
                   std::vector<SavedFilter> filters, std::vector<Bookmark> bookmarks)
    : m_data(std::move(data))
    , m_revision(revision)
    , m_filters(std::move(filters))
    , m_bookmarks(std::move(bookmarks))
{
}

Snapshot::~Snapshot() = default;

const DossierInfo &Snapshot::info() const
{
    return m_data->info();
}

std::uint64_t Snapshot::revision() const
{
    return m_revision;
}

const std::optional<Replay> &Snapshot::replay() const
{
    return m_data->columns()->replay;
}

const std::vector<SavedFilter> &Snapshot::savedFilters() const
{
    return m_filters;
}

const std::vector<Bookmark> &Snapshot::bookmarks() const
{
    return m_bookmarks;
}

std::uint32_t Snapshot::count(ObjectKind kind) const
{
    return m_data->mapOf(kind).size();
}

bool Snapshot::isRevisionOf(const Snapshot &other) const
{
    return m_data->file() == other.m_data->file();
}

std::uint32_t Snapshot::numberAt(ObjectKind kind, std::uint32_t row) const
{
    return static_cast<std::uint32_t>(m_data->mapOf(kind).numberAt(row));
}

RowMap::Shared Snapshot::sharedRows(ObjectKind kind, const Snapshot &other) const
{
    return m_data->mapOf(kind).sharedWith(other.m_data->mapOf(kind));
}

std::optional<std::uint32_t> Snapshot::rowOfNumber(ObjectKind kind, std::uint32_t number) const
{
    return m_data->mapOf(kind).rowOf(number);
}

const EventColumns &Snapshot::events() const
{
    return m_data->events();
}

const FactColumns &Snapshot::facts() const
{
    return m_data->facts();
}

const std::vector<Participation> &Snapshot::participations() const
{
    return m_data->participations();
}

std::vector<Claim> Snapshot::claims() const
{
    const std::vector<qlonglong> facts = findClaimCandidates(*m_data);
    // Many are read in two threads, each with a connection of its own.
    constexpr std::size_t many = 10'000;
    std::vector<std::vector<Claim>> parts(std::min<std::size_t>(stretchesFor(facts.size(), many), 2));
    inStretches(facts.size(), parts.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
        const auto own = std::span(facts).subspan(first, last - first);
        m_data->readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            auto claims =
                readClaims(*reader.connection, *m_data->columns(),
                           std::vector<qlonglong>(own.begin(), own.end()), part == 0 ? facts.size() : 0);
            if (!claims)
                return claims.error();
            parts[part] = *std::move(claims);
            return std::nullopt;
        });
    });
    std::vector<Claim> result = std::move(parts.front());
    if (parts.size() > 1)
        std::move(parts.back().begin(), parts.back().end(), std::back_inserter(result));
    return result;
}

std::shared_ptr<const FactLinks> Snapshot::links(const Progress &progress) const
{
    return m_data->links(progress);
}

bool Snapshot::hasLinks() const
{
    return m_data->hasLinks();
}

bool Snapshot::readLater() const
{
    return m_data->readLater();
}

std::optional<Error> Snapshot::error() const
{
    return m_data->firstError();
}

std::optional<std::uint32_t> Snapshot::rowOf(const ObjectRef &ref) const
{
    return m_data->rowOf(ref);
}

std::optional<ObjectRef> Snapshot::find(const QString &id) const
{
    std::optional<ObjectRef> result;
    m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        SqlStatement query = reader.statement(u"SELECT kind FROM object WHERE id = ?"_s);
        query.bind(0, id);
        if (!query.exec())
            return reader.connection->error(query, u"table object"_s);
        if (query.next() && query.codeAt(0) >= 0 && query.codeAt(0) < objectKindCount)
            result = ObjectRef(static_cast<ObjectKind>(query.codeAt(0)), id);
        return std::nullopt;
    });
    return result;
}

ObjectRef Snapshot::refAt(ObjectKind kind, std::uint32_t row) const
{
    // The object may well be at hand; where it is not, its id alone is quickly read.
    QString id = m_data->cachedId(kind, row);
    if (id.isEmpty() && row < count(kind)) {
        m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            SqlStatement query = reader.statement(u"SELECT id FROM %1 WHERE row = ?"_s.arg(tableOf(kind)));
            query.bind(0, m_data->mapOf(kind).numberAt(row));
            if (!query.exec())
                return reader.connection->error(query, u"table "_s + tableOf(kind));
            if (query.next())
                id = query.text(0);
            return std::nullopt;
        });
    }
    return ObjectRef(kind, id);
}

SourceDescription Snapshot::at(SourceRow row) const
{
    return take<SourceDescription>(*m_data, ObjectKind::Source, row.value);
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

void Snapshot::fetchTogether(std::span<const FactRow> rows) const
{
    std::vector<std::uint32_t> numbers;
    numbers.reserve(rows.size());
    for (const FactRow row : rows)
        numbers.push_back(row.value);
    m_data->fetchTogether(ObjectKind::Fact, numbers);
}

QString Snapshot::text(SourceRow row) const
{
    QString result;
    m_data->withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        SqlStatement query = reader.statement(u"SELECT text FROM source_text WHERE source = ?"_s);
        query.bind(0, m_data->mapOf(ObjectKind::Source).numberAt(row.value));
        if (!query.exec())
            return reader.connection->error(query, u"table source_text"_s);
        if (query.next())
            result = query.text(0);
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

namespace {

/// One column of one table, for rows of which few are asked for at a time: a point query each, since the
/// statement stays prepared.
template<class Tag>
std::vector<QString> texts(SnapshotData &data, const QString &table, const QString &column,
                           std::span<const Row<Tag>> rows)
{
    std::vector<QString> result(rows.size());
    if (rows.empty())
        return result;
    data.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        const RowMap &map = data.mapOf(kindOfTag<Tag>);
        SqlStatement query = reader.statement(u"SELECT %1 FROM %2 WHERE row = ?"_s.arg(column, table));
        for (size_t i = 0; i < rows.size(); ++i) {
            query.bind(0, map.numberAt(rows[i].value));
            if (!query.exec())
                return reader.connection->error(query, u"table "_s + table);
            if (query.next())
                result[i] = query.text(0);
            query.finish();
        }
        return std::nullopt;
    });
    return result;
}

} // namespace

std::vector<QString> Snapshot::titles(std::span<const EventRow> rows) const
{
    return texts(*m_data, u"event"_s, u"title"_s, rows);
}

std::vector<QString> Snapshot::statements(std::span<const FactRow> rows) const
{
    return texts(*m_data, u"fact"_s, u"statement"_s, rows);
}

std::vector<QuoteSelector> Snapshot::quotesOf(std::span<const PassageRow> rows) const
{
    std::vector<std::pair<qlonglong, std::size_t>> places; // numbers of passages, and places in the list
    places.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.emplace_back(m_data->mapOf(ObjectKind::Passage).numberAt(rows[i].value), i);
    std::sort(places.begin(), places.end());
    std::vector<qlonglong> numbers;
    numbers.reserve(places.size());
    for (const auto &[number, place] : places)
        numbers.push_back(number);
    std::vector<QuoteSelector> quotes(rows.size());
    m_data->withConnection([&](SnapshotData::Reader &reader) {
        return eachRowAmong(*reader.connection,
                            u"SELECT row, exact, prefix, suffix, start, end FROM passage WHERE row %1 "
                            "ORDER BY row"_s,
                            u"table passage"_s, numbers, [&](const SqlStatement &query, std::size_t at) {
                                quotes[places[at].second] = {query.text(1), query.text(2), query.text(3),
                                                             query.number(4), query.number(5)};
                            });
    });
    return quotes;
}

std::vector<FactRow> Snapshot::factsOf(const ObjectRef &ref, std::uint32_t limit) const
{
    const auto row = rowOf(ref);
    if (!row)
        return {};
    const qlonglong number = m_data->mapOf(ref.kind).numberAt(*row);
    const auto byColumns = [&](const QStringList &columns) {
        QStringList parts;
        SqlValues values;
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

std::vector<std::pair<FactRow, SourceRow>> Snapshot::supports() const
{
    std::vector<std::pair<FactRow, SourceRow>> result;
    m_data->readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        result.clear();
        SqlStatement query = reader.connection->query();
        if (!query.exec(u"SELECT e.fact, p.source FROM evidence e JOIN passage p ON p.row = e.passage "
                        "WHERE e.relation = %1"_s.arg(static_cast<int>(Relation::Supports))))
            return reader.connection->error(query, u"table evidence"_s);
        const RowMap &facts = m_data->mapOf(ObjectKind::Fact);
        const RowMap &sources = m_data->mapOf(ObjectKind::Source);
        while (query.next()) {
            const auto fact = facts.rowOf(query.integer(0));
            const auto source = sources.rowOf(query.integer(1));
            if (fact && source)
                result.push_back({{*fact}, {*source}});
        }
        if (query.failed())
            return reader.connection->error(query, u"table evidence"_s);
        return std::nullopt;
    });
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::optional<CivilDay> Snapshot::newestPublication() const
{
    std::optional<CivilDay> newest;
    m_data->readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        newest.reset();
        SqlStatement query = reader.connection->query();
        // Of many sources most share their day with others.
        if (!query.exec(u"SELECT DISTINCT published FROM source WHERE published IS NOT NULL"_s))
            return reader.connection->error(query, u"table source"_s);
        while (query.next()) {
            const auto published = Edtf::parse(query.text(0));
            if (const auto earliest = published ? published->earliest() : std::nullopt)
                newest = std::max(newest, earliest);
        }
        if (query.failed())
            return reader.connection->error(query, u"table source"_s);
        return std::nullopt;
    });
    return newest;
}

std::vector<PassageRow> Snapshot::passagesOf(SourceRow row) const
{
    return typed<PassageRow>(m_data->rows(
        ObjectKind::Passage,
        u"SELECT row FROM passage WHERE source = ? ORDER BY start IS NULL, start, end DESC, row"_s,
        {m_data->mapOf(ObjectKind::Source).numberAt(row.value)}));
}

std::vector<SourceRow> Snapshot::rootsOf(SourceRow row) const
{
    return typed<SourceRow>(m_data->sourceRoots().of(row.value));
}

std::vector<FactRoot> Snapshot::rootsOf(FactRow row) const
{
    return rootsOf(std::span(&row, 1));
}

QString Snapshot::nameOf(const FactRoot &root) const
{
    switch (root.kind) {
    case FactRoot::Kind::Source:
        return at(SourceRow{root.number}).title;
    case FactRoot::Kind::Speaker:
        return at(ParticipantRow{root.number}).name;
    case FactRoot::Kind::Outlet:
        break;
    }
    return root.outlet;
}

} // namespace chancery
