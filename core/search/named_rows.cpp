// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/named_rows.h"

#include "core/search/compiled_query.h"
#include "core/store/linked_range.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/text/search_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// An FTS5 expression for titles in which every word of the value begins one; empty where it has no word.
QString titleExpression(const QString &value)
{
    QStringList words;
    for (const QString &word : searchText(value).split(u' ', Qt::SkipEmptyParts))
        words.append(phraseExpression({word}, true));
    return words.isEmpty() ? QString() : u"title : ("_s + words.join(u" AND "_s) + u')';
}

/// Rows that bear one of the tags bound to it.
QString withTags(const QString &columns, const QString &from, ObjectKind kind)
{
    return u"SELECT %1 FROM tag t %2 WHERE t.kind = %3 AND t.tag IN (SELECT value FROM json_each(?))"_s
        .arg(columns, from)
        .arg(static_cast<int>(kind));
}

} // namespace

template<class Take>
void NamedRows::each(const QString &sql, const SqlValues &values, Take take)
{
    SqlStatement query = m_reader.query();
    query.prepare(sql);
    query.bind(values);
    query.exec();
    while (query.next())
        take(query);
    if (query.failed() && !m_error)
        m_error = m_reader.error(query);
}

RowSetPtr NamedRows::rows(ObjectKind kind, const QString &sql, const SqlValues &values)
{
    QString name = QString::number(static_cast<int>(kind)) + sql;
    for (const SqlValue &value : values)
        name += u'\n' + value.toString();
    if (auto known = m_context.kept(name))
        return known;
    RowSet found(m_reader.snapshot()->count(kind), false);
    each(sql, values, [&](const SqlStatement &query) {
        if (const auto row = m_reader.rowOf(kind, query.integer(0)))
            found.add(*row);
    });
    if (m_error)
        return std::make_shared<const RowSet>(std::move(found));
    return m_context.keep(name, std::move(found));
}

RowSetPtr NamedRows::titled(ObjectKind kind, const QString &value)
{
    const QString byId = u"SELECT row FROM %1 WHERE id = ?"_s.arg(tableOf(kind));
    const QString match = titleExpression(value);
    if (match.isEmpty())
        return rows(kind, byId, {value});
    const QString byTitle =
        u"SELECT s.rowid - %2 FROM %1 s WHERE s.search MATCH ? AND s.rowid BETWEEN %2 AND %3"_s
            .arg(m_reader.table())
            .arg(searchRowId(kind, 0))
            .arg(lastSearchRowId(kind));
    return rows(kind, byTitle + u" UNION ALL "_s + byId, {match, value});
}

RowSetPtr NamedRows::called(const QString &value)
{
    RowSet found(m_reader.snapshot()->count(ObjectKind::Participant), false);
    for (const qlonglong number : m_context.names().called(value)) {
        if (const auto row = m_reader.rowOf(ObjectKind::Participant, number))
            found.add(*row);
    }
    return std::make_shared<const RowSet>(std::move(found));
}

/// The tags that begin so, as JSON: few, as people make them. A file of an older version has none.
const QString &NamedRows::tagsNamed(const QString &value)
{
    if (m_tagValue == value)
        return m_tags;
    m_tagValue = value;
    QJsonArray found;
    const QString wanted = searchText(value);
    bool hasTags = false;
    each(u"SELECT 1 FROM sqlite_schema WHERE name = 'tag'"_s, {},
         [&](const SqlStatement &) { hasTags = true; });
    if (hasTags) {
        each(u"SELECT DISTINCT tag FROM tag"_s, {}, [&](const SqlStatement &query) {
            const QString tag = query.text(0);
            if (searchText(tag).startsWith(wanted))
                found.append(tag);
        });
    }
    m_tags =
        found.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
    return m_tags;
}

RowSetPtr NamedRows::tagged(ObjectKind kind, const QString &value)
{
    const QString &tags = tagsNamed(value);
    if (tags.isEmpty())
        return std::make_shared<const RowSet>(m_reader.snapshot()->count(kind), false);
    return rows(kind, withTags(u"t.row"_s, {}, kind), {tags});
}

