// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_writer.h"

#include "core/io/json_saved.h"
#include "core/store/derived_columns.h"
#include "core/store/row_values.h"
#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <QHash>
#include <QUuid>

#include <map>
#include <set>
#include <type_traits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

SqlValue nullable(const QString &text)
{
    return text.isEmpty() ? SqlValue() : SqlValue(text);
}
template<class E>
int code(E value)
{
    return static_cast<int>(value);
}

} // namespace

struct DossierWriter::Private
{
    explicit Private(SqlConnection &sql)
        : connection(sql)
    {
    }

    SqlConnection &connection;
    QHash<QString, qlonglong> rows; ///< ids seen by this writer
    /// Beside what the connection keeps: a whole dossier's rows are written with more statements than that
    /// keeps, and are so many that even to look for one among the kept ones takes long.
    std::unordered_map<QString, SqlStatement> statements;
    std::map<const char *, QString> entryInsertions;  ///< by the name of the table of a list
    std::map<ObjectKind, qlonglong> nextRow;          ///< where the next new object goes
    std::set<std::pair<ObjectKind, qlonglong>> taken; ///< rows given to new objects
    std::optional<Error> error;

    SqlStatement &statement(const QString &sql)
    {
        auto it = statements.find(sql);
        if (it == statements.end()) {
            SqlStatement query = connection.query();
            if (!query.prepare(sql) && !error)
                error = connection.error(query, {});
            it = statements.emplace(sql, std::move(query)).first;
        }
        return it->second;
    }

    void exec(const QString &place, const QString &sql, const SqlValues &values)
    {
        execAt([&place]() -> QString { return place; }, sql, values);
    }
    /// The same, with the place put together where it is needed.
    template<class Place>
    void execAt(Place place, const QString &sql, const SqlValues &values)
    {
        if (error)
            return;
        SqlStatement &query = statement(sql);
        query.bind(values);
        if (!query.exec() && !error)
            error = connection.error(query, place());
    }

    /// The row of an object; none of an empty id. A reference that finds nothing is an error.
    template<class Tag>
    std::optional<qint64> rowOf(const Id<Tag> &id)
    {
        if (id.isEmpty())
            return {};
        const auto known = rows.constFind(id.toString());
        if (known != rows.cend())
            return *known;
        SqlStatement &query = statement(u"SELECT row FROM object WHERE id = ? AND kind = ?"_s);
        query.bind(0, id.toString());
        query.bind(1, code(kindOfTag<Tag>));
        if (!query.exec() || !query.next()) {
            if (!error)
                error = Error{connection.displayName(), id.toString(), tr("there is no such object")};
            return {};
        }
        const qlonglong row = query.integer(0);
        query.finish();
        rows.insert(id.toString(), row);
        return row;
    }

    template<class Tag>
    void enter(const Id<Tag> &id, qlonglong row)
    {
        exec(u"table object"_s, u"INSERT INTO object VALUES (?, ?, ?)"_s,
             {id.toString(), code(kindOfTag<Tag>), row});
        rows.insert(id.toString(), row);
    }

    /// The values of one row, gathered.
    struct RowTaker
    {
        Private &writer;
        SqlValues values;

        void add() { values << SqlValue(); }
        template<class T>
        void add(const T &value)
        {
            values << SqlValue(value);
        }
        template<class Tag>
        std::optional<qint64> rowOf(const Id<Tag> &id)
        {
            return writer.rowOf(id);
        }
    };

    /// Writes each entry of a list into its table.
    struct ListTaker
    {
        Private &writer;

        template<class... T>
        void entry(const Member &member, const T &...values)
        {
            QString &insertion = writer.entryInsertions[member.tableName.data()];
            if (insertion.isEmpty()) {
                QString places = u"?"_s;
                for (std::size_t i = 1; i < sizeof...(values); ++i)
                    places += u",?"_s;
                insertion = u"INSERT INTO %1 VALUES (%2)"_s.arg(member.tableName, places);
            }
            SqlValues row;
            row.reserve(static_cast<qsizetype>(sizeof...(values)));
            (take(row, values), ...);
            writer.execAt([&member]() -> QString { return u"table "_s + member.tableName; }, insertion, row);
        }
        template<class Tag>
        std::optional<qint64> rowOf(const Id<Tag> &id)
        {
            return writer.rowOf(id);
        }

