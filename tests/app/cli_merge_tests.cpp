// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace cli_merge_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three files that came of the sample: each side changes what the test says.
struct MergedFiles
{
    QTemporaryDir folder;
    Dossier mine = sampleDossier();
    Dossier theirs = sampleDossier();

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void write() const
    {
        REQUIRE(writeJsonDossierFile(sampleDossier(), path(u"base.json"_s)));
        REQUIRE(writeJsonDossierFile(mine, path(u"mine.json"_s)));
        REQUIRE(writeJsonDossierFile(theirs, path(u"theirs.json"_s)));
    }
    [[nodiscard]] Run merge(const QStringList &more) const
    {
        return run(
            QStringList{u"merge"_s, path(u"base.json"_s), path(u"mine.json"_s), path(u"theirs.json"_s)} +
            more);
    }
};

} // namespace

TEST_CASE("merge writes what both changed of different things, and what it writes passes check")
{
    MergedFiles files;
    files.mine.facts[0].statement = u"Reworded."_s;
    files.theirs.events[1].title = u"Talks at Port"_s;
    files.theirs.info.audience = u"The desk"_s;
    files.write();
    for (const QString &name : {u"out.json"_s, u"out.dossier"_s}) {
        const QString out = files.path(name);
        CHECK(files.merge({u"-o"_s, out}).status == 0);
        CHECK(run({u"check"_s, out}).status == 0);
        Dossier expected = files.mine;
        expected.events[1].title = u"Talks at Port"_s;
        expected.info.audience = u"The desk"_s;
        const auto values = readJsonDossier(run({u"convert"_s, out, u"-"_s}).out, out);
        REQUIRE(values);
        CHECK(*values == expected);
    }
}

TEST_CASE("merge lists conflicts with both sides, answers 1 and writes nothing unless a side is taken")
{
    MergedFiles files;
    files.mine.facts[0].statement = u"Mine."_s;
    files.theirs.facts[0].statement = u"Theirs."_s;
    files.write();
    const QString out = files.path(u"out.json"_s);
    const Run plain = files.merge({u"-o"_s, out});
    CHECK(plain.status == 1);
    CHECK(!QFile::exists(out));
    const QString text = QString::fromUtf8(plain.out);
    CHECK(text.contains(u"conflict: fact “"_s));
    CHECK(text.contains(u"mine:   Mine."_s));
    CHECK(text.contains(u"theirs: Theirs."_s));
    CHECK(!plain.err.isEmpty());

    const QJsonArray json = jsonArray(files.merge({u"-o"_s, out, u"--json"_s}));
    REQUIRE(json.size() == 1);
    CHECK(json[0][u"kind"_s] == u"fact"_s);
    CHECK(json[0][u"field"_s] == u"statement"_s);
    CHECK(json[0][u"mine"_s] == u"Mine."_s);
    CHECK(json[0][u"theirs"_s] == u"Theirs."_s);
    CHECK(json[0][u"taken"_s].isNull());

    for (const auto &[side, statement] :
         {std::pair(u"mine"_s, u"Mine."_s), std::pair(u"theirs"_s, u"Theirs."_s)}) {
        CHECK(files.merge({u"-o"_s, out, u"--take"_s, side}).status == 0);
        const auto values = readJsonDossierFile(out);
        REQUIRE(values);
        CHECK(values->facts[0].statement == statement);
        CHECK(QFile::remove(out));
    }
}

TEST_CASE("merge refuses wrong usage, files that are not there, and to write over what it reads")
{
    MergedFiles files;
    files.write();
    CHECK(files.merge({}).status == 2);
    CHECK(files.merge({u"-o"_s, files.path(u"out.txt"_s)}).status == 2);
    CHECK(files.merge({u"-o"_s, files.path(u"out.json"_s), u"--take"_s, u"ours"_s}).status == 2);
    CHECK(files.merge({u"-o"_s, files.path(u"mine.json"_s)}).status == 2);
    REQUIRE(QFile::remove(files.path(u"theirs.json"_s)));
    const Run missing = files.merge({u"-o"_s, files.path(u"out.json"_s)});
    CHECK(missing.status == 2);
    CHECK(missing.err.contains("theirs.json"));
    CHECK(!QFile::exists(files.path(u"out.json"_s)));
}

} // namespace cli_merge_tests
