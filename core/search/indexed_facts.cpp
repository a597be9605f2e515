// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/indexed_facts.h"

#include "core/search/criteria.h"
#include "core/search/criterion_sql.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// More facts or objects than this are looked at one by one rather than led to.
constexpr size_t mostLedTo = 50000;
constexpr size_t mostNamed = 300;

/// The row numbers of the objects of a kind that facts are about, support or lead to; `{facts}` are the
/// facts'.
QString objectsOf(ObjectKind kind)
{
    const QString about = u" UNION SELECT y.row FROM fact_about a JOIN object y ON y.id = a.object "
                          "WHERE y.kind = %1 AND a.fact IN few"_s.arg(static_cast<int>(kind));
    const auto by = [&](const QString &column) {
        return u"SELECT x.%1 FROM few JOIN fact x ON x.row = few.row WHERE x.%1 IS NOT NULL"_s.arg(column);
    };
    const QString few = u"WITH few(row) AS ({facts}) "_s;
    switch (kind) {
    case ObjectKind::Source:
        return few +
               u"SELECT p.source FROM few JOIN evidence v ON v.fact = few.row JOIN passage p ON p.row = "
               "v.passage"_s;
    case ObjectKind::Passage:
        return few + u"SELECT v.passage FROM few JOIN evidence v ON v.fact = few.row"_s;
    case ObjectKind::Participant:
        return few + by(u"speaker"_s) + u" UNION "_s + by(u"participant"_s) + about;
    case ObjectKind::Event:
        return few + by(u"event"_s) + about;
    case ObjectKind::Option:
        return few + by(u"option"_s) + about;
    case ObjectKind::Figure:
        return few + by(u"figure"_s) + about;
    case ObjectKind::Question:
        return few + by(u"question"_s) + about;
    case ObjectKind::Judgement:
        return few + u"SELECT j.judgement FROM few JOIN judgement_fact j ON j.fact = few.row"_s;
    case ObjectKind::Fact:
        return u"{facts}"_s;
    }
    return {};
}

QueryPart statement(const QString &sql, const SqlValues &values = {})
{
    return {{}, sql, values};
}

/// The row numbers of facts that name one of the rows in a column, or are about one.
QueryPart about(ObjectKind kind, const QStringList &columns, const QString &rows)
{
    QStringList parts;
    SqlValues values;
    for (const QString &column : columns) {
        parts.append(u"SELECT x.row FROM json_each(?) n JOIN fact x ON x.%1 = n.value"_s.arg(column));
        values.append(rows);
    }
    parts.append(u"SELECT a.fact FROM json_each(?) n JOIN %1 y ON y.row = n.value JOIN fact_about a ON "
                 "a.object = y.id"_s.arg(tableOf(kind)));
    values.append(rows);
    return statement(parts.join(u" UNION ALL "_s), values);
}

/// What most facts are, reported, no index leads to.
std::optional<QueryPart> inState(const NamedStates &states)
{
    QStringList parts;
    for (const Assertion assertion : states.assertions) {
        if (assertion == Assertion::Reported)
            return std::nullopt;
        parts.append(u"SELECT x.row FROM fact x WHERE x.assertion <> 0 AND x.assertion = %1"_s.arg(
            static_cast<int>(assertion)));
    }
    for (const EventStatus status : states.statuses) {
        const int code = static_cast<int>(status);
        parts.append(
            u"SELECT x.row FROM event e JOIN fact x ON x.event = e.row WHERE e.status = %1"_s.arg(code));
        parts.append(u"SELECT x.row FROM fact x WHERE x.kind = %1 AND x.term = %2"_s
                         .arg(static_cast<int>(FactKind::EventStatus))
                         .arg(code));
    }
    if (parts.isEmpty())
        return std::nullopt;
    return statement(parts.join(u" UNION ALL "_s));
}

} // namespace

QString disputedAsJson(const SearchReader &reader)
{
    const FactColumns &facts = reader.snapshot()->facts();
    std::vector<qlonglong> rows;
    for (std::uint32_t row = 0; row < facts.disputed.size(); ++row) {
        if (facts.disputed[row] != 0)
            rows.push_back(reader.numberAt(ObjectKind::Fact, row));
    }
    return rowsAsJson(rows);
}

QueryPart titledRows(const SearchReader &reader, ObjectKind kind, const QString &value)
{
    const QString byId = u"SELECT row FROM %1 WHERE id = ?"_s.arg(tableOf(kind));
    const QString match = titleExpression(value);
    if (match.isEmpty())
        return statement(byId, {value});
    return statement(
        u"SELECT s.rowid - %2 FROM %1 s WHERE s.search MATCH ? AND s.rowid BETWEEN %2 AND %3 UNION "_s
                .arg(reader.table())
                .arg(searchRowId(kind, 0))
                .arg(lastSearchRowId(kind)) +
            byId,
        {match, value});
}

