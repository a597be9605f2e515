// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/known_counts.h"
#include "core/analysis/to_source.h"
#include "core/edit/draft.h"
#include "core/edit/objects.h"
#include "core/edit/remove.h"
#include "core/edit/together.h"
#include "core/store/open_dossier.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::tests::together_tests {

namespace {

struct Written
{
    explicit Written(const Dossier &dossier = sampleDossier())
        : store(*Store::fromDossier(dossier, u"talks"_s))
    {
    }
    [[nodiscard]] const Snapshot &now() const { return *store->snapshot(); }
    Change apply(const Change &change) const
    {
        auto applied = store->apply(change);
        if (!applied)
            FAIL(applied.error().toString().toStdString());
        return applied->inverse;
    }
    [[nodiscard]] Dossier read() const { return *store->readAll(); }

    std::shared_ptr<Store> store;
};

} // namespace

TEST_CASE("what a dossier says of itself is changed in one step, keeps its id, and is taken back")
{
    const Written written;
    const Dossier before = written.read();
    Change change;
    change.info = before.info;
    change.info->id = u"another-id"_s;
    change.info->title = u"Talks in Port, round two"_s;
    change.info->handling = u"OFFICIAL"_s;
    change.info->audience.clear();
    change.info->cutoff = date("2026-01-08");
    change.info->bottomLine = BottomLine{u"They met."_s, {before.facts.front().id}};
    const Change back = written.apply(change);
    CHECK(written.now().info().title == u"Talks in Port, round two"_s);
    CHECK(written.now().info().handling == u"OFFICIAL"_s);
    CHECK(written.now().info().audience.isEmpty());
    CHECK(written.now().info().id == before.info.id);
    REQUIRE(written.now().info().bottomLine);
    CHECK(written.now().info().bottomLine->facts == std::vector{before.facts.front().id});
    DossierInfo expected = *change.info;
    expected.id = before.info.id;
    CHECK(written.read().info == expected);
    CHECK(written.store->history()->back().words == u"Changed what the dossier says of itself"_s);
    written.apply(back);
    CHECK(written.read() == before);
}

TEST_CASE("what a dossier may not say of itself is refused, and nothing changes")
{
    const Written written;
    const Dossier before = written.read();
    Change change;
    change.info = before.info;
    change.info->title.clear();
    CHECK_FALSE(written.store->apply(change));
    change.info->title = u"Talks"_s;
    change.info->bottomLine = BottomLine{u"They met."_s, {FactId(u"f-of-nobody"_s)}};
    CHECK_FALSE(written.store->apply(change));
    CHECK(written.read() == before);
}

TEST_CASE("a fact that the bottom line rests on goes, and the bottom line forgets it")
{
    Dossier dossier = sampleDossier();
    dossier.info.bottomLine = BottomLine{u"They met."_s, {dossier.facts.front().id, dossier.facts.back().id}};
    const Written written(dossier);
    CHECK_FALSE(
        written.store->apply(remove(written.now(), {dossier.facts.front().id}, Dependents::Keep)->change));
    const auto edit = remove(written.now(), {dossier.facts.front().id}, Dependents::Go);
    REQUIRE(edit);
    CHECK(edit->consequences.join(u'\n').contains(u"bottom line"_s));
    const Change back = written.apply(edit->change);
    CHECK(written.now().info().bottomLine->facts == std::vector{dossier.facts.back().id});
    written.apply(back);
    CHECK(written.read() == *Store::fromDossier(dossier, u"talks"_s).value()->readAll());
}

TEST_CASE("several objects of any kind are tagged together, and lose a tag together")
{
    const Written written;
    const Dossier before = written.read();
    const std::vector<ObjectRef> all{before.sources[0].id,   before.passages[0].id, before.participants[0].id,
                                     before.events[0].id,    before.options[0].id,  before.figures[0].id,
                                     before.questions[0].id, before.facts[0].id,    before.judgements[0].id};
    const auto tagged = changeTogether(written.now(), all, {{u"port"_s, u"urgent"_s}, {}});
    REQUIRE(tagged);
    CHECK(tagged->change.put.size() == all.size());
    const Change back = written.apply(tagged->change);
    CHECK(written.read().facts[0].tags.contains(u"urgent"_s));
    CHECK(written.read().sources[0].text == before.sources[0].text);
    // Again is nothing.
    CHECK(changeTogether(written.now(), all, {{u"port"_s}, {}})->change.isEmpty());
    const auto less = changeTogether(written.now(), all, {{}, {u"port"_s}});
    REQUIRE(less);
    const Change more = written.apply(less->change);
    CHECK_FALSE(written.read().events[0].tags.contains(u"port"_s));
    written.apply(more);
    written.apply(back);
    CHECK(written.read() == before);
}

TEST_CASE("sources are graded together with a reason, and facts by their credibility")
{
    const Written written;
    const Dossier before = written.read();
    Together wanted;
    wanted.reliability = Reliability::C;
    wanted.reliabilityReason = u"Local papers"_s;
    wanted.credibility = 3;
    const auto edit = changeTogether(
        written.now(), {before.sources[0].id, before.sources[1].id, before.facts[1].id}, wanted);
    REQUIRE(edit);
    written.apply(edit->change);
    const Dossier now = written.read();
    CHECK(now.sources[1].reliability == Reliability::C);
    CHECK(now.sources[1].reliabilityReason == u"Local papers"_s);
    CHECK(now.facts[1].credibility == 3);
    CHECK(now.facts[0].credibility == before.facts[0].credibility);
}

