// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/open_dossier.h"
#include "core/store/snapshot.h"
#include "core/timeline/timeline_lanes.h"
#include "tests/support/rounds.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// A dossier as a file, so that it can be read anew beside the store that changes it.
struct Lasting
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"next.dossier"_s);
    std::shared_ptr<Store> store;

    explicit Lasting(const Dossier &dossier)
    {
        REQUIRE(Store::write(dossier, path).hasValue());
        const auto opened = Store::open(path);
        REQUIRE(opened.hasValue());
        store = *opened;
    }

    Store::Applied apply(const Change &change) const
    {
        const auto outcome = store->apply(change);
        if (!outcome)
            FAIL(outcome.error().toString().toStdString());
        return *outcome;
    }
};

auto cellsOf(const Participation &p)
{
    return std::tuple(p.participant, p.event, p.fact, p.role, p.assertion);
}

void checkSameLists(const RowLists &one, const RowLists &other)
{
    REQUIRE(one.size() == other.size());
    for (std::uint32_t row = 0; row < one.size(); ++row)
        CHECK(std::vector<std::uint32_t>(one.of(row).begin(), one.of(row).end()) ==
              std::vector<std::uint32_t>(other.of(row).begin(), other.of(row).end()));
}

/// Everything that a snapshot shares or computes, and every value, is as in the other.
void checkSame(const Snapshot &one, const Snapshot &other)
{
    CHECK(one.info() == other.info());
    CHECK(one.revision() == other.revision());
    CHECK(one.savedFilters() == other.savedFilters());
    CHECK(one.bookmarks() == other.bookmarks());
    CHECK(one.events().dated == other.events().dated);
    CHECK(one.events().begin == other.events().begin);
    CHECK(one.events().end == other.events().end);
    CHECK(one.events().kind == other.events().kind);
    CHECK(one.events().status == other.events().status);
    CHECK(one.events().flags == other.events().flags);
    CHECK(one.events().weight == other.events().weight);
    CHECK(one.facts().kind == other.facts().kind);
    CHECK(one.facts().assertion == other.facts().assertion);
    CHECK(one.facts().credibility == other.facts().credibility);
    CHECK(one.facts().sources == other.facts().sources);
    CHECK(one.facts().disputed == other.facts().disputed);
    REQUIRE(one.participations().size() == other.participations().size());
    for (std::size_t i = 0; i < one.participations().size(); ++i)
        CHECK(cellsOf(one.participations()[i]) == cellsOf(other.participations()[i]));
    const auto links = one.links();
    const auto others = other.links();
    CHECK(links->event == others->event);
    CHECK(links->reliability == others->reliability);
    REQUIRE(links->dated.size() == others->dated.size());
    for (std::size_t i = 0; i < links->dated.size(); ++i) {
        CHECK(links->dated[i].fact == others->dated[i].fact);
        CHECK(links->dated[i].range == others->dated[i].range);
    }
    for (std::uint32_t row = 0; row < one.count(ObjectKind::Fact); ++row)
        CHECK(one.rootsOf(FactRow{row}).size() == other.rootsOf(FactRow{row}).size());
    checkSameLists(links->eventFacts, others->eventFacts);
    checkSameLists(links->participantFacts, others->participantFacts);
    checkSameLists(links->optionFacts, others->optionFacts);
    checkSameLists(links->figureFacts, others->figureFacts);
    checkSameLists(links->questionFacts, others->questionFacts);
    checkSameLists(links->sourceFacts, others->sourceFacts);
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        REQUIRE(one.count(kind) == other.count(kind));
        for (std::uint32_t row = 0; row < one.count(kind); ++row) {
            REQUIRE(one.refAt(kind, row) == other.refAt(kind, row));
            CHECK(one.title(one.refAt(kind, row)) == other.title(other.refAt(kind, row)));
        }
    }
    for (const auto grouping : {LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Place,
                                LaneGrouping::Source, LaneGrouping::Option}) {
        const Lanes lanes = one.lanesBy(grouping);
        const Lanes anew = other.lanesBy(grouping);
        REQUIRE(lanes.lanes.size() == anew.lanes.size());
        for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
            CHECK(lanes.lanes[i].name == anew.lanes[i].name);
            CHECK(lanes.lanes[i].events == anew.lanes[i].events);
        }
    }
    CHECK(!one.error());
    CHECK(!other.error());
}