    private:
        template<class T>
        static void take(SqlValues &row, const T &value)
        {
            row << SqlValue(value);
        }
        static void take(SqlValues &row, const std::optional<qint64> &number)
        {
            row << (number ? SqlValue(*number) : SqlValue());
        }
    };

    template<class T>
    void put(const T &object, qlonglong row)
    {
        const ObjectTable &table = ObjectTable::of<T>();
        RowTaker taker{*this, {row}};
        RowValues values(taker);
        members(object, values);
        std::size_t order = 0;
        if constexpr (std::is_same_v<T, Fact>)
            order = object.payload.index();
        execAt([&table]() -> QString { return u"table "_s + table.name; }, table.insert(order), taker.values);
    }
    /// What an object says of others comes when all are there.
    template<class T>
    void link(const T &object, qlonglong row)
    {
        ListTaker taker{*this};
        ListValues lists(taker, ObjectTable::of<T>().kind, row);
        members(object, lists);
    }

    static const ObjectTable &tableFor(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Source:
            break;
        case ObjectKind::Passage:
            return ObjectTable::of<Passage>();
        case ObjectKind::Participant:
            return ObjectTable::of<Participant>();
        case ObjectKind::Event:
            return ObjectTable::of<Event>();
        case ObjectKind::Option:
            return ObjectTable::of<Option>();
        case ObjectKind::Figure:
            return ObjectTable::of<Figure>();
        case ObjectKind::Question:
            return ObjectTable::of<Question>();
        case ObjectKind::Fact:
            return ObjectTable::of<Fact>();
        case ObjectKind::Judgement:
            return ObjectTable::of<Judgement>();
        }
        return ObjectTable::of<Source>();
    }

    void clearLinks(ObjectKind kind, qlonglong row)
    {
        const ObjectTable &table = tableFor(kind);
        for (const QString &deletion : table.deletions())
            exec(u"table "_s + table.name, deletion, {row});
    }

    void remove(const ObjectRef &ref)
    {
        SqlStatement &find = statement(u"SELECT row FROM object WHERE id = ? AND kind = ?"_s);
        find.bind(0, ref.id);
        find.bind(1, code(ref.kind));
        if (!find.exec() || !find.next()) {
            if (!error) {
                error = find.failed() ? connection.error(find, u"table object"_s)
                                      : Error{connection.displayName(), ref.id,
                                              tr("there is no such object to remove")};
            }
            return;
        }
        const qlonglong row = find.integer(0);
        find.finish();
        clearLinks(ref.kind, row);
        exec(u"table "_s + tableOf(ref.kind), u"DELETE FROM %1 WHERE row = ?"_s.arg(tableOf(ref.kind)),
             {row});
        exec(u"table object"_s, u"DELETE FROM object WHERE id = ?"_s, {ref.id});
        rows.remove(ref.id);
    }

    /// Gives an object its row: the one it has, else the one wanted if nothing stands there, else the next
    /// at the end.
    void place(const Change::Object &object, std::optional<qlonglong> wanted = {})
    {
        const ObjectRef ref = refOf(object);
        SqlStatement &find = statement(u"SELECT kind, row FROM object WHERE id = ?"_s);
        find.bind(0, ref.id);
        if (find.exec() && find.next()) {
            if (find.codeAt(0) != code(ref.kind))
                error =
                    Error{connection.displayName(), ref.id, tr("the id is that of another kind of object")};
            rows.insert(ref.id, find.integer(1));
            find.finish();
            return;
        }
        if (find.failed()) {
            if (!error)
                error = connection.error(find, u"table object"_s);
            return;
        }
        const QString table = tableOf(ref.kind);
        auto next = nextRow.find(ref.kind);
        if (next == nextRow.end()) {
            const auto last = connection.single(u"SELECT coalesce(max(row), 0) FROM %1"_s.arg(table));
            next = nextRow.emplace(ref.kind, last.value_or(0) + 1).first;
        }
        const bool isFree =
            wanted && *wanted > 0 && *wanted < UINT32_MAX &&
            !connection.single(u"SELECT 1 FROM %1 WHERE row = %2"_s.arg(table).arg(*wanted)) &&
            !taken.contains({ref.kind, *wanted});
        const qlonglong row = isFree ? *wanted : next->second;
        taken.insert({ref.kind, row});
        next->second = std::max(next->second, row + 1);
        std::visit([&](const auto &one) { enter(one.id, row); }, object);
    }

    /// Writes an object into the row that it has. References to the row stay while it is replaced: they are
    /// checked at the end of the transaction.
    template<class T>
    void replace(const T &object)
    {
        const ObjectRef ref(object.id);
        const QString table = tableOf(ref.kind);
        const qlonglong row = rows.value(ref.id);
        clearLinks(ref.kind, row);
        exec(u"table "_s + table, u"DELETE FROM %1 WHERE row = ?"_s.arg(table), {row});
        put(object, row);
        link(object, row);
    }

    /// The text stays as it is: a description has none to say.
    void replace(const SourceDescription &description)
    {
        Source source{description, {}};
        SqlStatement &find = statement(u"SELECT text FROM source_text WHERE source = ?"_s);
        find.bind(0, rows.value(description.id.toString()));
        if (find.exec() && find.next())
            source.text = find.text(0);
        if (find.failed() && !error)
            error = connection.error(find, u"table source_text"_s);
        find.finish();
        replace(source);
    }

    void putInfo(const DossierInfo &info)
    {
        InfoValues values{*this};
        members(info, values);
        value(u"revision"_s, u"1"_s);
    }
    void linkInfo(const DossierInfo &info)
    {
        int position = 0;
        for (const FactId &fact : info.bottomLine.value_or(BottomLine()).facts)
            exec(u"table bottom_line_fact"_s, u"INSERT INTO bottom_line_fact VALUES (?, ?)"_s,
                 {position++, rowOf(fact)});
    }
    void replaceInfo(DossierInfo info)
    {
        SqlStatement &find = statement(u"SELECT value FROM dossier WHERE key = 'id'"_s);
        if (find.exec() && find.next())
            info.id = find.text(0);
        if (find.failed() && !error)
            error = connection.error(find, u"table dossier"_s);
        find.finish();
        InfoNames names{*this};
        members(info, names);
        exec(u"table bottom_line_fact"_s, u"DELETE FROM bottom_line_fact"_s, {});
        InfoValues values{*this};
        members(info, values);
        linkInfo(info);
    }
    /// Takes away what a dossier says of itself.
    struct InfoNames
    {
        Private &writer;

        template<class T>
        void operator()(const Member &member, const T &)
        {
            writer.exec(u"table dossier"_s, u"DELETE FROM dossier WHERE key = ?"_s, {QString(member.name)});
        }
    };
    void value(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            exec(u"table dossier"_s, u"INSERT INTO dossier VALUES (?, ?)"_s, {key, text});
    }
    struct InfoValues
    {
        Private &writer;

        void operator()(const Member &member, const QString &text) { writer.value(member.name, text); }
        void operator()(const Member &member, const std::optional<Edtf> &date)
        {
            writer.value(member.name, date ? date->toString() : QString());
        }
        void operator()(const Member &member, const std::optional<BottomLine> &bottomLine)
        {
            writer.value(member.name, bottomLine ? bottomLine->text : QString());
        }
    };

    /// What is kept under names is few: all of it is written anew.
    void putSaved(const std::vector<SavedFilter> &filters)
    {
        if (!error)
            error = faultOf(filters, connection.displayName());
        exec(u"table saved_filter"_s, u"DELETE FROM saved_filter"_s, {});
        qlonglong row = 0;
        for (const SavedFilter &saved : filters)
            exec(u"table saved_filter"_s, u"INSERT INTO saved_filter VALUES (?,?,?)"_s,
                 {++row, saved.name, QString::fromUtf8(writeJsonCriteria(saved.filter))});
    }
    void putSaved(const std::vector<Bookmark> &bookmarks)
    {
        if (!error)
            error = faultOf(bookmarks, connection.displayName());
        exec(u"table bookmark"_s, u"DELETE FROM bookmark"_s, {});
        qlonglong row = 0;
        for (const Bookmark &b : bookmarks)
            exec(u"table bookmark"_s, u"INSERT INTO bookmark VALUES (?,?,?,?,?)"_s,
                 {++row, b.name, nullable(b.object),
                  b.range ? SqlValue(qlonglong{b.range->begin}) : SqlValue(),
                  b.range ? SqlValue(qlonglong{b.range->end}) : SqlValue()});
    }

    template<class T>
    void putAll(const std::vector<T> &objects)
    {
        qlonglong row = 0;
        for (const T &object : objects) {
            ++row;
            enter(object.id, row);
            put(object, row);
            if (error)
                return;
        }
        row = 0;
        for (const T &object : objects)
            link(object, ++row);
    }
};

