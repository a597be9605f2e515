// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_reader.h"

#include "core/io/dossier_limits.h"
#include "core/io/dossier_references.h"
#include "core/io/json_dossier.h"
#include "core/io/json_saved.h"
#include "core/store/listed_rows.h"
#include "core/store/object_table.h"
#include "core/store/row_cells.h"
#include "core/store/row_members.h"
#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

std::optional<Error> DossierReader::each(const QString &table, const QString &select, Rows rows,
                                         const std::function<void(RowCells &)> &take)
{
    m_error.reset();
    QString sql = select;
    const ListedRows listed(rows ? *rows : std::span<const qlonglong>());
    sql += rows ? u" WHERE t.row IN "_s + listed.sql() : u" ORDER BY t.row"_s;
    SqlStatement query = m_connection.query();
    query.prepare(sql);
    listed.bindTo(query);
    if (!query.exec())
        return m_connection.error(query, u"table "_s + table);
    RowCells cells(query, table, m_connection.displayName(), m_error);
    while (query.next()) {
        cells.start();
        take(cells);
        if (m_error)
            return m_error;
    }
    if (query.failed())
        return m_connection.error(query, u"table "_s + table);
    return std::nullopt;
}

/// Reads what lists hold of the row that stands in `at`.
class DossierReader::Lists
{
public:
    /// Of a whole table, tables of lists that are empty are not asked for each row.
    Lists(DossierReader &reader, const ObjectTable &table, bool isWhole)
        : m_reader(reader)
        , m_table(table)
        , m_isWhole(isWhole)
    {
    }

    void goTo(qlonglong row) { m_row = row; }

    QStringList texts(const ObjectTable::List &list)
    {
        QStringList result;
        each(list, [&](const SqlStatement &query) {
            const auto text = RowCells::textAt(query, 0);
            const auto fail = [&](const QString &reason) {
                m_reader.fail(u"table %1, entry %2 of row %3"_s.arg(list.table).arg(result.size()).arg(m_row),
                              reason);
            };
            if (query.isNull(0))
                fail(tr("refers to a row which is not there"));
            else if (!text)
                fail(text.error().reason);
            else if (text->isEmpty())
                fail(tr("must not be empty"));
            result.append(text ? *text : QString());
        });
        return result;
    }

    /// The event that a fact links to another one.
    QString linkedEvent()
    {
        const QStringList found = texts(*m_table.list("other"_L1));
        if (found.size() != 1)
            failRow(tr("links its event to none"));
        return found.value(0);
    }

    void about(std::vector<ObjectRef> &about)
    {
        each(*m_table.list("about"_L1), [&](const SqlStatement &query) {
            const int kind = query.codeAt(1);
            if (query.isNull(0) || kind < 0 || kind >= objectKindCount)
                failRow(tr("is about an object which is not there"));
            about.emplace_back(static_cast<ObjectKind>(kind), query.text(0));
        });
    }

    void evidence(std::vector<Evidence> &evidence)
    {
        each(*m_table.list("evidence"_L1), [&](const SqlStatement &query) {
            const int relation = query.codeAt(1);
            if (query.isNull(0))
                failRow(tr("rests on a passage which is not there"));
            else if (!isTerm<Relation>(relation))
                failRow(tr("its evidence has the unknown relation %1").arg(relation));
            evidence.push_back({PassageId(query.text(0)), static_cast<Relation>(relation)});
        });
    }

private:
    void failRow(const QString &reason)
    {
        m_reader.fail(u"table %1, row %2"_s.arg(m_table.name).arg(m_row), reason);
    }

    /// What a fact is about and rests on is a part of it: where that cannot be read, the fact cannot.
    [[nodiscard]] QString placeOf(const ObjectTable::List &list) const
    {
        return u"table "_s + (m_table.kind == ObjectKind::Fact ? m_table.name : list.table);
    }

