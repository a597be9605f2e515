// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/edit/new_dossier.h"
#include "core/import/import_file.h"
#include "core/store/store.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace import_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// A file to import, and a dossier that it goes into.
struct Importing
{
    QTemporaryDir folder;
    std::shared_ptr<Store> store = emptyStore();

    static std::shared_ptr<Store> emptyStore()
    {
        const auto dossier = newDossier(u"Imported"_s, {});
        REQUIRE(dossier);
        const auto made = Store::fromDossier(*dossier, u"imported"_s);
        REQUIRE(made);
        return *made;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static std::unique_ptr<ImportReader> opened(const QString &path, const ImportOptions &options = {})
    {
        auto reader = ImportReader::open(path, options);
        if (!reader)
            FAIL(reader.error().toString().toStdString());
        return std::move(*reader);
    }
    /// Imports the file as one change; what the dossier then is passes its rules.
    ImportReport importPath(const QString &path, const ImportOptions &options = {},
                            std::optional<EventsAs> as = std::nullopt) const
    {
        const auto reader = opened(path, options);
        ImportPlan plan;
        plan.file = reader->file();
        plan.as = as;
        const auto proposed = proposeImport(*reader, store->snapshot(), plan);
        REQUIRE(proposed);
        if (!proposed->change.isEmpty()) {
            const auto applied = store->apply(proposed->change);
            if (!applied)
                FAIL(applied.error().toString().toStdString());
        }
        for (const Problem &problem : checkDossier(values())) {
            if (problem.severity == Severity::Error)
                FAIL_CHECK(problem.reason.toStdString());
        }
        return proposed->report;
    }
    ImportReport import(const QByteArray &bytes, const QString &name = u"events.csv"_s,
                        const ImportOptions &options = {}) const
    {
        return importPath(write(name, bytes), options);
    }
    [[nodiscard]] Dossier values() const
    {
        auto dossier = store->readAll();
        REQUIRE(dossier);
        return *dossier;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (const Event &event : values().events)
            result.append(event.title);
        return result;
    }
    [[nodiscard]] QStringList dates() const
    {
        QStringList result;
        for (const Fact &fact : values().facts) {
            if (fact.kind() == FactKind::EventDate)
                result.append(fact.date->toString());
        }
        return result;
    }
};

std::vector<Record> recordsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    RecordReader reader(buffer, u"rows"_s);
    std::vector<Record> records;
    while (auto record = reader.next())
        records.push_back(*std::move(record));
    return records;
}

} // namespace

TEST_CASE("records are divided by RFC 4180, whatever separates their fields")
{
    for (const char separator : {',', ';', '\t', '|'}) {
        QByteArray text = "a,b,c\r\n\"x\",\"say \"\"no\"\"\",\"two\nlines\"\r\n,,\r\nlast,row,here";
        text.replace(',', separator);
        const auto records = recordsOf(text);
        REQUIRE(records.size() == 4);
        CHECK(records[0].cells == QStringList{u"a"_s, u"b"_s, u"c"_s});
        CHECK(records[1].cells == QStringList{u"x"_s, u"say \"no\""_s, u"two\nlines"_s});
        CHECK(records[1].line == 2);
        CHECK(records[2].cells == QStringList{QString(), QString(), QString()});
        CHECK(records[2].line == 4);
        CHECK(records[3].cells.last() == u"here"_s);
    }
}

