// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/attribution_desk.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace attribution_tests {

using chancery::AttributionFinder;
using chancery::outletName;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

TEST_CASE("an origin is read in the forms that papers use")
{
    const std::pair<QString, QString> sentences[] = {
        {u"KYIV, Jan 6 (Reuters) - Leaders met in Paris on Tuesday."_s, u"Reuters"_s},
        {u"PARIS (AP) — Leaders met on Tuesday."_s, u"AP"_s},
        {u"Paris, 6. Januar (dpa) - Man traf sich am Dienstag."_s, u"dpa"_s},
        {u"MOSCOW, January 6. /TASS/. The Kremlin has seen no text."_s, u"TASS"_s},
        {u"KYIV. Jan 6 (Interfax-Ukraine) - The talks went on."_s, u"Interfax-Ukraine"_s},
        {u"Leaders met on Tuesday (AFP/dpa)."_s, u"AFP"_s},
        {u"Leaders met on Tuesday (with AP)."_s, u"AP"_s},
        {u"REUTERS - Leaders met on Tuesday."_s, u"Reuters"_s},
        {u"As reported earlier by Ukrinform, leaders met."_s, u"Ukrinform"_s},
        {u"According to a report in The Wall Street Journal, leaders met."_s, u"Wall Street Journal"_s},
        {u"In an article for Politico, an envoy wrote that leaders met."_s, u"Politico"_s},
        {u"Axios reporter Barak Ravid said leaders met."_s, u"Axios"_s},
        {u"Man traf sich, heißt es bei Reuters."_s, u"Reuters"_s},
        {u"Dem Sender CNN sagte er, man habe sich getroffen."_s, u"CNN"_s},
        {u"Ils se reverront, selon des informations de l'AFP."_s, u"AFP"_s},
        {u"Ils se reverront, d'après un article du New York Times."_s, u"New York Times"_s},
        {u"Ils se reverront, a déclaré le ministre sur BFMTV."_s, u"BFMTV"_s},
        {u"Вони зустрінуться знову, йдеться в матеріалі Bloomberg."_s, u"Bloomberg"_s},
        {u"The talks went on, he said. – AFP"_s, u"AFP"_s},
        {u"The talks will go on, Reuters said."_s, u"Reuters"_s},
        {u"The talks will go on, Reuters reported on Friday."_s, u"Reuters"_s},
        {u"The talks will go on, Reuters reports."_s, u"Reuters"_s},
        {u"Reuters has reported that the talks will go on."_s, u"Reuters"_s},
        {u"An official told Reuters that the talks will go on."_s, u"Reuters"_s},
        {u"An official told the AFP news agency it was over."_s, u"AFP"_s},
        {u"The talks went on, according to Reuters."_s, u"Reuters"_s},
        {u"The talks went on, according to the Russian state news agency TASS."_s, u"TASS"_s},
        {u"The talks went on, per Reuters."_s, u"Reuters"_s},
        {u"The talks went on, via Reuters."_s, u"Reuters"_s},
        {u"“We agree,” he said, as reported by Reuters."_s, u"Reuters"_s},
        {u"We agree,” as reported by Reuters."_s, u"Reuters"_s},
        {u"“We agree,” Reuters quoted him as saying."_s, u"Reuters"_s},
        {u"“We agree,” he was quoted by TASS as saying."_s, u"TASS"_s},
        {u"He said so in an interview with the Financial Times."_s, u"Financial Times"_s},
        {u"Twelve came, one paper wrote, citing AFP."_s, u"AFP"_s},
        {u"Speaking to the BBC, he ruled it out."_s, u"BBC"_s},
        {u"A Reuters witness saw the delegation leave."_s, u"Reuters"_s},
        {u"AFP journalists at the scene said so; AFP correspondents saw it."_s, u"AFP"_s},
        {u"Agence France-Presse reported that it was over."_s, u"AFP"_s},
        {u"The Associated Press first reported the plan."_s, u"AP"_s},
        {u"A draft seen by Reuters has 20 points."_s, u"Reuters"_s},
        {u"The plan, first reported by Axios, has 28 points."_s, u"Axios"_s},
        {u"Source: Ukrinform."_s, u"Ukrinform"_s},
        {u"A Reuters report says 15,000."_s, u"Reuters"_s},
        {u"Xinhua News Agency reported the meeting."_s, u"Xinhua"_s},
        {u"The losses are 55,000, a New York Times tally found; the New York Times reported it."_s,
         u"New York Times"_s},
        {u"An official told AP Tuesday that it was over."_s, u"AP"_s},
        {u"It was over, Germany’s dpa news agency reported."_s, u"dpa"_s},
        {u"Wie die Nachrichtenagentur AFP meldet, geht es weiter."_s, u"AFP"_s},
        {u"Laut dpa geht es weiter."_s, u"dpa"_s},
        {u"Das berichtet die Süddeutsche Zeitung."_s, u"Süddeutsche Zeitung"_s},
        {u"Man einigte sich, wie Reuters unter Berufung auf Diplomaten berichtet."_s, u"Reuters"_s},
        {u"Reuters zufolge geht es weiter."_s, u"Reuters"_s},
        {u"Der Minister sagte der Bild, es gehe weiter."_s, u"Bild"_s},
        {u"Les discussions se poursuivent, selon l’AFP."_s, u"AFP"_s},
        {u"Les discussions se poursuivent, a indiqué à l’AFP une source diplomatique."_s, u"AFP"_s},
        {u"Les discussions se poursuivent, rapporte Le Monde."_s, u"Le Monde"_s},
        {u"Las conversaciones continúan, según EFE."_s, u"EFE"_s},
        {u"Lo riferisce l’ANSA."_s, u"ANSA"_s},
        {u"Rozmowy trwają, podaje PAP."_s, u"PAP"_s},
        {u"Про це повідомляє Укрінформ."_s, u"Ukrinform"_s},
        {u"Переговори тривають, повідомив він Укрінформу."_s, u"Ukrinform"_s},
        {u"Переговори тривають, пише Українська правда."_s, u"Ukrainska Pravda"_s},
        {u"Переговори тривають, з посиланням на Reuters."_s, u"Reuters"_s},
        {u"Переговоры продолжаются, сообщает ТАСС."_s, u"TASS"_s},
        {u"Переговоры продолжаются, сообщило агентство «Интерфакс»."_s, u"Interfax"_s},
        {u"Переговоры продолжаются, со ссылкой на РИА Новости."_s, u"RIA Novosti"_s},
        {u"据路透社报道，会谈仍在继续。"_s, u"Reuters"_s},
        {u"ロイターによると、会談は続いている。"_s, u"Reuters"_s},
        {u"قالت وكالة رويترز إن المحادثات مستمرة."_s, u"Reuters"_s},
        // The verb before the name, a clause between, the name's own people.
        {u"Talks will go on, reported Reuters."_s, u"Reuters"_s},
        {u"“We go on,” writes Bloomberg."_s, u"Bloomberg"_s},
        {u"Reuters, citing two diplomats, reported that it was over."_s, u"Reuters"_s},
        {u"The New York Times, which has seen the draft, wrote that it was over."_s, u"New York Times"_s},
        {u"It was over, he was quoted as saying by Reuters."_s, u"Reuters"_s},
        {u"It was over, Axios’ Barak Ravid reported."_s, u"Axios"_s},
        {u"It was over, Axios’s Barak Ravid reported."_s, u"Axios"_s},
        {u"Reuters’ sources say it was over."_s, u"Reuters"_s},
        {u"It was over, Reuters can reveal."_s, u"Reuters"_s},
        {u"On Monday Bloomberg reported that it was over."_s, u"Bloomberg"_s},
        // Datelines and credits.
        {u"Kyiv. February 6. INTERFAX-UKRAINE – Talks ended."_s, u"Interfax-Ukraine"_s},
        {u"МОСКВА, 6 фев — РИА Новости. Всё решено."_s, u"RIA Novosti"_s},
        {u"By Reuters\nTalks ended."_s, u"Reuters"_s},
        {u"It was over. (Reporting by Jane Doe in Kyiv; Editing by John Roe; Reuters)"_s, u"Reuters"_s},
        // Someone who speaks between the verb and the name.
        {u"Es gehe weiter, sagte ein Diplomat der Nachrichtenagentur dpa."_s, u"dpa"_s},
        {u"Es gehe weiter, erklärte der Minister der Deutschen Presse-Agentur."_s, u"dpa"_s},
        {u"Es gehe weiter, sagte er dem „Spiegel“."_s, u"Der Spiegel"_s},
        {u"C’est fini, a déclaré un diplomate à l’AFP."_s, u"AFP"_s},
        {u"C’est fini, a indiqué Reuters."_s, u"Reuters"_s},
        {u"C’est fini, écrit Le Monde."_s, u"Le Monde"_s},
        {u"C’est fini, a annoncé l’agence Reuters."_s, u"Reuters"_s},
        {u"Interrogé par l’AFP, il a nié."_s, u"AFP"_s},
        {u"Si continua, ha detto una fonte all’ANSA."_s, u"ANSA"_s},
        {u"Se sigue, dijo un diplomático a EFE."_s, u"EFE"_s},
        {u"Все решено, сказал дипломат ТАСС."_s, u"TASS"_s},
        // A country, an article that has run together, a verb at the end, a name that bends.
        {u"ANKARA (AA) – Ministers put off the vote."_s, u"Anadolu"_s},
        {u"“We put it off,” the minister said on CNN."_s, u"CNN"_s},
        {u"Speaking on Fox News, he said it was put off."_s, u"Fox News"_s},
        {u"Bloomberg was the first to report that it was put off."_s, u"Bloomberg"_s},
        {u"It was put off, the minister told Germany’s ARD television."_s, u"ARD"_s},
        {u"It was put off, he told Japan’s NHK."_s, u"NHK"_s},
        {u"It was put off, he told the German ARD."_s, u"ARD"_s},
        {u"C’est reporté, a confié un diplomate au Monde."_s, u"Le Monde"_s},
        {u"« C’est reporté », a-t-il déclaré au Monde."_s, u"Le Monde"_s},
        {u"C’est reporté, a-t-elle dit au Figaro."_s, u"Le Figaro"_s},
        {u"C’est reporté, selon une information du Parisien."_s, u"Le Parisien"_s},
        {u"Dans un entretien au Monde, il annonce un report."_s, u"Le Monde"_s},
        {u"C’est reporté, a dit le ministre aux Echos."_s, u"Les Echos"_s},
        {u"C’est reporté, a appris l’AFP de source proche du dossier."_s, u"AFP"_s},
        {u"C’est reporté, révèle Mediapart."_s, u"Mediapart"_s},
        {u"È rinviato, ha detto al Corriere della Sera."_s, u"Corriere della Sera"_s},
        {u"Es ist vertagt, sagte er der „Welt“."_s, u"Die Welt"_s},
        {u"Es ist vertagt, wie die dpa aus Diplomatenkreisen erfuhr."_s, u"dpa"_s},
        {u"Es ist vertagt, wie die Nachrichtenagentur AFP am Dienstag berichtete."_s, u"AFP"_s},
        {u"Laut einem Reuters-Bericht ist es vertagt."_s, u"Reuters"_s},
        {u"Głosowanie odłożono, podała agencja Reutera."_s, u"Reuters"_s},
        {u"Według Reutersa głosowanie odłożono."_s, u"Reuters"_s},
        {u"Głosowanie odłożono, poinformował PAP."_s, u"PAP"_s},
        {u"The Gazette reported that it was over."_s, u"Gazette"_s},
        {u"It was over, the Courier wrote."_s, u"Courier"_s},
    };
    for (const auto &[sentence, origin] : sentences)
        CHECK(originOf(sentence) == origin);
}

