// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/quantity_words.h"

#include "core/check/stated_numbers.h"
#include "core/propose/word_pattern.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The same at the end of what stands before a number: elsewhere such words mean other things.
QRegularExpression lastWords(const QString &pattern)
{
    return QRegularExpression(u"(?<!\\p{L})(?:"_s + pattern + u")\\s*$"_s, inAnyCase);
}

using Signs = std::array<std::pair<Qualifier, QRegularExpression>, 6>;

const Signs &englishSigns()
{
    static const Signs signs{{
        {Qualifier::AtLeast, wordPattern(u"at least|no fewer than|no less than"_s)},
        {Qualifier::AtMost, wordPattern(u"at most|up to|no more than|as many as"_s)},
        {Qualifier::MoreThan, wordPattern(u"more than|over|above|exceeding|upwards of"_s)},
        {Qualifier::LessThan, wordPattern(u"less than|fewer than|under|below"_s)},
        {Qualifier::Nearly, wordPattern(u"nearly|almost|close to"_s)},
        {Qualifier::About, wordPattern(u"about|around|roughly|approximately|some|an estimated|estimated"_s)},
    }};
    return signs;
}

/// German, French, Ukrainian and Russian. What means other things as often (`gegen 50`, `до 50`) is left out.
const Signs &otherSigns()
{
    static const Signs signs{{
        {Qualifier::AtLeast,
         lastWords(u"mindestens|wenigstens|nicht weniger als|au moins|pas moins de|щонайменше|принаймні|"
                   "не менше(?:\\s+(?:ніж|як))?|не менее|не меньше|как минимум"_s)},
        {Qualifier::AtMost,
         lastWords(u"höchstens|bis zu|maximal|nicht mehr als|au plus|au maximum|jusqu['’]à|pas plus de|"
                   "щонайбільше|не більше(?:\\s+(?:ніж|як))?|не более|не больше"_s)},
        {Qualifier::MoreThan,
         lastWords(u"mehr als|über|plus de|plus d['’]|понад|більше(?:\\s+(?:ніж|як))?|более(?:\\s+чем)?|"
                   "больше(?:\\s+чем)?|свыше"_s)},
        {Qualifier::LessThan, lastWords(u"weniger als|moins de|moins d['’]|менше(?:\\s+(?:ніж|як))?|"
                                        "менее(?:\\s+чем)?|меньше(?:\\s+чем)?"_s)},
        {Qualifier::Nearly, lastWords(u"fast|knapp|nahezu|beinahe|près de|près d['’]|presque|майже|почти"_s)},
        {Qualifier::About,
         lastWords(u"etwa|rund|circa|ca\\.?|zirka|ungefähr|annähernd|schätzungsweise|environ|quelque|autour "
                   "de|à peu près|близько|приблизно|орієнтовно|біля|около|примерно|приблизительно"_s)},
    }};
    return signs;
}

Qualifier qualifierOf(const QString &before)
{
    for (const Signs *signs : {&otherSigns(), &englishSigns()}) {
        for (const auto &[qualifier, pattern] : *signs) {
            if (pattern.match(before).hasMatch())
                return qualifier;
        }
    }
    return Qualifier::Exact;
}

/// Whether a comma begins the part of a number that is less than one, and a point stands between thousands.
bool writesCommas(const QString &language)
{
    static const QStringList commas{u"de"_s, u"fr"_s, u"uk"_s, u"ru"_s, u"es"_s, u"it"_s, u"pt"_s, u"nl"_s,
                                    u"pl"_s, u"cs"_s, u"sk"_s, u"ro"_s, u"tr"_s, u"sv"_s, u"da"_s, u"nb"_s,
                                    u"fi"_s, u"bg"_s, u"sr"_s, u"hr"_s, u"be"_s, u"hu"_s, u"el"_s};
    return commas.contains(language.section(u'-', 0, 0).toLower());
}

/// What a word makes of the number before it; 1 where it makes nothing of it.
double scaleOf(const QString &word, bool isEnglish)
{
    const QString lower = word.toLower();
    const auto begins = [&lower](std::initializer_list<QStringView> stems) {
        return std::any_of(stems.begin(), stems.end(),
                           [&lower](QStringView stem) { return lower.startsWith(stem); });
    };
    if (begins({u"thousand", u"tausend", u"tsd", u"mille", u"тис", u"тыс"}))
        return 1e3;
    // The long scale of German and French: their billion is a million millions.
    if (begins({u"milliard", u"mrd", u"мільярд", u"млрд", u"миллиард"}) ||
        (isEnglish && begins({u"billion"}) && lower != u"billionen"))
        return 1e9;
    if (begins({u"million", u"mio", u"мільйон", u"млн", u"миллион"}))
        return 1e6;
    return begins({u"trillion", u"billion", u"трильйон", u"трлн", u"триллион"}) ? 1e12 : 1;
}

