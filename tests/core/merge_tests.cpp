// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/merge/merge_dossiers.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace merge_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> storeOf(const Dossier &dossier)
{
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    return *store;
}

struct Three
{
    Dossier base = sampleDossier();
    Dossier mine = base;
    Dossier theirs = base;

    DossierMerge merge(std::optional<Side> take = std::nullopt) const
    {
        return merge([take](const MergeConflict &) { return take; });
    }
    DossierMerge merge(const DecideConflict &decide) const
    {
        const auto result = mergeDossiers(*storeOf(base)->snapshot(), *storeOf(mine)->snapshot(),
                                          *storeOf(theirs)->snapshot(), decide);
        REQUIRE(result);
        return *result;
    }
    /// What the merge makes of mine; nothing in it is wrong.
    Dossier merged(std::optional<Side> take = std::nullopt) const
    {
        const DossierMerge result = merge(take);
        INFO(result.conflicts.size());
        if (!take)
            REQUIRE(result.undecided == 0);
        const auto store = storeOf(mine);
        if (!result.change.isEmpty()) {
            const auto applied = store->apply(result.change);
            if (!applied)
                FAIL(applied.error().toString().toStdString());
        }
        auto values = store->readAll();
        REQUIRE(values);
        if (result.info)
            values->info = *result.info;
        const auto problems = checkDossier(*values);
        if (!problems.empty())
            FAIL_CHECK(problems.front().reason.toStdString());
        return *values;
    }
};

template<class T>
const T *find(const std::vector<T> &all, const QString &id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id.toString() == id; });
    return found == all.end() ? nullptr : &*found;
}
template<class T>
T &at(std::vector<T> &all, const QString &id)
{
    T *found = const_cast<T *>(find(all, id));
    REQUIRE(found);
    return *found;
}
template<class T>
void drop(std::vector<T> &all, const QString &id)
{
    REQUIRE(std::erase_if(all, [&](const T &one) { return one.id.toString() == id; }) == 1);
}

Passage quoting(const Source &source, const QString &id, const QString &words)
{
    Passage passage;
    passage.id = PassageId(id);
    passage.source = source.id;
    passage.exact = words;
    passage.start = source.text.indexOf(words);
    REQUIRE(*passage.start >= 0);
    passage.end = *passage.start + words.size();
    return passage;
}

Fact plainFact(const QString &id, const QString &statement, const PassageId &passage, const ObjectRef &about)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = statement;
    fact.credibility = 3;
    fact.about = {about};
    fact.evidence = {{passage, Relation::Supports}};
    return fact;
}

} // namespace

TEST_CASE("dossiers of which one alone changed merge into that one")
{
    Three three;
    CHECK(three.merge().change.isEmpty());
    CHECK(three.merge().conflicts.empty());
    three.theirs.facts.front().statement = u"Reworded by them."_s;
    drop(three.theirs.judgements, u"j-monitors"_s);
    three.theirs.filters.pop_back();
    CHECK(three.merged() == three.theirs);
    std::swap(three.mine, three.theirs);
    CHECK(three.merge().change.isEmpty());
    CHECK(three.merged() == three.mine);
}

TEST_CASE("what each changed of another object, or of another member of one, is taken from it")
{
    Three three;
    at(three.mine.facts, u"f-talks-held"_s).statement = u"The talks took place."_s;
    at(three.theirs.facts, u"f-talks-held"_s).credibility = 2;
    at(three.theirs.events, u"ev-talks"_s).title = u"Talks at Port"_s;
    at(three.mine.sources, u"src-wire"_s).reliability = Reliability::D;
    at(three.theirs.sources, u"src-wire"_s).publisher = u"The Wire"_s;
    const Dossier merged = three.merged();
    const Fact *held = find(merged.facts, u"f-talks-held"_s);
    CHECK(held->statement == u"The talks took place."_s);
    CHECK(held->credibility == 2);
    CHECK(find(merged.events, u"ev-talks"_s)->title == u"Talks at Port"_s);
    CHECK(find(merged.sources, u"src-wire"_s)->reliability == Reliability::D);
    CHECK(find(merged.sources, u"src-wire"_s)->publisher == u"The Wire"_s);
}

