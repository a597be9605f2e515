// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/stated_dates.h"
#include "core/check/warnings.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

QRegularExpression timeWords(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// The first and the last day of something.
struct DaySpan
{
    CivilDay first;
    CivilDay last;

    [[nodiscard]] bool meets(const DaySpan &other) const
    {
        return first <= other.last && other.first <= last;
    }
    [[nodiscard]] std::int64_t days() const { return last.daysSinceEpoch - first.daysSinceEpoch + 1; }
    [[nodiscard]] DaySpan moved(std::int64_t by) const
    {
        return {{first.daysSinceEpoch + by}, {last.daysSinceEpoch + by}};
    }
    [[nodiscard]] DaySpan widened(std::int64_t before, std::int64_t after) const
    {
        return {{first.daysSinceEpoch - before}, {last.daysSinceEpoch + after}};
    }
};

/// The months from that of the first day to that of the last, so many months away.
DaySpan monthsAway(const DaySpan &span, int by)
{
    const auto month = [by](const CivilDay &day) {
        const auto [year, number, unused] = day.toYmd();
        const std::int64_t months = year * 12 + number - 1 + by;
        return std::pair{months / 12, static_cast<int>(months % 12) + 1};
    };
    const auto [firstYear, firstMonth] = month(span.first);
    const auto [lastYear, lastMonth] = month(span.last);
    return {CivilDay::fromYmd(firstYear, firstMonth, 1),
            CivilDay::fromYmd(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))};
}

DaySpan yearsAway(const DaySpan &span, int by)
{
    return {CivilDay::fromYmd(span.first.toYmd().year + by, 1, 1),
            CivilDay::fromYmd(span.last.toYmd().year + by, 12, 31)};
}

/// 1 is Monday.
int weekdayOf(const CivilDay &day)
{
    return static_cast<int>(((day.daysSinceEpoch + 3) % 7 + 7) % 7) + 1; // 1 January 1970 was a Thursday
}

/// What a passage says by the day of its report: `yesterday`, `last month`, `two days ago`.
struct Reckoned
{
    std::vector<DaySpan> spans;
    QString words;          ///< the first of them
    bool isUnclear = false; ///< whether something may be any day
};

int countOf(const QString &word)
{
    static const QStringList words =
        u"zero one two three four five six seven eight nine ten eleven twelve"_s.split(u' ');
    bool isNumber = false;
    const int digits = word.toInt(&isNumber);
    return isNumber ? digits : std::max<int>(1, static_cast<int>(words.indexOf(word.toLower())));
}

/// The days that an expression means in a report published then; none where that is not known.
std::optional<DaySpan> spanOf(const QRegularExpressionMatch &match, const DaySpan &published)
{
    const QString plain = match.captured(1).toLower();
    if (plain == "today"_L1 || plain == "tonight"_L1)
        return published;
    if (plain == "yesterday"_L1)
        return published.moved(-1);
    if (plain == "tomorrow"_L1)
        return published.moved(1);
    const QString which = match.captured(2).toLower();
    const QString unit = match.captured(3).toLower();
    if (!which.isEmpty()) {
        const int step = which == "last"_L1 ? -1 : which == "next"_L1 ? 1 : 0;
        if (unit == "month"_L1)
            return monthsAway(published, step);
        if (unit == "year"_L1)
            return yearsAway(published, step);
        if (unit == "week"_L1)
            return step == 0  ? published.widened(6, 6)
                   : step < 0 ? published.widened(14, -1)
                              : published.widened(-1, 14);
        if (unit == "night"_L1)
            return published.widened(1, 0);
        return step == 0 ? std::optional(published) : std::nullopt;
    }
    const int count = countOf(match.captured(4));
    const QString ago = match.captured(5).toLower();
    if (ago.startsWith("day"_L1))
        return published.moved(-count).widened(count > 3 ? 1 : 0, count > 3 ? 1 : 0);
    if (ago.startsWith("week"_L1))
        return published.moved(-7 * count).widened(4, 4);
    if (ago.startsWith("month"_L1))
        return monthsAway(published, -count).widened(31, 31);
    if (ago.startsWith("year"_L1))
        return yearsAway(published, -count).widened(366, 366);
    return published.widened(1, 0); // hours, minutes
}

