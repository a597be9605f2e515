// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search_run.h"
#include "core/store/store.h"

#include <catch2/catch_test_macros.hpp>

namespace search_run_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// Meetings without end; the last has the shortest title.
std::shared_ptr<Store> manyMeetings(int count)
{
    Dossier dossier;
    dossier.info.id = u"meetings"_s;
    dossier.info.title = u"Meetings"_s;
    for (int i = 1; i <= count; ++i) {
        Event event;
        event.id = EventId(u"ev-%1"_s.arg(i));
        event.title = i == count ? u"Meeting"_s : u"Meeting of working group number %1"_s.arg(i);
        dossier.events.push_back(event);
    }
    const auto store = Store::fromDossier(dossier, u"meetings"_s);
    REQUIRE(store.hasValue());
    return *store;
}

SearchGroup events(const std::shared_ptr<Store> &store, const QString &query, std::size_t limit)
{
    const auto run = SearchRun::open(store->snapshot());
    REQUIRE(run.hasValue());
    SearchGroup found;
    const Status status = (*run)->run(parseQuery(query), limit, {}, [&found](SearchGroup &&group) {
        if (group.kind == ObjectKind::Event)
            found = std::move(group);
    });
    REQUIRE(status);
    return found;
}

} // namespace

TEST_CASE("of more objects than are ranked a search says that the first were")
{
    const auto store = manyMeetings(700);
    const SearchGroup few = events(store, u"meeting"_s, 200);
    CHECK(few.found == 600);
    CHECK(few.isAtLeast);
    CHECK_FALSE(few.results.empty());
    CHECK(few.results.size() <= 200);
    // Another word finds what was not among them.
    const SearchGroup one = events(store, u"meeting 699"_s, 200);
    CHECK(one.found == 1);
    CHECK_FALSE(one.isAtLeast);
    CHECK(one.results.front().object.id == u"ev-699"_s);
}

TEST_CASE("who asks for more results has as many ranked")
{
    const SearchGroup all = events(manyMeetings(700), u"meeting"_s, 9000);
    CHECK(all.found == 700);
    CHECK_FALSE(all.isAtLeast);
    CHECK(all.results.size() == 700);
    CHECK(all.results.front().object.id == u"ev-700"_s); // the word is all there is in its title
}

TEST_CASE("a tag finds what bears it, and the facts about that, whatever its case")
{
    Dossier dossier;
    dossier.info.id = u"tagged"_s;
    dossier.info.title = u"Tagged"_s;
    for (const auto &tags : {QStringList{u"Follow up"_s}, QStringList{u"urgent"_s}, QStringList()}) {
        Event event;
        event.id = EventId(u"ev-%1"_s.arg(dossier.events.size()));
        event.title = u"Meeting"_s;
        event.tags = tags;
        dossier.events.push_back(event);
    }
    const auto store = Store::fromDossier(dossier, u"tagged"_s);
    REQUIRE(store.hasValue());
    CHECK(events(*store, u"tag:urgent"_s, 10).found == 1);
    CHECK(events(*store, u"tag:URG"_s, 10).results.front().object.id == u"ev-1"_s);
    CHECK(events(*store, u"tag:\"follow up\""_s, 10).results.front().object.id == u"ev-0"_s);
    CHECK(events(*store, u"-tag:urgent"_s, 10).found == 2);
    CHECK(events(*store, u"tag:urgent OR tag:follow"_s, 10).found == 2);
    CHECK(events(*store, u"tag:nobody"_s, 10).found == 0);
}

TEST_CASE("a designation is found in the singular and in the plural, and marked")
{
    const auto storeOf = [](const QString &title) {
        Dossier dossier;
        dossier.info.id = u"arms"_s;
        dossier.info.title = u"Arms"_s;
        Event event;
        event.id = EventId(u"ev"_s);
        event.title = title;
        dossier.events.push_back(event);
        return Store::fromDossier(dossier, u"arms"_s).value();
    };
    const auto finds = [&](const QString &title, const QString &query) {
        INFO(title.toStdString() << " by " << query.toStdString());
        const SearchGroup found = events(storeOf(title), query, 10);
        if (found.found == 1)
            CHECK_FALSE(found.results.front().titleMarks.empty());
        return found.found == 1;
    };
    const std::pair<QString, QString> forms[] = {
        {u"F-16"_s, u"F-16s"_s},     {u"Su-57"_s, u"Su-57s"_s},
        {u"MiG-29"_s, u"MiG-29s"_s}, {u"F16"_s, u"F-16s"_s},
        {u"F-16"_s, u"F16s"_s},      {u"f16"_s, u"F‑16s"_s},
        {u"F-35A"_s, u"F-35As"_s},   {u"Leopard 2"_s, u"Leopard 2s"_s},
        {u"T-80"_s, u"T-80s"_s},     {u"UAV"_s, u"UAVs"_s},
        {u"MLRS"_s, u"MLRSs"_s},     {u"S-300"_s, u"S-300s"_s},
        {u"\"F-16\""_s, u"F-16s"_s},
    };
    for (const auto &[singular, plural] : forms) {
        CHECK(finds(u"Delivery of "_s + plural + u" begins"_s, singular));
        if (!singular.startsWith(u'"'))
            CHECK(finds(u"Delivery of one "_s + singular + u" begins"_s, plural));
        CHECK(finds(u"Delivery of "_s + plural + u" begins"_s, plural));
    }
    CHECK_FALSE(finds(u"Delivery of F-15s begins"_s, u"F-16"_s));
    CHECK_FALSE(finds(u"Delivery of F-160 begins"_s, u"F-16s"_s));
    // Years, decades and words are not counted so.
    CHECK_FALSE(finds(u"Talks of 1990"_s, u"1990s"_s));
    CHECK_FALSE(finds(u"Talks of the 90 states"_s, u"the 90s"_s));
    CHECK_FALSE(finds(u"The USS Ford arrives"_s, u"US"_s));
    CHECK_FALSE(finds(u"The new arrives"_s, u"news"_s));
}

} // namespace search_run_tests
