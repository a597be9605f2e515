// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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