TEST_CASE("a mark that is never closed costs its own line, not those after it")
{
    const auto records = recordsOf("a,b\n\"open,1\nnext,2\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].cells.isEmpty());
    CHECK(records[1].line == 2);
    CHECK(records[2].cells == QStringList{u"next"_s, u"2"_s});
}

TEST_CASE("a table is read in the encoding that it is in")
{
    const auto latin = recordsOf(
        "titre,lieu\nr\xe9union du comit\xe9 \xe0 Gen\xe8ve,Gen\xe8ve\nd\xe9jeuner \xe0 l'h\xf4tel,Orl\xe9"
        "ans\n");
    REQUIRE(latin.size() == 3);
    CHECK(latin[1].cells.first() == u"réunion du comité à Genève"_s);
    const auto wide = recordsOf(QByteArray("\xff\xfe") + QByteArray("a\0,\0b\0\n\0", 8));
    REQUIRE(wide.size() == 1);
    CHECK(wide[0].cells == QStringList{u"a"_s, u"b"_s});
    CHECK(recordsOf("\xef\xbb\xbf"
                    "a,b\n")[0]
              .cells.first() == u"a"_s);
}

TEST_CASE("each row of a table is a passage of the file, and what it says are facts that rest on it")
{
    const Importing one;
    const ImportReport report =
        one.import("id,title,start date,end date,location,participants,type\n"
                   "1,Talks in Port,2026-01-03,,Port,Ann Lee; Bo Ray,meeting\n"
                   "2,\"Summit, the second\",2026-01-06,2026-01-07,Paris,Bo Ray,summit\n");
    CHECK(report.added == 2);
    CHECK(report.participants == 2);
    const Dossier dossier = one.values();
    REQUIRE(dossier.sources.size() == 1);
    CHECK(dossier.sources[0].file == u"events.csv"_s);
    CHECK(dossier.sources[0].reliability == Reliability::F);
    REQUIRE(dossier.passages.size() == 2);
    CHECK(dossier.passages[1].exact ==
          u"2,\"Summit, the second\",2026-01-06,2026-01-07,Paris,Bo Ray,summit"_s);
    CHECK(one.dates() == QStringList{u"2026-01-03"_s, u"2026-01-06/2026-01-07"_s});
    CHECK(dossier.events[1].kind == EventKind::Summit);
    for (const Fact &fact : dossier.facts) {
        CHECK(fact.evidence.size() == 1);
        CHECK(fact.credibility == 6);
        CHECK(fact.assertion == Assertion::Reported);
    }
}

TEST_CASE("events that are left to source have no fact, and say which line they come from")
{
    const Importing one;
    const QString path = one.write(u"events.csv"_s, "title,date\nTalks,2026-01-03\n");
    CHECK(one.importPath(path, {}, EventsAs::ToSource).added == 1);
    const Dossier dossier = one.values();
    CHECK(dossier.facts.empty());
    CHECK(dossier.passages.size() == 1);
    CHECK(dossier.events[0].note.contains(u"events.csv"_s));
    CHECK(dossier.events[0].note.contains(u"2"_s));
}

TEST_CASE("a bad row is told by its line and kept out, and the others come in")
{
    const Importing one;
    const ImportReport report =
        one.import("title,date\nFirst,2026-01-03\nSecond,some day\n,2026-01-04\nLast,2026-02\n");
    CHECK(report.added == 2);
    REQUIRE(report.bad.size() == 2);
    CHECK(report.bad[0].line == 3);
    CHECK(report.bad[0].reason.contains(u"some day"_s));
    CHECK(report.bad[1].line == 4);
    CHECK(one.titles() == QStringList{u"First"_s, u"Last"_s});
}

TEST_CASE("columns are known by their names in the languages of the news, or are mapped")
{
    const Importing german;
    german.import("Beginn;Ende;Titel;Ort\n03.01.2026;04.01.2026;Gespräche;Genf\n");
    CHECK(german.dates() == QStringList{u"2026-01-03/2026-01-04"_s});
    const Importing russian;
    russian.import("Дата,Событие,Место\n2026-01-06,Саммит,Париж\n");
    CHECK(russian.titles() == QStringList{u"Саммит"_s});
    const Importing mapped;
    const ImportReport report = mapped.import("x,y,z\nTalks,2026-01-03,7\n", u"t.csv"_s,
                                              {std::nullopt, {u"title=x"_s, u"date=2"_s, u"key=z"_s}});
    CHECK(report.added == 1);
    CHECK(mapped.dates() == QStringList{u"2026-01-03"_s});
    const QString path = mapped.write(u"none.csv"_s, "x,y\n1,2\n");
    const auto refused = ImportReader::open(path, {});
    REQUIRE(!refused);
    CHECK(refused.error().reason.contains(u"x, y"_s));
    CHECK(!ImportReader::open(path, {std::nullopt, {u"title=nowhere"_s}}));
    CHECK(!ImportReader::open(path, {std::nullopt, {u"sense=x"_s}}));
}

TEST_CASE("a file that is none of the lists that are imported is refused by what it is")
{
    const Importing place;
    const std::map<QByteArray, QString> refused{
        {"Return-Path: <a@b.example>\r\nReceived: from x\r\n by y\r\nSubject: Talks\r\n\r\nWords",
         u"a message"_s},
        {"From: a@b.example\nTo: c@d.example\n\nWords", u"a message"_s},
        {"%PDF-1.7\n", u"a PDF"_s},
        {QByteArray("PK\x03\x04\0\0", 6), u"workbook"_s},
        {"\nPMID- 8692918\nOWN - NLM\n", u"PubMed"_s},
        {"%0 Journal Article\n%A Writer\n", u"EndNote"_s},
        {"<1. >\r\nVN  - Ovid Technologies\r\n", u"Ovid"_s},
        {"RT Book, Section\nSR Electronic(1)\n", u"RefWorks"_s},
        {"\xef\xbb\xbf"
         "FN Thomson Reuters\nVR 1.0\nPT J\n",
         u"Web of Science"_s},
        {"01841cam a2200385Ma 45\x02"
         "0001000700000005001700007",
         u"MARC"_s},
        {"\x89PNG\r\n\x1a\n" + QByteArray(8, '\0'), u"a PNG picture"_s},
        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(8, '\0'), u"Office 97"_s},
        {QByteArray("\x1f\x8b\x08\0\0\0", 6), u"a gzip archive"_s},
        {"{\\rtf1\\ansi Talks}", u"an RTF document"_s},
        {"BEGiN:", u"BEGIN:"_s},
        {"BEGIN:STANDARD\nTZOFFSETTO:+0100\n", u"BEGIN:"_s},
        {"this is not json", u"text without columns"_s},
        {"Minutes of a meeting\n\nThey spoke of guarantees\n", u"text without columns"_s},
    };
    for (const auto &[bytes, kind] : refused) {
        CAPTURE(bytes.toStdString());
        const auto reader = ImportReader::open(place.write(u"list.txt"_s, bytes), {});
        REQUIRE(!reader);
        CHECK(reader.error().reason.contains(kind));
    }
    for (const QString &name : {u"talks.json"_s, u"talks.JSONLD"_s}) {
        const auto named = ImportReader::open(place.write(name, "this is not json"), {});
        REQUIRE(!named);
        CHECK(named.error().reason.contains(u"is no JSON"_s));
    }
    // One column is a table's where it is known, or is mapped; a name is no signature.
    CHECK(ImportReader::open(place.write(u"one.csv"_s, "Event\nTalks in Kyiv\n"), {}));
    CHECK(ImportReader::open(place.write(u"two.csv"_s, "ID3,Event,Date\n1,Talks in Kyiv,2026-01-03\n"), {}));
    CHECK(ImportReader::open(place.write(u"three.csv"_s, "Talks in Kyiv\nTalks in Paris\n"),
                             {std::nullopt, {u"title=1"_s}}));
    // Columns that are called like the fields of a message are a table's.
    CHECK(ImportReader::open(place.write(u"t.csv"_s, "Date,Subject,From,To\n2026-01-03,Talks,Kyiv,Paris\n"),
                             {std::nullopt, {u"title=Subject"_s}}));
}

