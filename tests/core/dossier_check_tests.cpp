// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/check/judgement_wording.h"
#include "core/io/json_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace dossier_check_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Problem> problemsOf(const Dossier &dossier)
{
    return checkDossier(dossier);
}

std::string list(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.place + u": "_s + problem.reason);
    return lines.join(u'\n').toStdString();
}

Fact &factOf(Dossier &dossier, const char *id)
{
    for (Fact &fact : dossier.facts) {
        if (fact.id == FactId(QString::fromLatin1(id)))
            return fact;
    }
    FAIL(id);
    return dossier.facts.front();
}

/// The sample changed in one way has this one problem, here, and no other.
void onlyProblem(const std::function<void(Dossier &)> &change, const char *place, const char *words)
{
    Dossier dossier = sampleDossier();
    change(dossier);
    const std::vector<Problem> problems = problemsOf(dossier);
    INFO(list(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place == QString::fromUtf8(place));
    CHECK(problems[0].reason.contains(QString::fromUtf8(words)));
}

} // namespace

TEST_CASE("a good dossier has no problem")
{
    const std::vector<Problem> problems = problemsOf(sampleDossier());
    INFO(list(problems));
    CHECK(problems.empty());
}

TEST_CASE("a passage's words must stand in its source's text, to the character")
{
    onlyProblem([](Dossier &d) { d.passages[0].exact = u"Talks will open in Port on 3\u00a0January."_s; },
                "/passages/0/exact", "do not stand in the text of “Talks open in Port” (src-gazette)");
}

TEST_CASE("a passage's offsets must fit its length in code points, and each other")
{
    onlyProblem([](Dossier &d) { *d.passages[6].end += 1; }, "/passages/6/end", "12 characters long");
    onlyProblem([](Dossier &d) { d.passages[6].end.reset(); }, "/passages/6", "only one of start and end");
    onlyProblem([](Dossier &d) { std::swap(d.passages[6].start, d.passages[6].end); }, "/passages/6/end",
                "12 characters long");
}

TEST_CASE("offsets count code points, not UTF-16 units")
{
    Dossier dossier = sampleDossier();
    Source &gazette = dossier.sources[0];
    gazette.text.prepend(u"\U0001F54A "_s);
    for (Passage &p : dossier.passages) {
        if (p.source == gazette.id) {
            *p.start += 2;
            *p.end += 2;
            p.prefix.clear();
        }
    }
    const std::vector<Problem> problems = problemsOf(dossier);
    INFO(list(problems));
    CHECK(problems.empty());
}

TEST_CASE("against a full text, a passage's offsets and surroundings must be true")
{
    onlyProblem(
        [](Dossier &d) {
            *d.passages[1].start += 1;
            *d.passages[1].end += 1;
        },
        "/passages/1/start", "do not stand at character");
    onlyProblem([](Dossier &d) { d.passages[1].prefix = u"Nobody wrote this. "_s; }, "/passages/1/prefix",
                "does not follow this prefix");
    onlyProblem([](Dossier &d) { d.passages[1].suffix = u" Nor this."_s; }, "/passages/1/suffix",
                "does not follow passage");
}

TEST_CASE("two passages of the same words at the same place are one too many")
{
    onlyProblem(
        [](Dossier &d) {
            Passage twin = d.passages[3];
            twin.id = PassageId(u"pas-twin"_s);
            d.passages.push_back(twin);
            factOf(d, "f-states-12").evidence[0].passage = twin.id;
            factOf(d, "f-talks-planned").evidence.push_back({d.passages[3].id, Relation::Supports});
        },
        "/passages/12", "repeats the passage “About 12 states take part.” (pas-g4)");
}

TEST_CASE("a passage that no fact rests on is idle")
{
    onlyProblem(
        [](Dossier &d) {
            Passage idle = d.passages[0];
            idle.id = PassageId(u"pas-idle"_s);
            idle.exact = u"Port"_s;
            idle.start.reset();
            idle.end.reset();
            d.passages.push_back(idle);
        },
        "/passages/12", "no fact rests on passage pas-idle");
}

TEST_CASE("excerpts hold what is quoted and nothing else")
{
    onlyProblem([](Dossier &d) { d.sources[1].text += u" More of the report."_s; }, "/sources/1/text",
                "More of the report.");
}

