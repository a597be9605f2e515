// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/typed_date.h"

#include "core/markup/stated_day.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TypedDate", text);
}

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// 1 to 12; 0 where the word names no month.
int monthNamed(const QString &word)
{
    static const QRegularExpression letters(uR"(^\p{L}{3,}\.?$)"_s);
    if (!letters.match(word).hasMatch())
        return 0;
    // In Ukrainian a month by itself stands in other cases than in a date.
    static const QRegularExpression alone(uR"(^(\p{L}+?)(?:ень|ні|ий|ому|і|)$)"_s);
    static const QStringList stems{u"січ"_s, u"лют"_s,  u"берез"_s, u"квіт"_s, u"трав"_s,     u"черв"_s,
                                   u"лип"_s, u"серп"_s, u"верес"_s, u"жовт"_s, u"листопад"_s, u"груд"_s};
    if (const auto at = stems.indexOf(alone.match(word.toLower()).captured(1)); at >= 0)
        return static_cast<int>(at) + 1;
    return statedDay(u"1 %1 2020"_s.arg(word.chopped(word.endsWith(u'.') ? 1 : 0))).mid(5, 2).toInt();
}

/// 1 to 7 for Monday to Sunday; 0 where the word names no weekday.
int weekdayNamed(const QString &word, const QString &language)
{
    const QString wanted = word.toLower().remove(u'.').replace(u'’', u'\'');
    if (wanted.size() < 2)
        return 0;
    // Ukrainian has a day in several cases.
    static const QStringList cased{u"понеділок понеділка понеділку"_s,
                                   u"вівторок вівторка"_s,
                                   u"середа середи середу середі среда среду"_s,
                                   u"четвер четверга"_s,
                                   u"п'ятниця п'ятниці п'ятницю пятница пятницу"_s,
                                   u"субота суботи суботу суботі субботу"_s,
                                   u"неділя неділі неділю"_s};
    for (int day = 1; day <= 7; ++day) {
        if (cased.at(day - 1).split(u' ').contains(wanted))
            return day;
    }
    // Who types speaks one of the program's languages, or that of the source.
    for (const QString &tag : {u"en"_s, language.section(u'-', 0, 0), u"uk"_s, u"fr"_s, u"de"_s}) {
        if (tag.isEmpty())
            continue;
        const QLocale locale(tag);
        for (int day = 1; day <= 7; ++day) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const auto plain = [](const QString &name) {
                    return name.toLower().remove(u'.').replace(u'’', u'\'');
                };
                if (wanted == plain(locale.dayName(day, form)) ||
                    wanted == plain(locale.standaloneDayName(day, form)))
                    return day;
            }
        }
    }
    return 0;
}

/// The words with the names of months in other languages than English, however they are declined or cut, as
/// the English ones.
QString withEnglishMonths(const QString &text, const QString &language)
{
    static const QRegularExpression word(uR"(\p{L}{3,}\.?)"_s);
    const QLocale english(u"en"_s);
    const auto plain = [](const QString &name) { return name.toLower().remove(u'.'); };
    const auto monthOf = [&](const QString &wanted) {
        for (const QString &tag :
             {language.section(u'-', 0, 0), u"uk"_s, u"fr"_s, u"de"_s, u"ru"_s, u"pl"_s, u"es"_s, u"it"_s}) {
            if (tag.isEmpty())
                continue;
            const QLocale locale(tag);
            for (int month = 1; month <= 12; ++month) {
                for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    if (wanted == plain(locale.monthName(month, form)) ||
                        wanted == plain(locale.standaloneMonthName(month, form)))
                        return month;
                }
            }
        }
        return 0;
    };
    QString result;
    qsizetype done = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const int month = monthOf(plain(one.captured()));
        result += text.sliced(done, one.capturedStart() - done) +
                  (month == 0 ? one.captured() : english.monthName(month));
        done = one.capturedEnd();
    }
    return result + text.sliced(done);
}

/// An expression of EDTF, and what of it was not typed.
struct Read
{
    QString expression;
    QString note;
};

class Reader
{
public:
    Reader(const std::optional<Edtf> &sourceDay, QString language)
        : m_language(std::move(language))
    {
        // A source that is dated to a month has no day to count from.
        if (sourceDay && sourceDay->earliest() && sourceDay->earliest() == sourceDay->latest()) {
            const auto day = sourceDay->earliest()->toYmd();
            m_day = QDate(static_cast<int>(day.year), day.month, day.day);
        }
    }

