// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/annotations.h"
#include "core/exports/calendar.h"
#include "core/exports/csv_tables.h"
#include "core/exports/csv_writer.h"
#include "core/exports/data_export.h"
#include "core/exports/dossier_part.h"
#include "core/exports/timelinejs.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

namespace data_export_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

SnapshotPtr builtIn()
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

bool isIri(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return value.isString() && url.isValid() && !url.isRelative();
}

/// Reads RFC 4180: rows of cells.
std::vector<QStringList> parsed(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (isQuoted && c == '"' && i + 1 < csv.size() && csv.at(i + 1) == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\r')) {
            row << QString::fromUtf8(cell);
            cell.clear();
            if (c == '\r') {
                rows.push_back(row);
                row.clear();
                REQUIRE(csv.at(++i) == '\n');
            }
        } else {
            cell += c;
        }
    }
    CHECK(cell.isEmpty());
    CHECK_FALSE(isQuoted);
    return rows;
}

} // namespace

TEST_CASE("each annotation of the built-in dossier keeps to the W3C Web Annotation model")
{
    const QJsonObject collection = QJsonDocument::fromJson(exportAnnotations(*builtIn())).object();
    // Web Annotation Data Model, 5.1 and 5.2: a collection and its page.
    CHECK(collection[u"@context"_s] == u"http://www.w3.org/ns/anno.jsonld"_s);
    CHECK(isIri(collection[u"id"_s]));
    const QJsonObject page = collection[u"first"_s].toObject();
    CHECK(page[u"type"_s] == u"AnnotationPage"_s);
    CHECK(isIri(page[u"id"_s]));
    CHECK(page[u"partOf"_s] == collection[u"id"_s]);
    CHECK(page[u"startIndex"_s].toInt(-1) == 0);
    const QStringList motivations{u"describing"_s, u"questioning"_s};
    QSet<QString> ids;
    const QJsonArray items = page[u"items"_s].toArray();
    CHECK(collection[u"total"_s].toInteger() == items.size());
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        // 3.1: one id, a type, at least a target.
        CHECK(isIri(item[u"id"_s]));
        CHECK_FALSE(ids.contains(item[u"id"_s].toString()));
        ids.insert(item[u"id"_s].toString());
        CHECK(item[u"type"_s] == u"Annotation"_s);
        CHECK(motivations.contains(item[u"motivation"_s].toString()));
        // 3.2.4: an embedded textual body.
        CHECK(item[u"body"_s][u"type"_s] == u"TextualBody"_s);
        CHECK_FALSE(item[u"body"_s][u"value"_s].toString().isEmpty());
        CHECK(item[u"body"_s][u"format"_s] == u"text/plain"_s);
        // 4: a specific resource has one source; 4.2.4 and 4.2.5: selectors.
        CHECK(isIri(item[u"target"_s][u"source"_s]));
        const QJsonArray selectors = item[u"target"_s][u"selector"_s].toArray();
        REQUIRE_FALSE(selectors.isEmpty());
        CHECK(selectors[0][u"type"_s] == u"TextQuoteSelector"_s);
        CHECK_FALSE(selectors[0][u"exact"_s].toString().isEmpty());
        if (selectors.size() > 1) {
            CHECK(selectors[1][u"type"_s] == u"TextPositionSelector"_s);
            CHECK(selectors[1][u"start"_s].toInteger() >= 0);
            CHECK(selectors[1][u"end"_s].toInteger() > selectors[1][u"start"_s].toInteger());
        }
    }
}

TEST_CASE("the calendar of the built-in dossier has what RFC 5545 asks of every entry, once")
{
    QByteArray calendar = exportCalendar(*builtIn()).bytes;
    calendar.replace("\r\n ", "");
    QSet<QByteArray> uids;
    int entries = 0;
    for (QByteArray entry :
         calendar.split('\n').join('\n').replace("BEGIN:VEVENT", "\x01").split('\x01').mid(1)) {
        ++entries;
        for (const char *property : {"\nUID:", "\nDTSTAMP:", "\nDTSTART;VALUE=DATE:", "\nDTEND;VALUE=DATE:",
                                     "\nSUMMARY:", "\nSTATUS:", "\nEND:VEVENT"}) {
            INFO(property);
            CHECK(entry.count(property) == 1);
        }
        const auto valueOf = [&entry](const QByteArray &name) {
            const qsizetype at = entry.indexOf('\n' + name) + name.size() + 1;
            return entry.mid(at, entry.indexOf('\r', at) - at);
        };
        CHECK(valueOf("DTSTART;VALUE=DATE:") < valueOf("DTEND;VALUE=DATE:"));
        CHECK(valueOf("DTSTAMP:").size() == 16);
        CHECK_FALSE(uids.contains(valueOf("UID:")));
        uids.insert(valueOf("UID:"));
    }
    CHECK(entries > 10);
}

