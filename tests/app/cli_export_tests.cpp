// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace cli_export_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The sample, changed, exported in a format.
QByteArray exported(const Dossier &dossier, const QString &format)
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.json"_s);
    REQUIRE(writeJsonDossierFile(dossier, in).hasValue());
    const QString out = folder.filePath(u"out"_s);
    const Run result = run({u"export"_s, in, u"--format"_s, format, u"-o"_s, out});
    INFO(result.err.toStdString());
    REQUIRE(result.status == 0);
    CHECK(result.out.isEmpty());
    return contents(out);
}

/// A calendar's content lines, unfolded.
QList<QByteArray> unfolded(QByteArray calendar)
{
    return calendar.replace("\r\n ", "").split('\n');
}

Dossier datedSample(const char *expression)
{
    Dossier dossier = sampleDossier();
    for (Fact &fact : dossier.facts) {
        if (fact.kind() == FactKind::EventDate)
            fact.date = date(expression);
    }
    return dossier;
}

} // namespace

TEST_CASE("a calendar keeps to RFC 5545: CRLF, lines of 75 octets, whole characters, escaped text")
{
    Dossier dossier = sampleDossier();
    dossier.events[1].title =
        u"Talks, in; Port\\\n"_s + QString(u"é"_s).repeated(100) + u"🕊"_s.repeated(40);
    const QByteArray calendar = exported(dossier, u"ics"_s);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK(calendar.count('\n') == calendar.count("\r\n"));
    for (const QByteArray &line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // 75 octets and the CR
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    CHECK(unfolded(calendar).contains("SUMMARY:Talks\\, in\\; Port\\\\\\n" + QByteArray("é").repeated(100) +
                                      QByteArray("🕊").repeated(40) + '\r'));
}

TEST_CASE("a calendar entry lasts over the days an event may mean, the day after the last excluded")
{
    const std::vector<std::array<QByteArray, 3>> cases{{"2026-01-03", "20260103", "20260104"},
                                                       {"2025-12-30/2026-01-02", "20251230", "20260103"},
                                                       {"2024-02", "20240201", "20240301"},
                                                       {"1914~", "19140101", "19150101"}};
    for (const auto &[expression, start, end] : cases) {
        INFO(expression.toStdString());
        const QByteArray calendar = exported(datedSample(expression.constData()), u"ics"_s);
        CHECK(calendar.contains("DTSTART;VALUE=DATE:" + start + "\r\nDTEND;VALUE=DATE:" + end + "\r\n"));
    }
}

TEST_CASE("only what happened on a known day is confirmed in a calendar")
{
    // That it was planned before it was held is no doubt.
    Dossier certain = sampleDossier();
    CHECK(exported(certain, u"ics"_s).contains("STATUS:CONFIRMED"));
    Dossier doubted = sampleDossier();
    std::get<EventStatusPayload>(doubted.facts[0].payload).status = EventStatus::Cancelled;
    CHECK_FALSE(exported(doubted, u"ics"_s).contains("STATUS:CONFIRMED")); // reports differ on its state
    std::get<EventStatusPayload>(certain.facts[0].payload).status = EventStatus::Held;
    CHECK(exported(certain, u"ics"_s).contains("STATUS:CONFIRMED"));
    // What lapsed later was made on its day.
    std::get<EventStatusPayload>(certain.facts[0].payload).status = EventStatus::Lapsed;
    CHECK_FALSE(exported(certain, u"ics"_s).contains("STATUS:CANCELLED"));
    for (const char *expression : {"2026-01-03?", "2026-01", "2026-01-03~/2026-01-04"}) {
        INFO(expression);
        Dossier uncertain = datedSample(expression);
        std::get<EventStatusPayload>(uncertain.facts[0].payload).status = EventStatus::Held;
        CHECK(exported(uncertain, u"ics"_s).contains("STATUS:TENTATIVE"));
    }
}

TEST_CASE("what a calendar cannot hold is left out, and said")
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.json"_s);
    // The year cannot be spelled; without a first or a last day it would be told as an event of one day.
    for (const char *expression : {"-0043-03-15", "2026-01-03/..", "../2026-01-03", "2026-01-03/"}) {
        INFO(expression);
        REQUIRE(writeJsonDossierFile(datedSample(expression), in).hasValue());
        const Run result =
            run({u"export"_s, in, u"--format"_s, u"ics"_s, u"-o"_s, folder.filePath(u"out.ics"_s)});
        CHECK(result.status == 0);
        CHECK(result.err.contains(": 2"));
        CHECK(!contents(folder.filePath(u"out.ics"_s)).contains("VEVENT"));
    }
}