    std::optional<Read> read(QString text)
    {
        text = text.simplified();
        if (text.isEmpty())
            return std::nullopt;
        if (auto found = readAsItIs(text))
            return found;
        const QString other = withEnglishMonths(text, m_language);
        return other == text ? std::nullopt : readAsItIs(other);
    }

    /// Why nothing was found; empty where the words are no date at all.
    [[nodiscard]] const QString &wanting() const { return m_wanting; }

private:
    std::optional<Read> readAsItIs(const QString &text)
    {
        if (Edtf::parse(text))
            return Read{text, {}};
        if (auto found = qualified(text))
            return found;
        if (auto found = interval(text))
            return found;
        return single(text);
    }

    std::optional<Read> single(const QString &text)
    {
        if (Edtf::parse(text))
            return Read{text, {}};
        if (auto found = clock(text))
            return found;
        if (const QString day = statedDay(text, m_language); !day.isEmpty())
            return Read{day, {}};
        if (auto found = numbers(text))
            return found;
        if (auto found = monthAndYear(text))
            return found;
        if (auto found = dayAndMonth(text))
            return found;
        if (auto found = counted(text))
            return found;
        return periodOfYear(text);
    }

    /// `about 2014`, `6 January 2026?`.
    std::optional<Read> qualified(const QString &text)
    {
        static const QRegularExpression about(
            uR"(^(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|um|etwa|ungefähr|vers|environ|autour du|autour de|близько|приблизно|біля)\s+(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression perhaps(
            uR"(^(?:perhaps|maybe|possibly|probably|vielleicht|möglicherweise|wahrscheinlich|peut-être|probablement|можливо|ймовірно|імовірно)\s+(.+)$|^(.+?)\s*\?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto with = [this](const QString &rest, QChar sign) -> std::optional<Read> {
            auto inner = single(rest);
            if (!inner || !Edtf::parse(inner->expression + sign))
                return std::nullopt;
            inner->expression += sign;
            return inner;
        };
        if (const auto match = about.match(text); match.hasMatch())
            return with(match.captured(1), u'~');
        if (const auto match = perhaps.match(text); match.hasMatch())
            return with(match.captured(1) + match.captured(2), u'?');
        return std::nullopt;
    }

    std::optional<Read> interval(const QString &text)
    {
        static const QRegularExpression since(
            uR"(^(?:since|from|after|seit(?:\s+dem)?|ab|nach(?:\s+dem)?|depuis(?:\s+le)?|à partir d[eu]|après(?:\s+le)?|з|від|після)\s+(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression until(
            uR"(^(?:until|till|up to|before|bis(?:\s+zum)?|vor(?:\s+dem)?|jusqu'(?:au|à|en)|avant(?:\s+le)?|до)\s+(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression days(
            uR"(^(?:from\s+|vom\s+|du\s+|з\s+)?(\d{1,2})\.?\s*(?:-|–|to|and|until|bis(?:\s+zum)?|und|au|et|до|по)\s*(\d{1,2}\.?\s+\p{L}{3,}.*)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression monthFirst(
            uR"(^(\p{L}{3,}\.?)\s+(\d{1,2})\s*(?:-|–|to|and)\s*(\d{1,2})(,?\s+\d{4})?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression both(
            uR"(^(?:from\s+|between\s+|vom\s+|von\s+|du\s+|de\s+|з\s+)?(.+?)\s*(?:\s-\s|–|\sto\s|\suntil\s|\sand\s|\sbis(?:\s+zum)?\s|\sau\s|\sà\s|\sдо\s|\sпо\s)\s*(.+)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = days.match(text); match.hasMatch()) {
            const auto end = single(match.captured(2));
            if (end && end->expression.size() == 10)
                return joined({end->expression.left(8) + match.captured(1).rightJustified(2, u'0'), {}},
                              *end);
        }
        if (const auto match = monthFirst.match(text); match.hasMatch()) {
            const auto end = single(match.captured(3) + u' ' + match.captured(1) + u' ' +
                                    match.captured(4).remove(u',').trimmed());
            if (end && end->expression.size() == 10)
                return joined({end->expression.left(8) + match.captured(2).rightJustified(2, u'0'), {}},
                              *end);
        }
        if (const auto match = both.match(text); match.hasMatch()) {
            const auto end = single(match.captured(2));
            const auto start = single(match.captured(1));
            // `3 January to 5 February 2026`: the year of the end is that of the start, where it was typed.
            if (end && end->note.isEmpty() && (!start || !start->note.isEmpty())) {
                if (const auto same = single(match.captured(1) + u' ' + end->expression.left(4))) {
                    if (auto whole = joined(*same, *end))
                        return whole;
                }
            }
            if (start && end)
                return joined(*start, *end);
        }
        if (const auto match = since.match(text); match.hasMatch()) {
            if (const auto start = single(match.captured(1)))
                return Read{start->expression + u"/.."_s, start->note};
        }
        if (const auto match = until.match(text); match.hasMatch()) {
            if (const auto end = single(match.captured(1)))
                return Read{u"../"_s + end->expression, end->note};
        }
        return std::nullopt;
    }

