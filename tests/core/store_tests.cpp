// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/session/session.h"
#include "core/store/fact_outline.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

namespace store_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

FactId factId(const char *id)
{
    return FactId(QString::fromLatin1(id));
}

std::vector<QString> idsOf(const Snapshot &snapshot, const std::vector<FactRow> &rows)
{
    std::vector<QString> ids;
    for (const FactRow row : rows)
        ids.push_back(snapshot.at(row).id.toString());
    return ids;
}

} // namespace

TEST_CASE("a dossier comes out of a store as it went in")
{
    const auto all = sampleStore()->readAll();
    REQUIRE(all.hasValue());
    CHECK(*all == sampleDossier());
}

TEST_CASE("JSON, store and JSON again are the same bytes")
{
    const QByteArray first = writeJsonDossier(sampleDossier());
    const auto read = readJsonDossier(first, u"sample"_s);
    REQUIRE(read.hasValue());
    CHECK(*read == sampleDossier());
    const auto store = Store::fromDossier(*read, u"sample"_s);
    REQUIRE(store.hasValue());
    const auto all = (*store)->readAll();
    REQUIRE(all.hasValue());
    CHECK(writeJsonDossier(*all) == first);
}

TEST_CASE("a null string is stored as an empty one")
{
    Dossier dossier = sampleDossier();
    dossier.sources[0].text = QString();
    dossier.sources[0].reliabilityReason = QString();
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store.hasValue());
    CHECK((*store)->snapshot()->text(SourceRow{0}).isEmpty());
}

TEST_CASE("events stand in time order, with undated ones last")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const EventColumns &events = snapshot->events();
    REQUIRE(events.size() == 2);
    CHECK(events.dated == 1);
    CHECK(snapshot->at(EventRow{0}).id == EventId(u"ev-talks"_s));
    CHECK(events.begin[0] == CivilDay::fromYmd(2026, 1, 3).daysSinceEpoch * secondsPerDay);
    CHECK(events.end[0] - events.begin[0] == secondsPerDay);
    CHECK(snapshot->rowOf(EventId(u"ev-talks"_s)) == EventRow{0});
    CHECK(snapshot->rowOf(EventId(u"ev-shelling"_s)) == EventRow{1});
}

TEST_CASE("the state of an event is that of the newest source, and a difference is flagged")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const EventColumns &events = snapshot->events();
    CHECK(events.status[0] == EventStatus::Held);
    CHECK((events.flags[0] & StatusDiffers) != 0);
    CHECK((events.flags[0] & DatesDiffer) == 0);
    CHECK(events.status[1] == EventStatus::Unknown);
    CHECK((events.flags[1] & Denied) != 0);
}

TEST_CASE("support is counted in roots: a source and its copy are one")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const auto held = snapshot->rowOf(factId("f-talks-held"));
    const auto when = snapshot->rowOf(factId("f-talks-date"));
    REQUIRE(held);
    REQUIRE(when);
    CHECK(snapshot->facts().sources[held->value] == 1);
    CHECK(snapshot->facts().sources[when->value] == 2);
    CHECK(snapshot->rootsOf(*held) ==
          std::vector{FactRoot{FactRoot::Kind::Source, snapshot->rowOf(SourceId(u"src-wire"_s))->value, {}}});
}

TEST_CASE("facts of an object are those that name it in payload, speaker or about")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    CHECK(idsOf(*snapshot, snapshot->factsOf(ParticipantId(u"p-elan"_s))) ==
          std::vector{u"f-elan-expected"_s, u"f-elan-hosted"_s, u"f-island-open"_s, u"f-minister"_s});
    CHECK(idsOf(*snapshot, snapshot->factsOf(PassageId(u"pas-w4"_s))) ==
          std::vector{u"f-island-opposes"_s, u"f-island-open"_s});
    CHECK(idsOf(*snapshot, snapshot->factsOf(SourceId(u"src-copy"_s))) == std::vector{u"f-talks-held"_s});
    CHECK(snapshot->factsOf(EventId(u"no-such-event"_s)).empty());
}

TEST_CASE("a snapshot can be asked from another thread")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    QString title;
    std::thread([&] { title = snapshot->title(EventId(u"ev-talks"_s)); }).join();
    CHECK(title == u"Talks in Port"_s);
    CHECK(!snapshot->error());
}

