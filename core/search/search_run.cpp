// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search_run.h"

#include "core/search/ranking.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of more objects than this, or than are asked for, the first in the document are ranked, and the group says
/// so: reading all of a million titles would take longer than anybody waits.
constexpr size_t leastRanked = 600;

constexpr std::array order{ObjectKind::Participant, ObjectKind::Option,    ObjectKind::Question,
                           ObjectKind::Figure,      ObjectKind::Judgement, ObjectKind::Event,
                           ObjectKind::Fact,        ObjectKind::Source,    ObjectKind::Passage};

struct Candidate
{
    qlonglong row = 0;
    QString id;
    QString title;
    int roots = 0;
    TextMarks marks;
    double score = 0;
};

/// Reads what the results of one kind show.
class Fetch
{
public:
    Fetch(SearchReader &reader, ObjectKind kind, const std::vector<QueryPattern> &patterns)
        : m_reader(reader)
        , m_kind(kind)
        , m_patterns(patterns)
    {
    }

    /// Id, title and weight of a row; none where the index names a row that is not there.
    std::optional<Candidate> candidate(qlonglong row)
    {
        SqlStatement &query = m_reader.statement(
            u"SELECT id, %1, %2 FROM %3 WHERE row = ?"_s.arg(titleColumn(), rootsColumn(), tableOf(m_kind)));
        query.bind(0, row);
        if (!query.exec()) {
            remember(query);
            return std::nullopt;
        }
        std::optional<Candidate> found;
        if (query.next()) {
            found = Candidate{row, query.text(0), query.text(1), query.codeAt(2), {}, 0};
            found->marks = markText(found->title, m_patterns);
        }
        query.finish();
        return found;
    }

    SearchResult result(Candidate &&candidate)
    {
        SearchResult result;
        result.object = ObjectRef(m_kind, candidate.id);
        result.title = std::move(candidate.title);
        result.titleMarks = std::move(candidate.marks.ranges);
        result.score = candidate.score;
        switch (m_kind) {
        case ObjectKind::Fact:
            addPassage(result, candidate.row);
            break;
        case ObjectKind::Participant:
            addMarked(
                result,
                one(u"SELECT group_concat(alias, ' · ') FROM (SELECT alias FROM participant_alias WHERE "
                    "participant = ? ORDER BY position)"_s,
                    candidate.row));
            break;
        case ObjectKind::Source: {
            Excerpt excerpt =
                excerptOf(one(u"SELECT text FROM source_text WHERE source = ?"_s, candidate.row), m_patterns);
            result.sentence = std::move(excerpt.text);
            result.sentenceMarks = std::move(excerpt.marks);
            break;
        }
        case ObjectKind::Passage:
            result.from =
                one(u"SELECT s.title FROM passage p JOIN source s ON s.row = p.source WHERE p.row = ?"_s,
                    candidate.row);
            break;
        default:
            break;
        }
        return result;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] QString titleColumn() const
    {
        switch (m_kind) {
        case ObjectKind::Participant:
            return u"name"_s;
        case ObjectKind::Fact:
        case ObjectKind::Judgement:
            return u"statement"_s;
        case ObjectKind::Passage:
            return u"exact"_s;
        default:
            return u"title"_s;
        }
    }
    [[nodiscard]] QString rootsColumn() const
    {
        return m_kind == ObjectKind::Fact ? u"roots"_s : m_kind == ObjectKind::Event ? u"weight"_s : u"0"_s;
    }

    void remember(const SqlStatement &query)
    {
        if (!m_error)
            m_error = m_reader.error(query);
    }

    QString one(const QString &sql, qlonglong row)
    {
        SqlStatement &query = m_reader.statement(sql);
        query.bind(0, row);
        if (!query.exec())
            remember(query);
        QString text = query.next() ? query.text(0) : QString();
        query.finish();
        return text;
    }

    void addMarked(SearchResult &result, const QString &text)
    {
        result.sentence = text;
        result.sentenceMarks = markText(text, m_patterns).ranges;
    }