void checkAgainstAnew(const Lasting &lasting)
{
    const auto anew = Store::open(lasting.path);
    if (!anew)
        FAIL(anew.error().toString().toStdString());
    checkSame(*lasting.store->snapshot(), *(*anew)->snapshot());
}

void checkSame(const Band &one, const Band &other)
{
    REQUIRE(one.size() == other.size());
    for (std::uint32_t entry = 0; entry < one.size(); ++entry)
        CHECK(one.event(entry) == other.event(entry));
}

void checkSame(const TimelineLanes &one, const TimelineLanes &other)
{
    CHECK(one.snapshot() == other.snapshot());
    CHECK(one.extent() == other.extent());
    CHECK(one.focus() == other.focus());
    CHECK(one.gaps().gaps() == other.gaps().gaps());
    for (const CivilSecond time :
         {one.extent().begin, one.focus().begin, one.focus().end, one.extent().end}) {
        CHECK(one.countBefore(time) == other.countBefore(time));
        CHECK(one.countAfter(time) == other.countAfter(time));
    }
    CHECK(std::ranges::equal(one.times().begin, other.times().begin));
    CHECK(std::ranges::equal(one.times().end, other.times().end));
    CHECK(std::ranges::equal(one.times().priority, other.times().priority));
    REQUIRE(one.lanes().size() == other.lanes().size());
    for (std::size_t i = 0; i < one.lanes().size(); ++i) {
        const TimelineLanes::Lane &lane = one.lanes()[i];
        const TimelineLanes::Lane &anew = other.lanes()[i];
        CHECK(lane.name == anew.name);
        CHECK(lane.object == anew.object);
        CHECK(lane.events == anew.events);
        CHECK(lane.dated == anew.dated);
        CHECK(lane.layout.rows == anew.layout.rows);
        REQUIRE(lane.layout.bands.size() == anew.layout.bands.size());
        for (std::size_t band = 0; band < lane.layout.bands.size(); ++band)
            checkSame(lane.layout.bands[band], anew.layout.bands[band]);
    }
}

template<class T>
T any(const std::vector<T> &list, std::mt19937 &random)
{
    return list[random() % list.size()];
}

