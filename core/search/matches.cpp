// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matches.h"

#include "core/search/criteria.h"
#include "core/search/fact_lookup.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Whether a condition can be answered without reading the object `o` it is on.
bool asksForRowAlone(const QString &condition)
{
    static const QRegularExpression otherColumn(u"\\bo\\.(?!row\\b)"_s);
    return !condition.contains(otherColumn);
}

/// The statement for a part, to be run over a range of row numbers. `few` says that its rows are bound as
/// numbers, which lead to them.
QString selectionFor(const QueryPart &part, ObjectKind kind, const QString &index, bool few)
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
    QString condition = few         ? u" AND o.row IN (SELECT value FROM json_each(?))"_s
                        : part.rows ? u" AND meets(?, o.row)"_s
                                    : QString();
    if (!part.condition.isEmpty())
        condition += u" AND "_s + part.condition;
    if (!part.match.isEmpty() && asksForRowAlone(condition))
        condition.replace("o.row"_L1, u"(s.rowid - %1)"_s.arg(base));
    sql += condition;
    return sql + u" ORDER BY 1 LIMIT ?"_s;
}

std::vector<std::uint32_t> allRows(const Snapshot &snapshot, ObjectKind kind)
{
    std::vector<std::uint32_t> rows(snapshot.count(kind));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// One walk through the objects of a kind.
class Walk
{
public:
    Walk(ObjectKind kind, SearchReader &reader, SearchContext &context, size_t most, const Cancel &cancel)
        : m_kind(kind)
        , m_reader(reader)
        , m_context(context)
        , m_most(most)
        , m_cancel(cancel)
    {
    }

    Outcome<std::vector<qlonglong>> run(const QueryNode &root)
    {
        const Snapshot &snapshot = *m_reader.snapshot();
        const bool asksFacts = hasCriterion(root, [](const QueryCriterion &) { return true; });
        if (hasCriterion(root, asksForDisputes))
            static_cast<void>(snapshot.facts());
        // Short steps first, for the first results; a part that the index answers alone is quick over any
        // range.
        qlonglong step = 16384;
        for (qlonglong first = 1; m_found.size() < m_most;) {
            if (isCancelled() || (asksFacts && !m_context.readFacts(snapshot, m_cancel)))
                return Error{{}, {}, cancelledReason()};
            const SearchReader::Reading reading(m_reader);
            if (reading.error())
                return *reading.error();
            // Once all facts are read, sets take the place of what was looked up.
            if (!m_part || (asksFacts && !m_hasLinks && snapshot.hasLinks())) {
                if (auto error = compile(root))
                    return *error;
                if (m_part->isNothing())
                    return m_found;
                if (m_part->isRowsAlone()) {
                    takeRows(first);
                    return m_found;
                }
                if (isFew() || (m_part->condition.isEmpty() && !m_part->rows))
                    step = m_last + 1;
            }
            if (first > m_last)
                return m_found;
            const size_t before = m_found.size();
            if (auto error = look(first, std::min(first + step - 1, m_last)))
                return *error;
            if (m_context.takeBreak()) {
                m_found.resize(before);
                continue;
            }
            first += step;
            step *= 2;
        }
        return m_found;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_cancel && m_cancel(); }

    static bool asksForDisputes(const QueryCriterion &criterion)
    {
        return criterion.field == QueryField::Is && queryStateNamed(criterion.value) == QueryState::Disputed;
    }

    template<class Test>
    static bool hasCriterion(const QueryNode &node, Test test)
    {
        if (node.kind == QueryNode::Kind::Criterion)
            return test(node.criterion);
        return std::any_of(node.children.begin(), node.children.end(),
                           [&](const QueryNode &child) { return hasCriterion(child, test); });
    }

    std::optional<Error> compile(const QueryNode &root)
    {
        m_hasLinks = m_reader.snapshot()->hasLinks();
        auto compiled = compileQuery(root, m_kind, m_reader, m_context);
        if (!compiled)
            return compiled.error();
        m_part = std::move(*compiled);
        m_last = UINT32_MAX;
        SqlStatement &end = m_reader.statement(u"SELECT max(row) FROM "_s + tableOf(m_kind));
        if (end.exec() && end.next())
            m_last = end.integer(0);
        return std::nullopt;
    }

    /// Whether rows lead to few objects, each of which is looked at, rather than that all are asked for them.
    [[nodiscard]] bool isFew() const
    {
        return m_part->match.isEmpty() && m_part->rows &&
               m_part->rows->count() <= m_context.reading().mostLedTo;
    }

    /// What a set says alone, from a number on.
    void takeRows(qlonglong first)
    {
        std::vector<qlonglong> numbers;
        numbers.reserve(m_part->rows->count());
        m_part->rows->each([&](std::uint32_t row) {
            if (const qlonglong number = m_reader.numberAt(m_kind, row); number >= first)
                numbers.push_back(number);
        });
        const size_t left = std::min(m_most - m_found.size(), numbers.size());
        const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(left);
        if (middle != numbers.end())
            std::nth_element(numbers.begin(), middle, numbers.end());
        std::sort(numbers.begin(), middle);
        m_found.insert(m_found.end(), numbers.begin(), middle);
    }

    std::optional<Error> look(qlonglong first, qlonglong last)
    {
        QString sql = selectionFor(*m_part, m_kind, m_reader.table(), isFew());
        sql.replace("{lo}"_L1, QString::number(searchRowId(m_kind, first)));
        sql.replace("{hi}"_L1, QString::number(searchRowId(m_kind, last)));
        SqlValues values;
        if (!m_part->match.isEmpty())
            values.append(m_part->match);
        if (isFew())
            values.append(u'[' + numbersOf(m_reader, m_kind, *m_part->rows) + u']');
        else if (m_part->rows)
            values.append(testOf(m_reader, m_kind, m_part->rows));
        values += m_part->values;
        values.append(std::min<size_t>(m_most - m_found.size(), INT32_MAX));
        SqlStatement query = m_reader.query();
        if (!query.prepare(sql))
            return m_reader.error(query);
        query.bind(values);
        if (!query.exec())
            return m_reader.error(query);
        while (query.next()) {
            m_found.push_back(query.integer(0));
            if (m_found.size() % 8192 == 0 && isCancelled())
                return Error{{}, {}, cancelledReason()};
        }
        if (query.failed())
            return m_reader.error(query);
        return std::exchange(m_context.fault, std::nullopt);
    }

    const ObjectKind m_kind;
    SearchReader &m_reader;
    SearchContext &m_context;
    const size_t m_most;
    const Cancel &m_cancel;
    std::optional<QueryPart> m_part;
    bool m_hasLinks = false; ///< when the part was compiled
    qlonglong m_last = 0;
    std::vector<qlonglong> m_found;
};

} // namespace

bool Matches::contains(ObjectKind kind, std::uint32_t row) const
{
    return std::binary_search(of(kind).begin(), of(kind).end(), row);
}

Outcome<std::vector<qlonglong>> matchingRows(const QueryNode &root, ObjectKind kind, SearchReader &reader,
                                             SearchContext &context, size_t most, const Cancel &cancel)
{
    if (reader.snapshot()->count(kind) == 0)
        return std::vector<qlonglong>();
    return Walk(kind, reader, context, most, cancel).run(root);
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

MatchRun::MatchRun(std::unique_ptr<SearchReader> reader, NameTable names, FactReading reading)
    : m_reader(std::move(reader))
    , m_context(std::move(names), reading)
{
}

Outcome<std::unique_ptr<MatchRun>> MatchRun::open(SnapshotPtr snapshot, const Cancel &cancel,
                                                  FactReading reading)
{
    auto reader = SearchReader::open(std::move(snapshot), [&](double) { return !cancel || !cancel(); });
    if (!reader)
        return reader.error();
    auto names = NameTable::read(**reader);
    if (!names)
        return names.error();
    return std::unique_ptr<MatchRun>(new MatchRun(std::move(*reader), std::move(*names), reading));
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
