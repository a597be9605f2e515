// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/palette_model.h"
#include "core/names/object_names.h"
#include "core/search/indexed_names.h"
#include "core/search/use_counts.h"
#include "core/store/open_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

namespace palette_models_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

ObjectNames namesOfBuiltin()
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    return ObjectNames((*store)->snapshot());
}

QStringList ids(const std::vector<NamedObject> &found)
{
    QStringList result;
    for (const NamedObject &object : found)
        result.append(object.object.id);
    return result;
}

} // namespace

TEST_CASE("an object is found by any of its names, and once")
{
    const ObjectNames names = namesOfBuiltin();
    const ObjectRef zelensky = [&names] {
        for (std::uint32_t row = 0; row < names.snapshot()->count(ObjectKind::Participant); ++row) {
            const Participant participant = names.snapshot()->at(ParticipantRow{row});
            if (participant.name == u"Volodymyr Zelensky"_s)
                return ObjectRef(participant.id);
        }
        return ObjectRef();
    }();
    REQUIRE(!zelensky.id.isEmpty());
    for (const QString &typed : {u"zelensky"_s, u"ZELENSKYY"_s, u"volodymyr zel"_s, u"vol zlnsky"_s}) {
        INFO(typed.toStdString());
        const auto found = names.find(typed, 50);
        REQUIRE(!found.empty());
        CHECK(found.front().object == zelensky);
        CHECK(ids(found).count(zelensky.id) == 1);
    }
    CHECK(names.find(u"zelenskyy"_s, 1).front().name == u"Zelenskyy"_s);
    CHECK(names.find(u"zelenskyy"_s, 1).front().title == u"Volodymyr Zelensky"_s);
    CHECK(names.find(u"xqzxqz"_s, 10).empty());
    CHECK(names.find(u"  "_s, 10).empty());
}

TEST_CASE("an id that is typed whole comes first, and use puts one before its like")
{
    const ObjectNames names = namesOfBuiltin();
    CHECK(names.find(u"ev-paris-summit"_s, 10).front().object ==
          ObjectRef(ObjectKind::Event, u"ev-paris-summit"_s));
    CHECK(ids(names.find(u"ev-paris-summit"_s, 1000)).count(u"ev-paris-summit"_s) == 1);

    const auto before = names.find(u"paris"_s, 100);
    REQUIRE(before.size() > 5);
    const auto after = names.find(u"paris"_s, 100, {{before[2].object, 100}});
    CHECK(after.front().object == before[2].object);
    CHECK(before.size() == after.size());
}

TEST_CASE("a search for names that is cancelled yields nothing, a limit is kept")
{
    const ObjectNames names = namesOfBuiltin();
    CHECK(names.find(u"a"_s, 7).size() == 7);
    CHECK(names.find(u"a"_s, 7, {}, [] { return true; }).empty());
}

TEST_CASE("through the index an object is found by how the words of its names begin")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    const auto opened = IndexedNames::open((*store)->snapshot());
    REQUIRE(opened);
    IndexedNames &names = **opened;
    const auto find = [&names](ObjectKind kind, const QString &typed, std::size_t limit = 50) {
        auto found = names.find(kind, typed, limit);
        REQUIRE(found);
        return *std::move(found);
    };
    // Every object by its whole name.
    const Snapshot &snapshot = *names.snapshot();
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        for (std::uint32_t row = 0; row < snapshot.count(kind); ++row) {
            const ObjectRef object = snapshot.refAt(kind, row);
            INFO(object.id.toStdString());
            CHECK(ids(find(kind, snapshot.title(object)).objects).count(object.id) == 1);
        }
    }
    // A participant by another name, case and accents aside.
    const auto zelensky = find(ObjectKind::Participant, u"ZELENSKÝY"_s).objects;
    REQUIRE(zelensky.size() == 1);
    CHECK(zelensky.front().title == u"Volodymyr Zelensky"_s);
    CHECK(zelensky.front().name == u"Zelenskyy"_s);
    CHECK_FALSE(zelensky.front().match.positions.empty());
    CHECK(find(ObjectKind::Participant, u"zelenskyyx"_s).objects.empty());
    CHECK(find(ObjectKind::Event, u" \" * ^ : "_s).objects.empty());
    CHECK(find(ObjectKind::Event, u"AND OR \"NOT"_s).objects.empty());
}

TEST_CASE("through the index names that begin with what was typed come first, and more are told")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    const auto opened = IndexedNames::open((*store)->snapshot());
    REQUIRE(opened);
    const auto all = (*opened)->find(ObjectKind::Event, u"par"_s, 500);
    REQUIRE(all);
    CHECK_FALSE(all->isMore);
    REQUIRE(all->objects.size() > 4);
    const auto few = (*opened)->find(ObjectKind::Event, u"par"_s, 2);
    REQUIRE(few);
    CHECK(few->isMore);
    REQUIRE(few->objects.size() == 2);
    bool isBeginning = true;
    for (const NamedObject &object : all->objects) {
        const bool begins = object.title.startsWith(u"par"_s, Qt::CaseInsensitive);
        CHECK((isBeginning || !begins));
        isBeginning = begins;
    }
    const auto used = (*opened)->find(ObjectKind::Event, u"par"_s, 500, {{all->objects[3].object, 50}});
    REQUIRE(used);
    CHECK(used->objects[3].match.score == all->objects[3].match.score + 50);
    CHECK((*opened)->find(ObjectKind::Event, u"par"_s, 9, {}, [] { return true; })->objects.empty());
}

TEST_CASE("the palette's model tells a line with all that is to be heard of it")
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({{0, {}, u"Fit all"_s, u"Timeline"_s, u"Home"_s, {10, {0, 1}}},
                      {-1, EventId(u"ev-a"_s), u"Talks"_s, u"event"_s, {}, {}}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == u"Fit all"_s);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == u"Fit all, Timeline, Home"_s);
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == u"Talks, event"_s);
    CHECK(model.index(0).data(PaletteModel::PositionsRole).value<QList<int>>() == QList<int>{0, 1});
    CHECK(model.entryAt(1).object == ObjectRef(EventId(u"ev-a"_s)));
    model.setEntries({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("uses are remembered, fade, and survive a damaged file")
{
    UseCounts uses;
    CHECK(uses.bonus(u"a"_s) == 0);
    uses.add(u"a"_s);
    const int once = uses.bonus(u"a"_s);
    CHECK(once > 0);
    for (int i = 0; i < 1000; ++i)
        uses.add(u"b"_s);
    CHECK(uses.bonus(u"b"_s) > once);
    CHECK(uses.count(u"b"_s) < 500);
    CHECK(uses.count(u"a"_s) == 0);
    uses.add(u"c"_s);
    CHECK(uses.mostUsed() == QStringList{u"b"_s, u"c"_s});
    CHECK(UseCounts(uses.toVariant()).mostUsed() == uses.mostUsed());
    CHECK(UseCounts(QVariantMap{{u"x"_s, u"many"_s}, {u"y"_s, -3}}).mostUsed().isEmpty());
}

} // namespace palette_models_tests
