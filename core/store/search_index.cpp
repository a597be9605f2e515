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

/// Texts of objects in UTF-8, one after the other: very many are made and given back with few allocations.
class ObjectTexts
{
public:
    static constexpr std::size_t columns = 3; // of the index: title, text, refs

    void begin(qlonglong number) { m_objects.push_back({number, {}}); }
    /// Ends this column of the object begun last.
    void end(std::size_t column) { m_objects.back().ends.at(column) = m_bytes.size(); }
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }

    [[nodiscard]] std::size_t size() const { return m_objects.size(); }
    [[nodiscard]] qsizetype byteCount() const { return m_bytes.size(); }
    [[nodiscard]] qlonglong number(std::size_t object) const { return m_objects[object].number; }
    [[nodiscard]] QByteArrayView at(std::size_t object, std::size_t column) const
    {
        const qsizetype from = column > 0   ? m_objects[object].ends.at(column - 1)
                               : object > 0 ? m_objects[object - 1].ends.back()
                                            : 0;
        return QByteArrayView(m_bytes).sliced(from, m_objects[object].ends.at(column) - from);
    }

    void reserve(std::size_t objects, qsizetype bytes)
    {
        m_objects.reserve(objects);
        m_bytes.reserve(bytes);
    }

private:
    struct Object
    {
        qlonglong number;
        std::array<qsizetype, columns> ends;
    };
    std::vector<Object> m_objects;
    QByteArray m_bytes;
};

/// What a fact that the statement stands at concerns, each once.
void appendRefs(const SqlStatement &query, QByteArray &bytes)
{
    static constexpr std::array kinds{ObjectKind::Participant, ObjectKind::Participant, ObjectKind::Option,
                                      ObjectKind::Figure, ObjectKind::Question};
    QStringList refs;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const int column = static_cast<int>(i) + 3;
        if (!query.isNull(column))
            refs.append(searchRef(kinds[i], query.integer(column)));
    }
    if (!query.isNull(8)) {
        for (const QString &about : query.text(8).split(u',', Qt::SkipEmptyParts)) {
            const auto kind = static_cast<ObjectKind>(about.section(u':', 0, 0).toInt());
            const QString ref = searchRef(kind, about.section(u':', 1).toLongLong());
            if (!ref.isEmpty())
                refs.append(ref);
        }
    }
    if (refs.isEmpty())
        return;
    refs.removeDuplicates();
    bytes += refs.join(u' ').toUtf8();
}

/// Adds the object that the statement stands at: title and text as they are in the tables, and what it refers
/// to.
void append(ObjectTexts &texts, ObjectKind kind, const SqlStatement &at)
{
    texts.begin(searchRowId(kind, at.integer(0)));
    texts.bytes() += at.bytes(1);
    texts.end(0);
    texts.bytes() += at.bytes(2);
    texts.end(1);
    if (kind == ObjectKind::Fact)
        appendRefs(at, texts.bytes());
    texts.end(2);
}

/// With words made of titles and texts.
ObjectTexts folded(const ObjectTexts &texts)
{
    ObjectTexts result;
    result.reserve(texts.size(), texts.byteCount() + texts.byteCount() / 8);
    for (std::size_t object = 0; object < texts.size(); ++object) {
        result.begin(texts.number(object));
        for (std::size_t column = 0; column < ObjectTexts::columns; ++column) {
            const QByteArrayView text = texts.at(object, column);
            if (column < 2)
                result.bytes() += searchIndexText(QString::fromUtf8(text)).toUtf8();
            else
                result.bytes() += text;
            result.end(column);
        }
    }
    return result;
}

/// Puts an object, folded, into the index, or takes it out, by the statement.
bool carry(const ObjectTexts &texts, std::size_t object, SqlStatement &statement)
{
    statement.bind(0, texts.number(object));
    for (std::size_t column = 0; column < ObjectTexts::columns; ++column)
        statement.bindInPlace(static_cast<int>(column) + 1, texts.at(object, column));
    return statement.exec();
}

/// Objects whose words are made in the background while more are read and others put into the index, in the
/// order in which they came.
class FoldedObjects
{
public:
    explicit FoldedObjects(SqlStatement &statement)
        : m_statement(statement)
    {
    }

    /// False where an object before it could not be put there.
    bool add(ObjectKind kind, const SqlStatement &at)
    {
        append(m_open, kind, at);
        if (m_open.size() < atOnce && m_open.byteCount() < bytesAtOnce)
            return true;
        handOn();
        return m_folding.size() < ahead || putFirst();
    }

    /// Puts what is left.
    bool finish()
    {
        if (m_open.size() > 0)
            handOn();
        while (!m_folding.empty()) {
            if (!putFirst())
                return false;
        }
        return true;
    }

private:
    static constexpr std::size_t atOnce = 4096;
    static constexpr qsizetype bytesAtOnce = 1024 * 1024;
    static constexpr std::size_t ahead = 4; // times as many

    void handOn()
    {
        // Where there can be no further thread, they are made when they are put.
        constexpr std::launch way = std::launch::async | std::launch::deferred;
        m_folding.push_back(std::async(way, [texts = std::exchange(m_open, {})] { return folded(texts); }));
        m_open.reserve(atOnce, bytesAtOnce / 4);
    }

    bool putFirst()
    {
        const ObjectTexts texts = m_folding.front().get();
        m_folding.pop_front();
        for (std::size_t object = 0; object < texts.size(); ++object) {
            if (!carry(texts, object, m_statement))
                return false;
        }
        return true;
    }

    SqlStatement &m_statement;
    ObjectTexts m_open;
    std::deque<std::future<ObjectTexts>> m_folding;
};

std::optional<Error> carryOne(SqlConnection &connection, ObjectKind kind, qlonglong row, const QString &sql)
{
    SqlStatement query = connection.query();
    query.prepare(indexedWordsQuery(kind) + u" WHERE o.row = ?"_s);
    query.bind(0, row);
    if (!query.exec() || !query.next())
        return connection.error(query, u"table "_s + tableOf(kind));
    ObjectTexts texts;
    append(texts, kind, query);
    const ObjectTexts words = folded(texts);
    SqlStatement statement = connection.query();
    if (!statement.prepare(sql) || !carry(words, 0, statement))
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

std::array<QByteArray, 3> indexedWords(ObjectKind kind, const SqlStatement &at)
{
    ObjectTexts texts;
    append(texts, kind, at);
    const ObjectTexts words = folded(texts);
    return {words.at(0, 0).toByteArray(), words.at(0, 1).toByteArray(), words.at(0, 2).toByteArray()};
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
    FoldedObjects objects(insert);
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        SqlStatement query = words.query();
        if (!query.exec(indexedWordsQuery(kind) + u" ORDER BY o.row"_s))
            return words.error(query, u"table "_s + tableOf(kind));
        while (query.next()) {
            if (!objects.add(kind, query))
                return index.error(insert, searchIndexPlace());
            if (++done % 1024 == 0 && progress &&
                !progress(static_cast<double>(done) / static_cast<double>(std::max(total, done))))
                return Error{index.displayName(), {}, cancelledReason()};
        }
        if (query.failed())
            return words.error(query, u"table "_s + tableOf(kind));
    }
    if (!objects.finish())
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
