// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_context.h"

#include "core/store/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QLatin1StringView titleColumn(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Passage:
        return "exact"_L1;
    case ObjectKind::Participant:
        return "name"_L1;
    case ObjectKind::Fact:
    case ObjectKind::Judgement:
        return "statement"_L1;
    default:
        return "title"_L1;
    }
}

/// The ids of rows of one kind that refer to a row of another.
struct Reference
{
    ObjectKind from;
    QLatin1StringView select;
};

std::vector<Reference> referencesTo(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Source:
        return {
            {ObjectKind::Source,
             "SELECT s.id FROM source_derivation d JOIN source s ON s.row = d.source WHERE d.origin = ?"_L1},
            {ObjectKind::Passage, "SELECT id FROM passage WHERE source = ? ORDER BY row"_L1}};
    case ObjectKind::Passage:
        return {{ObjectKind::Fact, "SELECT DISTINCT f.id FROM evidence e JOIN fact f ON f.row = e.fact "
                                   "WHERE e.passage = ? ORDER BY f.row"_L1}};
    case ObjectKind::Participant:
        return {{ObjectKind::Participant, "SELECT p.id FROM participant_member m JOIN participant p "
                                          "ON p.row = m.participant WHERE m.member_of = ?"_L1},
                {ObjectKind::Fact, "SELECT id FROM fact WHERE participant = ?1 "
                                   "UNION SELECT id FROM fact WHERE speaker = ?1"_L1}};
    case ObjectKind::Event:
        return {{ObjectKind::Fact, "SELECT id FROM fact WHERE event = ? ORDER BY row"_L1}};
    case ObjectKind::Option:
        return {{ObjectKind::Fact, "SELECT id FROM fact WHERE option = ? ORDER BY row"_L1}};
    case ObjectKind::Figure:
        return {{ObjectKind::Fact, "SELECT id FROM fact WHERE figure = ? ORDER BY row"_L1}};
    case ObjectKind::Question:
        return {{ObjectKind::Fact, "SELECT id FROM fact WHERE question = ? ORDER BY row"_L1}};
    case ObjectKind::Fact:
        return {{ObjectKind::Judgement, "SELECT DISTINCT j.id FROM judgement_fact f JOIN judgement j "
                                        "ON j.row = f.judgement WHERE f.fact = ? ORDER BY j.row"_L1},
                {ObjectKind::Judgement, "SELECT DISTINCT j.id FROM judgement_against f JOIN judgement j "
                                        "ON j.row = f.judgement WHERE f.fact = ? ORDER BY j.row"_L1},
                {ObjectKind::Judgement, "SELECT DISTINCT j.id FROM judgement_against a JOIN judgement j "
                                        "ON j.row = a.judgement WHERE a.fact = ? ORDER BY j.row"_L1}};
    case ObjectKind::Judgement:
        break;
    }
    return {};
}

} // namespace

StoreContext::StoreContext(SqlConnection &connection)
    : m_connection(connection)
    , m_reader(connection)
{
}

namespace {

template<class Take>
void forEachRow(SqlConnection &connection, const QString &sql, const SqlValues &bound, Take take)
{
    SqlStatement query = connection.query();
    if (!query.prepare(sql))
        return;
    query.bind(bound);
    while (query.next())
        take(query);
}

} // namespace

QStringList StoreContext::texts(const QString &sql, const SqlValues &bound) const
{
    QStringList result;
    forEachRow(m_connection, sql, bound, [&result](const SqlStatement &row) { result.append(row.text(0)); });
    return result;
}

std::vector<qlonglong> StoreContext::numbers(const QString &sql, const SqlValues &bound) const
{
    std::vector<qlonglong> result;
    forEachRow(m_connection, sql, bound,
               [&result](const SqlStatement &row) { result.push_back(row.integer(0)); });
    return result;
}