/// Some change, large or small.
Change draw(const Dossier &now, std::mt19937 &random, int number)
{
    Change change;
    const QString words = u"Words %1"_s.arg(number);
    switch (random() % 16) {
    case 0: {
        Event event = any(now.events, random);
        event.title = words;
        change.put.emplace_back(event);
        break;
    }
    case 1: {
        Fact fact = any(now.facts, random);
        fact.statement = words;
        change.put.emplace_back(fact);
        break;
    }
    case 2: {
        Participant participant = any(now.participants, random);
        participant.name = words;
        change.put.emplace_back(participant);
        break;
    }
    case 3:
        change.bookmarks = std::vector<Bookmark>{{words, any(now.events, random).id.toString(), {}}};
        break;
    case 4: {
        Event event = any(now.events, random);
        event.kind = event.kind == EventKind::Visit ? EventKind::Meeting : EventKind::Visit;
        change.put.emplace_back(event);
        break;
    }
    case 5: {
        change.put.emplace_back(Event{EventId(u"ev-new-%1"_s.arg(number)), words, EventKind::Meeting});
        break;
    }
    case 6: {
        Fact fact = any(now.facts, random);
        fact.credibility = 1 + static_cast<int>(random() % 6);
        change.put.emplace_back(fact);
        break;
    }
    case 7: { // an event with a date, before most others
        const EventId event(u"ev-dated-%1"_s.arg(number));
        change.put.emplace_back(Event{event, words, EventKind::Visit});
        Fact fact = any(now.facts, random);
        fact.id = FactId(u"f-dated-%1"_s.arg(number));
        fact.payload = EventDatePayload{event};
        fact.about.clear();
        fact.date = *Edtf::parse(u"%1"_s.arg(1900 + static_cast<int>(random() % 200)));
        change.put.emplace_back(fact);
        break;
    }
    case 8: {
        Fact fact = any(now.facts, random);
        fact.id = FactId(u"f-part-%1"_s.arg(number));
        fact.payload = ParticipationPayload{any(now.participants, random).id, any(now.events, random).id,
                                            random() % 2 == 0 ? Role::Attended : Role::Absent};
        fact.about.clear();
        change.put.emplace_back(fact);
        break;
    }
    case 9: { // reaches whatever rests on the source
        SourceDescription source(any(now.sources, random));
        source.publisher = u"Paper %1"_s.arg(random() % 3);
        change.put.emplace_back(source);
        break;
    }
    case 10: {
        SourceDescription source(any(now.sources, random));
        source.published = *Edtf::parse(u"20%1-01-04"_s.arg(10 + static_cast<int>(random() % 20)));
        change.put.emplace_back(source);
        break;
    }
    case 11:
        change.put.emplace_back(Participant{
            ParticipantId(u"p-new-%1"_s.arg(number)), words, ParticipantKind::Person, {}, {}, {}, {}});
        break;
    case 12: { // what dates an event comes to date another
        Fact fact = any(now.facts, random);
        fact.payload = EventDatePayload{any(now.events, random).id};
        fact.date = *Edtf::parse(u"2026-01-%1"_s.arg(10 + static_cast<int>(random() % 20)));
        change.put.emplace_back(fact);
        break;
    }
    case 13: { // a passage comes to speak against a fact, or for it
        Fact fact = any(now.facts, random);
        if (!fact.evidence.empty()) {
            Relation &relation = fact.evidence.back().relation;
            relation = relation == Relation::Supports ? Relation::Contradicts : Relation::Supports;
        }
        change.put.emplace_back(fact);
        break;
    }
    case 14: {
        Fact fact = any(now.facts, random);
        fact.about = {any(now.participants, random).id, any(now.questions, random).id};
        change.put.emplace_back(fact);
        break;
    }
    default: {
        const FactId fact = any(now.facts, random).id;
        change.remove.emplace_back(fact);
        for (Judgement judgement : now.judgements) {
            if (std::erase(judgement.facts, fact) > 0)
                change.put.emplace_back(judgement);
        }
        break;
    }
    }
    return change;
}

} // namespace

TEST_CASE("a fact on several days that comes with a change is on each of them, not on those between")
{
    const Dossier dossier = sampleDossier();
    const Lasting lasting(dossier);
    static_cast<void>(lasting.store->snapshot()->links());
    const auto plain = std::find_if(dossier.facts.begin(), dossier.facts.end(),
                                    [](const Fact &fact) { return fact.kind() == FactKind::Plain; });
    REQUIRE(plain != dossier.facts.end());
    Fact fact = *plain;
    fact.date = date("[2026-01-04,2026-01-10]");
    Change change;
    change.put.emplace_back(fact);
    static_cast<void>(lasting.apply(change));
    CHECK(lasting.store->snapshot()->links()->dated.size() >= 2);
    checkAgainstAnew(lasting);
}

TEST_CASE("after any changes and their taking back, the next snapshot is what reading the dossier anew gives")
{
    Lasting lasting(sampleDossier());
    std::mt19937 random(12); // NOLINT(cert-msc51-cpp): the same changes every time
    std::vector<Change> inverses;
    for (int number = 0; number < tests::rounds(200); ++number) {
        // What is computed when first asked for may have been, or not.
        if (random() % 2 == 0)
            static_cast<void>(lasting.store->snapshot()->links());
        if (random() % 2 == 0)
            static_cast<void>(lasting.store->snapshot()->facts());
        if (random() % 2 == 0)
            static_cast<void>(lasting.store->snapshot()->participations());
        if (!inverses.empty() && random() % 3 == 0) {
            lasting.apply(inverses.back());
            inverses.pop_back();
        } else {
            const auto now = lasting.store->readAll();
            REQUIRE(now.hasValue());
            const auto outcome = lasting.store->apply(draw(*now, random, number));
            if (!outcome)
                continue; // against the rules
            inverses.push_back(outcome->inverse);
        }
        INFO("change " << number);
        checkAgainstAnew(lasting);
    }
}

