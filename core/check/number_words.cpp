// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/number_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

using Part = NumberWord::Part;
using Words = QHash<QString, NumberWord>;

/// `1:one 2:two`, each word with its value; several words of one value are divided by `|`.
void addAll(Words &words, Part part, const QString &list)
{
    for (const QString &entry : list.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = entry.indexOf(u':');
        const double value = entry.left(colon).toDouble();
        for (const QString &word : entry.mid(colon + 1).split(u'|'))
            words.insert(word, {part, value, value});
    }
}

/// `24-99:dozens`.
void addVague(Words &words, const QString &list)
{
    for (const QString &entry : list.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = entry.indexOf(u':');
        const QStringList ends = entry.left(colon).split(u'-');
        for (const QString &word : entry.mid(colon + 1).split(u'|'))
            words.insert(word, {Part::Vague, ends.front().toDouble(), ends.back().toDouble()});
    }
}

const Words &englishNumbers()
{
    static const Words words = [] {
        Words result;
        addAll(
            result, Part::Whole,
            u"0:zero|no|none|nobody|nothing|nil 1:one|once|single|a|an|sole 2:two|twice|both|pair|couple|duo|"
            "doubled|double|doubling 3:three|trio|thrice|tripled|triple|tripling|threesome 4:four|quartet|"
            "quadrupled 5:five|quintet 6:six|sextet 7:seven 8:eight 9:nine 10:ten|tenfold 11:eleven "
            "12:twelve 13:thirteen 14:fourteen|fortnight 15:fifteen 16:sixteen 17:seventeen 18:eighteen "
            "19:nineteen 2:twofold 3:threefold 4:fourfold 5:fivefold"_s);
        addAll(result, Part::Tens,
               u"20:twenty 30:thirty 40:forty|fourty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety"_s);
        addAll(result, Part::Hundred, u"100:hundred"_s);
        addAll(result, Part::Scale,
               u"1e3:thousand|k|grand 1e5:lakh|lac|lakhs 1e6:million|m|mn|mln|mio|mil 1e7:crore|crores "
               "1e9:billion|bn|bln|b 1e12:trillion|tn|trn"_s);
        addAll(result, Part::Group, u"12:dozen 20:score 10:decade|decades 100:century|centuries 144:gross"_s);
        addVague(result,
                 u"20-100:dozens|scores 10-99:tens 100-999:hundreds 1000-99999:thousands 1e6-99e6:millions "
                 "1e9-99e9:billions 1e12-99e12:trillions 3-9:several 2-9:few|handful 30-39:thirties "
                 "40-49:forties 50-59:fifties 20-29:twenties"_s);
        addAll(
            result, Part::Ordinal,
            u"1:first 2:second 3:third|thirds 4:fourth|fourths 5:fifth|fifths 6:sixth|sixths "
            u"7:seventh|sevenths "
            "8:eighth|eighths 9:ninth|ninths 10:tenth|tenths 11:eleventh 12:twelfth|twelfths 13:thirteenth "
            "14:fourteenth 15:fifteenth 16:sixteenth 17:seventeenth 18:eighteenth 19:nineteenth "
            "20:twentieth|twentieths 30:thirtieth 40:fortieth 50:fiftieth 60:sixtieth 70:seventieth "
            "80:eightieth 90:ninetieth 100:hundredth|hundredths"_s);
        addAll(result, Part::Fraction, u"0.5:half|halves|halved 0.25:quarter|quarters"_s);
        return result;
    }();
    return words;
}

