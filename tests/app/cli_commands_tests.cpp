// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace cli_commands_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;

const QStringList kinds{u"events"_s,    u"participants"_s, u"options"_s,  u"facts"_s,     u"figures"_s,
                        u"questions"_s, u"sources"_s,      u"passages"_s, u"judgements"_s};

/// The sample in a file, as JSON or .dossier by the name's end.
QString sampleFile(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    const auto written = name.endsWith(u".json"_s) ? writeJsonDossierFile(sampleDossier(), path)
                                                   : Store::write(sampleDossier(), path);
    REQUIRE(written.hasValue());
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject objectOf(const QJsonArray &array, const QString &id)
{
    for (const QJsonValue &value : array) {
        if (value[u"id"_s] == id)
            return value.toObject();
    }
    FAIL(id.toStdString());
    return {};
}

QStringList commandNames()
{
    // The names that the program's own help lists: between `Commands:` and the next empty line.
    const QString help = QString::fromUtf8(run({u"--help"_s}).out);
    const QString section = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    QStringList names;
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith(u"  "_s) && line.size() > 2 && line.at(2) != u' ')
            names.append(line.trimmed().section(u' ', 0, 0));
    }
    return names;
}

} // namespace

TEST_CASE("the program and every command it lists have help and a version")
{
    const QStringList names = commandNames();
    CHECK(names.contains(u"check"_s));
    CHECK(names.contains(u"convert"_s));
    for (const QString &name : QStringList{QString()} + names) {
        INFO(name.toStdString());
        const QStringList before = name.isEmpty() ? QStringList() : QStringList{name};
        const Run help = run(before + QStringList{u"--help"_s});
        CHECK(help.status == 0);
        CHECK(help.out.startsWith("Usage: chancery " + name.toUtf8()));
        CHECK(help.out.contains("Examples:"));
        CHECK(help.err.isEmpty());
        for (const QByteArray &line : help.out.split('\n'))
            CHECK(QString::fromUtf8(line).size() <= 100);
        const Run version = run(before + QStringList{u"--version"_s});
        CHECK(version.status == 0);
        CHECK(QRegularExpression(u"^chancery \\d+\\.\\d+\\.\\d+\n$"_s)
                  .match(QString::fromUtf8(version.out))
                  .hasMatch());
    }
}

