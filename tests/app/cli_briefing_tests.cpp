// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace cli_briefing_tests {

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

const QString builtin = u"builtin:coalition-2026-01"_s;

} // namespace

TEST_CASE("a briefing is written without a display and without a word")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.pdf"_s);
    const Run result = run({u"briefing"_s, builtin, u"-o"_s, out});
    CHECK(result.status == 0);
    CHECK(result.out.isEmpty());
    CHECK(result.err.isEmpty());
    CHECK(contents(out).startsWith("%PDF-"));
    CHECK(contents(out).trimmed().endsWith("%%EOF"));
}

TEST_CASE(
    "the same dossier, options and date give the same briefing, and without the dossier inside a smaller one")
{
    const QTemporaryDir folder;
    const QStringList before{u"briefing"_s, builtin, u"--date"_s, u"2026-01-10"_s, u"-o"_s};
    CHECK(run(before + QStringList{folder.filePath(u"a.pdf"_s)}).status == 0);
    CHECK(run(before + QStringList{folder.filePath(u"b.pdf"_s)}).status == 0);
    CHECK(run(before + QStringList{folder.filePath(u"c.pdf"_s), u"--no-attachment"_s}).status == 0);
    CHECK(contents(folder.filePath(u"a.pdf"_s)) == contents(folder.filePath(u"b.pdf"_s)));
    CHECK(contents(folder.filePath(u"c.pdf"_s)).size() < contents(folder.filePath(u"a.pdf"_s)).size());
}

TEST_CASE("a briefing that makes no sense is refused before anything is written")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.pdf"_s);
    const QString sample = folder.filePath(u"sample.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), sample).hasValue());
    const QByteArray before = contents(sample);
    const std::vector<std::pair<QStringList, QByteArray>> cases{
        {{builtin}, "-o OUT"},
        {{u"-o"_s, out}, "DOSSIER"},
        {{builtin, u"-o"_s, out, u"--paper"_s, u"a0"_s}, "a0"},
        {{builtin, u"-o"_s, out, u"--format"_s, u"rtf"_s}, "rtf"},
        {{builtin, u"-o"_s, out, u"--sections"_s, u"judgements,recipes"_s}, "recipes"},
        {{builtin, u"-o"_s, out, u"--from"_s, u"soon"_s}, "soon"},
        {{builtin, u"-o"_s, out, u"--to"_s, u"2026/.."_s}, "2026/.."},
        {{builtin, u"-o"_s, out, u"--from"_s, u"2026"_s, u"--to"_s, u"2025"_s}, "--to"},
        {{sample, u"-o"_s, sample}, "would be lost"},
        {{builtin, u"-o"_s, folder.path()}, folder.path().toUtf8()},
        {{builtin, u"-o"_s, folder.filePath(u"missing/out.pdf"_s)}, "missing/out.pdf"},
        {{folder.filePath(u"missing.json"_s), u"-o"_s, out}, "missing.json"},
    };
    for (const auto &[arguments, named] : cases) {
        INFO(arguments.join(u' ').toStdString());
        const Run result = run(QStringList{u"briefing"_s} + arguments);
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.contains(named));
    }
    CHECK(contents(sample) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"sample.dossier"_s});
}

TEST_CASE("the form of a briefing is what is asked for, or what the file's name ends in")
{
    const QTemporaryDir folder;
    const std::vector<std::tuple<QString, QStringList, QByteArray>> cases{
        {u"a.html"_s, {}, "<!DOCTYPE html>"},
        {u"a.HTM"_s, {}, "<!DOCTYPE html>"},
        {u"a.md"_s, {}, "# "},
        {u"a.odt"_s, {}, "PK\3\4"},
        {u"a.pdf"_s, {}, "%PDF-"},
        {u"a"_s, {}, "%PDF-"},
        {u"b.txt"_s, {u"--format"_s, u"md"_s}, "# "},
        {u"b.pdf"_s, {u"--format"_s, u"html"_s}, "<!DOCTYPE html>"},
    };
    for (const auto &[name, options, beginning] : cases) {
        INFO(name.toStdString());
        const QString out = folder.filePath(name);
        const Run result = run(QStringList{u"briefing"_s, builtin, u"-o"_s, out} + options);
        INFO(result.err.toStdString());
        CHECK(result.status == 0);
        CHECK(result.out.isEmpty());
        CHECK(contents(out).startsWith(beginning));
    }
}

TEST_CASE("in every form the same dossier, options and date give the same bytes")
{
    const QTemporaryDir folder;
    for (const QString &form : {u"html"_s, u"md"_s, u"odt"_s}) {
        INFO(form.toStdString());
        const QString a = folder.filePath(u"a."_s + form);
        const QString b = folder.filePath(u"b."_s + form);
        for (const QString &out : {a, b})
            CHECK(run({u"briefing"_s, builtin, u"--date"_s, u"2026-01-10"_s, u"-o"_s, out}).status == 0);
        CHECK((contents(a) == contents(b)));
    }
}

TEST_CASE("where there is no room a briefing and an export say so, and the earlier file stays")
{
    const QTemporaryDir folder;
    const QString dossier = folder.filePath(u"sample.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), dossier).hasValue());
    const QStringList before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    const std::vector<QStringList> cases{{u"convert"_s, dossier},
                                         {u"briefing"_s, dossier, u"-o"_s},
                                         {u"briefing"_s, dossier, u"--format"_s, u"html"_s, u"-o"_s},
                                         {u"briefing"_s, dossier, u"--format"_s, u"md"_s, u"-o"_s},
                                         {u"briefing"_s, dossier, u"--format"_s, u"odt"_s, u"-o"_s},
                                         {u"export"_s, dossier, u"--format"_s, u"json"_s, u"-o"_s},
                                         {u"export"_s, dossier, u"--format"_s, u"svg"_s, u"-o"_s}};
    for (const QStringList &arguments : cases) {
        INFO(arguments.join(u' ').toStdString());
        const QString out = folder.filePath(u"out.json"_s);
        QFile earlier(out);
        REQUIRE(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();
        QProcess process;
        // No file may grow beyond this: what a full disk does, for one process.
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1024, 1024};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(tests::chanceryProgram(), arguments + QStringList{out});
        REQUIRE(process.waitForFinished(-1));
        const QByteArray message = process.readAllStandardError();
        INFO(message.toStdString());
        CHECK(process.exitCode() == 2);
        // Before it a library may say that it has no room for a cache of fonts.
        const QByteArray own = message.mid(message.lastIndexOf('\n', message.size() - 2) + 1);
        CHECK(own.startsWith(out.toUtf8() + ": "));
        CHECK(own.size() > out.size() + 5);
        CHECK(contents(out) == "earlier");
        REQUIRE(QFile::remove(out));
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == before);
    }
}

TEST_CASE("where nothing may be written a briefing says so")
{
    const QTemporaryDir folder;
    const QString closed = folder.filePath(u"closed"_s);
    REQUIRE(QDir().mkdir(closed));
    REQUIRE(QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    if (::geteuid() == 0) {
        // Root may write anywhere but where nobody can.
        const Run result = run({u"briefing"_s, builtin, u"-o"_s, u"/proc/briefing.pdf"_s});
        CHECK(result.status == 2);
        CHECK(result.err.startsWith("/proc/briefing.pdf: "));
    } else {
        const Run result = run({u"briefing"_s, builtin, u"-o"_s, closed + u"/out.pdf"_s});
        CHECK(result.status == 2);
        CHECK(result.err.contains("closed/out.pdf: "));
    }
    CHECK(QDir(closed).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

} // namespace cli_briefing_tests