TEST_CASE("every evidence is a Web Annotation that finds its passage by quote and by position")
{
    const Dossier dossier = sampleDossier();
    const QJsonObject collection = QJsonDocument::fromJson(exported(dossier, u"annotations"_s)).object();
    CHECK(collection[u"@context"_s] == u"http://www.w3.org/ns/anno.jsonld"_s);
    CHECK(collection[u"type"_s] == u"AnnotationCollection"_s);
    const QJsonArray items = collection[u"first"_s][u"items"_s].toArray();
    CHECK(collection[u"total"_s].toInteger() == items.size());
    QStringList ids;
    qsizetype i = 0;
    for (const Fact &fact : dossier.facts) {
        for (const Evidence &evidence : fact.evidence) {
            REQUIRE(i < items.size());
            const QJsonObject item = items.at(i++).toObject();
            ids.append(item[u"id"_s].toString());
            CHECK(item[u"type"_s] == u"Annotation"_s);
            CHECK(item[u"body"_s][u"value"_s] == fact.statement);
            CHECK(item[u"motivation"_s] ==
                  (evidence.relation == Relation::Supports ? u"describing"_s : u"questioning"_s));
            const auto passage =
                std::find_if(dossier.passages.begin(), dossier.passages.end(),
                             [&](const Passage &candidate) { return candidate.id == evidence.passage; });
            const QJsonArray selectors = item[u"target"_s][u"selector"_s].toArray();
            CHECK(selectors[0][u"exact"_s] == passage->exact);
            CHECK(selectors[1][u"start"_s].toInteger() == *passage->start);
            CHECK(item[u"target"_s][u"source"_s].toString().contains(passage->source.toString()));
        }
    }
    CHECK(i == items.size());
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE(
    "a TimelineJS timeline has the dated events, no finer than they are known, and no markup from outside")
{
    Dossier dossier = datedSample("2026-01");
    dossier.events[1].title = u"<script>alert(1)</script>"_s;
    const QByteArray json = exported(dossier, u"timelinejs"_s);
    CHECK(!json.contains("<script"));
    const QJsonArray events = QJsonDocument::fromJson(json).object()[u"events"_s].toArray();
    REQUIRE(events.size() == 1);
    CHECK(events[0][u"unique_id"_s] == u"ev-talks"_s);
    CHECK(events[0][u"start_date"_s].toObject() == QJsonObject{{u"year"_s, 2026}, {u"month"_s, 1}});
    CHECK(!events[0].toObject().contains(u"end_date"_s));
    // A slide is read at a glance: five facts with a passage each, and how many there are besides.
    const QString text = events[0][u"text"_s][u"text"_s].toString();
    CHECK(text.count(u"<li>"_s) == 5);
    CHECK(text.contains(u"more</p>"_s));
}

TEST_CASE("the CSV export is a folder with a file for each kind, as list prints it")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"tables/today"_s);
    CHECK(run({u"export"_s, builtin, u"--format"_s, u"csv"_s, u"-o"_s, out}).status == 0);
    CHECK(QDir(out).entryList(QDir::Files, QDir::Name).size() == 9);
    for (const QString &kind : {u"events"_s, u"facts"_s, u"sources"_s})
        // A file says that it is UTF-8, as spreadsheets ask; a stream does not.
        CHECK(contents(out + u'/' + kind + u".csv"_s) ==
              "\xef\xbb\xbf" + run({u"list"_s, builtin, kind, u"--csv"_s}).out);
}

