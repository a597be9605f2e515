// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/outlets.h"

#include "core/text/folding.h"

#include <QHash>
#include <QSet>

#include <iterator>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

constexpr KnownOutlet outlets[] = {
    {u"Reuters", u"REUTERS|Thomson Reuters|Reutera|Reutersa|Reutersem|Reutersowi|Reuteru|Reuters "
                 u"News|Рейтер|Рейтерс|Reuter|路透社|路透|ロイター|ロイター通信|رويترز|로이터"},
    {u"AFP", u"Agence France-Presse|Agence France Presse|АФП|Франс Пресс|Франс-Пресс|法新社|AFP通信|فرانس "
             u"برس|AFP-JIJI"},
    {u"AP", u"Associated Press|AP News|AP通信|美联社|Ассошиэйтед Пресс|أسوشيتد برس"},
    {u"UPI", u"United Press International"},
    {u"dpa", u"DPA|Deutsche Presse-Agentur|Deutschen Presse-Agentur|dpa-AFX"},
    {u"APA", u"Austria Presse Agentur|Austria Presse-Agentur"},
    {u"Keystone-SDA", u"SDA|Schweizerische Depeschenagentur"},
    {u"KNA", u""},
    {u"epd", u""},
    {u"ANSA", u"Ansa|agenzia ANSA"},
    {u"Adnkronos", u"AdnKronos"},
    {u"Agenzia Nova", u""},
    {u"EFE", u"Efe|Agencia EFE"},
    {u"Europa Press", u""},
    {u"Lusa", u""},
    {u"Belga", u""},
    {u"ANP", u""},
    {u"Ritzau", u""},
    {u"NTB", u""},
    {u"STT", u""},
    {u"BNS", u"Baltic News Service"},
    {u"ELTA", u"Elta"},
    {u"LETA", u""},
    {u"PAP", u"Polska Agencja Prasowa|Polish Press Agency"},
    {u"ČTK", u"CTK|Czech News Agency"},
    {u"TASR", u""},
    {u"MTI", u""},
    {u"Agerpres", u"AGERPRES"},
    {u"BTA", u""},
    {u"Tanjug", u""},
    {u"HINA", u"Hina"},
    {u"Ukrinform", u"Укрінформ|Укринформ"},
    {u"UNIAN", u"УНІАН|УНИАН"},
    {u"Interfax-Ukraine", u"Інтерфакс-Україна|Интерфакс-Украина|Interfax Ukraine"},
    {u"RBC-Ukraine", u"РБК-Україна|РБК-Украина"},
    {u"Interfax", u"Интерфакс|Інтерфакс|INTERFAX"},
    {u"TASS", u"Tass|ТАСС|ITAR-TASS|ИТАР-ТАСС|塔斯社|タス通信|تاس"},
    {u"RIA Novosti", u"RIA|РИА Новости|РІА Новини|РИА|RIA Novosti news agency|俄新社"},
    {u"BelTA", u"БелТА|BELTA|Belta"},
    {u"Kazinform", u""},
    {u"Xinhua", u"XINHUA|Xinhua News Agency|新华社|新華社|Синьхуа"},
    {u"China News Service", u"中新社"},
    {u"Kyodo", u"Kyodo News|KYODO|共同社|共同通信|共同通信社"},
    {u"Jiji", u"Jiji Press|JIJI|時事通信|时事社"},
    {u"Yonhap", u"Yonhap News Agency|연합뉴스|韩联社"},
    {u"KCNA", u""},
    {u"PTI", u"Press Trust of India"},
    {u"ANI", u""},
    {u"Anadolu", u"AA|Anadolu Agency|Anadolu Ajansı|Anadolu Agency (AA)"},
    {u"IRNA", u""},
    {u"Tasnim", u""},
    {u"Fars", u"Fars News Agency"},
    {u"WAFA", u""},
    {u"Saudi Press Agency", u"SPA"},
    {u"WAM", u""},
    {u"Bloomberg", u"Bloomberg News|Bloomberga|Bloombergowi|Bloombergu|Bloombergem|Блумберг"},
    {u"Dow Jones", u"Dow Jones Newswires"},
    {u"PA Media", u"PA news agency|Press Association"},
    {u"AAP", u"Australian Associated Press"},
    {u"Canadian Press", u""},
    {u"CNN", u"CNN International"},
    {u"BBC", u"BBC News|Би-би-си|Бі-бі-сі"},
    {u"Sky News", u""},
    {u"ITV News", u""},
    {u"Channel 4 News", u""},
    {u"Al Jazeera", u"Al-Jazeera|al-Jazeera|الجزيرة|半岛电视台"},
    {u"Al Arabiya", u"Al-Arabiya"},
    {u"Fox News", u""},
    {u"NBC News", u"NBC"},
    {u"CBS News", u"CBS"},
    {u"ABC News", u""},
    {u"MSNBC", u""},
    {u"CNBC", u""},
    {u"NPR", u""},
    {u"PBS", u""},
    {u"Axios", u"AXIOS|Аксіос"},
    {u"Politico", u"POLITICO|Політико"},
    {u"Semafor", u""},
    {u"Puck News", u""},
    {u"New York Times", u"NYT|NY Times|Нью-Йорк Таймс"},
    {u"Washington Post", u"WaPo"},
    {u"Wall Street Journal", u"WSJ"},
    {u"Financial Times", u"FT"},
    {u"Guardian", u""},
    {u"Daily Telegraph", u"The Telegraph"},
    {u"Economist", u""},
    {u"Le Monde", u""},
    {u"Le Figaro", u""},
    {u"Libération", u""},
    {u"Mediapart", u"Médiapart"},
    {u"Les Echos", u"Les Échos"},
    {u"Le Parisien", u""},
    {u"Le Point", u""},
    {u"L'Express", u""},
    {u"La Croix", u""},
    {u"Ouest-France", u""},
    {u"RTL", u""},
    {u"Europe 1", u""},
    {u"Le Soir", u""},
    {u"Le Temps", u""},
    {u"BFMTV", u"BFM TV|BFM"},
    {u"France 24", u"France24"},
    {u"France Info", u"franceinfo|Franceinfo"},
    {u"France Inter", u""},
    {u"RFI", u"Radio France Internationale"},
    {u"TF1", u""},
    {u"LCI", u""},
    {u"Der Spiegel", u"Spiegel|SPIEGEL"},
    {u"Bild", u"BILD|Bild-Zeitung|Bild am Sonntag"},
    {u"Süddeutsche Zeitung", u"SZ|Süddeutschen Zeitung|Süddeutscher Zeitung"},
    {u"Frankfurter Allgemeine Zeitung", u"FAZ|F.A.Z.|Frankfurter Allgemeinen Zeitung"},
    {u"Tagesspiegel", u"Der Tagesspiegel"},
    {u"Handelsblatt", u""},
    {u"Die Welt", u"Welt am Sonntag"},
    {u"Die Zeit", u"Zeit Online"},
    {u"taz", u""},
    {u"n-tv", u"ntv"},
    {u"t-online", u""},
    {u"RND", u"Redaktionsnetzwerk Deutschland"},
    {u"Deutschlandfunk", u"Dlf"},
    {u"Der Standard", u""},
    {u"ORF", u""},
    {u"SRF", u""},
    {u"ARD", u""},
    {u"ZDF", u""},
    {u"Deutsche Welle", u"Deutschen Welle|DW"},
    {u"NZZ", u"Neue Zürcher Zeitung|Neuen Zürcher Zeitung"},
    {u"Corriere della Sera", u""},
    {u"La Repubblica", u"Repubblica"},
    {u"La Stampa", u""},
    {u"Il Sole 24 Ore", u""},
    {u"RAI", u""},
    {u"La Vanguardia", u""},
    {u"Público", u""},
    {u"De Volkskrant", u""},
    {u"NOS", u""},
    {u"Politiken", u""},
    {u"Dagens Nyheter", u""},
    {u"Aftonbladet", u""},
    {u"Helsingin Sanomat", u""},
    {u"Delfi", u""},
    {u"Magyar Nemzet", u""},
    {u"Telex", u""},
    {u"Hürriyet", u""},
    {u"Kathimerini", u""},
    {u"Asahi Shimbun", u"Asahi"},
    {u"Yomiuri Shimbun", u"Yomiuri"},
    {u"Caixin", u""},
    {u"Hindustan Times", u""},
    {u"Times of India", u""},
    {u"Zerkalo Nedeli", u"ZN.UA|Дзеркало тижня|Зеркало недели"},
    {u"LIGA.net", u"Ліга|LIGA"},
    {u"Mediazona", u"Медиазона"},
    {u"iStories", u"Важные истории"},
    {u"Verstka", u"Вёрстка"},
    {u"Lenta.ru", u"Лента.ру"},
    {u"Gazeta.ru", u"Газета.ру"},
    {u"Rossiyskaya Gazeta", u"Российская газета"},
    {u"Komsomolskaya Pravda", u"Комсомольская правда"},
    {u"El País", u""},
    {u"El Mundo", u""},
    {u"Gazeta Wyborcza", u""},
    {u"Rzeczpospolita", u""},
    {u"Onet", u""},
    {u"TVN24", u""},
    {u"Kyiv Independent", u""},
    {u"Kyiv Post", u""},
    {u"Ukrainska Pravda", u"Українська правда|Украинская правда|Українській правді|Української правди"},
    {u"European Pravda", u"Європейська правда|Европейская правда"},
    {u"Suspilne", u"Суспільне|Суспільному"},
    {u"RFE/RL",
     u"Radio Free Europe|Radio Free Europe/Radio Liberty|Radio Liberty|Радіо Свобода|Радио Свобода"},
    {u"Voice of America", u"VOA"},
    {u"Meduza", u"Медуза"},
    {u"Kommersant", u"Коммерсантъ|Коммерсант"},
    {u"Izvestia", u"Известия|Известиям"},
    {u"Vedomosti", u"Ведомости|Ведомостям"},
    {u"Novaya Gazeta", u"Новая газета"},
    {u"RT", u"Russia Today"},
    {u"Sputnik", u"Спутник"},
    {u"RBC", u"РБК"},
    {u"Moscow Times", u""},
    {u"Haaretz", u""},
    {u"Times of Israel", u""},
    {u"Jerusalem Post", u""},
    {u"NHK", u""},
    {u"Nikkei", u"Nikkei Asia"},
    {u"South China Morning Post", u"SCMP"},
    {u"Global Times", u"环球时报"},
    {u"CCTV", u"央视"},
    {u"Euronews", u"euronews"},
    {u"Euractiv", u"EURACTIV"},
    {u"Newsweek", u""},
    {u"USA Today", u""},
    {u"Los Angeles Times", u"LA Times"},
    {u"Foreign Policy", u""},
    {u"Foreign Affairs", u""},
    {u"Daily Beast", u""},
    {u"ProPublica", u""},
    {u"Punchbowl News", u""},
    {u"Bellingcat", u""},
    {u"Daily Mail", u""},
    {u"CBC", u"CBC News"},
    {u"Globe and Mail", u""},
    {u"YLE", u"Yle"},
    {u"SVT", u""},
    {u"NRK", u""},
    {u"LRT", u""},
    {u"ERR", u""},
};

