// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/stated_dates.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const auto caseMatters = QRegularExpression::UseUnicodePropertiesOption;
const auto anyCase =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

/// The days of a month by their ordinals, from the first.
const QStringList &dayWords()
{
    static const QStringList words =
        u"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
        "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
        "twenty-ninth thirtieth thirty-first"_s.split(u' ');
    return words;
}

/// Of each month from January, a pattern of its name with the days before or after it (groups 1 to 3) and the
/// year (group 4).
using Months = std::vector<QRegularExpression>;

/// A small letter may make another word of a name: `may`, `march`.
Months monthsOf(const QString &names, QRegularExpression::PatternOptions options)
{
    const QString day =
        u"(?<![\\d.,:])(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|°|º)?\\.?(?![\\d:]|[.,]\\d)"_s;
    const QString joined =
        u"\\s*(?:[–—-]|&|,?\\s*\\b(?:and|or|to|through|until|und|oder|bis|et|ou|au|и|і|й|та|по|до|"
        u"y|e|a|al|i|do|en|tot|og|och|ve)\\b)\\s*"
        "(?:(?:the|el|il|le|den)\\s+)?"_s;
    const QString comma = u"(?:\\s*,\\s*%1(?=\\s*,?\\s*(?:and|und|et|и|і|та|\\d{1,2}\\b)))*"_s.arg(day);
    const QString list = u"%1%2(?:%3%1)*"_s.arg(day, comma, joined);
    const QString ordinals = u"\\b(?:%1)(?:\\s+of)"_s.arg(dayWords().join(u'|'));
    Months months;
    for (const QString &name : names.split(u' '))
        months.emplace_back(u"(?:(%1)\\s*(?:\\b(?:of|de|del|di)\\s+)?|(%2)\\s+)?(?<![\\w-])(?:%3)(?![\\w])\\."
                            u"?(?:\\s+(?:the\\s+)?(%1))?"
                            "(?:,?\\s+(?:de\\s+|del\\s+)?((?:1[5-9]|20|21)\\d\\d)(?!\\d|[.,]\\d))?"_s.arg(
                                list, ordinals, name),
                            options);
    return months;
}

const Months &englishMonths()
{
    static const Months months =
        monthsOf(u"Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? "
                 "Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?"_s,
                 caseMatters);
    return months;
}

const Months &germanMonths()
{
    static const Months months = monthsOf(u"(?:Januar|Jänner)s? (?:Februar|Feber)s? März April Mai Juni Juli "
                                          "August September Oktober November Dezember"_s,
                                          caseMatters);
    return months;
}

const Months &frenchMonths()
{
    static const Months months = monthsOf(u"janvier f[ée]vrier mars avril mai juin juillet ao[ûu]t septembre "
                                          "octobre novembre d[ée]cembre"_s,
                                          anyCase);
    return months;
}

const Months &russianMonths()
{
    static const Months months =
        monthsOf(u"январ[а-я]+ феврал[а-я]+ март[а-я]* апрел[а-я]+ ма[йяею] июн[а-я] июл[а-я] август[а-я]* "
                 "сентябр[а-я]+ октябр[а-я]+ ноябр[а-я]+ декабр[а-я]+"_s,
                 anyCase);
    return months;
}

const Months &ukrainianMonths()
{
    static const Months months =
        monthsOf(u"січ(?:ень|н[а-яі]+) лют(?:ий|ого|ому) берез(?:ень|н[а-яі]+) квіт(?:ень|н[а-яі]+) "
                 "трав(?:ень|н[а-яі]+) черв(?:ень|н[а-яі]+) лип(?:ень|н[а-яі]+) серп(?:ень|н[а-яі]+) "
                 "верес(?:ень|н[а-яі]+) жовт(?:ень|н[а-яі]+) листопад[а-яі]* груд(?:ень|н[а-яі]+)"_s,
                 anyCase);
    return months;
}