TEST_CASE("threads that read a snapshot as a whole, while a change is made, find the same or are told to "
          "begin anew")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shared.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path).hasValue());
    const auto store = openDossier(path);
    REQUIRE(store.hasValue());
    const auto rename = [&store](const QString &title) {
        Change change;
        change.put.emplace_back(Event{EventId(u"ev-talks"_s), title, EventKind::Summit});
        return (*store)->apply(change).hasValue();
    };
    REQUIRE(rename(u"Talks in a Port"_s));
    const SnapshotPtr snapshot = (*store)->snapshot();
    const FactColumns expected = sampleStore()->snapshot()->facts();

    std::atomic<int> sound = 0;
    std::latch begun(4);
    std::vector<std::thread> readers;
    for (int i = 0; i < 4; ++i) {
        readers.emplace_back([&] {
            const QString title = snapshot->title(EventId(u"ev-talks"_s));
            begun.count_down();
            const bool same =
                snapshot->facts().kind == expected.kind && snapshot->facts().disputed == expected.disputed &&
                !snapshot->participations().empty() && !snapshot->claims().empty() &&
                snapshot->at(FactRow{0}).kind() == expected.kind[0] && title == u"Talks in a Port"_s;
            sound += same || snapshot->readLater() ? 1 : 0;
        });
    }
    begun.wait();
    const bool isRenamed = rename(u"Talks in Port City"_s);
    for (std::thread &reader : readers)
        reader.join();
    CHECK(isRenamed);
    CHECK(sound == 4);
    CHECK(!snapshot->error());
}

TEST_CASE("a change yields the next snapshot and leaves the earlier one as it was")
{
    const auto store = sampleStore();
    const SnapshotPtr before = store->snapshot();
    Event renamed{EventId(u"ev-talks"_s), u"Talks in Port City"_s, EventKind::Summit};
    Change change;
    change.put.emplace_back(renamed);
    const auto after = store->apply(change);
    REQUIRE(after.hasValue());
    const SnapshotPtr next = after->snapshot;
    CHECK(next == store->snapshot());
    CHECK(next->revision() == before->revision() + 1);
    CHECK(next->at(EventRow{0}).title == u"Talks in Port City"_s);
    CHECK(before->at(EventRow{0}).title == u"Talks in Port"_s);
    CHECK(next->factsOf(renamed.id) == before->factsOf(renamed.id));
}

TEST_CASE("a change that would leave a reference dangling changes nothing and names what rests on what")
{
    const auto store = sampleStore();
    Change change;
    change.remove.emplace_back(PassageId(u"pas-g1"_s));
    const auto after = store->apply(change);
    REQUIRE(!after.hasValue());
    CHECK(after.error().place.contains(u"(pas-g1)"_s));
    CHECK(after.error().reason.contains(u"(f-talks-planned)"_s));
    const auto all = store->readAll();
    REQUIRE(all.hasValue());
    CHECK(*all == sampleDossier());
}

TEST_CASE("a .dossier is opened without a byte of it changing, and changed in one transaction")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path).hasValue());
    const auto bytes = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    {
        const auto store = openDossier(path);
        REQUIRE(store.hasValue());
        CHECK((*store)->path() == path);
        CHECK((*store)->snapshot()->title(EventId(u"ev-talks"_s)) == u"Talks in Port"_s);
        const auto all = (*store)->readAll();
        REQUIRE(all.hasValue());
        CHECK(*all == sampleDossier());
    }
    CHECK(bytes() == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"sample.dossier"_s});
}

TEST_CASE("selecting an event brings up what became of it and the sentence of the best source, and selecting "
          "it twice is one step of history")
{
    Session session(sampleStore()->snapshot());
    const EventId talks(u"ev-talks"_s);
    session.select(talks);
    session.select(talks);
    REQUIRE(session.selection().leadPassage);
    CHECK(session.snapshot()->at(*session.selection().leadPassage).id == PassageId(u"pas-w1"_s));
    CHECK(session.snapshot()->at(*session.selection().leadFact).id == factId("f-talks-held"));
    CHECK(session.selection().participants.size() == 1);
    session.select(SourceId(u"src-wire"_s));
    CHECK(!session.selection().leadFact);
    session.back();
    CHECK(session.selection().object == ObjectRef(talks));
    session.back();
    CHECK(session.selection().isEmpty());
    CHECK(!session.canGoBack());
    session.forward();
    CHECK(session.selection().object == ObjectRef(talks));
}

