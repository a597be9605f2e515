// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/edit/facts.h"
#include "core/edit/merge.h"
#include "core/edit/new_id.h"
#include "core/edit/objects.h"
#include "core/edit/remove.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace edit_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// Carries an operation out, and back again, and out again; the dossier as it is then.
Dossier after(Store &store, const EditOutcome &edit)
{
    if (!edit)
        FAIL(edit.error().toString().toStdString());
    const auto before = store.readAll();
    REQUIRE(before.hasValue());
    const auto applied = store.apply(edit->change);
    if (!applied)
        FAIL(applied.error().toString().toStdString());
    const auto dossier = store.readAll();
    REQUIRE(dossier.hasValue());
    const auto undone = store.apply(applied->inverse);
    REQUIRE(undone.hasValue());
    const auto again = store.readAll();
    REQUIRE(again.hasValue());
    CHECK(*again == *before);
    REQUIRE(store.apply(undone->inverse).hasValue());
    return *dossier;
}

std::string problemsOf(const Dossier &dossier)
{
    QString lines;
    for (const Problem &problem : checkDossier(dossier))
        lines += problem.place + u": "_s + problem.reason + u'\n';
    return lines.toStdString();
}

template<class T>
const T *find(const std::vector<T> &list, const QString &id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id.toString() == id; });
    return it == list.end() ? nullptr : &*it;
}

Stretch stretchOf(const Snapshot &snapshot, const char *source, const QString &words)
{
    const SourceId id(QString::fromLatin1(source));
    const qsizetype at = snapshot.text(*snapshot.rowOf(id)).indexOf(words);
    REQUIRE(at >= 0);
    return {id, at, at + words.size()};
}

std::string reasonOf(const EditOutcome &edit)
{
    REQUIRE(!edit.hasValue());
    return edit.error().toString().toStdString();
}

} // namespace

TEST_CASE("an id is made from a title, readable in any alphabet that can be spelt in Latin letters")
{
    const auto none = [](const QString &) { return false; };
    const auto idOf = [&](ObjectKind kind, const char16_t *title) {
        return newId(kind, QString::fromUtf16(title), none).toStdString();
    };
    CHECK(idOf(ObjectKind::Event, u"Talks in Port") == "ev-talks-in-port");
    CHECK(idOf(ObjectKind::Participant, u"Ada Élan") == "p-ada-elan");
    CHECK(idOf(ObjectKind::Participant, u"Володимир Зеленський") == "p-volodimir-zelenskiy");
    CHECK(idOf(ObjectKind::Participant, u"Дмитрий Песков") == "p-dmitriy-peskov");
    CHECK(idOf(ObjectKind::Participant, u"Ђоковић") == "p-djokovic");
    CHECK(idOf(ObjectKind::Participant, u"Αθήνα") == "p-athina");
    CHECK(idOf(ObjectKind::Participant, u"Łódź, Størmer & Groß") == "p-lodz-stormer-gross");
    CHECK(idOf(ObjectKind::Source, u"The U.S.’s “plan”: 20 points") == "src-the-uss-plan-20-points");
    CHECK(idOf(ObjectKind::Participant, u"北京") == "p-1");
    CHECK(idOf(ObjectKind::Participant, u"القاهرة") == "p-1");
    CHECK(idOf(ObjectKind::Question, u"?!") == "q-1");
    const std::string longOne =
        idOf(ObjectKind::Event,
             u"A title that goes on and on so that nobody would want to read all of it in an id");
    CHECK(longOne == "ev-a-title-that-goes-on-and-on-so-that-nobody-would");
    CHECK(newId(ObjectKind::Event, u"Ö"_s, [](const QString &id) { return id == u"ev-o"_s; }) == u"ev-o-2"_s);
    CHECK(newId(ObjectKind::Event, u"北"_s, [](const QString &id) { return id == u"ev-1"_s; }) == u"ev-2"_s);
}

TEST_CASE("what is added has an id of its title, and another where that is taken")
{
    const auto store = sampleStore();
    const Dossier one =
        after(*store, addNamed(*store->snapshot(), ObjectKind::Event, u"  Talks in  Port "_s));
    CHECK(one.events.back().id == EventId(u"ev-talks-in-port"_s));
    CHECK(one.events.back().title == u"Talks in Port"_s);
    const auto second = addNamed(*store->snapshot(), ObjectKind::Event, u"Talks in Port"_s);
    REQUIRE(second.hasValue());
    CHECK(second->object == ObjectRef(EventId(u"ev-talks-in-port-2"_s)));
    for (const ObjectKind kind :
         {ObjectKind::Participant, ObjectKind::Option, ObjectKind::Figure, ObjectKind::Question})
        after(*store, addNamed(*store->snapshot(), kind, u"Something new"_s));
    CHECK(reasonOf(addNamed(*store->snapshot(), ObjectKind::Fact, u"A fact"_s)).find("more than a title") !=
          std::string::npos);
    CHECK(!addNamed(*store->snapshot(), ObjectKind::Event, u" "_s).hasValue());
}