QString withoutLeadingArticle(const QString &publisher)
{
    const QString text = folded(publisher).simplified();
    return text.startsWith("the "_L1, Qt::CaseInsensitive) ? text.mid(4) : text;
}

/// The best known name by every other, in small letters.
QHash<QString, QString> bestKnownNames()
{
    QHash<QString, QString> names;
    for (const KnownOutlet &outlet : outlets) {
        const QString name = withoutLeadingArticle(outlet.name.toString());
        names.insert(name.toLower(), name);
        for (const QStringView other : outlet.others.split(u'|', Qt::SkipEmptyParts))
            names.insert(withoutLeadingArticle(other.toString()).toLower(), name);
    }
    return names;
}

} // namespace

std::span<const KnownOutlet> knownOutlets()
{
    return outlets;
}

static const QHash<QString, QString> &knownNames()
{
    static const QHash<QString, QString> names = bestKnownNames();
    return names;
}

bool isKnownOutlet(const QString &name)
{
    return knownNames().contains(withoutLeadingArticle(name).toLower());
}

QString outletName(const QString &publisher)
{
    const QHash<QString, QString> &names = knownNames();
    const QString name = withoutLeadingArticle(publisher);
    return names.value(name.toLower(), name);
}

QString withoutArticle(const QString &name)
{
    constexpr qsizetype shortest = 3;
    static constexpr QStringView articles[] = {u"Le ", u"Les ", u"La ", u"Il ", u"Die ", u"Der ", u"Das "};
    for (const QStringView article : articles) {
        if (name.startsWith(article) && name.size() >= article.size() + shortest)
            return name.mid(article.size());
    }
    return name;
}

QString newsroomOf(const QString &publisher)
{
    static const QSet<QString> platforms{
        u"x"_s,       u"x.com"_s,    u"twitter"_s,  u"telegram"_s, u"facebook"_s, u"instagram"_s,
        u"threads"_s, u"youtube"_s,  u"tiktok"_s,   u"reddit"_s,   u"linkedin"_s, u"truth social"_s,
        u"bluesky"_s, u"mastodon"_s, u"medium"_s,   u"substack"_s, u"vk"_s,       u"vkontakte"_s,
        u"weibo"_s,   u"wechat"_s,   u"whatsapp"_s, u"rumble"_s,   u"max"_s,      u"wikipedia"_s,
    };
    const QString name = folded(outletName(publisher.simplified())).toCaseFolded();
    return platforms.contains(name) ? QString() : name;
}

} // namespace chancery