TEST_CASE("names that are no origin are left aside")
{
    for (const QString &sentence : {
             u"He told reporters that it was over."_s,
             u"According to AP Moller-Maersk, ships turned back."_s,
             u"AP Moller said ships turned back."_s,
             u"Reuters could not independently verify the claim."_s,
             u"A Reuters journalist was killed in the strike."_s,
             u"Reuters is a news agency."_s,
             u"He declined to answer Reuters."_s,
             u"According to officials, it rained."_s,
             u"According to Zelensky, it was over."_s,
             u"According to Reutersville, it rained."_s,
             u"He said: “According to Reuters I am dead.”"_s,
             u"Michael Bloomberg said it was over."_s,
             u"Mayor Bloomberg said it was over."_s,
             u"Via Bloomberg Terminal he saw the prices."_s,
             u"The envoys told Reuters nothing."_s,
             u"According to the Reuters Institute, it was over."_s,
             u"Envoys, unlike Reuters, expect to meet again."_s,
             u"He denied a Reuters report and said it was on."_s,
             u"Contrary to what Bloomberg reported, it was on."_s,
             u"Le vote a été annoncé au monde entier."_s,
             u"Ein Bild der Lage fehlt, sagte er der Welt."_s,
             u"Agenturen wie die dpa waren da."_s,
             u"He spoke on BBC policy and said it was on."_s,
             u"Es gehe weiter, sagte der Chefredakteur der Bild."_s,
             u"The economist said it was over."_s,
             u"The guardian of the treaty said so."_s,
             u"The group met in the bild of the day."_s,
             u"Der Minister sagte den Reportern, es gehe weiter."_s,
             u"Міністр сказав журналістам, що переговори тривають."_s,
             u""_s,
         })
        CHECK(originOf(sentence).isEmpty());
}