TEST_CASE("excerpts stand in the order of the full text")
{
    onlyProblem(
        [](Dossier &d) {
            // By its offsets the first sentence of the excerpts would come last.
            *d.passages[5].start += 5000;
            *d.passages[5].end += 5000;
        },
        "/sources/1/text", "(pas-w1) stands out of the order");
}

TEST_CASE("a fact without a passage that supports it has nothing to show")
{
    onlyProblem([](Dossier &d) { factOf(d, "f-elan-hosted").evidence[0].relation = Relation::Contradicts; },
                "/facts/5/evidence", "no passage supports fact f-elan-hosted");
}

TEST_CASE("a fact cites a passage once")
{
    onlyProblem(
        [](Dossier &d) {
            Fact &fact = factOf(d, "f-elan-hosted");
            fact.evidence.push_back({fact.evidence[0].passage, Relation::Contradicts});
        },
        "/facts/5/evidence/1", "cites the passage “Élan hosted.” (pas-w2) twice");
}

TEST_CASE("what everything goes back to one source is not confirmed by others")
{
    onlyProblem([](Dossier &d) { factOf(d, "f-talks-held").credibility = 1; }, "/facts/1/credibility",
                "goes back to one source");
    onlyProblem([](Dossier &d) { factOf(d, "f-elan-hosted").credibility = 1; }, "/facts/5/credibility",
                "goes back to one source");
}

TEST_CASE("two facts do not state the same")
{
    onlyProblem([](Dossier &d) { factOf(d, "f-minister").statement = factOf(d, "f-question").statement; },
                "/facts/14/statement", "states what fact f-question states");
}

TEST_CASE("what no fact concerns cannot be clicked through to a sentence")
{
    onlyProblem(
        [](Dossier &d) {
            d.events.push_back({EventId(u"ev-bare"_s), u"Bare"_s, EventKind::Visit});
        },
        "/events/2", "no fact concerns the event ev-bare");
    onlyProblem(
        [](Dossier &d) {
            d.participants.push_back(
                {ParticipantId(u"p-bare"_s), u"Bare"_s, ParticipantKind::Group, {}, {}, {}, {}});
        },
        "/participants/3", "no fact concerns the participant p-bare");
    onlyProblem(
        [](Dossier &d) {
            d.options.push_back({OptionId(u"opt-bare"_s), u"Bare"_s});
        },
        "/options/1", "opt-bare");
    onlyProblem(
        [](Dossier &d) {
            d.figures.push_back({FigureId(u"fig-bare"_s), u"Bare"_s, u"men"_s});
        },
        "/figures/1", "fig-bare");
    onlyProblem(
        [](Dossier &d) {
            d.questions.push_back({QuestionId(u"q-bare"_s), u"Bare?"_s, QuestionKind::Signal});
        },
        "/questions/1", "q-bare");
}

TEST_CASE("a group is carried by the facts of those that belong to it")
{
    Dossier dossier = sampleDossier();
    dossier.participants.push_back(
        {ParticipantId(u"p-league"_s), u"The League"_s, ParticipantKind::Organisation, {}, {}, {}, {}});
    dossier.participants[0].memberOf = {ParticipantId(u"p-league"_s)};
    CHECK(problemsOf(dossier).empty());
}

TEST_CASE("a question that facts bear on must be raised by one")
{
    onlyProblem(
        [](Dossier &d) { std::get<AnswerPayload>(factOf(d, "f-question").payload).effect = Effect::Answers; },
        "/questions/0", "none raises it");
}

TEST_CASE("planned is not held, alleged is not done")
{
    onlyProblem([](Dossier &d) { factOf(d, "f-talks-held").assertion = Assertion::Planned; },
                "/facts/1/status", "planned, yet gives the event as held");
    onlyProblem([](Dossier &d) { factOf(d, "f-talks-held").assertion = Assertion::Alleged; },
                "/facts/1/status", "alleged, yet gives the event as held");
    onlyProblem(
        [](Dossier &d) {
            std::get<ParticipationPayload>(factOf(d, "f-elan-expected").payload).role = Role::Attended;
        },
        "/facts/4/role", "can only expect");
}