const Words &frenchNumbers()
{
    static const Words words = [] {
        Words result;
        addAll(result, Part::Whole,
               u"0:zéro|aucun|aucune 1:un|une 2:deux|double 3:trois|trio 4:quatre 5:cinq 6:six 7:sept 8:huit "
               u"9:neuf "
               "10:dix 11:onze 12:douze 13:treize 14:quatorze 15:quinze 16:seize"_s);
        addAll(
            result, Part::Tens,
            u"20:vingt|vingts 30:trente 40:quarante 50:cinquante 60:soixante 70:septante 80:huitante|octante "
            "90:nonante"_s);
        addAll(result, Part::Hundred, u"100:cent|cents"_s);
        addAll(
            result, Part::Scale,
            u"1e3:mille|millier 1e6:million|millions|mio|m 1e9:milliard|milliards|mds|md 1e12:billion|billions"_s);
        addAll(result, Part::Group,
               u"10:dizaine|décennie|décennies 12:douzaine 15:quinzaine 20:vingtaine 30:trentaine "
               u"40:quarantaine "
               "50:cinquantaine 60:soixantaine 100:centaine|siècle"_s);
        addVague(result,
                 u"10-99:dizaines 20-100:douzaines 100-999:centaines 1000-99999:milliers 3-9:plusieurs "
                 "2-9:quelques|quelque"_s);
        result.remove(u"quelque"_s); // about
        addAll(result, Part::Ordinal,
               u"1:premier|première 2:deuxième 3:troisième 4:quatrième 5:cinquième|cinquièmes 6:sixième "
               u"7:septième "
               "8:huitième 9:neuvième 10:dixième|dixièmes 20:vingtième"_s);
        addAll(result, Part::Fraction, u"0.5:moitié|demi|demie 0.3333333333:tiers 0.25:quart|quarts"_s);
        return result;
    }();
    return words;
}

/// In Cyrillic, Russian and Ukrainian together, in the cases that sentences have.
const Words &cyrillicNumbers()
{
    static const Words words = [] {
        Words result;
        addAll(
            result, Part::Whole,
            u"0:ноль|нуль|ни|жоден|жодного 1:один|одна|одно|одне|одного|одной|одну|одной|однієї "
            "2:два|две|дві|двух|двох|двум|двом|оба|обе|обидва|обидві|двое|двоє|пара|пару "
            "3:три|трех|трьох|трем|трьом|трое|троє "
            "4:четыре|четырех|чотири|чотирьох|четверо 5:пять|пяти|пять|пяти|пятеро|пятьох "
            "6:шесть|шести|шість|шести|шістьох "
            "7:семь|семи|сім|сімох 8:восемь|восьми|вісім|вісьмох 9:девять|девяти|девятьох "
            "10:десять|десяти|десятьох "
            "11:одиннадцать|одиннадцати|одинадцять|одинадцяти 12:двенадцать|двенадцати|дванадцять|дванадцяти "
            "13:тринадцать|тринадцати|тринадцять|тринадцяти "
            "14:четырнадцать|четырнадцати|чотирнадцять|чотирнадцяти "
            "15:пятнадцать|пятнадцати|пятнадцять|пятнадцяти "
            "16:шестнадцать|шестнадцати|шістнадцять|шістнадцяти "
            "17:семнадцать|семнадцати|сімнадцять|сімнадцяти "
            "18:восемнадцать|восемнадцати|вісімнадцять|вісімнадцяти "
            "19:девятнадцать|девятнадцати|девятнадцять|девятнадцяти 1.5:полтора|полторы|полутора|півтора|півтори"_s);
        addAll(
            result, Part::Tens,
            u"20:двадцать|двадцати|двадцять|двадцяти 30:тридцать|тридцати|тридцять|тридцяти 40:сорок|сорока "
            "50:пятьдесят|пятидесяти|пятдесят|пятдесяти 60:шестьдесят|шестидесяти|шістдесят|шістдесяти "
            "70:семьдесят|семидесяти|сімдесят|сімдесяти 80:восемьдесят|восьмидесяти|вісімдесят|вісімдесяти "
            "90:девяносто|девяноста|девяносто 100:сто|ста 200:двести|двухсот|двісті|двохсот "
            "300:триста|трехсот|трьохсот "
            "400:четыреста|четырехсот|чотириста|чотирьохсот 500:пятьсот|пятисот "
            "600:шестьсот|шестисот|шістсот "
            "700:семьсот|семисот|сімсот 800:восемьсот|восьмисот|вісімсот 900:девятьсот|девятисот"_s);
        addAll(result, Part::Scale,
               u"1e3:тысяча|тысяч|тысячу|тысячи|тысячам|тыс|тис|тисяча|тисяч|тисячу|тисячі "
               "1e6:миллион|миллиона|миллионов|млн|мільйон|мільйона|мільйони|мільйонів "
               "1e9:миллиард|миллиарда|миллиардов|млрд|мільярд|мільярда|мільярди|мільярдів "
               "1e12:триллион|триллиона|триллионов|трлн|трильйон|трильйона|трильйонів"_s);
        addAll(
            result, Part::Group,
            u"12:дюжина|дюжину|дюжины|дюжин|дюжини 10:десяток|десятка 10:десятилетие|десятилетия|десятиліття "
            "100:сотня|сотню 100:век|століття"_s);
        addVague(result, u"10-99:десятки|десятков|десятків 100-999:сотни|сотен|сотні|сотень 3-9:несколько|"
                         "нескольких|кілька|кількох|декілька"_s);
        addAll(result, Part::Fraction,
               u"0.5:половина|половину|половины|половини|половині|пол|пів "
               u"0.3333333333:треть|трети|третина|третину|"
               "третини 0.25:четверть|четверти|чверть|чверті"_s);
        return result;
    }();
    return words;
}