    [[nodiscard]] QString select(const ObjectTable::List &list) const
    {
        if (list.member == "about"_L1)
            return u"SELECT o.id, o.kind FROM fact_about l LEFT JOIN object o ON o.id = l.object "
                   "WHERE l.fact = ? AND l.position >= 0 ORDER BY l.position"_s;
        // What an event is linked to stands before everything else that the fact is about.
        if (list.member == "other"_L1)
            return u"SELECT o.id FROM fact_about l LEFT JOIN object o ON o.id = l.object AND o.kind = %1 "
                   "WHERE l.fact = ? AND l.position = -1"_s.arg(static_cast<int>(ObjectKind::Event));
        if (list.member == "evidence"_L1)
            return u"SELECT o.id, l.relation FROM evidence l LEFT JOIN passage o ON o.row = l.passage "
                   "WHERE l.fact = ? ORDER BY l.position"_s;
        if (list.target)
            return u"SELECT o.id FROM %1 l LEFT JOIN %2 o ON o.row = l.%3 WHERE l.%4 = ? ORDER BY l.position"_s
                .arg(list.table, tableOf(*list.target), list.entry, m_table.name);
        if (list.table == "tag"_L1)
            return u"SELECT tag FROM tag WHERE kind = %1 AND row = ? ORDER BY position"_s.arg(
                static_cast<int>(m_table.kind));
        return u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY position"_s.arg(list.entry, list.table,
                                                                         m_table.name);
    }

    template<class Take>
    void each(const ObjectTable::List &list, Take take)
    {
        if (list.since > m_reader.schemaVersion())
            return;
        SqlStatement *const query = statement(list);
        if (query == nullptr)
            return;
        query->bind(0, m_row);
        query->exec();
        while (query->next())
            take(*query);
        if (query->failed())
            m_reader.fail(m_reader.m_connection.error(*query, placeOf(list)));
    }

    SqlStatement *statement(const ObjectTable::List &list)
    {
        const auto known = std::find_if(m_statements.begin(), m_statements.end(),
                                        [&](const auto &one) { return one.first == &list; });
        if (known != m_statements.end())
            return known->second ? &*known->second : nullptr;
        auto &[key, query] = m_statements.emplace_back(&list, std::nullopt);
        const bool isEmpty =
            m_isWhole && !m_reader.m_connection.single(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(list.table));
        if (auto missed = m_reader.m_connection.takeMissed())
            m_reader.fail(*std::move(missed));
        if (isEmpty && list.member != "evidence"_L1)
            return nullptr;
        query = m_reader.m_connection.query();
        if (!query->prepare(select(list)))
            m_reader.fail(m_reader.m_connection.error(*query, placeOf(list)));
        return &*query;
    }

    DossierReader &m_reader;
    const ObjectTable &m_table;
    bool m_isWhole;
    qlonglong m_row = 0;
    std::deque<std::pair<const ObjectTable::List *, std::optional<SqlStatement>>> m_statements;
};

void DossierReader::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void DossierReader::fail(const QString &place, const QString &reason)
{
    fail(Error{m_connection.displayName(), place, reason});
}

template<class T>
std::optional<Error> DossierReader::readObjects(Rows rows, const Sink<T> &sink)
{
    const ObjectTable &table = ObjectTable::of<T>();
    Lists lists(*this, table, !rows);
    return each(table.name, table.select(schemaVersion()), rows, [&](RowCells &cells) {
        lists.goTo(cells.row());
        T object;
        RowMembers in(cells, table, lists);
        members(object, in);
        in.finish();
        if (const auto fault = faultIn(object))
            cells.fail(fault->member + u": "_s + fault->reason);
        sink(cells.row(), std::move(object));
    });
}

int DossierReader::schemaVersion()
{
    if (!m_version) {
        const auto version = m_connection.single(u"PRAGMA user_version"_s);
        // Whatever is asked for then, and is not there, is an error, and not taken for empty.
        if (!version)
            return dossierSchemaVersion;
        m_version = static_cast<int>(*version);
    }
    return *m_version;
}