TEST_CASE("anything is given another title, and a source keeps its text")
{
    const auto store = sampleStore();
    const QString text = sampleDossier().sources[0].text;
    const Dossier dossier =
        after(*store, retitle(*store->snapshot(), SourceId(u"src-gazette"_s), u"Talks open at last"_s));
    CHECK(dossier.sources[0].title == u"Talks open at last"_s);
    CHECK(dossier.sources[0].text == text);
    CHECK(after(*store, retitle(*store->snapshot(), FactId(u"f-minister"_s), u"Élan is a minister."_s))
              .facts.back()
              .statement == u"Élan is a minister."_s);
    CHECK(!retitle(*store->snapshot(), PassageId(u"pas-g1"_s), u"Other words"_s).hasValue());
    CHECK(!retitle(*store->snapshot(), EventId(u"ev-nowhere"_s), u"Nowhere"_s).hasValue());
}

TEST_CASE("a stretch of text becomes a passage with its surroundings and offsets, and a fact on it")
{
    const auto store = sampleStore();
    Fact fact;
    fact.statement = u"Island does not want monitors from abroad."_s;
    fact.credibility = 3;
    fact.about = {ParticipantId(u"p-island"_s)};
    const auto edit =
        factFromText(*store->snapshot(),
                     stretchOf(*store->snapshot(), "src-gazette", u"  foreign monitors"_s.mid(1)), fact);
    const Dossier dossier = after(*store, edit);
    const Fact *made = find(dossier.facts, u"f-island-does-not-want-monitors-from-abroad"_s);
    REQUIRE(made);
    CHECK(edit->object == ObjectRef(made->id));
    const Passage &passage = dossier.passages.back();
    CHECK(made->evidence == std::vector<Evidence>{{passage.id, Relation::Supports}});
    CHECK(passage.id == PassageId(u"pas-gazette-6"_s));
    CHECK(passage.exact == u"foreign monitors"_s);
    CHECK(passage.prefix.endsWith(u"Island opposes "_s));
    CHECK(passage.prefix.size() == 32);
    CHECK(passage.suffix.startsWith(u". About 12"_s));
    const qsizetype at = dossier.sources[0].text.indexOf(u"foreign monitors"_s);
    CHECK(passage.start == at);
    CHECK(passage.end == at + 16);
    CHECK(problemsOf(dossier).empty());
}

TEST_CASE("words that are a passage already carry the new fact, and offsets count code points")
{
    Dossier sample = sampleDossier();
    Source &gazette = sample.sources[0];
    gazette.text += u" \U0001F54A The dove flew."_s;
    const auto store = Store::fromDossier(sample, u"sample"_s);
    REQUIRE(store.hasValue());
    Fact fact;
    fact.statement = u"A dozen states are there."_s;
    const auto known =
        factFromText(*(*store)->snapshot(),
                     stretchOf(*(*store)->snapshot(), "src-gazette", u"About 12 states take part."_s), fact);
    REQUIRE(known.hasValue());
    CHECK(known->change.put.size() == 1);
    fact.statement = u"The dove flew."_s;
    const Dossier dossier = after(
        **store, factFromText(*(*store)->snapshot(),
                              stretchOf(*(*store)->snapshot(), "src-gazette", u"The dove flew."_s), fact));
    const Passage &passage = dossier.passages.back();
    CHECK(*passage.end - *passage.start == 14);
    CHECK(*passage.start == gazette.text.indexOf(u"The dove"_s) - 1);
    CHECK(problemsOf(dossier).empty());
}

TEST_CASE("no passage is made of nothing, over a gap between excerpts, or outside of the text")
{
    const auto store = sampleStore();
    const SnapshotPtr snapshot = store->snapshot();
    Fact fact;
    fact.statement = u"Nothing."_s;
    CHECK(!factFromText(*snapshot, {SourceId(u"src-gazette"_s), 4, 4}, fact).hasValue());
    CHECK(!factFromText(*snapshot, {SourceId(u"src-gazette"_s), 5, 6}, fact).hasValue());
    CHECK(!factFromText(*snapshot, {SourceId(u"src-gazette"_s), 0, 100000}, fact).hasValue());
    CHECK(!factFromText(*snapshot, {SourceId(u"src-nowhere"_s), 0, 4}, fact).hasValue());
    CHECK(
        reasonOf(factFromText(*snapshot,
                              stretchOf(*snapshot, "src-wire", u"Élan hosted.\n\n[…]\n\nBetween 15"_s), fact))
            .find("gap") != std::string::npos);
}

