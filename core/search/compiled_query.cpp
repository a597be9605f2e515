// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/compiled_query.h"

#include "core/search/criterion_sql.h"
#include "core/search/fact_lookup.h"
#include "core/store/search_index.h"
#include "core/text/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// More objects than this are not told to the index one by one.
constexpr size_t mostRefs = 300;
constexpr qsizetype longestName = 4; ///< words that are looked at together, unquoted, as a name

QStringList wordsOf(const QueryText &text)
{
    return searchText(text.words).split(u' ', Qt::SkipEmptyParts);
}

QString joined(const QStringList &expressions, QLatin1StringView by)
{
    if (expressions.size() == 1)
        return expressions.first();
    QStringList parts;
    for (const QString &expression : expressions)
        parts.append(u'(' + expression + u')');
    return parts.join(by);
}

/// Words that may be written as one: `long-term`, `"long term"`, as `longterm`. Empty where there are none.
QString asOneWord(const QStringList &words)
{
    constexpr qsizetype most = 3;
    return words.size() > 1 && words.size() <= most ? words.join(QString()) : QString();
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// A designation, `16` of `F-16`, `57s` of `Su-57s`, `f16`, in the other number; empty of any other word.
/// What is digits alone is one by the word `before` it, but for years: `Leopard 2`.
QString designationInOtherNumber(const QString &word, const QString &before)
{
    constexpr qsizetype longestNumber = 3;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (word.size() > 8 || std::none_of(word.begin(), word.end(), isDigit))
        return {};
    const bool isPlural = word.endsWith(u's') && word.size() > 1;
    const QString singular = isPlural ? word.chopped(1) : word;
    const bool mayCount = !isNumber(singular) || (singular.size() <= longestNumber && !before.isEmpty() &&
                                                  std::none_of(before.begin(), before.end(), isDigit));
    return mayCount ? (isPlural ? singular : word + u's') : QString();
}

/// The words with the last in the other number, where it is a designation or an abbreviation in capitals:
/// `F-16s` of `F-16`, `UAV` of `UAVs`. Empty where it is neither.
QStringList inOtherNumber(const QStringList &words, const QString &written)
{
    QString last =
        words.isEmpty()
            ? QString()
            : designationInOtherNumber(words.last(), words.size() > 1 ? words[words.size() - 2] : QString());
    constexpr qsizetype shortest = 2;
    if (last.isEmpty() && words.size() == 1 && written.size() >= shortest && written != "US"_L1) {
        const bool isPlural = written.endsWith(u's');
        const QString singular = isPlural ? written.chopped(1) : written;
        if (singular.size() >= shortest &&
            std::all_of(singular.begin(), singular.end(), [](QChar c) { return c.isUpper(); }))
            last = isPlural ? words.first().chopped(1) : words.first() + u's';
    }
    if (last.isEmpty())
        return {};
    QStringList result = words;
    result.last() = last;
    return result;
}

/// The words of the same that are written with the next unquoted word or the one before, as one.
QStringList withNeighbours(const std::vector<QueryNode> &children, size_t place)
{
    const auto plain = [&](size_t at) {
        const bool isPlain = at < children.size() && children[at].kind == QueryNode::Kind::Text &&
                             !children[at].text.isPhrase && !children[at].text.isPrefix;
        const QStringList words = isPlain ? wordsOf(children[at].text) : QStringList();
        return words.size() == 1 ? words.first() : QString();
    };
    QStringList found;
    const QString own = plain(place);
    if (own.isEmpty())
        return found;
    const auto append = [&found](const QString &compound) {
        found.append(compound);
        if (const QString other = designationInOtherNumber(compound, {}); !other.isEmpty())
            found.append(other);
    };
    if (place > 0 && !plain(place - 1).isEmpty()) {
        append(plain(place - 1) + own);
        // `Leopard 2`: `2s` as well; but for decades, `the 90s`, of which `90` says nothing.
        const bool isDecade = own.endsWith("0s"_L1) && own.size() == 3;
        if (const QString other = designationInOtherNumber(own, plain(place - 1));
            !other.isEmpty() && !isDecade)
            found.append(other);
    }
    if (!plain(place + 1).isEmpty())
        append(own + plain(place + 1));
    return found;
}

/// Runs of unquoted words that together are somebody's name, longest first: places and lengths.
struct NameRun
{
    size_t first;
    size_t count;
    QStringList words;
};

std::optional<NameRun> nameAt(const std::vector<QueryNode> &children, size_t first, const NameTable &names)
{
    QStringList words;
    std::optional<NameRun> best;
    for (size_t i = first; i < children.size() && i < first + longestName; ++i) {
        const QueryNode &child = children[i];
        if (child.kind != QueryNode::Kind::Text || child.text.isPhrase || child.text.isPrefix)
            break;
        words += wordsOf(child.text);
        if (i > first && !names.otherNames(words).isEmpty())
            best = NameRun{first, i - first + 1, words};
    }
    return best;
}

class Compiler
{
public:
    Compiler(ObjectKind kind, SearchReader &reader, SearchContext &context)
        : m_kind(kind)
        , m_reader(reader)
        , m_context(context)
    {
    }

    Outcome<QueryPart> run(const QueryNode &root)
    {
        QueryPart part = compile(root);
        if (m_error)
            return *m_error;
        return part;
    }

private:
    QueryPart compile(const QueryNode &node)
    {
        switch (node.kind) {
        case QueryNode::Kind::Text:
            return text(node.text);
        case QueryNode::Kind::Criterion:
            return criteria({&node.criterion, 1});
        case QueryNode::Kind::Not:
            return denied(compile(node.children.front()));
        case QueryNode::Kind::And:
            return all(node.children);
        case QueryNode::Kind::Or:
            return any(node.children);
        }
        return {};
    }

    /// `compounds` are words that say the same together with what stands beside it.
    QueryPart text(const QueryText &text, const QStringList &compounds = {})
    {
        const QStringList words = wordsOf(text);
        // What Unicode calls a letter may still fold to nothing; then nothing is asked.
        if (words.isEmpty())
            return QueryPart{{}, u"1"_s, {}, {}};
        QStringList alternatives{expression(words, text.isPrefix)};
        if (const QStringList other = inOtherNumber(words, text.words); !text.isPrefix && !other.isEmpty()) {
            alternatives.append(phraseExpression(other, false));
            if (const QString one = asOneWord(other); !one.isEmpty())
                alternatives.append(phraseExpression({one}, false));
        }
        for (const QString &compound : compounds)
            alternatives.append(phraseExpression({compound}, false));
        return QueryPart{alternatives.join(" OR "_L1), {}, {}, {}};
    }

    /// Words side by side, or the same by another name, or (of a fact) that it concerns what bears them.
    QString expression(const QStringList &words, bool isPrefix)
    {
        QStringList alternatives{phraseExpression(words, isPrefix)};
        if (const QString one = asOneWord(words); !one.isEmpty())
            alternatives.append(phraseExpression({one}, isPrefix));
        if (!isPrefix) {
            for (const QString &name : m_context.names().otherNames(words))
                alternatives.append(phraseExpression(name.split(u' '), false));
        }
        if (m_kind == ObjectKind::Fact)
            alternatives += refs(words, isPrefix);
        return alternatives.join(" OR "_L1);
    }

    QStringList refs(const QStringList &words, bool isPrefix)
    {
        // What one letter begins is too much to be meant.
        if (words.size() == 1 && words.first().size() < 2)
            return {};
        QStringList found = refsOf(ObjectKind::Participant, m_context.names().containing(words, isPrefix));
        for (const ObjectKind kind : {ObjectKind::Option, ObjectKind::Figure, ObjectKind::Question})
            found += refsOf(kind, titled(kind, "title : "_L1 + phraseExpression(words, isPrefix)));
        return found;
    }

    static QStringList refsOf(ObjectKind kind, const NameTable::Numbers &rows)
    {
        QStringList found;
        if (rows.size() <= mostRefs) {
            for (const qlonglong row : rows)
                found.append("refs : \""_L1 + searchRef(kind, row) + u'"');
        }
        return found;
    }

    /// Rows of a kind in the index; no more than can be told one by one, and one.
    NameTable::Numbers titled(ObjectKind kind, const QString &match)
    {
        NameTable::Numbers rows;
        SqlStatement &query = m_reader.statement(
            u"SELECT s.rowid - %2 FROM %1 s WHERE s.search MATCH ? AND s.rowid BETWEEN %2 AND %3 LIMIT %4"_s
                .arg(m_reader.table())
                .arg(searchRowId(kind, 0))
                .arg(lastSearchRowId(kind))
                .arg(mostRefs + 1));
        query.bind(0, match);
        if (!query.exec() && !m_error)
            m_error = m_reader.error(query);
        while (query.next())
            rows.insert(query.integer(0));
        if (query.failed() && !m_error)
            m_error = m_reader.error(query);
        query.finish();
        return rows;
    }

    QueryPart criteria(std::span<const QueryCriterion> criteria)
    {
        auto part = criterionPart(criteria, m_kind, m_reader, m_context);
        if (!part) {
            if (!m_error)
                m_error = part.error();
            return nothing();
        }
        return std::move(*part);
    }

    static QueryPart nothing() { return {{}, u"0"_s, {}, {}}; }

    /// The part as a condition alone.
    QueryPart asCondition(const QueryPart &part)
    {
        QStringList conditions;
        SqlValues values;
        if (!part.match.isEmpty()) {
            conditions.append(
                u"o.row IN (SELECT s.rowid - %2 FROM %1 s WHERE s.search MATCH ? AND s.rowid BETWEEN {lo} AND {hi})"_s
                    .arg(m_reader.table())
                    .arg(searchRowId(m_kind, 0)));
            values.append(part.match);
        }
        if (part.rows) {
            conditions.append(u"meets(?, o.row)"_s);
            values.append(testOf(m_reader, m_kind, part.rows));
        }
        if (!part.condition.isEmpty()) {
            conditions.append(part.condition);
            values += part.values;
        }
        if (conditions.size() == 1)
            return {{}, conditions.first(), values, {}};
        return {{}, u'(' + conditions.join(u" AND "_s) + u')', values, {}};
    }

    QueryPart denied(QueryPart part)
    {
        if (part.isRowsAlone())
            return {{}, {}, {}, std::make_shared<const RowSet>(part.rows->others())};
        part = asCondition(part);
        if (part.condition == u'0' || part.condition == u'1')
            return {{}, part.condition == u'0' ? u"1"_s : u"0"_s, {}, {}};
        part.condition = u"NOT coalesce("_s + part.condition + u", 0)"_s;
        return part;
    }

    QueryPart all(const std::vector<QueryNode> &children)
    {
        QStringList matches;
        QStringList without;
        QStringList conditions;
        SqlValues values;
        std::optional<RowSet> rows;
        const auto add = [&](const QueryPart &part) {
            if (part.rows && rows)
                rows->keep(*part.rows);
            else if (part.rows)
                rows = *part.rows;
            if (!part.match.isEmpty())
                matches.append(part.match);
            if (!part.condition.isEmpty()) {
                conditions.append(part.condition);
                values += part.values;
            }
        };
        std::vector<QueryPart> deniedMatches;
        // Dates together are a stretch of time that something lies in, not each on its own.
        std::vector<QueryCriterion> dates;
        for (size_t i = 0; i < children.size(); ++i) {
            if (const auto run = nameAt(children, i, m_context.names())) {
                add(nameOfSeveralWords(children, *run));
                i += run->count - 1;
                continue;
            }
            if (children[i].kind == QueryNode::Kind::Text) {
                add(text(children[i].text, withNeighbours(children, i)));
                continue;
            }
            if (isDate(children[i])) {
                dates.push_back(children[i].criterion);
                continue;
            }
            if (children[i].kind != QueryNode::Kind::Not) {
                add(compile(children[i]));
                continue;
            }
            QueryPart part = compile(children[i].children.front());
            if (part.condition.isEmpty() && !part.rows && !part.match.isEmpty())
                deniedMatches.push_back(std::move(part));
            else
                add(denied(std::move(part)));
        }
        if (!dates.empty())
            add(criteria(dates));
        // The index knows what to leave out only of something that it has found.
        for (QueryPart &part : deniedMatches) {
            if (matches.isEmpty())
                add(denied(std::move(part)));
            else
                without.append(part.match);
        }
        QueryPart result;
        if (!matches.isEmpty())
            result.match = joined(matches, " AND "_L1);
        for (const QString &match : without)
            result.match = u'(' + result.match + u") NOT ("_s + match + u')';
        if (conditions.contains(u"0"_s))
            return nothing();
        if (!conditions.isEmpty()) {
            result.condition = u'(' + conditions.join(u" AND "_s) + u')';
            result.values = values;
        }
        if (rows)
            result.rows = std::make_shared<const RowSet>(std::move(*rows));
        return result;
    }

    static bool isDate(const QueryNode &node)
    {
        return node.kind == QueryNode::Kind::Criterion &&
               (node.criterion.field == QueryField::Before || node.criterion.field == QueryField::After);
    }

    QueryPart nameOfSeveralWords(const std::vector<QueryNode> &children, const NameRun &run)
    {
        QStringList each;
        for (size_t i = run.first; i < run.first + run.count; ++i)
            each.append(expression(wordsOf(children[i].text), false));
        QStringList alternatives{u'(' + joined(each, " AND "_L1) + u')'};
        for (const QString &name : m_context.names().otherNames(run.words))
            alternatives.append(phraseExpression(name.split(u' '), false));
        return {alternatives.join(" OR "_L1), {}, {}, {}};
    }

    QueryPart any(const std::vector<QueryNode> &children)
    {
        std::vector<QueryPart> parts;
        std::optional<RowSet> rows;
        for (const QueryNode &child : children) {
            QueryPart part = compile(child);
            if (part.isNothing())
                continue;
            if (!part.isRowsAlone())
                parts.push_back(std::move(part));
            else if (rows)
                rows->join(*part.rows);
            else
                rows = *part.rows;
        }
        if (rows) {
            QueryPart together{{}, {}, {}, std::make_shared<const RowSet>(std::move(*rows))};
            if (parts.empty())
                return together;
            parts.push_back(std::move(together));
        }
        if (parts.empty())
            return nothing();
        const bool byIndexAlone = std::all_of(parts.begin(), parts.end(), [](const QueryPart &part) {
            return part.condition.isEmpty() && !part.rows;
        });
        QueryPart result;
        QStringList pieces;
        for (QueryPart &part : parts) {
            if (byIndexAlone) {
                pieces.append(part.match);
                continue;
            }
            part = asCondition(part);
            pieces.append(part.condition);
            result.values += part.values;
        }
        if (byIndexAlone)
            result.match = joined(pieces, " OR "_L1);
        else
            result.condition = u'(' + pieces.join(u" OR "_s) + u')';
        return result;
    }

    const ObjectKind m_kind;
    SearchReader &m_reader;
    SearchContext &m_context;
    std::optional<Error> m_error;
};

void collect(const QueryNode &node, const NameTable &names, std::vector<QueryPattern> &patterns)
{
    const auto add = [&](const QStringList &words, bool isPrefix) {
        if (words.isEmpty())
            return;
        patterns.push_back({words, isPrefix, false});
        if (const QString one = asOneWord(words); !one.isEmpty())
            patterns.push_back({{one}, isPrefix, true});
        if (isPrefix)
            return;
        for (const QString &name : names.otherNames(words))
            patterns.push_back({name.split(u' '), false, true});
    };
    switch (node.kind) {
    case QueryNode::Kind::Text:
        add(wordsOf(node.text), node.text.isPrefix);
        if (const QStringList other = inOtherNumber(wordsOf(node.text), node.text.words);
            !node.text.isPrefix && !other.isEmpty()) {
            patterns.push_back({other, false, true});
            if (const QString one = asOneWord(other); !one.isEmpty())
                patterns.push_back({{one}, false, true});
        }
        break;
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (node.kind == QueryNode::Kind::And) {
                for (const QString &compound : withNeighbours(node.children, i))
                    patterns.push_back({{compound}, false, true});
                if (const auto run = nameAt(node.children, i, names)) {
                    for (const QString &name : names.otherNames(run->words))
                        patterns.push_back({name.split(u' '), false, true});
                }
            }
            collect(node.children[i], names, patterns);
        }
        break;
    case QueryNode::Kind::Criterion:
    case QueryNode::Kind::Not:
        break;
    }
}

} // namespace

QString phraseExpression(const QStringList &words, bool lastIsPrefix)
{
    // Words are letters, digits and nothing else, so that the quotation marks are all there is to quote.
    return u'"' + words.join(u' ') + (lastIsPrefix ? u"\" *"_s : u"\""_s);
}

Outcome<QueryPart> compileQuery(const QueryNode &root, ObjectKind kind, SearchReader &reader,
                                SearchContext &context)
{
    return Compiler(kind, reader, context).run(root);
}

std::vector<QueryPattern> patternsOf(const QueryNode &root, const NameTable &names)
{
    std::vector<QueryPattern> patterns;
    collect(root, names, patterns);
    return patterns;
}

} // namespace chancery
