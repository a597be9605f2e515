// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/criterion_sql.h"

#include "core/domain/edtf.h"
#include "core/domain/time_range.h"
#include "core/search/criteria.h"
#include "core/search/indexed_facts.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/text/search_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString nothing = u"0"_s;
const QString everything = u"1"_s;

template<class E>
QString codes(const std::vector<E> &values)
{
    QStringList numbers;
    for (const E value : values)
        numbers.append(QString::number(static_cast<int>(value)));
    return u'(' + numbers.join(u", "_s) + u')';
}

QString isAmongJson(const QString &column)
{
    return column + u" IN (SELECT value FROM json_each(?))"_s;
}

/// The ways from the object `o` to the facts `f` about it, each as the rest of a statement that a condition
/// may follow: one after the other, so that looking ends with the first fact that fits.
QStringList waysToFacts(ObjectKind kind)
{
    const QString about = u"FROM fact_about a JOIN fact f ON f.row = a.fact WHERE a.object = o.id"_s;
    const auto by = [](const QString &column) { return u"FROM fact f WHERE f.%1 = o.row"_s.arg(column); };
    switch (kind) {
    case ObjectKind::Source:
        return {u"FROM passage p JOIN evidence v ON v.passage = p.row JOIN fact f ON f.row = v.fact WHERE "
                "p.source = o.row"_s};
    case ObjectKind::Passage:
        return {u"FROM evidence v JOIN fact f ON f.row = v.fact WHERE v.passage = o.row"_s};
    case ObjectKind::Participant:
        return {by(u"speaker"_s), by(u"participant"_s), about};
    case ObjectKind::Event:
        return {by(u"event"_s), about};
    case ObjectKind::Option:
        return {by(u"option"_s), about};
    case ObjectKind::Figure:
        return {by(u"figure"_s), about};
    case ObjectKind::Question:
        return {by(u"question"_s), about};
    case ObjectKind::Judgement:
        return {u"FROM judgement_fact j JOIN fact f ON f.row = j.fact WHERE j.judgement = o.row"_s};
    case ObjectKind::Fact:
        return {u"FROM fact f WHERE f.row = o.row"_s};
    }
    return {};
}

/// What a fact says of the world by itself, as conditions on the fact `f`, and what other objects have of it.
class CriterionSql
{
public:
    CriterionSql(ObjectKind kind, SearchReader &reader, SearchContext &context)
        : m_kind(kind)
        , m_reader(reader)
        , m_context(context)
        , m_few(reader, context)
    {
    }

    Outcome<QueryPart> run(const QueryCriterion &criterion)
    {
        QueryPart part = partFor(criterion);
        if (m_error)
            return *m_error;
        if (m_few.error())
            return *m_few.error();
        return part;
    }

private:
    QueryPart partFor(const QueryCriterion &criterion)
    {
        if (m_kind != ObjectKind::Fact) {
            if (auto own = itself(criterion))
                return *own;
        }
        if (const auto few = m_few.objects(criterion, m_kind))
            return *few;
        return m_kind == ObjectKind::Fact ? ofFact(criterion, u"o"_s) : ofOther(criterion);
    }

    static QueryPart sql(const QString &condition, const SqlValues &values = {})
    {
        return {{}, condition, values};
    }

    /// Facts `f` that the objects of the kind, which the value names, are in the column of, or beside it.
    QueryPart concerning(ObjectKind kind, const QStringList &columns, const QString &f,
                         const QueryPart &named)
    {
        QStringList parts;
        SqlValues values;
        for (const QString &column : columns) {
            parts.append(u"%1.%2 IN (%3)"_s.arg(f, column, named.condition));
            values += named.values;
        }
        parts.append(
            u"EXISTS (SELECT 1 FROM fact_about a JOIN object x ON x.id = a.object WHERE a.fact = %1.row AND "
            "x.kind = %2 AND x.row IN (%3))"_s.arg(f)
                .arg(static_cast<int>(kind))
                .arg(named.condition));
        values += named.values;
        return sql(u'(' + parts.join(u" OR "_s) + u')', values);
    }