TEST_CASE("the JSON export is the dossier, to the byte")
{
    CHECK(exported(sampleDossier(), u"json"_s) == writeJsonDossier(sampleDossier()));
}

TEST_CASE("the same dossier exports to the same bytes")
{
    for (const QString &format : {u"ics"_s, u"annotations"_s, u"timelinejs"_s})
        CHECK(exported(sampleDossier(), format) == exported(sampleDossier(), format));
}

TEST_CASE("an export that cannot be is refused, and an earlier file stays")
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.json"_s);
    REQUIRE(writeJsonDossierFile(sampleDossier(), in).hasValue());
    const QByteArray before = contents(in);
    const std::vector<std::pair<QStringList, QByteArray>> cases{
        {{in, u"-o"_s, folder.filePath(u"x"_s)}, "--format"},
        {{in, u"--format"_s, u"ics"_s}, "-o OUT"},
        {{in, u"--format"_s, u"docx"_s, u"-o"_s, folder.filePath(u"x"_s)}, "docx"},
        {{in, u"--format"_s, u"json"_s, u"-o"_s, in}, "would be lost"},
        {{in, u"--format"_s, u"ics"_s, u"-o"_s, folder.path()}, "folder"},
        {{in, u"--format"_s, u"ics"_s, u"-o"_s, folder.filePath(u"missing/x.ics"_s)}, "missing/x.ics"},
        {{in, u"--format"_s, u"csv"_s, u"-o"_s, in + u"/x"_s}, "folder"},
        {{folder.filePath(u"gone.json"_s), u"--format"_s, u"ics"_s, u"-o"_s, folder.filePath(u"x"_s)},
         "gone.json"},
    };
    for (const auto &[arguments, named] : cases) {
        INFO(arguments.join(u' ').toStdString());
        const Run result = run(QStringList{u"export"_s} + arguments);
        CHECK(result.status == 2);
        CHECK(result.err.contains(named));
    }
    CHECK(contents(in) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot) ==
          QStringList{u"in.json"_s});
}

TEST_CASE("the timeline is exported as a drawing of the range and size asked for")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"timeline.svg"_s);
    const Run result = run({u"export"_s, builtin, u"--format"_s, u"svg"_s, u"--range"_s, u"2025-12/2026-01"_s,
                            u"--size"_s, u"1000x700"_s, u"-o"_s, out});
    INFO(result.err.toStdString());
    CHECK(result.status == 0);
    const QByteArray svg = contents(out);
    CHECK(svg.contains("January 2026"));
    CHECK(svg.contains("Private talks of Macron and Zelensky"));
    // As wide as asked for, and no higher than what there is.
    const auto size = QRegularExpression(u"viewBox=\"0 0 1000 (\\d+)\""_s).match(QString::fromUtf8(svg));
    REQUIRE(size.hasMatch());
    CHECK(size.captured(1).toInt() > 300);
    CHECK(size.captured(1).toInt() <= 700);

    CHECK(run({u"export"_s, builtin, u"--format"_s, u"png"_s, u"-o"_s, out}).status == 0);
    CHECK(contents(out).startsWith("\x89PNG"));
    CHECK(run({u"export"_s, builtin, u"--format"_s, u"svg"_s, u"--range"_s, u"2026-01/.."_s, u"-o"_s, out})
              .status == 2);
    CHECK(run({u"export"_s, builtin, u"--format"_s, u"ics"_s, u"--size"_s, u"100x100"_s, u"-o"_s, out})
              .status == 2);
    CHECK(contents(out).startsWith("\x89PNG"));
}

} // namespace cli_export_tests
