// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/as_known_on.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <algorithm>

namespace as_known_on_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

CivilDay day(int d)
{
    return CivilDay::fromYmd(2026, 1, d);
}

template<class T>
QStringList idsOf(const std::vector<T> &objects)
{
    QStringList ids;
    for (const T &object : objects)
        ids << object.id.toString();
    return ids;
}

template<class T>
const T &withId(const std::vector<T> &objects, const char *id)
{
    const auto it = std::find_if(objects.begin(), objects.end(), [id](const T &object) {
        return object.id.toString() == QLatin1StringView(id);
    });
    REQUIRE(it != objects.end());
    return *it;
}

} // namespace

TEST_CASE("as known on a day, later sources, their passages and what only they support are gone and counted")
{
    const auto [dossier, replay] = asKnownOn(sampleDossier(), day(3));
    CHECK(idsOf(dossier.sources) == QStringList{u"src-gazette"_s});
    CHECK(dossier.passages.size() == 5);
    CHECK(idsOf(dossier.facts) == QStringList{u"f-talks-planned"_s, u"f-talks-date"_s, u"f-elan-expected"_s,
                                              u"f-island-opposes"_s, u"f-states-12"_s, u"f-question"_s,
                                              u"f-minister"_s});
    CHECK(idsOf(dossier.events) == QStringList{u"ev-talks"_s});
    CHECK(dossier.judgements.empty());
    CHECK(replay.day == day(3));
    CHECK(replay.hiddenOf(ObjectKind::Fact) == 8);
    CHECK(replay.hiddenOf(ObjectKind::Event) == 1);
    CHECK(replay.hiddenOf(ObjectKind::Source) == 2);
    CHECK(replay.hiddenOf(ObjectKind::Passage) == 7);
    CHECK(replay.hiddenOf(ObjectKind::Judgement) == 1);
    CHECK(replay.hiddenOf(ObjectKind::Participant) == 0);
    CHECK(replay.countsInWords() == u"8 facts, 1 event, 2 sources, 7 passages, 1 judgement"_s);
}

TEST_CASE("evidence from later sources goes even where the fact stays: contradiction and confirmation")
{
    const auto [dossier, replay] = asKnownOn(sampleDossier(), day(3));
    CHECK(withId(dossier.facts, "f-island-opposes").evidence.size() == 1);
    CHECK(withId(dossier.facts, "f-talks-date").evidence.size() == 1);
}

TEST_CASE("a source without a date is kept and named, unless it repeats one that came later")
{
    Dossier sample = sampleDossier();
    CHECK(asKnownOn(sample, day(3)).replay.undatedSources.isEmpty());
    CHECK(asKnownOn(sample, day(3)).replay.hiddenSources.contains(u"Ceasefire declared (copy)"_s));

    sample.sources[2].derivedFrom.clear();
    sample.sources[2].derivedReason.clear();
    const auto [dossier, replay] = asKnownOn(sample, day(3));
    CHECK(replay.undatedSources == QStringList{u"Ceasefire declared (copy)"_s});
    CHECK(replay.hiddenSources == QStringList{u"Ceasefire declared"_s});
    CHECK(idsOf(dossier.facts).contains(u"f-talks-held"_s));
    CHECK(replay.inWords().contains(u"Ceasefire declared (copy)"_s));
}

TEST_CASE("dates that are open or only a month are kept as long as they may be in time")
{
    Dossier sample = sampleDossier();
    const auto isKept = [&sample](const char *published) {
        sample.sources[1].published = date(published);
        return asKnownOn(sample, day(3)).dossier.sources.size() > 1;
    };
    CHECK(isKept("[..2026-01-02]"));
    CHECK(isKept("[..2026-01-09]"));
    CHECK(isKept("2026-01"));
    CHECK(isKept("[2026-01-03..]"));
    CHECK(isKept("2026-01-03"));
    CHECK_FALSE(isKept("[2026-01-04..]"));
    CHECK_FALSE(isKept("2026-01-04"));
    CHECK_FALSE(isKept("2026-02"));
}

