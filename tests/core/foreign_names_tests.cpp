// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/warnings_desk.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

namespace foreign_names_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

struct Placed
{
    QString language;
    QString sentence;
    QString place;
};

bool warnsOfPlace(const Placed &placed)
{
    Desk desk({placed.sentence}, placed.language);
    desk.add(u"The talks have a place."_s, EventPlacePayload{desk.talks, placed.place});
    return desk.warnings().join(u'\n').contains(u"/facts/0/place"_s);
}

struct Named
{
    QString language;
    QString sentence;
    QString name;
    ParticipantKind kind = ParticipantKind::Person;
};

bool warnsOfName(const Named &named)
{
    Desk desk({named.sentence}, named.language);
    desk.dossier.participants[0].name = named.name;
    desk.dossier.participants[0].kind = named.kind;
    desk.add(u"Somebody came to the talks."_s,
             ParticipationPayload{desk.keller, desk.talks, Role::Mentioned});
    return desk.warnings().join(u'\n').contains(u"/facts/0/participant"_s);
}

bool warnsOfRole(const QString &language, const QString &sentence, Role role)
{
    Desk desk({sentence}, language);
    desk.add(u"Keller has a role in the talks."_s, ParticipationPayload{desk.keller, desk.talks, role});
    return desk.warnings().join(u'\n').contains(u"/facts/0/role"_s);
}

} // namespace