    /// A condition on the dates of the event of `f`.
    static QString ofEvent(const QString &f, const QString &condition)
    {
        return u"EXISTS (SELECT 1 FROM event e WHERE e.row = %1.event AND %2)"_s.arg(f, condition);
    }

    /// A condition on the sources `s` that support `f`.
    static QString ofSupport(const QString &f, const QString &condition)
    {
        return u"EXISTS (SELECT 1 FROM evidence v JOIN passage p ON p.row = v.passage JOIN source s ON s.row "
               u"= p.source "
               "WHERE v.fact = %1.row AND v.relation = 0 AND %2)"_s.arg(f, condition);
    }

    /// A condition on a column that holds an EDTF date: a plain day compares as text, any other is looked up.
    QueryPart ofDate(const QString &column, const QString &row, const QueryCriterion &criterion, bool ofFacts)
    {
        const auto date = Edtf::parse(criterion.value);
        const bool before = criterion.field == QueryField::Before;
        const auto day = !date ? std::nullopt : before ? date->earliest() : date->latest();
        const auto dates = m_context.irregularDates(m_reader);
        if (!dates && !m_error)
            m_error = dates.error();
        if (!day || !dates)
            return sql(nothing);
        std::vector<qlonglong> found;
        for (const IrregularDate &one : ofFacts ? (*dates)->facts : (*dates)->sources) {
            const bool fits =
                before ? !one.earliest || *one.earliest < *day : !one.latest || *one.latest > *day;
            if (fits)
                found.push_back(one.row);
        }
        // Four digits a year compare as they count.
        const auto year = day->toYmd().year;
        const QString plain = year < 0      ? (before ? u""_s : u"0000"_s)
                              : year > 9999 ? u"9999-12-32"_s
                                            : day->toIso();
        return sql(u"(CASE WHEN %1 GLOB '%2' THEN %1 %3 ? ELSE %4 END)"_s.arg(
                       column, plainDay, before ? u"<"_s : u">"_s, isAmongJson(row)),
                   {plain, rowsAsJson(found)});
    }

    QueryPart eventDate(const QString &e, const QueryCriterion &criterion) const
    {
        const auto date = Edtf::parse(criterion.value);
        const bool before = criterion.field == QueryField::Before;
        const auto day = !date ? std::nullopt : before ? date->earliest() : date->latest();
        if (!day)
            return sql(nothing);
        return before ? sql(e + u".begin < ?"_s, {day->daysSinceEpoch * secondsPerDay})
                      : sql(e + u".end > ?"_s, {(day->daysSinceEpoch + 1) * secondsPerDay});
    }

    QueryPart state(const QString &f, const QString &value) const
    {
        const NamedStates states = statesNamed(value);
        QStringList parts;
        if (!states.assertions.empty())
            parts.append(u"%1.assertion IN %2"_s.arg(f, codes(states.assertions)));
        if (!states.statuses.empty()) {
            parts.append(ofEvent(f, u"e.status IN "_s + codes(states.statuses)));
            parts.append(u"(%1.kind = %2 AND %1.term IN %3)"_s.arg(f)
                             .arg(static_cast<int>(FactKind::EventStatus))
                             .arg(codes(states.statuses)));
        }
        return sql(u'(' + parts.join(u" OR "_s) + u')');
    }