TEST_CASE("days before months or after them are told by the other dates of the column")
{
    const Importing american;
    american.import("title,date\nA,03/04/2026\nB,12/31/2026\n");
    CHECK(american.dates() == QStringList{u"2026-03-04"_s, u"2026-12-31"_s});
    const Importing european;
    european.import("title,date\nA,03/04/2026\nB,31/12/2026\n");
    CHECK(european.dates() == QStringList{u"2026-04-03"_s, u"2026-12-31"_s});
}

TEST_CASE("rows of ICEWS are events between those who act, labelled as coded by a machine")
{
    const Importing one;
    const ImportReport report = one.import(
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
        "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\t"
        "City\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n"
        "30000001\t2018-01-02\tForeign Ministry\tGovernment\tFrance\tConsult\t040\t1.0\tIran\t\tIran\t1\t"
        "2\tAFP\tParis\t\tParis\tFrance\t48\t2\n",
        u"events.2018.tab"_s);
    CHECK(report.added == 1);
    const Dossier dossier = one.values();
    CHECK(dossier.events[0].title == u"Foreign Ministry – Consult – Iran"_s);
    CHECK(dossier.events[0].kind == EventKind::Meeting);
    CHECK(one.dates() == QStringList{u"2018-01-02"_s});
    CHECK(dossier.participants.size() == 2);
    for (const Fact &fact : dossier.facts)
        CHECK(fact.tags == QStringList{u"machine-coded"_s});
    CHECK(!dossier.sources[0].notes.isEmpty());
}