TEST_CASE("a place is found in every case and language that names it")
{
    const std::vector<Placed> there{
        {u"en"_s, u"They met in Paris."_s, u"Paris"_s},
        {u"en"_s, u"They met at the Élysée."_s, u"Paris"_s},
        {u"en"_s, u"They met in the capital."_s, u"Paris"_s},
        {u"en"_s, u"They met there."_s, u"Paris"_s},
        {u"en"_s, u"They met at the foreign ministry."_s, u"Paris"_s},
        {u"en"_s, u"They spoke by video link."_s, u"online"_s},
        {u"en"_s, u"They met in Paris."_s, u"France"_s},
        {u"en"_s, u"They met in Kiev."_s, u"Kyiv"_s},
        {u"uk"_s, u"Вони зустрілися в Києві."_s, u"Kyiv"_s},
        {u"uk"_s, u"Вони зустрілися в Києві."_s, u"Київ"_s},
        {u"uk"_s, u"Вони зустрілися у Парижі."_s, u"Paris"_s},
        {u"uk"_s, u"Вони приїхали до Львова."_s, u"Lviv"_s},
        {u"uk"_s, u"Вони зустрілися у Відні."_s, u"Vienna"_s},
        {u"uk"_s, u"Вони зустрілися в Абу-Дабі."_s, u"Abu Dhabi"_s},
        {u"ru"_s, u"Они встретились в Москве."_s, u"Moscow"_s},
        {u"ru"_s, u"Они прибыли из Киева."_s, u"Kyiv"_s},
        {u"ru"_s, u"Они встретились в Праге."_s, u"Prague"_s},
        {u"ru"_s, u"Они встретились в Женеве."_s, u"Geneva"_s},
        {u"ru"_s, u"Они встретились во Франции."_s, u"France"_s},
        {u"ru"_s, u"Они встретились в Стамбуле."_s, u"Istanbul"_s},
        {u"pl"_s, u"Spotkali się w Warszawie."_s, u"Warsaw"_s},
        {u"pl"_s, u"Spotkali się w Kijowie."_s, u"Kyiv"_s},
        {u"pl"_s, u"Spotkali się w Paryżu."_s, u"Paris"_s},
        {u"pl"_s, u"Spotkali się w Genewie."_s, u"Geneva"_s},
        {u"pl"_s, u"Spotkali się w Hadze."_s, u"The Hague"_s},
        {u"pl"_s, u"Spotkali się w Stanach Zjednoczonych."_s, u"United States"_s},
        {u"cs"_s, u"Sešli se v Praze."_s, u"Prague"_s},
        {u"cs"_s, u"Sešli se ve Varšavě."_s, u"Warsaw"_s},
        {u"cs"_s, u"Sešli se v Kyjevě."_s, u"Kyiv"_s},
        {u"cs"_s, u"Sešli se ve Vídni."_s, u"Vienna"_s},
        {u"de"_s, u"Die Straßen Kiews waren leer."_s, u"Kyiv"_s},
        {u"de"_s, u"Sie trafen sich unweit Moskaus."_s, u"Moscow"_s},
        {u"de"_s, u"Sie trafen sich in der Genfer Vertretung."_s, u"Geneva"_s},
        {u"de"_s, u"Sie trafen sich in Den Haag."_s, u"The Hague"_s},
        {u"de"_s, u"Sie trafen sich in der Hauptstadt."_s, u"Paris"_s},
        {u"de"_s, u"Sie trafen sich im Außenministerium."_s, u"Paris"_s},
        {u"uk"_s, u"Вони зустрілися в міністерстві."_s, u"Paris"_s},
        {u"fr"_s, u"Ils se sont réunis à Londres."_s, u"London"_s},
        {u"fr"_s, u"Ils se sont réunis à La Haye."_s, u"The Hague"_s},
        {u"fr"_s, u"Ils se sont réunis à l’Élysée."_s, u"Élysée Palace, Paris"_s},
        {u"es"_s, u"Se reunieron en Ginebra."_s, u"Geneva"_s},
        {u"es"_s, u"Se reunieron en Bruselas."_s, u"Brussels"_s},
        {u"it"_s, u"Si sono incontrati a Parigi."_s, u"Paris"_s},
        {u"it"_s, u"Si sono incontrati a Monaco di Baviera."_s, u"Munich"_s},
        {u"zh"_s, u"他们在日内瓦会晤。"_s, u"Geneva"_s},
        {u"ar"_s, u"التقوا في باريس."_s, u"Paris"_s},
        {u"sv"_s, u"De möttes i Köpenhamn."_s, u"Copenhagen"_s},
    };
    for (const Placed &placed : there) {
        INFO(placed.sentence.toStdString() << " " << placed.place.toStdString());
        CHECK_FALSE(warnsOfPlace(placed));
    }
    const std::vector<Placed> absent{
        {u"en"_s, u"They met in Geneva."_s, u"Vienna"_s},
        {u"en"_s, u"They met on Monday."_s, u"Vienna"_s},
        {u"en"_s, u"The talks took place on Monday."_s, u"Vienna"_s},
        {u"en"_s, u"There were 35 countries at the conference."_s, u"Vienna"_s},
        {u"en"_s, u"The foreign ministry said they had met."_s, u"Vienna"_s},
        {u"en"_s, u"A comparison of the plans was made."_s, u"Paris"_s},
        {u"uk"_s, u"Вони зустрілися в Києві."_s, u"Paris"_s},
        {u"uk"_s, u"Про це повідомило міністерство."_s, u"Paris"_s},
        {u"de"_s, u"Das Außenministerium bestätigte die Gespräche."_s, u"Paris"_s},
        {u"fr"_s, u"Le ministère a confirmé la réunion de 35 pays."_s, u"Paris"_s},
        {u"uk"_s, u"Вони зустрілися у Відні."_s, u"Geneva"_s},
        {u"ru"_s, u"Они встретились в Москве."_s, u"Minsk"_s},
        {u"pl"_s, u"Spotkali się w Warszawie."_s, u"Prague"_s},
        {u"cs"_s, u"Sešli se v Praze."_s, u"Warsaw"_s},
        {u"de"_s, u"Sie trafen sich in Genf."_s, u"Vienna"_s},
        {u"fr"_s, u"Ils se sont réunis à Londres."_s, u"Paris"_s},
        {u"es"_s, u"Se reunieron en Ginebra."_s, u"Madrid"_s},
        {u"it"_s, u"Si sono incontrati a Parigi."_s, u"Rome"_s},
    };
    for (const Placed &placed : absent) {
        INFO(placed.sentence.toStdString() << " " << placed.place.toStdString());
        CHECK(warnsOfPlace(placed));
    }
}