    /// The sentence that carries a fact: a supporting one before one that contradicts, one of a source that
    /// repeats no other before one that does, and the most reliable of these.
    void addPassage(SearchResult &result, qlonglong fact)
    {
        SqlStatement &query =
            m_reader.statement(u"SELECT p.exact, s.title FROM evidence v JOIN passage p ON "
                               u"p.row = v.passage JOIN source s ON s.row = "
                               "p.source WHERE v.fact = ? ORDER BY v.relation, EXISTS (SELECT "
                               "1 FROM source_derivation d WHERE d.source = "
                               "s.row), s.reliability, v.position LIMIT 1"_s);
        query.bind(0, fact);
        if (!query.exec())
            remember(query);
        if (query.next()) {
            addMarked(result, query.text(0));
            result.from = query.text(1);
        }
        query.finish();
    }

    SearchReader &m_reader;
    const ObjectKind m_kind;
    const std::vector<QueryPattern> &m_patterns;
    std::optional<Error> m_error;
};

Outcome<SearchGroup> ranked(SearchReader &reader, ObjectKind kind, std::vector<qlonglong> rows,
                            const std::vector<QueryPattern> &patterns, size_t limit, size_t most)
{
    SearchGroup group;
    group.kind = kind;
    group.isAtLeast = rows.size() > most;
    rows.resize(std::min(rows.size(), most));
    group.found = rows.size();

    const SearchReader::Reading reading(reader);
    if (reading.error())
        return *reading.error();
    Fetch fetch(reader, kind, patterns);
    Ranking ranking(patterns);
    std::vector<Candidate> candidates;
    candidates.reserve(rows.size());
    for (const qlonglong row : rows) {
        if (auto candidate = fetch.candidate(row)) {
            ranking.add(candidate->marks);
            candidates.push_back(std::move(*candidate));
        }
    }
    for (Candidate &candidate : candidates)
        candidate.score = ranking.score(candidate.marks, candidate.roots);
    const auto shown = static_cast<std::ptrdiff_t>(std::min(limit, candidates.size()));
    std::partial_sort(candidates.begin(), candidates.begin() + shown, candidates.end(),
                      [](const Candidate &a, const Candidate &b) {
                          return a.score != b.score ? a.score > b.score : a.row < b.row;
                      });
    candidates.resize(static_cast<size_t>(shown));
    for (Candidate &candidate : candidates)
        group.results.push_back(fetch.result(std::move(candidate)));
    if (fetch.error())
        return *fetch.error();
    return group;
}

} // namespace

std::span<const ObjectKind> searchOrder()
{
    return order;
}

SearchRun::SearchRun(std::unique_ptr<SearchReader> reader, NameTable names)
    : m_reader(std::move(reader))
    , m_context(std::move(names))
{
}

Outcome<std::unique_ptr<SearchRun>> SearchRun::open(SnapshotPtr snapshot, const Progress &progress)
{
    auto reader = SearchReader::open(std::move(snapshot), progress);
    if (!reader)
        return reader.error();
    auto names = NameTable::read(**reader);
    if (!names)
        return names.error();
    return std::unique_ptr<SearchRun>(new SearchRun(std::move(*reader), std::move(*names)));
}

Status SearchRun::run(const Query &query, std::size_t limit, const Cancel &cancel, const Sink &sink)
{
    if (query.isEmpty())
        return std::monostate{};
    const std::vector<QueryPattern> patterns = patternsOf(*query.root, m_context.names());
    const std::size_t mostRanked = std::max(leastRanked, limit);
    std::size_t left = limit;
    std::size_t kinds = order.size();
    for (const ObjectKind kind : order) {
        const std::size_t share = std::max<std::size_t>(left / kinds--, left > 0 ? 1 : 0);
        auto rows = matchingRows(*query.root, kind, *m_reader, m_context, mostRanked + 1, cancel);
        if (!rows)
            return rows.error();
        if (rows->empty())
            continue;
        // Facts are what most searches are for: of what is left they have more than the kinds after them.
        const std::size_t most = kind == ObjectKind::Fact ? std::max(share, left / 2) : share;
        auto group = ranked(*m_reader, kind, std::move(*rows), patterns, most, mostRanked);
        if (!group)
            return group.error();
        if (cancel && cancel())
            return Error{{}, {}, cancelledReason()};
        left -= group->results.size();
        sink(std::move(*group));
    }
    return std::monostate{};
}

} // namespace chancery