TEST_CASE("what both changed, each otherwise, is listed with both sides, member by member")
{
    Three three;
    at(three.mine.facts, u"f-talks-held"_s).statement = u"Mine."_s;
    at(three.theirs.facts, u"f-talks-held"_s).statement = u"Theirs."_s;
    at(three.mine.facts, u"f-talks-held"_s).credibility = 2;
    at(three.theirs.facts, u"f-talks-held"_s).credibility = 4;
    at(three.mine.events, u"ev-talks"_s).title = u"The same words"_s;
    at(three.theirs.events, u"ev-talks"_s).title = u"The same words"_s;
    const DossierMerge merge = three.merge();
    REQUIRE(merge.conflicts.size() == 2);
    CHECK(merge.undecided == 2);
    CHECK(merge.conflicts[0].object == ObjectRef(FactId(u"f-talks-held"_s)));
    CHECK(merge.conflicts[0].values == MemberConflict{u"credibility"_s, u"3"_s, u"2"_s, u"4"_s});
    CHECK(merge.conflicts[1].values ==
          MemberConflict{u"statement"_s, u"The talks were held."_s, u"Mine."_s, u"Theirs."_s});

    CHECK(find(three.merged(Side::Mine).facts, u"f-talks-held"_s)->statement == u"Mine."_s);
    CHECK(find(three.merged(Side::Theirs).facts, u"f-talks-held"_s)->statement == u"Theirs."_s);
    const DossierMerge each = three.merge([](const MergeConflict &conflict) {
        return conflict.values.member == u"statement"_s ? Side::Theirs : Side::Mine;
    });
    CHECK(each.undecided == 0);
    REQUIRE(each.change.put.size() == 1);
    const Fact &fact = std::get<Fact>(each.change.put.front());
    CHECK(fact.statement == u"Theirs."_s);
    CHECK(fact.credibility == 2);
}

TEST_CASE("what a fact says of what is one thing: two of it are not mixed")
{
    Three three;
    at(three.mine.facts, u"f-elan-hosted"_s).payload =
        ParticipationPayload{ParticipantId(u"p-elan"_s), EventId(u"ev-talks"_s), Role::Chair};
    at(three.theirs.facts, u"f-elan-hosted"_s).payload =
        EventStatusPayload{EventId(u"ev-talks"_s), EventStatus::Held};
    const DossierMerge merge = three.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].values.member == u"kind"_s);
    CHECK(find(three.merged(Side::Theirs).facts, u"f-elan-hosted"_s)->payload ==
          at(three.theirs.facts, u"f-elan-hosted"_s).payload);
}

TEST_CASE("lists have what either put in and neither took out, and say so")
{
    Three three;
    at(three.mine.participants, u"p-elan"_s).aliases = {u"Elan"_s, u"the minister"_s};
    at(three.theirs.participants, u"p-elan"_s).aliases = {u"Élan"_s, u"Elan"_s, u"A. Élan"_s};
    at(three.mine.facts, u"f-talks-held"_s).tags = {u"a"_s};
    at(three.theirs.facts, u"f-talks-held"_s).tags = {u"b"_s};
    const DossierMerge merge = three.merge();
    CHECK(merge.conflicts.empty());
    REQUIRE(merge.joined.size() == 2);
    const Dossier merged = three.merged();
    CHECK(find(merged.participants, u"p-elan"_s)->aliases ==
          QStringList{u"Elan"_s, u"the minister"_s, u"A. Élan"_s});
    CHECK(find(merged.facts, u"f-talks-held"_s)->tags == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("one evidence that both judge otherwise is a conflict, one that each adds is not")
{
    Three three;
    at(three.mine.facts, u"f-talks-place"_s).evidence.push_back({PassageId(u"pas-g1"_s), Relation::Supports});
    at(three.theirs.facts, u"f-talks-place"_s)
        .evidence.push_back({PassageId(u"pas-w2"_s), Relation::Supports});
    CHECK(find(three.merged().facts, u"f-talks-place"_s)->evidence.size() == 3);
    at(three.theirs.facts, u"f-talks-place"_s)
        .evidence.push_back({PassageId(u"pas-g1"_s), Relation::Contradicts});
    REQUIRE(three.merge().conflicts.size() == 1);
    CHECK(three.merge().conflicts[0].values.member == u"evidence"_s);
}

TEST_CASE("what one removed and the other changed is a conflict")
{
    Three three;
    drop(three.mine.facts, u"f-question-bears"_s);
    at(three.theirs.facts, u"f-question-bears"_s).statement = u"Still of use."_s;
    const DossierMerge merge = three.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].values.member.isEmpty());
    CHECK(!merge.conflicts[0].values.mine);
    CHECK(merge.conflicts[0].values.theirs->contains(u"Still of use."_s));
    CHECK(!find(three.merged(Side::Mine).facts, u"f-question-bears"_s));
    CHECK(find(three.merged(Side::Theirs).facts, u"f-question-bears"_s)->statement == u"Still of use."_s);

    std::swap(three.mine, three.theirs);
    REQUIRE(three.merge().conflicts.size() == 1);
    CHECK(!three.merge().conflicts[0].values.theirs);
    CHECK(!find(three.merged(Side::Theirs).facts, u"f-question-bears"_s));
    CHECK(find(three.merged(Side::Mine).facts, u"f-question-bears"_s)->statement == u"Still of use."_s);
}

