// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_index.h"

#include "core/store/indexed_words.h"
#include "core/store/schema.h"
#include "core/text/search_words.h"

#include <algorithm>
#include <array>
#include <deque>
#include <future>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// No letter and no digit, so no word of a text; but no ASCII either, so a part of a word to SQLite's
/// `ascii`.
constexpr QChar refMark = u'§';

QString refsOf(const SqlStatement &query)
{
    constexpr std::array columns{ObjectKind::Participant, ObjectKind::Participant, ObjectKind::Option,
                                 ObjectKind::Figure, ObjectKind::Question};
    QStringList refs;
    for (size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i) + 3;
        if (!query.isNull(column))
            refs.append(searchRef(columns[i], query.integer(column)));
    }
    for (const QString &about : query.text(8).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = static_cast<ObjectKind>(about.section(u':', 0, 0).toInt());
        const QString ref = searchRef(kind, about.section(u':', 1).toLongLong());
        if (!ref.isEmpty())
            refs.append(ref);
    }
    refs.removeDuplicates();
    return refs.join(u' ');
}

/// An object on its way into the index or out of it: its title and text as they stand in the tables, and what
/// it refers to.
struct Entry
{
    qlonglong number;
    std::array<QString, 3> columns;

    Entry(ObjectKind kind, const SqlStatement &at)
        : number(searchRowId(kind, at.integer(0)))
        , columns{at.text(1), at.text(2), kind == ObjectKind::Fact ? refsOf(at) : u""_s}
    {
    }

    /// Makes words of title and text.
    void fold()
    {
        columns[0] = searchIndexText(columns[0]);
        columns[1] = searchIndexText(columns[1]);
    }

    /// Puts it, folded, into the index, or takes it out, by the statement.
    bool carry(SqlStatement &statement) const
    {
        statement.bind(0, number);
        for (std::size_t i = 0; i < columns.size(); ++i)
            statement.bind(static_cast<int>(i) + 1, columns[i]);
        return statement.exec();
    }
};

using Entries = std::vector<Entry>;

/// Objects whose words are made in the background while more are read and others put into the index, in the
/// order in which they came.
class FoldedEntries
{
public:
    explicit FoldedEntries(SqlStatement &statement)
        : m_statement(statement)
    {
        m_open.reserve(atOnce);
    }

    /// False where an entry before it could not be put there.
    bool add(Entry entry)
    {
        m_open.push_back(std::move(entry));
        if (m_open.size() < atOnce)
            return true;
        handOn();
        return m_folding.size() < ahead || putFirst();
    }

    /// Puts what is left.
    bool finish()
    {
        if (!m_open.empty())
            handOn();
        while (!m_folding.empty()) {
            if (!putFirst())
                return false;
        }
        return true;
    }

private:
    static constexpr std::size_t atOnce = 1024; // objects
    static constexpr std::size_t ahead = 4;     // times as many

    void handOn()
    {
        // Where there can be no further thread, they are made when they are put.
        constexpr std::launch way = std::launch::async | std::launch::deferred;
        m_folding.push_back(std::async(way, [entries = std::exchange(m_open, {})]() mutable {
            for (Entry &entry : entries)
                entry.fold();
            return std::move(entries);
        }));
        m_open.reserve(atOnce);
    }

    bool putFirst()
    {
        const Entries entries = m_folding.front().get();
        m_folding.pop_front();
        return std::all_of(entries.begin(), entries.end(),
                           [this](const Entry &entry) { return entry.carry(m_statement); });
    }

    SqlStatement &m_statement;
    Entries m_open;
    std::deque<std::future<Entries>> m_folding;
};

std::optional<Error> carryOne(SqlConnection &connection, ObjectKind kind, qlonglong row, const QString &sql)
{
    SqlStatement query = connection.query();
    query.prepare(indexedWordsQuery(kind) + u" WHERE o.row = ?"_s);
    query.bind(0, row);
    if (!query.exec() || !query.next())
        return connection.error(query, u"table "_s + tableOf(kind));
    SqlStatement statement = connection.query();
    Entry entry(kind, query);
    entry.fold();
    if (!statement.prepare(sql) || !entry.carry(statement))
        return connection.error(statement, searchIndexPlace());
    return std::nullopt;
}

// The words come folded and parted already, so the simplest tokenizer takes them as they are. Prefixes of one
// letter and of two, which most words begin with, have indexes of their own: one of three would cost more to
// make than all the rest.
QString declaration()
{
    return u"fts5(title, text, refs, content='', columnsize=0, tokenize='ascii', prefix='1 2')"_s;
}

