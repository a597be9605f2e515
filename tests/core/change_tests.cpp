// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "core/store/sql.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace change_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// Every value of the store. Reading all checks the derived columns against the facts too.
Dossier valuesOf(const Store &store)
{
    const auto all = store.readAll();
    if (!all)
        FAIL(all.error().toString().toStdString());
    return *all;
}

Store::Applied applied(Store &store, const Change &change)
{
    const auto outcome = store.apply(change);
    if (!outcome)
        FAIL(outcome.error().toString().toStdString());
    return *outcome;
}

/// The change's way back brings every value and its place back, and the way back of that the change.
void checkThereAndBack(Store &store, const Change &change)
{
    const Dossier before = valuesOf(store);
    const Change inverse = applied(store, change).inverse;
    const Dossier after = valuesOf(store);
    CHECK(!(after == before));
    const Change again = applied(store, inverse).inverse;
    CHECK(valuesOf(store) == before);
    applied(store, again);
    CHECK(valuesOf(store) == after);
}

void checkRefused(Store &store, const Change &change, const QString &words)
{
    const Dossier before = valuesOf(store);
    const SnapshotPtr snapshot = store.snapshot();
    const auto outcome = store.apply(change);
    REQUIRE(!outcome.hasValue());
    INFO(outcome.error().toString().toStdString());
    CHECK(outcome.error().toString().contains(words));
    CHECK(store.snapshot() == snapshot);
    CHECK(valuesOf(store) == before);
}

template<class T>
T named(const std::vector<T> &list, const char *id)
{
    const auto it = std::find_if(list.begin(), list.end(),
                                 [id](const T &one) { return one.id.toString() == QLatin1StringView(id); });
    REQUIRE(it != list.end());
    return *it;
}

} // namespace

TEST_CASE("a change of words is taken back by its inverse")
{
    const auto store = sampleStore();
    Change change;
    change.put.emplace_back(Event{EventId(u"ev-talks"_s), u"Talks in Port City"_s, EventKind::Summit});
    checkThereAndBack(*store, change);
}

TEST_CASE("what is removed comes back at its place in the document")
{
    const auto store = sampleStore();
    Change change;
    change.remove = {FactId(u"f-talks-held"_s), PassageId(u"pas-c1"_s), SourceId(u"src-copy"_s)};
    checkThereAndBack(*store, change);
}

TEST_CASE("an object removed and put anew in one change comes back where it was")
{
    const auto store = sampleStore();
    Fact fact = named(sampleDossier().facts, "f-talks-held");
    fact.statement = u"The talks were held, at last."_s;
    Change change;
    change.remove = {fact.id};
    change.put.emplace_back(fact);
    checkThereAndBack(*store, change);
}

TEST_CASE("new objects may refer to each other in any order")
{
    const auto store = sampleStore();
    Passage passage = named(sampleDossier().passages, "pas-g1");
    passage.id = PassageId(u"pas-new"_s);
    passage.exact = u"Talks will open"_s;
    passage.end = *passage.start + 15;
    passage.suffix = u" in Port"_s;
    Event event{EventId(u"ev-new"_s), u"A new event"_s, EventKind::Plan};
    Fact fact = named(sampleDossier().facts, "f-talks-planned");
    fact.id = FactId(u"f-new"_s);
    fact.payload = EventStatusPayload{event.id, EventStatus::Planned};
    fact.evidence = {{passage.id, Relation::Supports}};
    Change change;
    change.put = {fact, event, passage};
    checkThereAndBack(*store, change);
    CHECK(store->snapshot()->rowOf(event.id).has_value());
}