TEST_CASE("lanes hold each event once, and what stands in none has a lane of its own")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    for (const auto grouping : {LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Place,
                                LaneGrouping::Source, LaneGrouping::Option}) {
        const Lanes lanes = snapshot->lanesBy(grouping);
        std::vector<bool> seen(snapshot->events().size(), false);
        for (const Lanes::Lane &lane : lanes.lanes) {
            CHECK(std::is_sorted(lane.events.begin(), lane.events.end()));
            CHECK(std::adjacent_find(lane.events.begin(), lane.events.end()) == lane.events.end());
            for (const EventRow row : lane.events)
                seen[row.value] = true;
        }
        CHECK(std::all_of(seen.begin(), seen.end(), [](bool s) { return s; }));
    }
    const Lanes places = snapshot->lanesBy(LaneGrouping::Place);
    REQUIRE(places.lanes.size() == 2);
    CHECK(places.lanes[0].name == u"Port"_s);
    CHECK(places.lanes[0].events == std::vector{EventRow{0}});
    const Lanes people = snapshot->lanesBy(LaneGrouping::Participant);
    CHECK(people.lanes[0].object == ObjectRef(ParticipantId(u"p-elan"_s)));
}

TEST_CASE("selecting a participant brings up its own part in an event before what it said of others")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const Selection selection = makeSelection(*snapshot, ParticipantId(u"p-elan"_s));
    REQUIRE(selection.leadFact);
    CHECK(snapshot->at(*selection.leadFact).kind() == FactKind::Participation);
}

TEST_CASE("what facts name and rest on is read by rows as it is read whole")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    std::vector<FactRow> rows;
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); ++row)
        rows.push_back({row});
    const std::vector<FactOutline> links = snapshot->outlinesOf(rows);
    REQUIRE(links.size() == rows.size());
    for (const FactOutline &link : links) {
        const Fact fact = snapshot->at(link.fact);
        INFO(fact.id.toString().toStdString());
        CHECK(link.kind == fact.kind());
        CHECK(link.assertion == fact.assertion);
        std::vector<ObjectRef> named;
        const auto add = [&](ObjectKind kind, std::uint32_t row) {
            const ObjectRef ref = snapshot->refAt(kind, row);
            if (std::find(named.begin(), named.end(), ref) == named.end())
                named.push_back(ref);
        };
        for (const FactOutline::Object &object : link.payload)
            add(object.kind, object.row);
        if (link.speaker)
            add(ObjectKind::Participant, link.speaker->value);
        for (const FactOutline::Object &object : link.about)
            add(object.kind, object.row);
        CHECK(named == fact.concerns());
        REQUIRE(link.evidence.size() == fact.evidence.size());
        for (std::size_t i = 0; i < fact.evidence.size(); ++i) {
            CHECK(snapshot->idAt(link.evidence[i].passage) == fact.evidence[i].passage);
            CHECK(snapshot->idAt(link.evidence[i].source) == snapshot->at(link.evidence[i].passage).source);
            CHECK(link.evidence[i].relation == fact.evidence[i].relation);
        }
    }
    CHECK(snapshot->outlinesOf({}).empty());
}

TEST_CASE("a participant of thousands of facts is selected with all of them, and the plainest leads")
{
    Dossier dossier = sampleDossier();
    for (int i = 0; i < 3000; ++i) {
        Fact fact = dossier.facts.back();
        fact.id = FactId(u"f-more-%1"_s.arg(i));
        fact.statement = u"Statement %1."_s.arg(i);
        dossier.facts.push_back(fact);
    }
    const auto store = Store::fromDossier(dossier, u"many"_s);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    const Selection selection = makeSelection(*snapshot, ParticipantId(u"p-elan"_s));
    CHECK(selection.facts.size() == 3004);
    CHECK(selection.leadFact == snapshot->rowOf(FactId(u"f-elan-expected"_s)));
    CHECK(selection.leadPassage == snapshot->rowOf(PassageId(u"pas-g2"_s)));
}

} // namespace store_tests