const QString scaleWords =
    u"thousand|million(?:en|s)?|billion(?:en|s)?|trillion|tausend|tsd\\.?|mille|mio\\.?|"
    "milliarden?|milliards?|mrd\\.?|тис\\.?|тысяч[аи]?|тисяч[аі]?|тыс\\.?|мільйон(?:ів|и|"
    "а)?|миллион(?:ов|а|ы)?|млн\\.?|мільярд(?:ів|и|а)?|миллиард(?:ов|а|ы)?|млрд\\.?|"
    "трильйон(?:ів|и|а)?|триллион(?:ов|а|ы)?|трлн\\.?"_s;

/// A number as a text writes it; none for what is no number.
std::optional<double> numberOf(QString digits, double scale, bool commas)
{
    static const QRegularExpression thousands(uR"((?<=\d)[,\s\x{00a0}\x{202f}'’](?=\d{3}(?:\D|$)))"_s);
    static const QRegularExpression points(uR"((?<=\d)[.\s\x{00a0}\x{202f}'’](?=\d{3}(?:\D|$)))"_s);
    digits.remove(commas ? points : thousands);
    if (commas)
        digits.replace(u',', u'.');
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return value * scale;
}

std::optional<double> numberInWords(const QString &word, double scale)
{
    static const QStringList units{u"two"_s,       u"three"_s,    u"four"_s,     u"five"_s,    u"six"_s,
                                   u"seven"_s,     u"eight"_s,    u"nine"_s,     u"ten"_s,     u"eleven"_s,
                                   u"twelve"_s,    u"thirteen"_s, u"fourteen"_s, u"fifteen"_s, u"sixteen"_s,
                                   u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    static const QStringList tens{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                                  u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
    const QString lower = word.toLower();
    if (const auto at = units.indexOf(lower); at >= 0)
        return static_cast<double>(at + 2) * scale;
    const auto ten = tens.indexOf(lower.section(u'-', 0, 0));
    if (ten < 0)
        return std::nullopt;
    const QString rest = lower.section(u'-', 1);
    const auto unit = units.indexOf(rest);
    const int one = rest.isEmpty() ? 0 : rest == "one"_L1 ? 1 : static_cast<int>(unit) + 2;
    return (static_cast<double>(ten + 2) * 10 + (unit < 0 && rest != "one"_L1 ? 0 : one)) * scale;
}

/// A number, in digits or in a word, with what ends a range and what it is a multiple of.
QRegularExpression numberPattern(bool commas)
{
    const QString digits = commas ? uR"(\d{1,3}(?:[.\x{00a0}\x{202f} ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"_s
                                  : uR"(\d{1,3}(?:[,\x{00a0}\x{202f} ]\d{3})+|\d+(?:\.\d+)?)"_s;
    const QString upper = commas ? digits : uR"(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"_s;
    return QRegularExpression(
        uR"((?<![\p{L}\p{N}.,-])(%1|\p{L}+(?:-\p{L}+)?))"
        uR"((?:\s?(?:-|–|to|bis|à|до)\s?(%2))?(?:\s(%3)(?!\p{L}))?(\s?%|\s\p{L}+)?)"_s.arg(digits, upper,
                                                                                           scaleWords),
        inAnyCase);
}

const QString monthNames =
    u"January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|"
    u"Jun|"
    "Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|"
    "mars|"
    "avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|січня|лютого|березня|квітня|травня|"
    "червня|"
    "липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|"
    "октября|ноября|декабря"_s;

std::optional<Quantity> firstQuantity(const QString &sentence, bool commas)
{
    static const QRegularExpression pointed = numberPattern(false);
    static const QRegularExpression comma = numberPattern(true);
    static const QRegularExpression monthWord(
        uR"(^\.?\s?(?:)"_s + monthNames + uR"()\b|^\s?(?:st|nd|rd|th|er|e|ère|ème)\b|^\s?points?\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthBefore(
        uR"((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s?$|Article\s?$|Article “?$)"_s);
    // `die 2. Runde`, `3.4.2025`: an ordinal, a date in figures.
    static const QRegularExpression ordinal(uR"(^\.(?:\s?\p{L}|\d))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unitWord(
        uR"(^\s?(?:%|percent|countries|nations|leaders|states|delegations|troops|soldiers|people|members|officials|billion|million|km|kilomet|miles|years|days|months|killed|casualties|drones|missiles|prisoners|dollars|euros|participants|allies|partners|heads))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = (commas ? comma : pointed).globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        const QString digits = match.captured(1);
        const bool isInDigits = digits.at(0).isDigit();
        const QString before = sentence.left(match.capturedStart());
        const QString after = sentence.sliced(match.capturedEnd(3) >= 0   ? match.capturedEnd(3)
                                              : match.capturedEnd(2) >= 0 ? match.capturedEnd(2)
                                                                          : match.capturedEnd(1));
        const double scale = scaleOf(match.captured(3), !commas);
        const auto low = isInDigits ? numberOf(digits, scale, commas) : numberInWords(digits, scale);
        if (!low || monthWord.match(after).hasMatch() || monthBefore.match(before).hasMatch() ||
            after.startsWith(u'-') || (commas && isInDigits && ordinal.match(after).hasMatch()))
            continue;
        // In words only what counts something, and never a year.
        const bool hasUnit = unitWord.match(after).hasMatch() || !match.captured(3).isEmpty();
        if ((!isInDigits && !hasUnit) ||
            (isInDigits && digits.size() == 4 && !hasUnit && *low > 1000 && *low < 2200))
            continue;
        Quantity quantity{qualifierOf(before.right(24)), *low, {}};
        if (const auto high = numberOf(match.captured(2), scale, commas); high && *high > *low) {
            quantity.qualifier = Qualifier::Between;
            quantity.high = high;
        }
        return quantity;
    }
    return std::nullopt;
}

} // namespace

std::optional<Quantity> quantityIn(const QString &sentence, const QString &language)
{
    return firstQuantity(sentence, writesCommas(language));
}

std::optional<Quantity> quantityTyped(const QString &typed)
{
    const QString text = typed.simplified();
    // Numbers are shown as English writes them; `1,5` is none of its.
    static const QRegularExpression decimalComma(uR"(\d,(?:\d{1,2}|\d{4,})(?!\d))"_s);
    const bool commas = decimalComma.match(text).hasMatch();
    // Before what is counted any number is a quantity, one that looks like a year too.
    auto quantity = firstQuantity(text + u" people"_s, commas);
    if (!quantity || quantity->qualifier != Qualifier::Exact)
        return quantity;
    static const QRegularExpression wordBefore(
        uR"(^(?!(?:between|from|a|an|the|in all|in total|only|just|exactly|zwischen|von|genau|nur|entre|de|exactement|від|між|рівно|[A-Z]{3})\s)(\p{L}+)\b.*\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const bool beginsInWords = firstQuantity(text.section(u' ', 0, 0) + u" people"_s, commas).has_value();
    if (!beginsInWords && wordBefore.match(text).hasMatch())
        return std::nullopt;
    return quantity;
}

QString unitIn(const QString &sentence, const Quantity &quantity, const QString &language)
{
    static const QRegularExpression share(uR"(^\s?(?:%|per\s?cent\b|prozent|pour cent|відсотк|процент))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    // Not counted in, but going on with the sentence.
    static const QRegularExpression goesOn(
        uR"(^(?:or|and|of|in|to|from|who|which|that|were|was|is|are|have|had|has|at|on|by|with|for|more|others?|und|oder|von|im|et|ou|de|des|dans|або|та|і|й|из|и|или|в|у|з)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wordAfter(uR"(^[\s\x{2011}-]+(\p{L}[\p{L}’'-]*))"_s);
    static const QRegularExpression isPlural(uR"((?:[^s]s|people|personnel|men|women|children)$)"_s);
    constexpr std::array currencies{std::pair(u'$', "US dollars"_L1), std::pair(u'€', "euros"_L1),
                                    std::pair(u'£', "pounds"_L1)};
    const bool isEnglish = language.isEmpty() || language.startsWith("en"_L1);
    for (const StatedNumber &number : statedNumbers(sentence, language)) {
        // Of a range the words stand behind its end.
        const double counted = quantity.high.value_or(quantity.low);
        if (counted < number.low || counted > number.high)
            continue;
        const QString after = sentence.sliced(number.end);
        if (number.isShare || share.match(after).hasMatch())
            return u"%"_s;
        for (const auto &[sign, name] : currencies) {
            if (number.start > 0 && sentence.at(number.start - 1) == sign)
                return isEnglish ? QString(name) : QString(QChar(sign));
        }
        const auto first = wordAfter.match(after);
        QString word = first.captured(1);
        if (word.isEmpty() || goesOn.match(word).hasMatch())
            continue;
        // Only of English it is told whether a word is what the next one is.
        if (!isEnglish || isPlural.match(word).hasMatch())
            return word;
        const QString second = wordAfter.match(after.sliced(first.capturedEnd())).captured(1);
        return second.isEmpty() || goesOn.match(second).hasMatch() ? word : word + u' ' + second;
    }
    return {};
}

} // namespace chancery