/// `gestern`, `ayer`, `вчора`: in other languages than English what is reckoned by the day of the report is
/// told by these, and not reckoned. `language` is that of the text.
bool saysByDayOfReport(const QString &text, const QString &language)
{
    static const QRegularExpression words = timeWords(
        u"gestern|vorgestern|heute|ayer|anteayer|hoy|ieri|oggi|wczoraj|przedwczoraj|dziś|dzisiaj|avant-hier|"
        "aujourd['’]hui|вчера|позавчера|сегодня|вчора|позавчора|сьогодні|ontem|hoje|gisteren|vandaag|i\\s+"
        "går|"
        "igår|i\\s+dag|idag|dün|bugün|včera|dnes|أمس|اليوم"_s);
    static const QRegularExpression french = timeWords(u"hier"_s);
    static const QRegularExpression han(u"昨天|今天|昨日|本日|今日"_s);
    return words.match(text).hasMatch() || han.match(text).hasMatch() ||
           (language.startsWith("fr"_L1) && french.match(text).hasMatch());
}

Reckoned reckonedIn(const QString &text, const std::optional<DaySpan> &published)
{
    static const QRegularExpression relative(
        u"\\b(?:(today|tonight|yesterday|tomorrow)|(last|this|next)\\s+(month|year|week|night|morning|"
        u"afternoon|evening)|"
        "(\\w+)\\s+(minutes?|hours?|days?|weeks?|months?|years?)\\s+ago)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unclear = timeWords(
        u"(?:last|next|this|previous|past|coming|earlier|following|same|another|later)\\s+(?:\\w+\\s+)?"
        "(?:days?|weekend|quarter|spring|summer|autumn|fall|winter|hours?|months|years|weeks)|"
        "(?:the|a|one)\\s+(?:\\w+\\s+)?(?:day|night|week|month|year|morning|evening)\\s+(?:before|after|"
        "earlier|later)|"
        "(?:previous|past|coming|earlier|following|same)\\s+(?:week|month|year|night|evening|morning)|"
        "decades?\\s+ago|overnight|eve|recent|recently|earlier|later|soon|meanwhile|anniversary"_s);
    Reckoned result;
    result.isUnclear = unclear.match(text).hasMatch();
    auto found = relative.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        // What is quoted was said on another day.
        const QStringView before = QStringView(text).left(match.capturedStart());
        const bool isQuoted = before.count(u'“') > before.count(u'”') || before.count(u'"') % 2 == 1;
        const auto span = published && !isQuoted ? spanOf(match, *published) : std::nullopt;
        if (!span) {
            result.isUnclear = true;
            continue;
        }
        result.spans.push_back(*span);
        if (result.words.isEmpty())
            result.words = match.captured();
    }
    return result;
}

class DateCheck
{
public:
    DateCheck(const Supported &given, const CheckContext &context, Findings &findings)
        : m_given(given)
        , m_context(context)
        , m_findings(findings)
        , m_date(*given.fact.date)
        , m_span{*m_date.earliest(), *m_date.latest()}
    {
        for (const Passage *passage : given.passages) {
            const StatedDates stated = statedDates(passage->exact, languageOf(*passage, context));
            for (const NamedDate &one : stated.dates) {
                m_named.push_back(one);
                if (one.year != 0)
                    m_years.insert(one.year);
                if (one.month != 0)
                    m_months.insert(one.month);
                if (one.day != 0)
                    m_days.insert({one.month, one.day});
            }
            m_weekdays.insert(stated.weekdays.begin(), stated.weekdays.end());
            m_clocks.insert(stated.clockTimes.begin(), stated.clockTimes.end());
        }
    }

    void run()
    {
        Reckoned reckoned;
        for (const Passage *passage : m_given.passages) {
            const Reckoned one = reckonedIn(passage->exact, published(*passage));
            reckoned.isUnclear = reckoned.isUnclear || one.isUnclear ||
                                 saysByDayOfReport(passage->exact, languageOf(*passage, m_context));
            reckoned.spans.insert(reckoned.spans.end(), one.spans.begin(), one.spans.end());
            if (reckoned.words.isEmpty())
                reckoned.words = one.words;
        }
        checkClock();
        if (reckoned.isUnclear || isWritten())
            return;
        if (!reckoned.spans.empty() || !m_weekdays.empty())
            checkReckoned(reckoned);
        else if (checkYear() && checkMonth() && checkDay())
            checkPrecision();
    }

private:
    static std::optional<DaySpan> spanOfDate(const std::optional<Edtf> &date)
    {
        if (!date || !date->earliest() || !date->latest())
            return std::nullopt;
        return DaySpan{*date->earliest(), *date->latest()};
    }

    /// When what a passage says was published.
    [[nodiscard]] std::optional<DaySpan> published(const Passage &passage) const
    {
        if (passage.published)
            return spanOfDate(passage.published);
        const SourceText *text = m_context.textOf(passage.source);
        return text ? spanOfDate(text->source.published) : std::nullopt;
    }

