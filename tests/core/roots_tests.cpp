// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "core/names/roots_in_words.h"
#include "core/sources/repetition.h"
#include "core/sources/root_reckoner.h"
#include "core/sources/shared_origin.h"
#include "core/sources/source_comparison.h"
#include "core/store/open_dossier.h"
#include "core/store/sql.h"
#include "core/text/attribution/attribution.h"
#include "core/text/overlap/shared_runs.h"
#include "core/text/sentences/quoted_speech.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace roots_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

using Roots = std::vector<std::uint32_t>;

/// Sentences of words drawn at random: hardly five in a row are ever drawn twice.
QString prose(std::mt19937 &random, int sentences)
{
    QStringList result;
    for (int i = 0; i < sentences; ++i) {
        QStringList words;
        for (int k = 0; k < 12; ++k)
            words << u"w%1"_s.arg(random() % 5000);
        words.front() = u"And "_s + words.front();
        result << words.join(u' ') + u'.';
    }
    return result.join(u' ');
}

std::vector<SourceOrigin> origins(std::initializer_list<Roots> derivedFrom)
{
    std::vector<SourceOrigin> result;
    for (const Roots &own : derivedFrom)
        result.push_back({own, {}, {}});
    return result;
}

Roots rootsOf(const std::vector<SourceOrigin> &sources, const QStringList &texts, std::uint32_t source)
{
    const auto textOf = [&texts](std::size_t i) { return texts.at(static_cast<qsizetype>(i)); };
    return SourceRoots(sources, compareTexts(sources, textOf)).of(source);
}

std::vector<SharingTexts> sharing(const QStringList &texts, Fingerprints kept)
{
    return findSharingTexts(
        static_cast<std::size_t>(texts.size()),
        [&texts](std::size_t i) { return texts.at(static_cast<qsizetype>(i)); }, kept);
}

std::vector<std::string> places(const std::vector<Problem> &problems)
{
    std::vector<std::string> result;
    for (const Problem &problem : problems)
        result.push_back(problem.place.toStdString());
    return result;
}

} // namespace

TEST_CASE("texts that share eight words in a row are found among many, wherever the words stand")
{
    std::mt19937 random(3);
    QStringList texts;
    for (int i = 0; i < 60; ++i)
        texts << prose(random, 5);
    const QString run = u"eight words that stand in both of them"_s;
    for (int round = 0; round < 40; ++round) {
        QStringList some = texts;
        const auto first = static_cast<qsizetype>(random() % 30);
        const auto second = static_cast<qsizetype>(30 + random() % 30);
        for (const qsizetype i : {first, second}) {
            QStringList words = some[i].split(u' ');
            words.insert(static_cast<qsizetype>(random() % 60), run);
            some[i] = words.join(u' ');
        }
        const auto found = sharing(some, Fingerprints::Winnowed);
        REQUIRE(found.size() == 1);
        CHECK(found.front().first == first);
        CHECK(found.front().second == second);
    }
}

TEST_CASE("with all fingerprints five words are found, and four are not")
{
    const QStringList texts{u"leaders met in Paris today"_s, u"yesterday LEADERS met in Paris today again"_s,
                            u"leaders met in Paris yesterday"_s};
    const auto found = sharing(texts, Fingerprints::All);
    REQUIRE(found.size() == 1);
    CHECK(found.front() == SharingTexts{0, 1, 1, 1.0});
    CHECK(sharing({}, Fingerprints::All).empty());
    CHECK(sharing({QString(), u"a"_s}, Fingerprints::Winnowed).empty());
}

TEST_CASE("a story that hundreds repeat has one root, and no more pairs than it takes to see it")
{
    std::mt19937 random(4);
    const QString story = prose(random, 12);
    QStringList texts;
    for (int i = 0; i < 300; ++i)
        texts << story + u' ' + prose(random, 3);
    CHECK(sharing(texts, Fingerprints::Winnowed).size() < 5000);
    std::vector<SourceOrigin> sources(300);
    const auto textOf = [&texts](std::size_t i) { return texts.at(static_cast<qsizetype>(i)); };
    const SourceRoots roots(sources, compareTexts(sources, textOf));
    for (std::uint32_t i = 0; i < 300; ++i)
        REQUIRE(roots.of(i) == roots.of(0));
}