const QString insertion = u"INSERT INTO search (rowid, title, text, refs) VALUES (?, ?, ?, ?)"_s;
const QString removal =
    u"INSERT INTO search (search, rowid, title, text, refs) VALUES ('delete', ?, ?, ?, ?)"_s;

} // namespace

// Row, title and text of every object of a kind; of facts, what they concern after that.
QString indexedWordsQuery(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Source:
        return u"SELECT o.row, concat_title, rest FROM (SELECT s.row AS row, s.title || ' ' || "
               "coalesce(s.publisher, '') || ' ' || coalesce(s.author, '') || ' ' || coalesce(s.file, '') AS "
               "concat_title, coalesce((SELECT group_concat(n.note, ' ') FROM source_note n WHERE n.source = "
               "s.row), '') || ' ' || coalesce((SELECT t.text FROM source_text t WHERE t.source = s.row), "
               "'') AS "
               "rest FROM source s) o"_s;
    case ObjectKind::Passage:
        return u"SELECT o.row, '', o.exact FROM passage o"_s;
    case ObjectKind::Participant:
        return u"SELECT o.row, o.name, (SELECT group_concat(a.alias, ' · ') FROM participant_alias a WHERE "
               "a.participant = o.row) FROM participant o"_s;
    case ObjectKind::Event:
        return u"SELECT o.row, o.title, '' FROM event o"_s;
    case ObjectKind::Option:
        return u"SELECT o.row, o.title, '' FROM option o"_s;
    case ObjectKind::Figure:
        return u"SELECT o.row, o.title, o.unit FROM figure o"_s;
    case ObjectKind::Question:
        return u"SELECT o.row, o.title, '' FROM question o"_s;
    case ObjectKind::Fact:
        return u"SELECT o.row, o.statement, o.place, o.participant, o.speaker, o.option, o.figure, "
               u"o.question, "
               "(SELECT group_concat(x.kind || ':' || x.row) FROM fact_about a JOIN object x ON x.id = "
               "a.object "
               "WHERE a.fact = o.row) FROM fact o"_s;
    case ObjectKind::Judgement:
        return u"SELECT o.row, o.statement, o.confidence_reason FROM judgement o"_s;
    }
    return {};
}

std::array<QString, 3> indexedWords(ObjectKind kind, const SqlStatement &at)
{
    Entry entry(kind, at);
    entry.fold();
    return std::move(entry.columns);
}

QString searchIndexPlace()
{
    return u"table search"_s;
}

QString searchIndexSchema(const QString &prefix)
{
    return uR"(
CREATE VIRTUAL TABLE %1search USING %2;
CREATE TABLE %1search_rules (version INTEGER NOT NULL)
)"_s.arg(prefix, declaration());
}

QString formerSearchOption()
{
    return u"prefix='1 2 3'"_s;
}

QString searchRef(ObjectKind kind, qlonglong row)
{
    switch (kind) {
    case ObjectKind::Participant:
        return refMark + u'p' + QString::number(row);
    case ObjectKind::Option:
        return refMark + u'o' + QString::number(row);
    case ObjectKind::Figure:
        return refMark + u'f' + QString::number(row);
    case ObjectKind::Question:
        return refMark + u'q' + QString::number(row);
    default:
        return {};
    }
}

bool hasSearchIndex(SqlConnection &connection)
{
    return connection.single(u"SELECT version FROM search_rules"_s) == searchWordsVersion &&
           connection.singleText(u"SELECT sql FROM sqlite_schema WHERE name = 'search'"_s)
               .value_or(QString())
               .endsWith(declaration());
}

std::optional<Error> fillSearchIndex(SqlConnection &words, SqlConnection &index, const Progress &progress)
{
    // Segments of this many bytes are written at a time: with the usual megabyte, a large dossier's are
    // merged over and over.
    constexpr int large = 64 * 1024 * 1024;
    constexpr int usual = 1024 * 1024;
    const auto segments = [&](int bytes) {
        return index.run(u"INSERT INTO search (search, rank) VALUES ('hashsize', %1)"_s.arg(bytes));
    };
    if (auto error =
            index.run(u"DELETE FROM search_rules;\nINSERT INTO search (search) VALUES ('delete-all')"_s))
        return error;
    if (auto error = segments(large))
        return error;

    qlonglong total = 0;
    for (int i = 0; i < objectKindCount; ++i)
        total += words.single(u"SELECT count(*) FROM "_s + tableOf(static_cast<ObjectKind>(i))).value_or(0);
    qlonglong done = 0;
    SqlStatement insert = index.query();
    if (!insert.prepare(insertion))
        return index.error(insert, searchIndexPlace());
    FoldedEntries entries(insert);
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        SqlStatement query = words.query();
        if (!query.exec(indexedWordsQuery(kind) + u" ORDER BY o.row"_s))
            return words.error(query, u"table "_s + tableOf(kind));
        while (query.next()) {
            if (!entries.add(Entry(kind, query)))
                return index.error(insert, searchIndexPlace());
            if (++done % 1024 == 0 && progress &&
                !progress(static_cast<double>(done) / static_cast<double>(std::max(total, done))))
                return Error{index.displayName(), {}, cancelledReason()};
        }
        if (query.failed())
            return words.error(query, u"table "_s + tableOf(kind));
    }
    if (!entries.finish())
        return index.error(insert, searchIndexPlace());
    if (auto error = segments(usual))
        return error;
    return index.run(u"INSERT INTO search_rules VALUES (%1)"_s.arg(searchWordsVersion));
}