QString reliableEnough(const QString &source, const QString &value)
{
    const Reliability least = reliabilityNamed(value).value_or(Reliability::F);
    return u"%1.reliability %2 %3"_s.arg(source, least == Reliability::F ? u"="_s : u"<="_s)
        .arg(static_cast<int>(least));
}

std::optional<QueryPart> IndexedFacts::objects(const QueryCriterion &criterion, ObjectKind kind)
{
    const auto few = facts(criterion);
    if (!few)
        return std::nullopt;
    QString sql = objectsOf(kind);
    sql.replace("{facts}"_L1, few->condition);
    const QueryPart all = statement(sql, few->values);
    const QueryPart found = kind == ObjectKind::Fact ? all : rows(all).value_or(all);
    return QueryPart{{}, u"o.row IN (%1)"_s.arg(found.condition), found.values, true};
}

std::optional<QueryPart> IndexedFacts::facts(const QueryCriterion &criterion)
{
    switch (criterion.field) {
    case QueryField::Who: {
        const NameTable::Numbers named = m_context.names().called(criterion.value);
        if (named.size() > mostNamed)
            return std::nullopt;
        return rows(about(ObjectKind::Participant, {u"participant"_s, u"speaker"_s}, rowsAsJson(named)));
    }
    case QueryField::Option:
    case QueryField::Event:
    case QueryField::Figure:
    case QueryField::Question: {
        const ObjectKind kind = *kindAskedFor(criterion.field);
        const auto named = fewTitled(kind, criterion.value);
        return named ? rows(about(kind, {tableOf(kind)}, rowsAsJson(*named))) : std::nullopt;
    }
    case QueryField::Source: {
        const auto named = fewTitled(ObjectKind::Source, criterion.value);
        if (!named)
            return std::nullopt;
        return rows(
            statement(u"SELECT v.fact FROM passage p JOIN evidence v ON v.passage = p.row WHERE p.source "
                      "IN (SELECT value FROM json_each(?))"_s,
                      {rowsAsJson(*named)}));
    }
    case QueryField::State:
        return rows(inState(statesNamed(criterion.value)));
    case QueryField::Assertion:
        return rows(inState({{}, assertionsNamed(criterion.value)}));
    case QueryField::Reliability:
        return rows(
            statement(u"SELECT v.fact FROM source s JOIN passage p ON p.source = s.row JOIN evidence v ON "
                      "v.passage = p.row WHERE v.relation = 0 AND "_s +
                      reliableEnough(u"s"_s, criterion.value)));
    case QueryField::Is:
        if (queryStateNamed(criterion.value) == QueryState::Disputed)
            return rows(statement(u"SELECT value FROM json_each(?)"_s, {disputedAsJson(m_reader)}));
        if (queryStateNamed(criterion.value) == QueryState::Denied)
            return rows(inState({{}, {Assertion::Denied}}));
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<QueryPart> IndexedFacts::rows(const std::optional<QueryPart> &wanted)
{
    if (!wanted)
        return std::nullopt;
    QCryptographicHash key(QCryptographicHash::Sha1);
    key.addData(wanted->condition.toUtf8());
    for (const SqlValue &value : wanted->values)
        key.addData('\n' + value.toString().toUtf8());
    const auto [known, isNew] = m_context.fewRows(key.result());
    if (isNew) {
        const auto found = firstRows(*wanted, mostLedTo);
        if (found)
            *known = rowsAsJson(*found);
    }
    if (!*known)
        return std::nullopt;
    return statement(u"SELECT value FROM json_each(?)"_s, {**known});
}

std::optional<std::vector<qlonglong>> IndexedFacts::firstRows(const QueryPart &wanted, size_t most)
{
    SqlStatement query = m_reader.query();
    query.prepare(u"SELECT * FROM (%1) LIMIT %2"_s.arg(wanted.condition).arg(most + 1));
    query.bind(wanted.values);
    if (!query.exec()) {
        if (!m_error)
            m_error = m_reader.error(query);
        return std::nullopt;
    }
    std::vector<qlonglong> rows;
    while (query.next())
        rows.push_back(query.integer(0));
    if (query.failed() && !m_error)
        m_error = m_reader.error(query);
    return rows.size() > most ? std::nullopt : std::optional(std::move(rows));
}

std::optional<std::vector<qlonglong>> IndexedFacts::fewTitled(ObjectKind kind, const QString &value)
{
    return firstRows(titledRows(m_reader, kind, value), mostNamed);
}

} // namespace chancery
