// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/stated_numbers.h"
#include "core/check/warnings.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

const auto inAnyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString inDigits(double number)
{
    const bool isWhole = std::floor(number) == number && std::abs(number) < 1e15;
    const QLocale locale(QLocale::English); // the language of our own statements
    return isWhole ? locale.toString(number, 'f', 0)
                   : locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

/// How a figure is counted.
struct Counting
{
    Qualifier qualifier = Qualifier::Exact;
    double scale = 1; ///< of a unit like `billion euros`
};

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Whether a text's number is this value. A minus sign may be a word.
bool isValue(const StatedNumber &stated, double value, const Counting &counting)
{
    const double number = std::abs(value);
    if (stated.isShare)
        return std::abs(stated.low - number) < 1 || std::abs(stated.low / 100 - number) < 0.01;
    if (stated.isVague())
        return counting.qualifier != Qualifier::Exact &&
               ((number >= stated.low && number <= stated.high) ||
                (number * counting.scale >= stated.low && number * counting.scale <= stated.high));
    return isSame(stated.low, number) || isSame(stated.low, number * counting.scale);
}

/// `157 from each side` may well be counted as 314.
bool isTwice(const QString &text, const StatedNumber &stated, double value)
{
    static const QRegularExpression each(u"\\b(?:each|apiece|both|either|per side)\\b|-for-"_s, inAnyCase);
    return !stated.isVague() && !stated.isShare && isSame(stated.low * 2, value) &&
           each.match(text).hasMatch();
}

/// Whether a text has no word of a number at all, in languages of which the words are known by their stems
/// alone; false in any other.
bool hasNoNumberWord(const QString &text, QStringView language)
{
    struct Stems
    {
        QLatin1StringView language;
        QRegularExpression words;
    };
    static const std::vector<Stems> known = [] {
        const auto words = [](QStringView stems) {
            return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(stems.toString()), inAnyCase);
        };
        return std::vector<Stems>{
            {"es"_L1,
             words(
                 u"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|"
                 u"veint\\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien\\w*|"
                 u"\\w*cient[oa]s|quinient\\w+|mil|mill\\w+|docenas?|decenas?|cuart\\w+|terc\\w+|mitad|"
                 u"quint\\w+|sext\\w+|séptim\\w+|octav\\w+|noven\\w+|décim\\w+|medio|media")},
            {"it"_L1,
             words(u"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\\w+dici|dicia\\w+|diciotto|vent\\w+|"
                   u"trent\\w+|quarant\\w+|cinquant\\w+|sessant\\w+|settant\\w+|ottant\\w+|novant\\w+|"
                   u"\\w*cent\\w*|mille\\w*|\\w*mila|mili\\w+|dozzin\\w+|decin\\w+|metà|terz\\w+|quart\\w+|"
                   u"quint\\w+|sest\\w+|settim\\w+|ottav\\w+|non[oaie]|decim\\w+|mezz\\w+")},
            {"pl"_L1,
             words(u"dw(?:a|ie|óch|aj|oje|u)\\w*|trz\\w+|troje|czter\\w+|czwor\\w+|czwart\\w+|pięć\\w*|"
                   u"pięci\\w*|piąt\\w+|sześ\\w+|szóst\\w+|sied\\w+|siód\\w+|osi?[em]\\w*|ósm\\w+|ośmi\\w*|"
                   u"dziewi\\w+|dziesi\\w+|\\w+naści\\w+|\\w+nast\\w+|\\w+dzieści\\w*|\\w+dziest\\w+|"
                   u"\\w+dziesi\\w+|sto|stu|set\\w*|\\w+set|\\w+st[ua]|dwieście|tysi\\w+|mili\\w+|tuzin\\w*|"
                   u"połow\\w+|kilk\\w+|pół\\w*")},
            {"pt"_L1,
             words(
                 u"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez\\w*|onze|doze|treze|catorze|quatorze|"
                 u"quinze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|"
                 u"\\w+cent[oa]s|mil|milh\\w+|bilh\\w+|dúzias?|dezenas?|metade|terç\\w+|quart\\w+|mei[oa]")},
            {"nl"_L1,
             words(u"twee\\w*|drie\\w*|vier\\w*|vijf\\w*|zes\\w*|zeven\\w*|acht\\w*|negen\\w*|tien\\w*|elf|"
                   u"twaalf|dertien|veertien|\\w+tig|\\w*honderd\\w*|\\w*duizend\\w*|mil\\w+|dozijn|helft|"
                   u"derde|"
                   u"kwart|half|halve")},
        };
    }();
    const auto found = std::find_if(known.begin(), known.end(), [language](const Stems &one) {
        const qsizetype end = one.language.size();
        return language.startsWith(one.language) && (language.size() == end || !language[end].isLetter());
    });
    return found != known.end() && !found->words.match(text).hasMatch();
}