TEST_CASE("what is derived follows a change of a fact, of a passage and of a source")
{
    const auto store = sampleStore();
    const Dossier sample = sampleDossier();
    const auto weight = [&store] {
        const auto row = store->snapshot()->rowOf(EventId(u"ev-talks"_s));
        return store->snapshot()->events().weight[row->value];
    };
    REQUIRE(weight() == 2);

    SECTION("a fact of one event becomes that of another")
    {
        Fact fact = named(sample.facts, "f-shelling-denied");
        fact.payload = EventStatusPayload{EventId(u"ev-talks"_s), EventStatus::Held};
        Change change;
        change.put.emplace_back(fact);
        checkThereAndBack(*store, change);
    }
    SECTION("a passage turns out to be that of another source")
    {
        Passage passage = named(sample.passages, "pas-w1");
        passage.source = SourceId(u"src-copy"_s);
        Fact held = named(sample.facts, "f-talks-held");
        held.evidence = {{passage.id, Relation::Supports}};
        Change change;
        change.put = {passage, held};
        change.remove = {PassageId(u"pas-c1"_s)};
        Fact when = named(sample.facts, "f-talks-date");
        when.credibility = 2;
        change.put.emplace_back(when);
        checkThereAndBack(*store, change);
    }
    SECTION("a copy is found to be a report of its own")
    {
        Source source = named(sample.sources, "src-copy");
        source.derivedFrom.clear();
        source.derivedReason.clear();
        Change change;
        change.put.emplace_back(source);
        applied(*store, change);
        valuesOf(*store);
        CHECK(weight() == 2); // the same words are one report's, whatever is said of their source
        Passage passage = named(sample.passages, "pas-c1");
        passage.exact = u"In Port, on a Saturday, both sides held the talks."_s;
        passage.end = passage.exact.size();
        source.text = passage.exact;
        change.put = {source, passage};
        applied(*store, change);
        valuesOf(*store);
        CHECK(weight() == 3);
    }
    SECTION("a source is dated")
    {
        Source source = named(sample.sources, "src-copy");
        source.published = date("2026-02-01");
        Change change;
        change.put.emplace_back(source);
        checkThereAndBack(*store, change);
    }
    SECTION("a fact that only names the event goes")
    {
        Change change;
        change.remove = {FactId(u"f-states-12"_s)};
        checkThereAndBack(*store, change);
    }
}

TEST_CASE("random changes of the built-in dossier are taken back one by one, in reverse")
{
    const auto opened = openDossier(defaultDossier());
    REQUIRE(opened.hasValue());
    Store &store = **opened;
    std::mt19937 random(20260106); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same changes every time
    std::vector<Dossier> states{valuesOf(store)};
    std::vector<Change> inverses;
    while (inverses.size() < 24) {
        const Dossier &now = states.back();
        const auto any = [&random](const auto &list) { return list[random() % list.size()]; };
        Change change;
        switch (random() % 4) {
        case 0: {
            Fact fact = any(now.facts);
            fact.evidence = {{any(now.passages).id, Relation::Supports},
                             {any(now.passages).id, Relation::Contradicts}};
            fact.about = {any(now.events).id};
            change.put.emplace_back(fact);
            break;
        }
        case 1: {
            Passage passage = any(now.passages);
            const qsizetype end = passage.exact.lastIndexOf(u' ');
            if (end < 1)
                continue;
            passage.end = *passage.end - (passage.exact.size() - end);
            passage.exact.truncate(end);
            change.put.emplace_back(passage);
            break;
        }
        case 2: {
            const FactId fact = any(now.facts).id;
            change.remove.emplace_back(fact);
            for (Judgement judgement : now.judgements) {
                if (std::erase(judgement.facts, fact) > 0)
                    change.put.emplace_back(judgement);
            }
            break;
        }
        default: {
            Source source = any(now.sources);
            source.derivedFrom = {any(now.sources).id};
            source.text += u" And more."_s;
            change.put.emplace_back(source);
            break;
        }
        }
        // Some go in a circle, or take from a confirmed fact what confirms it.
        const auto outcome = store.apply(change);
        if (!outcome) {
            REQUIRE(valuesOf(store) == states.back());
            continue;
        }
        inverses.push_back(outcome->inverse);
        states.push_back(valuesOf(store));
    }
    while (!inverses.empty()) {
        applied(store, inverses.back());
        inverses.pop_back();
        states.pop_back();
        REQUIRE(valuesOf(store) == states.back());
    }
}

