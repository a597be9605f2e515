// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/context_words.h"
#include "core/sources/root_reckoner.h"
#include "core/sources/shared_origin.h"
#include "core/store/open_dossier.h"
#include "core/text/attribution/attribution.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

// Which of what supports one fact has one and the same origin.
namespace shared_origin_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a passage that only adds context to a fact adds no root")
{
    const auto context = [](const QString &statement, const QString &first, const QString &second) {
        const std::vector<SupportingWords> words{{7, first}, {3, second}};
        const auto found = sourcesOfContext(statement, words);
        CHECK_FALSE(found.contains(7));
        return found.contains(3);
    };
    const QString met = u"The envoys met for three hours in Abu Dhabi."_s;
    CHECK(context(met, u"The envoys of both countries met for three hours in Abu Dhabi on Wednesday."_s,
                  u"The emirate has hosted several rounds of such diplomacy since the spring of 2025."_s));
    CHECK(context(u"Umerov arrived in Istanbul at noon on Friday."_s,
                  u"Umerov arrived in Istanbul at noon on Friday for talks."_s,
                  u"Istanbul lies on both sides of the Bosporus strait."_s));
    CHECK(context(u"The presidents signed the grain accord."_s,
                  u"The presidents signed the grain accord in Istanbul."_s,
                  u"Istanbul lies on the Bosphorus."_s));
    CHECK(context(u"The force would have 15,000 soldiers."_s, u"The force would have 15,000 soldiers."_s,
                  u"The size of the force was discussed in Paris."_s));
    CHECK(context(u"The talks took place in Geneva."_s, u"The talks took place in Geneva."_s,
                  u"The talks lasted two days."_s));
    // Other words for the same, half of it, and another language are no context.
    CHECK_FALSE(context(met, u"The envoys met for three hours in Abu Dhabi."_s,
                        u"In Abu Dhabi the envoys sat together until noon."_s));
    CHECK_FALSE(
        context(met, u"The envoys met for three hours in Abu Dhabi."_s, u"They met for three hours."_s));
    CHECK_FALSE(context(met, u"The envoys met for three hours in Abu Dhabi."_s,
                        u"Drei Stunden lang sprachen die Unterhändler in Abu Dhabi miteinander."_s));
    CHECK_FALSE(context(u"Talks were held."_s, u"Talks were held."_s, u"Nobody else came."_s));
    CHECK_FALSE(context(u"The envoys are to meet again."_s,
                        u"The envoys agreed to meet again within weeks."_s,
                        u"A further gathering is due in the spring."_s));
    CHECK(sourcesOfContext(met, {}).empty());

    // Kept columns, values and what is shown agree.
    Dossier dossier = sampleDossier();
    Fact &fact = dossier.facts[2];
    fact.statement = u"The ministers of two islands met in the old harbour."_s;
    for (Passage &passage : dossier.passages) {
        for (const Evidence &evidence : fact.evidence) {
            if (evidence.passage == passage.id)
                passage.exact =
                    &evidence == &fact.evidence.front() ? fact.statement : u"The weather was fine."_s;
        }
    }
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    CHECK((*store)->readAll());
    CHECK((*store)->snapshot()->rootsOf(FactRow{2}).size() == 1);
    CHECK((*store)->snapshot()->facts().sources[2] == 1);
    CHECK(DossierRoots(dossier).count(fact) == 1);
    Change change;
    fact.statement = u"The weather was fine."_s;
    change.put.emplace_back(fact);
    const auto changed = (*store)->apply(change);
    REQUIRE(changed);
    CHECK((*store)->readAll());
}