    static std::optional<Read> joined(const Read &start, const Read &end)
    {
        if (start.expression == end.expression)
            return end;
        const QString expression = start.expression + u'/' + end.expression;
        if (!Edtf::parse(expression))
            return std::nullopt;
        return Read{expression, end.note.isEmpty() ? start.note : end.note};
    }

    /// `6.1.26`, `6.1.`, `01/2026`. Of `01/06/2026` nobody but who typed it knows which is the month: that
    /// is asked.
    std::optional<Read> numbers(const QString &text)
    {
        static const QRegularExpression slashes(uR"(^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$)"_s);
        static const QRegularExpression points(uR"(^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{2}))?$)"_s);
        static const QRegularExpression month(uR"(^(\d{1,2})[/.](\d{4})$)"_s);
        const auto day = [](int year, int ofYear, int ofMonth) {
            const QDate date(year, ofYear, ofMonth);
            return date.isValid() ? std::optional(Read{iso(date), {}}) : std::nullopt;
        };
        if (const auto match = slashes.match(text); match.hasMatch()) {
            const int first = match.captured(1).toInt();
            const int second = match.captured(2).toInt();
            const int year = match.captured(3).toInt() + (match.capturedLength(3) == 2 ? 2000 : 0);
            const auto dayFirst = day(year, second, first);
            const auto monthFirst = day(year, first, second);
            if (!dayFirst || !monthFirst || first == second)
                return dayFirst ? dayFirst : monthFirst;
            m_wanting = tr("which is the month? Say %1 or %2")
                            .arg(Edtf::parse(dayFirst->expression)->toReadable(),
                                 Edtf::parse(monthFirst->expression)->toReadable());
            return std::nullopt;
        }
        if (const auto match = points.match(text); match.hasMatch()) {
            if (match.capturedLength(3) > 0)
                return day(2000 + match.captured(3).toInt(), match.captured(2).toInt(),
                           match.captured(1).toInt());
            const int ofYear = match.captured(2).toInt();
            if (ofYear >= 1 && ofYear <= 12)
                return nearest(ofYear, match.captured(1).toInt());
        }
        if (const auto match = month.match(text); match.hasMatch()) {
            const int ofYear = match.captured(1).toInt();
            if (ofYear >= 1 && ofYear <= 12)
                return Read{u"%1-%2"_s.arg(match.captured(2)).arg(ofYear, 2, 10, QChar(u'0')), {}};
        }
        return std::nullopt;
    }

    /// The day of a month, 0 for the month, of the year that brings it nearest to the source's day.
    std::optional<Read> nearest(int month, int day)
    {
        if (!m_day.isValid()) {
            m_wanting = tr("of which year? The source has no day to count from");
            return std::nullopt;
        }
        QDate nearest;
        for (int year = m_day.year() - 1; year <= m_day.year() + 1; ++year) {
            const QDate one(year, month, day == 0 ? 15 : day);
            if (one.isValid() &&
                (!nearest.isValid() || std::abs(m_day.daysTo(one)) < std::abs(m_day.daysTo(nearest))))
                nearest = one;
        }
        if (!nearest.isValid())
            return std::nullopt;
        return Read{day == 0 ? iso(nearest).left(7) : iso(nearest),
                    tr("the year is that of the source's day")};
    }

