// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language_guess.h"

#include <QChar>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// As much of a text as tells its language; all of a book is read for nothing.
constexpr qsizetype mostGuessed = 6000;

/// A language that is written in Latin letters: words that every text of it has, and letters that only few
/// others have.
struct CommonWords
{
    QStringView language;
    QStringView words;
    QStringView letters;
};

constexpr CommonWords commonWords[] = {
    {u"en",
     u"the of and to in that is was for on with as by he she it at from have has had be been are were will "
     u"would not this which their its they said after before about who but or an",
     u""},
    {u"de",
     u"der die das und den dem des ein eine einen einem einer ist nicht mit auf für von im zu sich auch an "
     u"am als nach bei wird werden wurde wurden hat haben aus dass noch um über vor zum zur sie er wie",
     u"ßäü"},
    {u"fr",
     u"le la les des et en un une du de est dans que qui pour par sur au aux ne pas plus ce cette ces se son "
     u"sa ses avec il elle ont été sont d l à leur mais ou selon après",
     u"çêèùœ"},
    {u"es",
     u"el la los las de del y en que un una por con para se su sus al lo no es fue como más ha han entre "
     u"este esta sobre pero según dijo sin ya hasta desde",
     u"ñ¿¡"},
    {u"it",
     u"il lo la gli le di del della dei delle e in che un una per con non si è da dal dalla al alla nel "
     u"nella "
     u"sono ha hanno stato anche come più su dopo ma i ed ai",
     u"ìò"},
    {u"pt",
     u"o a os as de do da dos das e em no na nos nas que um uma por para com não se é ao à foi mais como "
     u"sua seu são entre também após pelo pela",
     u"ãõ"},
    {u"nl",
     u"de het een en van in op te dat die is zijn voor met niet aan er om ook als bij naar uit door over "
     u"hebben heeft werd worden was maar nog tegen volgens",
     u""},
    {u"pl",
     u"w i na z do się nie że jest o po za od przez dla jak oraz tym był była było są ma już ale co który "
     u"która które ich jego jej przed ze we został została powiedział",
     u"łąęśżźń"},
    {u"cs",
     u"a v na se je že s z do o k za po pro který která které jsou byl byla bylo jako ale také podle při "
     u"nebo ve od jeho už není aby mezi by řekl",
     u"ěřů"},
    {u"sk",
     u"a v na sa je že s z do o k za po pre ktorý ktorá ktoré sú bol bola bolo ako ale tiež podľa pri alebo "
     u"vo od jeho už nie aby medzi by povedal",
     u"ľĺŕôä"},
    {u"hu",
     u"a az és hogy nem is egy volt van meg de el ez csak még már azt mint ki lesz között szerint után "
     u"vagy pedig amely akkor kell",
     u"őű"},
    {u"ro",
     u"și de la în a cu pe o un care nu pentru din că este al ale ai fi sunt au fost mai prin sau după "
     u"între lui ce s-a",
     u"țșă"},
    {u"sv",
     u"och i att det som en på är av för med den till inte har de om ett var men från vid kan sig efter "
     u"mellan har hade blev enligt",
     u""},
    {u"da",
     u"og i at det som en på er af for med den til ikke har de om et var men fra ved kan sig efter mellem "
     u"havde blev ifølge nogle hvad",
     u"øæ"},
    {u"nb",
     u"og i at det som en på er av for med den til ikke har de om et var men fra ved kan seg etter mellom "
     u"hadde ble ifølge noen hva",
     u"øæ"},
    {u"fi",
     u"ja on ei että se oli hän ovat mutta myös kun ole joka sen mukaan jälkeen kanssa tai vain jos sekä "
     u"olivat hänen ovat voi mukaan",
     u"ä"},
    {u"et", u"ja on ei et see oli ta kui ka mis ning oma pärast vahel kohta või aga tema nad seda oleks",
     u"õ"},
    {u"lv", u"un ir ka no uz ar par bija kas nav tas pēc arī vai gan tika starp bet to kā", u"ļņģķ"},
    {u"lt", u"ir yra kad su į iš tai buvo jis po už dėl bet kaip tarp pagal taip apie nuo ar", u"ėųįū"},
    {u"tr",
     u"ve bir bu da de için ile olarak olan çok daha ne gibi sonra kadar en dedi ancak arasında göre oldu "
     u"etti ise",
     u"ığş"},
    {u"hr",
     u"i u na je se da su za od s o kao koji koja koje nije bio bila ali nakon između te će kako prema",
     u"đ"},
    {u"id", u"yang dan di dengan untuk dari pada ini itu dalam tidak akan telah oleh ke juga para sebagai",
     u""},
    {u"vi", u"và của là có được cho các một trong không đã với những người về này từ khi", u"ơưđ"},
    {u"ca", u"el la els les de del i en que un una per amb no es va han al als més com seva entre segons",
     u"ŀ"},
    {u"sq", u"të në e i dhe për me një që nga është u ka se më janë si do", u"ë"},
};

/// Languages of which one is hardly told from the other, and told apart from all the rest.
bool areKin(QStringView a, QStringView b)
{
    static constexpr std::array<std::u16string_view, 3> families{u" da nb sv ", u" cs sk ", u" es pt ca "};
    return std::any_of(families.begin(), families.end(), [&](std::u16string_view family) {
        const QStringView all(family.data(), static_cast<qsizetype>(family.size()));
        return all.contains(QString(u' ' + a.toString() + u' ')) &&
               all.contains(QString(u' ' + b.toString() + u' '));
    });
}