TEST_CASE("an agency's sentence is told though a desk changed a word, and two accounts of one thing are two")
{
    for (
        const auto &[first, second] : std::initializer_list<std::pair<QString, QString>>{
            {u"Delegations from 14 countries gathered in the port city on Monday to discuss a mechanism for monitoring the truce."_s,
             u"Delegations from 14 countries gathered in the port city Monday to discuss a mechanism for monitoring the truce."_s},
            {u"Two people were killed and seven wounded when a drone hit an apartment block in the eastern district overnight."_s,
             u"Two people were killed and seven wounded when a drone hit an apartment block in the eastern district overnight, officials said."_s},
            {u"The two sides failed to agree on the withdrawal of heavy weapons from the line of contact, a diplomat said."_s,
             u"The two sides failed to agree on the withdrawal of heavy weapons from the line of contact, according to a diplomat."_s},
            {u"Negotiators broke off talks late on Friday without setting a date for the next round."_s,
             u"Negotiators broke off talks late Friday without setting a date for the next round."_s},
            {u"The foreign ministers of the four states will meet again in Geneva next week to finalise the text."_s,
             u"Foreign ministers of the four states will meet again in Geneva next week to finalize the text."_s},
            {u"The government rejected the proposal to place foreign troops along the border as a threat to its sovereignty."_s,
             u"The government rejected a proposal to place foreign troops along the border as a threat to its sovereignty."_s},
            {u"Die Außenminister der vier Staaten wollen sich in der kommenden Woche erneut in Genf treffen, um den Text fertigzustellen."_s,
             u"Die Außenminister der vier Staaten wollen sich kommende Woche erneut in Genf treffen, um den Text fertigzustellen."_s},
            {u"Les négociateurs ont suspendu les pourparlers vendredi soir sans fixer de date pour la prochaine session."_s,
             u"Les négociateurs ont suspendu vendredi soir les pourparlers sans fixer de date pour la prochaine session."_s},
            {u"Переговорщики прервали переговоры поздно вечером в пятницу, не назначив дату следующего раунда."_s,
             u"Переговорщики прервали переговоры поздно вечером в пятницу, не назначив дату следующего раунда встреч."_s},
            {u"Сторони не змогли домовитися про відведення важкого озброєння від лінії зіткнення, повідомив дипломат."_s,
             u"Сторони не змогли домовитися про відведення важкого озброєння від лінії зіткнення, розповів дипломат."_s},
            {u"The envoy spent three hours with the president before flying to Ankara for talks on grain exports."_s,
             u"The envoy spent three hours with the president before flying to Ankara for talks on grain exports, his office said on Tuesday evening."_s},
            {u"Some 400 prisoners were exchanged on Saturday in the largest swap since the ceasefire began in March."_s,
             u"Some 400 prisoners were exchanged Saturday in the largest swap since the ceasefire began in March, the two governments said."_s},
            {u"The draft gives the mission 1,200 observers and the right to inspect depots without notice."_s,
             u"The draft gives the mission 1,200 observers and a right to inspect depots without notice."_s},
            {u"At least 35 countries pledged to contribute to a fund for rebuilding the region’s power grid."_s,
             u"At least 35 countries have pledged to contribute to a fund for rebuilding the region's power grid."_s},
            {u"Shelling resumed hours after the envoys left the city, residents of three villages near the front said."_s,
             u"Shelling resumed hours after the envoys left the city, said residents of three villages near the front."_s},
            {u"The prime minister said on Sunday the country would not send troops but would train soldiers abroad."_s,
             u"The prime minister said the country would not send troops but would train soldiers abroad."_s},
            {u"Regional leaders endorsed a road map on Wednesday that would reopen the border to trade by the end of the year."_s,
             u"Regional leaders on Wednesday endorsed a roadmap that would reopen the border to trade by the end of the year."_s},
            {u"The bloc’s ambassadors postponed a decision on the eleventh package of sanctions after two members objected."_s,
             u"EU ambassadors postponed a decision on the 11th package of sanctions after two members objected."_s},
            {u"The truce collapsed within hours as both armies accused each other of firing first."_s,
             u"The truce collapsed within hours, as both armies accused each other of firing first, witnesses said."_s},
            {u"Un convoy de ayuda con 30 camiones entró el jueves en la ciudad sitiada por primera vez desde noviembre."_s,
             u"Un convoy de ayuda con 30 camiones entró este jueves en la ciudad sitiada por primera vez desde noviembre."_s},
            {u"Il governo ha convocato l’ambasciatore per protestare contro la violazione dello spazio aereo da parte di due droni."_s,
             u"Il governo ha convocato oggi l’ambasciatore per protestare contro la violazione dello spazio aereo da parte di due droni."_s},
            {u"Rząd odrzucił propozycję rozmieszczenia obcych wojsk wzdłuż granicy, uznając ją za zagrożenie dla suwerenności."_s,
             u"Rząd odrzucił w środę propozycję rozmieszczenia obcych wojsk wzdłuż granicy, uznając ją za zagrożenie dla suwerenności."_s},
            {u"谈判代表周五深夜中断会谈，没有确定下一轮谈判的日期。"_s,
             u"谈判代表周五深夜中断会谈，没有确定下一轮谈判的日期。"_s},
            {u"The court ordered the release of the three observers, who had been held since October on charges of spying."_s,
             u"A court ordered the release of three observers, who had been held since October on charges of spying."_s},
        }) {
        INFO(first.toStdString() << "\n" << second.toStdString());
        CHECK(isCopy(first, second));
        CHECK(isCopy(second, first));
    }
    for (
        const auto &[first, second] : std::initializer_list<std::pair<QString, QString>>{
            {u"Delegations from 14 countries gathered in the port city on Monday to discuss a mechanism for monitoring the truce."_s,
             u"Envoys of 14 states met in the harbour town on Monday and debated how the ceasefire might be watched over."_s},
            {u"Two people were killed and seven wounded when a drone hit an apartment block in the eastern district overnight."_s,
             u"A drone slammed into a nine-storey building overnight, killing two people and injuring seven, the mayor said."_s},
            {u"The two sides failed to agree on the withdrawal of heavy weapons from the line of contact, a diplomat said."_s,
             u"No deal was reached on pulling back heavy weapons from the line of contact, a person briefed on the talks said."_s},
            {u"Negotiators broke off talks late on Friday without setting a date for the next round."_s,
             u"Talks ended late on Friday; no date for the next round was announced by either delegation."_s},
            {u"The foreign ministers of the four states will meet again in Geneva next week."_s,
             u"Ministers of all four states are to return to Geneva next week, a spokesman for the hosts said."_s},
            {u"The talks took place in Geneva on 4 February 2026 and lasted six hours."_s,
             u"The talks took place in Geneva on 4 February 2026, with eleven delegations at the table."_s},
            {u"The president of Ukraine, Volodymyr Zelensky, met the president of France, Emmanuel Macron, in Paris on Tuesday."_s,
             u"The president of Ukraine, Volodymyr Zelensky, met the president of France, Emmanuel Macron, in Paris to sign a declaration."_s},
            {u"The Organization for Security and Co-operation in Europe sent 40 monitors to the border."_s,
             u"The Organization for Security and Co-operation in Europe has withdrawn its staff from the border."_s},
            {u"The meeting of the Coalition of the Willing in Paris ended without an agreement on troops."_s,
             u"The meeting of the Coalition of the Willing in Paris brought together 35 countries."_s},
            {u"Die Gespräche endeten am Freitagabend ohne Ergebnis."_s,
             u"Die Gespräche endeten am Freitagabend ohne Ergebnis, ein neuer Termin steht aus."_s},
            {u"Les pourparlers ont repris mardi à Genève en présence de onze délégations."_s,
             u"Mardi à Genève, onze délégations ont repris leurs discussions sur le cessez-le-feu."_s},
            {u"Переговоры прошли в Женеве 4 февраля и длились шесть часов."_s,
             u"Переговоры прошли в Женеве 4 февраля при участии одиннадцати делегаций."_s},
            {u"Some 400 prisoners were exchanged on Saturday, the defence ministry said."_s,
             u"The defence ministry said 200 of its soldiers came home on Saturday in an exchange of 400 prisoners."_s},
            {u"The draft gives the mission 1,200 observers."_s,
             u"A mission of 1,200 observers is foreseen in the draft, which runs to nine pages."_s},
            {u"The sides agreed to meet again."_s, u"The sides agreed to meet again."_s},
            {u"Shelling resumed hours after the envoys left the city."_s,
             u"Hours after the envoys left the city, artillery fire was heard in three villages."_s},
            {u"The court ordered the release of the three observers, who had been held since October on charges of spying."_s,
             u"Three observers held since October on spying charges walked free on Monday after a judge dropped the case."_s},
            {u"Regional leaders endorsed a road map that would reopen the border to trade."_s,
             u"A plan to open the border for trade again won the backing of the region's leaders."_s},
            {u"The truce collapsed within hours as both armies accused each other of firing first."_s,
             u"Each side blamed the other after the ceasefire broke down barely hours into it."_s},
            {u"The ministers discussed the exchange of prisoners, the reopening of the crossing and the return of bodies."_s,
             u"The ministers discussed the return of bodies and agreed on the exchange of prisoners before lunch."_s},
            {u"About 35 countries took part in the summit in Paris on 6 January 2026."_s,
             u"Some 35 countries were represented at the summit in Paris on 6 January 2026."_s},
            {u"Russia said it had shot down 12 drones over the border region overnight."_s,
             u"Russia said it had shot down 40 drones over the border region overnight."_s},
            {u"Rząd odrzucił propozycję rozmieszczenia wojsk."_s,
             u"Propozycję rozmieszczenia wojsk wzdłuż granicy rząd uznał za zagrożenie."_s},
            {u"The vote was 120 to 84 with three abstentions."_s,
             u"Lawmakers passed the bill by 120 votes to 84."_s},
        }) {
        INFO(first.toStdString() << "\n" << second.toStdString());
        CHECK_FALSE(isCopy(first, second));
        CHECK_FALSE(isCopy(second, first));
    }
}