    /// `6 Jan 2026 14:30`, `Tuesday at 09:00`.
    std::optional<Read> clock(const QString &text)
    {
        static const QRegularExpression form(
            uR"(^(.+?),?\s+(?:at\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(Z|\s?UTC)?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        auto day = single(match.captured(1));
        if (!day || day->expression.size() != 10)
            return std::nullopt;
        const QString seconds = match.captured(4).isEmpty() ? u"00"_s : match.captured(4);
        day->expression += u"T%1:%2:%3%4"_s.arg(match.captured(2).rightJustified(2, u'0'), match.captured(3),
                                                seconds, match.captured(5).isEmpty() ? QString() : u"Z"_s);
        return Edtf::parse(day->expression) ? day : std::nullopt;
    }

    static std::optional<Read> monthAndYear(const QString &text)
    {
        static const QRegularExpression form(
            uR"(^(?:in\s+|im\s+|en\s+|у\s+|в\s+)?(\p{L}{3,}\.?),?\s+(?:of\s+|de\s+)?(\d{4})(?:\s+року)?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        const int month = match.hasMatch() ? monthNamed(match.captured(1)) : 0;
        if (month == 0)
            return std::nullopt;
        return Read{u"%1-%2"_s.arg(match.captured(2)).arg(month, 2, 10, QChar(u'0')), {}};
    }

    /// `6 Jan`, `Jan 6`, `January`: the year is that which brings it nearest to the source's day.
    std::optional<Read> dayAndMonth(const QString &text)
    {
        static const QRegularExpression form(
            uR"(^(?:on\s+|in\s+|am\s+|im\s+|le\s+|en\s+|у\s+|в\s+)?(?:(\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:of\s+)?(\p{L}{3,}\.?)|(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?|(\p{L}{3,}\.?))$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const int day = (match.captured(1) + match.captured(4)).toInt();
        const int month = monthNamed(match.captured(2) + match.captured(3) + match.captured(5));
        return month == 0 ? std::nullopt : nearest(month, day);
    }

    /// What counts from the day of the source.
    std::optional<Read> counted(const QString &text)
    {
        static const QRegularExpression article(
            uR"(^(?:(?:on|in|the|am|an|le|la|у|в|во|w|we|el|il(?!\s+y\b))\s+|l['’]))"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString words = inEnglish(text.toLower().remove(article));
        static const QStringList days{u"today"_s, u"yesterday"_s, u"tomorrow"_s};
        static const int shifts[] = {0, -1, 1};
        static const QRegularExpression span(uR"(^(this|last|next|previous|past|coming)\s+([\p{L}'’]+)$)"_s);
        static const QRegularExpression ago(
            uR"(^(\d{1,3})\s+(day|week|month|year)s?\s+(ago|before|earlier|later)$)"_s);
        const auto at = days.indexOf(words);
        const auto match = span.match(words);
        const auto before = ago.match(words);
        const int weekday = weekdayNamed(match.hasMatch() ? match.captured(2) : words, m_language);
        static const QStringList units{u"week"_s, u"month"_s, u"year"_s};
        const bool isUnit = match.hasMatch() && units.contains(match.captured(2));
        if (at < 0 && weekday == 0 && !isUnit && !before.hasMatch())
            return std::nullopt;
        if (!m_day.isValid()) {
            m_wanting = tr("counted from which day? The source has none");
            return std::nullopt;
        }
        const QString note = tr("counted from the source's day, %1").arg(iso(m_day));
        if (at >= 0)
            return Read{iso(m_day.addDays(shifts[at])), note};
        if (before.hasMatch())
            return Read{spanBefore(before), note};
        const bool isNext = match.captured(1) == "next"_L1 || match.captured(1) == "coming"_L1;
        const bool isThis = match.captured(1) == "this"_L1;
        if (isUnit)
            return Read{unit(match.captured(2), isThis ? 0 : isNext ? 1 : -1), note};
        int shift = weekday - m_day.dayOfWeek(); // within the week of the source
        if (isNext ? shift <= 0 : (!isThis && shift > 0))
            shift += isNext ? 7 : -7;
        return Read{iso(m_day.addDays(shift)), note};
    }

    /// The words for such spans in German, French and Ukrainian (and Russian, where they are near), as the
    /// English ones; a weekday stays as it is. `letzte Woche`, `la semaine dernière`, `минулого тижня`, `vor
    /// 3 Tagen`, `il y a 3 jours`, `3 дні тому`.
    static QString inEnglish(const QString &text)
    {
        static const QHash<QString, QString> whole{
            {u"heute"_s, u"today"_s},       {u"gestern"_s, u"yesterday"_s}, {u"morgen"_s, u"tomorrow"_s},
            {u"aujourd'hui"_s, u"today"_s}, {u"hier"_s, u"yesterday"_s},    {u"demain"_s, u"tomorrow"_s},
            {u"сьогодні"_s, u"today"_s},    {u"вчора"_s, u"yesterday"_s},   {u"учора"_s, u"yesterday"_s},
            {u"завтра"_s, u"tomorrow"_s},   {u"сегодня"_s, u"today"_s},     {u"вчера"_s, u"yesterday"_s}};
        static const std::pair<QRegularExpression, QString> which[]{
            {QRegularExpression(u"^(?:letzt|vorig|vergangen)e[nrsm]?$|^derni(?:er|ère)$|^passée?$"
                                "|^минул(?:ого|ої|ий|а|у)$|^прошл(?:ого|ой|ый|ую)$"_s),
             u"last"_s},
            {QRegularExpression(u"^(?:nächst|kommend)e[nrsm]?$|^prochaine?$"
                                "|^наступн(?:ого|ої|ий|а|у)$|^следующ(?:его|ей|ий|ую)$"_s),
             u"next"_s},
            {QRegularExpression(u"^diese[nrsm]?$|^ce(?:tte|t)?$|^ц(?:ього|ієї|ей|я|ю)$"_s), u"this"_s}};
        static const std::pair<QRegularExpression, QString> units[]{
            {QRegularExpression(u"^tag(?:en?)?$|^jours?$|^(?:дні|днів|день)$"_s), u"day"_s},
            {QRegularExpression(u"^wochen?$|^semaines?$|^(?:тижня|тиждень|тижні|тижнів)$|^недел[яиюь]$"_s),
             u"week"_s},
            {QRegularExpression(u"^monat(?:s|en?)?$|^mois$|^(?:місяця|місяць|місяці|місяців)$"_s),
             u"month"_s},
            {QRegularExpression(u"^jahr(?:es?|en)?$|^ans?$|^années?$|^(?:року|рік|роки|років)$"_s),
             u"year"_s}};
        const auto among = [](const auto &table, const QString &word) {
            for (const auto &[pattern, english] : table) {
                if (pattern.match(word).hasMatch())
                    return english;
            }
            return QString();
        };
        QString plain = text;
        plain.replace(u'’', u'\'');
        if (const auto found = whole.find(plain); found != whole.end())
            return *found;
        static const QRegularExpression before(
            uR"(^(?:vor|il y a)\s+(\d{1,3})\s+([\p{L}]+)$|^(\d{1,3})\s+([\p{L}]+)\s+тому$)"_s);
        if (const auto match = before.match(plain); match.hasMatch()) {
            const QString unit = among(units, match.captured(2) + match.captured(4));
            return unit.isEmpty() ? text : u"%1 %2s ago"_s.arg(match.captured(1) + match.captured(3), unit);
        }
        const QStringList words = plain.split(u' ');
        if (words.size() != 2)
            return text;
        // French has the word for which behind the other.
        for (const int first : {0, 1}) {
            const QString &other = words.at(1 - first);
            const QString english = among(which, words.at(first));
            if (english.isEmpty())
                continue;
            const QString unit = among(units, other);
            return english + u' ' + (unit.isEmpty() ? other : unit);
        }
        return text;
    }

    [[nodiscard]] QString unit(const QString &name, int step) const
    {
        if (name == "year"_L1)
            return QString::number(m_day.year() + step);
        if (name == "month"_L1)
            return iso(m_day.addMonths(step)).left(7);
        const QDate monday = m_day.addDays(1 - m_day.dayOfWeek() + 7 * step);
        return iso(monday) + u'/' + iso(monday.addDays(6));
    }

    [[nodiscard]] QString spanBefore(const QRegularExpressionMatch &match) const
    {
        const int count = match.captured(1).toInt() * (match.captured(3) == "later"_L1 ? 1 : -1);
        const QString name = match.captured(2);
        if (name == "year"_L1)
            return QString::number(m_day.year() + count);
        if (name == "month"_L1)
            return iso(m_day.addMonths(count)).left(7);
        if (name == "week"_L1)
            return unit(name, count);
        return iso(m_day.addDays(count));
    }

    /// `spring 2026` (21–24), `first quarter of 2026` (33–36), `first half of 2026` (40, 41), `the 1990s`,
    /// `late 2024`, of which no more than the year can be kept.
    static std::optional<Read> periodOfYear(const QString &text)
    {
        static const QRegularExpression season(
            uR"(^(spring|summer|autumn|fall|winter)\s+(?:of\s+)?(\d{4})$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression part(
            uR"(^(?:the\s+)?(first|second|third|fourth|1st|2nd|3rd|4th|Q1|Q2|Q3|Q4)(?:\s+(quarter|half))?(?:\s+of)?\s+(\d{4})$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression decade(uR"(^(?:the\s+)?(\d{3})0s$)"_s);
        static const QRegularExpression third(uR"(^(?:in\s+)?(early|mid|late)[\s-](.+)$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (const auto match = season.match(text); match.hasMatch()) {
            static const QStringList seasons{u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
            const auto at = seasons.indexOf(match.captured(1).toLower());
            return Read{u"%1-%2"_s.arg(match.captured(2)).arg(21 + (at < 0 ? 2 : at)), {}};
        }
        if (const auto match = part.match(text); match.hasMatch()) {
            static const QStringList numbers{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
            const auto word = numbers.indexOf(match.captured(1).toLower());
            const int number = word >= 0 ? static_cast<int>(word) + 1
                                         : match.captured(1).remove(QRegularExpression(u"\\D"_s)).toInt();
            const bool isHalf = match.captured(2).compare("half"_L1, Qt::CaseInsensitive) == 0;
            const bool isQuarter =
                !match.captured(2).isEmpty() || match.captured(1).startsWith(u'Q', Qt::CaseInsensitive);
            if (isHalf && number <= 2)
                return Read{u"%1-%2"_s.arg(match.captured(3)).arg(39 + number), {}};
            if (!isHalf && isQuarter)
                return Read{u"%1-%2"_s.arg(match.captured(3)).arg(32 + number), {}};
            return std::nullopt;
        }
        if (const auto match = decade.match(text); match.hasMatch())
            return Read{match.captured(1) + u'X', {}};
        if (const auto match = third.match(text); match.hasMatch()) {
            const QString rest = match.captured(2);
            static const QRegularExpression year(u"^\\d{4}$"_s);
            auto whole = year.match(rest).hasMatch() ? std::optional(Read{rest, {}}) : monthAndYear(rest);
            if (whole)
                whole->note =
                    tr("“%1” cannot be kept in a date; say it in the statement").arg(match.captured(1));
            return whole;
        }
        return std::nullopt;
    }

    QDate m_day;
    QString m_language;
    QString m_wanting;
};

} // namespace

TypedDate readTypedDate(const QString &typed, const std::optional<Edtf> &sourceDay, const QString &language)
{
    TypedDate result;
    if (typed.trimmed().isEmpty())
        return result;
    Reader reader(sourceDay, language);
    if (const auto read = reader.read(typed)) {
        if (auto date = Edtf::parse(read->expression)) {
            result.date = *std::move(date);
            result.note = read->note;
            return result;
        }
    }
    result.fault =
        reader.wanting().isEmpty()
            ? tr("is no date: “6 Jan 2026”, “January 2026”, “Tuesday”, “2026-01-06/2026-01-08”, “about 2014”")
            : reader.wanting();
    return result;
}

QString dateWordsIn(const QString &sentence, const std::optional<Edtf> &sourceDay, const QString &language)
{
    // The longest forms first, so that a day is not read as its year.
    static const QRegularExpression forms(
        uR"(\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,9}\.?,?\s+\d{4}\b|\b\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4}\b|\b)|\b\d{1,2}\.?\s+\p{Lu}\p{L}{2,8}\b|\b\p{Lu}\p{L}{2,8}\s+\d{4}\b|\b(?:last|next|this)\s+(?:week|month|year|\p{Lu}\p{L}+day)\b|\b\p{Lu}\p{Ll}+day\b|\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[ауи]|четвер(?:га)?|п[’']ятниц[яюі]|субот[ауи]|неділ[яюі])\b|\b(?:yesterday|today|tomorrow)\b|\b(?:early|mid|late)[\s-]\d{4}\b|\b(?:spring|summer|autumn|winter)\s+\d{4}\b|\b(?:19|20)\d\d\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString first;
    QString counted; // a day that the source's own is needed for: of two in a sentence the whole date counts
    for (qsizetype from = 0; from < sentence.size();) {
        const auto match = forms.match(sentence, from);
        if (!match.hasMatch())
            break;
        QString words = match.captured();
        const TypedDate read = readTypedDate(words, sourceDay, language);
        if (!read.date) {
            // `The 2014` is none, `2014` is.
            from = match.capturedStart() + 1;
            continue;
        }
        from = match.capturedEnd();
        if (read.date->earliest() == read.date->latest()) {
            if (read.note.isEmpty())
                return words;
            if (counted.isEmpty())
                counted = words;
        }
        if (first.isEmpty())
            first = words;
    }
    return counted.isEmpty() ? first : counted;
}

} // namespace chancery