const Words &germanNumbers()
{
    static const Words words = [] {
        Words result;
        addAll(result, Part::Whole,
               u"0:null|kein|keine|keinen|keiner|keines|niemand 1:einmal|einzig|einziger|einzige|einzigen "
               u"2:beide|"
               "beiden|beider|paar|zweimal|doppelt|verdoppelt|duo 3:trio|dreimal|verdreifacht 4:quartett "
               "1.5:anderthalb|eineinhalb 2.5:zweieinhalb 3.5:dreieinhalb 4.5:viereinhalb"_s);
        addAll(
            result, Part::Scale,
            u"1e3:tausend|tsd 1e6:million|millionen|mio 1e9:milliarde|milliarden|mrd 1e12:billion|billionen"_s);
        addAll(result, Part::Hundred, u"100:hundert"_s);
        addAll(result, Part::Group, u"12:dutzend 10:jahrzehnt|jahrzehnte|jahrzehnten 100:jahrhundert"_s);
        addVague(result,
                 u"20-100:dutzende|dutzenden 100-999:hunderte|hunderten 1000-99999:tausende|tausenden "
                 "10000-99999:zehntausende|zehntausenden 100000-999999:hunderttausende|hunderttausenden "
                 "3-9:mehrere|mehreren|mehrerer 2-9:einige|einigen|einiger|wenige|wenigen"_s);
        addAll(result, Part::Ordinal,
               u"1:erste|ersten|erster|erstes 3:dritte|dritten|dritter|drittes 7:siebte|siebten "
               "8:achte|achten|achter"_s);
        addAll(
            result, Part::Fraction,
            u"0.5:halbe|halben|halber|halbes|halb|hälfte 0.3333333333:drittel|dritteln 0.25:viertel|vierteln "
            "0.2:fünftel|fünfteln 0.1666666667:sechstel 0.125:achtel 0.1:zehntel"_s);
        return result;
    }();
    return words;
}

/// `fünfunddreißig`, `zweihundertsiebzehn`, `dreitausend`: the parts of a word are numbers, the greatest
/// first.
std::optional<double> germanWhole(QStringView word)
{
    static const QHash<QString, double> whole = [] {
        QHash<QString, double> result;
        Words words;
        addAll(words, Part::Whole,
               u"1:ein|eins|eine|einen|einem|einer|eines 2:zwei|zwo 3:drei|dreier 4:vier 5:fünf|fuenf "
               u"6:sechs 7:sieben "
               "8:acht 9:neun 10:zehn 11:elf 12:zwölf|zwoelf 13:dreizehn 14:vierzehn 15:fünfzehn|fuenfzehn "
               "16:sechzehn 17:siebzehn 18:achtzehn 19:neunzehn 20:zwanzig 30:dreißig|dreissig 40:vierzig "
               "50:fünfzig|fuenfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig 100:hundert 1000:tausend"_s);
        for (auto one = words.cbegin(); one != words.cend(); ++one)
            result.insert(one.key(), one->low);
        return result;
    }();
    if (word.isEmpty())
        return std::nullopt;
    if (const auto known = whole.constFind(word.toString()); known != whole.cend())
        return *known;
    for (const auto &[name, value] : {std::pair{u"tausend"_s, 1000.0}, std::pair{u"hundert"_s, 100.0}}) {
        const qsizetype at = word.indexOf(name);
        if (at < 0)
            continue;
        const auto before = at == 0 ? std::optional(1.0) : germanWhole(word.left(at));
        QStringView rest = word.mid(at + name.size());
        if (rest.startsWith("und"_L1))
            rest = rest.mid(3);
        const auto after = rest.isEmpty() ? std::optional(0.0) : germanWhole(rest);
        if (!before || !after || *before >= value || *after >= value)
            return std::nullopt;
        return *before * value + *after;
    }
    const qsizetype joint = word.indexOf("und"_L1);
    if (joint <= 0)
        return std::nullopt;
    const auto ones = whole.value(word.left(joint).toString(), 0);
    const auto tens = whole.value(word.mid(joint + 3).toString(), 0);
    return ones >= 1 && ones <= 9 && tens >= 20 && tens <= 90 ? std::optional(tens + ones) : std::nullopt;
}

