// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dossier_difference.h"

#include "tests/support/every_member.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace comparison_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    return (*store)->snapshot();
}

Comparison changes(const Dossier &before, const Dossier &after)
{
    const auto result = compare(*snapshotOf(before), *snapshotOf(after));
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("a dossier does not differ from itself, nor from itself in another order")
{
    const Dossier dossier = sampleDossier();
    CHECK(changes(dossier, dossier).isEmpty());
    Dossier turned = dossier;
    std::reverse(turned.facts.begin(), turned.facts.end());
    std::reverse(turned.participants.begin(), turned.participants.end());
    CHECK(changes(dossier, turned).isEmpty());
}

TEST_CASE("what was added is told of the later dossier, what was removed of the earlier")
{
    const Dossier before = sampleDossier();
    Dossier after = before;
    after.judgements.clear();
    after.figures.push_back({FigureId(u"fig-new"_s), u"Observers"_s, u"persons"_s});

    const Comparison comparison = changes(before, after);
    CHECK(comparison.count(ObjectChange::Changed) == 0);
    CHECK(comparison.count(ObjectChange::Added) == 1);
    CHECK(comparison.count(ObjectChange::Removed) == before.judgements.size());
    CHECK(comparison.objects.front() == ObjectDifference{ObjectChange::Added, FigureId(u"fig-new"_s), {}});
    CHECK(comparison.objects.back() ==
          ObjectDifference{ObjectChange::Removed, before.judgements.back().id, {}});

    const Comparison back = changes(after, before);
    CHECK(back.count(ObjectChange::Removed) == 1);
    CHECK(back.count(ObjectChange::Added) == before.judgements.size());
}

TEST_CASE("a changed object is told with each member that differs, absent ones as such")
{
    Dossier before = sampleDossier();
    before.facts.front().date.reset();
    Dossier after = before;
    after.facts.front().statement += u" At last."_s;
    after.facts.front().credibility = before.facts.front().credibility == 3 ? 4 : 3;
    after.facts.front().date = date("2026-01-06");

    const Comparison comparison = changes(before, after);
    REQUIRE(comparison.objects.size() == 1);
    const ObjectDifference &difference = comparison.objects.front();
    CHECK(difference.change == ObjectChange::Changed);
    CHECK(difference.object == ObjectRef(before.facts.front().id));
    REQUIRE(difference.fields.size() == 3);
    CHECK(difference.fields[0].field == u"credibility"_s);
    CHECK(difference.fields[0].before == QString::number(before.facts.front().credibility));
    CHECK(difference.fields[1] == FieldDifference{u"date"_s, {}, u"2026-01-06"_s});
    CHECK(difference.fields[2] ==
          FieldDifference{u"statement"_s, before.facts.front().statement, after.facts.front().statement});
}

TEST_CASE("what is the same under another id is no difference, nor is what names it")
{
    const Dossier before = sampleDossier();
    Dossier after = before;
    const SourceId source(u"src-other"_s);
    const PassageId passage(u"p-other"_s);
    const FactId fact(u"f-other"_s);
    const SourceId oldSource = after.sources[0].id;
    const PassageId oldPassage = after.passages[0].id;
    after.sources[0].id = source;
    after.passages[0].id = passage;
    for (Source &one : after.sources)
        std::replace(one.derivedFrom.begin(), one.derivedFrom.end(), oldSource, source);
    for (Passage &one : after.passages)
        one.source = one.source == oldSource ? source : one.source;
    for (Fact &one : after.facts) {
        for (Evidence &evidence : one.evidence)
            evidence.passage = evidence.passage == oldPassage ? passage : evidence.passage;
    }
    const Comparison renamed = changes(before, after);
    CHECK(renamed.count(ObjectChange::Added) == 0);
    CHECK(renamed.count(ObjectChange::Removed) == 0);
    CHECK(renamed.isEmpty());
    CHECK(renamed.otherIds == 2);

    // A fact under another id that is graded anew, too, is told with both.
    const FactId oldFact = after.facts.front().id;
    after.facts.front().id = fact;
    after.facts.front().credibility = before.facts.front().credibility == 3 ? 4 : 3;
    for (Judgement &one : after.judgements)
        std::replace(one.facts.begin(), one.facts.end(), oldFact, fact);
    const Comparison graded = changes(before, after);
    REQUIRE(graded.objects.size() == 1);
    CHECK(graded.objects.front().object == ObjectRef(fact));
    CHECK(graded.objects.front().fields.size() == 2);
}

TEST_CASE("ids that two facts have exchanged do not make one of the other")
{
    const Dossier before = sampleDossier();
    Dossier after = before;
    REQUIRE(after.facts.size() > 1);
    const FactId first = after.facts[0].id;
    const FactId second = after.facts[1].id;
    std::swap(after.facts[0].id, after.facts[1].id);
    for (Judgement &one : after.judgements) {
        for (FactId &id : one.facts)
            id = id == first ? second : id == second ? first : id;
    }
    const Comparison comparison = changes(before, after);
    CHECK(comparison.isEmpty());
    CHECK(comparison.otherIds == 2);
}

TEST_CASE("an event under another id and title is the one of which the same is told")
{
    const Dossier before = sampleDossier();
    Dossier after = before;
    const auto told = std::find_if(after.facts.begin(), after.facts.end(), [](const Fact &fact) {
        return std::holds_alternative<EventDatePayload>(fact.payload);
    });
    REQUIRE(told != after.facts.end());
    const EventId old = std::get<EventDatePayload>(told->payload).event;
    const EventId anew(u"ev-anew"_s);
    const auto name = [&](EventId &id) { id = id == old ? anew : id; };
    for (Event &event : after.events) {
        if (event.id == old)
            event.title = u"Called otherwise"_s;
        name(event.id);
    }
    for (Fact &fact : after.facts) {
        std::visit(
            [&](auto &payload) {
                if constexpr (requires { name(payload.event); })
                    name(payload.event);
                if constexpr (requires { payload.other = old; })
                    name(payload.other);
            },
            fact.payload);
        for (ObjectRef &about : fact.about)
            about = about == ObjectRef(old) ? ObjectRef(anew) : about;
    }
    const Comparison comparison = changes(before, after);
    REQUIRE(comparison.objects.size() == 1);
    CHECK(comparison.objects.front().change == ObjectChange::Changed);
    CHECK(comparison.objects.front().object == ObjectRef(anew));
    CHECK(comparison.objects.front().fields.size() == 2);
}

TEST_CASE("a source's text and what the dossier says of itself count as changes")
{
    const Dossier before = sampleDossier();
    Dossier after = before;
    after.sources.front().text += u" […] More."_s;
    after.info.title = u"Another title"_s;

    const Comparison comparison = changes(before, after);
    REQUIRE(comparison.info.size() == 1);
    CHECK(comparison.info.front() == FieldDifference{u"title"_s, before.info.title, after.info.title});
    REQUIRE(comparison.objects.size() == 1);
    CHECK(comparison.objects.front().object == ObjectRef(before.sources.front().id));
    REQUIRE(comparison.objects.front().fields.size() == 1);
    CHECK(comparison.objects.front().fields.front().field == u"text"_s);
}

namespace {

/// Changes one member of an object after the other; each is told as the one that differs.
template<class T>
void changeEach(Dossier dossier, std::vector<T> Dossier::*list, std::size_t index)
{
    MemberFiller count;
    T probe = (dossier.*list)[index];
    members(probe, count);
    for (int member = 0; member < count.visited(); ++member) {
        T &object = (dossier.*list)[index];
        const T before = object;
        MemberFiller filler;
        filler.fillOnly(member);
        members(object, filler);
        if (object == before) {
            MemberFiller clearer;
            clearer.clearOnly(member);
            members(object, clearer);
        }
        if (object == before)
            continue; // ids, what must be there, and the payload, which stays of its kind
        const T after = object;
        object = before;
        const SnapshotPtr first = snapshotOf(dossier);
        object = after;
        const Comparison comparison = *compare(*first, *snapshotOf(dossier));
        REQUIRE(comparison.objects.size() == 1);
        CHECK(comparison.objects[0].object == ObjectRef(after.id));
        REQUIRE(comparison.objects[0].fields.size() == 1);
        const FieldDifference &field = comparison.objects[0].fields[0];
        INFO(field.field.toStdString());
        CHECK(field.before != field.after);
        object = before;
    }
}

} // namespace

TEST_CASE("whatever member of an object differs, it is told, and nothing else is")
{
    const Dossier dossier = everyMemberDossier();
    changeEach(dossier, &Dossier::sources, 0);
    changeEach(dossier, &Dossier::passages, 0);
    changeEach(dossier, &Dossier::participants, 0);
    changeEach(dossier, &Dossier::events, 0);
    changeEach(dossier, &Dossier::options, 0);
    changeEach(dossier, &Dossier::figures, 0);
    changeEach(dossier, &Dossier::questions, 0);
    changeEach(dossier, &Dossier::facts, 2); // a position, with its condition
    changeEach(dossier, &Dossier::judgements, 0);

    Dossier other = dossier;
    other.info.handling = u"other"_s;
    other.info.bottomLine->text = u"other"_s;
    const Comparison comparison = changes(dossier, other);
    CHECK(comparison.objects.empty());
    REQUIRE(comparison.info.size() == 2);
    CHECK(comparison.info[0].field == u"bottomLine"_s);
    CHECK(comparison.info[1].field == u"handling"_s);
}

TEST_CASE("long values are cut to what differs, short ones are not")
{
    const QString filler = u"word "_s.repeated(200);
    const FieldDifference difference{u"text"_s, filler + u"35 countries"_s + filler,
                                     filler + u"30 countries"_s + filler};
    const FieldDifference cut = difference.shortened();
    CHECK(cut.before->contains(u"35 countries"_s));
    CHECK(cut.after->contains(u"30 countries"_s));
    CHECK(cut.before->size() < 120);
    CHECK(cut.before->startsWith(u'…'));
    CHECK(cut.before->endsWith(u'…'));

    // What was only added, with nothing to strip after it.
    const FieldDifference added{u"text"_s, filler, filler + u"and more"_s};
    CHECK(added.shortened().after->endsWith(u"and more"_s));
    CHECK(added.shortened().before->size() < 60);

    const FieldDifference brief{u"status"_s, u"planned"_s, std::nullopt};
    CHECK(brief.shortened() == brief);
    const FieldDifference gone{u"text"_s, filler, std::nullopt};
    CHECK(!gone.shortened().after);
    CHECK(gone.shortened().before->size() < 300);
}

TEST_CASE("a comparison that is told to stop yields nothing")
{
    Dossier dossier = sampleDossier();
    for (int i = 0; i < 5000; ++i)
        dossier.figures.push_back({FigureId(u"fig-%1"_s.arg(i)), u"Figure"_s, u"persons"_s});
    const SnapshotPtr snapshot = snapshotOf(dossier);
    CHECK(!compare(*snapshot, *snapshot, [](double) { return false; }));
    double last = 0;
    CHECK(compare(*snapshot, *snapshot, [&last](double share) {
        CHECK(share >= last);
        CHECK(share <= 1);
        last = share;
        return true;
    }));
    CHECK(last > 0);
}

} // namespace comparison_tests