TEST_CASE("what one removed while the other has something new rest on it is a conflict")
{
    Three three;
    // The denial goes with its passage and its event.
    drop(three.mine.facts, u"f-shelling-denied"_s);
    drop(three.mine.events, u"ev-shelling"_s);
    three.theirs.facts.push_back(
        plainFact(u"f-new"_s, u"The harbour matters."_s, PassageId(u"pas-w5"_s), EventId(u"ev-shelling"_s)));
    const DossierMerge merge = three.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].object == ObjectRef(EventId(u"ev-shelling"_s)));
    REQUIRE(merge.conflicts[0].dependents.size() == 1);
    CHECK(merge.conflicts[0].dependents[0].contains(u"f-new"_s));
    CHECK(!merge.conflicts[0].values.mine);

    const Dossier kept = three.merged(Side::Theirs);
    CHECK(find(kept.events, u"ev-shelling"_s));
    CHECK(find(kept.facts, u"f-new"_s)->about == std::vector<ObjectRef>{EventId(u"ev-shelling"_s)});

    std::swap(three.mine, three.theirs);
    REQUIRE(three.merge().conflicts.size() == 1);
    CHECK(!three.merge().conflicts[0].values.theirs);
    CHECK(find(three.merged(Side::Mine).events, u"ev-shelling"_s));
}

TEST_CASE("taking a removal lets go of what cannot be without what is removed")
{
    Three three;
    drop(three.mine.facts, u"f-shelling-denied"_s);
    drop(three.mine.events, u"ev-shelling"_s);
    Fact dated = plainFact(u"f-when"_s, u"It was on the third."_s, PassageId(u"pas-w5"_s), {});
    dated.about.clear();
    dated.payload = EventDatePayload{EventId(u"ev-shelling"_s)};
    dated.date = date("2026-01-03");
    three.theirs.facts.push_back(dated);
    const DossierMerge merge = three.merge(Side::Mine);
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.change.isEmpty());
    std::swap(three.mine, three.theirs);
    const DossierMerge other = three.merge(Side::Theirs);
    REQUIRE(other.conflicts.size() == 1);
    CHECK(std::find(other.change.remove.begin(), other.change.remove.end(), ObjectRef(dated.id)) !=
          other.change.remove.end());
}

TEST_CASE("what both added under other ids is one, and what names it follows")
{
    Three three;
    three.mine.participants.push_back(
        {ParticipantId(u"p-north"_s), u"North"_s, ParticipantKind::State, {}, {}, {}, {}});
    three.theirs.participants.push_back(
        {ParticipantId(u"p-northland"_s), u"North"_s, ParticipantKind::State, {}, {}, {}, {}});
    three.mine.facts.push_back(
        plainFact(u"f-mine"_s, u"North was named."_s, PassageId(u"pas-g2"_s), ParticipantId(u"p-north"_s)));
    three.theirs.facts.push_back(plainFact(u"f-theirs"_s, u"North is near."_s, PassageId(u"pas-g3"_s),
                                           ParticipantId(u"p-northland"_s)));
    const Dossier merged = three.merged();
    CHECK(merged.participants.size() == three.mine.participants.size());
    CHECK(find(merged.facts, u"f-theirs"_s)->about == std::vector<ObjectRef>{ParticipantId(u"p-north"_s)});
}

