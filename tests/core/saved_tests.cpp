// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "core/store/sql.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace saved_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

SavedFilter byText(const QString &name, const QString &text)
{
    Filter filter;
    filter.text = text;
    return {name, filter};
}

Store::Applied applied(Store &store, const Change &change)
{
    const auto outcome = store.apply(change);
    if (!outcome)
        FAIL(outcome.error().toString().toStdString());
    return *outcome;
}

Dossier valuesOf(const Store &store)
{
    const auto all = store.readAll();
    if (!all)
        FAIL(all.error().toString().toStdString());
    return *all;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A reading of the sample with one stretch of its JSON replaced, which must be there.
Outcome<Dossier> readWith(const QByteArray &what, const QByteArray &by)
{
    QByteArray json = writeJsonDossier(sampleDossier());
    const qsizetype at = json.indexOf(what);
    REQUIRE(at >= 0);
    return readJsonDossier(json.replace(at, what.size(), by), u"hostile.json"_s);
}

void checkRefusal(const QByteArray &what, const QByteArray &by, const QString &place)
{
    const auto read = readWith(what, by);
    INFO(by.left(200).toStdString());
    REQUIRE(!read.hasValue());
    INFO(read.error().toString().toStdString());
    CHECK(read.error().place == place);
}

} // namespace

TEST_CASE("filters and bookmarks go through JSON and through a .dossier value for value and byte for byte")
{
    const Dossier sample = sampleDossier();
    const QByteArray json = writeJsonDossier(sample);
    const auto read = readJsonDossier(json, u"sample.json"_s);
    REQUIRE(read.hasValue());
    CHECK(*read == sample);
    CHECK(writeJsonDossier(*read) == json);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.dossier"_s);
    REQUIRE(Store::write(*read, path).hasValue());
    const auto store = Store::open(path);
    REQUIRE(store.hasValue());
    CHECK((*store)->snapshot()->savedFilters() == sample.filters);
    CHECK((*store)->snapshot()->bookmarks() == sample.bookmarks);
    CHECK(writeJsonDossier(valuesOf(**store)) == json);
}

TEST_CASE("a change to filters or bookmarks is one transaction with a way back, and leaves the other alone")
{
    const auto store = sampleStore();
    const Dossier before = valuesOf(*store);
    Change change;
    change.filters = std::vector{byText(u"Ports"_s, u"port"_s), before.filters[1]};
    CHECK(!change.isEmpty());
    const auto once = applied(*store, change);
    CHECK(once.snapshot->savedFilters() == *change.filters);
    CHECK(once.snapshot->bookmarks() == before.bookmarks);
    const auto back = applied(*store, once.inverse);
    CHECK(valuesOf(*store) == before);
    applied(*store, back.inverse);
    CHECK(valuesOf(*store).filters == *change.filters);

    Change none;
    none.bookmarks.emplace();
    const auto emptied = applied(*store, none);
    CHECK(emptied.snapshot->bookmarks().empty());
    CHECK(emptied.snapshot->savedFilters() == *change.filters);
    applied(*store, emptied.inverse);
    CHECK(store->snapshot()->bookmarks() == before.bookmarks);
}

TEST_CASE("lists that no dossier may hold are refused, and nothing changes")
{
    const auto store = sampleStore();
    const Dossier before = valuesOf(*store);
    const auto refused = [&](const Change &change) {
        const auto outcome = store->apply(change);
        REQUIRE(!outcome.hasValue());
        CHECK(!outcome.error().reason.isEmpty());
        CHECK(valuesOf(*store) == before);
    };
    Change change;
    change.filters = std::vector{byText(u"twice"_s, u"a"_s), byText(u"twice"_s, u"b"_s)};
    refused(change);
    change.filters = std::vector{byText(u" "_s, u"a"_s)};
    refused(change);
    change.filters = std::vector{byText(QString(201, u'x'), u"a"_s)};
    refused(change);
    change.filters = std::vector{byText(u"empty"_s, {})};
    refused(change);
    change.filters = std::vector{byText(u"long"_s, QString(1001, u'x'))};
    refused(change);
    change.filters.emplace();
    for (int i = 0; i <= 1000; ++i)
        change.filters->push_back(byText(QString::number(i), u"a"_s));
    refused(change);
    change.filters.reset();
    change.bookmarks = std::vector{Bookmark{u"nowhere"_s, {}, {}}};
    refused(change);
    change.bookmarks = std::vector{Bookmark{u"no id"_s, u"Not An Id"_s, {}}};
    refused(change);
    change.bookmarks = std::vector{Bookmark{u"backwards"_s, {}, TimeRange{5, 5}}};
    refused(change);
}

TEST_CASE("an object that a filter or a bookmark names may go, and check says what they miss")
{
    Dossier dossier = sampleDossier();
    CHECK(checkDossier(dossier).empty());
    dossier.filters[0].filter.participants = {ParticipantId(u"p-nobody"_s)};
    dossier.filters[0].filter.options = {OptionId(u"p-elan"_s)}; // of another kind
    dossier.bookmarks[1].object = u"f-gone"_s;
    const auto read = readJsonDossier(writeJsonDossier(dossier), u"x"_s);
    REQUIRE(read.hasValue());
    CHECK(*read == dossier);
    QStringList places;
    for (const Problem &problem : checkDossier(*read))
        places.append(problem.place);
    CHECK(places ==
          QStringList{u"/filters/0/participants/0"_s, u"/filters/0/options/0"_s, u"/bookmarks/1/object"_s});
    REQUIRE(Store::fromDossier(*read, u"x"_s).hasValue());
}

