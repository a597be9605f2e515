// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matches.h"
#include "core/store/index_check.h"
#include "core/store/open_dossier.h"
#include "core/store/search_index.h"
#include "core/store/sql.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/tamper.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <thread>
#include <vector>

namespace index_check_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;
using State = IndexCheck::State;

namespace {

/// What comes of comparing a file's index of words with its tables, in steps as small as they may be.
State checked(const QString &path)
{
    const auto file = HeldFile::take(ReadPlace{path, {}}, path, path);
    REQUIRE(file.hasValue());
    IndexCheck check(**file);
    State state = State::Going;
    while (state == State::Going)
        state = check.step([] { return true; });
    return state;
}

std::shared_ptr<Store> opened(const QString &path)
{
    auto store = openDossier(path);
    REQUIRE(store.hasValue());
    return *store;
}

Dossier valuesOf(const QString &location)
{
    const auto values = opened(location)->readAll();
    REQUIRE(values.hasValue());
    return *values;
}

std::size_t countOfFacts(const std::shared_ptr<Store> &store, const QString &query)
{
    const auto matches = matchFacts(store->snapshot(), parseQuery(query));
    REQUIRE(matches.hasValue());
    return matches->of(ObjectKind::Fact).size();
}

} // namespace

TEST_CASE("an index of words is as its tables are while the dossier changes, and is found to be so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.dossier"_s);
    const Dossier values = valuesOf(defaultDossier());
    REQUIRE(Store::write(values, path));
    CHECK(checked(path) == State::Sound);

    std::vector<Change> changes(4);
    Participant participant = values.participants.back();
    participant.name = u"Name of ÉTATS-Unis, U.S. 55,000 Straße 中国"_s;
    participant.aliases = {u"Alias b"_s, u"alias A, and more"_s};
    changes[0].put.emplace_back(participant);
    Fact fact = values.facts.back();
    fact.statement += u" And a long-term F-16, § of it"_s;
    fact.about = {values.events.back().id, values.participants.front().id, values.events.front().id};
    changes[1].put.emplace_back(fact);
    Source source = values.sources.front();
    source.text += u" And more words: more words."_s;
    changes[2].put.emplace_back(source);
    changes[3].put.emplace_back(Event{EventId(u"ev-of-this-test"_s), u"A new event"_s, EventKind::Summit});
    const auto store = opened(path);
    std::vector<Change> inverses;
    for (const Change &change : changes) {
        const auto applied = store->apply(change);
        if (!applied)
            FAIL(applied.error().toString().toStdString());
        inverses.push_back(applied->inverse);
    }
    CHECK(checked(path) == State::Sound);
    for (; !inverses.empty(); inverses.pop_back())
        REQUIRE(store->apply(inverses.back()).hasValue());
    CHECK(checked(path) == State::Sound);
}

TEST_CASE("one word too many, too few or elsewhere in an index of words is found")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.dossier"_s);
    const qlonglong row = searchRowId(ObjectKind::Fact, 1);
    for (const QString &statement : {
             u"INSERT INTO search (rowid, title, text, refs) VALUES (%1, 'zebra', '', '')"_s.arg(row),
             u"INSERT INTO search (rowid, title, text, refs) VALUES (%1, '', 'zebra', '')"_s.arg(row + 99),
             u"INSERT INTO search (rowid, title, text, refs) VALUES (77, '', '', 'zebra')"_s,
             u"UPDATE event SET title = title || ' again' WHERE row = 1"_s,
             u"UPDATE event SET title = 'The ' || title WHERE row = 1"_s,
             u"UPDATE fact SET participant = participant + 1 WHERE participant IS NOT NULL"_s,
             u"INSERT INTO search (search) VALUES ('delete-all')"_s,
             u"UPDATE search_data SET block = x'00'"_s,
             u"DELETE FROM search_data WHERE id > 10"_s,
         }) {
        INFO(statement.toStdString());
        REQUIRE(Store::write(sampleDossier(), path));
        REQUIRE(checked(path) == State::Sound);
        tamper(path, {statement});
        CHECK(checked(path) == State::Broken);
    }
}

