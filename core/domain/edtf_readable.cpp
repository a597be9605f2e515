// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf_grammar.h"

#include <QStringList>

#include <algorithm>

namespace chancery::edtf {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView monthNames[] = {u"January",   u"February", u"March",    u"April",
                                      u"May",       u"June",     u"July",     u"August",
                                      u"September", u"October",  u"November", u"December"};

constexpr QStringView seasonNames[] = {
    u"spring",
    u"summer",
    u"autumn",
    u"winter",
    u"northern spring",
    u"northern summer",
    u"northern autumn",
    u"northern winter",
    u"southern spring",
    u"southern summer",
    u"southern autumn",
    u"southern winter",
    u"the first quarter of",
    u"the second quarter of",
    u"the third quarter of",
    u"the fourth quarter of",
    u"the first third of",
    u"the second third of",
    u"the last third of",
    u"the first half of",
    u"the second half of",
};

QString monthName(int month)
{
    return monthNames[month - 1].toString();
}

/// `a`, `a or b`, `a, b or c`.
QString listed(const QStringList &parts, const QString &conjunction)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u' ' + conjunction + u' ' + parts.last();
}

/// Years as historians write them: the year 0 is 1 BCE; early years are told from other numbers by CE.
QString yearName(std::int64_t year)
{
    if (year <= 0)
        return QString::number(1 - year) + u" BCE"_s;
    return year < 1000 ? QString::number(year) + u" CE"_s : QString::number(year);
}

QString yearRange(YearSpan years)
{
    if (years.first > 0 && years.last < 1000)
        return u"%1 to %2 CE"_s.arg(years.first).arg(years.last);
    if (years.last <= 0)
        return u"%1 to %2 BCE"_s.arg(1 - years.first).arg(1 - years.last);
    return u"%1 to %2"_s.arg(yearName(years.first), yearName(years.last));
}

QString yearText(const Date &date)
{
    const YearSpan years = yearsOf(date);
    const qsizetype firstGap = date.yearDigits.indexOf(unspecified);
    if (years.first == years.last)
        return yearName(years.first);
    if (date.significantDigits > 0) {
        const std::int64_t written = date.yearDigits.toLongLong();
        return u"some year from %1, about %2"_s.arg(yearRange(years),
                                                    yearName(date.negative ? -written : written));
    }
    if (firstGap == 0 && date.yearDigits.count(unspecified) == 4)
        return date.negative ? u"some year before 1 BCE"_s : u"some year"_s;
    if (QStringView(date.yearDigits).mid(firstGap).count(unspecified) != 4 - firstGap)
        return u"some year of the form %1%2"_s.arg(date.negative ? u"-"_s : QString(), date.yearDigits);
    if (firstGap == 3 && years.first >= 1000 && date.yearDigits[2] != u'0')
        return u"some year in the %1s"_s.arg(years.first);
    return u"some year from %1"_s.arg(yearRange(years));
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
        return u"%1 from %2 to %3"_s.arg(any, names.first(), names.last());
    return listed(names, u"or"_s);
}

QString monthText(const Date &date)
{
    return choices(date.month, 12, u"some month"_s, monthName);
}

QString calendarText(const Date &date)
{
    const QString year = yearText(date);
    if (date.season != 0) {
        const QString season = seasonNames[date.season - 21].toString();
        const bool needsOf = yearsOf(date).first != yearsOf(date).last && !season.endsWith(u"of");
        return season + (needsOf ? u" of "_s : u" "_s) + year;
    }
    if (date.precision() == Year)
        return year;

    const bool vagueYear = date.isUnspecified(Year);
    const bool vagueMonth = date.isUnspecified(Month);
    const QString month = monthText(date);
    if (date.precision() == Month)
        return month + (vagueYear || vagueMonth ? u" of "_s : u" "_s) + year;

    if (!date.isUnspecified(Day)) {
        const QString day = QString::number(date.day.toInt());
        if (vagueMonth)
            return u"day %1 of %2 of %3"_s.arg(day, month, year);
        return u"%1 %2%3%4"_s.arg(day, month, vagueYear ? u" of "_s : u" "_s, year);
    }
    if (date.day == u"XX" && date.month == u"XX")
        return u"some day in "_s + year;
    const CivilDay::Ymd earliest = date.earliest.toYmd();
    const int anyMonth = 31;
    const int anyFebruary = 29;
    const int greatest = vagueMonth                         ? anyMonth
                         : vagueYear && earliest.month == 2 ? anyFebruary
                                                            : daysInMonth(earliest.year, earliest.month);
    QString day =
        choices(date.day, greatest, u"some day"_s, [](int value) { return QString::number(value); });
    if (day[0].isDigit())
        day.prepend(u"day "_s);
    return u"%1 in %2%3%4"_s.arg(day, month, vagueYear || vagueMonth ? u" of "_s : u" "_s, year);
}