TEST_CASE("an agency's copy is told by the passages alone, beside whatever else their papers have")
{
    const QString copy =
        u"Negotiators from the two countries met behind closed doors at a lakeside hotel and "
        "broke up after five hours without a statement."_s;
    CHECK(isCopy(copy, copy));
    CHECK(isCopy(copy, QString(copy).replace(u"lakeside"_s, u"waterfront"_s)));
    CHECK(isCopy(u"Delegates were already at the airport by midday on Thursday."_s,
                 u"Delegates were already at the airport by midday on Thursday."_s));
    CHECK(isCopy(
        u"Die Unterhändler trafen sich am Mittwoch hinter verschlossenen Türen in einem Hotel am See."_s,
        u"Die Unterhändler trafen sich am Mittwoch hinter verschlossenen Türen in einem Hotel am See, "
        "hieß es."_s));
    // A few words, names, and what somebody said in both are none.
    CHECK_FALSE(isCopy(u"The meeting took place in Paris."_s, u"The meeting took place in Paris."_s));
    CHECK_FALSE(isCopy(u"Ukraine's President Volodymyr Zelensky met US President Donald Trump in Paris."_s,
                       u"Ukraine's President Volodymyr Zelensky met US President Donald Trump in Paris."_s));
    CHECK_FALSE(
        isCopy(u"“We will not trade land for words, and nobody should expect it of us,” he told one."_s,
               u"To the other: “We will not trade land for words, and nobody should expect it of us.”"_s));
    CHECK_FALSE(isCopy(copy, u"After five hours the envoys left the hotel by the lake, and said nothing."_s));

    // The others of a copy go back to what one of them names.
    const std::vector<SupportingWords> words{
        {0, copy}, {1, copy}, {2, u"The two sides met, Reuters said."_s}};
    const std::vector<Support> support{
        {0}, {.source = 1, .outlet = u"Reuters"_s}, {.source = 2, .outlet = u"Reuters"_s}};
    for (const Support &one : supportOfFact(u"Negotiators met for five hours."_s, words, support))
        CHECK(one.outlet == u"Reuters");
}