TEST_CASE("sentences are moved to the source where they stand, and those that do not stand there stay")
{
    Dossier dossier = sampleDossier();
    const Fact fact = dossier.facts.front();
    const PassageId passage = fact.evidence.front().passage;
    const auto words = std::find_if(dossier.passages.begin(), dossier.passages.end(),
                                    [&](const Passage &one) { return one.id == passage; });
    Source other;
    other.id = SourceId(u"s-original"_s);
    other.title = u"The original"_s;
    other.completeness = Completeness::Full;
    other.reliabilityReason = u"Not judged yet."_s;
    other.text = u"Before it. "_s + words->exact + u" After it.\n"_s;
    dossier.sources.push_back(other);
    const Written written(dossier);
    Together wanted;
    wanted.source = other.id;
    const auto edit = changeTogether(written.now(), {passage}, wanted);
    REQUIRE(edit);
    CHECK(edit->consequences.isEmpty());
    written.apply(edit->change);
    const Passage now = written.now().at(*written.now().rowOf(passage));
    CHECK(now.source == other.id);
    CHECK(now.exact == words->exact);
    CHECK(now.start == 11);

    const auto elsewhere =
        std::find_if(dossier.passages.begin(), dossier.passages.end(), [&](const Passage &one) {
            return one.id != passage && !other.text.contains(one.exact);
        });
    REQUIRE(elsewhere != dossier.passages.end());
    const auto stays = changeTogether(written.now(), {elsewhere->id}, wanted);
    REQUIRE(stays);
    CHECK(stays->change.isEmpty());
    CHECK(stays->consequences.size() == 1);
}

TEST_CASE("an object that no fact carries is to be sourced, until one does")
{
    const Written written;
    const std::vector<ObjectRef> before = objectsToSource(written.now());
    const auto added = addNamed(written.now(), ObjectKind::Event, u"A second round"_s);
    REQUIRE(added);
    written.apply(added->change);
    std::vector<ObjectRef> after = objectsToSource(written.now());
    CHECK(after.size() == before.size() + 1);
    CHECK(std::find(after.begin(), after.end(), added->object) != after.end());
    CHECK_FALSE(isCarried(written.now(), added->object));
    // A fact about it.
    Fact fact = written.read().facts.front();
    fact.about.push_back(added->object);
    Change change;
    change.put.emplace_back(fact);
    written.apply(change);
    CHECK(objectsToSource(written.now()) == before);
}

TEST_CASE("what a participant of whom facts tell belongs to is carried by them")
{
    Dossier dossier = sampleDossier();
    const std::vector<ObjectRef> before = objectsToSource(Written(dossier).now());
    Participant whole;
    whole.id = ParticipantId(u"p-union"_s);
    whole.name = u"The Union"_s;
    whole.kind = ParticipantKind::Organisation;
    dossier.participants.push_back(whole);
    CHECK(objectsToSource(Written(dossier).now()).size() == before.size() + 1);
    const ParticipantId member = [&] {
        for (const Participant &one : dossier.participants) {
            if (isCarried(Written(dossier).now(), one.id))
                return one.id;
        }
        return ParticipantId();
    }();
    for (Participant &one : dossier.participants) {
        if (one.id == member)
            one.memberOf.push_back(whole.id);
    }
    CHECK(objectsToSource(Written(dossier).now()).size() == before.size());
}

TEST_CASE("a large dossier states no number of what no fact carries before that is known")
{
    Dossier dossier = sampleDossier();
    Event idle;
    idle.id = EventId(u"ev-idle"_s);
    idle.title = u"Nothing is known of it"_s;
    dossier.events.push_back(idle);
    const auto at = [](const KnownCounts &counts, ObjectKind kind) {
        return counts[static_cast<std::size_t>(kind)];
    };
    const KnownCounts small = knownCounts(Written(dossier).now());
    const auto events = static_cast<std::uint32_t>(dossier.events.size()) - 1;
    CHECK(at(small, ObjectKind::Event) == events);
    REQUIRE(at(small, ObjectKind::Participant));
    Fact fact = dossier.facts.front();
    for (int i = 0; i < 20'001; ++i) {
        fact.id = FactId(u"f-more-%1"_s.arg(i));
        dossier.facts.push_back(fact);
    }
    const Written written(dossier);
    KnownCounts large = knownCounts(written.now());
    CHECK(at(large, ObjectKind::Event) == events);
    CHECK(at(large, ObjectKind::Fact) == dossier.facts.size());
    CHECK_FALSE(at(large, ObjectKind::Participant));
    CHECK_FALSE(at(large, ObjectKind::Option));
    REQUIRE(written.now().links());
    static_cast<void>(written.now().facts());
    REQUIRE(written.now().hasLinks());
    large = knownCounts(written.now());
    CHECK(at(large, ObjectKind::Event) == events);
    CHECK(at(large, ObjectKind::Participant) == at(small, ObjectKind::Participant));
}

TEST_CASE("words about objects can do without their ids, and lose nothing else")
{
    const Written written;
    const ObjectRef event(ObjectKind::Event, u"ev-talks"_s);
    const QString title = written.now().title(event);
    CHECK(withoutIds(u"goes with it: "_s + namedWithKind(event, title), written.now()) ==
          u"goes with it: event “%1”"_s.arg(title));
    const QString own = u"“Talks” (round two) and “Talks” (no-such-id) and (ev-talks)"_s;
    CHECK(withoutIds(own, written.now()) == own);
}

TEST_CASE("facts carry every object of the built-in dossier")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    QStringList ids;
    for (const ObjectRef &object : objectsToSource(*(*store)->snapshot()))
        ids.append(object.id);
    CHECK(ids.join(u' ').toStdString().empty());
}

} // namespace chancery::tests::together_tests