std::optional<NumberWord> germanWord(const QString &word)
{
    if (const auto known = germanNumbers().constFind(word); known != germanNumbers().cend())
        return *known;
    if (const auto value = germanWhole(word))
        return NumberWord{Part::Whole, *value, *value};
    // `vierten`, `zwanzigste`.
    static const QRegularExpression ordinal(u"^(.{4,}?)(?:s?te[nrsm]?)$"_s);
    if (const auto match = ordinal.match(word); match.hasMatch()) {
        if (const auto value = germanWhole(match.capturedView(1)))
            return NumberWord{Part::Ordinal, *value, *value};
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberWord> numberWord(const QString &word, QStringView language)
{
    if (language.startsWith("de"_L1)) {
        if (const auto german = germanWord(word))
            return german;
    }
    const bool isFrench = language.startsWith("fr"_L1);
    const Words &words = isFrench ? frenchNumbers() : englishNumbers();
    if (const auto known = words.constFind(word); known != words.cend())
        return *known;
    QString plain = word;
    plain.replace(u'ё', u'е');
    if (const auto known = cyrillicNumbers().constFind(plain); known != cyrillicNumbers().cend())
        return *known;
    return std::nullopt;
}

std::optional<double> hanNumber(QStringView text)
{
    static const QString ones = u"〇一二三四五六七八九"_s;
    double total = 0;   // above the last myriad
    double section = 0; // below it
    double current = 0;
    bool hasDigit = false;
    QString arabic;
    const auto takeArabic = [&] {
        if (arabic.isEmpty())
            return true;
        bool isNumber = false;
        current = QString(arabic).remove(u',').toDouble(&isNumber);
        arabic.clear();
        return isNumber;
    };
    for (QChar c : text) {
        if (c == u'零')
            c = u'〇';
        if (c == u'两' || c == u'兩')
            c = u'二';
        if (c.isDigit()) {
            arabic += QChar(u'0' + c.digitValue());
            hasDigit = true;
            continue;
        }
        if (c == u'.' || c == u',') {
            arabic += c;
            continue;
        }
        if (!takeArabic())
            return std::nullopt;
        if (const qsizetype one = ones.indexOf(c); one >= 0) {
            // Digits one after another, as of a year.
            current = current * (hasDigit && section == 0 && current > 0 ? 10 : 0) + static_cast<double>(one);
            hasDigit = true;
            continue;
        }
        const double unit = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
        if (unit > 0) {
            section += (current > 0 ? current : 1) * unit;
            current = 0;
            hasDigit = true;
            continue;
        }
        const double myriad = c == u'万' || c == u'萬'   ? 1e4
                              : c == u'亿' || c == u'億' ? 1e8
                              : c == u'兆'               ? 1e12
                                                         : 0;
        if (myriad == 0)
            return std::nullopt;
        total += (section + current > 0 ? section + current : 1) * myriad;
        section = 0;
        current = 0;
        hasDigit = true;
    }
    if (!takeArabic() || !hasDigit)
        return std::nullopt;
    return total + section + current;
}

} // namespace chancery
