// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_writer.h"

#include "core/io/json_saved.h"
#include "core/store/derived_columns.h"
#include "core/store/schema.h"

#include <QCoreApplication>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

SqlValue nullable(const QString &text)
{
    return text.isEmpty() ? SqlValue() : SqlValue(text);
}
SqlValue nullable(const std::optional<Edtf> &date)
{
    return date ? SqlValue(date->toString()) : SqlValue();
}
template<class T>
SqlValue nullable(const std::optional<T> &value)
{
    return value ? SqlValue(static_cast<qlonglong>(*value)) : SqlValue();
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
    std::map<QString, SqlStatement> statements;
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
        if (error)
            return;
        SqlStatement &query = statement(sql);
        query.bind(values);
        if (!query.exec() && !error)
            error = connection.error(query, place);
    }

    /// The row of an object; null for an empty id. A reference that finds nothing is an error.
    template<class Tag>
    SqlValue rowOf(const Id<Tag> &id)
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
    void list(const QString &table, qlonglong row, const std::vector<Id<Tag>> &ids)
    {
        const QString sql = u"INSERT INTO %1 VALUES (?, ?, ?)"_s.arg(table);
        int position = 0;
        for (const auto &id : ids)
            exec(u"table "_s + table, sql, {row, position++, rowOf(id)});
    }

    void list(const QString &table, qlonglong row, const QStringList &texts)
    {
        const QString sql = u"INSERT INTO %1 VALUES (?, ?, ?)"_s.arg(table);
        int position = 0;
        for (const QString &text : texts)
            exec(u"table "_s + table, sql, {row, position++, text});
    }

    template<class Tag>
    void enter(const Id<Tag> &id, qlonglong row)
    {
        exec(u"table object"_s, u"INSERT INTO object VALUES (?, ?, ?)"_s,
             {id.toString(), code(kindOfTag<Tag>), row});
        rows.insert(id.toString(), row);
    }

    void put(const Source &s, qlonglong row)
    {
        exec(u"table source"_s, u"INSERT INTO source VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
             {row, s.id.toString(), s.title, nullable(s.publisher), nullable(s.author), nullable(s.published),
              nullable(s.publishedReason), nullable(s.language), nullable(s.url), nullable(s.file),
              code(s.reliability), s.reliabilityReason, nullable(s.derivedReason), code(s.completeness),
              nullable(s.sha256), nullable(s.attached)});
        exec(u"table source_text"_s, u"INSERT INTO source_text VALUES (?, ?)"_s, {row, s.text});
        list(u"source_note"_s, row, s.notes);
    }
    /// What one source says of others comes when all are there.
    void link(const Source &s, qlonglong row) { list(u"source_derivation"_s, row, s.derivedFrom); }

    void put(const Passage &p, qlonglong row)
    {
        exec(u"table passage"_s, u"INSERT INTO passage VALUES (?,?,?,?,?,?,?,?)"_s,
             {row, p.id.toString(), rowOf(p.source), p.exact, nullable(p.prefix), nullable(p.suffix),
              nullable(p.start), nullable(p.end)});
    }
    void put(const Participant &p, qlonglong row)
    {
        exec(u"table participant"_s, u"INSERT INTO participant VALUES (?,?,?,?)"_s,
             {row, p.id.toString(), p.name, code(p.kind)});
        list(u"participant_alias"_s, row, p.aliases);
    }
    void link(const Participant &p, qlonglong row) { list(u"participant_member"_s, row, p.memberOf); }

    void put(const Event &e, qlonglong row)
    {
        exec(u"table event"_s, u"INSERT INTO event VALUES (?,?,?,?,NULL,NULL,?,0,0)"_s,
             {row, e.id.toString(), e.title, code(e.kind), code(EventStatus::Unknown)});
    }
    void put(const Option &o, qlonglong row)
    {
        exec(u"table option"_s, u"INSERT INTO option VALUES (?,?,?)"_s, {row, o.id.toString(), o.title});
    }
    void put(const Figure &f, qlonglong row)
    {
        exec(u"table figure"_s, u"INSERT INTO figure VALUES (?,?,?,?)"_s,
             {row, f.id.toString(), f.title, f.unit});
    }
    void put(const Question &q, qlonglong row)
    {
        exec(u"table question"_s, u"INSERT INTO question VALUES (?,?,?,?)"_s,
             {row, q.id.toString(), q.title, code(q.kind)});
    }

    void put(const Fact &f, qlonglong row)
    {
        SqlValue participant, event, option, figure, question, term, place, qualifier, low, high;
        if (const auto *p = std::get_if<ParticipationPayload>(&f.payload)) {
            participant = rowOf(p->participant);
            event = rowOf(p->event);
            term = code(p->role);
        } else if (const auto *position = std::get_if<PositionPayload>(&f.payload)) {
            participant = rowOf(position->participant);
            option = rowOf(position->option);
            term = code(position->stance);
        } else if (const auto *value = std::get_if<FigurePayload>(&f.payload)) {
            figure = rowOf(value->figure);
            qualifier = code(value->value.qualifier);
            low = value->value.low;
            high = value->value.high ? SqlValue(*value->value.high) : SqlValue();
        } else if (const auto *date = std::get_if<EventDatePayload>(&f.payload)) {
            event = rowOf(date->event);
        } else if (const auto *where = std::get_if<EventPlacePayload>(&f.payload)) {
            event = rowOf(where->event);
            place = where->place;
        } else if (const auto *status = std::get_if<EventStatusPayload>(&f.payload)) {
            event = rowOf(status->event);
            term = code(status->status);
        } else if (const auto *aspect = std::get_if<OptionAspectPayload>(&f.payload)) {
            option = rowOf(aspect->option);
            term = code(aspect->aspect);
        } else if (const auto *answer = std::get_if<AnswerPayload>(&f.payload)) {
            question = rowOf(answer->question);
            term = code(answer->effect);
        }
        exec(u"table fact"_s, u"INSERT INTO fact VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,0)"_s,
             {row, f.id.toString(), f.statement, code(f.kind()), code(f.assertion), f.credibility,
              rowOf(f.speaker), nullable(f.date), participant, event, option, figure, question, term, place,
              qualifier, low, high});
        int position = 0;
        for (const ObjectRef &ref : f.about)
            exec(u"table fact_about"_s, u"INSERT INTO fact_about VALUES (?,?,?)"_s,
                 {row, position++, ref.id});
        position = 0;
        for (const Evidence &e : f.evidence)
            exec(u"table evidence"_s, u"INSERT INTO evidence VALUES (?,?,?,?)"_s,
                 {row, position++, rowOf(e.passage), code(e.relation)});
    }
    void put(const Judgement &j, qlonglong row)
    {
        exec(u"table judgement"_s, u"INSERT INTO judgement VALUES (?,?,?,?,?,?)"_s,
             {row, j.id.toString(), j.statement, j.likelihood ? SqlValue(code(*j.likelihood)) : SqlValue(),
              code(j.confidence), j.confidenceReason});
        list(u"judgement_fact"_s, row, j.facts);
    }
    template<class T>
    void link(const T &, qlonglong)
    {
    }

    void clearLinks(ObjectKind kind, qlonglong row)
    {
        const auto clear = [&](const QString &table, const QString &column) {
            exec(u"table "_s + table, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, column), {row});
        };
        switch (kind) {
        case ObjectKind::Source:
            clear(u"source_text"_s, u"source"_s);
            clear(u"source_note"_s, u"source"_s);
            clear(u"source_derivation"_s, u"source"_s);
            break;
        case ObjectKind::Participant:
            clear(u"participant_alias"_s, u"participant"_s);
            clear(u"participant_member"_s, u"participant"_s);
            break;
        case ObjectKind::Fact:
            clear(u"fact_about"_s, u"fact"_s);
            clear(u"evidence"_s, u"fact"_s);
            break;
        case ObjectKind::Judgement:
            clear(u"judgement_fact"_s, u"judgement"_s);
            break;
        default:
            break;
        }
    }

    void remove(const ObjectRef &ref)
    {
        SqlStatement &find = statement(u"SELECT row FROM object WHERE id = ? AND kind = ?"_s);
        find.bind(0, ref.id);
        find.bind(1, code(ref.kind));
        if (!find.exec() || !find.next()) {
            if (!error)
                error = Error{connection.displayName(), ref.id, tr("there is no such object to remove")};
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
    const auto info = [this](const QString &key, const QString &value) {
        if (!value.isEmpty())
            d->exec(u"table dossier"_s, u"INSERT INTO dossier VALUES (?, ?)"_s, {key, value});
    };
    info(u"id"_s, dossier.info.id);
    info(u"title"_s, dossier.info.title);
    info(u"description"_s, dossier.info.description);
    info(u"language"_s, dossier.info.language);
    info(u"period"_s, dossier.info.period ? dossier.info.period->toString() : QString());
    info(u"revision"_s, u"1"_s);

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
        d->putSaved(dossier.filters);
        d->putSaved(dossier.bookmarks);
    }
    if (went(0.85))
        d->error = deriveColumns(d->connection);
    went(1);
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
    d->exec(u"table dossier"_s,
            u"UPDATE dossier SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = 'revision'"_s,
            {});
    return d->error;
}

} // namespace chancery
