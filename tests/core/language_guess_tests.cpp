// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language_guess.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace language_guess_tests {

using chancery::guessedLanguage;
using chancery::mayBeLatin;
using namespace Qt::StringLiterals;

TEST_CASE("a text tells its language by its commonest words or its letters")
{
    const std::pair<QString, QString> texts[] = {
        {u"en"_s,
         u"The ministers met in Geneva on Monday and agreed that the talks will go on in the spring, said "
         u"a spokesman for the delegation."_s},
        {u"de"_s,
         u"Die Minister trafen sich am Montag in Genf und einigten sich darauf, dass die Gespräche im "
         u"Frühjahr fortgesetzt werden, sagte ein Sprecher der Delegation."_s},
        {u"fr"_s, u"Les ministres se sont réunis lundi à Genève et ont convenu que les pourparlers se "
                  u"poursuivront au printemps, selon un porte-parole de la délégation."_s},
        {u"es"_s,
         u"Los ministros se reunieron el lunes en Ginebra y acordaron que las conversaciones continúen "
         u"en primavera, según dijo un portavoz de la delegación."_s},
        {u"it"_s, u"I ministri si sono incontrati lunedì a Ginevra e hanno concordato che i colloqui "
                  u"proseguiranno in primavera, ha detto un portavoce della delegazione."_s},
        {u"pt"_s, u"Os ministros reuniram-se na segunda-feira em Genebra e acordaram que as conversações "
                  u"continuarão na primavera, disse um porta-voz da delegação."_s},
        {u"nl"_s,
         u"De ministers kwamen maandag in Genève bijeen en spraken af dat het overleg in het voorjaar "
         u"wordt voortgezet, aldus een woordvoerder van de delegatie."_s},
        {u"pl"_s, u"Ministrowie spotkali się w poniedziałek w Genewie i uzgodnili, że rozmowy będą "
                  u"kontynuowane na wiosnę, powiedział rzecznik delegacji po zakończeniu spotkania."_s},
        {u"cs"_s,
         u"Ministři se v pondělí sešli v Ženevě a dohodli se, že jednání budou pokračovat na jaře, řekl "
         u"mluvčí delegace, která byla na místě od rána."_s},
        {u"hu"_s,
         u"A miniszterek hétfőn Genfben találkoztak, és megállapodtak, hogy a tárgyalások tavasszal "
         u"folytatódnak – mondta a küldöttség szóvivője, aki szerint ez csak egy első lépés volt."_s},
        {u"ro"_s,
         u"Miniștrii s-au întâlnit luni la Geneva și au convenit că discuțiile vor continua în "
         u"primăvară, a declarat un purtător de cuvânt al delegației, care a fost la fața locului."_s},
        {u"sv"_s,
         u"Ministrarna möttes i Genève på måndagen och kom överens om att samtalen ska fortsätta till "
         u"våren, enligt en talesperson för delegationen som var med."_s},
        {u"fi"_s,
         u"Ministerit tapasivat Genevessä maanantaina ja sopivat, että neuvottelut jatkuvat keväällä, "
         u"sanoi valtuuskunnan edustaja, joka on mukana. Hän ei ole varma, mutta ovat valmiita, kun se on "
         u"ohi."_s},
        {u"tr"_s,
         u"Bakanlar pazartesi günü Cenevre'de bir araya geldi ve görüşmelerin ilkbaharda devam "
         u"edeceği konusunda anlaştı, bu karar çok önemli, dedi heyet sözcüsü, ancak daha sonra bir şey "
         u"olmadı."_s},
        {u"uk"_s, u"Міністри зустрілися в понеділок у Женеві й домовилися, що перемовини триватимуть."_s},
        {u"ru"_s, u"Министры встретились в понедельник в Женеве и договорились, что переговоры продолжатся, "
                  u"сообщил представитель делегации, который был на месте. Это был первый этап."_s},
        {u"be"_s, u"Міністры сустрэліся ў панядзелак у Жэневе і дамовіліся працягваць размовы."_s},
        {u"bg"_s, u"Министрите се срещнаха в понеделник в Женева и се договориха преговорите да продължат, "
                  u"съобщи говорител на делегацията, който беше на място. Това е първият етап."_s},
        {u"sr"_s,
         u"Министри су се састали у понедељак у Женеви и договорили се да преговори буду настављени."_s},
        {u"zh"_s, u"部长们周一在日内瓦会晤，同意春季继续会谈。"_s},
        {u"ja"_s, u"閣僚らは月曜日にジュネーブで会談し、春に協議を続けることで合意した。"_s},
        {u"ko"_s, u"장관들은 월요일 제네바에서 만나 봄에 회담을 계속하기로 합의했다."_s},
        {u"ar"_s, u"التقى الوزراء يوم الاثنين في جنيف واتفقوا على مواصلة المحادثات في الربيع."_s},
        {u"fa"_s, u"وزیران روز دوشنبه در ژنو دیدار کردند و توافق کردند که گفتگوها در بهار ادامه یابد."_s},
        {u"ur"_s, u"وزراء نے پیر کو جنیوا میں ملاقات کی اور بہار میں مذاکرات جاری رکھنے پر اتفاق کیا ہے۔"_s},
        {u"el"_s, u"Οι υπουργοί συναντήθηκαν τη Δευτέρα στη Γενεύη και συμφώνησαν."_s},
        {u"he"_s, u"השרים נפגשו ביום שני בז'נבה והסכימו להמשיך את השיחות באביב."_s},
    };
    for (const auto &[language, text] : texts) {
        INFO(text.toStdString());
        CHECK(guessedLanguage(text).toStdString() == language.toStdString());
    }
}

TEST_CASE("no language is guessed of what is short, or of names and figures alone")
{
    for (const QString &text :
         {QString(), u"Genf"_s, u"Das Treffen fand statt."_s, u"Les ministres se sont réunis."_s, u"Женева"_s,
          u"35, 27, 2026-01-06, 14:00"_s,
          u"Macron, Merz, Starmer, Zelensky, Tusk, Meloni, Rutte, Costa, Stubb, Støre, Kristersson, "
          u"Frederiksen, "
          u"Sánchez, Nausėda, Michal"_s,
          u"Paris Kyiv Berlin Warsaw London Rome Madrid Vienna Oslo Helsinki Tallinn Riga Vilnius Prague "
          u"Budapest"_s}) {
        INFO(text.toStdString());
        CHECK(guessedLanguage(text).isEmpty());
    }
    CHECK(mayBeLatin(u"Geneva"_s));
    CHECK(mayBeLatin({}));
    CHECK_FALSE(mayBeLatin(u"Женева"_s));
}

TEST_CASE("the language most of a text is in is its language, whatever it quotes or stands behind")
{
    const QString german =
        u"Die Minister trafen sich am Montag in Genf und einigten sich darauf, dass die Gespräche "
        u"im Frühjahr fortgesetzt werden, sagte ein Sprecher der Delegation. "_s;
    CHECK(guessedLanguage(
              u"From: Anna Keller <keller@example.org>\nTo: desk@example.org\nSubject: talks\n\n"_s +
              german) == u"de"_s);
    CHECK(guessedLanguage(german + u"“We will go on,” he said. „Ми продовжимо“, sagte ein anderer."_s) ==
          u"de"_s);
    CHECK(guessedLanguage(u"Міністри зустрілися в Женеві, пише Spiegel Online. «Мы продолжим», – сказав він, "
                          u"і перемовини тривали."_s) == u"uk"_s);
}

} // namespace language_guess_tests