TEST_CASE("participation, position, date, place and state are set in a fact, on a passage and on a text")
{
    const auto store = sampleStore();
    const EventId talks(u"ev-talks"_s);
    const ParticipantId island(u"p-island"_s);
    const auto stretch = [&](const QString &words) {
        return Ground(stretchOf(*store->snapshot(), "src-wire", words));
    };
    Dossier dossier =
        after(*store, setParticipation(*store->snapshot(), stretch(u"Island denied shelling the harbour."_s),
                                       island, talks, Role::Mentioned));
    CHECK(dossier.facts.back().payload == Payload(ParticipationPayload{island, talks, Role::Mentioned}));
    CHECK(dossier.facts.back().statement == u"Island – mentioned: Talks in Port"_s);
    CHECK(dossier.facts.back().evidence[0].passage == PassageId(u"pas-w5"_s));
    const FactId made = dossier.facts.back().id;
    // Words that were made follow what is set; those of the analyst stay, and that is said.
    dossier = after(*store, setParticipation(*store->snapshot(), made, island, talks, Role::Absent));
    CHECK(dossier.facts.back().statement == u"Island – absent: Talks in Port"_s);
    const auto role = setParticipation(*store->snapshot(), FactId(u"f-elan-hosted"_s),
                                       ParticipantId(u"p-elan"_s), talks, Role::Chair);
    CHECK(role->consequences.size() == 1);
    CHECK(find(after(*store, role).facts, u"f-elan-hosted"_s)->statement == u"Ada Élan hosted the talks."_s);

    dossier = after(*store, setPosition(*store->snapshot(), PassageId(u"pas-w4"_s), island,
                                        OptionId(u"opt-monitors"_s), Stance::Supports));
    CHECK(dossier.facts.back().kind() == FactKind::Position);
    dossier =
        after(*store, setDate(*store->snapshot(), FactId(u"f-talks-date"_s), talks, date("2026-01-04")));
    CHECK(find(dossier.facts, u"f-talks-date"_s)->date == date("2026-01-04"));
    dossier = after(*store, setPlace(*store->snapshot(), stretch(u"in Port"_s), talks, u"Port"_s));
    CHECK(dossier.facts.back().kind() == FactKind::EventPlace);
    dossier = after(
        *store, setState(*store->snapshot(), stretch(u"The talks were held"_s), talks, EventStatus::Held));
    CHECK(dossier.facts.back().kind() == FactKind::EventStatus);
    CHECK(problemsOf(dossier).empty());
}

TEST_CASE("a passage's ends move, in a full text and among excerpts")
{
    const auto store = sampleStore();
    Stretch wider = stretchOf(*store->snapshot(), "src-gazette", u"Island opposes foreign monitors. About"_s);
    Dossier dossier =
        after(*store, movePassage(*store->snapshot(), PassageId(u"pas-g3"_s), wider.start, wider.end));
    const Passage *full = find(dossier.passages, u"pas-g3"_s);
    CHECK(full->exact == u"Island opposes foreign monitors. About"_s);
    CHECK(full->suffix.startsWith(u" 12 states"_s));
    CHECK(problemsOf(dossier).empty());

    const Stretch narrower = stretchOf(*store->snapshot(), "src-wire", u"15 and 18 states took part."_s);
    const std::int64_t before = *find(dossier.passages, u"pas-w3"_s)->start;
    dossier =
        after(*store, movePassage(*store->snapshot(), PassageId(u"pas-w3"_s), narrower.start, narrower.end));
    CHECK(find(dossier.passages, u"pas-w3"_s)->start == before + 8);
    CHECK(!movePassage(*store->snapshot(), PassageId(u"pas-w3"_s), 4, 4).hasValue());
}