TEST_CASE("a name is found in the spellings and cases of other languages, and by words that stand for it")
{
    using enum ParticipantKind;
    const std::vector<Named> there{
        {u"de"_s, u"Selenskyj reiste nach Paris."_s, u"Volodymyr Zelensky"_s},
        {u"fr"_s, u"Zelensky est arrivé à Paris."_s, u"Volodymyr Zelenskyy"_s},
        {u"pl"_s, u"Zełenski przybył do Paryża."_s, u"Volodymyr Zelensky"_s},
        {u"pl"_s, u"Rozmawiano z Macronem."_s, u"Emmanuel Macron"_s},
        {u"pl"_s, u"Prezydentowi Francji Macronowi podziękowano."_s, u"Emmanuel Macron"_s},
        {u"uk"_s, u"Зеленського зустріли в Парижі."_s, u"Volodymyr Zelensky"_s},
        {u"uk"_s, u"Про це говорили з Макроном."_s, u"Emmanuel Macron"_s},
        {u"uk"_s, u"Барро прибув до Києва."_s, u"Jean-Noël Barrot"_s},
        {u"uk"_s, u"Про це заявив Мерц."_s, u"Friedrich Merz"_s},
        {u"ru"_s, u"Об этом говорили со Стармером."_s, u"Keir Starmer"_s},
        {u"ru"_s, u"Рютте прибыл в Киев."_s, u"Mark Rutte"_s},
        {u"ru"_s, u"Фон дер Ляйен прибыла в Киев."_s, u"Ursula von der Leyen"_s},
        {u"es"_s, u"Lavrov llegó a Madrid."_s, u"Sergei Lavrov"_s},
        {u"fr"_s, u"Ouchakov est arrivé à Genève."_s, u"Yuri Ushakov"_s},
        {u"de"_s, u"Uschakow kam nach Genf."_s, u"Yuri Ushakov"_s},
        {u"cs"_s, u"Jednali s Merzem."_s, u"Friedrich Merz"_s},
        {u"de"_s, u"Er reiste nach Paris."_s, u"Anna Keller"_s},
        {u"de"_s, u"Die Außenministerin reiste nach Paris."_s, u"Anna Keller"_s},
        {u"de"_s, u"Wadephul traf seine Amtskollegin in Genf."_s, u"Anna Keller"_s},
        {u"fr"_s, u"La ministre est arrivée à Paris."_s, u"Anna Keller"_s},
        {u"fr"_s, u"Elle est arrivée à Paris."_s, u"Anna Keller"_s},
        {u"es"_s, u"Llegó a Madrid y habló con Lavrov."_s, u"Anna Keller"_s},
        {u"it"_s, u"Ha incontrato Lavrov a Roma."_s, u"Anna Keller"_s},
        {u"uk"_s, u"Прибула до Києва в понеділок."_s, u"Anna Keller"_s},
        {u"uk"_s, u"Міністерка прибула до Києва."_s, u"Anna Keller"_s},
        {u"pl"_s, u"Przybyła do Warszawy w poniedziałek."_s, u"Anna Keller"_s},
        {u"de"_s, u"Frankreich stimmte zu."_s, u"France"_s, State},
        {u"de"_s, u"Die französische Delegation stimmte zu."_s, u"France"_s, State},
        {u"de"_s, u"Der Präsident der Vereinigten Staaten stimmte zu."_s, u"United States"_s, State},
        {u"de"_s, u"Die US-Delegation stimmte zu."_s, u"United States"_s, State},
        {u"fr"_s, u"Les États-Unis ont accepté."_s, u"United States"_s, State},
        {u"fr"_s, u"Les Britanniques ont accepté."_s, u"United Kingdom"_s, State},
        {u"es"_s, u"Alemania aceptó."_s, u"Germany"_s, State},
        {u"es"_s, u"EEUU aceptó."_s, u"United States"_s, State},
        {u"it"_s, u"I tedeschi hanno accettato."_s, u"Germany"_s, State},
        {u"pl"_s, u"Niemcy zgodziły się."_s, u"Germany"_s, State},
        {u"pl"_s, u"Strona ukraińska zgodziła się."_s, u"Ukraine"_s, State},
        {u"uk"_s, u"Велика Британія погодилася."_s, u"United Kingdom"_s, State},
        {u"uk"_s, u"Французька делегація погодилася."_s, u"France"_s, State},
        {u"uk"_s, u"США погодилися."_s, u"United States"_s, State},
        {u"ru"_s, u"Немецкая делегация согласилась."_s, u"Germany"_s, State},
        {u"ru"_s, u"В Соединённых Штатах согласились."_s, u"United States"_s, State},
        {u"de"_s, u"Die Regierung stimmte zu."_s, u"France"_s, State},
        {u"uk"_s, u"Обидві сторони погодилися."_s, u"France"_s, State},
        {u"zh"_s, u"法国同意了。"_s, u"France"_s, State},
        {u"de"_s, u"London und Paris stimmten zu."_s, u"France"_s, State},
        {u"it"_s, u"Mosca ha respinto il piano."_s, u"Russia"_s, State},
        {u"pl"_s, u"Londyn i Paryż poparły plan."_s, u"United Kingdom"_s, State},
        {u"en"_s, u"London and Paris backed the plan."_s, u"France"_s, State},
        {u"de"_s, u"Selenskyjs Bürochef Jermak leitete die Delegation."_s, u"Andriy Yermak"_s},
        {u"uk"_s, u"Єрмак очолював українську делегацію."_s, u"Andriy Yermak"_s},
        {u"ru"_s, u"Глава МИД России вылетел в Стамбул."_s, u"Sergei Lavrov"_s},
        {u"pl"_s, u"Przewodnicząca Komisji Europejskiej przyjechała do Kijowa."_s, u"Ursula von der Leyen"_s},
        {u"fr"_s, u"La cheffe du gouvernement italien a signé."_s, u"Giorgia Meloni"_s},
        {u"fr"_s, u"Washington a dépêché M. Witkoff à Genève."_s, u"United States"_s, State},
        // What a ministry or a group is called elsewhere is not known.
        {u"de"_s, u"Das Außenamt stimmte zu."_s, u"Foreign Office"_s, Organisation},
        {u"el"_s, u"Ο υπουργός έφτασε."_s, u"Anna Keller"_s},
        {u"zh"_s, u"部长抵达了。"_s, u"Anna Keller"_s},
    };
    for (const Named &named : there) {
        INFO(named.sentence.toStdString() << " " << named.name.toStdString());
        CHECK_FALSE(warnsOfName(named));
    }
    const std::vector<Named> absent{
        {u"de"_s, u"Außenminister Wadephul reiste nach Paris."_s, u"Anna Keller"_s},
        {u"de"_s, u"Die Gespräche fanden in Genf statt."_s, u"Anna Keller"_s},
        {u"fr"_s, u"Le président Macron est arrivé à Paris."_s, u"Anna Keller"_s},
        {u"fr"_s, u"Barrot a rencontré Lavrov à Genève."_s, u"Anna Keller"_s},
        {u"es"_s, u"El ministro Albares llegó a Madrid."_s, u"Anna Keller"_s},
        {u"es"_s, u"Las conversaciones terminaron en Ginebra."_s, u"Anna Keller"_s},
        {u"it"_s, u"Il ministro Tajani è arrivato a Roma."_s, u"Anna Keller"_s},
        {u"pl"_s, u"Prezydent Nawrocki przybył do Warszawy."_s, u"Anna Keller"_s},
        {u"uk"_s, u"Президент Макрон прибув до Києва."_s, u"Anna Keller"_s},
        {u"uk"_s, u"Президент Макрон прибув до Києва."_s, u"Friedrich Merz"_s},
        {u"ru"_s, u"Министр Лавров прибыл в Женеву."_s, u"Anna Keller"_s},
        {u"cs"_s, u"Prezident Macron přijel do Prahy."_s, u"Anna Keller"_s},
        {u"de"_s, u"Merz und Tusk trafen sich in Paris."_s, u"France"_s, State},
        {u"fr"_s, u"Merz a rencontré Tusk à Londres."_s, u"United Kingdom"_s, State},
        {u"en"_s, u"Merz and Tusk met in Paris."_s, u"France"_s, State},
        {u"en"_s, u"Merz and Tusk left the Paris summit."_s, u"France"_s, State},
        {u"de"_s, u"Die polnische Delegation stimmte zu."_s, u"France"_s, State},
        {u"de"_s, u"Polen stimmte zu."_s, u"France"_s, State},
        {u"fr"_s, u"L’Allemagne a accepté."_s, u"Poland"_s, State},
        {u"es"_s, u"Alemania aceptó."_s, u"Poland"_s, State},
        {u"it"_s, u"La Germania ha accettato."_s, u"Poland"_s, State},
        {u"pl"_s, u"Niemcy zgodziły się."_s, u"France"_s, State},
        {u"uk"_s, u"Польща погодилася."_s, u"France"_s, State},
        {u"ru"_s, u"Польша согласилась."_s, u"France"_s, State},
    };
    for (const Named &named : absent) {
        INFO(named.sentence.toStdString() << " " << named.name.toStdString());
        CHECK(warnsOfName(named));
    }
}

