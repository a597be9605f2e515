// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fact_lookup.h"

#include "core/store/linked_range.h"
#include "core/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// More objects than this are not told to a statement one by one.
constexpr std::uint32_t mostNamed = 300;

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
        m_context.countLookup();
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
    struct Values
    {
        int kind = 0;
        int assertion = 0;
        int credibility = 6;
        int roots = 0;
        QString ownDate;
        std::array<std::pair<ObjectKind, std::optional<qint64>>, 6> named;
    };

    [[nodiscard]] const Values &values() const
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
    mutable std::optional<Values> m_values;
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
        const auto row = m_reader.rowOf(ObjectKind::Fact, number);
        return row && chancery::meets(FactLookup(m_reader, m_context, *row, number), m_criterion);
    }

private:
    SearchReader &m_reader;
    SearchContext &m_context;
    const FactCriterion m_criterion;
};

/// The numbers of the facts that concern one of a few objects, or are supported by one.
std::optional<QString> factsConcerning(const SearchReader &reader, const Concerns &asked)
{
    if (asked.objects->count() > mostNamed)
        return std::nullopt;
    const QString numbers = numbersOf(reader, asked.kind, *asked.objects);
    if (asked.kind == ObjectKind::Source)
        return u"SELECT v.fact FROM passage p JOIN evidence v ON v.passage = p.row WHERE p.source IN (%1) "
               u"AND "
               "v.relation = 0"_s.arg(numbers);
    QStringList columns{tableOf(asked.kind)};
    if (asked.kind == ObjectKind::Participant)
        columns.append(u"speaker"_s);
    QStringList parts;
    for (const QString &column : columns)
        parts.append(u"SELECT row FROM fact WHERE %1 IN (%2)"_s.arg(column, numbers));
    parts.append(u"SELECT a.fact FROM %1 y JOIN fact_about a ON a.object = y.id WHERE y.row IN (%2)"_s.arg(
        tableOf(asked.kind), numbers));
    return parts.join(u" UNION ALL "_s);
}

/// What most facts are, reported, no index leads to.
std::optional<QString> factsPutForward(const PutForward &asked)
{
    if (isAmong(asked.assertions, Assertion::Reported))
        return std::nullopt;
    QStringList codes;
    for (int code = 0; code <= static_cast<int>(Assertion::Confirmed); ++code) {
        if (isAmong(asked.assertions, static_cast<Assertion>(code)))
            codes.append(QString::number(code));
    }
    return u"SELECT row FROM fact WHERE assertion <> 0 AND assertion IN (%1)"_s.arg(codes.join(u','));
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

Outcome<std::optional<RowSet>> fewFacts(SearchReader &reader, const FactCriterion &criterion)
{
    const std::optional<RowSet> none;
    if (criterion.isDenied)
        return none;
    RowSet facts(reader.snapshot()->count(ObjectKind::Fact), false);
    QStringList parts;
    for (const FactCriterion::Part &part : criterion.anyOf) {
        std::optional<QString> sql;
        if (const auto *given = std::get_if<IsOneOf>(&part)) {
            facts.join(*given->facts);
            continue;
        }
        if (std::holds_alternative<IsDisputed>(part)) {
            const std::vector<std::uint8_t> &disputed = reader.snapshot()->facts().disputed;
            facts.join(RowSet::where(facts.size(), [&](std::uint32_t row) { return disputed[row] != 0; }));
            continue;
        }
        if (const auto *concerns = std::get_if<Concerns>(&part))
            sql = factsConcerning(reader, *concerns);
        else if (const auto *assertions = std::get_if<PutForward>(&part))
            sql = factsPutForward(*assertions);
        if (!sql)
            return none;
        parts.append(*sql);
    }
    if (!parts.isEmpty()) {
        SqlStatement query = reader.query();
        if (!query.exec(
                u"SELECT * FROM (%1) LIMIT %2"_s.arg(parts.join(u" UNION ALL "_s)).arg(mostLedTo + 1)))
            return reader.error(query);
        std::uint32_t found = 0;
        for (; query.next(); ++found) {
            if (const auto row = reader.rowOf(ObjectKind::Fact, query.integer(0)))
                facts.add(*row);
        }
        if (query.failed())
            return reader.error(query);
        if (found > mostLedTo)
            return none;
    }
    return std::optional(std::move(facts));
}

} // namespace chancery