TEST_CASE("a circle of members or of derivations is told once")
{
    onlyProblem([](Dossier &d) { d.participants[0].memberOf = {d.participants[0].id}; }, "/participants/0",
                "belongs to");
    onlyProblem(
        [](Dossier &d) {
            d.participants[0].memberOf = {d.participants[1].id};
            d.participants[1].memberOf = {d.participants[0].id};
        },
        "/participants/1", "p-island belongs to “Republic” (p-republic), which belongs to it");
    onlyProblem(
        [](Dossier &d) {
            d.sources[1].derivedFrom = {d.sources[2].id};
            d.sources[1].derivedReason = u"A circle."_s;
        },
        "/sources/2", "goes back to it");
}

TEST_CASE("a chain of members as long as a dossier does not exhaust the stack")
{
    Dossier dossier = sampleDossier();
    for (int i = 0; i < 200'000; ++i) {
        Participant one{ParticipantId(u"p-%1"_s.arg(i)), u"P"_s, ParticipantKind::Group, {}, {}, {}, {}};
        one.memberOf = {ParticipantId(u"p-%1"_s.arg(i + 1))};
        dossier.participants.push_back(one);
    }
    dossier.participants.back().memberOf = {ParticipantId(u"p-0"_s)};
    const std::vector<Problem> problems = problemsOf(dossier);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].reason.contains(u"belongs to"_s));
}

TEST_CASE("nobody belongs to a person")
{
    onlyProblem([](Dossier &d) { d.participants[1].memberOf = {d.participants[2].id}; },
                "/participants/1/memberOf/0", "belong to a person");
}

TEST_CASE("a derived source says why it is held to be")
{
    onlyProblem([](Dossier &d) { d.sources[2].derivedReason.clear(); }, "/sources/2", "does not say why");
}

TEST_CASE("a judgement rests on facts, carries its likelihood, and keeps its confidence apart")
{
    onlyProblem([](Dossier &d) { d.judgements[0].facts.clear(); }, "/judgements/0/facts", "rests on no fact");
    onlyProblem([](Dossier &d) { d.judgements[0].statement = u"Island will accept some monitors."_s; },
                "/judgements/0/statement", "does not carry its likelihood");
    onlyProblem([](Dossier &d) { d.judgements[0].likelihood.reset(); }, "/judgements/0/statement",
                "which is not its likelihood");
    onlyProblem(
        [](Dossier &d) {
            d.judgements[0].statement = u"With low confidence, Island is likely to accept some monitors."_s;
        },
        "/judgements/0/statement", "states its confidence");
}

TEST_CASE("a likelihood term is told from the longer one it is part of")
{
    CHECK(likelihoodsIn(u"It is very unlikely."_s) == std::vector{Likelihood::VeryUnlikely});
    CHECK(likelihoodsIn(u"It is unlikely."_s) == std::vector{Likelihood::Unlikely});
    CHECK(likelihoodsIn(u"It is Very  Likely."_s) == std::vector{Likelihood::VeryLikely});
    CHECK(likelihoodsIn(u"There is almost no chance of it."_s) == std::vector{Likelihood::AlmostNoChance});
    CHECK(likelihoodsIn(u"It almost certainly holds."_s) == std::vector{Likelihood::AlmostCertain});
    CHECK(likelihoodsIn(u"There is a roughly even chance."_s) == std::vector{Likelihood::RoughlyEvenChance});
    CHECK(likelihoodsIn(u"It will probably hold, but is unlikely to last."_s) ==
          std::vector{Likelihood::Likely, Likelihood::Unlikely});
    CHECK(likelihoodsIn(u"The likelihood is not known."_s).empty());
    CHECK(likelihoodsIn(u"Dislikely is no word."_s).empty());
}

TEST_CASE("confidence that is no level is no confidence level")
{
    CHECK(confidenceWordsIn(u"We judge with high confidence that it holds."_s));
    CHECK(confidenceWordsIn(u"It holds (moderate-confidence)."_s));
    CHECK(confidenceWordsIn(u"We are confident that it holds."_s));
    CHECK(!confidenceWordsIn(u"Confidence-building measures are likely."_s));
    CHECK(!confidenceWordsIn(u"Parliament is unlikely to withdraw its confidence."_s));
}

} // namespace dossier_check_tests