TEST_CASE("what others rest on does not go alone, and the refusal names them")
{
    const auto store = sampleStore();
    const auto refused = remove(*store->snapshot(), {EventId(u"ev-talks"_s)}, Dependents::Keep);
    const std::string reason = reasonOf(refused);
    INFO(reason);
    CHECK(reason.find("event “Talks in Port” (ev-talks): cannot be removed") != std::string::npos);
    CHECK(reason.find("fact “The talks were held.” (f-talks-held)") != std::string::npos);
    for (const ObjectRef &ref :
         {ObjectRef(SourceId(u"src-wire"_s)), ObjectRef(PassageId(u"pas-w1"_s)),
          ObjectRef(ParticipantId(u"p-republic"_s)), ObjectRef(OptionId(u"opt-monitors"_s)),
          ObjectRef(FigureId(u"fig-states"_s)), ObjectRef(QuestionId(u"q-monitoring"_s)),
          ObjectRef(FactId(u"f-island-open"_s))}) {
        INFO(ref.id.toStdString());
        CHECK(!remove(*store->snapshot(), {ref}, Dependents::Keep).hasValue());
        CHECK(!referrersOf(*store->snapshot(), ref).empty());
    }
    CHECK(!remove(*store->snapshot(), {EventId(u"ev-nowhere"_s)}, Dependents::Keep).hasValue());
    const Dossier dossier =
        after(*store, remove(*store->snapshot(), {FactId(u"f-talks-held"_s)}, Dependents::Keep));
    CHECK(!find(dossier.facts, u"f-talks-held"_s));
}

TEST_CASE("what cannot be without an object goes with it, the rest forgets it, and the dossier stays good")
{
    const auto store = sampleStore();
    SECTION("an event takes its facts, and they the passages that nothing else uses")
    {
        const auto edit = remove(*store->snapshot(), {EventId(u"ev-shelling"_s)}, Dependents::Go);
        const Dossier dossier = after(*store, edit);
        CHECK(!find(dossier.facts, u"f-shelling-denied"_s));
        CHECK(!find(dossier.passages, u"pas-w5"_s));
        CHECK(!dossier.sources[1].text.contains(u"denied shelling"_s));
        CHECK(edit->consequences.size() == 3);
        CHECK(problemsOf(dossier).empty());
    }
    SECTION("a source takes its passages; what was derived from it stands alone")
    {
        const Dossier dossier =
            after(*store, remove(*store->snapshot(), {SourceId(u"src-wire"_s)}, Dependents::Go));
        CHECK(dossier.sources.size() == 2);
        CHECK(dossier.sources[1].derivedFrom.empty());
        CHECK(dossier.sources[1].derivedReason.isEmpty());
        CHECK(dossier.sources[1].text == sampleDossier().sources[2].text);
        const Fact *when = find(dossier.facts, u"f-talks-date"_s);
        REQUIRE(when);
        CHECK(when->credibility == 2); // it was 1 by the wire's word
        CHECK(find(dossier.facts, u"f-talks-held"_s)->evidence.size() == 1);
        CHECK(dossier.judgements.size() == 1);
        CHECK(dossier.judgements[0].facts == std::vector{FactId(u"f-island-opposes"_s)});
        CHECK(dossier.filters.size() == 1);
    }
    SECTION("a participant takes what is said of it, and is forgotten as a speaker and as a group")
    {
        const Dossier dossier = after(
            *store, remove(*store->snapshot(), {ParticipantId(u"p-elan"_s), ParticipantId(u"p-republic"_s)},
                           Dependents::Go));
        CHECK(dossier.participants.size() == 1);
        CHECK(!find(dossier.facts, u"f-elan-hosted"_s));
        CHECK(find(dossier.facts, u"f-island-open"_s)->speaker.isEmpty());
        CHECK(find(dossier.facts, u"f-minister"_s)->about.empty());
    }
    SECTION("a judgement goes with its last fact")
    {
        const Dossier dossier =
            after(*store, remove(*store->snapshot(), {OptionId(u"opt-monitors"_s)}, Dependents::Go));
        CHECK(dossier.judgements.empty());
        CHECK(dossier.bookmarks.size() == 2);
        CHECK(problemsOf(dossier).empty());
    }
}