TEST_CASE("a role is held against its sentence in the languages of sources")
{
    struct Case
    {
        QString language;
        QString sentence;
        Role role;
    };
    using enum Role;
    const std::vector<Case> told{
        {u"de"_s, u"Keller empfing die Minister in Genf."_s, Host},
        {u"de"_s, u"Keller leitete die Sitzung."_s, Chair},
        {u"de"_s, u"Keller unterzeichnete das Abkommen."_s, Signatory},
        {u"de"_s, u"Keller wurde eingeladen."_s, Invited},
        {u"de"_s, u"Keller blieb dem Treffen fern."_s, Absent},
        {u"de"_s, u"Keller vermittelte zwischen den Seiten."_s, Mediator},
        {u"de"_s, u"Keller wird nach Genf reisen."_s, Expected},
        {u"de"_s, u"Keller nahm an dem Treffen teil."_s, Attended},
        {u"fr"_s, u"Keller a accueilli les ministres."_s, Host},
        {u"fr"_s, u"Keller a présidé la séance."_s, Chair},
        {u"fr"_s, u"Keller a signé l’accord."_s, Signatory},
        {u"fr"_s, u"Keller est attendue lundi."_s, Expected},
        {u"fr"_s, u"Keller a participé à la réunion, qui pourrait reprendre."_s, Attended},
        {u"es"_s, u"Keller presidió la reunión."_s, Chair},
        {u"es"_s, u"Keller firmó el acuerdo."_s, Signatory},
        {u"es"_s, u"Keller no asistió."_s, Absent},
        {u"it"_s, u"Keller ha ospitato l’incontro."_s, Host},
        {u"it"_s, u"Keller ha firmato l’accordo."_s, Signatory},
        {u"pl"_s, u"Keller przewodniczyła spotkaniu."_s, Chair},
        {u"pl"_s, u"Keller podpisała umowę."_s, Signatory},
        {u"pl"_s, u"Keller uczestniczyła w spotkaniu."_s, Attended},
        {u"uk"_s, u"Келлер очолила делегацію."_s, Head},
        {u"uk"_s, u"Келлер підписала угоду."_s, Signatory},
        {u"uk"_s, u"Келлер взяла участь у зустрічі."_s, Attended},
        {u"ru"_s, u"Келлер возглавила делегацию."_s, Head},
        {u"ru"_s, u"Келлер подписала соглашение."_s, Signatory},
        {u"sv"_s, u"Keller kom till mötet."_s, Signatory},
    };
    for (const Case &one : told) {
        INFO(one.sentence.toStdString());
        CHECK_FALSE(warnsOfRole(one.language, one.sentence, one.role));
    }
    const std::vector<Case> absent{
        {u"de"_s, u"Keller nahm an dem Treffen teil."_s, Signatory},
        {u"de"_s, u"Keller kam am Montag nach Genf."_s, Mediator},
        {u"de"_s, u"Keller wird an dem Treffen teilnehmen."_s, Attended},
        {u"de"_s, u"Keller soll das Abkommen unterzeichnen."_s, Signatory},
        {u"fr"_s, u"Keller a participé à la réunion."_s, Signatory},
        {u"fr"_s, u"Keller devrait participer à la réunion."_s, Attended},
        {u"es"_s, u"Keller llegó a Madrid."_s, Chair},
        {u"es"_s, u"Keller podría asistir a la reunión."_s, Attended},
        {u"it"_s, u"Keller è arrivata a Roma."_s, Chair},
        {u"it"_s, u"Keller dovrebbe partecipare."_s, Attended},
        {u"pl"_s, u"Keller przybyła do Warszawy."_s, Signatory},
        {u"pl"_s, u"Keller ma wziąć udział w spotkaniu."_s, Attended},
        {u"uk"_s, u"Келлер прибула до Києва."_s, Signatory},
        {u"uk"_s, u"Келлер має взяти участь у зустрічі."_s, Attended},
        {u"ru"_s, u"Келлер прибыла в Киев."_s, Signatory},
        {u"ru"_s, u"Келлер может принять участие во встрече."_s, Attended},
    };
    for (const Case &one : absent) {
        INFO(one.sentence.toStdString());
        CHECK(warnsOfRole(one.language, one.sentence, one.role));
    }
}

} // namespace foreign_names_tests