TEST_CASE("the examples in the help of list, show and check do what they say")
{
    for (const QString &name : {u"list"_s, u"show"_s, u"check"_s}) {
        const QString help = QString::fromUtf8(run({name, u"--help"_s}).out);
        int tried = 0;
        for (const QString &line : help.section(u"Examples:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n')) {
            if (!line.contains(builtin))
                continue;
            INFO(line.toStdString());
            CHECK(run(line.simplified().split(u' ').mid(1)).status == 0);
            ++tried;
        }
        CHECK(tried > 0);
    }
}

TEST_CASE("wrong usage is exit 2 with a message that names it, and nothing on standard output")
{
    const std::vector<std::pair<QStringList, QByteArray>> cases{
        {{u"list"_s}, "DOSSIER"},
        {{u"list"_s, builtin}, "KIND"},
        {{u"list"_s, builtin, u"things"_s}, "things"},
        {{u"list"_s, builtin, u"events"_s, u"more"_s}, "more"},
        {{u"list"_s, builtin, u"events"_s, u"--json"_s, u"--csv"_s}, "--csv"},
        {{u"list"_s, builtin, u"events"_s, u"--xml"_s}, "xml"},
        {{u"show"_s, builtin}, "ID"},
        {{u"check"_s}, "DOSSIER"},
        {{u"check"_s, builtin, builtin}, "builtin:coalition-2026-01"},
        {{u"convert"_s, builtin}, "OUT"},
        {{u"convert"_s, builtin, u"out.xml"_s}, "out.xml"},
        {{u"chekc"_s, builtin}, "chekc"},
        {{u"no-such-file.json"_s}, "no-such-file.json"},
        {{u"--no-such-option"_s}, "--no-such-option"},
        {{u"check"_s, u"no-such-file.json"_s}, "no-such-file.json"},
        {{u"check"_s, u"builtin:nothing"_s}, "builtin:nothing"},
        {{u"check"_s, QString()}, ""},
    };
    for (const auto &[arguments, named] : cases) {
        INFO(arguments.join(u' ').toStdString());
        const Run result = run(arguments);
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(!result.err.isEmpty());
        CHECK(result.err.contains(named));
    }
}

TEST_CASE("check has nothing to say of the built-in dossier")
{
    const Run result = run({u"check"_s, builtin});
    CHECK(result.status == 0);
    CHECK(result.out.isEmpty());
    CHECK(result.err.isEmpty());
}

TEST_CASE("check prints a line a problem, where and why, and exits with 1")
{
    const QTemporaryDir folder;
    Dossier dossier = sampleDossier();
    dossier.passages[0].exact = u"Words that nobody wrote."_s;
    dossier.judgements[0].statement = u"With high confidence, Island will accept monitors."_s;
    const QString path = folder.filePath(u"bad.dossier"_s);
    REQUIRE(Store::write(dossier, path).hasValue());
    const Run result = run({u"check"_s, path});
    CHECK(result.status == 1);
    CHECK(result.err.isEmpty());
    CHECK(result.out.contains("/passages/0/exact: "));
    CHECK(result.out.contains("/judgements/0/statement: "));
    for (const QByteArray &line : result.out.trimmed().split('\n'))
        CHECK(QRegularExpression(u"^/[^:]+: .+$"_s).match(QString::fromUtf8(line)).hasMatch());
}

TEST_CASE("check tells every fault of the references of a JSON dossier, which nothing else opens")
{
    const QTemporaryDir folder;
    Dossier dossier = sampleDossier();
    dossier.facts[0].speaker = ParticipantId(u"p-nobody"_s);
    dossier.facts[1].payload = EventStatusPayload{EventId(u"ev-nowhere"_s), EventStatus::Held};
    dossier.events[1].id = EventId(u"p-island"_s);
    dossier.passages[0].exact = u"Words that nobody wrote."_s;
    const QString path = folder.filePath(u"bad.json"_s);
    REQUIRE(writeJsonDossierFile(dossier, path).hasValue());
    const Run result = run({u"check"_s, path});
    CHECK(result.status == 1);
    CHECK(result.err.isEmpty());
    for (const char *line :
         {"/events/1/id: ", "/facts/0/speaker: ", "/facts/1/event: ", "/passages/0/exact: "})
        CHECK(result.out.contains(line));
    CHECK(run({u"list"_s, path, u"facts"_s}).status == 2);
}

TEST_CASE("list gives every kind in every form, with as many entries")
{
    for (const QString &kind : kinds) {
        INFO(kind.toStdString());
        const Run json = run({u"list"_s, builtin, kind, u"--json"_s});
        CHECK(json.status == 0);
        CHECK(json.err.isEmpty());
        const QJsonArray objects = jsonArray(json);
        CHECK(!objects.isEmpty());

        const Run csv = run({u"list"_s, builtin, kind, u"--csv"_s});
        CHECK(csv.status == 0);
        const Run plain = run({u"list"_s, builtin, kind});
        CHECK(plain.status == 0);
        for (const QJsonValue &object : objects) {
            const QByteArray id = object[u"id"_s].toString().toUtf8();
            CHECK(csv.out.contains("\r\n" + id + ','));
            CHECK(plain.out.contains('\n' + id));
        }
        for (const QByteArray &line : plain.out.split('\n'))
            CHECK(QString::fromUtf8(line).size() <= 100);
    }
}

TEST_CASE("a listed fact has exactly the documented keys, in their order")
{
    const Run result = run({u"list"_s, builtin, u"facts"_s, u"--json"_s});
    const QString text = QString::fromUtf8(result.out);
    const QRegularExpression fact(
        u"\\{\\s+\"id\": \"[^\"]+\",\\s+\"statement\": .*?,\\s+\"kind\": \"[a-z-]+\",\\s+\"assertion\": "
        u"\"[a-z]+\",\\s+\"credibility\": [1-6],\\s+\"about\": \\["_s,
        QRegularExpression::DotMatchesEverythingOption);
    CHECK(fact.match(text).hasMatch());

    static const QHash<QString, QStringList> payload{
        {u"plain"_s, {}},
        {u"participation"_s, {u"participant"_s, u"event"_s, u"role"_s}},
        {u"position"_s, {u"participant"_s, u"option"_s, u"stance"_s}},
        {u"figure"_s, {u"figure"_s, u"value"_s}},
        {u"event-date"_s, {u"event"_s}},
        {u"event-place"_s, {u"event"_s, u"place"_s}},
        {u"event-status"_s, {u"event"_s, u"status"_s}},
        {u"option-aspect"_s, {u"option"_s, u"aspect"_s}},
        {u"answer"_s, {u"question"_s, u"effect"_s}},
        {u"event-link"_s, {u"event"_s, u"relation"_s, u"other"_s}}};
    for (const QJsonValue &value : jsonArray(result)) {
        const QJsonObject object = value.toObject();
        INFO(object[u"id"_s].toString().toStdString());
        QStringList keys{u"id"_s,          u"statement"_s, u"kind"_s,    u"assertion"_s,
                         u"credibility"_s, u"about"_s,     u"evidence"_s};
        keys += payload.value(object[u"kind"_s].toString());
        for (const QString &optional :
             {u"speaker"_s, u"date"_s, u"said"_s, u"condition"_s, u"tags"_s, u"note"_s}) {
            if (object.contains(optional))
                keys.append(optional);
        }
        keys.sort();
        CHECK(object.keys() == keys);
        for (const QJsonValue &evidence : object[u"evidence"_s].toArray()) {
            CHECK(evidence.toObject().keys() == QStringList{u"end"_s, u"exact"_s, u"file"_s, u"passage"_s,
                                                            u"prefix"_s, u"relation"_s, u"source"_s,
                                                            u"start"_s, u"suffix"_s});
            CHECK(!evidence[u"exact"_s].toString().isEmpty());
        }
        CHECK(!object[u"evidence"_s].toArray().isEmpty());
    }
}

TEST_CASE("about names everything a fact concerns: payload first, then the speaker, then the rest")
{
    const QTemporaryDir folder;
    const QString path = sampleFile(folder, u"sample.json"_s);
    const QJsonArray facts = jsonArray(run({u"list"_s, path, u"facts"_s, u"--json"_s}));
    CHECK(objectOf(facts, u"f-island-open"_s)[u"about"_s].toArray() ==
          QJsonArray{u"p-island"_s, u"opt-monitors"_s, u"p-elan"_s});
    CHECK(objectOf(facts, u"f-states-15-18"_s)[u"about"_s].toArray() ==
          QJsonArray{u"fig-states"_s, u"ev-talks"_s});
    const QJsonObject value = objectOf(facts, u"f-states-15-18"_s)[u"value"_s].toObject();
    CHECK(value == QJsonObject{{u"qualifier"_s, u"between"_s}, {u"low"_s, 15}, {u"high"_s, 18}});
}

TEST_CASE("an event is listed with its dates as expressed, the days they may mean, places, status and facts")
{
    const QTemporaryDir folder;
    const QString path = sampleFile(folder, u"sample.dossier"_s);
    const QJsonArray events = jsonArray(run({u"list"_s, path, u"events"_s, u"--json"_s}));
    const QJsonObject talks = objectOf(events, u"ev-talks"_s);
    CHECK(talks[u"date"_s].toArray() == QJsonArray{u"2026-01-03"_s});
    CHECK(talks[u"earliest"_s] == u"2026-01-03"_s);
    CHECK(talks[u"latest"_s] == u"2026-01-03"_s);
    CHECK(talks[u"places"_s].toArray() == QJsonArray{u"Port"_s});
    CHECK(talks[u"status"_s] == u"held"_s);
    CHECK(talks[u"facts"_s].toArray().contains(u"f-elan-hosted"_s));
    const QJsonObject shelling = objectOf(events, u"ev-shelling"_s);
    CHECK(shelling[u"date"_s].toArray().isEmpty());
    CHECK(shelling[u"earliest"_s].isNull());
    CHECK(shelling[u"latest"_s].isNull());
    CHECK(shelling[u"status"_s].isNull());
}

TEST_CASE("days before 1970 and open ends come out as they are")
{
    const QTemporaryDir folder;
    const std::vector<std::array<QString, 3>> cases{{u"1914-06-28"_s, u"1914-06-28"_s, u"1914-06-28"_s},
                                                    {u"1814/1815"_s, u"1814-01-01"_s, u"1815-12-31"_s},
                                                    {u"2024/.."_s, u"2024-01-01"_s, QString()},
                                                    {u"/2024-02"_s, QString(), u"2024-02-29"_s},
                                                    {u"-0043-03-15"_s, u"-0043-03-15"_s, u"-0043-03-15"_s}};
    for (const auto &[expression, earliest, latest] : cases) {
        INFO(expression.toStdString());
        Dossier dossier = sampleDossier();
        for (Fact &fact : dossier.facts) {
            if (fact.kind() == FactKind::EventDate)
                fact.date = date(expression.toUtf8().constData());
        }
        const QString path = folder.filePath(u"dated.json"_s);
        REQUIRE(writeJsonDossierFile(dossier, path).hasValue());
        const QJsonObject talks =
            objectOf(jsonArray(run({u"list"_s, path, u"events"_s, u"--json"_s})), u"ev-talks"_s);
        CHECK(talks[u"earliest"_s].toString() == earliest);
        CHECK(talks[u"latest"_s].toString() == latest);
    }
}

TEST_CASE("show prints an object's facts, each with its source and its passage word for word")
{
    const QTemporaryDir folder;
    const QString path = sampleFile(folder, u"sample.json"_s);
    const Run plain = run({u"show"_s, path, u"p-elan"_s});
    CHECK(plain.status == 0);
    CHECK(plain.out.contains("Ada Élan"));
    CHECK(plain.out.contains("f-elan-expected"));
    CHECK(plain.out.contains("Talks open in Port"));
    CHECK(plain.out.contains("“Minister Ada Élan of Republic is expected to attend.”"));

    const QJsonArray json = jsonArray(run({u"show"_s, path, u"opt-monitors"_s, u"--json"_s}));
    REQUIRE(json.size() == 1);
    const QJsonArray facts = json[0][u"facts"_s].toArray();
    const QJsonObject opposes = objectOf(facts, u"f-island-opposes"_s);
    CHECK(opposes[u"evidence"_s][0][u"relation"_s] == u"supports"_s);
    CHECK(opposes[u"evidence"_s][1][u"relation"_s] == u"contradicts"_s);
    CHECK(opposes[u"evidence"_s][1][u"exact"_s] == u"Island may accept monitors, Élan said."_s);
}

TEST_CASE("show knows objects of every kind, and says where there is none")
{
    const QTemporaryDir folder;
    const QString path = sampleFile(folder, u"sample.dossier"_s);
    for (const QString &id : {u"src-wire"_s, u"pas-w1"_s, u"p-island"_s, u"ev-shelling"_s, u"opt-monitors"_s,
                              u"fig-states"_s, u"q-monitoring"_s, u"f-question"_s, u"j-monitors"_s}) {
        INFO(id.toStdString());
        const Run plain = run({u"show"_s, path, id});
        CHECK(plain.status == 0);
        CHECK(plain.out.contains(id.toUtf8()));
        const QJsonArray json = jsonArray(run({u"show"_s, path, id, u"--json"_s}));
        REQUIRE(json.size() == 1);
        CHECK(json[0][u"id"_s] == id);
    }
    const Run none = run({u"show"_s, path, u"no-such-id"_s});
    CHECK(none.status == 1);
    CHECK(none.out.isEmpty());
    CHECK(none.err.contains("no-such-id"));
}

TEST_CASE("a source's text is shown with it, and only its length is listed")
{
    const QTemporaryDir folder;
    const QString path = sampleFile(folder, u"sample.json"_s);
    const QString text = sampleDossier().sources[0].text;
    const QJsonObject listed =
        objectOf(jsonArray(run({u"list"_s, path, u"sources"_s, u"--json"_s})), u"src-gazette"_s);
    CHECK(!listed.contains(u"text"_s));
    CHECK(listed[u"textLength"_s].toInteger() == text.size());
    const QJsonArray shown = jsonArray(run({u"show"_s, path, u"src-gazette"_s, u"--json"_s}));
    CHECK(shown[0][u"text"_s] == text);
}

TEST_CASE("converting there and back again loses nothing: the JSON is the same to the byte")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.json"_s);
    const QString store = folder.filePath(u"store.dossier"_s);
    const QString second = folder.filePath(u"second.json"_s);
    const QString again = folder.filePath(u"again.dossier"_s);
    const QString third = folder.filePath(u"third.JSON"_s);
    const std::vector<std::pair<QString, QString>> steps{
        {builtin, first}, {first, store}, {store, second}, {second, again}, {again, third}};
    for (const auto &[in, out] : steps) {
        const Run result = run({u"convert"_s, in, out});
        INFO(result.err.toStdString());
        CHECK(result.status == 0);
        CHECK(result.out.isEmpty());
    }
    CHECK(contents(first) == contents(second));
    CHECK(contents(first) == contents(third));
    CHECK(contents(first) ==
          contents(tests::sourceFolder() + u"/resources/dossiers/coalition-2026-01.json"_s));
}

