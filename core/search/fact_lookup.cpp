// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fact_lookup.h"

#include "core/store/linked_range.h"
#include "core/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

class SetTest : public RowTest
{
public:
    SetTest(const SearchReader &reader, ObjectKind kind, RowSetPtr rows)
        : m_reader(reader)
        , m_kind(kind)
        , m_rows(std::move(rows))
    {
    }
    [[nodiscard]] bool meets(std::int64_t number) const override
    {
        const auto row = m_reader.rowOf(m_kind, number);
        return row && m_rows->has(*row);
    }

private:
    const SearchReader &m_reader;
    const ObjectKind m_kind;
    const RowSetPtr m_rows;
};

/// What the row of a fact has.
struct FactValues
{
    int kind = 0;
    int assertion = 0;
    int credibility = 6;
    int roots = 0;
    QString ownDate;
    std::array<std::pair<ObjectKind, std::optional<qint64>>, 6> named;
};

/// One fact, read as far as it is asked for.
class FactLookup : public FactView
{
public:
    FactLookup(SearchReader &reader, SearchContext &context, std::uint32_t row, qint64 number)
        : m_reader(reader)
        , m_context(context)
        , m_row(row)
        , m_number(number)
    {
    }

    [[nodiscard]] std::uint32_t row() const override { return m_row; }
    [[nodiscard]] FactKind kind() const override { return static_cast<FactKind>(values().kind); }
    [[nodiscard]] Assertion assertion() const override { return static_cast<Assertion>(values().assertion); }
    [[nodiscard]] int credibility() const override { return values().credibility; }
    [[nodiscard]] int roots() const override { return values().roots; }
    [[nodiscard]] bool isDisputed() const override
    {
        return m_reader.snapshot()->facts().disputed[m_row] != 0;
    }
    [[nodiscard]] bool concernsOne(ObjectKind kind, const RowSet &objects) const override
    {
        const auto isOne = [&](std::optional<qint64> number) {
            const auto row = number ? m_reader.rowOf(kind, *number) : std::nullopt;
            return row && objects.has(*row);
        };
        bool found = false;
        if (kind == ObjectKind::Source) {
            each(u"SELECT p.source FROM evidence v JOIN passage p ON p.row = v.passage WHERE v.fact = ? AND "
                 "v.relation = 0"_s,
                 [&](const SqlStatement &query) { found = found || isOne(query.number(0)); });
            return found;
        }
        for (const auto &[named, number] : values().named)
            found = found || (named == kind && isOne(number));
        if (!found)
            each(
                u"SELECT o.kind, o.row FROM fact_about a JOIN object o ON o.id = a.object WHERE a.fact = ?"_s,
                [&](const SqlStatement &query) {
                    found = found || (query.codeAt(0) == static_cast<int>(kind) && isOne(query.number(1)));
                });
        return found;
    }
    [[nodiscard]] std::vector<TimeRange> ownDate() const override
    {
        const auto date = Edtf::parse(values().ownDate);
        return date ? rangesOfLinked(*date) : std::vector<TimeRange>();
    }

private:
    [[nodiscard]] const FactValues &values() const
    {
        if (m_values)
            return *m_values;
        m_values.emplace();
        each(u"SELECT kind, assertion, credibility, roots, CASE WHEN event IS NULL THEN date END, event, "
             "participant, speaker, option, figure, question FROM fact WHERE row = ?"_s,
             [&](const SqlStatement &query) {
                 m_values->kind = std::clamp(query.codeAt(0), 0, factKindCount - 1);
                 m_values->assertion = std::clamp(query.codeAt(1), 0, static_cast<int>(Assertion::Confirmed));
                 m_values->credibility = query.codeAt(2);
                 m_values->roots = query.codeAt(3);
                 m_values->ownDate = query.text(4);
                 m_values->named = {{{ObjectKind::Event, query.number(5)},
                                     {ObjectKind::Participant, query.number(6)},
                                     {ObjectKind::Participant, query.number(7)},
                                     {ObjectKind::Option, query.number(8)},
                                     {ObjectKind::Figure, query.number(9)},
                                     {ObjectKind::Question, query.number(10)}}};
             });
        return *m_values;
    }

    template<class Take>
    void each(const QString &sql, Take take) const
    {
        SqlStatement &query = m_reader.statement(sql);
        query.bind(0, m_number);
        query.exec();
        while (query.next())
            take(query);
        if (query.failed() && !m_context.fault)
            m_context.fault = m_reader.error(query);
        query.finish();
    }

    SearchReader &m_reader;
    SearchContext &m_context;
    const std::uint32_t m_row;
    const qint64 m_number;
    mutable std::optional<FactValues> m_values;
};

class LookupTest : public RowTest
{
public:
    LookupTest(SearchReader &reader, SearchContext &context, FactCriterion criterion)
        : m_reader(reader)
        , m_context(context)
        , m_criterion(std::move(criterion))
    {
    }
    [[nodiscard]] bool meets(std::int64_t number) const override
    {
        if (!m_context.mayLookUp())
            return false;
        const auto row = m_reader.rowOf(ObjectKind::Fact, number);
        return row && chancery::meets(FactLookup(m_reader, m_context, *row, number), m_criterion);
    }

private:
    SearchReader &m_reader;
    SearchContext &m_context;
    const FactCriterion m_criterion;
};

/// A statement for the numbers of facts, and whether an index leads to them.
struct Statement
{
    QString sql;
    SqlValues values;
    bool isByIndex = false;
};

