// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/domain_words.h"
#include "core/domain/edtf_grammar.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace chancery::edtf {

using domain_words::tr;
using namespace Qt::StringLiterals;

namespace {

/// Alone, and after a day: many languages have two forms.
constexpr std::array monthNames{
    QT_TRANSLATE_NOOP("Month", "January"),   QT_TRANSLATE_NOOP("Month", "February"),
    QT_TRANSLATE_NOOP("Month", "March"),     QT_TRANSLATE_NOOP("Month", "April"),
    QT_TRANSLATE_NOOP("Month", "May"),       QT_TRANSLATE_NOOP("Month", "June"),
    QT_TRANSLATE_NOOP("Month", "July"),      QT_TRANSLATE_NOOP("Month", "August"),
    QT_TRANSLATE_NOOP("Month", "September"), QT_TRANSLATE_NOOP("Month", "October"),
    QT_TRANSLATE_NOOP("Month", "November"),  QT_TRANSLATE_NOOP("Month", "December")};
constexpr std::array monthNamesOfDays{
    QT_TRANSLATE_NOOP("MonthOfDay", "January"),   QT_TRANSLATE_NOOP("MonthOfDay", "February"),
    QT_TRANSLATE_NOOP("MonthOfDay", "March"),     QT_TRANSLATE_NOOP("MonthOfDay", "April"),
    QT_TRANSLATE_NOOP("MonthOfDay", "May"),       QT_TRANSLATE_NOOP("MonthOfDay", "June"),
    QT_TRANSLATE_NOOP("MonthOfDay", "July"),      QT_TRANSLATE_NOOP("MonthOfDay", "August"),
    QT_TRANSLATE_NOOP("MonthOfDay", "September"), QT_TRANSLATE_NOOP("MonthOfDay", "October"),
    QT_TRANSLATE_NOOP("MonthOfDay", "November"),  QT_TRANSLATE_NOOP("MonthOfDay", "December")};

/// By the numbers of EDTF, from 21 on.
constexpr std::array seasons{QT_TRANSLATE_NOOP("Domain", "spring %1"),
                             QT_TRANSLATE_NOOP("Domain", "summer %1"),
                             QT_TRANSLATE_NOOP("Domain", "autumn %1"),
                             QT_TRANSLATE_NOOP("Domain", "winter %1"),
                             QT_TRANSLATE_NOOP("Domain", "northern spring %1"),
                             QT_TRANSLATE_NOOP("Domain", "northern summer %1"),
                             QT_TRANSLATE_NOOP("Domain", "northern autumn %1"),
                             QT_TRANSLATE_NOOP("Domain", "northern winter %1"),
                             QT_TRANSLATE_NOOP("Domain", "southern spring %1"),
                             QT_TRANSLATE_NOOP("Domain", "southern summer %1"),
                             QT_TRANSLATE_NOOP("Domain", "southern autumn %1"),
                             QT_TRANSLATE_NOOP("Domain", "southern winter %1"),
                             QT_TRANSLATE_NOOP("Domain", "the first quarter of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the second quarter of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the third quarter of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the fourth quarter of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the first third of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the second third of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the last third of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the first half of %1"),
                             QT_TRANSLATE_NOOP("Domain", "the second half of %1")};
constexpr int firstWithOf = 12; ///< of those: quarters, thirds, halves

QString monthName(int month)
{
    return QCoreApplication::translate("Month", monthNames[static_cast<std::size_t>(month - 1)]);
}

QString monthNameOfDay(int month)
{
    return QCoreApplication::translate("MonthOfDay", monthNamesOfDays[static_cast<std::size_t>(month - 1)]);
}

/// `a`, `a or b`, `a, b or c`; `last` is how the last two stand beside each other: `%1 or %2`.
QString listed(const QStringList &parts, const QString &last)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return last.arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.last());
}