    static QString isState(const QString &f, const QString &value)
    {
        switch (queryStateNamed(value).value_or(QueryState::Disputed)) {
        case QueryState::Disputed:
            return nothing;
        case QueryState::Denied:
            return u"%1.assertion = %2"_s.arg(f).arg(static_cast<int>(Assertion::Denied));
        case QueryState::Dated:
            return u"(%1.date IS NOT NULL OR %2)"_s.arg(f, ofEvent(f, u"e.begin IS NOT NULL"_s));
        case QueryState::Undated:
            return u"(%1.date IS NULL AND NOT %2)"_s.arg(f, ofEvent(f, u"e.begin IS NOT NULL"_s));
        case QueryState::Uncertain:
            return u"(%1.date GLOB '*[~?%]*' OR %2)"_s.arg(f, ofEvent(f, u"(e.flags & 3) <> 0"_s));
        case QueryState::Single:
            return f + u".roots = 1"_s;
        }
        return nothing;
    }

    QueryPart ofFact(const QueryCriterion &criterion, const QString &f)
    {
        const QString &value = criterion.value;
        switch (criterion.field) {
        case QueryField::Who:
            return concerning(ObjectKind::Participant, {u"participant"_s, u"speaker"_s}, f, called(value));
        case QueryField::Option:
        case QueryField::Event:
        case QueryField::Figure:
        case QueryField::Question: {
            const ObjectKind kind = *kindAskedFor(criterion.field);
            return concerning(kind, {tableOf(kind)}, f, titledRows(m_reader, kind, value));
        }
        case QueryField::Source: {
            const QueryPart named = titledRows(m_reader, ObjectKind::Source, value);
            return sql(u"EXISTS (SELECT 1 FROM evidence v JOIN passage p ON p.row = v.passage WHERE v.fact = "
                       u"%1.row AND "
                       "p.source IN (%2))"_s.arg(f, named.condition),
                       named.values);
        }
        case QueryField::Kind: {
            const NamedKinds kinds = kindsNamed(value);
            if (std::find(kinds.objects.begin(), kinds.objects.end(), ObjectKind::Fact) !=
                kinds.objects.end())
                return sql(everything);
            QStringList parts{nothing};
            if (!kinds.facts.empty())
                parts.append(u"%1.kind IN %2"_s.arg(f, codes(kinds.facts)));
            if (!kinds.events.empty())
                parts.append(ofEvent(f, u"e.kind IN "_s + codes(kinds.events)));
            return sql(parts.size() == 1 ? nothing : u'(' + parts.join(u" OR "_s) + u')');
        }
        case QueryField::Before:
        case QueryField::After: {
            const QueryPart own = ofDate(f + u".date"_s, f + u".row"_s, criterion, true);
            const QueryPart event = eventDate(u"e"_s, criterion);
            return sql(u"(CASE WHEN %1.date IS NULL THEN %2 ELSE %3 END)"_s.arg(
                           f, ofEvent(f, event.condition), own.condition),
                       event.values + own.values);
        }
        case QueryField::State:
            return state(f, value);
        case QueryField::Assertion:
            return sql(u"%1.assertion IN %2"_s.arg(f, codes(assertionsNamed(value))));
        case QueryField::Reliability:
            return sql(ofSupport(f, reliableEnough(u"s"_s, value)));
        case QueryField::Credibility: {
            const int least = credibilityNamed(value).value_or(6);
            return sql(u"%1.credibility %2 %3"_s.arg(f, least == 6 ? u"="_s : u"<="_s).arg(least));
        }
        case QueryField::Roots:
            return sql(between(f + u".roots"_s, value));
        case QueryField::Tag:
            return taggedFact(f, value);
        case QueryField::Is:
            if (queryStateNamed(value) == QueryState::Disputed)
                return sql(f + u".row IN (SELECT value FROM json_each(?))"_s, {disputedAsJson(m_reader)});
            return sql(isState(f, value));
        case QueryField::Role:
            return hasRole(f, value);
        }
        return sql(nothing);
    }