/// The numbers of the facts that concern one of these objects, or are supported by one.
Statement factsConcerning(const SearchReader &reader, const Concerns &asked)
{
    const QString numbers = u'[' + numbersOf(reader, asked.kind, *asked.objects) + u']';
    const QString named = u"FROM json_each(?) n JOIN "_s;
    if (asked.kind == ObjectKind::Source)
        return Statement{u"SELECT v.fact "_s + named +
                             u"passage p ON p.source = n.value JOIN evidence v ON v.passage = p.row AND "
                             "v.relation = 0"_s,
                         {numbers},
                         true};
    Statement found{u"SELECT a.fact %1%2 y ON y.row = n.value JOIN fact_about a ON a.object = y.id"_s.arg(
                        named, tableOf(asked.kind)),
                    {numbers},
                    true};
    QStringList columns{tableOf(asked.kind)};
    if (asked.kind == ObjectKind::Participant)
        columns.append(u"speaker"_s);
    for (const QString &column : columns) {
        found.sql += u" UNION ALL SELECT x.row %1fact x ON x.%2 = n.value"_s.arg(named, column);
        found.values.append(numbers);
    }
    return found;
}

QString amongCodes(std::uint32_t bits)
{
    QStringList codes;
    for (int code = 0; code < 32; ++code) {
        if (((bits >> code) & 1U) != 0)
            codes.append(QString::number(code));
    }
    return u" IN ("_s + codes.join(u',') + u')';
}

/// A statement for the numbers of the facts that a part of a criterion is met by; none where that would not
/// come to an end before facts are looked up one by one.
std::optional<Statement> factsBy(const SearchReader &reader, const FactReading &reading,
                                 const FactCriterion::Part &part)
{
    const QString facts = u"SELECT row FROM fact WHERE "_s;
    if (const auto *concerns = std::get_if<Concerns>(&part)) {
        if (concerns->objects->count() > reading.mostLedTo)
            return std::nullopt;
        return factsConcerning(reader, *concerns);
    }
    if (const auto *asked = std::get_if<PutForward>(&part)) {
        // What most facts are, reported, no index leads to.
        if (isAmong(asked->assertions, Assertion::Reported))
            return std::nullopt;
        return Statement{facts + u"assertion <> 0 AND assertion"_s + amongCodes(asked->assertions), {}, true};
    }
    if (const auto *asked = std::get_if<OfKinds>(&part))
        return Statement{asked->kinds == 0 ? facts + u'0' : facts + u"kind"_s + amongCodes(asked->kinds), {}};
    if (const auto *asked = std::get_if<Rooted>(&part))
        return Statement{facts + u"roots BETWEEN ? AND ?"_s, {asked->least, asked->most}};
    if (const auto *asked = std::get_if<Credible>(&part))
        return Statement{facts + u"credibility BETWEEN ? AND ?"_s, {asked->least, asked->most}};
    return std::nullopt;
}

} // namespace

QString numbersOf(const SearchReader &reader, ObjectKind kind, const RowSet &rows)
{
    QStringList numbers;
    rows.each([&](std::uint32_t row) { numbers.append(QString::number(reader.numberAt(kind, row))); });
    return numbers.join(u',');
}

std::shared_ptr<const RowTest> testOf(const SearchReader &reader, ObjectKind kind, RowSetPtr rows)
{
    return std::make_shared<SetTest>(reader, kind, std::move(rows));
}

std::shared_ptr<const RowTest> lookupOf(SearchReader &reader, SearchContext &context, FactCriterion criterion)
{
    return std::make_shared<LookupTest>(reader, context, std::move(criterion));
}

Outcome<std::optional<RowSet>> fewFacts(SearchReader &reader, const FactReading &reading,
                                        const FactCriterion &criterion)
{
    const std::optional<RowSet> none;
    if (criterion.isDenied || reading.mostLedTo == 0)
        return none;
    const std::uint32_t count = reader.snapshot()->count(ObjectKind::Fact);
    const std::uint32_t mostByIndex = std::max(reading.mostLedTo, count / 8);
    RowSet facts(count, false);
    std::vector<Statement> statements;
    for (const FactCriterion::Part &part : criterion.anyOf) {
        if (const auto *given = std::get_if<IsOneOf>(&part)) {
            facts.join(*given->facts);
        } else if (std::holds_alternative<IsDisputed>(part)) {
            const std::vector<std::uint8_t> &disputed = reader.snapshot()->facts().disputed;
            facts.join(RowSet::where(facts.size(), [&](std::uint32_t row) { return disputed[row] != 0; }));
        } else if (auto statement = factsBy(reader, reading, part)) {
            statements.push_back(*std::move(statement));
        } else {
            return none;
        }
    }
    for (const Statement &statement : statements) {
        const std::uint32_t most = statement.isByIndex ? mostByIndex : reading.mostLedTo;
        SqlStatement query = reader.query();
        query.prepare(u"SELECT * FROM (%1) LIMIT %2"_s.arg(statement.sql).arg(qint64{most} + 1));
        query.bind(statement.values);
        query.exec();
        std::uint32_t found = 0;
        for (; query.next(); ++found) {
            if (const auto row = reader.rowOf(ObjectKind::Fact, query.integer(0)))
                facts.add(*row);
        }
        if (query.failed())
            return reader.error(query);
        if (found > most)
            return none;
    }
    return std::optional(std::move(facts));
}

} // namespace chancery
