// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/poisoned_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace cli_hostile_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every command that reads a dossier refuses the file: exit 2, a message that names it, nothing on standard
/// output, and the file as it was. Yields the message of the last.
QByteArray refusedByAll(const QString &path, bool compareBytes = true)
{
    const QByteArray before = compareBytes ? contents(path) : QByteArray();
    const QDateTime changed = QFileInfo(path).lastModified();
    const QString folder = QFileInfo(path).absolutePath();
    const QStringList around = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    QByteArray message;
    for (const QStringList &arguments :
         {QStringList{u"check"_s, path}, QStringList{u"list"_s, path, u"facts"_s, u"--json"_s},
          QStringList{u"show"_s, path, u"ev-talks"_s},
          QStringList{u"convert"_s, path, folder + u"/out.json"_s},
          QStringList{u"convert"_s, path, folder + u"/out.dossier"_s}}) {
        INFO(arguments.join(u' ').toStdString());
        const Run result = run(arguments);
        INFO(result.err.toStdString());
        // What breaks a rule of dossiers is one of the problems that `check` tells, all of them.
        if (arguments.first() == u"check"_s && result.status == 1) {
            CHECK(!result.out.isEmpty());
            continue;
        }
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.startsWith(path.toUtf8() + ": "));
        CHECK(result.err.count('\n') == 1);
        message = result.err;
    }
    if (compareBytes)
        CHECK(contents(path) == before);
    CHECK(QFileInfo(path).lastModified() == changed);
    CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System) == around);
    return message;
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"hostile.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QByteArray sampleJson()
{
    return writeJsonDossier(sampleDossier());
}

QByteArray sampleWith(const QByteArray &what, const QByteArray &by)
{
    QByteArray json = sampleJson();
    REQUIRE(json.contains(what));
    return json.replace(json.indexOf(what), what.size(), by);
}

/// What strict parsers find wrong with files; empty where all is as it must be.
QByteArray strictlyParsed(const QStringList &files)
{
    QProcess parser;
    parser.setProcessChannelMode(QProcess::MergedChannels);
    parser.start(u"python3"_s, QStringList{sourceFolder() + u"/tests/app/parse_strictly.py"_s} + files);
    REQUIRE(parser.waitForFinished(-1));
    const QByteArray said = parser.readAll();
    CHECK(parser.exitCode() == 0);
    return said;
}

} // namespace