TEST_CASE("a change that no reader would accept is refused, and nothing changes")
{
    const auto store = sampleStore();
    const Dossier sample = sampleDossier();
    Change change;

    SECTION("a fact about a fact")
    {
        Fact fact = named(sample.facts, "f-minister");
        fact.about = {FactId(u"f-talks-held"_s)};
        change.put.emplace_back(fact);
        checkRefused(*store, change, u"(f-minister), about/0"_s);
    }
    SECTION("a fact that rests on nothing")
    {
        Fact fact = named(sample.facts, "f-minister");
        fact.evidence.clear();
        change.put.emplace_back(fact);
        checkRefused(*store, change, u"fact f-minister: evidence: a fact rests on one passage at least"_s);
    }
    SECTION("a reference to what is not there")
    {
        Fact fact = named(sample.facts, "f-talks-held");
        fact.payload = EventStatusPayload{EventId(u"ev-nowhere"_s), EventStatus::Held};
        change.put.emplace_back(fact);
        checkRefused(*store, change, u"ev-nowhere"_s);
    }
    SECTION("an alias twice")
    {
        Participant participant = named(sample.participants, "p-elan");
        participant.aliases = {u"E."_s, u"E."_s};
        change.put.emplace_back(participant);
        checkRefused(*store, change, u"twice"_s);
    }
    SECTION("an id of another kind of object")
    {
        change.put.emplace_back(Option{OptionId(u"ev-talks"_s), u"Talks"_s});
        checkRefused(*store, change, u"another kind"_s);
    }
    SECTION("an id that is none")
    {
        change.put.emplace_back(Option{OptionId(u"An Option!"_s), u"Talks"_s});
        checkRefused(*store, change, u"An Option!"_s);
    }
    SECTION("a date of an event without the date")
    {
        Fact fact = named(sample.facts, "f-talks-date");
        fact.date.reset();
        change.put.emplace_back(fact);
        checkRefused(*store, change, u"fact f-talks-date: must not be empty"_s);
    }
    SECTION("an object removed that others name")
    {
        change.remove = {EventId(u"ev-talks"_s)};
        checkRefused(
            *store, change,
            u"event “Talks in Port” (ev-talks): cannot be removed while others rest on it: fact “The "
            "talks were announced for Port.” (f-talks-planned)"_s);
    }
    SECTION("an object removed that others name, whose place another takes")
    {
        change.remove = {EventId(u"ev-talks"_s)}; // the last of its kind
        change.put.emplace_back(Event{EventId(u"ev-else"_s), u"Something else"_s, EventKind::Visit});
        checkRefused(*store, change, u"(ev-talks): cannot be removed"_s);
    }
    SECTION("a passage that no text has")
    {
        Passage passage = named(sample.passages, "pas-w1");
        passage.exact = u"The talks were never held."_s;
        change.put.emplace_back(passage);
        checkRefused(*store, change, u"do not stand in the text of “Ceasefire declared” (src-wire)"_s);
    }
    SECTION("a text without the passages of its source")
    {
        Source source = named(sample.sources, "src-wire");
        source.text.replace(u"The talks were held"_s, u"The talks were put off"_s);
        change.put.emplace_back(source);
        checkRefused(*store, change, u"(pas-w1), exact: "_s);
    }
    SECTION("a circle of sources")
    {
        Source source = named(sample.sources, "src-wire");
        source.derivedFrom = {SourceId(u"src-copy"_s)};
        source.derivedReason = u"It says so."_s;
        change.put.emplace_back(source);
        checkRefused(*store, change, u"which goes back to it"_s);
    }
    SECTION("a circle of members")
    {
        Participant republic = named(sample.participants, "p-republic");
        republic.kind = ParticipantKind::Group;
        republic.memberOf = {ParticipantId(u"p-island"_s)};
        Participant island = named(sample.participants, "p-island");
        island.memberOf = {republic.id};
        change.put = {republic, island};
        checkRefused(*store, change, u"which belongs to it"_s);
    }
    SECTION("a fact that nothing supports any more")
    {
        Fact fact = named(sample.facts, "f-elan-hosted");
        fact.evidence[0].relation = Relation::Contradicts;
        change.put.emplace_back(fact);
        checkRefused(*store, change, u"no passage supports fact f-elan-hosted"_s);
    }
    SECTION("all that is wrong is told at once")
    {
        Fact fact = named(sample.facts, "f-minister");
        fact.speaker = ParticipantId(u"p-nobody"_s);
        fact.about = {FactId(u"f-talks-held"_s)};
        change.put.emplace_back(fact);
        change.remove = {EventId(u"ev-shelling"_s)};
        checkRefused(*store, change, u"(ev-shelling): cannot be removed"_s);
        checkRefused(*store, change, u"there is no object “p-nobody”"_s);
        checkRefused(*store, change, u"a fact is not about one"_s);
    }
    SECTION("an object removed that is not there")
    {
        change.remove = {EventId(u"ev-nowhere"_s)};
        checkRefused(*store, change, u"ev-nowhere"_s);
    }
}