DossierWriter::DossierWriter(SqlConnection &connection)
    : d(std::make_unique<Private>(connection))
{
}

DossierWriter::~DossierWriter() = default;

std::optional<Error> DossierWriter::write(const Dossier &dossier, const Progress &progress)
{
    d->putInfo(dossier.info);

    const auto went = [&](double share) {
        if (!d->error && progress && !progress(share))
            d->error = Error{d->connection.displayName(), {}, cancelledReason()};
        return !d->error;
    };
    d->putAll(dossier.sources);
    if (went(0.1))
        d->putAll(dossier.passages);
    if (went(0.25))
        d->putAll(dossier.participants);
    if (went(0.3))
        d->putAll(dossier.events);
    if (went(0.45)) {
        d->putAll(dossier.options);
        d->putAll(dossier.figures);
        d->putAll(dossier.questions);
    }
    if (went(0.5))
        d->putAll(dossier.facts);
    if (went(0.8)) {
        d->putAll(dossier.judgements);
        d->linkInfo(dossier.info);
        d->putSaved(dossier.filters);
        d->putSaved(dossier.bookmarks);
    }
    if (went(0.85))
        d->error = deriveColumns(d->connection);
    went(1);
    return d->error;
}

std::optional<Error> DossierWriter::begin(const DossierInfo &info)
{
    d->putInfo(info);
    return d->error;
}

