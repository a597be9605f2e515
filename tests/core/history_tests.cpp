// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample as a `.dossier`.
struct Kept
{
    Kept()
    {
        REQUIRE(Store::write(sampleDossier(), path).hasValue());
        open();
    }

    void open()
    {
        auto opened = Store::open(path);
        REQUIRE(opened.hasValue());
        store = *std::move(opened);
    }
    Change apply(Change change) const
    {
        auto applied = store->apply(change);
        if (!applied)
            FAIL(applied.error().toString().toStdString());
        return applied->inverse;
    }
    [[nodiscard]] std::vector<PastChange> history() const
    {
        auto changes = store->history();
        REQUIRE(changes.hasValue());
        return *std::move(changes);
    }
    [[nodiscard]] Dossier read() const
    {
        auto dossier = store->readAll();
        REQUIRE(dossier.hasValue());
        return *std::move(dossier);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"sample.dossier"_s);
    std::shared_ptr<Store> store;
};

Change putting(Change::Object object, const QString &words = {})
{
    Change change;
    change.put.push_back(std::move(object));
    change.author = u"A. Analyst"_s;
    change.words = words;
    return change;
}

Participant renamedIsland(const QString &name)
{
    Participant island = sampleDossier().participants.at(1);
    island.name = name;
    return island;
}

} // namespace

TEST_CASE("a dossier remembers who changed what, when and in which words")
{
    Kept kept;
    CHECK(kept.history().empty());
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    kept.apply(putting(renamedIsland(u"Isle"_s), u"Rename Island"_s));
    Change second = putting(Event{EventId(u"ev-second"_s), u"Second talks"_s, EventKind::Meeting});
    second.remove.push_back(ObjectRef(FactId(u"f-minister"_s)));
    kept.apply(second);
    kept.open(); // it is in the file

    const std::vector<PastChange> history = kept.history();
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).author == "A. Analyst"_L1);
    CHECK(history.at(0).words == "Rename Island"_L1);
    const QDateTime time = QDateTime::fromString(history.at(0).time, Qt::ISODate);
    CHECK(time.isValid());
    CHECK(time >= before);
    CHECK(history.at(0).time.endsWith(u'Z'));
    REQUIRE(history.at(0).objects.size() == 1);
    CHECK(history.at(0).objects.at(0).object == ObjectRef(ParticipantId(u"p-island"_s)));
    CHECK(history.at(0).objects.at(0).fate == Fate::Changed);
    CHECK(history.at(0).objects.at(0).title == "Isle"_L1);

    // Words that nobody gave are composed of the objects.
    INFO(history.at(1).words.toStdString());
    CHECK(history.at(1).words.contains(u"Ada Élan is a minister"_s));
    REQUIRE(history.at(1).objects.size() == 2);
    CHECK(history.at(1).objects.at(0).fate == Fate::Removed);
    CHECK(history.at(1).objects.at(0).object == ObjectRef(FactId(u"f-minister"_s)));
    CHECK(history.at(1).objects.at(1).fate == Fate::Added);
    CHECK(history.at(1).objects.at(1).title == "Second talks"_L1);
}

TEST_CASE("one change of many is taken back where nothing later touched the same")
{
    Kept kept;
    const Dossier first = kept.read();
    kept.apply(putting(renamedIsland(u"Isle"_s)));
    Change removal;
    removal.remove = {ObjectRef(FactId(u"f-minister"_s))};
    kept.apply(removal);
    kept.apply(putting(Event{EventId(u"ev-second"_s), u"Second talks"_s, EventKind::Meeting}));

    const auto taken = kept.store->takingBack(2);
    REQUIRE(taken.hasValue());
    kept.apply(*taken);
    Dossier now = kept.read();
    CHECK(now.facts == first.facts); // in its place
    CHECK(now.participants.at(1).name == "Isle"_L1);

    const auto renamed = kept.store->takingBack(1);
    REQUIRE(renamed.hasValue());
    kept.apply(*renamed);
    const auto added = kept.store->takingBack(3);
    REQUIRE(added.hasValue());
    kept.apply(*added);
    CHECK(kept.read() == first);
    CHECK(kept.history().size() == 6);
}

TEST_CASE("a change is not taken back from under a later one, which is named")
{
    Kept kept;
    kept.apply(putting(renamedIsland(u"Isle"_s)));
    kept.apply(putting(renamedIsland(u"The Isle"_s), u"Rename it again"_s));
    const auto refused = kept.store->takingBack(1);
    REQUIRE(!refused.hasValue());
    CHECK(refused.error().reason.contains("Rename it again"_L1));
    CHECK(refused.error().reason.contains("The Isle"_L1));
    REQUIRE(kept.store->takingBack(2).hasValue());
    CHECK(!kept.store->takingBack(99).hasValue());
}

TEST_CASE("taking back leaves a source the text that was attached since")
{
    Kept kept;
    SourceDescription gazette = sampleDossier().sources.at(0);
    gazette.publisher = u"Gazette & Sons"_s;
    kept.apply(putting(gazette));
    const auto taken = kept.store->takingBack(1);
    REQUIRE(taken.hasValue());
    REQUIRE(taken->put.size() == 1);
    REQUIRE(std::holds_alternative<SourceDescription>(taken->put.at(0)));
    kept.apply(*taken);
    CHECK(kept.read().sources == sampleDossier().sources);
}

TEST_CASE("a history that was forgotten is nowhere in the file, and in no copy of the dossier's values")
{
    Kept kept;
    kept.apply(putting(renamedIsland(u"Zanzibarland"_s), u"Call it Zanzibarland"_s));
    kept.apply(putting(sampleDossier().participants.at(1), u"Call it Island again"_s));
    CHECK(kept.bytes().contains("Zanzibarland"));

    // What leaves by its values, a copy or an export, has no history.
    const QString copy = kept.folder.filePath(u"copy.dossier"_s);
    REQUIRE(Store::write(kept.read(), copy).hasValue());
    const auto copied = Store::open(copy);
    REQUIRE(copied.hasValue());
    CHECK((*copied)->history()->empty());

    const auto forgotten = kept.store->forgetHistory();
    INFO((forgotten ? QString() : forgotten.error().reason).toStdString());
    REQUIRE(forgotten.hasValue());
    CHECK(kept.history().empty());
    CHECK(!kept.bytes().contains("Zanzibarland"));
    CHECK(kept.store->fileState() == FileState::Intact);
    CHECK(kept.read() == sampleDossier());
    // And goes on.
    kept.apply(putting(renamedIsland(u"Isle"_s)));
    CHECK(kept.history().size() == 1);
    kept.open();
    CHECK(kept.read().participants.at(1).name == "Isle"_L1);
}

TEST_CASE("a dossier saved under a name for the first time takes its history along")
{
    QTemporaryDir folder;
    const auto store = Store::fromDossier(sampleDossier(), u"sample"_s);
    REQUIRE(store.hasValue());
    REQUIRE((*store)->apply(putting(renamedIsland(u"Isle"_s), u"Rename Island"_s)).hasValue());
    const QString path = folder.filePath(u"saved.dossier"_s);
    REQUIRE((*store)->writeTo(path).hasValue());
    const auto saved = Store::open(path);
    REQUIRE(saved.hasValue());
    const auto history = (*saved)->history();
    REQUIRE(history.hasValue());
    REQUIRE(history->size() == 1);
    CHECK(history->front().words == "Rename Island"_L1);
}
