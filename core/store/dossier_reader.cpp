// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_reader.h"

#include "core/io/dossier_limits.h"
#include "core/io/dossier_references.h"
#include "core/io/json_dossier.h"
#include "core/io/json_saved.h"
#include "core/store/row_cells.h"
#include "core/store/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

std::optional<Error> DossierReader::each(const QString &table, const QString &select, Rows rows,
                                         const std::function<void(RowCells &)> &take)
{
    m_error.reset();
    QString sql = select;
    if (rows) {
        QStringList numbers;
        for (const qlonglong row : *rows)
            numbers.append(QString::number(row));
        sql += u" WHERE t.row IN (%1)"_s.arg(numbers.join(u','));
    } else {
        sql += u" ORDER BY t.row"_s;
    }
    SqlStatement query = m_connection.query();
    if (!query.exec(sql))
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

QStringList DossierReader::texts(const QString &table, const QString &sql, qlonglong row)
{
    auto it = m_lists.find(sql);
    if (it == m_lists.end()) {
        SqlStatement query = m_connection.query();
        if (!query.prepare(sql) && !m_error)
            m_error = m_connection.error(query, u"table "_s + table);
        it = m_lists.emplace(sql, std::move(query)).first;
    }
    SqlStatement &query = it->second;
    query.bind(0, row);
    QStringList result;
    if (!query.exec() && !m_error)
        m_error = m_connection.error(query, u"table "_s + table);
    const auto fail = [&](const QString &reason) {
        if (!m_error)
            m_error = Error{m_connection.displayName(),
                            u"table %1, entry %2 of row %3"_s.arg(table).arg(result.size()).arg(row), reason};
    };
    while (query.next()) {
        const auto text = RowCells::textAt(query, 0);
        if (query.isNull(0))
            fail(tr("refers to a row which is not there"));
        else if (!text)
            fail(text.error().reason);
        else if (text->isEmpty())
            fail(tr("must not be empty"));
        result.append(text ? *text : QString());
    }
    if (query.failed() && !m_error)
        m_error = m_connection.error(query, u"table "_s + table);
    return result;
}

template<class Tag>
std::vector<Id<Tag>> DossierReader::ids(const QString &table, const QString &sql, qlonglong row)
{
    std::vector<Id<Tag>> result;
    for (const QString &id : texts(table, sql, row))
        result.emplace_back(id);
    return result;
}

int DossierReader::schemaVersion()
{
    if (!m_version)
        m_version = static_cast<int>(m_connection.single(u"PRAGMA user_version"_s).value_or(0));
    return *m_version;
}

std::optional<Error> DossierReader::info(DossierInfo &info)
{
    SqlStatement query = m_connection.query();
    if (!query.exec(u"SELECT key, value FROM dossier"_s))
        return m_connection.error(query, u"table dossier"_s);
    while (query.next()) {
        const QString key = query.text(0);
        const auto text = RowCells::textAt(query, 1);
        const QString value = text ? *text : QString();
        const auto fault = [&](const QString &reason) {
            return Error{m_connection.displayName(), u"table dossier, key "_s + key.left(80), reason};
        };
        if (!text)
            return fault(text.error().reason);
        if (key == "id"_L1) {
            if (!isValidId(value))
                return fault(tr("“%1” is not an id").arg(value.left(80)));
            info.id = value;
        } else if (key == "title"_L1) {
            info.title = value;
        } else if (key == "description"_L1) {
            info.description = value;
        } else if (key == "language"_L1) {
            info.language = value;
        } else if (key == "period"_L1) {
            auto period = Edtf::parse(value);
            if (!period)
                return fault(tr("“%1” is not an EDTF date: %2").arg(value.left(80), period.error().reason));
            info.period = *std::move(period);
        }
    }
    if (query.failed())
        return m_connection.error(query, u"table dossier"_s);
    if (info.id.isEmpty() || info.title.isEmpty())
        return Error{m_connection.displayName(), u"table dossier"_s, tr("has no id or no title")};
    return std::nullopt;
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Source> &sink)
{
    return readSources(rows, true, sink);
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<SourceDescription> &sink)
{
    return readSources(rows, false,
                       [&sink](qlonglong row, Source &&source) { sink(row, std::move(source)); });
}

std::optional<Error> DossierReader::readSources(Rows rows, bool withText, const Sink<Source> &sink)
{
    const QString select =
        u"SELECT t.row, t.id, t.title, t.publisher, t.author, t.published, t.published_reason, t.language, "
        u"t.url, "
        "t.file, t.reliability, t.reliability_reason, t.derived_reason, t.completeness, t.sha256, %1%2 FROM source t%3"_s
            .arg(schemaVersion() < schemaVersionWithAttached ? u"NULL"_s : u"t.attached"_s,
                 withText ? u", x.text"_s : QString(),
                 withText ? u" LEFT JOIN source_text x ON x.source = t.row"_s : QString());
    return each(u"source"_s, select, rows, [&](RowCells &c) {
        Source s;
        s.id = c.id<SourceTag>();
        s.title = c.text(true);
        s.publisher = c.text();
        s.author = c.text();
        s.published = c.date();
        s.publishedReason = c.text();
        s.language = c.text();
        s.url = c.text();
        s.file = c.text();
        s.reliability = c.term<Reliability>();
        s.reliabilityReason = c.text(true);
        s.derivedReason = c.text();
        s.completeness = c.term<Completeness>();
        s.sha256 = c.text();
        s.attached = c.date();
        if (withText)
            s.text = c.text(false, largestJsonDossier);
        s.derivedFrom =
            ids<SourceTag>(u"source_derivation"_s,
                           u"SELECT o.id FROM source_derivation d LEFT JOIN source o ON o.row = d.origin "
                           "WHERE d.source = ? ORDER BY d.position"_s,
                           c.row());
        s.notes = texts(u"source_note"_s,
                        u"SELECT note FROM source_note WHERE source = ? ORDER BY position"_s, c.row());
        sink(c.row(), std::move(s));
    });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Passage> &sink)
{
    return each(
        u"passage"_s,
        u"SELECT t.row, t.id, t.source, s.id, t.exact, t.prefix, t.suffix, t.start, t.end FROM passage t "
        "LEFT JOIN source s ON s.row = t.source"_s,
        rows, [&](RowCells &c) {
            Passage p;
            p.id = c.id<PassageTag>();
            p.source = c.reference<SourceTag>(true);
            p.exact = c.text(true);
            p.prefix = c.text();
            p.suffix = c.text();
            p.start = c.wholeNumber(0, std::int64_t{1} << 53, false);
            p.end = c.wholeNumber(0, std::int64_t{1} << 53, false);
            sink(c.row(), std::move(p));
        });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Participant> &sink)
{
    return each(
        u"participant"_s, u"SELECT t.row, t.id, t.name, t.kind FROM participant t"_s, rows, [&](RowCells &c) {
            Participant p;
            p.id = c.id<ParticipantTag>();
            p.name = c.text(true);
            p.kind = c.term<ParticipantKind>();
            p.aliases = texts(
                u"participant_alias"_s,
                u"SELECT alias FROM participant_alias WHERE participant = ? ORDER BY position"_s, c.row());
            p.memberOf =
                ids<ParticipantTag>(u"participant_member"_s,
                                    u"SELECT o.id FROM participant_member m LEFT JOIN participant o "
                                    "ON o.row = m.member_of WHERE m.participant = ? ORDER BY m.position"_s,
                                    c.row());
            sink(c.row(), std::move(p));
        });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Event> &sink)
{
    return each(u"event"_s, u"SELECT t.row, t.id, t.title, t.kind FROM event t"_s, rows, [&](RowCells &c) {
        Event e;
        e.id = c.id<EventTag>();
        e.title = c.text(true);
        e.kind = c.term<EventKind>();
        sink(c.row(), std::move(e));
    });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Option> &sink)
{
    return each(u"option"_s, u"SELECT t.row, t.id, t.title FROM option t"_s, rows, [&](RowCells &c) {
        Option o;
        o.id = c.id<OptionTag>();
        o.title = c.text(true);
        sink(c.row(), std::move(o));
    });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Figure> &sink)
{
    return each(u"figure"_s, u"SELECT t.row, t.id, t.title, t.unit FROM figure t"_s, rows, [&](RowCells &c) {
        Figure f;
        f.id = c.id<FigureTag>();
        f.title = c.text(true);
        f.unit = c.text(true);
        sink(c.row(), std::move(f));
    });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Question> &sink)
{
    return each(u"question"_s, u"SELECT t.row, t.id, t.title, t.kind FROM question t"_s, rows,
                [&](RowCells &c) {
                    Question q;
                    q.id = c.id<QuestionTag>();
                    q.title = c.text(true);
                    q.kind = c.term<QuestionKind>();
                    sink(c.row(), std::move(q));
                });
}

Payload DossierReader::payload(RowCells &c)
{
    const auto kind = c.term<FactKind>();
    // Ten columns of references, then term, place, qualifier, low and high: each kind has its own and no
    // other.
    const auto reference = [&c]<class Tag>(Id<Tag>, bool isOwn) {
        if (isOwn)
            return c.reference<Tag>(true);
        c.absent(2);
        return Id<Tag>();
    };
    const auto participant =
        reference(ParticipantId(), kind == FactKind::Participation || kind == FactKind::Position);
    const auto event =
        reference(EventId(), kind == FactKind::Participation || kind == FactKind::EventDate ||
                                 kind == FactKind::EventPlace || kind == FactKind::EventStatus);
    const auto option = reference(OptionId(), kind == FactKind::Position || kind == FactKind::OptionAspect);
    const auto figure = reference(FigureId(), kind == FactKind::Figure);
    const auto question = reference(QuestionId(), kind == FactKind::Answer);
    Payload result;
    switch (kind) {
    case FactKind::Plain:
        c.absent(1);
        break;
    case FactKind::EventDate:
        c.absent(1);
        result = EventDatePayload{event};
        break;
    case FactKind::Participation:
        result = ParticipationPayload{participant, event, c.term<Role>()};
        break;
    case FactKind::Position:
        result = PositionPayload{participant, option, c.term<Stance>()};
        break;
    case FactKind::Figure:
        c.absent(2);
        return FigurePayload{figure, quantity(c)};
    case FactKind::EventPlace:
        c.absent(1);
        result = EventPlacePayload{event, c.text(true)};
        c.absent(3);
        return result;
    case FactKind::EventStatus:
        result = EventStatusPayload{event, c.term<EventStatus>()};
        break;
    case FactKind::OptionAspect:
        result = OptionAspectPayload{option, c.term<Aspect>()};
        break;
    case FactKind::Answer:
        result = AnswerPayload{question, c.term<Effect>()};
        break;
    case FactKind::EventLink:
        c.fail(tr("links events, which dossiers of this version do not"));
        break;
    }
    c.absent(4);
    return result;
}

Quantity DossierReader::quantity(RowCells &c)
{
    Quantity value;
    value.qualifier = c.term<Qualifier>();
    value.low = c.number(true).value_or(0);
    const bool isBetween = value.qualifier == Qualifier::Between;
    value.high = c.number(isBetween);
    if (value.high && !isBetween)
        c.fail(tr("only “between” has a high end"));
    else if (value.high && *value.high < value.low)
        c.fail(tr("its high end is below its low end"));
    return value;
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Fact> &sink)
{
    const QString select =
        u"SELECT t.row, t.id, t.statement, t.assertion, t.credibility, t.speaker, sp.id, t.date, t.kind, "
        "t.participant, pa.id, t.event, ev.id, t.option, op.id, t.figure, fi.id, t.question, qu.id, "
        "t.term, t.place, t.qualifier, t.low, t.high FROM fact t "
        "LEFT JOIN participant sp ON sp.row = t.speaker LEFT JOIN participant pa ON pa.row = t.participant "
        "LEFT JOIN event ev ON ev.row = t.event LEFT JOIN option op ON op.row = t.option "
        "LEFT JOIN figure fi ON fi.row = t.figure LEFT JOIN question qu ON qu.row = t.question"_s;
    SqlStatement about = m_connection.query();
    about.prepare(
        u"SELECT o.id, o.kind FROM fact_about a LEFT JOIN object o ON o.id = a.object WHERE a.fact = ? "
        "ORDER BY a.position"_s);
    SqlStatement evidence = m_connection.query();
    evidence.prepare(u"SELECT p.id, e.relation FROM evidence e LEFT JOIN passage p ON p.row = e.passage "
                     "WHERE e.fact = ? ORDER BY e.position"_s);
    return each(u"fact"_s, select, rows, [&](RowCells &c) {
        Fact f;
        f.id = c.id<FactTag>();
        f.statement = c.text(true);
        f.assertion = c.term<Assertion>();
        f.credibility = static_cast<int>(c.wholeNumber(1, 6, true).value_or(6));
        f.speaker = c.reference<ParticipantTag>(false);
        f.date = c.date();
        f.payload = payload(c);
        if (f.kind() == FactKind::EventDate && !f.date)
            c.fail(tr("an event date has no date"));
        about.bind(0, c.row());
        if (!about.exec())
            c.fail(m_connection.error(about, {}).reason);
        while (about.next()) {
            const int kind = about.codeAt(1);
            if (about.isNull(0) || kind < 0 || kind >= objectKindCount)
                c.fail(tr("is about an object which is not there"));
            f.about.emplace_back(static_cast<ObjectKind>(kind), about.text(0));
        }
        if (about.failed())
            c.fail(m_connection.error(about, {}).reason);
        evidence.bind(0, c.row());
        if (!evidence.exec())
            c.fail(m_connection.error(evidence, {}).reason);
        while (evidence.next()) {
            const int relation = evidence.codeAt(1);
            if (evidence.isNull(0))
                c.fail(tr("rests on a passage which is not there"));
            else if (relation < 0 || relation >= static_cast<int>(terms<Relation>().size()))
                c.fail(tr("its evidence has the unknown relation %1").arg(relation));
            f.evidence.push_back({PassageId(evidence.text(0)), static_cast<Relation>(relation)});
        }
        if (evidence.failed())
            c.fail(m_connection.error(evidence, {}).reason);
        if (f.evidence.empty())
            c.fail(tr("rests on no passage"));
        sink(c.row(), std::move(f));
    });
}

std::optional<Error> DossierReader::read(Rows rows, const Sink<Judgement> &sink)
{
    return each(
        u"judgement"_s,
        u"SELECT t.row, t.id, t.statement, t.likelihood, t.confidence, t.confidence_reason FROM judgement t"_s,
        rows, [&](RowCells &c) {
            Judgement j;
            j.id = c.id<JudgementTag>();
            j.statement = c.text(true);
            j.likelihood = c.optionalTerm<Likelihood>();
            j.confidence = c.term<Confidence>();
            j.confidenceReason = c.text(true);
            j.facts = ids<FactTag>(u"judgement_fact"_s,
                                   u"SELECT f.id FROM judgement_fact j LEFT JOIN fact f ON f.row = j.fact "
                                   "WHERE j.judgement = ? ORDER BY j.position"_s,
                                   c.row());
            sink(c.row(), std::move(j));
        });
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
