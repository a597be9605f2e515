// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/sentence_language.h"

#include "core/text/characters.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace chancery {

namespace {

using namespace std::string_view_literals;

using Words = std::u16string_view; ///< with a space before and after each

bool contains(Words words, QStringView word)
{
    if (word.isEmpty() || word.size() > 24)
        return false;
    const QString wanted = u' ' + word.toString().toLower() + u' ';
    return QStringView(words.data(), static_cast<qsizetype>(words.size())).contains(wanted);
}

/// Languages that write ordinals as figures with a full stop.
constexpr Words ordinalLanguages =
    u" bs cs da de dsb et fi fo gsw hr hsb hu is lb lv me mk nb nds nn no pl sh sk sl sr tr "sv;

/// Months as they may stand behind an ordinal with a capital: elsewhere they have small letters, which go on
/// anyway.
constexpr Words months = u" jan januar jänner jänn jannuar feb febr februar feber mär märz mrz mars marts "
                         u"mäerz apr april abrëll mai maj mee "
                         u"jun juni juno jul juli julei aug august sep sept september okt oktober nov "
                         u"november dez dezember dec december des "
                         u"desember led ledna února března dubna května června července srpna září října "
                         u"listopadu prosince stycznia lutego "
                         u"marca kwietnia maja czerwca lipca sierpnia września października listopada "
                         u"grudnia január február március április "
                         u"május június július augusztus szeptember október november december tammikuuta "
                         u"helmikuuta maaliskuuta huhtikuuta "
                         u"toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta "
                         u"joulukuuta ocak şubat mart nisan mayıs "
                         u"haziran temmuz ağustos eylül ekim kasım aralık siječnja veljače ožujka travnja "
                         u"svibnja lipnja srpnja kolovoza "
                         u"rujna listopada studenoga prosinca januara februara marta aprila juna jula "
                         u"avgusta septembra oktobra novembra "
                         u"decembra januarja februarja junija julija januára februára apríla mája júna júla "
                         u"augusta októbra jaanuar veebruar "
                         u"märts aprill juuni juuli detsember janvāris februāris marts aprīlis maijs jūnijs "
                         u"jūlijs augusts septembris "
                         u"oktobris novembris decembris janúar febrúar júní júlí ágúst nóvember desember "
                         u"јануара фебруара марта априла маја "
                         u"јуна јула августа септембра октобра новембра децембра "sv;
/// Of these, those that are no words of English: read so where the language is not known.
constexpr Words foreignMonths =
    u" januar jänner februar feber märz juni juli oktober dezember desember január február marts mayıs "sv;

/// Nouns that stand behind an ordinal without an article.
constexpr Words germanNouns =
    u" jahrhundert jahrhunderts jahrtausend quartal halbjahr jahrestag jahrestags weltkrieg weltkriegs "
    u"weltkrieges "
    u"bundesliga liga platz runde verhandlungsrunde sitzung tagung gipfel treffen armee division brigade "
    u"korps bataillon "
    u"panzerdivision regiment flotte sanktionspaket paket auflage kapitel artikel absatz teil tag woche "
    u"monat jahr mal "
    u"stock etage klasse grad republik legislaturperiode wahlperiode amtszeit amtsperiode senat kammer "
    u"strafsenat "
    u"generalversammlung vollversammlung konferenz kongress parteitag geburtstag todestag minute stunde "sv;

struct LanguageWords
{
    std::u16string_view language;
    Words words;
};

/// Words before an ordinal: what follows it is its noun, unless it begins a sentence.
constexpr LanguageWords articles[] = {
    {u"de", u" am vom zum zur im beim der die das dem den des ein eine einem einen einer eines sein seine "
            u"seinem seinen "
            u"seiner seines ihr ihre ihrem ihren ihrer jeder jede jedes jedem jeden unser unsere und bis "
            u"dieser diese "
            u"dieses diesem diesen "sv},
    {u"lb", u" den de dem am vum zum d "sv},
    {u"da", u" den det de d "sv},
    {u"nb", u" den det de d "sv},
    {u"nn", u" den det dei d "sv},
    {u"no", u" den det de d "sv},
};

/// Words that have a capital because a sentence begins.
constexpr LanguageWords starters[] = {
    {u"de", u" aber alle allein allerdings als am an auch auf aus außerdem bei beide beim bereits bis da "
            u"dabei dadurch "
            u"dafür dagegen daher damals damit danach dann darauf darin darüber darum das dass dazu dem den "
            u"denn dennoch "
            u"der des deshalb die dies diese diesem diesen dieser dieses doch dort durch ein eine einem "
            u"einen einer einige "
            u"er es etwa für gegen gestern heute hier ich ihm ihn ihr ihre im in ist jedoch jetzt kein keine "
            u"laut man mehr "
            u"mit morgen nach nachdem nicht niemand noch nun nur ob oder ohne schon sein seine seit sie so "
            u"sollte sondern "
            u"sowohl später trotz trotzdem über um und unter viele vom von vor wann warum was weil weiter "
            u"wenn wer wie wir "
            u"wo während zu zudem zuletzt zum zur zuvor zwar zwischen "sv},
    {u"fr",
     u" au aussi aujourd'hui avant après ce cela ces cette ceux c'est dans de depuis des elle elles en "
     u"enfin ensuite et hier il ils j'ai je l'accord la le les leur leurs lors lorsque mais malgré même "
     u"nous on or où par parmi pendant plus pour pourquoi puis quand que quel quelle qui sa sans selon "
     u"ses si son sur tous tout toutefois un une vous "sv},
    {u"lb", u" de den d'lëtzebuerger hien hatt si et mir dat dee no an am op mat vun fir wéi well "sv},
    {u"da",
     u" de den der det en et han hun hvad hvor i og men på efter for fra med om vi som da når ifølge "sv},
    {u"nb",
     u" de den der det en et han hun hva hvor i og men på etter for fra med om vi som da når ifølge "sv},
    {u"nn",
     u" dei den der det ein eit han ho kva kor i og men på etter for frå med om vi som då når ifølgje "sv},
    {u"no",
     u" de den der det en et han hun hva hvor i og men på etter for fra med om vi som da når ifølge "sv},
    {u"ru", u" а в во все вскоре говорят для до его ее её если за затем и из их как когда кроме между мы на "
            u"не но об однако он она они от перед по позже после потом при с сейчас так также там теперь то "
            u"тогда это этот эта эти я "sv},
    {u"uk", u" а але адже в від він вона вони все до для за згодом зараз і із інші його її їх їхній й коли "
            u"крім ми на не однак перед під після потім при про проте с та так також там тепер тоді ті у це "
            u"цей ця ці через що якщо як я "sv},
};

/// Abbreviations, in small letters, after which a sentence goes on.
constexpr LanguageWords abbreviations[] = {
    {u"de",
     u" abs abschn allg bd bsp bzgl bzw ca d d.h dergl dgl dr engl entspr etw ev evtl exkl fa fr frz gem ggf "
     u"ggü gr hl hr hrn hrsg i i.d.r ing inkl insb insbes jh kap kfm lat lfd lt max mio min mrd mrd nr o o.ä "
     u"od "
     u"o.g phil prof rd russ s s.o s.u sog st stellv str tel tsd u u.a u.u ukr ungef urspr usf v v.a vgl vs "
     u"wg z "
     u"z.b z.t zt zul ziff rn rz buchst zzgl dipl rer nat med jur phil habil techn theol "sv},
    {u"fr",
     u" m mm mme mlle mgr dr av bd cf ch éd env ex fig no n° p pp par st ste vol janv févr juill juil sept "
     u"oct nov déc "sv},
    {u"es", u" sr sra srta dr dra d dña ud uds ee art núm pág págs cap gral lic ing prof av cf p ej vol "sv},
    {u"it", u" sig sigg sig.ra dott dott.ssa on avv ing prof art n pag pagg cap vol gen mons s cfr ecc "sv},
    {u"pt", u" sr sra dr dra d art n nº pág cap prof eng gen "sv},
    {u"nl", u" dhr mevr mw dr mr drs ing ir prof art nr blz bijv o.a d.w.z m.n jl "sv},
    {u"ru", u" г гг ст п пп гл ул им стр руб тыс млн млрд т.е т.к т.н напр проф акад ген см ср гос д обл е "
            u"кв корп каб "
            u"янв фев февр авг сент окт нояб "
            u"дек "sv},
    {u"uk", u" м п пп ст ч гл вул ім стор тис млн млрд див напр проф акад ген т.зв т.б обл пл січ лют бер "
            u"квіт трав черв "
            u"лип серп "
            u"верес жовт листоп груд "sv},
    {u"pl",
     u" dr prof ul al gen płk ppłk mjr kpt por św tys mln mld godz im np tzw tj m.in pkt art ust nr str ok zob por stycz kwiet sierp wrz paźdz listop grudz "sv},
    {u"cs", u" dr mgr ing prof doc čl odst č např tzv tj mj mil mld str sv gen plk ul "sv},
    {u"sk", u" dr mgr ing prof doc čl ods č napr tzv tj mil mld str sv gen plk ul "sv},
    {u"hu", u" dr prof ún pl kb ill st sz old tel u "sv},
    {u"da", u" bl.a ca dr f.eks hr fr jf kl mio mia nr pct prof s.k st stk art "sv},
    {u"nb", u" bl.a ca dr f.eks hr fr jf kl mill mrd nr pst prof s.k st art "sv},
    {u"no", u" bl.a ca dr f.eks hr fr jf kl mill mrd nr pst prof s.k st art "sv},
    {u"sv", u" bl.a ca dr t.ex hr fr jfr kl milj mdr nr prof s.k st art "sv},
    {u"fi", u" esim mm ns prof toht ks s n nro milj mrd puh "sv},
    {u"tr", u" dr prof doç av sn cad sok bkz mad s "sv},
    {u"hi", u" डॉ प्रो श्री कु सं "sv},
};

/// Units that stand behind a number, and may end a sentence.
constexpr LanguageWords units[] = {
    {u"ru", u" руб коп долл чел км кг шт га мин сек ч час "sv},
    {u"uk", u" грн коп дол чол осіб км кг шт га хв сек год "sv},
    {u"pl", u" godz min sek proc os szt gr "sv},
    {u"cs", u" hod min sek kč proc os "sv},
    {u"es", u" h min seg "sv},
    {u"fr", u" h min sec "sv},
};

/// What may stand between the number and its unit.
constexpr LanguageWords scales[] = {
    {u"ru", u" тыс млн млрд трлн "sv},
    {u"uk", u" тис млн млрд трлн "sv},
    {u"pl", u" tys mln mld bln "sv},
    {u"cs", u" tis mil mld "sv},
};

/// Abbreviations of scripts without capitals, in whatever language they stand.
constexpr Words caseless = u" डॉ प्रो द د أ م ب أ.د ه هـ ق.م ج "sv;

template<std::size_t size>
bool listed(const LanguageWords (&lists)[size], QStringView language, QStringView word)
{
    const auto *const found = std::find_if(std::begin(lists), std::end(lists), [language](const auto &list) {
        return language == QStringView(list.language.data(), static_cast<qsizetype>(list.language.size()));
    });
    return found != std::end(lists) && contains(found->words, word);
}

/// The figure of an ordinal: `6`, the `7` of `6.-7`, `6.1`; none of more than three digits.
bool isOrdinalFigure(QStringView number)
{
    qsizetype begin = number.size();
    while (begin > 0 && number[begin - 1].isDigit())
        --begin;
    const qsizetype digits = number.size() - begin;
    return digits >= 1 && digits <= 3 &&
           std::none_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

SentenceLanguage::SentenceLanguage(QStringView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag[end].isLetter())
        ++end;
    m_language = tag.left(end).toString().toLower();
}

bool SentenceLanguage::isOrdinal(QStringView number, QStringView earlier, QStringView after) const
{
    const bool roman = isRoman(number);
    if (!roman && !isOrdinalFigure(number))
        return false;
    const QStringView next = firstWord(after);
    if (next.isEmpty())
        return false;
    if (m_language.isEmpty())
        return !roman && contains(foreignMonths, next);
    if (!contains(ordinalLanguages, m_language))
        return false;
    if (contains(months, next))
        return true;
    if (next.front().isDigit()) {
        // `6. 1. 2026`, `6.1. 2026`
        const QStringView rest = after.mid(next.cend() - after.cbegin());
        const bool month =
            number.contains(u'.') || (earlier.endsWith(u'.') && lastWord(earlier.chopped(1)).size() <= 2);
        return isNumber(next) && !roman &&
               ((next.size() <= 2 && rest.startsWith(u'.')) || (next.size() == 4 && month));
    }
    if (listed(starters, m_language, next))
        return false;
    if (m_language == u"de" && contains(germanNouns, next))
        return true;
    const QStringView article = lastWord(earlier.trimmed());
    if (roman && m_language == u"de" && !article.isEmpty() && article.front().isUpper())
        return number.size() > 1 || number == u"I" || number == u"V" || number == u"X";
    return listed(articles, m_language, article);
}

bool SentenceLanguage::beginsSentence(QStringView word) const
{
    return !word.isEmpty() && word.front().isUpper() && listed(starters, m_language, word);
}

bool SentenceLanguage::isAbbreviation(QStringView word) const
{
    // `l'on. Bianchi`
    const qsizetype apostrophe = std::max(word.lastIndexOf(u'\''), word.lastIndexOf(u'’'));
    if (apostrophe > 0 && apostrophe < 3)
        word = word.sliced(apostrophe + 1);
    return contains(caseless, word) || listed(abbreviations, m_language, word);
}

bool SentenceLanguage::mayEnd(QStringView word, QStringView earlier, QStringView next) const
{
    const QStringView before = earlier.trimmed();
    // `met de VS. Hij`: the United States, and no `vs.`
    if (m_language == u"nl" && word == u"VS")
        return !next.isEmpty() && next.front().isUpper();
    // `3 млн руб. Деньги`, `5 godz. Wzięło`: a unit behind its number, and no name follows one.
    if (listed(units, m_language, word) && !next.isEmpty() && next.front().isUpper()) {
        const QStringView counted = lastWord(before.endsWith(u'.') ? before.chopped(1) : before);
        if (!counted.isEmpty() && (counted.back().isDigit() || listed(scales, m_language, counted)))
            return true;
    }
    if (m_language != u"ru" && m_language != u"uk")
        return false;
    if (word == u"г" || word == u"гг" || word == u"р" || word == u"рр") {
        const QStringView year = lastWord(before);
        return !year.isEmpty() && isNumber(year) && year.size() == 4 && beginsSentence(next);
    }
    if (next.isEmpty() || !next.front().isUpper())
        return false;
    if (word == u"др" || word == u"ін")
        return true;
    return (word == u"д" || word == u"п") && before.endsWith(u"т.");
}

} // namespace chancery