std::optional<Error> DossierWriter::write(const Change &change)
{
    // Replacing a row and removing objects that refer to each other both pass through states that only the
    // whole change makes right.
    d->error = d->connection.run(u"PRAGMA defer_foreign_keys=ON"_s);
    for (const ObjectRef &ref : change.remove) {
        if (!d->error)
            d->remove(ref);
    }
    // Every object has its row before the first is written, so that they may refer to each other.
    for (const Change::Returned &returned : change.putBack) {
        if (!d->error)
            d->place(returned.object, returned.place);
    }
    for (const Change::Object &object : change.put) {
        if (!d->error)
            d->place(object);
    }
    const auto replace = [this](const Change::Object &object) {
        if (!d->error)
            std::visit([this](const auto &one) { d->replace(one); }, object);
    };
    for (const Change::Returned &returned : change.putBack)
        replace(returned.object);
    for (const Change::Object &object : change.put)
        replace(object);
    if (change.filters)
        d->putSaved(*change.filters);
    if (change.bookmarks)
        d->putSaved(*change.bookmarks);
    if (change.info)
        d->replaceInfo(*change.info);
    d->exec(u"table dossier"_s,
            u"INSERT INTO dossier VALUES ('revision', '2') ON CONFLICT (key) DO UPDATE SET value = "
            "CAST(CAST(value AS INTEGER) + 1 AS TEXT)"_s,
            {});
    // Two copies that went different ways may count alike.
    d->exec(u"table dossier"_s, u"INSERT OR REPLACE INTO dossier VALUES ('change', ?)"_s,
            {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return d->error;
}

} // namespace chancery