TEST_CASE("a beginning of words that an index finds where none stands, or does not find, is found")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path));
    const auto keepListsOf = [&](const QString &from, const QString &to) {
        tamper(path, {u"PRAGMA writable_schema = ON"_s,
                      u"UPDATE sqlite_schema SET sql = replace(sql, 'prefix=''%1''', 'prefix=''%2''') "
                      "WHERE name = 'search'"_s.arg(from, to)});
    };
    const QString ofZebra =
        u"rowid, title, text, refs) VALUES (%2%1, 'zebra', '', '')"_s.arg(searchRowId(ObjectKind::Fact, 1));
    const QString put = u"INSERT INTO search ("_s + ofZebra.arg(QString());
    const QString taken = u"INSERT INTO search (search, "_s + ofZebra.arg(u"'delete', "_s);
    REQUIRE(checked(path) == State::Sound);
    SECTION("one too many")
    {
        tamper(path, {put});
        keepListsOf(u"1 2"_s, u"7"_s);
        tamper(path, {taken});
    }
    SECTION("one too few")
    {
        Dossier dossier = sampleDossier();
        dossier.events.push_back({EventId(u"ev-zebra"_s), u"Zebra"_s, EventKind::Visit});
        REQUIRE(Store::write(dossier, path));
        const QString row =
            QString::number(searchRowId(ObjectKind::Event, static_cast<qlonglong>(dossier.events.size())));
        const QString values = u"%1, 'zebra', '', '')"_s.arg(row);
        tamper(path,
               {u"INSERT INTO search (search, rowid, title, text, refs) VALUES ('delete', "_s + values});
        keepListsOf(u"1 2"_s, u"7"_s);
        tamper(path, {u"INSERT INTO search (rowid, title, text, refs) VALUES ("_s + values});
    }
    keepListsOf(u"7"_s, u"1 2"_s);
    CHECK(checked(path) == State::Broken);
}

TEST_CASE("an index of words that is kept otherwise than ours is not used")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path));
    const auto hasIndex = [&] {
        const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
        REQUIRE(connection.hasValue());
        return hasSearchIndex(**connection);
    };
    REQUIRE(hasIndex());
    tamper(path, {u"PRAGMA writable_schema = ON"_s,
                  u"UPDATE sqlite_schema SET sql = replace(sql, '''ascii''', '''porter ascii''') "
                  "WHERE name = 'search'"_s});
    CHECK_FALSE(hasIndex());
}

TEST_CASE("an index of words that former rules made is read past, and made anew with the first change")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path));
    tamper(
        path,
        {u"PRAGMA writable_schema = ON"_s, u"UPDATE search_rules SET version = 4"_s,
         u"UPDATE sqlite_schema SET sql = replace(sql, 'prefix=''1 2''', '%1') WHERE name = 'search'"_s.arg(
             formerSearchOption().replace(u'\'', u"''"_s))});
    const auto store = opened(path);
    CHECK(countOfFacts(store, u"hosted"_s) == 1);
    Change change;
    change.put.emplace_back(Event{EventId(u"ev-new"_s), u"Ratification vote"_s, EventKind::Agreement});
    REQUIRE(store->apply(change).hasValue());
    CHECK(countOfFacts(store, u"hosted"_s) == 1);
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
    REQUIRE(connection.hasValue());
    CHECK(hasSearchIndex(**connection));
    CHECK(checked(path) == State::Sound);
}

TEST_CASE(
    "a large dossier with a false index of words is searched as its tables are before long, and written "
    "with a sound one at once")
{
    Dossier large = sampleDossier();
    const QString padding(1000, u'x');
    for (int i = 0; i < 10'000; ++i)
        large.events.push_back({EventId(u"ev-%1"_s.arg(i)), padding, EventKind::Visit});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.dossier"_s);
    REQUIRE(Store::write(large, path));
    REQUIRE(QFileInfo(path).size() > 8 * 1024 * 1024);
    tamper(path, {u"INSERT INTO search (rowid, title, text, refs) VALUES (%1, 'zebra', '', '')"_s.arg(
                     searchRowId(ObjectKind::Fact, 1))});

    const auto store = opened(path);
    const QString copy = folder.filePath(u"copy.dossier"_s);
    REQUIRE(store->writeTo(copy));
    CHECK(checked(copy) == State::Sound);
    while (countOfFacts(store, u"zebra"_s) > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(countOfFacts(store, u"hosted"_s) == 1);
    // What was found is not forgotten with the first change.
    Change change;
    change.put.emplace_back(Event{EventId(u"ev-new"_s), u"Ratification vote"_s, EventKind::Agreement});
    REQUIRE(store->apply(change).hasValue());
    CHECK(countOfFacts(store, u"zebra"_s) == 0);
    CHECK(checked(path) == State::Sound);
}

} // namespace index_check_tests