/// Years as historians write them: the year 0 is 1 BCE; early years are told from other numbers by CE.
QString yearName(std::int64_t year)
{
    if (year <= 0)
        return tr("%1 BCE").arg(1 - year);
    return year < 1000 ? tr("%1 CE").arg(year) : QString::number(year);
}

QString yearRange(YearSpan years)
{
    if (years.first > 0 && years.last < 1000)
        return tr("%1 to %2 CE").arg(years.first).arg(years.last);
    if (years.last <= 0)
        return tr("%1 to %2 BCE").arg(1 - years.first).arg(1 - years.last);
    return tr("%1 to %2").arg(yearName(years.first), yearName(years.last));
}

QString yearText(const Date &date)
{
    const YearSpan years = yearsOf(date);
    const qsizetype firstGap = date.yearDigits.indexOf(unspecified);
    if (years.first == years.last)
        return yearName(years.first);
    if (date.significantDigits > 0) {
        const std::int64_t written = date.yearDigits.toLongLong();
        return tr("some year from %1, about %2")
            .arg(yearRange(years), yearName(date.negative ? -written : written));
    }
    if (firstGap == 0 && date.yearDigits.count(unspecified) == 4)
        return date.negative ? tr("some year before 1 BCE") : tr("some year");
    if (QStringView(date.yearDigits).mid(firstGap).count(unspecified) != 4 - firstGap)
        return tr("some year of the form %1%2").arg(date.negative ? u"-"_s : QString(), date.yearDigits);
    if (firstGap == 3 && years.first >= 1000 && date.yearDigits[2] != u'0')
        return tr("some year in the %1s").arg(years.first);
    return tr("some year from %1").arg(yearRange(years));
}

/// The months that a pattern may mean, or the days: `some month`, `October, November or December`.
QString choices(const QString &pattern, int greatest, const QString &any, QString (*name)(int))
{
    QStringList names;
    bool contiguous = true;
    int previous = 0;
    for (int value = 1; value <= greatest; ++value) {
        if (!matches(pattern, value))
            continue;
        contiguous = contiguous && (previous == 0 || value == previous + 1);
        previous = value;
        names << name(value);
    }
    if (names.size() == greatest)
        return any;
    if (contiguous && names.size() > 3)
        return tr("%1 from %2 to %3").arg(any, names.first(), names.last());
    return listed(names, tr("%1 or %2"));
}

QString monthText(const Date &date, QString (*name)(int) = monthName)
{
    return choices(date.month, 12, tr("some month"), name);
}

QString calendarText(const Date &date)
{
    QString year = yearText(date);
    if (date.season != 0) {
        const auto season = static_cast<std::size_t>(date.season - 21);
        const bool needsOf = yearsOf(date).first != yearsOf(date).last && season < firstWithOf;
        return tr(seasons.at(season)).arg(needsOf ? tr("of %1").arg(year) : year);
    }
    if (date.precision() == Year)
        return year;

    const bool vagueYear = date.isUnspecified(Year);
    const bool vagueMonth = date.isUnspecified(Month);
    const QString month = monthText(date);
    if (date.precision() == Month)
        return (vagueYear || vagueMonth ? tr("%1 of %2") : tr("%1 %2")).arg(month, year);

    if (!date.isUnspecified(Day)) {
        const QString day = QString::number(date.day.toInt());
        if (vagueMonth)
            return tr("day %1 of %2 of %3").arg(day, month, year);
        return (vagueYear ? tr("%1 %2 of %3") : tr("%1 %2 %3"))
            .arg(day, monthText(date, monthNameOfDay), year);
    }
    if (date.day == u"XX" && date.month == u"XX")
        return tr("some day in %1").arg(year);
    const CivilDay::Ymd earliest = date.earliest.toYmd();
    const int anyMonth = 31;
    const int anyFebruary = 29;
    const int greatest = vagueMonth                         ? anyMonth
                         : vagueYear && earliest.month == 2 ? anyFebruary
                                                            : daysInMonth(earliest.year, earliest.month);
    QString day =
        choices(date.day, greatest, tr("some day"), [](int value) { return QString::number(value); });
    if (day[0].isDigit())
        day = tr("day %1").arg(day);
    return (vagueYear || vagueMonth ? tr("%1 in %2 of %3") : tr("%1 in %2 %3")).arg(day, month, year);
}