TEST_CASE("an id that mine has for something of another kind is not taken for the same")
{
    Three three;
    three.mine.options.push_back({OptionId(u"x-new"_s), u"An option"_s});
    three.mine.facts.push_back(
        plainFact(u"f-mine"_s, u"It is an option."_s, PassageId(u"pas-g2"_s), OptionId(u"x-new"_s)));
    three.theirs.questions.push_back({QuestionId(u"x-new"_s), u"A question"_s, QuestionKind::Signal});
    three.theirs.facts.push_back(
        plainFact(u"f-theirs"_s, u"It is asked."_s, PassageId(u"pas-g3"_s), QuestionId(u"x-new"_s)));
    CHECK(three.merge().renamed.size() == 1);
    const Dossier merged = three.merged();
    CHECK(merged.questions.back().title == u"A question"_s);
    CHECK(find(merged.facts, u"f-theirs"_s)->about == std::vector<ObjectRef>{merged.questions.back().id});
}

TEST_CASE("excerpts that both quoted from are those of both, in the order of the text")
{
    Three three;
    const QString full = u"First words. Second words. Third words. Fourth words. Fifth words."_s;
    Source whole = at(three.base.sources, u"src-wire"_s);
    whole.id = SourceId(u"src-long"_s);
    whole.title = u"Long"_s;
    whole.text = full;
    const auto with = [&](Dossier &dossier, const QStringList &quoted) {
        Source source = whole;
        source.text = quoted.join(u"\n\n[…]\n\n"_s);
        std::erase_if(dossier.sources, [](const Source &one) { return one.id.toString() == u"src-long"_s; });
        dossier.sources.push_back(source);
        for (const QString &words : quoted) {
            const QString id = u"pas-"_s + words.section(u' ', 0, 0).toLower();
            if (find(dossier.passages, id))
                continue;
            dossier.passages.push_back(quoting(whole, id, words));
            dossier.facts.push_back(plainFact(u"f-"_s + id, words, PassageId(id), EventId(u"ev-talks"_s)));
        }
    };
    with(three.base, {u"Third words."_s});
    three.mine = three.theirs = three.base;
    with(three.mine, {u"First words."_s, u"Third words."_s, u"Fourth words."_s});
    with(three.theirs, {u"Second words."_s, u"Third words."_s, u"Fifth words."_s});
    const Dossier merged = three.merged();
    CHECK(find(merged.sources, u"src-long"_s)->text ==
          u"First words.\n\n[…]\n\nSecond words.\n\n[…]\n\nThird words.\n\n[…]\n\nFourth words.\n\n[…]\n\n"
          "Fifth words."_s);

    SECTION("a whole text that one attached has what the other quoted")
    {
        Source &source = at(three.theirs.sources, u"src-long"_s);
        source.text = u"Head line.\n"_s + full;
        source.completeness = Completeness::Full;
        source.attached = date("2026-01-09");
        for (Passage &passage : three.theirs.passages) {
            if (passage.source == source.id) {
                *passage.start += 11;
                *passage.end += 11;
            }
        }
        const Dossier attached = three.merged();
        CHECK(find(attached.sources, u"src-long"_s)->text == source.text);
        CHECK(find(attached.passages, u"pas-first"_s)->start == 11);
        std::swap(three.mine, three.theirs);
        const Dossier turned = three.merged();
        CHECK(find(turned.sources, u"src-long"_s)->text == source.text);
        CHECK(find(turned.passages, u"pas-fourth"_s)->start == full.indexOf(u"Fourth"_s) + 11);
    }
}

TEST_CASE("what the dossier says of itself and keeps under names is merged too")
{
    Three three;
    three.mine.info.title = u"Mine"_s;
    three.theirs.info.title = u"Theirs"_s;
    three.theirs.info.audience = u"The desk"_s;
    three.theirs.filters[0].filter.disputed = false;
    three.theirs.bookmarks.pop_back();
    three.theirs.bookmarks.push_back({u"New"_s, u"p-elan"_s, {}});
    const DossierMerge merge = three.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(!merge.conflicts[0].object);
    CHECK(merge.conflicts[0].values.member == u"title"_s);
    const Dossier merged = three.merged(Side::Mine);
    CHECK(merged.info.title == u"Mine"_s);
    CHECK(merged.info.audience == u"The desk"_s);
    CHECK(merged.filters == three.theirs.filters);
    CHECK(merged.bookmarks == three.theirs.bookmarks);
    three.mine.filters[0].filter.roots = 3;
    CHECK(three.merge().conflicts.size() == 2);
}

} // namespace merge_tests
