// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/check/hedges.h"
#include "core/io/json_dossier.h"
#include "tests/core/warnings_desk.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

namespace warnings_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

TEST_CASE("two facts of one sentence that say the same, or have two grades, are told at the later one")
{
    Desk desk({u"Some hope it will be closer to 30,000 peacekeepers, the paper writes."_s});
    desk.add(u"A contingent closer to 30,000 peacekeepers is what some hope for."_s,
             FigurePayload{desk.states, {Qualifier::About, 30000, std::nullopt}});
    desk.add(u"Some hope for a contingent closer to 30,000 peacekeepers."_s, PlainPayload{});
    CHECK(contains(only(desk), "/facts/1/statement: fact f1 says, of the same passage, what"));
    desk.dossier.facts[1].credibility = 2;
    CHECK(desk.warnings().size() == 2);
    CHECK(desk.warnings().join(u'\n').contains(u"/facts/1/credibility: fact f1 has credibility 2"_s));
    // Who took part is one fact for each, in like words.
    Desk roles({u"Keller and Port attended the harbour talks."_s});
    roles.add(u"Keller attended the harbour talks in person today."_s,
              ParticipationPayload{roles.keller, roles.talks, Role::Attended});
    roles.add(u"Port attended the harbour talks in person today."_s,
              ParticipationPayload{roles.island, roles.talks, Role::Attended});
    CHECK(roles.warnings().isEmpty());
}

TEST_CASE("what one passage alleges is not credible in one fact and improbable in another")
{
    Desk desk({u"Port accused Island of an attack on the harbour in Kursk."_s});
    desk.add(u"Island attacked Kursk."_s, PlainPayload{}).assertion = Assertion::Alleged;
    desk.add(u"An attack in Kursk happened."_s, PlainPayload{}).assertion = Assertion::Alleged;
    CHECK_FALSE(desk.warnings().join(u'\n').contains(u"/facts/1/credibility"_s));
    desk.dossier.facts[0].credibility = 5;
    desk.dossier.facts[1].credibility = 2;
    CHECK(desk.warnings().join(u'\n').contains(u"/facts/1/credibility: fact f1 has credibility 2"_s));
    // That it was alleged is another matter.
    desk.dossier.facts[1].assertion = Assertion::Reported;
    CHECK_FALSE(desk.warnings().join(u'\n').contains(u"/facts/1/credibility"_s));
}

TEST_CASE("a denial contradicts what is alleged, neither that it is alleged nor that it was denied")
{
    Desk desk({u"Port has alleged an attack on the harbour."_s, u"Island has denied that claim."_s});
    Fact &alleged = desk.add(u"Port alleges an attack on the harbour."_s, PlainPayload{}, 0);
    alleged.evidence.push_back({PassageId(u"p1"_s), Relation::Contradicts});
    Fact &denied = desk.add(u"Island has denied it."_s, PlainPayload{}, 1);
    denied.assertion = Assertion::Denied;
    denied.evidence.push_back({PassageId(u"p0"_s), Relation::Contradicts});
    const QString told = desk.warnings().join(u'\n');
    CHECK(told.contains(u"/facts/0/evidence/1: "_s));
    CHECK(told.contains(u"/facts/1/evidence/1: "_s));
    // What is alleged, said as such, is what a denial is of.
    Desk right({u"Port has alleged an attack on the harbour."_s, u"Island has denied that claim."_s});
    Fact &attack = right.add(u"The harbour was attacked."_s, PlainPayload{}, 0);
    attack.assertion = Assertion::Alleged;
    attack.evidence.push_back({PassageId(u"p1"_s), Relation::Contradicts});
    CHECK(right.warnings().isEmpty());
}

TEST_CASE("a figure, a state and a position are no firmer than their words")
{
    Desk figure({u"Figures are being kicked around, ranging from 15,000 to 20,000 troops."_s});
    figure
        .add(u"A force of 15,000 to 20,000 is planned."_s,
             FigurePayload{figure.states, {Qualifier::Between, 15000, 20000.0}})
        .assertion = Assertion::Planned;
    CHECK(contains(only(figure), "kicked around"));
    figure.dossier.facts[0].assertion = Assertion::Reported;
    CHECK(figure.warnings().isEmpty());
    Desk expected({u"Around 12 states are expected to attend."_s});
    expected.add(u"12 are expected."_s, FigurePayload{expected.states, {Qualifier::About, 12, std::nullopt}})
        .assertion = Assertion::Planned;
    CHECK(expected.warnings().isEmpty());
    CHECK(
        contains(figureWarning(u"The talks may bring 12 states together."_s, 12, Qualifier::Exact), "“may”"));

    Desk state({u"More meetings will follow, potentially paving the way for harbour talks."_s});
    state.add(u"The harbour talks are planned."_s, EventStatusPayload{state.talks, EventStatus::Planned});
    CHECK(contains(only(state), "potentially"));
    Desk firm({u"The harbour talks were held, and could bring peace."_s});
    firm.add(u"The harbour talks were held."_s, EventStatusPayload{firm.talks, EventStatus::Held});
    CHECK(firm.warnings().isEmpty());

    Desk position({u"Island signalled that it might be open to discussing monitors."_s});
    position.add(u"Island is open to monitors."_s,
                 PositionPayload{position.island, position.monitors, Stance::Open});
    CHECK(contains(only(position), "might be open"));
    Desk modal({u"Ceding land could embolden Island, Keller said."_s});
    modal.add(u"Ceding land would embolden Island."_s, PlainPayload{});
    CHECK(contains(only(modal), "“would embolden” where its passage has “could embolden”"));
}

TEST_CASE("what hedges a sentence is what the highlighting marks")
{
    const auto hedge = [](const char16_t *text) {
        const QString sentence = QString::fromUtf16(text);
        const std::vector<Hedge> hedges = hedgesIn(sentence);
        return hedges.empty() ? std::string() : sentence.mid(hedges[0].start, hedges[0].length).toStdString();
    };
    CHECK(hedge(u"It may rain.") == "may");
    CHECK(hedge(u"They are expected to come.") == "are expected to");
    CHECK(hedge(u"It was reportedly seen.") == "reportedly");
    CHECK(hedge(u"Some hope for rain.") == "Some hope");
    CHECK(hedge(u"It rained in May.").empty());
    CHECK(hedge(u"It rained.").empty());
}

TEST_CASE("the cases of payloads and speakers are told, and no other case is")
{
    const QDir folder(casesFolder() + u"/dossiers"_s);
    if (!folder.exists())
        SKIP("there is no folder of cases");
    const auto told = [&folder](const QString &name) {
        const auto dossier = readJsonDossierFile(folder.filePath(name));
        REQUIRE(dossier.hasValue());
        QStringList result;
        for (const Problem &problem : checkDossier(*dossier, Warnings::Tell))
            result.append(problem.reason);
        return result;
    };
    const QStringList payload = told(u"payload.json"_s);
    REQUIRE(payload.size() == 3);
    CHECK(payload[0].contains(u"341"_s));
    CHECK(payload[1].contains(u"2025-02-05"_s));
    CHECK(payload[2].contains(u"Keller"_s));
    CHECK(told(u"speaker.json"_s).size() == 1);
    for (const QString &name : {u"agency.json"_s, u"midnight.json"_s, u"postponed.json"_s,
                                u"zone-none.json"_s, u"zone-other-day.json"_s}) {
        INFO(name.toStdString());
        CHECK(told(name).isEmpty());
    }
    // One value of a figure is told twice, from two reports.
    const QStringList figures = told(u"figs.json"_s);
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].contains(u"rest on both of their passages"_s));
}

} // namespace warnings_tests