QString qualified(Qualifier qualifier, const QString &components)
{
    if (qualifier.uncertain && qualifier.approximate)
        return tr("%1 uncertain and approximate").arg(components);
    return (qualifier.uncertain ? tr("%1 uncertain") : tr("%1 approximate")).arg(components);
}

/// ` (year and month approximate, day uncertain)`: components with the same qualifier are named together.
QString partialQualifiers(const Date &date)
{
    const std::array names{tr("year"), tr("month"), tr("day")};
    QStringList parts;
    for (int component = Year; component <= date.precision(); ++component) {
        const Qualifier qualifier = date.qualifiers[static_cast<std::size_t>(component)];
        if (!qualifier.isSet())
            continue;
        QStringList together;
        bool first = true;
        for (int other = Year; other <= date.precision(); ++other) {
            if (date.qualifiers[static_cast<std::size_t>(other)] != qualifier)
                continue;
            first = first && other >= component;
            together << (other == Month && date.season != 0 ? tr("season")
                                                            : names.at(static_cast<std::size_t>(other)));
        }
        if (first)
            parts << qualified(qualifier, listed(together, tr("%1 and %2")));
    }
    return u" ("_s + parts.join(u", "_s) + u')';
}

/// `09:30`, with seconds where they are not 00.
QString clockText(QStringView time)
{
    return time.mid(1, time.mid(7, 2) == u"00" ? 5 : 8).toString();
}

/// ` UTC`, ` (UTC+01:00)`; empty without a zone.
QString zoneText(QStringView time)
{
    const QStringView zone = time.mid(9); // T09:30:00+01:00
    if (zone == u"Z")
        return u" UTC"_s;
    return zone.isEmpty() ? QString() : u" (UTC%1)"_s.arg(zone);
}

QString timeText(QStringView time)
{
    return u", "_s + clockText(time) + zoneText(time);
}

bool isQualified(const Date &date)
{
    return std::any_of(date.qualifiers.begin(), date.qualifiers.end(), [](Qualifier q) { return q.isSet(); });
}

QString dateText(const Date &date)
{
    QString text = calendarText(date);
    if (!date.time.isEmpty())
        return text + timeText(date.time);
    if (!isQualified(date))
        return text;
    const Qualifier whole = date.qualifiers[Year];
    for (int component = Year; component <= date.precision(); ++component) {
        if (date.qualifiers[static_cast<std::size_t>(component)] != whole)
            return text + partialQualifiers(date);
    }
    if (whole.uncertain && whole.approximate)
        return tr("possibly about %1").arg(text);
    return (whole.uncertain ? tr("possibly %1") : tr("about %1")).arg(text);
}

/// A year, month or day of which every digit is given and nothing doubted.
bool isPlain(const Date &date)
{
    return !isQualified(date) && date.season == 0 && date.significantDigits == 0 &&
           !date.isUnspecified(Year) && !date.isUnspecified(Month) && !date.isUnspecified(Day);
}

/// `3–6 January 2026`, `January–March 2026`, `2014–2022`; empty where the two do not join so.
QString joined(const Date &first, const Date &last)
{
    if (!isPlain(first) || !isPlain(last) || first.precision() != last.precision())
        return {};
    const CivilDay::Ymd from = first.earliest.toYmd();
    const CivilDay::Ymd to = last.earliest.toYmd();
    const QString year = yearName(to.year);
    const bool sameYear = from.year == to.year;
    if (first.precision() == Year)
        return from.year >= 1000 ? u"%1–%2"_s.arg(from.year).arg(year) : QString();
    if (sameYear && first.precision() == Month)
        return tr("%1–%2 %3").arg(monthName(from.month), monthName(to.month), year);
    if (sameYear && first.precision() == Day && from.month == to.month)
        return tr("%1–%2 %3 %4").arg(from.day).arg(to.day).arg(monthNameOfDay(to.month), year);
    if (sameYear && first.precision() == Day)
        return tr("%1 %2 – %3 %4 %5")
            .arg(from.day)
            .arg(monthNameOfDay(from.month))
            .arg(to.day)
            .arg(monthNameOfDay(to.month), year);
    return {};
}

