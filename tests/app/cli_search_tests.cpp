// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/word_query.h"
#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

using namespace chancery::cli;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;

bool finds(const QString &query, const QString &text)
{
    return WordQuery(query).matches(SearchedText(text));
}

QStringList idsFound(const QString &query)
{
    QStringList ids;
    for (const QJsonValue &hit :
         jsonArray(run({u"search"_s, builtin, query, u"--limit"_s, u"1000"_s, u"--json"_s})))
        ids.append(hit[u"id"_s].toString());
    return ids;
}

} // namespace

TEST_CASE("case, accents and typography do not count in a search")
{
    CHECK(finds(u"elysee"_s, u"the Élysée Palace"_s));
    CHECK(finds(u"ÉLYSÉE"_s, u"the elysee palace"_s));
    CHECK(finds(u"E\u0301lysee"_s, u"Élysée"_s));
    CHECK(finds(u"strasse"_s, u"die Straße"_s));
    CHECK(finds(u"киев"_s, u"в Киеве"_s));
    CHECK(finds(u"peace plan"_s, u"the peace\u00a0plan"_s));
    CHECK(finds(u"20-point"_s, u"a 20‑point draft"_s));
}

TEST_CASE("every word must occur, each by its beginning, in any order")
{
    CHECK(finds(u"plan peace"_s, u"the peace plan"_s));
    CHECK(finds(u"pea pla"_s, u"the peace plan"_s));
    CHECK(!finds(u"peace war"_s, u"the peace plan"_s));
    CHECK(!finds(u"lan"_s, u"the peace plan"_s));
}

TEST_CASE("words in quotes must stand together")
{
    CHECK(finds(u"\"peace plan\""_s, u"the peace plan"_s));
    CHECK(!finds(u"\"peace plan\""_s, u"a plan for peace"_s));
    CHECK(!finds(u"\"plan peace\""_s, u"the peace plan"_s));
    CHECK(finds(u"draft “peace plan”"_s, u"the peace plan, a draft"_s));
    CHECK(finds(u"\"peace plan"_s, u"the peace plan"_s));
}

TEST_CASE("a query without a word finds nothing, and says so")
{
    CHECK(WordQuery(u" \"\" ?! "_s).isEmpty());
    CHECK(!finds(u""_s, u"anything"_s));
    const Run result = run({u"search"_s, builtin, u"?!"_s});
    CHECK(result.status == 2);
    CHECK(result.err.contains("?!"));
}

TEST_CASE("search finds facts by any name of whom they concern")
{
    // The facts call him Zelensky; Zelenskyy and Volodymyr are among his aliases.
    const QStringList known = idsFound(u"volodymyr arriv"_s);
    const QStringList plain = idsFound(u"ZELENSKY arriv"_s);
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