TEST_CASE("what one speaker said to two papers is one origin, though the fact has no speaker")
{
    for (const char *words :
         {"“The talks go on,” Peskov told reporters on Friday.",
          "Dmitry Peskov, the Kremlin's spokesman, said that discussions were continuing.",
          "Peskov said the talks go on.", "“The talks go on,” said Kremlin spokesman Dmitry Peskov.",
          "According to Dmitry Peskov, the talks go on.", "The talks go on, Kremlin spokesman Peskov said.",
          "„Die Gespräche dauern an“, sagte Peskov.", "The talks, Peskov added, go on."}) {
        INFO(words);
        CHECK(speakerIn(QString::fromUtf8(words)) == u"peskov");
    }
    for (const char *words : {"Officials said the talks go on.", "He said that the talks go on.",
                              "Two diplomats said the talks go on.", "Peskov arrived in Geneva on Friday.",
                              "According to officials, the talks go on."}) {
        INFO(words);
        CHECK(speakerIn(QString::fromUtf8(words)).isEmpty());
    }
    const std::vector<SupportingWords> words{
        {0, u"“The talks go on,” Peskov told reporters."_s},
        {1, u"Dmitry Peskov, the spokesman, said talks were going on."_s}};
    const std::vector<Support> support{{0}, {1}};
    const auto sources = [&](const QString &statement) {
        std::set<std::uint32_t> found;
        for (const Support &one : supportOfFact(statement, words, support))
            found.insert(one.source);
        return found.size();
    };
    CHECK(sources(u"The talks go on."_s) == 1);
    // That he said it, each of the two has heard.
    CHECK(sources(u"Peskov said that the talks go on."_s) == 2);
}