/// `6 January 2026, 23:00 – 7 January 2026, 01:00 UTC`; the day once where it is one, and the zone.
QString timesText(const Date &first, const Date &last)
{
    const QString ending = zoneText(last.time);
    const bool isOneZone = ending.isEmpty() || zoneText(first.time) == ending;
    const QString from = isOneZone ? clockText(first.time) : clockText(first.time) + zoneText(first.time);
    const QString to = clockText(last.time) + (ending.isEmpty() ? zoneText(first.time) : ending);
    const QString day = calendarText(first);
    if (day == calendarText(last))
        return u"%1, %2–%3"_s.arg(day, from, to);
    return u"%1, %2 – %3, %4"_s.arg(day, from, calendarText(last), to);
}

QString intervalText(const Member &interval)
{
    using End = Member::End;
    if (interval.first && interval.last && interval.first->clock && interval.last->clock)
        return timesText(*interval.first, *interval.last);
    if (interval.first && interval.last) {
        const bool same = interval.first->earliest == interval.last->earliest &&
                          interval.first->latest == interval.last->latest && isPlain(*interval.first) &&
                          isPlain(*interval.last);
        if (same)
            return dateText(*interval.first);
        const QString text = joined(*interval.first, *interval.last);
        return text.isEmpty() ? tr("from %1 to %2").arg(dateText(*interval.first), dateText(*interval.last))
                              : text;
    }
    if (interval.first)
        return (interval.end == End::Open ? tr("from %1, no end given") : tr("from %1, end unknown"))
            .arg(dateText(*interval.first));
    if (interval.last)
        return (interval.start == End::Open ? tr("until %1, no start given") : tr("until %1, start unknown"))
            .arg(dateText(*interval.last));
    if (interval.start == interval.end)
        return tr("no start or end given");
    return interval.start == End::Open ? tr("no start given, end unknown")
                                       : tr("start unknown, no end given");
}

QString memberText(const Member &member, Expression::Kind kind)
{
    if (!member.isRange)
        return dateText(*member.first);
    if (member.first && member.last) {
        const QString text = joined(*member.first, *member.last);
        return text.isEmpty() ? tr("%1 to %2").arg(dateText(*member.first), dateText(*member.last)) : text;
    }
    const Date &date = member.first ? *member.first : *member.last;
    if (kind == Expression::Kind::AllOf)
        return (member.first ? tr("%1 and all after") : tr("%1 and all before")).arg(dateText(date));
    if (date.precision() == Day)
        return (member.first ? tr("on or after %1") : tr("on or before %1")).arg(dateText(date));
    return (member.first ? tr("in or after %1") : tr("in or before %1")).arg(dateText(date));
}

} // namespace

QString readable(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Interval)
        return intervalText(expression.members.front());
    if (expression.kind == Expression::Kind::Date)
        return dateText(*expression.members.front().first);

    QStringList parts;
    for (const Member &member : expression.members)
        parts << memberText(member, expression.kind);
    const bool oneOf = expression.kind == Expression::Kind::OneOf;
    const Member &only = expression.members.front();
    if (oneOf && parts.size() == 1 && only.first && only.last && only.isRange)
        return tr("some time in %1").arg(parts.front());
    return listed(parts, oneOf ? tr("%1 or %2") : tr("%1 and %2"));
}

} // namespace chancery::edtf