/// Of further languages, by their primary subtag; null where it is none of them.
const Months *furtherMonths(QStringView language)
{
    struct Names
    {
        QLatin1StringView language;
        QString names;
    };
    static const std::vector<std::pair<QLatin1StringView, Months>> known = [] {
        const QString danish = u"januar februar marts april maj juni juli august september oktober november "
                               "december"_s;
        const QString norwegian =
            u"januar februar mars april mai juni juli august september oktober november "
            "desember"_s;
        const Names all[] = {
            {"es"_L1, u"enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre "
                      "diciembre"_s},
            {"it"_L1, u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
                      "dicembre"_s},
            {"pt"_L1, u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
                      "dezembro"_s},
            {"pl"_L1, u"stycz(?:eń|ni\\w*) lut(?:y|ego|ym) mar(?:zec|ca|cu|cem) kwie(?:cień|tni\\w*) "
                      "maj(?:a|u|em)? czerw(?:iec|ca|cu|cem) lip(?:iec|ca|cu|cem) sierp(?:ień|ni\\w*) "
                      "wrze(?:sień|śni\\w*) październik\\w* listopad\\w* grud(?:zień|ni\\w*)"_s},
            {"nl"_L1, u"januari februari maart april mei juni juli augustus september oktober november "
                      "december"_s},
            {"sv"_L1, u"januari februari mars april maj juni juli augusti september oktober november "
                      "december"_s},
            {"da"_L1, danish},
            {"nb"_L1, norwegian},
            {"nn"_L1, norwegian},
            {"no"_L1, norwegian},
            {"tr"_L1, u"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"_s},
            {"cs"_L1, u"led(?:en|na|nu) únor(?:a|u)? březen|března|březnu dub(?:en|na|nu) květ(?:en|na|nu) "
                      "červ(?:en|na|nu) červenec|července|červenci srp(?:en|na|nu) září říj(?:en|na|nu) "
                      "listopad(?:u)? prosin(?:ec|ce|ci)"_s},
            {"ro"_L1, u"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
                      "noiembrie decembrie"_s},
            {"hu"_L1, u"januárj?\\w* február\\w* március\\w* április\\w* május\\w* június\\w* július\\w* "
                      "augusztus\\w* szeptember\\w* október\\w* november\\w* december\\w*"_s},
            {"fi"_L1, u"tammiku\\w+ helmiku\\w+ maalisku\\w+ huhtiku\\w+ toukoku\\w+ kesäku\\w+ heinäku\\w+ "
                      "eloku\\w+ syysku\\w+ lokaku\\w+ marrasku\\w+ jouluku\\w+"_s},
            {"el"_L1,
             u"Ιανου\\w+ Φεβρου\\w+ Μαρτίου|Μάρτι\\w+ Απριλίου|Απρίλι\\w+ Μα[ΐϊ]ου|Μάι\\w+ Ιουνίου|Ιούνι\\w+ "
             "Ιουλίου|Ιούλι\\w+ Αυγούστου|Αύγουστ\\w+ Σεπτεμβρίου|Σεπτέμβρι\\w+ Οκτωβρίου|Οκτώβρι\\w+ "
             "Νοεμβρίου|Νοέμβρι\\w+ Δεκεμβρίου|Δεκέμβρι\\w+"_s},
            {"he"_L1, u"ב?ינואר ב?פברואר ב?מרץ ב?אפריל ב?מאי ב?יוני ב?יולי ב?אוגוסט ב?ספטמבר ב?אוקטובר "
                      "ב?נובמבר ב?דצמבר"_s},
            {"ar"_L1, u"يناير|كانون\\sالثاني فبراير|شباط مارس|آذار أبريل|نيسان مايو|أيار يونيو|حزيران "
                      "يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين\\sالأول نوفمبر|تشرين\\sالثاني "
                      "ديسمبر|كانون\\sالأول"_s},
        };
        std::vector<std::pair<QLatin1StringView, Months>> result;
        for (const Names &one : all)
            result.emplace_back(one.language, monthsOf(one.names, anyCase));
        return result;
    }();
    const auto found = std::find_if(known.begin(), known.end(), [language](const auto &one) {
        const qsizetype end = one.first.size();
        return language.startsWith(one.first) && (language.size() == end || !language[end].isLetter());
    });
    return found == known.end() ? nullptr : &found->second;
}