const QHash<QString, std::vector<std::uint8_t>> &languagesByWord()
{
    static const QHash<QString, std::vector<std::uint8_t>> words = [] {
        QHash<QString, std::vector<std::uint8_t>> result;
        for (std::size_t i = 0; i < std::size(commonWords); ++i) {
            for (const QStringView word : commonWords[i].words.split(u' ', Qt::SkipEmptyParts)) {
                std::vector<std::uint8_t> &list = result[word.toString()];
                if (list.empty() || list.back() != i)
                    list.push_back(static_cast<std::uint8_t>(i));
            }
        }
        return result;
    }();
    return words;
}

QString latinLanguage(QStringView text)
{
    constexpr int fewestWords = 14;
    constexpr int fewestHits = 5;
    std::array<int, std::size(commonWords)> score{};
    int words = 0;
    const auto count = [&](const QString &word) {
        ++words;
        const auto known = languagesByWord().constFind(word);
        if (known != languagesByWord().cend()) {
            for (const std::uint8_t language : *known)
                score[language] += 2;
        }
        for (std::size_t i = 0; i < std::size(commonWords); ++i) {
            if (std::any_of(word.begin(), word.end(),
                            [&](QChar c) { return commonWords[i].letters.contains(c); }))
                score[i] += 1;
        }
    };
    QString word;
    for (const QChar c : text) {
        if (c.isLetter() || c.isMark())
            word += c.toLower();
        else if (!word.isEmpty()) {
            count(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        count(word);
    if (words < fewestWords)
        return {};
    std::vector<std::size_t> order;
    order.reserve(score.size());
    for (std::size_t i = 0; i < score.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&score](std::size_t a, std::size_t b) { return score[a] > score[b]; });
    const QStringView best = commonWords[order[0]].language;
    const std::size_t next = areKin(best, commonWords[order[1]].language) ? order[2] : order[1];
    const int most = score[order[0]];
    // Of kin the better is taken; any other has to be well behind.
    if (most < 2 * fewestHits || score[order[0]] == score[order[1]] || most * 2 < score[next] * 3)
        return {};
    return best.toString();
}

bool hasAnyOf(QStringView text, QStringView letters)
{
    return std::any_of(text.begin(), text.end(),
                       [letters](QChar c) { return letters.contains(c.toLower()); });
}

qsizetype countOf(QStringView text, QStringView letters)
{
    return std::count_if(text.begin(), text.end(),
                         [letters](QChar c) { return letters.contains(c.toLower()); });
}

/// Letters tell these apart sooner than words.
QString cyrillicLanguage(QStringView text)
{
    if (hasAnyOf(text, u"ў"))
        return u"be"_s;
    if (hasAnyOf(text, u"әғқңұүһ"))
        return u"kk"_s;
    if (hasAnyOf(text, u"ѓќѕ"))
        return u"mk"_s;
    if (hasAnyOf(text, u"љњћђџј"))
        return u"sr"_s;
    const qsizetype ukrainian = countOf(text, u"іїєґ");
    const qsizetype russian = countOf(text, u"ыэё");
    // A name or a quotation in the other language is no more than a few letters.
    if (ukrainian > 3 * russian)
        return u"uk"_s;
    if (russian > 3 * ukrainian)
        return u"ru"_s;
    return ukrainian == 0 && russian == 0 && countOf(text, u"ъ") > 2 ? u"bg"_s : QString();
}

QString arabicLanguage(QStringView text)
{
    if (hasAnyOf(text, u"ٹڈڑںے"))
        return u"ur"_s;
    return countOf(text, u"پچژگکی") > countOf(text, u"يكةى") ? u"fa"_s : u"ar"_s;
}

struct ScriptCounts
{
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    qsizetype arabic = 0;
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype greek = 0;
    qsizetype hebrew = 0;
    qsizetype other = 0;

    explicit ScriptCounts(QStringView text)
    {
        for (const QChar c : text) {
            if (c.isLetter())
                ++of(c.script());
        }
    }
    [[nodiscard]] qsizetype all() const
    {
        return latin + cyrillic + arabic + han + kana + hangul + greek + hebrew + other;
    }

private:
    qsizetype &of(QChar::Script script)
    {
        switch (script) {
        case QChar::Script_Latin:
            return latin;
        case QChar::Script_Cyrillic:
            return cyrillic;
        case QChar::Script_Arabic:
            return arabic;
        case QChar::Script_Han:
            return han;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return kana;
        case QChar::Script_Hangul:
            return hangul;
        case QChar::Script_Greek:
            return greek;
        case QChar::Script_Hebrew:
            return hebrew;
        default:
            return other;
        }
    }
};

} // namespace

QString guessedLanguage(QStringView text)
{
    text = text.left(mostGuessed);
    const ScriptCounts counts(text);
    const qsizetype all = counts.all();
    const auto isMost = [all](qsizetype count) { return count * 10 > all * 6; };
    constexpr qsizetype fewestLetters = 30;
    constexpr qsizetype fewestSigns = 12; // each of which is a word, or most of one
    if (isMost(counts.han + counts.kana) && counts.han + counts.kana >= fewestSigns)
        return counts.kana * 12 > counts.han ? u"ja"_s : u"zh"_s;
    if (isMost(counts.hangul) && counts.hangul >= fewestSigns)
        return u"ko"_s;
    if (all < fewestLetters)
        return {};
    if (isMost(counts.latin))
        return latinLanguage(text);
    if (isMost(counts.cyrillic))
        return cyrillicLanguage(text);
    if (isMost(counts.arabic))
        return arabicLanguage(text);
    if (isMost(counts.greek))
        return u"el"_s;
    return isMost(counts.hebrew) ? u"he"_s : QString();
}

bool mayBeLatin(QStringView text)
{
    const ScriptCounts counts(text.left(mostGuessed));
    return counts.latin * 2 >= counts.all();
}

} // namespace chancery