TEST_CASE("every command refuses a hostile JSON file with its place and reason")
{
    const QTemporaryDir folder;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder latin1(QStringConverter::Latin1);
    const QString text = QString::fromUtf8(sampleJson());
    const std::vector<std::pair<QByteArray, QByteArray>> cases{
        {QByteArray(), "empty"},
        {sampleJson().chopped(3), "line "},
        {sampleJson().left(sampleJson().size() / 2), "line "},
        {utf16.encode(text), "UTF-16"},
        {latin1.encode(text), "line "},
        {sampleWith("Talks in Port\"", "Talks \\ud800\""), "/events/1/title"},
        {sampleWith("\"version\": 2", "\"version\": \"2\""), "/version"},
        {sampleWith("\"credibility\": 3", "\"credibility\": true"), "/facts/0/credibility"},
        {sampleWith("\"id\": \"pas-g2\"", "\"id\": \"pas-g1\""), "/passages/1/id"},
        {sampleWith("\"source\": \"src-wire\"", "\"source\": \"src-gone\""), "/source"},
        {sampleWith("\"kind\": \"meeting\"", "\"kind\": \"meeting\", \"kind\": \"summit\""), "kind"},
        {sampleWith("\"low\": 12", "\"low\": 1e999"), ""},
        {sampleWith("\"low\": 12", "\"low\": NaN"), "line "},
        {QByteArray(100'000, '['), ""},
        {QByteArray(100'000, '[') + QByteArray(100'000, ']'), ""},
        {QByteArray("{\"a\":").repeated(100'000), ""},
        {QByteArray(4096, '\0'), ""},
    };
    for (const auto &[bytes, named] : cases) {
        INFO(bytes.left(80).toStdString());
        CHECK(refusedByAll(fileWith(folder, bytes)).contains(named));
    }
}

TEST_CASE("a message about hostile text is one line and cannot act on the terminal")
{
    const QTemporaryDir folder;
    const QByteArray message =
        refusedByAll(fileWith(folder, sampleWith("\"kind\": \"meeting\"", "\"kind\": \"a\\n\\u001b[2Jb\"")));
    CHECK(!message.contains('\x1b'));
}

TEST_CASE(
    "whatever a stranger's dossier says, every form that is made of it keeps to its rules and cannot act")
{
    const QTemporaryDir folder;
    Dossier dossier = poisonedDossier(
        u" </li></text>]]><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \u202e\u200b\u2066 "
        "[a](javascript:alert(1)) =1+1; a,b\\ \"'` | <!-- -- *b* _c_ (d\\) /JS %s %1"_s);
    int i = 0;
    for (Source &source : dossier.sources)
        source.url = i++ % 2 == 0 ? u"javascript:alert(1)"_s : u"https://example.org/?a=\"><script>&b='c'"_s;
    const QString path = folder.filePath(u"poisoned.json"_s);
    REQUIRE(writeJsonDossierFile(dossier, path));
    QStringList files;
    const auto write = [&](QStringList arguments, const QString &name) {
        files.append(folder.filePath(name));
        arguments << u"-o"_s << files.constLast();
        const Run made = run(arguments);
        INFO(name.toStdString() << ": " << made.err.toStdString());
        CHECK(made.status == 0);
    };
    for (const QString &ending : {u"html"_s, u"md"_s, u"odt"_s, u"docx"_s, u"pdf"_s})
        write({u"briefing"_s, path, u"--form"_s, u"full"_s, u"--date"_s, u"2026-02-01"_s},
              u"briefing."_s + ending);
    for (const auto &[format, name] :
         std::vector<std::pair<QString, QString>>{{u"svg"_s, u"timeline.svg"_s},
                                                  {u"ics"_s, u"calendar.ics"_s},
                                                  {u"annotations"_s, u"annotations.json"_s},
                                                  {u"timelinejs"_s, u"timelinejs.json"_s},
                                                  {u"json"_s, u"dossier.json"_s}})
        write({u"export"_s, path, u"--format"_s, format}, name);
    CHECK(strictlyParsed(files).toStdString().empty());
}

TEST_CASE("every hostile input that once did harm is refused with its place, or does none")
{
    const QString cases = casesFolder() + u"/hostile/"_s;
    if (!QFileInfo::exists(cases))
        SKIP("the shared cases are not here");
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    for (const QString &name : QDir(cases).entryList(QDir::Files)) {
        REQUIRE(QFile::copy(cases + name, at(name)));
        REQUIRE(QFile::setPermissions(at(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    const QByteArray log = contents(at(u"stale-wal.dossier-wal"_s));
    const QString fresh = fileWith(folder, sampleJson());
    CHECK(run({u"convert"_s, u"--force"_s, fresh, at(u"stale-wal.dossier"_s)}).status == 0);
    CHECK(run({u"check"_s, at(u"stale-wal.dossier"_s)}).status == 0);
    CHECK(!QFile::exists(at(u"stale-wal.dossier-wal"_s)));
    for (const QString &aside : QDir(folder.path()).entryList({u"stale-wal.dossier-wal.does-not-belong-*"_s}))
        CHECK(contents(at(aside)) == log);
    CHECK(run({u"convert"_s, at(u"stale-wal.dossier"_s), u"-"_s}).out == sampleJson());

    const auto refused = [&](const QStringList &arguments, const QByteArray &words) {
        const Run result = run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << result.err.toStdString());
        CHECK(result.status == 2);
        CHECK(result.err.contains(words));
    };
    refused({u"check"_s, at(u"invalid-utf8-accepted.json"_s)}, "line 24, column ");
    refused({u"check"_s, at(u"lenient-7556786db2.json"_s)}, "line 714, column 47");
    refused({u"convert"_s, at(u"badjson-5cac4e49dd.dossier"_s), at(u"c.json"_s)}, "table ");
    CHECK(!QFile::exists(at(u"c.json"_s)));
    refused({u"convert"_s, at(u"roundtrip-bef2b3a9a9.json"_s), at(u"c.dossier"_s)}, "/passages/11/suffix");
    CHECK(!QFile::exists(at(u"c.dossier"_s)));
    refused({u"text"_s, at(u"nest.pdf"_s)}, "nest.pdf: ");

    CHECK(run({u"export"_s, at(u"svg-xss.json"_s), u"--format"_s, u"svg"_s, u"-o"_s, at(u"timeline.svg"_s)})
              .status == 0);
    CHECK(strictlyParsed({at(u"timeline.svg"_s)}).toStdString().empty());
}

TEST_CASE("a file of a gibibyte is refused without being read")
{
    const QTemporaryDir folder;
    for (const QString &name : {u"large.json"_s, u"large.dossier"_s}) {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(qint64{1} << 30)); // sparse: takes no room
        file.close();
        CHECK(refusedByAll(path, false).contains("1.00 GiB"));
    }
}

TEST_CASE("an SQLite file that ends too early or goes on in nothing is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path).hasValue());
    const QByteArray whole = contents(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(whole.size() / 2));
    file.close();
    refusedByAll(path);

    // A header that promises a gibibyte of pages, and no pages.
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    file.write(whole.left(100));
    REQUIRE(file.resize(qint64{1} << 30));
    file.close();
    refusedByAll(path, false);
}

TEST_CASE("what is no regular file is refused, and nothing waits for it")
{
    const QTemporaryDir folder;
    const QString fifo = folder.filePath(u"fifo.json"_s);
    REQUIRE(::mkfifo(QFile::encodeName(fifo).constData(), 0600) == 0);
    CHECK(refusedByAll(fifo, false).contains("not a regular file"));
    const QString inner = folder.filePath(u"folder.dossier"_s);
    REQUIRE(QDir().mkdir(inner));
    CHECK(refusedByAll(inner, false).contains("folder"));
    CHECK(run({u"check"_s, u"/dev/zero"_s}).status == 2);
}

TEST_CASE("a file that may not be read is refused")
{
    if (::geteuid() == 0)
        SKIP("root may read everything");
    const QTemporaryDir folder;
    for (const QString &name : {u"secret.json"_s, u"secret.dossier"_s}) {
        const QString path = folder.filePath(name);
        if (name.endsWith(u".json"_s))
            REQUIRE(writeJsonDossierFile(sampleDossier(), path).hasValue());
        else
            REQUIRE(Store::write(sampleDossier(), path).hasValue());
        REQUIRE(QFile::setPermissions(path, {}));
        refusedByAll(path, false);
    }
}

} // namespace cli_hostile_tests