TEST_CASE("convert refuses to write over what it reads, by whatever name")
{
    const QTemporaryDir folder;
    const QString path = sampleFile(folder, u"sample.json"_s);
    const QByteArray before = contents(path);
    const QString link = folder.filePath(u"link.json"_s);
    REQUIRE(QFile::link(path, link));
    for (const QString &out : {path, link, folder.filePath(u"./sample.json"_s)}) {
        INFO(out.toStdString());
        const Run result = run({u"convert"_s, path, out});
        CHECK(result.status == 2);
        CHECK(result.err.contains("a file that is read"));
        CHECK(contents(path) == before);
    }
}

TEST_CASE("a conversion that fails leaves the earlier file, and no half of a new one")
{
    const QTemporaryDir folder;
    const QString good = sampleFile(folder, u"good.json"_s);
    const QString bad = folder.filePath(u"bad.json"_s);
    {
        QFile file(bad);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(contents(good).chopped(10));
    }
    const QString out = sampleFile(folder, u"out.dossier"_s);
    const QByteArray before = contents(out);
    const Run failed = run({u"convert"_s, u"--force"_s, bad, out});
    CHECK(failed.status == 2);
    CHECK(failed.err.contains("bad.json"));
    CHECK(contents(out) == before);

    for (const QString &name : {u"new.dossier"_s, u"new.json"_s}) {
        const Run nowhere = run({u"convert"_s, good, folder.filePath(u"missing/"_s + name)});
        CHECK(nowhere.status == 2);
        CHECK(nowhere.err.contains(name.toUtf8()));
        REQUIRE(QDir(folder.path()).mkdir(name));
        const Run onFolder = run({u"convert"_s, good, folder.filePath(name)});
        CHECK(onFolder.status == 2);
        CHECK(onFolder.err.contains(name.toUtf8()));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{u"bad.json"_s, u"good.json"_s, u"out.dossier"_s});
}