    void warn(const QString &part)
    {
        m_findings.add(Severity::Warning, u"/date"_s,
                       tr("none of the passages of fact %1 has the date %2: they name %3")
                           .arg(m_given.fact.id.toString(), m_date.toString(), part));
    }

    /// Whether a passage has the date as it is written here, 24:00 of the day before included.
    [[nodiscard]] bool isWritten() const
    {
        return !m_date.isInterval() &&
               std::any_of(m_given.passages.begin(), m_given.passages.end(), [this](const Passage *passage) {
                   return passage->exact.contains(m_date.startExpression());
               });
    }

    [[nodiscard]] bool isVague() const { return m_date.isApproximate() || m_date.isUncertain(); }

    [[nodiscard]] bool says(const QRegularExpression &pattern) const
    {
        return std::any_of(
            m_given.passages.begin(), m_given.passages.end(),
            [&pattern](const Passage *passage) { return pattern.match(passage->exact).hasMatch(); });
    }

    /// Of a time that no passage has, where they have others on the same clock.
    void checkClock()
    {
        static const QRegularExpression zone(
            u"\\b(?:GMT|UTC|CET|CEST|EET|EEST|MSK|EST|EDT|ET|BST|PST|local time|\\w+ time)\\b"_s);
        const auto start = m_date.startClock();
        if (!start || start->offset || m_clocks.empty() || says(zone))
            return;
        const auto isNamed = [this](const std::optional<ClockTime> &clock) {
            return clock && m_clocks.contains(clock->second / 60 % (24 * 60));
        };
        if (isNamed(start) || isNamed(m_date.endClock()))
            return;
        const int other = *m_clocks.begin();
        warn(u"%1:%2"_s.arg(other / 60, 2, 10, QChar(u'0')).arg(other % 60, 2, 10, QChar(u'0')));
    }

    /// Whether a day, month or year that is named is of the date, or the date of it.
    [[nodiscard]] bool meets(const NamedDate &named) const
    {
        const auto fits = [&](std::int64_t year) {
            if (named.month == 0)
                return m_span.meets({CivilDay::fromYmd(year, 1, 1), CivilDay::fromYmd(year, 12, 31)});
            const int last = daysInMonth(year, named.month);
            if (named.day > last)
                return false;
            return m_span.meets({CivilDay::fromYmd(year, named.month, named.day == 0 ? 1 : named.day),
                                 CivilDay::fromYmd(year, named.month, named.day == 0 ? last : named.day)});
        };
        return named.year != 0 ? fits(named.year)
                               : fits(m_span.first.toYmd().year) || fits(m_span.last.toYmd().year);
    }

    /// By the day of the report, or by a day of the week, or as another passage names it.
    void checkReckoned(const Reckoned &reckoned)
    {
        if (isVague() || !m_given.isEnglish ||
            std::any_of(m_named.begin(), m_named.end(),
                        [this](const NamedDate &one) { return meets(one); }) ||
            std::any_of(reckoned.spans.begin(), reckoned.spans.end(),
                        [this](const DaySpan &span) { return span.meets(m_span); }))
            return;
        bool hasWeekday = !m_weekdays.empty() && m_span.days() >= 7;
        for (std::int64_t day = 0; day < std::min<std::int64_t>(m_span.days(), 7); ++day)
            hasWeekday = hasWeekday || m_weekdays.contains(weekdayOf({m_span.first.daysSinceEpoch + day}));
        if (hasWeekday)
            return;
        warn(reckoned.spans.empty() ? QLocale(QLocale::English).standaloneDayName(*m_weekdays.begin())
                                    : reckoned.words);
    }

    bool checkYear()
    {
        const auto fits = [this](int year) {
            // 24:00 of the last day of a year is of the next.
            return (year >= m_span.first.toYmd().year && year <= m_span.last.toYmd().year) ||
                   m_date.toString().contains(QString::number(year));
        };
        if (m_years.empty() ? isYearNear() : std::any_of(m_years.begin(), m_years.end(), fits))
            return true;
        if (!m_years.empty())
            warn(QString::number(*m_years.begin()));
        return false;
    }

    /// A day without its year is of the report's year, or of the one before or after: not more than a year
    /// from it, unless the source speaks of that year.
    bool isYearNear()
    {
        if (m_days.empty() || m_span.days() > 31)
            return true;
        for (const Passage *passage : m_given.passages) {
            const auto day = published(*passage);
            const SourceText *text = m_context.textOf(passage->source);
            constexpr std::int64_t almostYear = 350;
            if (!day || !text || m_span.meets(day->widened(almostYear, almostYear)) ||
                text->source.text.contains(QString::number(m_span.first.toYmd().year)))
                return true;
        }
        warn(tr("a day without its year"));
        return false;
    }