TEST_CASE("what an outlet is, does and suffers is no origin")
{
    for (const QString &sentence : {
             u"Photo credit: Reuters."_s,
             u"Das teilte ein Sprecher der dpa mit."_s,
             u"وذكرت وكالة الأناضول أن المفاوضات تتقدم."_s,
             u"The Reuters headquarters closed."_s,
             u"He reads the Financial Times daily."_s,
             u"AFP will pay the fine."_s,
             u"A lawyer for CNN left."_s,
             u"He praised Bloomberg for its charity."_s,
             u"Die Journalistin arbeitet für den Spiegel."_s,
             u"Le siège de l'AFP est à Paris."_s,
             u"Редакція Укрінформу переїхала."_s,
             u"Reuters named a new editor."_s,
             u"The BBC was fined."_s,
             u"He sent a letter to the BBC complaining about it."_s,
             u"The prize was given to Reuters."_s,
             u"Documents were handed to the police, not to AP."_s,
             u"Die dpa hat darüber nicht berichtet."_s,
             u"Die dpa hat 800 Mitarbeiter."_s,
             u"Reuters beruft einen neuen Chef."_s,
             u"They were sent to the TASS building."_s,
             u"He gave an interview on Monday."_s,
             u"She had a call with her Reuters editor."_s,
             u"The Guardian, his favourite paper, was late."_s,
             u"Bloomberg, a city newspaper, closed."_s,
             u"Reuters likely knew."_s,
             u"AP finally left Kyiv."_s,
             u"Officials tell stories; Reuters prints them."_s,
             u"The minister was a guest of the BBC board."_s,
             u"He is the owner of Interfax."_s,
             u"An Interfax reporter asked him."_s,
             u"The Kyiv Post office was hit."_s,
             u"Агентство ТАСС закрыло бюро."_s,
             u"Телеканал CNN оштрафовали."_s,
             u"В здании РИА Новости был пожар."_s,
             u"Укрінформ святкує ювілей."_s,
             u"Der Spiegel an der Wand zerbrach."_s,
             u"Il travaille au Monde depuis 2010."_s,
             u"La Repubblica è stata fondata nel 1946."_s,
             u"He denied what Reuters said."_s,
             u"Neither Reuters nor AFP could confirm it."_s,
             u"Reuters journalists were expelled."_s,
             u"The ministry accused AFP of lying."_s,
             u"Speaking to reporters, he said Reuters was wrong."_s,
             u"He criticised Reuters for its report."_s,
             u"Reuters declined to comment."_s,
             u"The Reuters office in Kyiv was hit."_s,
             u"He once worked for the BBC."_s,
             u"The AP government of the state met."_s,
             u"Its spokesman did not respond to a Reuters request for comment."_s,
             u"He sued the New York Times."_s,
             u"The strike hit the TASS building."_s,
             u"He rejected the Bloomberg report."_s,
             u"Bloomberg Economics expects growth of 2%."_s,
             u"Un journaliste de l'AFP a été tué."_s,
             u"Le bureau de l'AFP a été touché."_s,
             u"Reuters officially closed its office."_s,
             u"He declined to tell Reuters more."_s,
             u"Reuters quickly denied it."_s,
             u"Ein Reporter der dpa wurde verletzt."_s,
             u"Журналіст Reuters загинув."_s,
             u"Источник загорелся у здания ТАСС."_s,
             u"Une lettre ouverte au Monde est attendue."_s,
             u"He runs Bloomberg Philanthropies."_s,
             u"Il travaille pour l'AFP."_s,
             u"Das Gebäude der dpa brannte."_s,
             u"Він працював у Reuters."_s,
             u"The Washington Post first broke the news."_s,
         })
        CHECK(originOf(sentence).isEmpty());
}