TEST_CASE("quoted speech ends with its mark, or with its paragraph")
{
    const QString text = u"He said “we sign” and \"they\" left.\n“An open one\nends. «Là» and „hier“ x"_s;
    QStringList found;
    for (const auto &[begin, end] : quotedSpeech(text))
        found << text.mid(begin, end - begin);
    CHECK(found == QStringList{u"“we sign”"_s, u"\"they\""_s, u"“An open one"_s, u"«Là»"_s, u"„hier“ x"_s});
}

TEST_CASE("a text that takes over three sentences and most of its words repeats the other")
{
    std::mt19937 random(5);
    const QString original = prose(random, 10);
    const QString copy = original + u' ' + prose(random, 6);
    const MutualRepetition found = compareOwnWords(copy, original);
    CHECK(found.first.isRepetition());
    CHECK(found.first.sentences == 10);
    CHECK(found.second.share() == 1);
    CHECK_FALSE(compareOwnWords(prose(random, 30), prose(random, 30)).first.isRepetition());
}

TEST_CASE("one long sentence in common is no repetition, however short the excerpts are")
{
    std::mt19937 random(6);
    QStringList words;
    for (int i = 0; i < 80; ++i)
        words << u"w%1"_s.arg(random() % 5000);
    const QString official = u"The office said "_s + words.join(u' ') + u". "_s;
    const MutualRepetition found =
        compareOwnWords(official + prose(random, 2), prose(random, 2) + u' ' + official);
    CHECK(found.first.share() > 0.5);
    CHECK_FALSE(found.first.isRepetition());
    CHECK_FALSE(found.second.isRepetition());
}

TEST_CASE("what two reports both quote as speech does not make one repeat the other")
{
    std::mt19937 random(7);
    const QString speech = u"“"_s + prose(random, 12) + u"”"_s;
    const MutualRepetition found = compareOwnWords(prose(random, 6) + u' ' + speech + u" he said."_s,
                                                   prose(random, 7) + u' ' + speech + u" said he."_s);
    CHECK(found.first.shared == 0);
    CHECK_FALSE(found.first.isRepetition());
}

TEST_CASE(
    "of two that repeat each other the later goes back to the earlier, and the dossier's word comes first")
{
    std::mt19937 random(8);
    const QString story = prose(random, 10);
    const QStringList texts{story + u' ' + prose(random, 2), story};
    std::vector<SourceOrigin> sources(2);
    CHECK(rootsOf(sources, texts, 0) == Roots{0});
    CHECK(rootsOf(sources, texts, 1) == Roots{0}); // all of its words stand in the other
    sources[0].published = date("2026-01-06");
    sources[1].published = date("2026-01-05");
    CHECK(rootsOf(sources, texts, 0) == Roots{1});
    CHECK(rootsOf(sources, texts, 1) == Roots{1});
    sources[1].derivedFrom = {0};
    CHECK(rootsOf(sources, texts, 1) == Roots{0});
    CHECK(rootsOf(sources, texts, 0) == Roots{0});
}