TEST_CASE("a state that only a person belongs to goes with the person, and stays with it")
{
    Dossier sample = sampleDossier();
    const ParticipantId league(u"p-league"_s);
    sample.participants.push_back({league, u"League"_s, ParticipantKind::Organisation, {}, {}, {}, {}});
    sample.participants.push_back(
        {ParticipantId(u"p-nobody"_s), u"Nobody"_s, ParticipantKind::Person, {}, {}, {}, {}});
    sample.participants[1].memberOf = {league};
    CHECK(idsOf(asKnownOn(sample, day(3)).dossier.participants).contains(u"p-league"_s));
    CHECK(idsOf(asKnownOn(sample, day(3)).dossier.participants).contains(u"p-nobody"_s));
    const auto [before, replay] = asKnownOn(sample, day(1));
    CHECK(idsOf(before.participants) == QStringList{u"p-nobody"_s});
    CHECK(replay.hiddenOf(ObjectKind::Participant) == 4);
    CHECK(before.facts.empty());
}

TEST_CASE("nothing that stays names what went, whatever the day")
{
    for (int d = 1; d <= 8; ++d) {
        const auto [dossier, replay] = asKnownOn(sampleDossier(), day(d));
        const auto read = readJsonDossier(writeJsonDossier(dossier), u"replayed"_s);
        INFO(d);
        REQUIRE(read.hasValue());
        CHECK(*read == dossier);
        CHECK(replay.hidesAnything() == (d < 4));
    }
    const auto builtin = openDossier(defaultDossier());
    REQUIRE(builtin.hasValue());
    const auto whole = (*builtin)->readAll();
    REQUIRE(whole.hasValue());
    for (int d = 1; d <= 8; ++d) {
        const auto [dossier, replay] = asKnownOn(*whole, day(d));
        CHECK(readJsonDossier(writeJsonDossier(dossier), u"replayed"_s).hasValue());
    }
}

TEST_CASE("an about that names a later source is dropped, the fact stays")
{
    Dossier sample = sampleDossier();
    sample.facts[0].about = {SourceId(u"src-wire"_s)};
    const auto [dossier, replay] = asKnownOn(sample, day(3));
    CHECK(withId(dossier.facts, "f-talks-planned").about.empty());
}

TEST_CASE("a store as known on a day is a dossier of its own that knows what it leaves out")
{
    const auto whole = sampleStore();
    CHECK_FALSE(whole->snapshot()->replay());
    const auto replayed = whole->asKnownOn(day(3));
    REQUIRE(replayed.hasValue());
    const SnapshotPtr snapshot = (*replayed)->snapshot();
    REQUIRE(snapshot->replay());
    CHECK(snapshot->replay()->hiddenOf(ObjectKind::Fact) == 8);
    CHECK(snapshot->count(ObjectKind::Fact) == 7);
    CHECK(snapshot->events().status[0] == EventStatus::Planned);
    CHECK(snapshot->facts().disputed[snapshot->rowOf(FactId(u"f-island-opposes"_s))->value] == 0);
    CHECK_FALSE(snapshot->find(u"f-talks-held"_s));
    CHECK(*whole->readAll() == sampleDossier());
}

TEST_CASE("making a dossier as known on a day can be cancelled")
{
    const auto replayed = sampleStore()->asKnownOn(day(3), [](double) { return false; });
    REQUIRE_FALSE(replayed.hasValue());
    CHECK(replayed.error().reason == cancelledReason());
}

TEST_CASE("the built-in dossier on 2 January knows one report, and what it leaves out is counted")
{
    const auto builtin = openDossier(defaultDossier());
    REQUIRE(builtin.hasValue());
    const auto replayed = (*builtin)->asKnownOn(day(2));
    REQUIRE(replayed.hasValue());
    const SnapshotPtr before = (*replayed)->snapshot();
    CHECK(before->count(ObjectKind::Source) == 1);
    CHECK(before->idAt(SourceRow{0}) == SourceId(u"src-000-meetings-preview"_s));
    CHECK_FALSE(before->find(u"ev-paris-declaration"_s));
    const SnapshotPtr whole = (*builtin)->snapshot();
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        CHECK(before->count(kind) + before->replay()->hiddenOf(kind) == whole->count(kind));
    }
}

} // namespace as_known_on_tests