TEST_CASE("files of GDELT are known without a header by the number of their columns")
{
    const auto row = [](int columns) {
        QStringList cells(columns);
        cells[0] = u"1160000001"_s;
        cells[1] = u"20260106"_s;
        cells[6] = u"FRANCE"_s;
        cells[16] = u"UKRAINE"_s;
        cells[26] = u"042"_s;
        cells[columns == 61 ? 52 : 50] = u"Paris, France"_s;
        cells[columns - 1] = u"https://example.org/a"_s;
        return (cells.join(u'\t') + u'\n').toUtf8();
    };
    for (const int columns : {58, 61}) {
        const Importing one;
        CHECK(one.import(row(columns), u"20260106.export.CSV"_s).added == 1);
        CHECK(one.dates() == QStringList{u"2026-01-06"_s});
        CHECK(one.values().events[0].kind == EventKind::Visit);
        CHECK(one.titles().first().startsWith(u"FRANCE – "_s));
    }
}

TEST_CASE("rows of ACLED and of UCDP GED are known by their columns")
{
    const Importing acled;
    acled.import(
        "event_id_cnty,event_date,year,event_type,sub_event_type,actor1,actor2,country,admin1,location,"
        "notes\n"
        "UKR1,06 January 2026,2026,Battles,Armed clash,Forces A,Forces B,Ukraine,Donetsk,Avdiivka,text\n");
    CHECK(acled.dates() == QStringList{u"2026-01-06"_s});
    CHECK(acled.values().events[0].kind == EventKind::MilitaryAct);
    const Importing ucdp;
    ucdp.import(
        "id,relid,year,side_a,side_b,where_coordinates,adm_1,country,date_start,date_end,best\n"
        "5,R,2020,Government,Group,Town,Region,Land,2020-01-01 00:00:00.000,2020-01-03 00:00:00.000,2\n");
    CHECK(ucdp.dates() == QStringList{u"2020-01-01/2020-01-03"_s});
    CHECK(ucdp.titles() == QStringList{u"Government – Group"_s});
}

