// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/warnings_desk.h"

#include <catch2/catch_test_macros.hpp>

namespace date_warnings_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a date that its sentence contradicts is told, and what is reckoned from the report is not")
{
    CHECK(contains(dateWarning(u"They met on 5 February 2026."_s, "2025-02-05"), "they name 2026"));
    CHECK(contains(dateWarning(u"They met on 5 February 2026."_s, "2026-03-05"), "they name February"));
    CHECK(contains(dateWarning(u"They met on Feb. 5."_s, "2026-02-06"), "they name 5 February"));
    CHECK(dateWarning(u"They met on 5 February 2026."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met on February 4–5, 2026."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met on 5 February."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met on Saturday, as on 6 January 2025."_s, "2026-01-03").empty());
    CHECK(dateWarning(u"They met last month; 2025 is over."_s, "2025-12").empty());
    CHECK(dateWarning(u"They met in 2026."_s, "2026").empty());
}

TEST_CASE("a date is the one that its sentence means by the day of the report")
{
    CHECK(contains(dateWarning(u"They met on Wednesday."_s, "2026-01-03"), "they name Wednesday"));
    CHECK(contains(dateWarning(u"They met yesterday."_s, "2026-01-04"), "they name yesterday"));
    CHECK(contains(dateWarning(u"They met last month."_s, "2026-01"), "they name last month"));
    CHECK(contains(dateWarning(u"They met last year."_s, "2026-01-03"), "they name last year"));
    CHECK(contains(dateWarning(u"They met two days ago."_s, "2026-01-02"), "they name two days ago"));
    CHECK(dateWarning(u"They met on Saturday."_s, "2026-01-03").empty());
    CHECK(dateWarning(u"They met on Saturday and Sunday."_s, "2026-01-03/2026-01-04").empty());
    CHECK(dateWarning(u"They met yesterday."_s, "2026-01-05").empty());
    CHECK(dateWarning(u"They met last month."_s, "2025-12").empty());
    CHECK(dateWarning(u"They meet tomorrow."_s, "2026-01-07").empty());
    CHECK(dateWarning(u"They met two days ago."_s, "2026-01-04").empty());
    CHECK(dateWarning(u"They met the day before."_s, "2026-01-02").empty());
    CHECK(dateWarning(u"“We met yesterday,” she wrote."_s, "2026-01-02").empty());
    CHECK(dateWarning(u"They met overnight."_s, "2026-01-05/2026-01-06").empty());
}

TEST_CASE("a date is no more precise than its sentence, and ends where that says")
{
    CHECK(contains(dateWarning(u"They met."_s, "2026-01-03"), "they name none"));
    CHECK(contains(dateWarning(u"They met in February."_s, "2026-02-04"), "they name February alone"));
    CHECK(contains(dateWarning(u"The talks took 4 hours in February."_s, "2026-02-04"), "February alone"));
    CHECK(contains(dateWarning(u"In 2026 the talks will go on."_s, "2026-02-04"), "they name 2026 alone"));
    CHECK(contains(dateWarning(u"They met on 4 and 5 February."_s, "2026-02-04/2026-02-06"), "they name"));
    CHECK(contains(dateWarning(u"They met on 4 December."_s, "2024-12-04"), "a day without its year"));
    CHECK(contains(dateWarning(u"They began at 14:00 on 4 January."_s, "2026-01-04T15:00:00"),
                   "they name 14:00"));
    CHECK(dateWarning(u"They began at 14:00 on 4 January."_s, "2026-01-04T14:00:00").empty());
    CHECK(dateWarning(u"They began at 2 p.m. on 4 January."_s, "2026-01-04T14:00:00").empty());
    CHECK(dateWarning(u"They began at 14:00 GMT on 4 January."_s, "2026-01-04T15:00:00").empty());
    CHECK(dateWarning(u"They met on 4 and 5 February."_s, "2026-02-04/2026-02-05").empty());
    CHECK(dateWarning(u"They met on Feb 4 and 5."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met in February."_s, "2026-02").empty());
    CHECK(dateWarning(u"They met in early February."_s, "2026-02-01/2026-02-10").empty());
    CHECK(dateWarning(u"They met on 4 December."_s, "2025-12-04").empty());
    CHECK(dateWarning(u"The sides meet in the harbour."_s, "2026-01-06").empty());
    CHECK(dateWarning(u"They met after the war."_s, "2026-01-03").empty());
}

TEST_CASE("a report is no older than what it reports as held, nor does it know the rest of the year")
{
    Desk desk({u"The harbour talks were held."_s, u"The talks took place on 9 January 2026."_s});
    desk.add(u"The harbour talks were held."_s, EventStatusPayload{desk.talks, EventStatus::Held});
    desk.add(u"They were on 9 January."_s, EventDatePayload{desk.talks}, 1).date = date("2026-01-09");
    CHECK(contains(only(desk), "published before it, by 2026-01-06"));
    Desk year({u"The front is static."_s});
    year.add(u"The front is static."_s, PlainPayload{}).date = date("2026");
    CHECK(contains(only(year), "reaches beyond its reports"));
    year.dossier.facts[0].date = date("[..2026-01-06]");
    CHECK(year.warnings().isEmpty());
}

TEST_CASE("a report of the first day has not seen the last, nor is what goes on older than its beginning")
{
    Desk desk({u"The harbour talks were held on 6 and 7 January."_s});
    desk.add(u"The harbour talks were held."_s, EventStatusPayload{desk.talks, EventStatus::Held});
    desk.add(u"They were on two days."_s, EventDatePayload{desk.talks}).date = date("2026-01-06/2026-01-07");
    CHECK(contains(only(desk), "published before it, by 2026-01-06"));
    desk.dossier.sources[0].published = date("2026-01-07");
    CHECK(desk.warnings().isEmpty());
    Desk month({u"The harbour talks were held in January."_s});
    month.add(u"The harbour talks were held."_s, EventStatusPayload{month.talks, EventStatus::Held});
    month.add(u"They were in January."_s, EventDatePayload{month.talks}).date = date("2026-01");
    CHECK(month.warnings().isEmpty());
    Desk ongoing({u"The harbour talks are under way since 9 January."_s});
    ongoing.add(u"The harbour talks go on."_s, EventStatusPayload{ongoing.talks, EventStatus::Ongoing});
    ongoing.add(u"They began on 9 January."_s, EventDatePayload{ongoing.talks}).date = date("2026-01-09/..");
    CHECK(contains(only(ongoing), "published before it"));
}

TEST_CASE("a day that is told as past is none after the report, though it is all that is told of the event")
{
    const char *told = "published before it, by 2026-01-06";
    for (const QString &sentence : {
             u"The ministers met in the harbour on 9 January."_s,
             u"The harbour talks were held on 9 January."_s,
             u"The pact was signed on 9 January 2026."_s,
             u"The talks took place on January 9."_s,
             u"Anna Keller visited Port on 9 January."_s,
         }) {
        INFO(sentence.toStdString());
        CHECK(contains(only(dated(sentence, "2026-01-09")), told));
    }
    // What is to come, or may be, is told of days to come.
    for (const QString &sentence : {
             u"The ministers will meet on 9 January."_s,
             u"The ministers meet on 9 January."_s,
             u"The talks were moved to 9 January."_s,
             u"The ministers, who met in Port, meet again on 9 January."_s,
             u"The ministers agreed to meet on 9 January."_s,
             u"It was announced that the talks are on 9 January."_s,
             u"The talks are due on 9 January, after they met last week."_s,
             u"Parliament set the vote for 9 January when it met."_s,
         }) {
        INFO(sentence.toStdString());
        CHECK_FALSE(contains(only(dated(sentence, "2026-01-09")), told));
    }
    CHECK_FALSE(contains(only(dated(u"They met on 6 January."_s, "2026-01-06")), told));
    CHECK_FALSE(contains(only(dated(u"They met about 9 January."_s, "2026-01-09~")), told));
    // A plan is no report.
    Desk planned({u"The ministers met, and 9 January is the day."_s});
    Fact &day = planned.add(u"They are to meet."_s, EventDatePayload{planned.talks});
    day.date = date("2026-01-09");
    day.assertion = Assertion::Planned;
    CHECK_FALSE(contains(only(planned), told));
}

TEST_CASE("a date is held against its sentence in the languages of sources")
{
    const auto warningOf = [](const QString &language, const QString &sentence, const char *day) {
        Desk desk({sentence}, language);
        desk.dossier.sources[0].published = date("2026-03-20");
        desk.add(u"The talks have a date."_s, EventDatePayload{desk.talks}).date = date(day);
        return only(desk);
    };
    for (const auto &[language, sentence] : {
             std::pair{u"es"_s, u"Las conversaciones se celebraron el 4 de febrero."_s},
             std::pair{u"it"_s, u"I colloqui si sono svolti il 4 febbraio."_s},
             std::pair{u"pl"_s, u"Rozmowy odbyły się 4 lutego."_s},
             std::pair{u"pt"_s, u"As conversações realizaram-se a 4 de fevereiro."_s},
             std::pair{u"nl"_s, u"De gesprekken vonden plaats op 4 februari."_s},
             std::pair{u"da"_s, u"Samtalerne fandt sted den 4. februar."_s},
             std::pair{u"sv"_s, u"Samtalen ägde rum den 4 februari."_s},
             std::pair{u"nb"_s, u"Samtalene fant sted 4. februar."_s},
             std::pair{u"tr"_s, u"Görüşmeler 4 Şubat’ta yapıldı."_s},
             std::pair{u"cs"_s, u"Rozhovory se konaly 4. února."_s},
             std::pair{u"ro"_s, u"Discuțiile au avut loc pe 4 februarie."_s},
             std::pair{u"hu"_s, u"A tárgyalások február 4-én voltak."_s},
             std::pair{u"fi"_s, u"Neuvottelut käytiin 4. helmikuuta."_s},
             std::pair{u"el"_s, u"Οι συνομιλίες έγιναν στις 4 Φεβρουαρίου."_s},
             std::pair{u"he"_s, u"השיחות נערכו ב-4 בפברואר."_s},
             std::pair{u"ar"_s, u"عقدت المحادثات في 4 فبراير."_s},
             std::pair{u"ko"_s, u"회담은 2월 4일에 열렸다."_s},
             std::pair{u"es"_s, u"Fueron del 2 al 4 de febrero de 2026."_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(warningOf(language, sentence, "2026-02-04").empty());
        CHECK(contains(warningOf(language, sentence, "2026-02-14"), "has the date 2026-02-14"));
        CHECK(contains(warningOf(language, sentence, "2026-03-04"), "has the date 2026-03-04"));
    }
    // A night is of both its days.
    for (const auto &[language, sentence] : {
             std::pair{u"de"_s, u"Sie trafen sich in der Nacht zum 12. Februar."_s},
             std::pair{u"pl"_s, u"Spotkali się w nocy z 11 na 12 lutego."_s},
             std::pair{u"ru"_s, u"Они встретились в ночь на 12 февраля."_s},
             std::pair{u"uk"_s, u"Вони зустрілися в ніч на 12 лютого."_s},
             std::pair{u"zh"_s, u"会谈于2月11日至12日举行。"_s},
             std::pair{u"ja"_s, u"会談は2月11日から12日に行われた。"_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(warningOf(language, sentence, "2026-02-11/2026-02-12").empty());
    }
    // What is reckoned by the day of the report is not read in them.
    for (const auto &[language, sentence] : {
             std::pair{u"es"_s, u"Se reunieron ayer, dos semanas después del 4 de febrero."_s},
             std::pair{u"fr"_s, u"Ils se sont réunis hier, après la date du 4 février."_s},
             std::pair{u"uk"_s, u"Вони зустрілися вчора, після 4 лютого."_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(warningOf(language, sentence, "2026-03-19").empty());
    }
}

TEST_CASE("a report is held older than what it tells as past in the languages of sources")
{
    const auto warningOf = [](const QString &language, const QString &sentence) {
        Desk desk({sentence}, language);
        desk.add(u"The talks have a date."_s, EventDatePayload{desk.talks}).date = date("2026-01-09");
        return only(desk);
    };
    for (const auto &[language, sentence] : {
             std::pair{u"de"_s, u"Die Minister trafen sich am 9. Januar im Hafen."_s},
             std::pair{u"de"_s, u"Das Treffen fand am 9. Januar statt."_s},
             std::pair{u"de"_s, u"Das Abkommen wurde am 9. Januar unterzeichnet."_s},
             std::pair{u"de"_s, u"Am 9. Januar haben die Minister das Abkommen unterzeichnet."_s},
             std::pair{u"de"_s, u"Die Gespräche endeten am 9. Januar ohne Ergebnis."_s},
             std::pair{u"de"_s, u"Am 9. Januar sind die Delegationen zusammengekommen."_s},
             std::pair{u"de"_s, u"Der Pakt, der am 9. Januar unterzeichnet wurde, hat 20 Punkte."_s},
             std::pair{u"fr"_s, u"Les ministres se sont réunis le 9 janvier au port."_s},
             std::pair{u"fr"_s, u"La rencontre a eu lieu le 9 janvier."_s},
             std::pair{u"fr"_s, u"L’accord a été signé le 9 janvier."_s},
             std::pair{u"fr"_s, u"Les ministres ont signé l’accord le 9 janvier."_s},
             std::pair{u"fr"_s, u"Le sommet s’est tenu le 9 janvier."_s},
             std::pair{u"fr"_s, u"Les pourparlers se sont achevés le 9 janvier."_s},
             std::pair{u"es"_s, u"Los ministros se reunieron el 9 de enero en el puerto."_s},
             std::pair{u"es"_s, u"La reunión tuvo lugar el 9 de enero."_s},
             std::pair{u"es"_s, u"El acuerdo fue firmado el 9 de enero."_s},
             std::pair{u"es"_s, u"Los ministros firmaron el acuerdo el 9 de enero."_s},
             std::pair{u"es"_s, u"Las conversaciones terminaron el 9 de enero."_s},
             std::pair{u"es"_s, u"La cumbre se celebró el 9 de enero."_s},
             std::pair{u"it"_s, u"I ministri si sono riuniti il 9 gennaio al porto."_s},
             std::pair{u"it"_s, u"L’incontro ha avuto luogo il 9 gennaio."_s},
             std::pair{u"it"_s, u"L’accordo è stato firmato il 9 gennaio."_s},
             std::pair{u"it"_s, u"I ministri hanno firmato l’accordo il 9 gennaio."_s},
             std::pair{u"it"_s, u"Il vertice si è svolto il 9 gennaio."_s},
             std::pair{u"pl"_s, u"Ministrowie spotkali się 9 stycznia w porcie."_s},
             std::pair{u"pl"_s, u"Spotkanie odbyło się 9 stycznia."_s},
             std::pair{u"pl"_s, u"Umowę podpisano 9 stycznia."_s},
             std::pair{u"pl"_s, u"Ministrowie podpisali umowę 9 stycznia."_s},
             std::pair{u"pl"_s, u"Rozmowy zakończyły się 9 stycznia."_s},
             std::pair{u"ru"_s, u"Министры встретились 9 января в порту."_s},
             std::pair{u"ru"_s, u"Встреча состоялась 9 января."_s},
             std::pair{u"ru"_s, u"Соглашение было подписано 9 января."_s},
             std::pair{u"ru"_s, u"Министры подписали соглашение 9 января."_s},
             std::pair{u"ru"_s, u"Переговоры завершились 9 января."_s},
             std::pair{u"ru"_s, u"Саммит прошёл 9 января."_s},
             std::pair{u"uk"_s, u"Міністри зустрілися 9 січня в порту."_s},
             std::pair{u"uk"_s, u"Зустріч відбулася 9 січня."_s},
             std::pair{u"uk"_s, u"Угоду підписано 9 січня."_s},
             std::pair{u"uk"_s, u"Міністри підписали угоду 9 січня."_s},
             std::pair{u"uk"_s, u"Переговори завершилися 9 січня."_s},
             std::pair{u"uk"_s, u"Саміт пройшов 9 січня."_s},
             std::pair{u"pt"_s, u"A reunião realizou-se a 9 de janeiro."_s},
             std::pair{u"nl"_s, u"De ontmoeting vond op 9 januari plaats."_s},
             std::pair{u"zh"_s, u"会谈已于1月9日举行了。"_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(contains(warningOf(language, sentence), "published before it, by 2026-01-06"));
    }
    for (
        const auto &[language, sentence] : {
            std::pair{u"de"_s, u"Die Minister treffen sich am 9. Januar."_s},
            std::pair{u"de"_s, u"Das Treffen findet am 9. Januar statt."_s},
            std::pair{u"de"_s, u"Die Minister werden sich am 9. Januar treffen."_s},
            std::pair{u"de"_s, u"Das Treffen wurde auf den 9. Januar verschoben."_s},
            std::pair{u"de"_s, u"Sie vereinbarten, dass die Gespräche am 9. Januar begannen sollen."_s},
            std::pair{u"de"_s, u"Am 9. Januar wird das Abkommen unterzeichnet."_s},
            std::pair{u"de"_s, u"Das Treffen, das er am Montag ankündigte, sei am 9. Januar."_s},
            std::pair{
                u"de"_s,
                u"Das Parlament traf sich und setzte die Abstimmung für den 9. Januar an; geplant ist sie am Abend."_s},
            std::pair{u"de"_s, u"Die Gespräche fanden am 9. Januar nicht statt."_s},
            std::pair{u"fr"_s, u"Les ministres se réuniront le 9 janvier."_s},
            std::pair{u"fr"_s, u"Les ministres se réunissent le 9 janvier."_s},
            std::pair{u"fr"_s, u"La rencontre aura lieu le 9 janvier."_s},
            std::pair{u"fr"_s, u"L’accord doit être signé le 9 janvier."_s},
            std::pair{u"fr"_s, u"La rencontre a été reportée au 9 janvier."_s},
            std::pair{u"fr"_s, u"Ils ont convenu de se voir le 9 janvier."_s},
            std::pair{u"fr"_s, u"Le sommet est prévu le 9 janvier."_s},
            std::pair{u"fr"_s, u"Les pourparlers se tiendront le 9 janvier, après s’être tenus à Port."_s},
            std::pair{u"es"_s, u"Los ministros se reunirán el 9 de enero."_s},
            std::pair{u"es"_s, u"Los ministros se reúnen el 9 de enero."_s},
            std::pair{u"es"_s, u"La reunión tendrá lugar el 9 de enero."_s},
            std::pair{u"es"_s, u"La reunión se aplazó al 9 de enero."_s},
            std::pair{u"es"_s, u"Acordaron reunirse el 9 de enero."_s},
            std::pair{u"es"_s, u"La cumbre está prevista para el 9 de enero."_s},
            std::pair{u"it"_s, u"I ministri si riuniranno il 9 gennaio."_s},
            std::pair{u"it"_s, u"I ministri si riuniscono il 9 gennaio."_s},
            std::pair{u"it"_s, u"L’incontro avrà luogo il 9 gennaio."_s},
            std::pair{u"it"_s, u"L’incontro è stato rinviato al 9 gennaio."_s},
            std::pair{u"it"_s, u"Il vertice è previsto per il 9 gennaio."_s},
            std::pair{u"pl"_s, u"Ministrowie spotkają się 9 stycznia."_s},
            std::pair{u"pl"_s, u"Spotkanie odbędzie się 9 stycznia."_s},
            std::pair{u"pl"_s, u"Spotkanie przełożono na 9 stycznia."_s},
            std::pair{u"pl"_s, u"Umowa ma zostać podpisana 9 stycznia."_s},
            std::pair{u"pl"_s, u"Ministrowie uzgodnili, że spotkanie odbyło by się 9 stycznia."_s},
            std::pair{u"ru"_s, u"Министры встретятся 9 января."_s},
            std::pair{u"ru"_s, u"Встреча состоится 9 января."_s},
            std::pair{u"ru"_s, u"Встреча перенесена на 9 января."_s},
            std::pair{u"ru"_s, u"Министры договорились встретиться 9 января."_s},
            std::pair{u"ru"_s, u"Встреча 9 января не состоялась."_s},
            std::pair{u"ru"_s, u"Саммит пройдёт 9 января."_s},
            std::pair{u"uk"_s, u"Міністри зустрінуться 9 січня."_s},
            std::pair{u"uk"_s, u"Зустріч відбудеться 9 січня."_s},
            std::pair{u"uk"_s, u"Зустріч перенесли на 9 січня."_s},
            std::pair{u"uk"_s, u"Міністри домовилися зустрітися 9 січня."_s},
            std::pair{u"uk"_s, u"Зустріч 9 січня не відбулася."_s},
            std::pair{u"uk"_s, u"Саміт запланований на 9 січня."_s},
            std::pair{u"pt"_s, u"A reunião realizar-se-á a 9 de janeiro."_s},
            std::pair{u"nl"_s, u"De ontmoeting zal op 9 januari plaatsvinden."_s},
            std::pair{u"zh"_s, u"会谈将于1月9日举行。"_s},
            std::pair{u"sw"_s, u"Mkutano ulifanyika tarehe 9 Januari."_s},
        }) {
        INFO(sentence.toStdString());
        CHECK_FALSE(contains(warningOf(language, sentence), "published before it"));
    }
}

TEST_CASE("who is said to have spoken, mediated or hosted did not do so after the report")
{
    for (const auto &[sentence, role] : {
             std::pair{u"Anna Keller spoke at the harbour talks."_s, Role::Speaker},
             std::pair{u"Anna Keller mediated at the harbour talks."_s, Role::Mediator},
             std::pair{u"Anna Keller hosted the harbour talks."_s, Role::Host},
             std::pair{u"Anna Keller led the delegation to the harbour talks."_s, Role::Head},
         }) {
        INFO(sentence.toStdString());
        Desk desk({sentence, u"The harbour talks are on 9 January 2026."_s});
        desk.add(u"She had a part."_s, ParticipationPayload{desk.keller, desk.talks, role});
        desk.add(u"They are on 9 January."_s, EventDatePayload{desk.talks}, 1).date = date("2026-01-09");
        CHECK(contains(only(desk), "published before it"));
    }
    Desk ahead(
        {u"Anna Keller will host the harbour talks."_s, u"The harbour talks are on 9 January 2026."_s});
    ahead.add(u"She hosts."_s, ParticipationPayload{ahead.keller, ahead.talks, Role::Host}).assertion =
        Assertion::Planned;
    ahead.add(u"They are on 9 January."_s, EventDatePayload{ahead.talks}, 1).date = date("2026-01-09");
    CHECK(ahead.warnings().isEmpty());
}

} // namespace date_warnings_tests