/// Words of a language that we know no numbers of may be any: only what is mostly written in digits is
/// missed.
bool mayBeInWords(const QString &text, QStringView language, double value)
{
    if (knowsNumberWordsOf(language))
        return false;
    // Of one or two a language may say nothing but `both`, or an ending.
    constexpr double fewest = 3;
    if (value >= fewest && hasNoNumberWord(text, language))
        return false;
    static const QRegularExpression three(u"\\p{Nd}{3}"_s);
    return value < 100 || std::fmod(value, 100) == 0 || !three.match(text).hasMatch();
}

/// What a passage says of the value, by its words before and after it.
class NumberWording
{
public:
    NumberWording(const QString &text, const StatedNumber &number)
    {
        const QString before = text.left(number.start);
        const QString after = text.mid(number.end);
        for (const Pattern &pattern : patterns()) {
            const auto match = pattern.isAfter ? pattern.words.match(after) : pattern.words.match(before);
            if (!match.hasMatch() || isAnotherSense(before, match.captured(1), after))
                continue;
            m_words = match.captured(1);
            m_meanings = pattern.meanings;
            return;
        }
    }

    /// The words that make the number less than exact; empty where there are none.
    [[nodiscard]] const QString &words() const { return m_words; }

    /// Whether the qualifier of a figure says no more than these words.
    [[nodiscard]] bool allows(Qualifier qualifier) const
    {
        return m_words.isEmpty() || m_meanings.contains(qualifier);
    }

private:
    struct Pattern
    {
        QRegularExpression words;
        std::set<Qualifier> meanings;
        bool isAfter = false;
    };