/// The words before it that make a year of four digits.
const QRegularExpression &beforeYears()
{
    static const QRegularExpression words(
        u"\\b(?:in|since|by|until|till|during|late|early|mid|year|years|before|after|spring|summer|autumn|"
        u"fall|"
        "winter|end of|jahr|jahre|seit|ende|anfang|mitte|en|depuis|fin|année|в|у|с|з|від)[\\s–-]+$"_s,
        anyCase);
    return words;
}

class DateReader
{
public:
    DateReader(const QString &text, QStringView language)
        : m_text(text)
    {
        readNumeric();
        readNamed(englishMonths());
        if (language.startsWith("de"_L1))
            readNamed(germanMonths());
        if (language.startsWith("fr"_L1))
            readNamed(frenchMonths());
        if (const Months *further = furtherMonths(language))
            readNamed(*further);
        static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
        if (text.contains(cyrillic)) {
            readNamed(russianMonths());
            readNamed(ukrainianMonths());
        }
        readChinese();
        readYears();
        readWeekdays();
        readClocks();
    }

    StatedDates take() { return std::move(m_dates); }

private:
    void mark(qsizetype start, qsizetype end) { m_dates.spans.push_back({start, end}); }

    void readNumeric()
    {
        static const QRegularExpression iso(u"\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)"_s);
        auto found = iso.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            m_dates.dates.push_back(
                {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()});
            mark(match.capturedStart(), match.capturedEnd());
        }
        static const QRegularExpression dotted(
            u"(?<![\\d.])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?!\\d)"_s);
        found = dotted.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            const int first = match.captured(1).toInt();
            const int second = match.captured(3).toInt();
            const int written = match.captured(4).toInt();
            const int year = written < 100 ? 2000 + written : written;
            if (second >= 1 && second <= 12)
                m_dates.dates.push_back({year, second, first});
            // 2/4/2026 is in April, or in February.
            if (match.captured(2) == "/"_L1 && first >= 1 && first <= 12)
                m_dates.dates.push_back({year, first, second});
            mark(match.capturedStart(), match.capturedEnd());
        }
    }

    /// The days of `4`, `4 and 5`, `4–6`, `the 4th`, `fourth`.
    static std::vector<int> daysOf(const QString &list)
    {
        static const QRegularExpression token(u"(\\d{1,2})|([a-z]+(?:-[a-z]+)?th|[a-z-]*(?:first|second|"
                                              u"third))|(–|-|\\b(?:to|through|until|bis|au|al|tot|"
                                              "по|до|do)\\b)"_s,
                                              anyCase);
        std::vector<int> days;
        bool isRange = false;
        auto found = token.globalMatch(list);
        while (found.hasNext()) {
            const auto match = found.next();
            if (match.hasCaptured(3)) {
                isRange = true;
                continue;
            }
            const int day = match.captured(1).isEmpty()
                                ? static_cast<int>(dayWords().indexOf(match.captured(2).toLower())) + 1
                                : match.captured(1).toInt();
            if (day < 1 || day > 31)
                continue;
            if (isRange && !days.empty()) {
                for (int between = days.back() + 1; between < day; ++between)
                    days.push_back(between);
            }
            days.push_back(day);
            isRange = false;
        }
        return days;
    }

    void readNamed(const Months &months)
    {
        for (size_t i = 0; i < months.size(); ++i) {
            auto found = months[i].globalMatch(m_text);
            while (found.hasNext())
                take(found.next(), static_cast<int>(i) + 1);
        }
    }

    void take(const QRegularExpressionMatch &match, int month)
    {
        const int year = match.captured(4).toInt();
        std::vector<int> days;
        for (const int group : {1, 2, 3}) {
            for (const int day : daysOf(match.captured(group)))
                days.push_back(day);
        }
        if (days.empty() && year == 0 && isName(match))
            return;
        if (days.empty())
            m_dates.dates.push_back({year, month, 0});
        for (const int day : days)
            m_dates.dates.push_back({year, month, day});
        mark(match.capturedStart(), match.capturedEnd());
    }

    /// Theresa May, and `March on`.
    [[nodiscard]] bool isName(const QRegularExpressionMatch &match) const
    {
        static const QRegularExpression nameBefore(u"\\p{Lu}[\\p{Ll}]+\\s+$"_s);
        static const QRegularExpression linking(
            u"\\b(?:In|By|Since|Until|From|Of|Last|Next|This|Early|Late|During|Before|After|Throughout)\\s+$"_s);
        const QString word = match.captured().trimmed();
        const QString before = m_text.left(match.capturedStart());
        return (word == "May"_L1 || word == "March"_L1) && nameBefore.match(before).hasMatch() &&
               !linking.match(before).hasMatch();
    }

    void readChinese()
    {
        static const QRegularExpression pattern(
            u"(?:(\\d{4})\\s*[年년])?\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})(?:\\s*[日号號일]?\\s*"
            u"(?:[至到、~～–-]|から|부터)\\s*(\\d{1,2}))?"
            u"\\s*[日号號일])?"
            "|(\\d{4})\\s*[年년]|(\\d{1,2})\\s*[日号號](?![间間])|\\d{1,2}\\s*[时時点點]"_s);
        auto found = pattern.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            mark(match.capturedStart(), match.capturedEnd());
            const int month = match.captured(2).toInt();
            if (!match.captured(5).isEmpty()) {
                m_dates.dates.push_back({match.captured(5).toInt(), 0, 0});
            } else if (month >= 1 && month <= 12) {
                const int from = match.captured(3).toInt();
                const int to = std::max(from, match.captured(4).toInt());
                for (int day = from; day <= to; ++day)
                    m_dates.dates.push_back({match.captured(1).toInt(), month, day});
            }
        }
    }

    void readYears()
    {
        static const QRegularExpression year(
            u"(?<![\\d.,$€£])(?:1[5-9]|20|21)\\d\\d(?![\\d%]|[.,]\\d)(\\s*(?:year|году?|року?|роц)\\b)?"_s);
        auto found = year.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            m_dates.dates.push_back({match.captured().left(4).toInt(), 0, 0});
            if (match.hasCaptured(1) || beforeYears().match(m_text.left(match.capturedStart())).hasMatch())
                mark(match.capturedStart(), match.capturedStart() + 4);
        }
    }

    void readWeekdays()
    {
        static const QRegularExpression weekday(u"\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b"_s,
                                                caseMatters);
        static const std::array<QLatin1StringView, 7> names{"Mon"_L1, "Tues"_L1,  "Wednes"_L1, "Thurs"_L1,
                                                            "Fri"_L1, "Satur"_L1, "Sun"_L1};
        auto found = weekday.globalMatch(m_text);
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            m_dates.weekdays.insert(
                static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin()) + 1);
        }
    }

    void readClocks()
    {
        static const QRegularExpression clock(u"(?<![\\d.,:])([01]?\\d|2[0-4])(?:(?:[:h]([0-5]\\d)(?:[:][0-5]"
                                              u"\\d)?)\\s*(?:([ap])\\.?\\s?m\\b\\.?)?"
                                              "|(?:[.:]([0-5]\\d))?\\s*(?:([ap])\\.?\\s?m\\b\\.?|(?:Uhr|o[’']"
                                              "clock|heures|час(?:ов|а)|годин[іу])\\b))"
                                              "(?!\\d)"_s,
                                              anyCase);
        auto found = clock.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            int hour = match.captured(1).toInt();
            const int minute = match.captured(2).toInt() + match.captured(4).toInt();
            const QString half = (match.captured(3) + match.captured(5)).toLower();
            if (half == "p"_L1 && hour < 12)
                hour += 12;
            if (half == "a"_L1 && hour == 12)
                hour = 0;
            m_dates.clockTimes.insert((hour * 60 + minute) % (24 * 60));
            mark(match.capturedStart(), match.capturedEnd());
        }
        static const QRegularExpression noon(u"\\bnoon\\b"_s, anyCase);
        static const QRegularExpression midnight(u"\\bmidnight\\b"_s, anyCase);
        if (m_text.contains(noon))
            m_dates.clockTimes.insert(12 * 60);
        if (m_text.contains(midnight))
            m_dates.clockTimes.insert(0);
    }

    const QString &m_text;
    StatedDates m_dates;
};

} // namespace

StatedDates statedDates(const QString &text, QStringView language)
{
    return DateReader(text, language).take();
}

} // namespace chancery