TEST_CASE("derivations are followed to their ends; a circle has one root")
{
    const SourceRoots chain(origins({{}, {0}, {1}, {0, 3}, {4, 9}}));
    CHECK(chain.of(0) == Roots{0});
    CHECK(chain.of(2) == Roots{0});
    CHECK(chain.of(3) == Roots{0});
    CHECK(chain.of(4) == Roots{4});
    const SourceRoots circle(origins({{1}, {2}, {1}, {}, {2, 3}}));
    CHECK(circle.of(0) == Roots{1});
    CHECK(circle.of(1) == Roots{1});
    CHECK(circle.of(2) == Roots{1});
    CHECK(circle.of(4) == Roots{1, 3});
    std::vector<SourceOrigin> longest(200'000);
    for (std::uint32_t i = 1; i < longest.size(); ++i)
        longest[i].derivedFrom = {i - 1};
    CHECK(SourceRoots(longest).of(199'999) == Roots{0});
}

TEST_CASE("a source with two origins adds no root to either, and one where neither is cited")
{
    // 2 takes from 0 and 1.
    const RootReckoner reckoner(origins({{}, {}, {0, 1}}), SourceRoots(origins({{}, {}, {0, 1}})));
    const auto roots = [&reckoner](std::initializer_list<std::uint32_t> sources) {
        std::vector<Support> support;
        for (const std::uint32_t source : sources)
            support.push_back({source, std::nullopt});
        Roots numbers;
        for (const FactRoot &root : reckoner.roots(support)) {
            CHECK(root.kind == FactRoot::Kind::Source);
            numbers.push_back(root.number);
        }
        return numbers;
    };
    CHECK(roots({2}) == Roots{0});
    CHECK(roots({2, 0}) == Roots{0});
    CHECK(roots({2, 1}) == Roots{1});
    CHECK(roots({2, 1, 0}) == Roots{0, 1});
    CHECK(roots({}).empty());
}

TEST_CASE("what speakers say through sources that are counted already adds no root")
{
    const RootReckoner reckoner(origins({{}, {}}), SourceRoots(origins({{}, {}})));
    const auto heard = [](std::uint32_t source, std::uint32_t speaker) {
        Support support{source};
        support.speaker = speaker;
        return support;
    };
    const FactRoot first{FactRoot::Kind::Speaker, 4, {}};
    CHECK(reckoner.roots(std::vector{heard(0, 4), heard(1, 4)}) == std::vector{first});
    CHECK(reckoner.roots(std::vector{heard(0, 4), heard(0, 7)}) == std::vector{first});
    CHECK(reckoner.roots(std::vector{heard(0, 4), heard(1, 7)}).size() == 2);
    CHECK(reckoner.roots(std::vector{heard(0, 4), Support{0}}) ==
          std::vector{FactRoot{FactRoot::Kind::Source, 0, {}}});
}

TEST_CASE("an outlet is one source, however many of its reports say the same and whoever wrote them")
{
    const auto roots = [](std::initializer_list<const char *> publishers) {
        std::vector<SourceOrigin> sources;
        std::vector<Support> support;
        for (const char *publisher : publishers) {
            support.push_back({static_cast<std::uint32_t>(sources.size())});
            sources.push_back({{}, QString::fromUtf8(publisher), {}});
        }
        SourceRoots own(sources);
        return RootReckoner(std::move(sources), std::move(own)).roots(support).size();
    };
    CHECK(roots({"Reuters", "Reuters"}) == 1);
    CHECK(roots({"The Gazette", "Gazette", "the gazette"}) == 1);
    CHECK(roots({"AFP", "Agence France-Presse"}) == 1);
    CHECK(roots({"Le Monde", "Courier", "Le Monde"}) == 2);
    // Nobody's desk: no publisher given, or a platform that carries everybody's word.
    CHECK(roots({"", ""}) == 2);
    CHECK(roots({"Telegram", "Telegram"}) == 2);
    CHECK(roots({"X", "x", "YouTube"}) == 3);
}

TEST_CASE("an outlet is found where the sentence names it as the origin, and nowhere else")
{
    const AttributionFinder finder({u"Reuters"_s, u"The Gazette"_s, u""_s, u"Gazette of Port"_s, u"BB"_s});
    const auto found = [&finder](const char *sentence) {
        const auto outlet = finder.find(QString::fromUtf8(sentence));
        return outlet ? static_cast<int>(*outlet) : -1;
    };
    CHECK(found("According to Reuters, 12 states take part.") == 0);
    CHECK(found("Talks will open, the Gazette reported on Friday.") == 1);
    CHECK(found("Talks will open, according to the\u00a0Gazette.") == 1);
    CHECK(found("An official told the Gazette of Port that it was over.") == 3);
    CHECK(found("Twelve came, wrote one paper, citing Reuters.") == 0);
    CHECK(found("Reuters is a news agency.") == -1);
    CHECK(found("According to Reutersville, it rained.") == -1);
    CHECK(found("He said: “According to Reuters I am dead.”") == -1);
    CHECK(found("According to officials, it rained.") == -1);
    CHECK(found("") == -1);
}

TEST_CASE("a sentence that names the outlet of another source counts as that source")
{
    Dossier dossier = sampleDossier();
    const auto roots = [&dossier] {
        const auto store = Store::fromDossier(dossier, u"sample"_s);
        REQUIRE(store);
        const SnapshotPtr snapshot = (*store)->snapshot();
        const auto fact = snapshot->rowOf(FactId(u"f-talks-date"_s));
        REQUIRE(fact);
        const auto own = snapshot->rootsOf(*fact);
        CHECK(own.size() == snapshot->facts().sources[fact->value]);
        CHECK(snapshot->events().weight[0] >= own.size());
        return own;
    };
    CHECK(roots().size() == 2); // the Gazette and the wire
    // The wire now says that it has the day from the Gazette.
    Source &wire = dossier.sources[1];
    const QString words = u"The talks were held in Port on 3 January, the Gazette reported."_s;
    wire.text.replace(u"The talks were held in Port on 3 January."_s, words);
    Passage &passage = dossier.passages[5];
    passage.exact = words;
    passage.end = *passage.start + words.size();
    passage.suffix = wire.text.mid(words.size(), 32);
    CHECK(roots() == std::vector{FactRoot{FactRoot::Kind::Source, 0, {}}});
    CHECK(places(checkDossier(dossier)) == std::vector<std::string>{"/facts/2/credibility"});
}

TEST_CASE("where all support repeats one text, credibility 1 is refused, without any derivation declared")
{
    std::mt19937 random(9);
    const QString story = prose(random, 10);
    Dossier dossier = sampleDossier();
    Source &gazette = dossier.sources[0];
    Source &wire = dossier.sources[1];
    gazette.text += u' ' + story;
    CHECK(checkDossier(dossier).empty());
    wire.completeness = Completeness::Full;
    wire.text += u"\n\n[…]\n\n"_s + story;
    CHECK(places(checkDossier(dossier)) == std::vector<std::string>{"/facts/2/credibility"});

    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    const SourceRow first{0};
    CHECK(snapshot->rootsOf(SourceRow{1}) == std::vector{first});
    CHECK(snapshot->rootsOf(SourceRow{2}) == std::vector{first}); // the wire's copy
    CHECK(snapshot->facts().sources[2] == 1);

    // A change of the text is a change of the roots; one of another kind leaves them.
    Change rename;
    rename.put.emplace_back(Event{EventId(u"ev-talks"_s), u"Talks"_s, EventKind::Meeting});
    const auto renamed = (*store)->apply(rename);
    REQUIRE(renamed);
    CHECK(renamed->snapshot->facts().sources[2] == 1);
    Change shorten;
    shorten.put.emplace_back(sampleDossier().sources[1]);
    const auto shortened = (*store)->apply(shorten);
    REQUIRE(shortened);
    CHECK(shortened->snapshot->rootsOf(SourceRow{1}) == std::vector{SourceRow{1}});
    CHECK(shortened->snapshot->facts().sources[2] == 2);
    const auto back = (*store)->apply(shortened->inverse);
    REQUIRE(back);
    CHECK(back->snapshot->facts().sources[2] == 1);
    const auto all = (*store)->readAll(); // checks what is kept against the texts
    INFO((all ? QString() : all.error().toString()).toStdString());
    CHECK(all);
}

TEST_CASE("a passage whose words are changed is attributed anew")
{
    Dossier dossier = sampleDossier();
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    Passage passage = dossier.passages[5];
    passage.exact = u"The talks were held in Port on 3 January, the Gazette reported."_s;
    passage.end = *passage.start + passage.exact.size();
    Source wire = dossier.sources[1];
    wire.text.replace(u"The talks were held in Port on 3 January."_s, passage.exact);
    Change change;
    change.put = {wire, passage};
    const auto changed = (*store)->apply(change);
    REQUIRE(changed);
    CHECK(changed->snapshot->rootsOf(FactRow{2}) == std::vector{FactRoot{FactRoot::Kind::Source, 0, {}}});
    CHECK(changed->snapshot->facts().sources[2] == 1);
    CHECK((*store)->readAll());
    const auto back = (*store)->apply(changed->inverse);
    REQUIRE(back);
    CHECK(back->snapshot->facts().sources[2] == 2);
    CHECK((*store)->readAll());
}

TEST_CASE("what one agency or one speaker is the origin of counts once, whether or not it is a source")
{
    Dossier dossier = sampleDossier();
    const auto roots = [&dossier] {
        const auto store = Store::fromDossier(dossier, u"sample"_s);
        REQUIRE(store);
        CHECK((*store)->readAll()); // what is kept agrees with the values
        const SnapshotPtr snapshot = (*store)->snapshot();
        const auto own = snapshot->rootsOf(FactRow{2});
        CHECK(own.size() == snapshot->facts().sources[2]);
        CHECK(own.size() == DossierRoots(dossier).count(dossier.facts[2]));
        return own;
    };
    REQUIRE(roots().size() == 2);
    for (const Evidence &evidence : dossier.facts[2].evidence) {
        for (Passage &passage : dossier.passages) {
            if (passage.id == evidence.passage)
                passage.exact += u" So AFP reported."_s;
        }
    }
    CHECK(roots() == std::vector{FactRoot{FactRoot::Kind::Outlet, 0, u"AFP"_s}});
    dossier.facts[2].speaker = dossier.participants[0].id;
    CHECK(roots() == std::vector{FactRoot{FactRoot::Kind::Speaker, 0, {}}});
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    CHECK(rootsInWords(*(*store)->snapshot(), FactRow{2}) ==
          u"1 independent source (the word of %1)"_s.arg(dossier.participants[0].name));
}

TEST_CASE("sources that carry the copy of one agency are one root")
{
    Dossier dossier = sampleDossier();
    for (Source &source : dossier.sources)
        source.agencies = {u"Agence France-Presse"_s};
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    CHECK((*store)->snapshot()->rootsOf(FactRow{2}) ==
          std::vector{FactRoot{FactRoot::Kind::Outlet, 0, u"AFP"_s}});
    Source wire = dossier.sources[1];
    wire.agencies.clear();
    Change change;
    change.put.emplace_back(wire);
    const auto changed = (*store)->apply(change);
    REQUIRE(changed);
    CHECK(changed->snapshot->facts().sources[2] == 2);
    CHECK((*store)->readAll());
}

TEST_CASE("a credit at the head or the end of a text speaks for all of its passages")
{
    Dossier dossier = sampleDossier();
    dossier.sources[0].author = u"Jane Doe, AFP"_s;
    const QString before = dossier.sources[1].text;
    dossier.sources[1].text += u"\n\n(Reporting by John Roe; Agence France-Presse)\n"_s;
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    CHECK((*store)->snapshot()->rootsOf(FactRow{2}) ==
          std::vector{FactRoot{FactRoot::Kind::Outlet, 0, u"AFP"_s}});
    CHECK(DossierRoots(dossier).count(dossier.facts[2]) == 1);
    CHECK((*store)->readAll());
    // The passages stay as they are; what they go back to does not.
    Source plain = dossier.sources[1];
    plain.text = before;
    Change change;
    change.put.emplace_back(plain);
    const auto changed = (*store)->apply(change);
    REQUIRE(changed);
    CHECK(changed->snapshot->facts().sources[2] == 2);
    CHECK((*store)->readAll());
    Source nameless = dossier.sources[0];
    nameless.author.clear();
    Change again;
    again.put = {nameless, dossier.sources[1]};
    const auto turned = (*store)->apply(again);
    REQUIRE(turned);
    CHECK(turned->snapshot->facts().sources[2] == 2);
    CHECK((*store)->readAll());
}

TEST_CASE("a short text that has nearly all words of another is its copy; a series has boilerplate")
{
    std::mt19937 random(12);
    const QString note =
        u"The delegations agreed to meet again within weeks in Abu Dhabi, officials of both sides "
        u"confirmed after two days of talks. "_s;
    const QStringList copies{note, note + u"More soon."_s};
    // All words of the first stand in the second: it is the one that repeats.
    CHECK(rootsOf(std::vector<SourceOrigin>(2), copies, 0) == Roots{1});
    CHECK(rootsOf(std::vector<SourceOrigin>(2), copies, 1) == Roots{1});
    CHECK(rootsOf(std::vector<SourceOrigin>(2), {note, prose(random, 2)}, 1) == Roots{1});

    // Reports of one publisher end alike; each has news of its own.
    const QString background = prose(random, 8);
    QStringList reports;
    std::vector<SourceOrigin> series;
    for (int i = 0; i < 4; ++i) {
        reports << prose(random, 10) + u' ' + background;
        series.push_back({{}, u"Gazette"_s, {}});
    }
    for (std::uint32_t i = 0; i < 4; ++i)
        CHECK(rootsOf(series, reports, i) == Roots{i});
    // A story that goes on is one.
    QStringList story{prose(random, 12)};
    for (int i = 0; i < 3; ++i)
        story << story.back() + u' ' + prose(random, 1);
    for (std::uint32_t i = 0; i < 4; ++i)
        CHECK(rootsOf(series, story, i) == rootsOf(series, story, 0));
}

TEST_CASE("a dossier of the first version opens as it is, and has its roots counted with its first change")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.dossier"_s);
    std::mt19937 random(10);
    const QString story = prose(random, 10);
    Dossier dossier = sampleDossier();
    dossier.sources[0].text += u' ' + story;
    dossier.sources[1].text += u' ' + story;
    REQUIRE(Store::write(dossier, path));
    {
        auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
        REQUIRE(connection);
        REQUIRE_FALSE((*connection)
                          ->run(u"DROP TABLE search;\nDROP TABLE search_rules;\nDROP TABLE "
                                u"source_origin;\nDROP TABLE passage_origin;\nDELETE FROM dossier "
                                "WHERE key = 'roots';\nUPDATE fact SET roots = 2 WHERE id = 'f-talks-date';\n"
                                "ALTER TABLE source DROP COLUMN attached;\nDROP TABLE saved_filter;\nDROP "
                                "TABLE bookmark;\n"
                                "PRAGMA user_version=1"_s));
    }
    const auto store = openDossier(path);
    INFO((store ? QString() : store.error().toString()).toStdString());
    REQUIRE(store);
    const SnapshotPtr old = (*store)->snapshot();
    CHECK(old->facts().sources[2] == 2);
    CHECK(old->rootsOf(SourceRow{2}) == std::vector{SourceRow{1}}); // declared
    CHECK(old->rootsOf(SourceRow{1}) == std::vector{SourceRow{1}});
    Change rename;
    rename.put.emplace_back(Event{EventId(u"ev-talks"_s), u"Talks"_s, EventKind::Meeting});
    const auto renamed = (*store)->apply(rename);
    INFO((renamed ? QString() : renamed.error().toString()).toStdString());
    REQUIRE(renamed);
    CHECK(renamed->snapshot->rootsOf(SourceRow{1}) == std::vector{SourceRow{0}});
    CHECK(renamed->snapshot->facts().sources[2] == 1);
}

TEST_CASE("report 002 counts with 003, and no other two reports count as one")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    for (std::uint32_t i = 0; i < snapshot->count(ObjectKind::Source); ++i) {
        const std::uint32_t root = i == 2 ? 3 : i;
        CHECK(snapshot->rootsOf(SourceRow{i}) == std::vector{SourceRow{root}});
    }
}

TEST_CASE("of many texts those that share words are found, wherever in the row they stand")
{
    constexpr std::size_t half = 400; // more in all than are read at once
    const auto words = [](std::size_t from) {
        QString text;
        for (std::size_t i = 0; i < 40; ++i)
            text += u"w%1 "_s.arg(from + i);
        return text;
    };
    // Text i and text i + half end alike; everything else in them is theirs alone.
    const auto textOf = [&](std::size_t text) {
        return words(1000 * text) + words(10'000'000 + 1000 * (text % half));
    };
    for (const Fingerprints kept : {Fingerprints::All, Fingerprints::Winnowed}) {
        const std::vector<SharingTexts> pairs = findSharingTexts(2 * half, textOf, kept);
        REQUIRE(pairs.size() == half);
        for (std::size_t i = 0; i < half; ++i) {
            CHECK(pairs[i].first == i);
            CHECK(pairs[i].second == i + half);
            CHECK(pairs[i].share > 0.3);
        }
        CHECK(pairs[0].fingerprints == (kept == Fingerprints::All ? 36U : pairs[0].fingerprints));
    }
    CHECK(findSharingTexts(0, textOf, Fingerprints::All).empty());
    CHECK(findSharingTexts(half, textOf, Fingerprints::All).empty());
}

} // namespace roots_tests