TEST_CASE("a JSON dossier whose filters or bookmarks are none is refused at its pointer")
{
    checkRefusal(R"("name": "Disputed")", R"("name": "")", u"/filters/1/name"_s);
    checkRefusal(R"("name": "Disputed")", R"("name": "   ")", u"/filters/1/name"_s);
    checkRefusal(R"("name": "Disputed")", R"("name": "Élan, all criteria")", u"/filters/1/name"_s);
    checkRefusal(R"("name": "Disputed")", R"("name": ")" + QByteArray(201, 'x') + '"', u"/filters/1/name"_s);
    checkRefusal(R"("name": "Disputed")", R"("name": "a\u0000")", u"/filters/1/name"_s);
    checkRefusal(R"("text": "talks who:élan")", R"("text": ")" + QByteArray(1001, 'x') + '"',
                 u"/filters/0/text"_s);
    checkRefusal(R"("roots": 2)", R"("roots": 1)", u"/filters/0/roots"_s);
    checkRefusal(R"("roots": 2)", R"("roots": 256)", u"/filters/0/roots"_s);
    checkRefusal(R"("roots": 2)", R"("roots": 2.5)", u"/filters/0/roots"_s);
    checkRefusal(R"("from": "2026-01-01")", R"("from": "2026-01")", u"/filters/0/from"_s);
    checkRefusal(R"("from": "2026-01-01")", R"("from": "2026-01-01?")", u"/filters/0/from"_s);
    checkRefusal(R"("from": "2026-01-01")", R"("from": "2026-02-01")", u"/filters/0"_s);
    checkRefusal(R"("summit")", R"("meeting")", u"/filters/0/eventKinds/1"_s);
    checkRefusal(R"("summit")", R"("party")", u"/filters/0/eventKinds/1"_s);
    checkRefusal(R"("begin": -3000000000)", R"("begin": 0)", u"/bookmarks/2"_s);
    checkRefusal(R"("begin": -3000000000)", R"("begin": -1e17)", u"/bookmarks/2/begin"_s);
    checkRefusal(R"("object": "f-island-opposes")", R"("object": "No Id")", u"/bookmarks/1/object"_s);
    checkRefusal(R"("object": "f-island-opposes")", R"("end": 7)", u"/bookmarks/1/end"_s);
}

TEST_CASE("a part of a dossier keeps the filters and bookmarks that still mean the same in it")
{
    Dossier part = sampleDossier();
    const ParticipantId republic(u"p-republic"_s);
    REQUIRE(kindsById(part).contains(republic.toString()));
    Filter two;
    two.participants = {republic, ParticipantId(u"p-elan"_s)};
    part.filters.push_back({u"Both"_s, two});
    std::erase_if(part.participants,
                  [&](const Participant &p) { return p.id == ParticipantId(u"p-elan"_s); });
    std::erase_if(part.facts, [](const Fact &f) { return f.id == FactId(u"f-island-opposes"_s); });
    dropSavedOfOthers(part);
    QStringList names;
    for (const SavedFilter &saved : part.filters)
        names.append(saved.name);
    CHECK(names == QStringList{u"Disputed"_s, u"Both"_s}); // the first asked for Élan alone
    CHECK(part.filters[1].filter.participants == std::vector{republic});
    names.clear();
    for (const Bookmark &bookmark : part.bookmarks)
        names.append(bookmark.name);
    CHECK(names == QStringList{u"The talks, closely"_s, u"Before the epoch"_s});
}

TEST_CASE("a .dossier from before filters were kept opens unchanged, and keeps them after its first change")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.dossier"_s);
    Dossier older = sampleDossier();
    older.filters.clear();
    older.bookmarks.clear();
    REQUIRE(Store::write(older, path).hasValue());
    {
        auto sql = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
        REQUIRE(sql.hasValue());
        REQUIRE(!(*sql)->run(u"DROP TABLE saved_filter;\nDROP TABLE bookmark;\nPRAGMA user_version=4"_s));
    }
    const QByteArray before = bytesOf(path);
    {
        const auto store = Store::open(path);
        if (!store)
            FAIL(store.error().toString().toStdString());
        CHECK(valuesOf(**store) == older);
        CHECK((*store)->snapshot()->savedFilters().empty());
    }
    CHECK(bytesOf(path) == before);
    {
        const auto store = Store::open(path);
        REQUIRE(store.hasValue());
        Change change;
        change.filters = sampleDossier().filters;
        change.bookmarks = sampleDossier().bookmarks;
        const auto done = applied(**store, change);
        CHECK(valuesOf(**store) == sampleDossier());
        applied(**store, done.inverse);
        CHECK(valuesOf(**store) == older);
        applied(**store, change);
    }
    const auto later = Store::open(path);
    REQUIRE(later.hasValue());
    CHECK(valuesOf(**later) == sampleDossier());
}

} // namespace saved_tests