/// Gives what a dossier says of itself the values that stand under its members' names.
class DossierReader::InfoMembers
{
public:
    InfoMembers(DossierReader &reader, const QHash<QString, QString> &values)
        : m_reader(reader)
        , m_values(values)
    {
    }

    void operator()(const Member &member, QString &value)
    {
        const auto found = m_values.constFind(member.name);
        if (found == m_values.cend()) {
            if (member.isRequired)
                m_reader.fail(u"table dossier"_s, tr("has no %1").arg(member.name));
            return;
        }
        value = *found;
        if (value.isEmpty())
            fail(member, tr("must not be empty"));
        else if (member.isId && !isValidId(value))
            fail(member, tr("“%1” is not an id").arg(value.left(80)));
    }
    void operator()(const Member &member, std::optional<Edtf> &value)
    {
        const auto found = m_values.constFind(member.name);
        if (found == m_values.cend())
            return;
        auto date = Edtf::parse(*found);
        if (date)
            value = *std::move(date);
        else
            fail(member, tr("“%1” is not an EDTF date: %2").arg(found->left(80), date.error().reason));
    }
    void operator()(const Member &member, std::optional<BottomLine> &value)
    {
        if (!m_values.contains(member.name))
            return;
        (*this)(member, value.emplace().text);
        SqlStatement query = m_reader.m_connection.query();
        query.exec(u"SELECT f.id FROM bottom_line_fact l LEFT JOIN fact f ON f.row = l.fact "
                   "ORDER BY l.position"_s);
        while (query.next()) {
            if (query.isNull(0))
                m_reader.fail(u"table bottom_line_fact"_s, tr("refers to a row which is not there"));
            value->facts.emplace_back(query.text(0));
        }
        if (query.failed())
            m_reader.fail(m_reader.m_connection.error(query, u"table bottom_line_fact"_s));
    }

private:
    void fail(const Member &member, const QString &reason)
    {
        m_reader.fail(u"table dossier, key "_s + member.name, reason);
    }

    DossierReader &m_reader;
    const QHash<QString, QString> &m_values;
};

std::optional<Error> DossierReader::info(DossierInfo &info)
{
    m_error.reset();
    SqlStatement query = m_connection.query();
    if (!query.exec(u"SELECT key, value FROM dossier"_s))
        return m_connection.error(query, u"table dossier"_s);
    QHash<QString, QString> values;
    while (query.next()) {
        const QString key = query.text(0);
        const auto text = RowCells::textAt(query, 1);
        if (!text)
            return Error{m_connection.displayName(), u"table dossier, key "_s + key.left(80),
                         text.error().reason};
        values.insert(key, *text);
    }
    if (query.failed())
        return m_connection.error(query, u"table dossier"_s);
    InfoMembers in(*this, values);
    members(info, in);
    return std::exchange(m_error, std::nullopt);
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Source> &sink)
{
    return readObjects<Source>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<SourceDescription> &sink)
{
    return readObjects<SourceDescription>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Passage> &sink)
{
    return readObjects<Passage>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Participant> &sink)
{
    return readObjects<Participant>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Event> &sink)
{
    return readObjects<Event>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Option> &sink)
{
    return readObjects<Option>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Figure> &sink)
{
    return readObjects<Figure>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Question> &sink)
{
    return readObjects<Question>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Fact> &sink)
{
    return readObjects<Fact>(rows, sink);
}
std::optional<Error> DossierReader::read(Rows rows, const Sink<Judgement> &sink)
{
    return readObjects<Judgement>(rows, sink);
}

std::optional<Error> DossierReader::savedFault(std::optional<Error> fault, const QString &table)
{
    if (!fault)
        return fault;
    const QString index = fault->place.section(u'/', 2, 2);
    fault->place = u"table "_s + table;
    if (!index.isEmpty()) {
        const auto row = m_connection.single(
            u"SELECT row FROM %1 ORDER BY row LIMIT 1 OFFSET %2"_s.arg(table).arg(index.toLongLong()));
        fault->place += u", row "_s + QString::number(row.value_or(0));
    }
    return fault;
}