TEST_CASE("a file that has grown adds what is new, and what has other words now is told and left")
{
    const Importing one;
    const QByteArray first = "id,title,date\n1,Talks,2026-01-03\n2,Summit,2026-01-06\n";
    CHECK(one.import(first).added == 2);
    const ImportReport again = one.import(first);
    CHECK(again.added == 0);
    CHECK(again.known == 2);
    const ImportReport grown =
        one.import("id,title,date\n1,Talks!,2026-01-03\n2,Summit,2026-01-06\n3,Visit,2026-02-01\n");
    CHECK(grown.added == 1);
    CHECK(grown.known == 2);
    CHECK(grown.changedCount == 1);
    CHECK(one.titles() == QStringList{u"Talks"_s, u"Summit"_s, u"Visit"_s});
    const Dossier dossier = one.values();
    REQUIRE(dossier.sources.size() == 2);
    CHECK(dossier.sources[1].derivedFrom == std::vector<SourceId>{dossier.sources[0].id});
    // Without a key rows are known by their words, and those that stand twice come in once.
    const Importing keyless;
    CHECK(keyless.import("title,date\nA,2026-01-01\nA,2026-01-01\n").repeated == 1);
    CHECK(keyless.import("title,date\nB,2026-01-02\nA,2026-01-01\n").added == 1);
}

TEST_CASE("the same table under another name is another source")
{
    const Importing one;
    CHECK(one.import("id,title,date\n1,Talks,2026-01-03\n").added == 1);
    CHECK(one.import("id,title,date\n1,Other talks,2026-01-03\n", u"other.csv"_s).added == 1);
    CHECK(one.values().events.size() == 2);
}

TEST_CASE("who is in the dossier by any name is no new participant")
{
    const Importing one;
    Participant participant{ParticipantId(u"p-zelensky"_s),
                            u"Volodymyr Zelensky"_s,
                            ParticipantKind::Person,
                            {u"Zelenskyy"_s},
                            {},
                            {},
                            {}};
    Change change;
    change.put.emplace_back(participant);
    REQUIRE(one.store->apply(change));
    const ImportReport report = one.import("title,date,participants\nTalks,2026-01-03,zelenskyy; Ann Lee\n");
    CHECK(report.participants == 1);
}