TEST_CASE("in a calendar what is known by its day is a whole day, and what is known by the clock an instant")
{
    const auto entryOf = [](const char *date, const QString &zone) {
        Dossier dossier = sampleDossier();
        dossier.info.timeZone = zone;
        for (Fact &fact : dossier.facts) {
            if (fact.id.toString() == u"f-talks-date"_s)
                fact.date = tests::date(date);
        }
        const auto store = Store::fromDossier(dossier, u"made for a test"_s);
        REQUIRE(store.hasValue());
        QByteArray calendar = exportCalendar(*(*store)->snapshot()).bytes;
        calendar.replace("\r\n ", "");
        return calendar;
    };
    const QString kyiv = u"Europe/Kyiv"_s;
    CHECK(
        entryOf("2026-01-03", kyiv).contains("DTSTART;VALUE=DATE:20260103\r\nDTEND;VALUE=DATE:20260104\r\n"));
    CHECK(entryOf("2026-01-03T14:00:00+01:00", {}).contains("DTSTART:20260103T130000Z\r\nSUMMARY"));
    CHECK(entryOf("2026-01-03T14:00:00", kyiv).contains("DTSTART:20260103T120000Z\r\nSUMMARY"));
    CHECK(entryOf("2026-01-03T00:30:00+02:00", kyiv).contains("DTSTART:20260102T223000Z\r\n"));
    CHECK(entryOf("2026-01-03T23:00:00Z/2026-01-04T01:00:00Z", kyiv)
              .contains("DTSTART:20260103T230000Z\r\nDTEND:20260104T010000Z\r\n"));
    // A clock of no stated zone is anybody's.
    CHECK(entryOf("2026-01-03T14:00:00", {}).contains("DTSTART:20260103T140000\r\nSUMMARY"));
}

TEST_CASE("a set of days has an entry and a slide for each, and none for those between")
{
    const auto snapshotOf = [](const char *date) {
        Dossier dossier = sampleDossier();
        for (Fact &fact : dossier.facts) {
            if (fact.id.toString() == u"f-talks-date"_s)
                fact.date = tests::date(date);
        }
        const auto store = Store::fromDossier(dossier, u"made for a test"_s);
        REQUIRE(store.hasValue());
        return (*store)->snapshot();
    };
    const SnapshotPtr both = snapshotOf("{2026-01-03,2026-01-06}");
    QByteArray calendar = exportCalendar(*both).bytes;
    calendar.replace("\r\n ", "");
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260103\r\nDTEND;VALUE=DATE:20260104\r\n"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260106\r\nDTEND;VALUE=DATE:20260107\r\n"));
    CHECK_FALSE(calendar.contains("DTEND;VALUE=DATE:20260105"));
    CHECK(calendar.count("UID:ev-talks@") == 1);
    CHECK(calendar.count("UID:ev-talks-2@") == 1);
    // One of two days is not known by its day.
    QByteArray either = exportCalendar(*snapshotOf("[2026-01-03,2026-01-06]")).bytes;
    either.replace("\r\n ", "");
    const qsizetype entry = either.indexOf("UID:ev-talks-2@");
    CHECK(either.mid(entry, either.indexOf("END:VEVENT", entry) - entry).contains("STATUS:TENTATIVE"));

    const QJsonArray slides = QJsonDocument::fromJson(exportTimelineJs(*both))[u"events"_s].toArray();
    QStringList days;
    for (const QJsonValue &slide : slides) {
        if (!slide[u"unique_id"_s].toString().startsWith(u"ev-talks"_s))
            continue;
        days.append(QString::number(slide[u"start_date"_s][u"day"_s].toInt()));
        CHECK_FALSE(slide.toObject().contains(u"end_date"_s));
    }
    CHECK(days == QStringList{u"3"_s, u"6"_s});
}