TEST_CASE("what disputes what in the built-in dossier is after any changes what reading it anew gives")
{
    const auto builtIn = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(builtIn.hasValue());
    const auto dossier = (*builtIn)->readAll();
    REQUIRE(dossier.hasValue());
    Lasting lasting(*dossier);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same changes every time
    for (int number = 0; number < tests::rounds(60); ++number) {
        static_cast<void>(lasting.store->snapshot()->facts());
        const auto now = lasting.store->readAll();
        REQUIRE(now.hasValue());
        if (!lasting.store->apply(draw(*now, random, number)))
            continue; // against the rules
        INFO("change " << number);
        const auto anew = Store::open(lasting.path);
        REQUIRE(anew.hasValue());
        CHECK(lasting.store->snapshot()->facts().disputed == (*anew)->snapshot()->facts().disputed);
    }
}

/// The sample with so many events more, a few hours apart, that one more or less changes little of the whole.
Dossier crowdedDossier()
{
    Dossier dossier = sampleDossier();
    Fact like = dossier.facts.front();
    like.about.clear();
    for (int i = 0; i < 240; ++i) {
        const EventId event(u"ev-crowd-%1"_s.arg(i));
        dossier.events.push_back(
            {event, u"Round %1"_s.arg(i), i % 3 == 0 ? EventKind::Visit : EventKind::Meeting});
        like.id = FactId(u"f-crowd-%1"_s.arg(i));
        like.statement = u"Round %1 was then."_s.arg(i);
        like.payload = EventDatePayload{event};
        like.date = *Edtf::parse(CivilDay{20'460 + i / 6}.toIso());
        dossier.facts.push_back(like);
    }
    return dossier;
}

TEST_CASE("lanes that follow a change are what making them anew gives")
{
    Lasting lasting(crowdedDossier());
    std::mt19937 random(21); // NOLINT(cert-msc51-cpp): the same changes every time
    const std::array groupings{LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Place,
                               LaneGrouping::Source, LaneGrouping::Option};
    std::vector<TimelineLanes> following;
    for (const LaneGrouping grouping : groupings)
        following.emplace_back(lasting.store->snapshot(), grouping);
    int wholly = 0;
    int moved = 0;
    for (int number = 0; number < tests::rounds(200); ++number) {
        const auto now = lasting.store->readAll();
        REQUIRE(now.hasValue());
        Change change = draw(*now, random, number);
        if (number % 3 == 0) { // among the others
            Fact fact = any(now->facts, random);
            fact.payload = EventDatePayload{any(now->events, random).id};
            fact.date = *Edtf::parse(CivilDay{20'465 + static_cast<int>(random() % 30)}.toIso());
            change = {};
            change.put.emplace_back(fact);
        }
        const auto applied = lasting.store->apply(change);
        if (!applied)
            continue; // against the rules
        for (TimelineLanes &lanes : following) {
            INFO("change " << number << ", grouping " << static_cast<int>(lanes.grouping()));
            const TimelineLanes anew(applied->snapshot, lanes.grouping());
            if (lanes.follow(applied->snapshot, applied->reached) == TimelineLanes::Follow::Whole) {
                ++wholly;
                moved += lanes.hasMoved() ? 1 : 0;
                checkSame(lanes, anew);
            } else {
                lanes = TimelineLanes(applied->snapshot, lanes.grouping());
            }
        }
    }
    CHECK(wholly > tests::rounds(200));
    CHECK(moved > tests::rounds(20));
}

TEST_CASE("a bookmark or a filter leaves the snapshot before as good as the next one")
{
    Lasting lasting(sampleDossier());
    const SnapshotPtr before = lasting.store->snapshot();
    const auto links = before->links();
    Change change;
    change.bookmarks = std::vector<Bookmark>{{u"Here"_s, u"ev-talks"_s, {}}};
    const Store::Applied applied = lasting.apply(change);
    CHECK(applied.reached.isSavedOnly());
    CHECK(applied.reached.bookmarks);
    CHECK(!applied.reached.filters);
    CHECK(applied.snapshot->bookmarks() == *change.bookmarks);
    CHECK(applied.snapshot->links() == links);
    CHECK(&applied.snapshot->events() == &before->events());
    CHECK(before->title(EventId(u"ev-talks"_s)) == u"Talks in Port"_s);
    CHECK(before->lanesBy(LaneGrouping::Source).lanes.size() ==
          applied.snapshot->lanesBy(LaneGrouping::Source).lanes.size());
    CHECK(!before->readLater());
    CHECK(!before->error());
}

TEST_CASE("a changed title shares all that is computed over the dossier, and tells which object changed")
{
    Lasting lasting(sampleDossier());
    const SnapshotPtr before = lasting.store->snapshot();
    const auto links = before->links();
    Change change;
    change.put.emplace_back(Event{EventId(u"ev-talks"_s), u"Talks in Port City"_s, EventKind::Meeting});
    const Store::Applied applied = lasting.apply(change);
    CHECK(applied.reached.wordsOnly);
    CHECK(applied.reached.changed == std::vector<ObjectRef>{EventId(u"ev-talks"_s)});
    CHECK(applied.reached.added.empty());
    CHECK(applied.reached.removed.empty());
    CHECK(applied.snapshot->links() == links);
    CHECK(&applied.snapshot->facts() == &before->facts());
    CHECK(applied.snapshot->title(EventId(u"ev-talks"_s)) == u"Talks in Port City"_s);
    CHECK(before->at(EventRow{0}).title == u"Talks in Port"_s);
}

TEST_CASE("an earlier revision knows where what went since stood, and not what came in its place")
{
    Lasting lasting(sampleDossier());
    Change came;
    came.put.emplace_back(Event{EventId(u"ev-last"_s), u"The last one"_s, EventKind::Meeting});
    const SnapshotPtr with = lasting.apply(came).snapshot;
    const auto row = with->rowOf(EventId(u"ev-last"_s));
    REQUIRE(row.has_value());
    Change went;
    went.remove.emplace_back(EventId(u"ev-last"_s));
    const SnapshotPtr without = lasting.apply(went).snapshot;
    // The number that became free is given again.
    Change other;
    other.put.emplace_back(Event{EventId(u"ev-other"_s), u"Another one"_s, EventKind::Meeting});
    const SnapshotPtr now = lasting.apply(other).snapshot;
    CHECK(with->rowOf(EventId(u"ev-last"_s)) == row);
    CHECK(with->refAt(ObjectKind::Event, row->value) == ObjectRef(EventId(u"ev-last"_s)));
    CHECK_FALSE(with->rowOf(EventId(u"ev-other"_s)).has_value());
    CHECK_FALSE(without->rowOf(EventId(u"ev-last"_s)).has_value());
    CHECK_FALSE(now->rowOf(EventId(u"ev-last"_s)).has_value());
    CHECK(now->rowOf(EventId(u"ev-other"_s)) == row);
}

TEST_CASE("what a change leaves as it was of the columns is shared, not copied")
{
    Lasting lasting(sampleDossier());
    const SnapshotPtr before = lasting.store->snapshot();
    Fact fact = before->at(FactRow{0});
    fact.id = FactId(u"f-again"_s);
    Change change;
    change.put.emplace_back(fact);
    const SnapshotPtr after = lasting.apply(change).snapshot;
    REQUIRE(after->count(ObjectKind::Fact) == before->count(ObjectKind::Fact) + 1);
    CHECK(after->events().begin.data() == before->events().begin.data());
    CHECK(after->events().kind.data() == before->events().kind.data());
}