    static const std::vector<Pattern> &patterns()
    {
        static const std::vector<Pattern> result = [] {
            std::vector<Pattern> list;
            // What may stand between such a word and its number.
            const QString between =
                u"[\\s]*(?:(?:a|an|the|its|their|another|total\\s+of)\\s+)?(?:US|C|A)?[$€£¥]?\\s*(?:[-−]\\s*)?$"_s;
            const auto before = [&](const QString &words, const std::set<Qualifier> &meanings) {
                list.push_back(
                    {QRegularExpression(u"(?<![\\w-])(%1)%2"_s.arg(words, between), inAnyCase), meanings});
            };
            const auto after = [&](const QString &words, const std::set<Qualifier> &meanings) {
                list.push_back(
                    {QRegularExpression(u"^(?:[\\s-]?(?:%|per\\s?cent))?(%1)"_s.arg(words), inAnyCase),
                     meanings, true});
            };
            using enum Qualifier;
            // The longer first.
            before(
                u"(?:no|not)\\s+(?:fewer|less)\\s+than|not?\\s+under|at\\s+(?:the\\s+)?(?:very\\s+)?least|"
                u"(?:a\\s+)?minimum(?:\\s+of)?|"
                "mindestens|wenigstens|zumindest|nicht\\s+weniger\\s+als|au\\s+moins|pas\\s+moins\\s+de|"
                "не\\s+менее|не\\s+меньше|по\\s+меньшей\\s+мере|"
                "щонайменше|не\\s+менше|al\\s+menos|por\\s+lo\\s+menos|como\\s+mínimo|no\\s+menos\\s+de|"
                "almeno|"
                "non\\s+meno\\s+di|co\\s+najmniej|przynajmniej|nie\\s+mniej\\s+niż|pelo\\s+menos|ao\\s+menos|"
                "ten\\s+minste|minstens|minimaal|minst|mindst|en\\s+az|ما\\s+لا\\s+يقل\\s+عن|至少|最少|少なくとも"_s,
                {AtLeast, About});
            before(
                u"(?:no|not)\\s+more\\s+than|not?\\s+(?:over|above)|at\\s+(?:the\\s+)?(?:very\\s+)?most|"
                u"up\\s+to|as\\s+(?:many|much)\\s+as|"
                "(?:a\\s+)?maximum(?:\\s+of)?|(?:a\\s+)?ceiling\\s+of|bis\\s+zu|höchstens|maximal|nicht\\s+"
                "mehr\\s+als|"
                "jusqu[’']à|au\\s+plus|pas\\s+plus\\s+de|не\\s+более|не\\s+больше|не\\s+більше|щонайбільше|"
                "hasta|como\\s+máximo|no\\s+más\\s+de|fino\\s+a|al\\s+massimo|non\\s+più\\s+di|"
                "co\\s+najwyżej|nie\\s+więcej\\s+niż|até|no\\s+máximo|hoogstens|maximaal|högst|højst|"
                "en\\s+fazla|最多|至多|不超过"_s,
                {AtMost, About});
            before(
                u"(?:just|slightly|a\\s+little|a\\s+bit|shortly|well|far|many|much|considerably)?\\s*\\b(?"
                u":more|greater|higher)\\s+than|"
                "(?:just\\s+|slightly\\s+|a\\s+little\\s+|well\\s+|far\\s+)?(?:over|above)|in\\s+"
                "excess\\s+of|upwards?\\s+of|"
                "exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp(?:ed|ing)|north\\s+of|beyond|mehr\\s+als|"
                "über|plus\\s+d[e’']|"
                "более|больше|свыше|понад|більше|більш\\s+як|más\\s+de|oltre|più\\s+di|ponad|więcej\\s+niż|"
                "przeszło|mais\\s+de|"
                "acima\\s+de|meer\\s+dan|ruim|mer\\s+än|fler\\s+än|mere\\s+end|flere\\s+end|více\\s+než|أكثر\\s+من|超过|超過|多于"_s,
                {MoreThan, AtLeast, About});
            before(
                u"(?:just|slightly|a\\s+little|well|far)?\\s*\\b(?:under|below)|(?:less|fewer|lower|smaller)"
                u"\\s+than|short\\s+of|"
                "(?:just\\s+)?shy\\s+of|south\\s+of|weniger\\s+als|unter|moins\\s+d[e’']|менее|меньше|менше|"
                "менш\\s+як|menos\\s+de|meno\\s+di|mniej\\s+niż|poniżej|abaixo\\s+de|minder\\s+dan|"
                "mindre\\s+än|färre\\s+än|mindre\\s+end|færre\\s+end|méně\\s+než|أقل\\s+من|不到|少于|不足"_s,
                {LessThan, AtMost, Nearly, About});
            before(u"nearly|almost|(?:very\\s+)?clos(?:e|er|ing)\\s+(?:to|on)|approach(?:ed|es|ing)|nearing|"
                   u"just\\s+about|knapp|fast|nahezu|beinahe|"
                   "près\\s+de|presque|почти|едва\\s+не|майже|casi|quasi|prawie|niemal|blisko|quase|bijna|"
                   "nästan|næsten|neredeyse|téměř|"
                   "ما\\s+يقرب\\s+من|近|将近|將近"_s,
                   {Nearly, LessThan, AtMost, About});
            before(
                u"about|around|roughly|approximately|approx\\.?|some|circa|ca\\.?|c\\.|(?:an?\\s+)?(?:"
                u"estimated|approximate)|"
                "(?:an\\s+)?average\\s+of|on\\s+average|estimat(?:ed|es)\\s+(?:at|to\\s+be)|(?:somewhere\\s+)"
                "?in\\s+the\\s+(?:region|neighbou?rhood|vicinity|order)\\s+of|on\\s+the\\s+order\\s+of|"
                "(?:something|somewhere)\\s+(?:like|around)|more\\s+or\\s+less|give\\s+or\\s+take|perhaps|"
                "maybe|possibly|probably|likely|"
                "~|≈|rund|etwa|ungefähr|zirka|an\\s+die|schätzungsweise|geschätzt|gut|environ|quelque|à\\s+"
                "peu\\s+près|autour\\s+de|около|примерно|"
                "приблизительно|порядка|близько|приблизно|орієнтовно|unos|unas|alrededor\\s+de|cerca\\s+de|"
                "aproximadamente|en\\s+torno\\s+a|"
                "all[’']incirca|intorno\\s+a|około|ok\\.|mniej\\s+więcej|w\\s+przybliżeniu|por\\s+volta\\s+"
                "de|"
                "em\\s+torno\\s+de|ongeveer|zo[’']n|omstreeks|ungefär|cirka|omkring|yaklaşık|přibližně|"
                "zhruba|"
                "حوالي|نحو|قرابة|زهاء|约|約|大约|大約|大概|およそ|おおよそ"_s,
                {About});
            after(
                u"[\\s-]*(?:\\+|-?\\s?plus\\b)|\\s*(?:or|and)\\s+(?:more|above|over|counting)\\b|\\s*以上|\\s*oder\\s+mehr\\b|\\s*ou\\s+plus\\b"_s,
                {AtLeast, MoreThan, About});
            after(u"\\s*or\\s+(?:fewer|less|under|below)\\b|\\s*oder\\s+weniger\\b"_s,
                  {AtMost, LessThan, About});
            after(
                u"\\s*or\\s+so\\b|-odd\\b|\\s*odd\\b|-ish\\b|\\s*or\\s+thereabouts\\b|,?\\s*give\\s+or\\s+take\\b|,?\\s*approximately\\b|\\s*左右|\\s*前後|多[个個名人]|余[个個名人]"_s,
                {About});
            return list;
        }();
        return result;
    }