std::optional<qlonglong> StoreContext::rowOf(const ObjectRef &ref) const
{
    const auto rows =
        numbers(u"SELECT row FROM object WHERE id = ? AND kind = ?"_s, {ref.id, static_cast<int>(ref.kind)});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::optional<ObjectKind> StoreContext::kindOf(const QString &id) const
{
    const auto kinds = numbers(u"SELECT kind FROM object WHERE id = ?"_s, {id});
    return kinds.empty() ? std::nullopt : std::optional(static_cast<ObjectKind>(kinds.front()));
}

QString StoreContext::titleOf(const ObjectRef &ref) const
{
    const auto row = rowOf(ref);
    if (!row)
        return {};
    return texts(u"SELECT %1 FROM %2 WHERE row = ?"_s.arg(titleColumn(ref.kind), tableOf(ref.kind)), {*row})
        .value(0);
}

const SourceText *StoreContext::textOf(const SourceId &id) const
{
    auto known = m_texts.find(id);
    if (known == m_texts.end()) {
        std::optional<SourceText> text;
        if (const auto row = rowOf(id)) {
            const std::array rows{*row};
            const auto take = [&text](qlonglong, Source &&source) {
                CodePoints points(source.text);
                text = SourceText(std::move(source), std::move(points));
            };
            if (m_reader.read(DossierReader::Rows(rows), DossierReader::Sink<Source>(take)))
                text.reset();
        }
        known = m_texts.emplace(id, std::move(text)).first;
    }
    return known->second ? &*known->second : nullptr;
}

std::vector<SourceId> StoreContext::originsOf(const SourceId &id) const
{
    std::vector<SourceId> result;
    if (const auto row = rowOf(id)) {
        for (const QString &origin :
             texts(u"SELECT o.id FROM source_derivation d JOIN source o ON o.row = d.origin "
                   "WHERE d.source = ? ORDER BY d.position"_s,
                   {*row}))
            result.emplace_back(origin);
    }
    return result;
}

template<class T, class Tag>
const T *StoreContext::read(const Id<Tag> &id, std::map<Id<Tag>, std::optional<T>> &known) const
{
    auto found = known.find(id);
    if (found == known.end()) {
        std::optional<T> object;
        if (const auto row = rowOf(id)) {
            const std::array rows{*row};
            const auto take = [&object](qlonglong, T &&one) { object = std::move(one); };
            if (m_reader.read(DossierReader::Rows(rows), DossierReader::Sink<T>(take)))
                object.reset();
        }
        found = known.emplace(id, std::move(object)).first;
    }
    return found->second ? &*found->second : nullptr;
}

const Participant *StoreContext::participant(const ParticipantId &id) const
{
    return read(id, m_participants);
}

const Figure *StoreContext::figure(const FigureId &id) const
{
    return read(id, m_figures);
}

const Passage *StoreContext::passage(const PassageId &id) const
{
    return read(id, m_passages);
}

std::vector<const Fact *> StoreContext::facts(const QString &sql, const ObjectRef &ref) const
{
    std::vector<const Fact *> result;
    const auto row = rowOf(ref);
    const QStringList ids = row ? texts(sql, {*row}) : QStringList();
    for (const QString &id : ids) {
        if (const Fact *fact = read(FactId(id), m_facts))
            result.push_back(fact);
    }
    return result;
}

std::vector<const Fact *> StoreContext::factsOn(const PassageId &id) const
{
    return facts(u"SELECT DISTINCT f.id FROM evidence e JOIN fact f ON f.row = e.fact WHERE e.passage = ? "
                 "ORDER BY f.row"_s,
                 id);
}

std::vector<const Fact *> StoreContext::factsOf(const EventId &id) const
{
    return facts(u"SELECT id FROM fact WHERE event = ? ORDER BY row"_s, id);
}

std::vector<Passage> StoreContext::passagesOf(const SourceId &id) const
{
    std::vector<Passage> result;
    std::vector<qlonglong> rows;
    if (const auto row = rowOf(id))
        rows = numbers(u"SELECT row FROM passage WHERE source = ? ORDER BY row"_s, {*row});
    const auto take = [&result](qlonglong, Passage &&passage) { result.push_back(std::move(passage)); };
    if (!rows.empty())
        m_reader.read(DossierReader::Rows(rows), DossierReader::Sink<Passage>(take));
    return result;
}

std::optional<PassageId> StoreContext::twinOf(const Passage &passage) const
{
    const auto source = rowOf(passage.source);
    if (!source)
        return std::nullopt;
    const QStringList twins =
        texts(u"SELECT id FROM passage WHERE source = ? AND exact = ? AND start IS ? AND id <> ? "
              "ORDER BY row LIMIT 1"_s,
              {*source, passage.exact, SqlValue(passage.start), passage.id.toString()});
    return twins.isEmpty() ? std::nullopt : std::optional(PassageId(twins.front()));
}

std::size_t StoreContext::rootsOf(const Fact &fact) const
{
    const auto row = rowOf(fact.id);
    const auto roots =
        row ? numbers(u"SELECT roots FROM fact WHERE row = ?"_s, {*row}) : std::vector<qlonglong>();
    return roots.empty() ? 0 : static_cast<std::size_t>(roots.front());
}

bool StoreContext::isInBottomLine(const ObjectRef &ref) const
{
    const auto row = ref.kind == ObjectKind::Fact ? rowOf(ref) : std::nullopt;
    return row && !numbers(u"SELECT position FROM bottom_line_fact WHERE fact = ?"_s, {*row}).empty();
}

std::vector<ObjectRef> StoreContext::referrersOf(const ObjectRef &ref) const
{
    std::vector<ObjectRef> result;
    const auto row = rowOf(ref);
    if (!row)
        return result;
    const auto add = [&](ObjectKind kind, const QStringList &ids) {
        for (const QString &id : ids) {
            const ObjectRef one(kind, id);
            if (one != ref && std::find(result.begin(), result.end(), one) == result.end())
                result.push_back(one);
        }
    };
    for (const Reference &reference : referencesTo(ref.kind))
        add(reference.from, texts(reference.select, {*row}));
    add(ObjectKind::Fact,
        texts(
            u"SELECT f.id FROM fact_about a JOIN fact f ON f.row = a.fact WHERE a.object = ? ORDER BY f.row"_s,
            {ref.id}));
    return result;
}

} // namespace chancery