    bool checkMonth()
    {
        const auto [firstYear, firstMonth, firstDay] = m_span.first.toYmd();
        const auto [lastYear, lastMonth, lastDay] = m_span.last.toYmd();
        if (firstYear != lastYear || firstMonth != lastMonth || m_months.empty() ||
            m_months.contains(firstMonth))
            return true;
        warn(QLocale(QLocale::English).standaloneMonthName(*m_months.begin()));
        return false;
    }

    bool checkDay()
    {
        if (m_days.empty())
            return true;
        const auto monthAndDay = [](const CivilDay &day) {
            const auto ymd = day.toYmd();
            return std::pair{ymd.month, ymd.day};
        };
        static const QRegularExpression open = timeWords(
            u"since|after|before|until|till|from|by|week|early|mid|late|days|hours|nights?|overnight|through|"
            u"following|"
            u"nacht|nuit|noche|notte|nocy|noc|ночь|ночи|ночью|ніч|ночі|вночі|natten|natt|gece|noite|éjjel|yö"_s);
        std::vector<std::pair<int, int>> ends;
        if (m_span.days() == 1)
            ends = {monthAndDay(m_span.first)};
        else if (m_date.isInterval() && m_date.startExpression().size() >= 10 &&
                 m_date.endExpression().size() >= 10 && !isVague() && !says(open))
            ends = {monthAndDay(m_span.first), monthAndDay(m_span.last)};
        for (const auto &end : ends) {
            const auto other = std::find_if(m_days.begin(), m_days.end(),
                                            [&end](const auto &day) { return day.first == end.first; });
            if (other == m_days.end() || m_days.contains(end))
                continue;
            warn(tr("%1 %2")
                     .arg(other->second)
                     .arg(QLocale(QLocale::English).standaloneMonthName(other->first)));
            return false;
        }
        return true;
    }

    /// A day where only the month is named, a month where only the year is, either where nothing is.
    void checkPrecision()
    {
        if (!m_given.isEnglish || isVague() || !m_days.empty() || m_span.days() > 31)
            return;
        static const QRegularExpression dayWords = timeWords(
            u"first|last|eve|end|ends|ended|beginning|start|starts|middle|midnight|day|days|week|weeks|"
            u"weekend|"
            "\\d+(?:st|nd|rd|th)|christmas|easter|new year|new year[’']s|holiday|ramadan|orthodox|epiphany"_s);
        if (says(dayWords))
            return;
        const QLocale english(QLocale::English);
        if (!m_months.empty()) {
            if (m_span.days() == 1)
                warn(tr("%1 alone").arg(english.standaloneMonthName(*m_months.begin())));
            return;
        }
        static const QRegularExpression seasons =
            timeWords(u"spring|summer|autumn|fall|winter|month|quarter|january|february|march|april|may|june|"
                      u"july|august|"
                      "september|october|november|december"_s);
        if (!m_years.empty()) {
            if (!says(seasons))
                warn(tr("%1 alone").arg(*m_years.begin()));
            return;
        }
        static const QRegularExpression timely = timeWords(
            u"now|current|currently|still|since|after|before|ahead|during|following|followed|until|till|"
            u"begin|began|"
            "begun|season|night|morning|evening|afternoon|noon|hours?|spring|summer|autumn|winter|month|"
            "months|year|"
            "years|ago|subsequent|upcoming|date|dated|while|when|once|then|as|century|decade|war|daily|late|early"_s);
        if (says(timely) || !m_clocks.empty())
            return;
        for (const Passage *passage : m_given.passages) {
            const auto day = published(*passage);
            if (!day || day->meets(m_span))
                return;
        }
        warn(tr("none"));
    }

    const Supported &m_given;
    const CheckContext &m_context;
    Findings &m_findings;
    const Edtf &m_date;
    const DaySpan m_span;
    std::vector<NamedDate> m_named;
    std::set<int> m_years;
    std::set<int> m_months;
    std::set<std::pair<int, int>> m_days; ///< month and day
    std::set<int> m_weekdays;
    std::set<int> m_clocks;
};

} // namespace

void warnOfDate(const Supported &given, const CheckContext &context, Findings &findings)
{
    const auto &date = given.fact.date;
    if (given.fact.kind() == FactKind::EventDate && date && date->earliest() && date->latest())
        DateCheck(given, context, findings).run();
}

} // namespace chancery