TEST_CASE("a dateline, a byline and a credit of its own say whose copy a text is")
{
    const AttributionFinder finder({u"The Gazette"_s});
    const auto creditOf = [&finder](const QString &text) {
        const auto number = finder.creditOf(text);
        UNSCOPED_INFO(text.toStdString());
        return number ? finder.name(*number) : QString();
    };
    const QString body = u"Envoys agreed to meet again. Officials spoke of progress.\n"_s;
    for (const QString &head :
         {u"KYIV (Reuters) — "_s, u"KYIV, Jan 6 (Reuters) - "_s, u"(Reuters) - "_s,
          u"Talks end\n\nReuters\n"_s, u"By Jane Doe, Reuters\n\n"_s, u"Jane Doe | Reuters\n\n"_s,
          u"Talks end\nBy Reuters\n"_s, u"GENEVA — (Reuters) "_s,
          u"ABU DHABI, United Arab Emirates (Reuters) — "_s, u"REUTERS - "_s})
        CHECK(creditOf(head + body) == u"Reuters");
    CHECK(creditOf(u"MOSCOW, February 6. /TASS/. "_s + body) == u"TASS");
    CHECK(creditOf(u"МОСКВА, 6 фев — РИА Новости. "_s + body) == u"RIA Novosti");
    CHECK(creditOf(u"Kyiv. February 6. INTERFAX-UKRAINE – "_s + body) == u"Interfax-Ukraine");
    for (const QString &end :
         {u"(Reuters)"_s, u"(Reporting by Jane Doe; Editing by John Roe; Reuters)"_s, u"\nReuters"_s,
          u"— Reuters"_s, u"\n© 2026 Reuters"_s, u"\nWith reporting by Reuters and AFP"_s,
          u"\nBased on reporting by Reuters."_s})
        CHECK(creditOf(body + end) == u"Reuters");
    for (const QString &text :
         {body, u"The talks went on, Reuters said. "_s + body,
          u"Two officials told Reuters so (AP). "_s + body, body + u"He told Reuters."_s})
        CHECK(creditOf(text).isEmpty());
}

TEST_CASE("an outlet has one name, whichever it is called by")
{
    CHECK(outletName(u"Agence France-Presse"_s) == u"AFP"_s);
    CHECK(outletName(u"The Associated Press"_s) == u"AP"_s);
    CHECK(outletName(u"ТАСС"_s) == u"TASS"_s);
    CHECK(outletName(u"The Gazette"_s) == u"Gazette"_s);
    const AttributionFinder finder({u"Courier"_s, u"Agence France-Presse"_s});
    CHECK(finder.find(u"It was over, AFP reported."_s) == 1U);
    CHECK(finder.find(u"It was over, Reuters reported."_s) > 1U);
}

} // namespace attribution_tests