TEST_CASE(
    "a fault that stands already keeps nobody from changing its object, nor from undoing what mended it")
{
    Dossier sample = sampleDossier();
    sample.passages[6].exact = u"Élan never hosted."_s; // pas-w2
    sample.passages[6].end = *sample.passages[6].start + 18;
    const auto store = Store::fromDossier(sample, u"sample"_s);
    REQUIRE(store.hasValue());
    Passage passage = sample.passages[6];
    passage.prefix = u"3 January. "_s;
    Change change;
    change.put.emplace_back(passage);
    checkThereAndBack(**store, change);

    Change mend;
    mend.put.emplace_back(sampleDossier().passages[6]);
    checkThereAndBack(**store, mend);

    // Another fault of it is new.
    passage.end.reset();
    change.put = {passage};
    checkRefused(**store, change, u"only one of start and end"_s);
}

TEST_CASE("a dossier written as it stands is one file, and what is undone there lands where it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"written.dossier"_s);
    const auto store = sampleStore();
    const Dossier before = valuesOf(*store);
    Change change;
    change.remove = {FactId(u"f-talks-date"_s)};
    const Change inverse = applied(*store, change).inverse;
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("an earlier file");
    }
    REQUIRE(store->writeTo(path).hasValue());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"written.dossier"_s});
    {
        const auto written = Store::open(path);
        if (!written)
            FAIL(written.error().toString().toStdString());
        CHECK(valuesOf(**written) == valuesOf(*store));
        applied(**written, inverse);
        CHECK(valuesOf(**written) == before);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"written.dossier"_s});
    CHECK(!store->writeTo(folder.path()).hasValue());
    CHECK(!store->writeTo(folder.filePath(u"no/such/folder.dossier"_s)).hasValue());
}

TEST_CASE("a .dossier from before texts were attached is read as it lies, and its first change brings it up "
          "to date")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.dossier"_s);
    Dossier sample = sampleDossier();
    sample.filters.clear();
    sample.bookmarks.clear();
    REQUIRE(Store::write(sample, path).hasValue());
    {
        auto older = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
        REQUIRE(older.hasValue());
        REQUIRE(!(*older)->run(u"ALTER TABLE source DROP COLUMN attached;\nDROP TABLE saved_filter;\n"
                               "DROP TABLE bookmark;\nPRAGMA user_version=3"_s));
    }
    const auto bytes = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    {
        const auto store = Store::open(path);
        if (!store)
            FAIL(store.error().toString().toStdString());
        CHECK(valuesOf(**store) == sample);
    }
    CHECK(bytes() == before);
    {
        const auto store = Store::open(path);
        REQUIRE(store.hasValue());
        Source source = named(sampleDossier().sources, "src-wire");
        source.attached = date("2026-11-20");
        Change change;
        change.put.emplace_back(source);
        checkThereAndBack(**store, change);
        CHECK((*store)->snapshot()->at(SourceRow{1}).attached == date("2026-11-20"));
    }
    const auto later = Store::open(path);
    REQUIRE(later.hasValue());
    CHECK((*later)->snapshot()->at(SourceRow{1}).attached == date("2026-11-20"));
}

TEST_CASE("the day a text was attached comes out of JSON as it went in, and is left out where there is none")
{
    Dossier dossier = sampleDossier();
    CHECK(!writeJsonDossier(dossier).contains("\"attached\""));
    dossier.sources[1].attached = date("2026-11-20");
    const QByteArray json = writeJsonDossier(dossier);
    CHECK(json.contains("\"attached\": \"2026-11-20\""));
    const auto again = readJsonDossier(json, u"again"_s);
    REQUIRE(again.hasValue());
    CHECK(*again == dossier);
    QByteArray broken = json;
    broken.replace("\"attached\": \"2026-11-20\"", "\"attached\": \"last week\"");
    const auto refused = readJsonDossier(broken, u"broken"_s);
    REQUIRE(!refused.hasValue());
    CHECK(refused.error().place == u"/sources/1/attached"_s);
}

} // namespace change_tests