TEST_CASE("what may come from any of several agencies adds no root where one of them is there")
{
    const AttributionFinder finder({u"Courier"_s, u"Herald"_s});
    const auto named = [&finder](const QString &text) {
        QStringList names;
        for (const std::uint32_t number : finder.findAll(text))
            names.append(finder.name(number));
        names.sort();
        return names.join(u'+');
    };
    CHECK(named(u"KIEW (dpa/Reuters) - Sie treffen sich wieder."_s) == u"Reuters+dpa"_s);
    CHECK(named(u"They meet again, Reuters and AFP reported."_s) == u"AFP+Reuters"_s);
    CHECK(named(u"They meet again (AFP, AP)."_s) == u"AFP+AP"_s);
    CHECK(named(u"They meet again, Reuters reported."_s) == u"Reuters"_s);
    CHECK(named(u"They meet again."_s).isEmpty());

    const auto roots = [](std::vector<Support> support) {
        return independentRoots(
                   support, [](std::uint32_t source) { return std::vector{source}; },
                   [](std::uint32_t source, std::uint32_t other) { return source == other; })
            .size();
    };
    const Support either{.source = 0, .outlet = u"dpa / Reuters"_s};
    CHECK(roots({either, {.source = 1, .outlet = u"Reuters"_s}}) == 1);
    CHECK(roots({either, {.source = 1, .outlet = u"AFP"_s}}) == 2);
    CHECK(roots({either, {.source = 1, .outlet = u"AFP / dpa"_s}}) == 1);
    CHECK(roots({either, {1}}) == 2);
    CHECK(roots({{.source = 0, .attributedTo = 1, .outlet = u"dpa"_s}, {1}}) == 1);
    CHECK(roots({{.source = 0, .attributedTo = 1, .outlet = u"dpa"_s}, {2}}) == 2);

    Dossier dossier = sampleDossier();
    dossier.sources[0].agencies = {u"Agence France-Presse"_s, u"Reuters"_s};
    dossier.sources[1].agencies = {u"Reuters"_s};
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    CHECK((*store)->readAll());
    CHECK((*store)->snapshot()->rootsOf(FactRow{2}).size() == 1);
}

} // namespace shared_origin_tests