TEST_CASE("of two participants one is made: names become aliases, facts follow, repetitions are joined")
{
    Dossier sample = sampleDossier();
    sample.participants.push_back({ParticipantId(u"p-minister"_s),
                                   u"The Minister"_s,
                                   ParticipantKind::Person,
                                   {u"Elan"_s, u"Minister Élan"_s},
                                   {ParticipantId(u"p-island"_s)},
                                   {},
                                   {}});
    Fact twin = *find(sample.facts, u"f-elan-hosted"_s);
    twin.id = FactId(u"f-minister-hosted"_s);
    twin.statement = u"The minister was the host."_s;
    std::get<ParticipationPayload>(twin.payload).participant = ParticipantId(u"p-minister"_s);
    twin.evidence = {{PassageId(u"pas-g2"_s), Relation::Supports}};
    twin.credibility = 2;
    sample.facts.push_back(twin);
    Fact other = twin;
    other.id = FactId(u"f-minister-chaired"_s);
    other.statement = u"The minister was in the chair."_s;
    std::get<ParticipationPayload>(other.payload).role = Role::Chair;
    sample.facts.push_back(other);
    sample.judgements[0].facts.push_back(twin.id);
    const auto store = Store::fromDossier(sample, u"sample"_s);
    REQUIRE(store.hasValue());
    const auto edit =
        merge(*(*store)->snapshot(), ParticipantId(u"p-elan"_s), ParticipantId(u"p-minister"_s));
    const Dossier dossier = after(**store, edit);
    CHECK(dossier.participants.size() == 3);
    const Participant *elan = find(dossier.participants, u"p-elan"_s);
    CHECK(elan->aliases == QStringList{u"Élan"_s, u"Elan"_s, u"The Minister"_s, u"Minister Élan"_s});
    CHECK(elan->memberOf.size() == 2);
    CHECK(!find(dossier.facts, u"f-minister-hosted"_s));
    const Fact *hosted = find(dossier.facts, u"f-elan-hosted"_s);
    CHECK(hosted->evidence.size() == 2);
    CHECK(hosted->credibility == 2);
    CHECK(hosted->statement == u"Ada Élan hosted the talks."_s);
    const Fact *chaired = find(dossier.facts, u"f-minister-chaired"_s);
    REQUIRE(chaired);
    CHECK(std::get<ParticipationPayload>(chaired->payload).participant == elan->id);
    CHECK(dossier.judgements[0].facts.back() == FactId(u"f-elan-hosted"_s));
    CHECK(problemsOf(dossier).empty());
}

TEST_CASE("statements that were made of names have those of what stays after a merge")
{
    const auto store = sampleStore();
    const EventId talks(u"ev-talks"_s);
    const ParticipantId island(u"p-island"_s);
    Dossier dossier = after(
        *store, setParticipation(*store->snapshot(), PassageId(u"pas-w4"_s), island, talks, Role::Absent));
    const FactId made = dossier.facts.back().id;
    REQUIRE(dossier.facts.back().statement == u"Island – absent: Talks in Port"_s);
    const QString own = find(dossier.facts, u"f-shelling-denied"_s)->statement;
    dossier = after(*store, merge(*store->snapshot(), ParticipantId(u"p-elan"_s), island));
    CHECK(find(dossier.facts, made.toString())->statement == u"Ada Élan – absent: Talks in Port"_s);
    CHECK(find(dossier.facts, u"f-shelling-denied"_s)->statement == own);
}

TEST_CASE("of two events or options one is made, the other's title is kept in its note")
{
    const auto store = sampleStore();
    Dossier dossier =
        after(*store, merge(*store->snapshot(), EventId(u"ev-talks"_s), EventId(u"ev-shelling"_s)));
    CHECK(dossier.events.size() == 1);
    CHECK(dossier.events[0].note.contains(u"Alleged shelling of the harbour"_s));
    CHECK(std::get<EventStatusPayload>(find(dossier.facts, u"f-shelling-denied"_s)->payload).event ==
          EventId(u"ev-talks"_s));
    after(*store, addNamed(*store->snapshot(), ObjectKind::Option, u"Observers"_s));
    dossier =
        after(*store, merge(*store->snapshot(), OptionId(u"opt-observers"_s), OptionId(u"opt-monitors"_s)));
    CHECK(dossier.options.size() == 1);
    CHECK(dossier.filters[0].filter.options == std::vector{OptionId(u"opt-observers"_s)});
    CHECK(problemsOf(dossier).empty());
}

TEST_CASE("only things of one kind are merged, and never with themselves")
{
    const auto store = sampleStore();
    const SnapshotPtr snapshot = store->snapshot();
    CHECK(!merge(*snapshot, EventId(u"ev-talks"_s), EventId(u"ev-talks"_s)).hasValue());
    CHECK(!merge(*snapshot, EventId(u"ev-talks"_s), OptionId(u"opt-monitors"_s)).hasValue());
    CHECK(!merge(*snapshot, EventId(u"ev-talks"_s), EventId(u"ev-nowhere"_s)).hasValue());
    CHECK(!merge(*snapshot, FactId(u"f-talks-held"_s), FactId(u"f-talks-date"_s)).hasValue());
}

} // namespace edit_tests