TEST_CASE("a TimelineJS export has the members that TimelineJS reads, of their types")
{
    const QJsonObject timeline = QJsonDocument::fromJson(exportTimelineJs(*builtIn())).object();
    CHECK(timeline[u"title"_s][u"text"_s][u"headline"_s].isString());
    const QJsonArray events = timeline[u"events"_s].toArray();
    CHECK(events.size() > 10);
    QSet<QString> ids;
    for (const QJsonValue &event : events) {
        CHECK(event[u"start_date"_s][u"year"_s].isDouble());
        const int month = event[u"start_date"_s][u"month"_s].toInt(1);
        CHECK((month >= 1 && month <= 12));
        CHECK(event[u"text"_s][u"headline"_s].isString());
        CHECK(event[u"text"_s][u"text"_s].isString());
        CHECK(event[u"group"_s].isString());
        CHECK(event[u"display_date"_s].isString());
        CHECK_FALSE(ids.contains(event[u"unique_id"_s].toString()));
        ids.insert(event[u"unique_id"_s].toString());
    }
}

TEST_CASE("a calendar entry says when and how often what is known of it changed")
{
    QByteArray calendar = exportCalendar(*builtIn()).bytes;
    calendar.replace("\r\n ", "");
    CHECK(calendar.count("LAST-MODIFIED:20") == calendar.count("BEGIN:VEVENT"));
    CHECK(calendar.count("\nSEQUENCE:") == calendar.count("BEGIN:VEVENT"));
    CHECK(calendar.contains("\nSEQUENCE:1\r"));
    CHECK(exportCalendar(*builtIn()).bytes == exportCalendar(*builtIn()).bytes);
}

TEST_CASE("TimelineJS gets the clock of an event, years as it counts them, and slides of a readable length")
{
    const auto eventOf = [](const char *date) {
        Dossier dossier = sampleDossier();
        for (Fact &fact : dossier.facts) {
            if (fact.id.toString() == u"f-talks-date"_s)
                fact.date = tests::date(date);
        }
        const auto store = Store::fromDossier(dossier, u"made for a test"_s);
        REQUIRE(store.hasValue());
        for (const QJsonValue &event : QJsonDocument::fromJson(exportTimelineJs(*(*store)->snapshot()))
                                           .object()[u"events"_s]
                                           .toArray()) {
            if (event[u"unique_id"_s] == u"ev-talks"_s)
                return event.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject clock = eventOf("2026-01-03T14:05:00Z");
    CHECK(clock[u"start_date"_s][u"hour"_s].toInt(-1) == 14);
    CHECK(clock[u"start_date"_s][u"minute"_s].toInt(-1) == 5);
    CHECK_FALSE(clock.contains(u"end_date"_s));
    const QJsonObject span = eventOf("2026-01-03T23:00:00Z/2026-01-04T01:00:00Z");
    CHECK(span[u"end_date"_s][u"day"_s].toInt() == 4);
    CHECK(span[u"end_date"_s][u"hour"_s].toInt(-1) == 1);
    CHECK(eventOf("2026-01-03")[u"start_date"_s].toObject().size() == 3);
    // EDTF's year -43 is 44 BCE, which TimelineJS writes -44.
    CHECK(eventOf("-0043-03-15")[u"start_date"_s][u"year"_s].toInt() == -44);
    CHECK(eventOf("0000")[u"start_date"_s][u"year"_s].toInt() == -1);
    const QJsonObject whole = QJsonDocument::fromJson(exportTimelineJs(*builtIn())).object();
    for (const QJsonValue &event : whole[u"events"_s].toArray())
        CHECK(event[u"text"_s][u"text"_s].toString().size() < 4000);
}

TEST_CASE("annotations say who made them, and of which day they are")
{
    const QJsonObject collection = QJsonDocument::fromJson(exportAnnotations(*builtIn())).object();
    const QJsonArray items = collection[u"first"_s][u"items"_s].toArray();
    REQUIRE_FALSE(items.isEmpty());
    for (const QJsonValue &item : items) {
        CHECK(item[u"creator"_s][u"name"_s] == u"The Chancery authors"_s);
        CHECK(item[u"created"_s] == u"2026-01-07T00:00:00Z"_s);
        CHECK(item[u"generator"_s][u"type"_s] == u"Software"_s);
    }
}

TEST_CASE("numbers in CSV are written out")
{
    Dossier dossier = sampleDossier();
    const auto lows = [&dossier](double value) {
        for (Fact &fact : dossier.facts) {
            if (auto *figure = std::get_if<FigurePayload>(&fact.payload))
                figure->value.low = value;
        }
        const auto store = Store::fromDossier(dossier, u"made for a test"_s);
        REQUIRE(store.hasValue());
        const SnapshotPtr snapshot = (*store)->snapshot();
        QStringList cells;
        for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); ++row) {
            for (const QStringList &line : csvRows(*snapshot, ObjectKind::Fact, row))
                cells += line;
        }
        return cells;
    };
    CHECK(lows(400000).contains(u"400000"_s));
    CHECK(lows(0.00001).contains(u"0.00001"_s));
    CHECK(lows(2.5).contains(u"2.5"_s));
    CHECK(lows(1e12).contains(u"1000000000000"_s));
}