    /// The tags that begin so, as JSON: few, as people make them. A file of an older version has none.
    QString tagsNamed(const QString &value)
    {
        QJsonArray found;
        const QString wanted = searchText(value);
        SqlStatement has = m_reader.query();
        has.prepare(u"SELECT 1 FROM sqlite_schema WHERE name = 'tag'"_s);
        if (has.exec() && has.next()) {
            SqlStatement &query = m_reader.statement(u"SELECT DISTINCT tag FROM tag"_s);
            if (!query.exec() && !m_error)
                m_error = m_reader.error(query);
            while (!m_error && query.next()) {
                const QString tag = query.text(0);
                if (searchText(tag).startsWith(wanted))
                    found.append(tag);
            }
        }
        return found.isEmpty() ? QString()
                               : QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
    }

    /// The rows of a kind that bear one of the tags bound to it.
    static QString tagged(ObjectKind kind)
    {
        return u"(SELECT t.row FROM tag t WHERE t.kind = %1 AND t.tag IN (SELECT value FROM json_each(?)))"_s
            .arg(static_cast<int>(kind));
    }

    QueryPart ownTag(ObjectKind kind, const QString &value)
    {
        const QString tags = tagsNamed(value);
        return tags.isEmpty() ? sql(nothing) : QueryPart{{}, u"o.row IN "_s + tagged(kind), {tags}, true};
    }

    QueryPart taggedFact(const QString &f, const QString &value)
    {
        const QString tags = tagsNamed(value);
        if (tags.isEmpty())
            return sql(nothing);
        QStringList parts{u"%1.row IN %2"_s.arg(f, tagged(ObjectKind::Fact))};
        SqlValues values{tags};
        for (const ObjectKind kind : {ObjectKind::Event, ObjectKind::Participant, ObjectKind::Option,
                                      ObjectKind::Figure, ObjectKind::Question}) {
            parts.append(u"%1.%2 IN %3"_s.arg(f, tableOf(kind), tagged(kind)));
            values.append(tags);
        }
        parts.append(
            u"EXISTS (SELECT 1 FROM fact_about a JOIN object x ON x.id = a.object JOIN tag t ON t.kind "
            u"= x.kind AND t.row = x.row WHERE a.fact = %1.row AND t.tag IN (SELECT value FROM "
            "json_each(?)))"_s.arg(f));
        values.append(tags);
        parts.append(u"EXISTS (SELECT 1 FROM evidence v JOIN passage p ON p.row = v.passage WHERE v.fact = "
                     u"%1.row AND (p.row IN %2 OR p.source IN %3))"_s.arg(f, tagged(ObjectKind::Passage),
                                                                          tagged(ObjectKind::Source)));
        values.append(tags);
        values.append(tags);
        return sql(u'(' + parts.join(u" OR "_s) + u')', values);
    }

    /// That `f` is somebody's part in an event, perhaps one of a title or at a place.
    QueryPart hasRole(const QString &f, const QString &value)
    {
        const auto named = rolesNamed(value);
        if (!named)
            return sql(nothing);
        QString condition = u"(%1.kind = %2 AND %1.term IN %3"_s.arg(f)
                                .arg(static_cast<int>(FactKind::Participation))
                                .arg(codes(named->roles));
        if (named->isPresence)
            condition += u" AND %1.assertion NOT IN "_s.arg(f) +
                         codes(std::vector{Assertion::Planned, Assertion::Denied});
        if (named->event.isEmpty())
            return sql(condition + u')');
        const QueryPart titled = titledRows(m_reader, ObjectKind::Event, named->event);
        condition +=
            u" AND (%1.event IN (%2) OR EXISTS (SELECT 1 FROM fact l WHERE l.event = %1.event AND l.kind "
            u"= %3 AND l.assertion NOT IN %4 AND l.place LIKE ?)))"_s.arg(
                f, titled.condition, QString::number(static_cast<int>(FactKind::EventPlace)),
                codes(std::vector{Assertion::Planned, Assertion::Denied}));
        SqlValues values = titled.values;
        values.append(named->event);
        return sql(condition, values);
    }

    QueryPart called(const QString &value) const
    {
        return sql(u"SELECT value FROM json_each(?)"_s, {rowsAsJson(m_context.names().called(value))});
    }