TEST_CASE("CSV keeps to RFC 4180 and starts no formula in a spreadsheet")
{
    const QTemporaryDir folder;
    Dossier dossier = sampleDossier();
    dossier.events[0].title = u"=HYPERLINK(\"http://x\",\"a, b\")"_s;
    dossier.events[1].title = u"@SUM(A1)"_s;
    dossier.participants[0].name = u"two\nlines"_s;
    for (Fact &fact : dossier.facts) {
        if (auto *figure = std::get_if<FigurePayload>(&fact.payload))
            figure->value = {Qualifier::Exact, -3, std::nullopt};
    }
    const QString path = folder.filePath(u"formulas.json"_s);
    REQUIRE(writeJsonDossierFile(dossier, path).hasValue());
    const QByteArray events = run({u"list"_s, path, u"events"_s, u"--csv"_s}).out;
    CHECK(events.contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"a, b\"\")\","));
    CHECK(events.contains(",'@SUM(A1),"));
    CHECK(events.endsWith("\r\n"));
    CHECK(run({u"list"_s, path, u"participants"_s, u"--csv"_s}).out.contains("\"two\nlines\""));
    const QByteArray facts = run({u"list"_s, path, u"facts"_s, u"--csv"_s}).out;
    CHECK(facts.contains(",exact,-3,,"));
}