TEST_CASE("a CSV cell is read as it was written, but for formulas, which are led by an apostrophe")
{
    const QStringList cells{
        u"plain"_s, u"a,b"_s,      u"say \"x\""_s, u"two\r\nlines"_s, u"-5"_s,
        u"=1+1"_s,  u"+SUM(A1)"_s, u"-cmd|x"_s,    u"@x"_s,           u"\tx"_s,
        u"＝1"_s,   u""_s,         u"😀 Привет"_s,  u"'=quoted"_s,     QString(10000, u'W')};
    CsvWriter out;
    out.addRow(cells);
    const std::vector<QStringList> rows = parsed(out.bytes());
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.front().size() == cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isFormula =
            QStringList{u"=1+1"_s, u"+SUM(A1)"_s, u"-cmd|x"_s, u"@x"_s, u"\tx"_s, u"＝1"_s}.contains(
                cells[i]);
        CHECK(rows.front()[i] == (isFormula ? u'\'' + cells[i] : cells[i]));
    }
}

TEST_CASE("hostile text leaves every export well-formed")
{
    Dossier dossier = sampleDossier();
    const QString hostile = u"</li><script>\u202e\u200b😀 =1+1\r\n;,\\\"\u0001|"_s + QString(10000, u'W');
    dossier.info.title = hostile;
    for (Event &event : dossier.events)
        event.title = hostile;
    for (Fact &fact : dossier.facts)
        fact.statement = hostile;
    const auto store = Store::fromDossier(dossier, u"hostile"_s);
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const QTemporaryDir folder;
    for (const DataFormat format : dataFormats) {
        const QString path = folder.filePath(toTerm(format));
        INFO(path.toStdString());
        CHECK(exportData(
                  *snapshot, [&] { return (*store)->readAll(); }, format, path)
                  .hasValue());
        if (format == DataFormat::Csv) {
            const QStringList names = QDir(path).entryList(QDir::Files);
            CHECK(names.size() == objectKindCount);
            for (const QString &name : names) {
                const std::vector<QStringList> rows = parsed(contents(path + u'/' + name));
                for (const QStringList &row : rows)
                    CHECK(row.size() == rows.front().size());
            }
        } else if (format != DataFormat::Calendar) {
            QJsonParseError error;
            QJsonDocument::fromJson(contents(path), &error);
            CHECK(error.error == QJsonParseError::NoError);
            if (format == DataFormat::TimelineJs)
                CHECK_FALSE(contents(path).contains("<script"));
        }
    }
}

