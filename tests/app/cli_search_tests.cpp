// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <algorithm>

namespace cli_search_tests {

using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;

QStringList idsFound(const QString &query)
{
    QStringList ids;
    for (const QJsonValue &hit :
         jsonArray(run({u"search"_s, builtin, query, u"--limit"_s, u"1000"_s, u"--json"_s})))
        ids.append(hit[u"id"_s].toString());
    return ids;
}

} // namespace

TEST_CASE("case and accents do not count in a search")
{
    CHECK(!idsFound(u"elysee"_s).isEmpty());
    CHECK(idsFound(u"elysee"_s) == idsFound(u"ÉLYSÉE"_s));
    CHECK(idsFound(u"E\u0301lysee"_s) == idsFound(u"elysee"_s));
}

TEST_CASE("a query without a word finds nothing, and says so")
{
    const Run result = run({u"search"_s, builtin, u"?!"_s});
    CHECK(result.status == 2);
    CHECK(result.err.contains("?!"));
}

TEST_CASE("what is half typed is said, and the rest is searched")
{
    const Run result = run({u"search"_s, builtin, u"paris who:"_s, u"--json"_s});
    CHECK(result.status == 0);
    CHECK(result.err.contains("character 7"));
    CHECK(idsFound(u"paris who:"_s) == idsFound(u"paris"_s));
}

TEST_CASE("search marks the words in titles and sentences, by code point")
{
    const Run result = run({u"search"_s, builtin, u"tusk kind:fact"_s, u"--json"_s});
    bool marked = false;
    for (const QJsonValue &hit : jsonArray(result)) {
        CHECK(hit[u"type"_s].toString() == "fact"_L1);
        CHECK(!hit[u"sentence"_s].toString().isEmpty());
        CHECK(!hit[u"from"_s].toString().isEmpty());
        const std::u32string title = hit[u"title"_s].toString().toStdU32String();
        for (const QJsonValue &mark : hit[u"titleMarks"_s].toArray()) {
            const auto start = static_cast<size_t>(mark[u"start"_s].toInt());
            const auto end = static_cast<size_t>(mark[u"end"_s].toInt());
            const QString word = QString::fromStdU32String(title.substr(start, end - start));
            CHECK(word.toLower().contains(u"tusk"_s));
            marked = true;
        }
    }
    CHECK(marked);
}

TEST_CASE("list and export take the part of a dossier that a query matches")
{
    QStringList events;
    for (const QJsonValue &event : jsonArray(run(
             {u"list"_s, builtin, u"events"_s, u"--where"_s, u"kind:summit OR kind:meeting"_s, u"--json"_s})))
        events.append(event[u"kind"_s].toString());
    CHECK(!events.isEmpty());
    CHECK(events.size() < jsonArray(run({u"list"_s, builtin, u"events"_s, u"--json"_s})).size());
    const auto participants = [](const QString &query) {
        return jsonArray(run({u"list"_s, builtin, u"participants"_s, u"--where"_s, query, u"--json"_s}))
            .size();
    };
    CHECK(participants(u"who:tusk"_s) > 0);
    CHECK(participants(u"who:nobodyatall"_s) == 0);

    const QTemporaryDir folder;
    const QString out = folder.filePath(u"part.json"_s);
    REQUIRE(run({u"export"_s, builtin, u"--where"_s, u"who:tusk"_s, u"--format"_s, u"json"_s, u"-o"_s, out})
                .status == 0);
    CHECK(run({u"check"_s, out}).status == 0);
    const auto facts = jsonArray(run({u"list"_s, out, u"facts"_s, u"--json"_s})).size();
    CHECK(facts > 0);
    CHECK(facts < jsonArray(run({u"list"_s, builtin, u"facts"_s, u"--json"_s})).size());
}

TEST_CASE("search finds facts by any name of whom they concern")
{
    // The facts call him Zelensky; Zelenskyy is among his aliases.
    const QStringList known = idsFound(u"zelenskyy arriv*"_s);
    const QStringList plain = idsFound(u"ZELENSKY arriv*"_s);
    CHECK(
        std::any_of(known.cbegin(), known.cend(), [](const QString &id) { return id.startsWith(u"f-"_s); }));
    for (const QString &id : known) {
        INFO(id.toStdString());
        CHECK(plain.contains(id));
    }
}

TEST_CASE("search says when it finds nothing, and when it shows less than it found")
{
    const Run none = run({u"search"_s, builtin, u"xylophone"_s, u"--json"_s});
    CHECK(none.status == 1);
    CHECK(jsonArray(none).isEmpty());
    CHECK(none.err.contains("xylophone"));

    const Run some = run({u"search"_s, builtin, u"paris"_s, u"--limit"_s, u"3"_s, u"--json"_s});
    CHECK(some.status == 0);
    CHECK(jsonArray(some).size() == 3);
    CHECK(some.err.contains("3 of "));
    CHECK(run({u"search"_s, builtin, u"paris"_s, u"--limit"_s, u"none"_s}).status == 2);
}

} // namespace cli_search_tests