TEST_CASE("text from a dossier cannot act on the terminal")
{
    const QTemporaryDir folder;
    Dossier dossier = sampleDossier();
    dossier.events[1].title = u"Talks\u001b[2J\u0007 \u202egnidaer\u009b31m"_s;
    const QString path = folder.filePath(u"escapes.json"_s);
    REQUIRE(writeJsonDossierFile(dossier, path).hasValue());
    for (const QStringList &arguments :
         {QStringList{u"list"_s, path, u"events"_s}, QStringList{u"show"_s, path, u"ev-talks"_s}}) {
        const QString out = QString::fromUtf8(run(arguments).out);
        CHECK(out.contains(u"Talks"_s));
        for (const char16_t c : {u'\u001b', u'\u0007', u'\u202e', u'\u009b'})
            CHECK(!out.contains(QChar(c)));
    }
}

TEST_CASE("output that cannot be written is said, not lost")
{
    if (!QFile::exists(u"/dev/full"_s))
        SKIP("there is no /dev/full here");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(tests::chanceryProgram(), {u"list"_s, builtin, u"facts"_s, u"--json"_s});
    REQUIRE(process.waitForFinished(-1));
    CHECK(process.exitCode() == 2);
    CHECK(!process.readAllStandardError().isEmpty());
}