TEST_CASE("an export that is cancelled at any time, or cannot be, leaves earlier files as they were")
{
    const auto store = sampleStore();
    const SnapshotPtr snapshot = store->snapshot();
    const auto values = [&store] { return store->readAll(); };
    const QTemporaryDir folder;
    for (const DataFormat format : dataFormats) {
        INFO(toTerm(format).toStdString());
        const bool isFolder = format == DataFormat::Csv;
        const QString path = folder.filePath(toTerm(format));
        if (isFolder)
            REQUIRE(QDir().mkdir(path));
        const QString earlier = isFolder ? path + u"/events.csv"_s : path;
        fill(earlier, "earlier");
        int calls = 0;
        REQUIRE(
            exportData(*snapshot, values, format, folder.filePath(u"other"_s + toTerm(format)), [&](double) {
                ++calls;
                return true;
            }).hasValue());
        CHECK(calls > 0);
        for (int stop = 1; stop <= calls; ++stop) {
            int call = 0;
            const auto done =
                exportData(*snapshot, values, format, path, [&](double) { return ++call < stop; });
            REQUIRE_FALSE(done.hasValue());
            CHECK(done.error().reason == cancelledReason());
            CHECK(contents(earlier) == "earlier");
            if (isFolder)
                CHECK(QDir(path).entryList(QDir::Files | QDir::Hidden) == QStringList{u"events.csv"_s});
        }
        const auto missing = exportData(*snapshot, values, format, folder.filePath(u"json/no/x"_s));
        REQUIRE_FALSE(missing.hasValue());
        CHECK_FALSE(missing.error().reason.isEmpty());
    }
    // One of the files cannot be replaced: none is.
    REQUIRE(QDir().mkpath(folder.filePath(u"csv/facts.csv"_s)));
    CHECK_FALSE(exportData(*snapshot, values, DataFormat::Csv, folder.filePath(u"csv"_s)).hasValue());
    CHECK(contents(folder.filePath(u"csv/events.csv"_s)) == "earlier");
    const auto onFolder = exportData(*snapshot, values, DataFormat::Json, folder.path());
    REQUIRE_FALSE(onFolder.hasValue());
    CHECK(onFolder.error().file == folder.path());
}

TEST_CASE("a part of a dossier is a sound dossier: what its facts need, no more, in order")
{
    const Dossier whole = sampleDossier();
    const Dossier part = partOf(whole, {u"f-island-opposes"_s, u"f-island-open"_s});
    CHECK(part.facts.size() == 2);
    CHECK(part.passages.size() == 2);
    CHECK(part.sources.size() == 2);
    CHECK(part.participants.size() == 3); // Island, the speaker, and the state she is of
    CHECK(part.options.size() == 1);
    CHECK(part.events.empty());
    CHECK(part.judgements.size() == 1);
    CHECK(Store::fromDossier(part, u"part"_s).hasValue());
    CHECK(readJsonDossier(writeJsonDossier(part), u"part"_s).hasValue());

    QSet<QString> all;
    for (const Fact &fact : whole.facts)
        all.insert(fact.id.toString());
    CHECK(partOf(whole, all) == whole);
    CHECK(partOf(whole, {u"f-island-opposes"_s}).judgements.empty());
    // Whom a source repeats stays, so that roots are counted as before.
    CHECK(partOf(whole, {u"f-talks-held"_s}).sources.size() == 2);
}

TEST_CASE("a part brings along what settles its events where that is asked for, and excerpts shrink")
{
    const Dossier whole = sampleDossier();
    const Event &event = whole.events.front();
    const Dossier bare = partOf(whole, {event.id.toString()});
    CHECK(bare.events.size() == 1);
    CHECK(bare.facts.empty());
    const Dossier settled = partOf(whole, {event.id.toString()}, SettlingFacts::Always);
    CHECK_FALSE(settled.facts.empty());
    for (const Fact &fact : settled.facts)
        CHECK((fact.kind() == FactKind::EventDate || fact.kind() == FactKind::EventPlace ||
               fact.kind() == FactKind::EventStatus || fact.kind() == FactKind::Answer));
    CHECK(Store::fromDossier(settled, u"part"_s).hasValue());

    // What is quoted by nothing that is left is not passed on in the excerpts of its source either.
    Dossier quoting = whole;
    const Passage &first = quoting.passages.front();
    for (Source &source : quoting.sources) {
        if (source.id == first.source) {
            source.completeness = Completeness::Excerpts;
            REQUIRE(source.text.contains(first.exact));
        }
    }
    const Dossier quoted = partOf(quoting, {first.id.toString()});
    REQUIRE(quoted.sources.size() >= 1);
    const auto source = std::find_if(quoted.sources.begin(), quoted.sources.end(),
                                     [&first](const Source &each) { return each.id == first.source; });
    REQUIRE(source != quoted.sources.end());
    CHECK(source->text == first.exact);
}

} // namespace data_export_tests
