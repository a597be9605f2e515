// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

namespace cli_diff_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;

} // namespace

TEST_CASE("diff of a dossier with itself, in whatever form, says nothing and answers 0")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.dossier"_s);
    REQUIRE(run({u"convert"_s, builtin, copy}).status == 0);
    const Run same = run({u"diff"_s, builtin, copy});
    CHECK(same.status == 0);
    CHECK(same.out.isEmpty());
    const Run json = run({u"diff"_s, u"--json"_s, builtin, copy});
    CHECK(json.status == 0);
    CHECK(jsonArray(json).isEmpty());
}

TEST_CASE("diff names what was added, removed and changed, each with its sentence, and answers 1")
{
    const QTemporaryDir folder;
    const QString earlier = folder.filePath(u"earlier.json"_s);
    const QString later = folder.filePath(u"later.json"_s);
    const Dossier before = sampleDossier();
    Dossier after = before;
    after.facts.front().statement = u"Reworded."_s;
    after.judgements.clear();
    REQUIRE(writeJsonDossierFile(before, earlier));
    REQUIRE(writeJsonDossierFile(after, later));

    const Run plain = run({u"diff"_s, earlier, later});
    CHECK(plain.status == 1);
    const QString sentence = [&before] {
        const PassageId id = before.facts.front().evidence.front().passage;
        for (const Passage &passage : before.passages) {
            if (passage.id == id)
                return passage.exact;
        }
        return QString();
    }();
    REQUIRE(!sentence.isEmpty());
    const QString out = QString::fromUtf8(plain.out).simplified();
    CHECK(out.contains(u"~ fact "_s + before.facts.front().id.toString()));
    CHECK(out.contains(before.facts.front().statement + u" → Reworded."_s));
    CHECK(out.contains(sentence));
    CHECK(out.contains(u"- judgement "_s + before.judgements.front().id.toString()));
    CHECK(out.endsWith(u"0 added, %1 removed, 1 changed"_s.arg(before.judgements.size())));

    const QJsonArray json = jsonArray(run({u"diff"_s, u"--json"_s, earlier, later}));
    REQUIRE(json.size() == static_cast<qsizetype>(1 + before.judgements.size()));
    CHECK(json[0][u"change"_s] == u"changed"_s);
    CHECK(json[0][u"kind"_s] == u"fact"_s);
    CHECK(json[0][u"fields"_s][0][u"field"_s] == u"statement"_s);
    CHECK(json[0][u"sentence"_s][u"exact"_s] == sentence);
    CHECK(json[1][u"change"_s] == u"removed"_s);
    CHECK(!json[1][u"sentence"_s][u"exact"_s].toString().isEmpty());
}

TEST_CASE("diff of a dossier as known on a day with itself tells what was learned since")
{
    const QJsonArray since =
        jsonArray(run({u"diff"_s, u"--json"_s, u"--as-known-on"_s, u"2026-01-02"_s, builtin, builtin}));
    bool declaration = false;
    for (const QJsonValue &difference : since) {
        CHECK(difference[u"change"_s].toString() != u"removed"_s);
        declaration = declaration || difference[u"title"_s].toString().contains(u"Declaration"_s);
    }
    CHECK(declaration);
    CHECK(run({u"diff"_s, u"--as-known-on"_s, u"2027"_s, builtin, builtin}).status == 0);
    CHECK(run({u"diff"_s, u"--as-known-on"_s, u"someday"_s, builtin, builtin}).status == 2);
}

TEST_CASE("diff refuses what it cannot read")
{
    const Run missing = run({u"diff"_s, builtin, u"/nowhere/at-all.dossier"_s});
    CHECK(missing.status == 2);
    CHECK(missing.err.contains("/nowhere/at-all.dossier"));
    CHECK(missing.out.isEmpty());
    CHECK(run({u"diff"_s, builtin}).status == 2);
}

TEST_CASE("diff names filters and bookmarks that were kept, changed, dropped or put in another order")
{
    const QTemporaryDir folder;
    const QString earlier = folder.filePath(u"earlier.json"_s);
    const QString later = folder.filePath(u"later.dossier"_s);
    const Dossier before = sampleDossier();
    Dossier after = before;
    after.filters.front().filter.roots = 3;
    std::swap(after.bookmarks[0], after.bookmarks[2]);
    after.bookmarks.push_back({u"New"_s, {}, TimeRange{0, 86400}});
    after.filters.erase(after.filters.begin() + 1);
    REQUIRE(writeJsonDossierFile(before, earlier));
    REQUIRE(Store::write(after, later));
    const Run plain = run({u"diff"_s, earlier, later});
    CHECK(plain.status == 1);
    const QString out = QString::fromUtf8(plain.out).simplified();
    INFO(out.toStdString());
    CHECK(out.contains(u"filter “Disputed”: disputed true → (none)"_s));
    CHECK(out.contains(u"roots 2"_s));
    CHECK(out.contains(u"roots 3"_s));
    CHECK(out.contains(u"bookmark “New”: (none) → 1970-01-01 00:00:00 – 1970-01-02 00:00:00"_s));
    CHECK(out.contains(u"bookmarks: The talks, closely; Who opposes; Before the epoch → "
                       "Before the epoch; Who opposes; The talks, closely"_s));
    CHECK(out.endsWith(u"0 added, 0 removed, 1 changed"_s));
    CHECK(run({u"diff"_s, later, later}).status == 0);
}

} // namespace cli_diff_tests