TEST_CASE("a system without a UTF-8 locale gets UTF-8 all the same, and no warning")
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(tests::chanceryProgram(), {u"show"_s, builtin, u"ev-us-delegation-arrival"_s});
    REQUIRE(process.waitForFinished(-1));
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty());
    CHECK(process.readAllStandardOutput().contains("Élysée"));
}

TEST_CASE("show takes a participant's name or any alias, and tells the card before the facts")
{
    const Run byId = run({u"show"_s, u"builtin:coalition-2026-01"_s, u"p-zelensky"_s});
    REQUIRE(byId.status == 0);
    for (const auto &name : {u"Zelenskyy"_s, u"zelensky"_s, u"Volodymyr Zelensky"_s}) {
        const Run byName = run({u"show"_s, u"builtin:coalition-2026-01"_s, name});
        CHECK(byName.status == 0);
        CHECK(byName.out == byId.out);
    }
    CHECK(byId.out.contains("Present together with"));
    CHECK(byId.out.indexOf("Events, in order") < byId.out.indexOf("Facts: "));
    const Run several = run({u"show"_s, u"builtin:coalition-2026-01"_s, u"Donald"_s});
    CHECK(several.status == 1);
    CHECK(several.out.isEmpty());
    CHECK(several.err.contains("p-trump-administration, p-tusk, p-trump"));
}

TEST_CASE("disagreements are listed as JSON with their kind and sides, and each can be shown by its id")
{
    const QJsonArray all = jsonArray(run({u"list"_s, builtin, u"disagreements"_s, u"--json"_s}));
    const QJsonObject coalition = objectOf(all, u"figure:fig-coalition-size"_s);
    CHECK(coalition[u"kind"_s] == u"difference"_s);
    CHECK(coalition[u"about"_s] == u"figure"_s);
    CHECK(coalition[u"subject"_s] == u"fig-coalition-size"_s);
    const QJsonArray sides = coalition[u"sides"_s].toArray();
    REQUIRE(sides.size() == 2);
    CHECK(sides[0][u"label"_s] == u"Ukrainian and European officials: more than 30"_s);
    CHECK(sides[0][u"facts"_s].toArray() == QJsonArray{u"f-fig-coalition-30"_s});
    CHECK(sides[0][u"sources"_s].toArray() == QJsonArray{u"src-000-meetings-preview"_s});
    CHECK(sides[0][u"roots"_s] == 1);
    CHECK(sides[1][u"reliability"_s] == u"E"_s);

    const Run shown = run({u"show"_s, builtin, u"role:ev-residence-allegation:p-ukraine"_s, u"--json"_s});
    CHECK(shown.status == 0);
    REQUIRE(jsonArray(shown).size() == 1);
    CHECK(jsonArray(shown)[0][u"kind"_s] == u"denial"_s);
    const Run read = run({u"show"_s, builtin, u"role:ev-residence-allegation:p-ukraine"_s});
    CHECK(read.out.contains("Ukraine has denied that claim"));
    CHECK(run({u"show"_s, builtin, u"assertion:ev-nothing"_s}).status == 1);
}