    /// `Spoke about 35 prisoners`, `over four days`, `under two agreements`, `on at most`.
    [[nodiscard]] static bool isAnotherSense(const QString &before, const QString &words,
                                             const QString &after)
    {
        static const QRegularExpression ofTalk(
            u"\\b(?:talk\\w*|spoke\\w*|speak\\w*|negotiat\\w*|question\\w*|information|news|report\\w*|stor(?"
            u":y|ies)|concern\\w*|"
            "worr\\w+|statement\\w*|complain\\w*|data|details?|ask\\w*|told|know\\w*|learn\\w*|discuss\\w*|"
            "heard|debate\\w*|"
            "doubt\\w*|dispute\\w*|truth|facts|all|what|gather\\w*|sat|built|revolv\\w*|cent(?:er|re)\\w*|all)\\s+$"_s,
            inAnyCase);
        static const QRegularExpression duration(
            u"^\\s*-?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|rounds?|sessions?)\\b"_s,
            inAnyCase);
        static const QRegularExpression rules(u"^\\s*(?:\\w+\\s+)?(?:conditions?|terms?|headings?|articles?|"
                                              u"agreements?|presidents?|laws?|governments?|"
                                              "plans?|treat(?:y|ies)|headlines?|flags?|commands?)\\b"_s,
                                              inAnyCase);
        const QString word = words.simplified().toLower();
        const QString ahead = before.left(std::max<qsizetype>(before.lastIndexOf(words), 0));
        if (word == "about"_L1 || word == "around"_L1)
            return ofTalk.match(ahead).hasMatch();
        if (word == "over"_L1)
            return duration.match(after).hasMatch();
        if (word == "under"_L1)
            return rules.match(after).hasMatch();
        return false;
    }

    QString m_words;
    std::set<Qualifier> m_meanings;
};

/// One end of `between 30 and 40`, or `30–40`: it stands for itself only where that is a way from one to the
/// other, or a vote.
bool isEndOfRange(const QString &text, const StatedNumber &number)
{
    static const QRegularExpression betweenBefore(
        u"\\bbetween\\s+(?:(?:about|around|roughly|some)\\s+)?[$€£]?$"_s, inAnyCase);
    static const QRegularExpression dashAfter(u"^\\s?[–-]\\s?[$€£]?\\p{Nd}"_s);
    static const QRegularExpression vote(
        u"\\b(?:vot\\w+|w[io]n\\w*|lost|lose\\w*|beat\\w*|by|score\\w*|ratio|swap\\w*)\\b"_s, inAnyCase);
    static const QRegularExpression dashBefore(u"\\p{Nd}\\s?[–-]\\s?[$€£]?$"_s);
    static const QRegularExpression andBefore(u"\\bbetween\\s+[^.;]{1,40}?\\s+and\\s+[$€£]?$"_s, inAnyCase);
    const QString before = text.left(number.start);
    const QString after = text.mid(number.end);
    if (betweenBefore.match(before).hasMatch())
        return true;
    if (andBefore.match(before).hasMatch() &&
        text.contains(QRegularExpression(u"\\bbetween\\s+(?:\\w+\\s+)?[$€£]?\\p{Nd}"_s, inAnyCase)))
        return true;
    return !vote.match(text).hasMatch() &&
           (dashAfter.match(after).hasMatch() || dashBefore.match(before).hasMatch());
}