    static QString between(const QString &column, const QString &value)
    {
        const NumberRange range = numbersNamed(value).value_or(NumberRange{});
        return u"%1 BETWEEN %2 AND %3"_s.arg(column).arg(range.least).arg(range.most);
    }

    /// What an object that is no fact has itself; none where its facts are to be asked.
    std::optional<QueryPart> itself(const QueryCriterion &criterion)
    {
        const QString &value = criterion.value;
        const bool isEvent = m_kind == ObjectKind::Event;
        const bool isSource = m_kind == ObjectKind::Source;
        const bool isPassage = m_kind == ObjectKind::Passage;
        const auto ofItsSource = [](const QString &condition) {
            return u"EXISTS (SELECT 1 FROM source s WHERE s.row = o.source AND %1)"_s.arg(condition);
        };
        switch (criterion.field) {
        case QueryField::Kind: {
            const NamedKinds kinds = kindsNamed(value);
            if (std::find(kinds.objects.begin(), kinds.objects.end(), m_kind) != kinds.objects.end())
                return sql(everything);
            return isEvent && !kinds.events.empty() ? sql(u"o.kind IN "_s + codes(kinds.events))
                                                    : sql(nothing);
        }
        case QueryField::Who:
            if (m_kind == ObjectKind::Participant) {
                const QueryPart named = called(value);
                return sql(u"o.row IN (%1)"_s.arg(named.condition), named.values);
            }
            return std::nullopt;
        case QueryField::Source:
            if (isSource || isPassage) {
                const QueryPart named = titledRows(m_reader, ObjectKind::Source, value);
                return sql(u"o.%1 IN (%2)"_s.arg(isSource ? u"row"_s : u"source"_s, named.condition),
                           named.values);
            }
            return std::nullopt;
        case QueryField::Option:
        case QueryField::Event:
        case QueryField::Figure:
        case QueryField::Question:
            if (m_kind == kindAskedFor(criterion.field)) {
                const QueryPart named = titledRows(m_reader, m_kind, value);
                return sql(u"o.row IN (%1)"_s.arg(named.condition), named.values);
            }
            return std::nullopt;
        case QueryField::Before:
        case QueryField::After:
            if (isEvent)
                return eventDate(u"o"_s, criterion);
            if (isSource)
                return ofDate(u"o.published"_s, u"o.row"_s, criterion, false);
            if (isPassage) {
                const QueryPart published = ofDate(u"s.published"_s, u"s.row"_s, criterion, false);
                return sql(ofItsSource(published.condition), published.values);
            }
            return std::nullopt;
        case QueryField::State: {
            const NamedStates states = statesNamed(value);
            if (!isEvent || states.statuses.empty())
                return std::nullopt;
            // An index of times has the states, too.
            const QString among = u" IN "_s + codes(states.statuses);
            if (const auto few = m_few.rows(sql(u"SELECT e.row FROM event e WHERE e.status"_s + among)))
                return QueryPart{{}, u"o.row IN (%1)"_s.arg(few->condition), few->values, true};
            return sql(u"o.status"_s + among);
        }
        case QueryField::Reliability:
            if (isSource)
                return sql(reliableEnough(u"o"_s, value));
            return isPassage ? std::optional(sql(ofItsSource(reliableEnough(u"s"_s, value)))) : std::nullopt;
        case QueryField::Roots:
            return isEvent ? std::optional(sql(between(u"o.weight"_s, value))) : std::nullopt;
        case QueryField::Tag:
            return ownTag(m_kind, value);
        case QueryField::Is:
            return isEvent ? eventState(value) : std::nullopt;
        case QueryField::Assertion:
        case QueryField::Credibility:
        case QueryField::Role:
            return std::nullopt;
        }
        return std::nullopt;
    }

