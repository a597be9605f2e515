// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/indexed_names.h"

#include "core/search/compiled_query.h"
#include "core/store/search_index.h"
#include "core/text/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Where the index has the names of a kind: a passage's words are text, a participant's aliases as well.
QString columnsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Passage:
        return u"text"_s;
    case ObjectKind::Participant:
        return u"{title text}"_s;
    default:
        return u"title"_s;
    }
}

/// What finds a name by the beginnings of its words, narrow before wide.
QStringList expressionsFor(ObjectKind kind, const QStringList &words)
{
    const QString columns = columnsOf(kind);
    const QString phrase = phraseExpression(words, true);
    QStringList expressions{u"%1 : ^ %2"_s.arg(columns, phrase)};
    if (words.size() > 1)
        expressions.append(u"%1 : %2"_s.arg(columns, phrase));
    QStringList each;
    for (const QString &word : words)
        each.append(u"(%1 : %2)"_s.arg(columns, phraseExpression({word}, true)));
    expressions.append(each.join(" AND "_L1));
    return expressions;
}

} // namespace

IndexedNames::IndexedNames(std::unique_ptr<SearchReader> reader)
    : m_reader(std::move(reader))
{
}

Outcome<std::unique_ptr<IndexedNames>> IndexedNames::open(SnapshotPtr snapshot, const Progress &progress)
{
    auto reader = SearchReader::open(std::move(snapshot), progress);
    if (!reader)
        return reader.error();
    return std::unique_ptr<IndexedNames>(new IndexedNames(std::move(*reader)));
}

Outcome<IndexedNames::Found> IndexedNames::find(ObjectKind kind, const QString &pattern, std::size_t limit,
                                                const QHash<ObjectRef, int> &bonuses,
                                                const std::function<bool()> &cancelled)
{
    Found found;
    const QStringList words = searchText(pattern).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || m_reader->snapshot()->count(kind) == 0)
        return found;
    const QString folded = fuzzyFolded(pattern).simplified();
    std::vector<qlonglong> rows;
    for (const QString &expression : expressionsFor(kind, words)) {
        if (cancelled && cancelled())
            return Found();
        if (rows.size() > limit)
            break;
        if (auto error = collect(kind, expression, limit, rows))
            return *error;
    }
    found.isMore = rows.size() > limit;
    rows.resize(std::min(rows.size(), limit));

    for (const qlonglong row : rows) {
        if (cancelled && cancelled())
            return Found();
        if (auto object = named(kind, row, folded)) {
            object->match.score += nameBonus(kind) + bonuses.value(object->object);
            found.objects.push_back(std::move(*object));
        }
    }
    return found;
}

std::optional<Error> IndexedNames::collect(ObjectKind kind, const QString &expression, std::size_t limit,
                                           std::vector<qlonglong> &rows)
{
    const SearchReader::Reading reading(*m_reader);
    if (reading.error())
        return reading.error();
    SqlStatement &query = m_reader->statement(
        u"SELECT rowid FROM %1 WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"_s.arg(
            m_reader->table()));
    query.bind(0, expression);
    query.bind(1, searchRowId(kind, 0));
    query.bind(2, lastSearchRowId(kind));
    // What narrower expressions found may come again.
    query.bind(3, static_cast<qlonglong>(limit) + static_cast<qlonglong>(rows.size()) + 1);
    if (!query.exec())
        return m_reader->error(query);
    const std::vector<qlonglong> before = rows;
    while (query.next() && rows.size() <= limit) {
        const qlonglong row = query.integer(0) - searchRowId(kind, 0);
        if (std::find(before.begin(), before.end(), row) == before.end())
            rows.push_back(row);
    }
    query.finish();
    return std::nullopt;
}

std::optional<NamedObject> IndexedNames::named(ObjectKind kind, qlonglong row, const QString &folded)
{
    const auto at = m_reader->rowOf(kind, row);
    if (!at)
        return std::nullopt;
    NamedObject best;
    best.object = snapshot()->refAt(kind, *at);
    best.title = snapshot()->title(best.object);
    QStringList names{best.title};
    if (kind == ObjectKind::Participant)
        names += snapshot()->at(ParticipantRow{*at}).aliases;
    best.name = best.title;
    // Where the index takes words apart another way than letters do, the object was found all the same.
    best.match.score = 0;
    for (const QString &name : names) {
        auto match = fuzzyMatch(folded, fuzzyFolded(name));
        if (match && match->score > best.match.score) {
            best.name = name;
            best.match = *std::move(match);
        }
    }
    return best;
}

} // namespace chancery