TEST_CASE("a long file comes in parts that go back to the first, and is written as it is read")
{
    const Importing one;
    const QByteArray remark(700, 'x');
    QByteArray rows = "title,date,place,remark\n";
    for (int i = 0; i < 3'000; ++i)
        rows += "Meeting number " + QByteArray::number(i) +
                " of the committee on matters of the border,2026-01-0" + QByteArray::number(1 + i % 9) +
                ",Port," + remark + '\n';
    const QString path = one.write(u"long.csv"_s, rows);
    const auto reader = Importing::opened(path);
    ImportPlan plan;
    plan.file = reader->file();
    Growing growing;
    growing.info.id = u"long"_s;
    growing.info.title = u"Long"_s;
    const QString out = one.folder.filePath(u"long.dossier"_s);
    const auto report = importGrowing(*reader, plan, growing, Output(out));
    if (!report)
        FAIL(report.error().toString().toStdString());
    CHECK(report->added == 3'000);
    const auto store = Store::open(out);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    CHECK(snapshot->count(ObjectKind::Event) == 3'000);
    REQUIRE(snapshot->count(ObjectKind::Source) >= 2);
    CHECK(snapshot->rootsOf(SourceRow{1}) == std::vector<SourceRow>{SourceRow{0}});
    for (const std::uint32_t row : {0U, 1'500U, 2'999U})
        CHECK(snapshot->at(EventRow{row}).title.startsWith(u"Meeting number"_s));
    // What is derived is right: reading all of it compares.
    CHECK((*store)->readAll());

    // And again, grown, into what there is.
    const QString more = one.write(u"long.csv"_s, rows + "The last one,2026-02-01,Port,\n");
    const auto second = Importing::opened(more);
    Growing base;
    base.base = *store;
    const auto grown = importGrowing(*second, plan, base, Output(out));
    if (!grown)
        FAIL(grown.error().toString().toStdString());
    CHECK(grown->added == 1);
    CHECK(grown->known == 3'000);
    const auto after = Store::open(out);
    REQUIRE(after);
    CHECK((*after)->snapshot()->count(ObjectKind::Event) == 3'001);
    CHECK((*after)->readAll());
    const auto history = (*after)->history();
    REQUIRE(history);
    CHECK(!history->empty());
}

TEST_CASE("an import that is cancelled leaves nothing behind")
{
    const Importing one;
    QByteArray rows = "title,date\n";
    for (int i = 0; i < 5'000; ++i)
        rows += "Meeting " + QByteArray::number(i) + ",2026-01-03\n";
    const QString path = one.write(u"rows.csv"_s, rows);
    const QString out = one.folder.filePath(u"out.dossier"_s);
    const auto reader = Importing::opened(path);
    ImportPlan plan;
    plan.file = reader->file();
    Growing growing;
    growing.info.title = u"None"_s;
    int asked = 0;
    const auto report =
        importGrowing(*reader, plan, growing, Output(out), [&asked](double) { return ++asked < 3; });
    REQUIRE(!report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(!QFile::exists(out));
    CHECK(QDir(one.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"rows.csv"_s});
}

TEST_CASE("a sheet of TimelineJS is known by its columns, as a spreadsheet saves it")
{
    const Importing into;
    const auto path = into.write(
        u"sheet.csv"_s, "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display "
                        "Date,Headline,Text,Media,Media Credit,"
                        "Media Caption,Media Thumbnail,Type,Group,Background\n"
                        ",,,,,,,,,The talks in short,<p>What it is about</p>,,,,,title,,\n"
                        "2026,1,3,,,,,,,Advisers meet in Kyiv,<p>Eighteen <b>delegations</b></p>,,,,,,,\n"
                        "2026,1,6,14:30,2026,1,7,,6–7 January,\"Leaders meet, in Paris\",,,,,,,,\n"
                        "1948,,,,,,,,,A year alone,,,,,,,,\n"
                        "-44,3,15,,,,,,,Before our era,,,,,,,,\n");
    const auto reader = Importing::opened(path);
    CHECK(reader->columns().form == TableForm::TimelineSheet);
    const ImportReport report = into.importPath(path);
    CHECK(report.added == 5);
    CHECK(report.badCount == 0);
    const Dossier dossier = *into.store->readAll();
    std::map<QString, QString> days;
    for (const Fact &fact : dossier.facts) {
        if (const auto *date = std::get_if<EventDatePayload>(&fact.payload)) {
            const auto event = std::find_if(dossier.events.begin(), dossier.events.end(),
                                            [date](const Event &one) { return one.id == date->event; });
            REQUIRE(event != dossier.events.end());
            days[event->title] = fact.date->toString();
        }
    }
    CHECK(days[u"Advisers meet in Kyiv"_s] == u"2026-01-03"_s);
    CHECK(days[u"Leaders meet, in Paris"_s].startsWith(u"2026-01-06"_s));
    CHECK(days[u"Leaders meet, in Paris"_s].contains(u"2026-01-07"_s));
    CHECK(days[u"A year alone"_s] == u"1948"_s);
    CHECK(days[u"Before our era"_s] == u"-0043-03-15"_s);
    CHECK(!days.contains(u"The talks in short"_s)); // the title slide has no date
}

TEST_CASE("a table of Aeon Timeline is known by its columns")
{
    const Importing into;
    const auto path =
        into.write(u"aeon.csv"_s,
                   "Display ID,Label,Type,Start Date,End Date,Duration,Parent,Summary,Participant,Location\n"
                   "1,Talks in Port,Event,2026-01-03,2026-01-04,1 day,,They talked,Elan;Alba,Port\n"
                   "2,A letter,Event,\"January 5, 2026\",,,,,Alba,\n");
    const auto reader = Importing::opened(path);
    CHECK(reader->columns().form == TableForm::Aeon);
    const ImportReport report = into.importPath(path);
    CHECK(report.added == 2);
    CHECK(report.participants == 2);
    const Dossier dossier = *into.store->readAll();
    CHECK(dossier.events[0].title == u"Talks in Port"_s);
    CHECK(dossier.events[1].title == u"A letter"_s);
}

TEST_CASE("travels as the Office of the Historian lists them become events, by their ids")
{
    const Importing into;
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- travels -->\n<trips>\n";
    const QByteArray first =
        "    <trip role=\"secretary\" who=\"a-b\">\n        <id>1</id>\n        <name>Ann Bell</name>\n"
        "        <start-date>2025-02-01</start-date>\n        <end-date>2025-02-03</end-date>\n"
        "        <country id=\"p\">Panama</country>\n        <locale>Panama City</locale>\n"
        "        <remarks>Met with President\n            Mulino &amp; others.</remarks>\n    </trip>\n";
    const QByteArray second =
        "    <trip role=\"secretary\">\n        <id>2</id>\n        <name>Ann Bell</name>\n"
        "        <start-date>some day</start-date>\n    </trip>\n"
        "    <trip><id>3</id><start-date>2025</start-date></trip>\n";
    const auto path = into.write(u"bell.xml"_s, head + first + second + "</trips>\n");
    const auto reader = Importing::opened(path);
    CHECK(reader->form() == ImportForm::Travels);
    const ImportReport report = into.importPath(path);
    CHECK(report.added == 1);
    REQUIRE(report.bad.size() == 2);
    CHECK(report.bad[0].line == 14);
    CHECK(report.bad[0].reason.contains(u"some day"_s));
    CHECK(report.bad[1].line == 19);
    const Dossier dossier = *into.store->readAll();
    CHECK(dossier.events[0].title ==
          u"Ann Bell in Panama City, Panama: Met with President Mulino & others."_s);
    CHECK(dossier.participants[0].name == u"Ann Bell"_s);
    CHECK(dossier.passages[0].exact.startsWith(u"<trip"_s));
    // Grown, it brings what is new.
    into.write(u"bell.xml"_s, head + first + "<trip><id>4</id><name>Ann Bell</name></trip>\n</trips>\n");
    const ImportReport again = into.importPath(path);
    CHECK(again.added == 1);
    CHECK(again.known == 1);
    CHECK(!ImportReader::open(into.write(u"page.xml"_s, "<?xml version=\"1.0\"?><page><trips/></page>"), {}));
}

TEST_CASE("an annotation that tells a place alone is what stands there, where the dossier has the text")
{
    Importing into;
    Dossier dossier = *newDossier(u"Imported"_s, {});
    Source source;
    source.id = SourceId(u"src-page"_s);
    source.title = u"A page"_s;
    source.url = u"https://y.example/page"_s;
    source.text = u"Talks \U0001F54A were held in Port. Nothing came of them."_s;
    source.completeness = Completeness::Full;
    source.reliabilityReason = u"Not judged."_s;
    dossier.sources = {source};
    into.store = *Store::fromDossier(dossier, u"imported"_s);
    const auto annotation = [](const char *url, int start, int end) {
        return QByteArray(R"({"type":"Annotation","target":{"source":")") + url +
               R"(","selector":{"type":"TextPositionSelector","start":)" + QByteArray::number(start) +
               R"(,"end":)" + QByteArray::number(end) + "}}}";
    };
    const auto path = into.write(u"notes.json"_s, '[' + annotation("https://y.example/page", 8, 21) + ',' +
                                                      annotation("https://y.example/page", 40, 4000) + ',' +
                                                      annotation("https://z.example/other", 0, 5) + ']');
    const ImportReport report = into.importPath(path);
    CHECK(report.passages == 1);
    CHECK(report.sources == 0);
    REQUIRE(report.bad.size() == 2);
    CHECK(report.bad[0].reason.contains(u"behind the end"_s));
    CHECK(report.bad[1].reason.contains(u"does not have that text"_s));
    const Passage passage = into.store->readAll()->passages.front();
    CHECK(passage.exact == u"were held in "_s);
    CHECK(passage.start == 8);
    CHECK(passage.end == 21);
}

} // namespace import_tests