Counting countingOf(const FigurePayload &payload, const CheckContext &context)
{
    const Figure *figure = context.figure(payload.figure);
    return {payload.value.qualifier, figure ? scaleNamedIn(figure->unit) : 1};
}

/// Whether a passage has a value, or may have it in words that are not known.
bool hasValue(const Passage &passage, double value, const Counting &counting, const CheckContext &context)
{
    const QString language = languageOf(passage, context);
    const auto numbers = statedNumbers(passage.exact, language);
    return mayBeInWords(passage.exact, language, std::abs(value)) ||
           std::any_of(numbers.begin(), numbers.end(), [&](const StatedNumber &one) {
               return isValue(one, value, counting) || isTwice(passage.exact, one, value);
           });
}

class FigureCheck
{
public:
    FigureCheck(const Supported &given, const FigurePayload &payload, const CheckContext &context,
                Findings &findings)
        : m_given(given)
        , m_value(payload.value)
        , m_context(context)
        , m_findings(findings)
        , m_counting(countingOf(payload, context))
    {
    }

    void run()
    {
        if (!isThere(m_value.low) && !isOrdinalYear())
            warnOfNumber(m_value.low, u"/value/low"_s);
        else if (m_value.high && !isThere(*m_value.high))
            warnOfNumber(*m_value.high, u"/value/high"_s);
        else if (m_value.qualifier != Qualifier::Between)
            checkQualifier();
    }

private:
    [[nodiscard]] bool isThere(double value) const
    {
        return std::any_of(m_given.passages.begin(), m_given.passages.end(), [&](const Passage *passage) {
            return hasValue(*passage, value, m_counting, m_context);
        });
    }

    /// `In its fourth year` is between three and four years.
    [[nodiscard]] bool isOrdinalYear() const
    {
        static const QRegularExpression year(u"\\b\\w+(?:th|st|nd|rd)\\s+(?:year|month|week|day|decade)\\b"_s,
                                             inAnyCase);
        return m_value.high && isSame(m_value.low + 1, *m_value.high) && isThere(*m_value.high) &&
               std::any_of(m_given.passages.begin(), m_given.passages.end(),
                           [](const Passage *passage) { return year.match(passage->exact).hasMatch(); });
    }

    void warnOfNumber(double number, const QString &member)
    {
        m_findings.add(Severity::Warning, member,
                       tr("none of the passages of fact %1 has the number %2")
                           .arg(m_given.fact.id.toString(), inDigits(number)));
    }

    /// Wherever the number stands, words make it less than the qualifier says.
    void checkQualifier()
    {
        QString words;
        for (const Passage *passage : m_given.passages) {
            const auto numbers = statedNumbers(passage->exact, languageOf(*passage, m_context));
            for (const StatedNumber &one : numbers) {
                if (!isValue(one, m_value.low, m_counting))
                    continue;
                const NumberWording wording(passage->exact, one);
                const bool isRange = m_value.qualifier == Qualifier::Exact && wording.words().isEmpty() &&
                                     isEndOfRange(passage->exact, one);
                if (one.isVague() || (!isRange && wording.allows(m_value.qualifier)))
                    return;
                words = isRange ? passage->exact.mid(one.start, one.end - one.start) : wording.words();
            }
        }
        if (!words.isEmpty())
            m_findings.add(Severity::Warning, u"/value/qualifier"_s,
                           tr("fact %1 gives as “%2” what its passages say with “%3”")
                               .arg(m_given.fact.id.toString(), m_value.toReadable(), words.simplified()));
    }

    const Supported &m_given;
    const Quantity &m_value;
    const CheckContext &m_context;
    Findings &m_findings;
    Counting m_counting;
};

} // namespace

bool hasFigure(const Passage &passage, const FigurePayload &figure, const CheckContext &context)
{
    return hasValue(passage, figure.value.low, countingOf(figure, context), context);
}

void warnOfFigure(const Supported &given, const CheckContext &context, Findings &findings)
{
    if (const auto *payload = std::get_if<FigurePayload>(&given.fact.payload))
        FigureCheck(given, *payload, context, findings).run();
}

} // namespace chancery