TEST_CASE("an event is listed at its own date, the others with what each is")
{
    const QString path = chancery::tests::casesFolder() + u"/dossiers/postponed.json"_s;
    if (!QFile::exists(path))
        SKIP("the cases are not here");
    const QJsonArray events = jsonArray(run({u"list"_s, path, u"events"_s, u"--json"_s}));
    const QJsonObject round = objectOf(events, u"ev-round"_s);
    CHECK(round[u"date"_s].toArray() == QJsonArray{u"2026-02-04/2026-02-05"_s});
    CHECK(round[u"earliest"_s] == u"2026-02-04"_s);
    CHECK(round[u"latest"_s] == u"2026-02-05"_s);
    REQUIRE(round[u"otherDates"_s].toArray().size() == 1);
    CHECK(round[u"otherDates"_s][0].toObject() ==
          QJsonObject{{u"date"_s, u"2026-02-01"_s}, {u"fact"_s, u"f-plan"_s}, {u"kind"_s, u"planned"_s}});
    const QByteArray plain = run({u"list"_s, path, u"events"_s}).out;
    CHECK(plain.contains("2026-02-04/2026-02-05"));
    CHECK_FALSE(plain.contains("2026-02-01"));
    const QByteArray shown = run({u"show"_s, path, u"ev-round"_s}).out;
    CHECK(shown.contains("2026-02-01"));
    CHECK(shown.contains("planned"));
    const QByteArray calendar = run({u"export"_s, path, u"--format"_s, u"ics"_s, u"-o"_s, u"-"_s}).out;
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260204"));
    CHECK(calendar.contains("DTEND;VALUE=DATE:20260206"));
}

TEST_CASE("an event that is dated about or possibly is shown so")
{
    const QByteArray shown = run({u"show"_s, builtin, u"ev-putin-address"_s}).out;
    const QJsonArray events = jsonArray(run({u"list"_s, builtin, u"events"_s, u"--json"_s}));
    for (const QJsonValue &date : objectOf(events, u"ev-putin-address"_s)[u"date"_s].toArray())
        CHECK(shown.contains(date.toString().toUtf8()));
}

TEST_CASE("positions are listed by option and by when they were held, those that are only reported last")
{
    const QJsonArray positions = jsonArray(run({u"list"_s, builtin, u"positions"_s, u"--json"_s}));
    QString option;
    bool onlyReported = false;
    for (const QJsonValue &position : positions) {
        if (position[u"option"_s].toString() != option) {
            option = position[u"option"_s].toString();
            onlyReported = false;
        }
        INFO(position[u"fact"_s].toString().toStdString());
        if (position[u"date"_s].isNull())
            onlyReported = true;
        else
            CHECK_FALSE(onlyReported);
    }
    const QByteArray plain = run({u"list"_s, builtin, u"positions"_s}).out;
    CHECK(plain.contains("HELD"));
    CHECK(plain.contains("reported "));
}

