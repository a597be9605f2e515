// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace cli_import_tests {

using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

struct Files
{
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

TEST_CASE("import makes a dossier of a table, which passes check, and adds to it what is new")
{
    const Files files;
    const QString table = files.write(u"events.csv"_s, "id,title,date\n1,Talks,2026-01-03\n2,Bad,never\n");
    for (const QString &name : {u"out.dossier"_s, u"out.json"_s}) {
        files.write(u"events.csv"_s, "id,title,date\n1,Talks,2026-01-03\n2,Bad,never\n");
        const QString out = files.folder.filePath(name);
        const Run made = run({u"import"_s, table, u"-o"_s, out});
        CHECK(made.status == 0);
        CHECK(made.err.contains("line 3"));
        CHECK(run({u"check"_s, out}).status == 0);
        files.write(u"events.csv"_s, "id,title,date\n1,Talks,2026-01-03\n3,Summit,2026-01-06\n");
        const Run grown = run({u"import"_s, table, u"--into"_s, out});
        CHECK(grown.status == 0);
        CHECK(grown.out.contains("new events: 1"));
        CHECK(run({u"check"_s, out}).status == 0);
        CHECK(jsonArray(run({u"list"_s, out, u"events"_s, u"--json"_s})).size() == 2);
    }
}

TEST_CASE("import adds annotations as passages of the source that is there, and references as sources")
{
    const Files files;
    const QString out = files.folder.filePath(u"out.json"_s);
    REQUIRE(run({u"new"_s, out, u"--title"_s, u"Talks"_s}).status == 0);
    const QString text =
        files.write(u"report.txt"_s, "Leaders met in Port. They agreed on a plan. All went home.\n");
    REQUIRE(run({u"add-source"_s, out, text, u"--url"_s, u"https://x.example/a"_s, u"--title"_s, u"Report"_s})
                .status == 0);
    const QString notes = files.write(
        u"notes.json"_s,
        R"({"rows": [{"uri": "http://www.x.example/a#part", "text": "why", "target": [{"selector": [
{"type": "TextQuoteSelector", "exact": "They agreed on a plan."}]}]},
{"uri": "http://x.example/a", "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "Nobody said this."}]}]}]})");
    const Run marked = run({u"import"_s, notes, u"--into"_s, out});
    CHECK(marked.status == 0);
    CHECK(marked.err.contains("Nobody said this."));
    CHECK(jsonArray(run({u"list"_s, out, u"passages"_s, u"--json"_s})).size() == 1);
    const QString references =
        files.write(u"list.ris"_s, "TY  - NEWS\nTI  - Another report\nPY  - 2026\nER  - \n");
    CHECK(run({u"import"_s, references, u"--into"_s, out}).status == 0);
    CHECK(run({u"import"_s, references, u"--into"_s, out}).out.contains("there already: 1"));
    CHECK(jsonArray(run({u"list"_s, out, u"sources"_s, u"--json"_s})).size() == 2);
}

TEST_CASE("import refuses what it does not read with the reason, and changes nothing in a dry run")
{
    const Files files;
    const QString out = files.folder.filePath(u"out.dossier"_s);
    for (const QByteArray &bytes : {QByteArray("<html></html>"), QByteArray("{\"a\": 1}"),
                                    QByteArray("%PDF-1.7\n"), QByteArray(), QByteArray("x,y\n1,2\n")}) {
        const QString path = files.write(u"file"_s, bytes);
        const Run refused = run({u"import"_s, path, u"-o"_s, out});
        CHECK(refused.status == 2);
        CHECK(refused.err.contains("file: "));
        CHECK(!QFile::exists(out));
    }
    const QString table = files.write(u"events.csv"_s, "title,date\nTalks,2026-01-03\n");
    const Run dry = run({u"import"_s, u"--dry-run"_s, table, u"-o"_s, out});
    CHECK(dry.status == 0);
    CHECK(dry.out.contains("2026-01-03 | Talks"));
    CHECK(!QFile::exists(out));
    CHECK(run({u"import"_s, table}).status == 2);
    CHECK(run({u"import"_s, table, u"--into"_s, u"builtin:coalition-2026-01"_s}).status == 2);
}

} // namespace cli_import_tests
