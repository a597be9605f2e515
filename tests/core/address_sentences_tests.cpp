// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/divided_text.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace address_sentences_tests {

using namespace chancery::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a site, a file or a handle with a capital ends no sentence, and a missing space does")
{
    const std::pair<QString, QString> texts[] = {
        {u"de"_s, u"Laut Spiegel.De sind die Gespräche vorbei. ¦Niemand bestätigte das."_s},
        {u"de"_s, u"Das berichtete Fokus.De am Montag. ¦Andere schwiegen."_s},
        {u""_s, u"Laut Spiegel.De sind die Gespräche vorbei. ¦Niemand bestätigte das."_s},
        {u""_s, u"Spiegel.De reported it. ¦Others did not."_s},
        {u"en"_s, u"He told Bild.De that it was over. ¦Others agreed."_s},
        {u"en"_s, u"The story on Repubblica.It was short. ¦Others agreed."_s},
        {u"it"_s, u"Secondo Repubblica.It i colloqui sono finiti. ¦Nessuno ha confermato."_s},
        {u"it"_s, u"Secondo Corriere.It, i colloqui sono finiti. ¦Nessuno ha confermato."_s},
        {u"fr"_s, u"Selon LeMonde.Fr, les pourparlers sont finis. ¦Personne n’a confirmé."_s},
        {u"fr"_s, u"Selon Lemonde.Fr les pourparlers sont finis. ¦Personne n’a confirmé."_s},
        {u"fr"_s,
         u"Ils sont arrivés à Paris.De nouvelles discussions suivent."_s.replace(u".De"_s, u".¦De"_s)},
        {u"es"_s, u"Según ElPais.Es las conversaciones acabaron. ¦Nadie lo confirmó."_s},
        {u"es"_s, u"Llegaron a Madrid.¦Es la tercera ronda."_s},
        {u"pl"_s, u"Portal Onet.Pl podał to pierwszy. ¦Inni milczeli."_s},
        {u"cs"_s, u"Server Novinky.Cz to uvedl první. ¦Jiní mlčeli."_s},
        {u"ru"_s, u"Сайт Lenta.Ru сообщил об этом. ¦Другие молчали."_s},
        {u"uk"_s, u"Сайт Pravda.Com.Ua повідомив про це. ¦Інші мовчали."_s},
        {u"uk"_s, u"Видання Focus.Ua повідомило про це. ¦Інші мовчали."_s},
        {u"en"_s, u"He posted it as @Press.Office on Monday. ¦It is gone."_s},
        {u"en"_s, u"The account @Mfa.Gov.Ua denied it. ¦It is gone."_s},
        {u"en"_s, u"See Plan.Final.Docx for the map. ¦It is new."_s},
        {u"en"_s, u"He sent Minutes.Msg to the press. ¦It is new."_s},
        {u"en"_s, u"It is in Data.Sql and Notes.Yaml now. ¦It is new."_s},
        {u"en"_s, u"Booking.Com’s offer ended. ¦It was short."_s},
        {u"en"_s, u"A Gazeta.Ru-based reporter left. ¦It was short."_s},
        {u"en"_s, u"They left Geneva.¦It was over."_s},
        {u"en"_s, u"The war ended.¦De Gaulle spoke."_s},
        {u"en"_s, u"They signed in Paris.¦In Kyiv, others waited."_s},
        {u"de"_s, u"Das war das Ende.¦Es gab keine Einigung."_s},
        {u"nl"_s, u"Dat was het einde.¦De minister vertrok."_s},
    };
    for (const auto &[language, text] : texts)
        CHECK(dividesAs(text, language));
}

TEST_CASE("a figure behind an hour is its minutes, or begins a sentence where it counts what follows")
{
    const std::pair<QString, QString> texts[] = {
        {u"fr"_s, u"La réunion commence à 8 h. ¦30 ministres sont attendus."_s},
        {u"fr"_s, u"La séance s’est ouverte à 14 h. ¦27 pays y participent."_s},
        {u"fr"_s, u"Elle a pris fin à 18 h. ¦12 délégations ont signé."_s},
        {u"fr"_s, u"La réunion commence à 8 h. 30 dans la capitale. ¦Elle finira tard."_s},
        {u"fr"_s, u"La réunion commence à 8 h. 30 précises. ¦Elle finira tard."_s},
        {u"fr"_s, u"La réunion de 8 h. 30 commence. ¦Elle finira tard."_s},
        {u"fr"_s, u"La réunion commence à 8 h. 30 lundi. ¦Elle finira tard."_s},
        {u"fr"_s, u"La réunion a duré 8 h. 30 minutes. ¦Elle a fini tard."_s},
        {u"fr"_s, u"À 8 h. 30 les ministres sont arrivés. ¦Ils parlent."_s},
        {u"es"_s, u"La reunión empieza a las 8 h. ¦30 ministros asistirán."_s},
        {u"es"_s, u"La reunión empieza a las 8 h. 30 en Madrid. ¦Acaba tarde."_s},
        {u"ru"_s, u"Встреча началась в 8 ч. ¦30 министров приехали."_s},
        {u"ru"_s, u"Встреча началась в 8 ч. 30 мин. по Москве. ¦Она длилась."_s},
        {u"uk"_s, u"Зустріч почалася о 8 год. ¦30 міністрів приїхали."_s},
        {u"uk"_s, u"Зустріч почалася о 8 год. 30 хв. ¦Вона тривала."_s},
        {u"de"_s, u"Die Sitzung dauerte 8 Std. ¦30 Minister nahmen teil."_s},
        {u"de"_s, u"Die Sitzung dauerte 8 Std. 30 Min. und endete spät. ¦Danach war Ruhe."_s},
    };
    for (const auto &[language, text] : texts)
        CHECK(dividesAs(text, language));
}

TEST_CASE("initials, units behind a number and acronyms end what a reader would end")
{
    const std::pair<QString, QString> texts[] = {
        {u"ru"_s, u"«Уходим», — сказал В. В. Путин. ¦Никто не ответил."_s},
        {u"ru"_s, u"Документ подписал И. И. Иванов. ¦Это всё."_s},
        {u"uk"_s, u"Документ підписав В. О. Зеленський. ¦Це все."_s},
        {u"ru"_s, u"Это стоило 3 млн руб. ¦Деньги нашли."_s},
        {u"ru"_s, u"Погибло 5 тыс. чел. ¦Среди них дети."_s},
        {u"uk"_s, u"Це коштувало 3 млн грн. ¦Гроші знайшли."_s},
        {u"uk"_s, u"Зустріч тривала 5 год. ¦Делегації поїхали."_s},
        {u"pl"_s, u"Trwało ok. 5 godz. ¦Wzięło w nim udział 35 państw."_s},
        {u"pl"_s, u"O godz. 14.30 zaczęło się spotkanie. ¦Trwało."_s},
        {u"nl"_s, u"Dhr. Rutte sprak o.a. met de VS. ¦Hij vertrok."_s},
        {u"en"_s, u"See Fig. 3 and Tab. 4 on p. 12. ¦It is short."_s},
    };
    for (const auto &[language, text] : texts)
        CHECK(dividesAs(text, language));
}

} // namespace address_sentences_tests