TEST_CASE("positions and participations are listed a fact each, in JSON, CSV and plainly")
{
    const QJsonArray positions = jsonArray(run({u"list"_s, builtin, u"positions"_s, u"--json"_s}));
    const QJsonArray participations = jsonArray(run({u"list"_s, builtin, u"participations"_s, u"--json"_s}));
    const QJsonArray facts = jsonArray(run({u"list"_s, builtin, u"facts"_s, u"--json"_s}));
    const auto ofKind = [&facts](const QString &kind) {
        return std::count_if(facts.begin(), facts.end(),
                             [&kind](const QJsonValue &fact) { return fact[u"kind"_s] == kind; });
    };
    CHECK(positions.size() == ofKind(u"position"_s));
    CHECK(participations.size() == ofKind(u"participation"_s));
    CHECK_FALSE(positions[0][u"stance"_s].toString().isEmpty());
    CHECK_FALSE(participations[0][u"role"_s].toString().isEmpty());
    for (const QString &kind : {u"positions"_s, u"participations"_s, u"disagreements"_s}) {
        CHECK(run({u"list"_s, builtin, kind, u"--csv"_s}).out.count("\r\n") > 10);
        CHECK(run({u"list"_s, builtin, kind}).status == 0);
    }
}

TEST_CASE("positions are listed with what they hang on, in every form")
{
    const QJsonArray positions = jsonArray(run({u"list"_s, builtin, u"positions"_s, u"--json"_s}));
    const QJsonObject macron = [&] {
        for (const QJsonValue &position : positions) {
            if (position[u"fact"_s] == u"f-pos-macron-deployment"_s)
                return position.toObject();
        }
        return QJsonObject();
    }();
    CHECK(macron[u"condition"_s][u"kind"_s] == u"trigger"_s);
    CHECK(macron[u"condition"_s][u"text"_s] == u"a peace deal"_s);
    const QByteArray csv = run({u"list"_s, builtin, u"positions"_s, u"--csv"_s}).out;
    CHECK(csv.left(csv.indexOf('\r')).endsWith(",said,condition"));
    CHECK(csv.contains(",trigger: a peace deal\r\n"));
    const QByteArray plain = run({u"list"_s, builtin, u"positions"_s}).out;
    CHECK(plain.contains("CONDITION"));
    CHECK(plain.contains("set off by a peace deal"));
}

TEST_CASE("questions are listed with their state and since when")
{
    const QJsonArray questions = jsonArray(run({u"list"_s, builtin, u"questions"_s, u"--json"_s}));
    const QJsonObject decisions = objectOf(questions, u"q-final-decisions"_s);
    CHECK(decisions[u"state"_s] == u"open"_s);
    CHECK(decisions[u"since"_s] == u"[..2026-01-03]"_s);
}

TEST_CASE("the command line speaks the desktop's language, whether the system has its locale or not")
{
    const auto said = [](const QString &locale, const QStringList &arguments) {
        const Surroundings surroundings{
            {}, {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s, u"CHANCERY_LANGUAGE"_s, u"LANG="_s + locale}};
        const Run ended = run(arguments, {}, surroundings);
        return QString::fromUtf8(ended.out + ended.err);
    };
    CHECK(said(u"C.UTF-8"_s, {u"--help"_s}).startsWith(u"Usage: chancery"_s));
    CHECK_FALSE(said(u"uk_UA.UTF-8"_s, {u"--help"_s}).contains(u"Usage"_s));
    CHECK(said(u"uk_UA.UTF-8"_s, {u"--help"_s}).contains(u"досьє"_s));
    CHECK(said(u"de_DE"_s, {u"--help"_s}).contains(u"Dossier"_s));
    CHECK_FALSE(said(u"de_DE"_s, {u"--help"_s}).contains(u"Usage"_s));
    // Those that draw, too, before they draw.
    for (const QString &command : {u"briefing"_s, u"export"_s, u"picture"_s, u"list"_s}) {
        INFO(command.toStdString());
        CHECK_FALSE(said(u"de_DE"_s, {command, u"--help"_s}).contains(u"Usage"_s));
        CHECK(said(u"de_DE"_s, {command}).contains(u"DOSSIER fehlt"_s));
        CHECK(said(u"de_DE"_s, {command, builtin, u"--no-such-option"_s}).contains(u"Unbekannte Option"_s));
    }
}

} // namespace cli_commands_tests