bool isSearchIndexSound(SqlConnection &connection)
{
    constexpr qint64 small = 8 * 1024 * 1024; // bytes
    if (connection.single(u"PRAGMA page_count"_s).value_or(0) *
            connection.single(u"PRAGMA page_size"_s).value_or(0) <=
        small)
        return false;
    constexpr int samples = 20;
    SqlStatement found = connection.query();
    if (!found.prepare(u"SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"_s))
        return false;
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        const QString table = tableOf(kind);
        const qint64 first = connection.single(u"SELECT min(row) FROM "_s + table).value_or(0);
        const qint64 last = connection.single(u"SELECT max(row) FROM "_s + table).value_or(0);
        for (int sample = 0; sample <= samples && first > 0; ++sample) {
            SqlStatement query = connection.query();
            query.prepare(indexedWordsQuery(kind) + u" WHERE o.row >= ? ORDER BY o.row LIMIT 1"_s);
            query.bind(0, first + (last - first) * sample / samples);
            if (!query.exec() || !query.next())
                return false;
            const QString text = searchText(query.text(1) + u' ' + query.text(2));
            const QString word = text.section(u' ', 0, 0, QString::SectionSkipEmpty);
            if (word.isEmpty())
                continue;
            found.bind(0, u'"' + word + u'"');
            found.bind(1, searchRowId(kind, query.integer(0)));
            const bool isThere = found.exec() && found.next();
            found.finish();
            if (!isThere)
                return false;
        }
    }
    return true;
}

namespace {

/// Makes the index of a stranger's file anew: what is there may be broken, or gone in part.
std::optional<Error> renewSearchIndex(SqlConnection &sql)
{
    if (auto error = sql.removeVirtualTable(
            u"search"_s, {u"search_data"_s, u"search_idx"_s, u"search_config"_s, u"search_rules"_s}))
        return error;
    if (auto error = sql.run(searchIndexSchema()))
        return error;
    return fillSearchIndex(sql, sql, {});
}

} // namespace

std::optional<Error> completeSearchIndex(const QString &path, const QString &displayName, IndexTrust trust)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, displayName);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    // To compare a stranger's with the tables takes as long as making it anew.
    if (trust == IndexTrust::Known && hasSearchIndex(sql))
        return std::nullopt;
    if (auto error = sql.run(u"PRAGMA journal_mode=MEMORY;\nPRAGMA synchronous=OFF"_s))
        return error;
    SqlTransaction transaction(sql);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto error = migrate(sql))
        return error;
    if (auto error = renewSearchIndex(sql))
        return error;
    return transaction.commit();
}

Outcome<IndexTrust> indexWordsIfFew(SqlConnection &sql, IndexTrust trust)
{
    constexpr qlonglong mostObjects = 50000;
    const bool hasIndex = hasSearchIndex(sql);
    if (hasIndex && (trust == IndexTrust::Known || trust == IndexTrust::Tried))
        return trust;
    if (hasIndex && trust == IndexTrust::Unknown && isSearchIndexSound(sql))
        return IndexTrust::Tried;
    if (sql.single(u"SELECT 1 FROM object LIMIT 1 OFFSET %1"_s.arg(mostObjects))) {
        // Nothing more is written into an index that is not gone by.
        if (hasIndex) {
            if (auto error = sql.run(u"DELETE FROM search_rules"_s))
                return *error;
        }
        return IndexTrust::Unknown;
    }
    if (auto error = renewSearchIndex(sql))
        return *error;
    return IndexTrust::Known;
}

std::optional<Error> removeFromSearchIndex(SqlConnection &connection, ObjectKind kind, qlonglong row)
{
    return carryOne(connection, kind, row, removal);
}

std::optional<Error> addToSearchIndex(SqlConnection &connection, ObjectKind kind, qlonglong row)
{
    return carryOne(connection, kind, row, insertion);
}

} // namespace chancery