QString adjective(Qualifier qualifier)
{
    if (qualifier.uncertain && qualifier.approximate)
        return u"uncertain and approximate"_s;
    return qualifier.uncertain ? u"uncertain"_s : u"approximate"_s;
}

/// ` (year and month approximate, day uncertain)`: components with the same qualifier are named together.
QString partialQualifiers(const Date &date)
{
    static constexpr QStringView names[] = {u"year", u"month", u"day"};
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
            together << (other == Month && date.season != 0 ? u"season"_s : names[other].toString());
        }
        if (first)
            parts << listed(together, u"and"_s) + u' ' + adjective(qualifier);
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
    const QString text = calendarText(date);
    if (!date.time.isEmpty())
        return text + timeText(date.time);
    if (!isQualified(date))
        return text;
    const Qualifier whole = date.qualifiers[Year];
    for (int component = Year; component <= date.precision(); ++component) {
        if (date.qualifiers[static_cast<std::size_t>(component)] != whole)
            return text + partialQualifiers(date);
    }
    return (whole.uncertain ? u"possibly "_s : QString()) + (whole.approximate ? u"about "_s : QString()) +
           text;
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
        return u"%1–%2 %3"_s.arg(monthName(from.month), monthName(to.month), year);
    if (sameYear && first.precision() == Day && from.month == to.month)
        return u"%1–%2 %3 %4"_s.arg(from.day).arg(to.day).arg(monthName(to.month), year);
    if (sameYear && first.precision() == Day)
        return u"%1 %2 – %3 %4 %5"_s.arg(from.day)
            .arg(monthName(from.month))
            .arg(to.day)
            .arg(monthName(to.month), year);
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
        return text.isEmpty() ? u"from %1 to %2"_s.arg(dateText(*interval.first), dateText(*interval.last))
                              : text;
    }
    if (interval.first)
        return u"from %1, %2"_s.arg(dateText(*interval.first),
                                    interval.end == End::Open ? u"no end given"_s : u"end unknown"_s);
    if (interval.last)
        return u"until %1, %2"_s.arg(dateText(*interval.last),
                                     interval.start == End::Open ? u"no start given"_s : u"start unknown"_s);
    if (interval.start == interval.end)
        return u"no start or end given"_s;
    return interval.start == End::Open ? u"no start given, end unknown"_s : u"start unknown, no end given"_s;
}

QString memberText(const Member &member, Expression::Kind kind)
{
    if (!member.isRange)
        return dateText(*member.first);
    if (member.first && member.last) {
        const QString text = joined(*member.first, *member.last);
        return text.isEmpty() ? u"%1 to %2"_s.arg(dateText(*member.first), dateText(*member.last)) : text;
    }
    const Date &date = member.first ? *member.first : *member.last;
    if (kind == Expression::Kind::AllOf)
        return (member.first ? u"%1 and all after"_s : u"%1 and all before"_s).arg(dateText(date));
    const QString preposition = date.precision() == Day ? u"on"_s : u"in"_s;
    return u"%1 or %2 %3"_s.arg(preposition, member.first ? u"after"_s : u"before"_s, dateText(date));
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
        return u"some time in "_s + parts.front();
    return listed(parts, oneOf ? u"or"_s : u"and"_s);
}

} // namespace chancery::edtf