    static std::optional<QueryPart> eventState(const QString &value)
    {
        switch (queryStateNamed(value).value_or(QueryState::Disputed)) {
        case QueryState::Disputed:
            return std::nullopt;
        case QueryState::Denied:
            return sql(u"(o.flags & 512) <> 0"_s);
        case QueryState::Dated:
            return sql(u"o.begin IS NOT NULL"_s);
        case QueryState::Undated:
            return sql(u"o.begin IS NULL"_s);
        case QueryState::Uncertain:
            return sql(u"(o.flags & 3) <> 0"_s);
        case QueryState::Single:
            return sql(u"o.weight = 1"_s);
        }
        return std::nullopt;
    }

    QueryPart ofOther(const QueryCriterion &criterion)
    {
        QueryPart part = ofFact(criterion, u"f"_s);
        if (part.isNothing())
            return part;
        QStringList ways;
        SqlValues values;
        QStringList all = waysToFacts(m_kind);
        // Who tells of somebody else's part has none.
        if (criterion.field == QueryField::Role && m_kind == ObjectKind::Participant)
            all = {u"FROM fact f WHERE f.participant = o.row"_s};
        else if (criterion.field == QueryField::Role && m_kind == ObjectKind::Event)
            all = {u"FROM fact f WHERE f.event = o.row"_s};
        for (const QString &way : all) {
            ways.append(u"EXISTS (SELECT 1 %1 AND %2)"_s.arg(way, part.condition));
            values += part.values;
        }
        return sql(u'(' + ways.join(u" OR "_s) + u')', values);
    }

    /// YYYY-MM-DD, as GLOB has it.
    inline static const QString plainDay = u"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"_s;

    const ObjectKind m_kind;
    SearchReader &m_reader;
    SearchContext &m_context;
    IndexedFacts m_few;
    std::optional<Error> m_error;
};

} // namespace

Outcome<QueryPart> criterionPart(const QueryCriterion &criterion, ObjectKind kind, SearchReader &reader,
                                 SearchContext &context)
{
    return CriterionSql(kind, reader, context).run(criterion);
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
    default:
        return std::nullopt;
    }
}

QString titleExpression(const QString &value)
{
    QStringList words;
    for (const QString &word : searchText(value).split(u' ', Qt::SkipEmptyParts))
        words.append(phraseExpression({word}, true));
    return words.isEmpty() ? QString() : u"title : ("_s + words.join(u" AND "_s) + u')';
}

std::pair<std::optional<QString> *, bool> SearchContext::fewRows(const QByteArray &key)
{
    // What was typed on the way to a value is soon of no use.
    constexpr qsizetype mostKept = 100;
    const auto known = m_fewRows.find(key);
    if (known != m_fewRows.end())
        return {&*known, false};
    if (m_fewRows.size() >= mostKept)
        m_fewRows.clear();
    return {&m_fewRows[key], true};
}

Outcome<const IrregularDates *> SearchContext::irregularDates(SearchReader &reader)
{
    if (m_dates)
        return &*m_dates;
    IrregularDates dates;
    const auto read = [&](const QString &sql, std::vector<IrregularDate> &into) -> std::optional<Error> {
        SqlStatement &query = reader.statement(sql);
        if (!query.exec())
            return reader.error(query);
        while (query.next()) {
            // A date that cannot be read stands for no day: what shows the object says so.
            if (const auto date = Edtf::parse(query.text(1)))
                into.push_back({query.integer(0), date->earliest(), date->latest()});
        }
        return std::nullopt;
    };
    const QString irregular = u" NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"_s;
    if (auto error =
            read(u"SELECT row, date FROM fact WHERE date IS NOT NULL AND date"_s + irregular, dates.facts))
        return *error;
    if (auto error =
            read(u"SELECT row, published FROM source WHERE published IS NOT NULL AND published"_s + irregular,
                 dates.sources))
        return *error;
    m_dates = std::move(dates);
    return &*m_dates;
}

} // namespace chancery