RowSetPtr NamedRows::factsAboutTagged(const QString &value)
{
    const QString &tags = tagsNamed(value);
    if (tags.isEmpty())
        return std::make_shared<const RowSet>(m_reader.snapshot()->count(ObjectKind::Fact), false);
    QStringList parts{withTags(u"v.fact"_s, u"JOIN evidence v ON v.passage = t.row AND v.relation = 0"_s,
                               ObjectKind::Passage)};
    SqlValues values{tags};
    for (const ObjectKind kind :
         {ObjectKind::Source, ObjectKind::Passage, ObjectKind::Fact, ObjectKind::Judgement}) {
        parts.append(withTags(
            u"a.fact"_s,
            u"JOIN %1 x ON x.row = t.row JOIN fact_about a ON a.object = x.id"_s.arg(tableOf(kind)), kind));
        values.append(tags);
    }
    return rows(ObjectKind::Fact, parts.join(u" UNION ALL "_s), values);
}

RowSetPtr NamedRows::factsOfStates(const std::vector<EventStatus> &states)
{
    QStringList codes;
    for (const EventStatus state : states)
        codes.append(QString::number(static_cast<int>(state)));
    // By the index of what became of events.
    return rows(ObjectKind::Fact,
                u"SELECT row FROM fact WHERE kind = %1 AND term IN (%2)"_s
                    .arg(static_cast<int>(FactKind::EventStatus))
                    .arg(codes.join(u',')),
                {});
}

RowSetPtr NamedRows::sourcesRated(Reliability least)
{
    if (!m_context.ratings) {
        std::vector<Reliability> ratings(m_reader.snapshot()->count(ObjectKind::Source), Reliability::F);
        each(u"SELECT row, reliability FROM source"_s, {}, [&](const SqlStatement &query) {
            const int rating = std::clamp(query.codeAt(1), 0, static_cast<int>(Reliability::F));
            if (const auto row = m_reader.rowOf(ObjectKind::Source, query.integer(0)))
                ratings[*row] = static_cast<Reliability>(rating);
        });
        if (!m_error)
            m_context.ratings = std::move(ratings);
    }
    const std::uint32_t sources = m_reader.snapshot()->count(ObjectKind::Source);
    return std::make_shared<const RowSet>(RowSet::where(sources, [&](std::uint32_t row) {
        return m_context.ratings && isSoReliable((*m_context.ratings)[row], least);
    }));
}

RowSetPtr NamedRows::sourcesPublishedIn(const TimeRange &range)
{
    if (!m_context.published) {
        std::vector<SearchContext::Published> dates;
        each(u"SELECT row, published FROM source WHERE published IS NOT NULL"_s, {},
             [&](const SqlStatement &query) {
                 const auto row = m_reader.rowOf(ObjectKind::Source, query.integer(0));
                 // A date that cannot be read stands for no day: what shows the source says so.
                 const auto date = Edtf::parse(query.text(1));
                 if (!row || !date)
                     return;
                 for (const TimeRange &stretch : rangesOfLinked(*date))
                     dates.push_back({*row, stretch});
             });
        if (!m_error)
            m_context.published = std::move(dates);
    }
    RowSet found(m_reader.snapshot()->count(ObjectKind::Source), false);
    if (m_context.published) {
        for (const SearchContext::Published &one : *m_context.published) {
            if (overlaps(range, one.range))
                found.add(one.source);
        }
    }
    return std::make_shared<const RowSet>(std::move(found));
}

std::optional<ObjectKind> kindAskedFor(QueryField field)
{
    switch (field) {
    case QueryField::Option:
        return ObjectKind::Option;
    case QueryField::Event:
        return ObjectKind::Event;
    case QueryField::Figure:
        return ObjectKind::Figure;
    case QueryField::Question:
        return ObjectKind::Question;
    case QueryField::Source:
        return ObjectKind::Source;
    default:
        return std::nullopt;
    }
}

} // namespace chancery