std::optional<Error> DossierReader::read(std::vector<SavedFilter> &filters)
{
    if (schemaVersion() < schemaVersionWithSaved)
        return std::nullopt;
    auto error = each(
        u"saved_filter"_s, u"SELECT t.row, t.name, t.criteria FROM saved_filter t"_s, {}, [&](RowCells &c) {
            QString name = c.text(true, longestSavedName);
            const auto filter = readJsonCriteria(c.text(true).toUtf8(), m_connection.displayName());
            if (filter)
                filters.push_back({std::move(name), *filter});
            else
                c.fail(tr("its criteria are none: %1 %2").arg(filter.error().place, filter.error().reason));
            if (filters.size() > mostSaved)
                c.fail(tr("is one of more than %1").arg(mostSaved));
        });
    return error ? error : savedFault(faultOf(filters, m_connection.displayName()), u"saved_filter"_s);
}

std::optional<Error> DossierReader::read(std::vector<Bookmark> &bookmarks)
{
    if (schemaVersion() < schemaVersionWithSaved)
        return std::nullopt;
    auto error = each(u"bookmark"_s, u"SELECT t.row, t.name, t.object, t.begin, t.end FROM bookmark t"_s, {},
                      [&](RowCells &c) {
                          constexpr std::int64_t most = std::int64_t{1} << 53;
                          Bookmark bookmark;
                          bookmark.name = c.text(true, longestSavedName);
                          bookmark.object = c.text();
                          const auto begin = c.wholeNumber(-most, most, false);
                          const auto end = c.wholeNumber(-most, most, begin.has_value());
                          if (begin && end)
                              bookmark.range = TimeRange{*begin, *end};
                          else if (end)
                              c.fail(tr("a range has a begin and an end"));
                          bookmarks.push_back(std::move(bookmark));
                          if (bookmarks.size() > mostSaved)
                              c.fail(tr("is one of more than %1").arg(mostSaved));
                      });
    return error ? error : savedFault(faultOf(bookmarks, m_connection.displayName()), u"bookmark"_s);
}

Outcome<Dossier> DossierReader::readAll()
{
    Dossier dossier;
    const auto into = [](auto &list) {
        return [&list](qlonglong, auto &&object) { list.push_back(std::forward<decltype(object)>(object)); };
    };
    auto error = info(dossier.info);
    if (!error)
        error = read({}, Sink<Source>(into(dossier.sources)));
    if (!error)
        error = read({}, Sink<Passage>(into(dossier.passages)));
    if (!error)
        error = read({}, Sink<Participant>(into(dossier.participants)));
    if (!error)
        error = read({}, Sink<Event>(into(dossier.events)));
    if (!error)
        error = read({}, Sink<Option>(into(dossier.options)));
    if (!error)
        error = read({}, Sink<Figure>(into(dossier.figures)));
    if (!error)
        error = read({}, Sink<Question>(into(dossier.questions)));
    if (!error)
        error = read({}, Sink<Fact>(into(dossier.facts)));
    if (!error)
        error = read({}, Sink<Judgement>(into(dossier.judgements)));
    if (!error)
        error = read(dossier.filters);
    if (!error)
        error = read(dossier.bookmarks);
    if (!error) {
        error = resolveReferences(dossier, m_connection.displayName());
        if (error)
            error->place = rowPlace(error->place);
    }
    if (error)
        return *error;
    return dossier;
}

QString DossierReader::rowPlace(const QString &pointer)
{
    const auto kind = kindOfCollection(pointer.section(u'/', 1, 1));
    if (!kind)
        return pointer;
    const QString table = tableOf(*kind);
    const auto row =
        m_connection.single(u"SELECT row FROM %1 ORDER BY row LIMIT 1 OFFSET %2"_s.arg(table).arg(
            pointer.section(u'/', 2, 2).toLongLong()));
    return u"table %1, row %2"_s.arg(table, QString::number(row.value_or(0)));
}

} // namespace chancery
