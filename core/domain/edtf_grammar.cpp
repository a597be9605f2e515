// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf_grammar.h"

#include "core/domain/edtf_duration.h"
#include "core/domain/time_range.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::edtf {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(chancery::Edtf)

public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Result<Expression, EdtfError> run()
    {
        Expression expression;
        if (readExpression(expression))
            return expression;
        return m_error;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_position + ahead < m_text.size() ? m_text[m_position + ahead] : QChar();
    }
    bool take(char16_t character)
    {
        if (atEnd() || peek() != character)
            return false;
        ++m_position;
        return true;
    }
    bool takeDots()
    {
        if (peek() != u'.' || peek(1) != u'.')
            return false;
        m_position += 2;
        return true;
    }

    bool fail(qsizetype position, const QString &reason)
    {
        m_error = {static_cast<int>(position), reason};
        return false;
    }
    bool failHere(const QString &reason) { return fail(m_position, reason); }
    bool failOnCharacter()
    {
        if (atEnd())
            return failHere(tr("the expression ends too early"));
        if (peek().isSpace())
            return failHere(tr("white space is not allowed"));
        const QStringView character = m_text.mid(m_position, peek().isHighSurrogate() ? 2 : 1);
        return failHere(tr("“%1” is not allowed here").arg(character));
    }

    bool readExpression(Expression &expression)
    {
        if (m_text.isEmpty())
            return failHere(tr("the expression is empty"));
        if (m_text.size() > greatestLength)
            return fail(greatestLength,
                        tr("the expression is longer than %1 characters").arg(greatestLength));
        if (peek() == u'[' || peek() == u'{') {
            if (!readSet(expression))
                return false;
        } else if (m_text.contains(u'/')) {
            if (!readInterval(expression))
                return false;
        } else {
            Member member;
            if (!readDate(member.first.emplace()) || !readTime(*member.first))
                return false;
            expression.level = member.first->level;
            member.last = member.first;
            expression.members.push_back(std::move(member));
        }
        return atEnd() || failOnCharacter();
    }

    bool readInterval(Expression &expression)
    {
        expression.kind = Expression::Kind::Interval;
        Member member;
        member.isRange = true;
        if (!readEnd(member.first, member.start, expression.level))
            return false;
        const qsizetype startTime = m_timePosition;
        if (!take(u'/'))
            return failOnCharacter();
        const qsizetype endPosition = m_position;
        m_startOfInterval = member.first && member.first->clock ? &*member.first : nullptr;
        const bool isEndRead = readEnd(member.last, member.end, expression.level);
        m_startOfInterval = nullptr;
        if (!isEndRead)
            return false;
        if (m_duration) {
            if (!setEndByDuration(member))
                return false;
            expression.isIso8601 = true;
            expression.members.push_back(std::move(member));
            return true;
        }
        if (member.start == Member::End::Unknown && member.end == Member::End::Unknown)
            return fail(0, tr("an interval needs a start or an end"));
        const bool startHasTime = member.first && member.first->clock;
        const bool endHasTime = member.last && member.last->clock;
        if (startHasTime != endHasTime)
            return fail(startHasTime ? startTime : m_timePosition,
                        tr("an interval between times has a time at either end"));
        expression.isIso8601 = startHasTime;
        // ISO 8601-1:2019, 5.5.2.2: the zone of the start holds for the end unless that has its own.
        if (startHasTime && !member.last->clock->offset)
            member.last->clock->offset = member.first->clock->offset;
        if (member.first && member.last && endsBeforeItStarts(*member.first, *member.last))
            return fail(endPosition, tr("the interval ends before it starts"));
        expression.members.push_back(std::move(member));
        return true;
    }

    static bool endsBeforeItStarts(const Date &first, const Date &last)
    {
        if (!first.clock || !last.clock)
            return first.earliest > last.latest;
        // Clocks of which one has no zone may be of any two places: their days alone are compared.
        const bool isComparable = first.clock->offset.has_value() == last.clock->offset.has_value();
        return isComparable ? secondOf(first) > secondOf(last) : first.earliest > last.latest;
    }

    /// The second of UTC, or of the clock where that has no zone.
    static std::int64_t secondOf(const Date &date)
    {
        return date.earliest.daysSinceEpoch * secondsPerDay + date.clock->second -
               date.clock->offset.value_or(0);
    }

    /// A number of a duration, and the letter that says of what; the last may have a fraction, told in
    /// thousandths.
    bool readPart(std::int64_t &whole, std::int64_t &thousandths, QChar &unit)
    {
        if (!readNumber(whole, tr("a number follows in a duration")))
            return false;
        thousandths = 0;
        if (peek() == u'.' || peek() == u',') {
            ++m_position;
            if (!isDigit(peek()))
                return failOnCharacter();
            for (std::int64_t place = 100; isDigit(peek()); place /= 10, ++m_position)
                thousandths += place * (peek().unicode() - u'0');
        }
        unit = peek();
        return !atEnd() || failOnCharacter();
    }

    /// ISO 8601-1:2019, 5.5.2.4: weeks, or years, months and days, and hours, minutes and seconds.
    bool readDuration()
    {
        Duration duration;
        m_durationPosition = m_position++;
        constexpr std::int64_t greatestCount = 1'000'000;
        constexpr QStringView units = u"YMWDHMS";
        constexpr qsizetype firstOfClock = 4;
        qsizetype next = 0;
        bool hasClock = false; // whether hours, minutes or seconds follow
        bool isLast = false;
        while (!isLast && !atEnd() && peek() != u'/') {
            if (!hasClock && take(u'T')) {
                hasClock = true;
                next = firstOfClock;
            }
            const qsizetype start = m_position;
            std::int64_t count = 0;
            std::int64_t thousandths = 0;
            QChar unit;
            if (!readPart(count, thousandths, unit))
                return false;
            const qsizetype found = units.first(hasClock ? units.size() : firstOfClock).indexOf(unit, next);
            if (found < 0)
                return failOnCharacter();
            ++m_position;
            if (count > greatestCount)
                return fail(start, tr("the number is too long"));
            isLast = thousandths > 0;
            if (isLast && found < firstOfClock)
                return fail(start, tr("only hours, minutes and seconds have fractions"));
            next = found + 1;
            duration.add(static_cast<Duration::Unit>(found), count, thousandths);
        }
        if (next == 0 || (hasClock && next == firstOfClock))
            return failHere(tr("a number follows in a duration"));
        m_duration = duration;
        return true;
    }

    /// The other end of an interval between times that is told by one and how long it lasts. EDTF has no
    /// durations of days: those are told by their ends.
    bool setEndByDuration(Member &member)
    {
        const bool isFromStart = member.first.has_value();
        if (isFromStart == member.last.has_value())
            return fail(m_durationPosition, tr("a duration has a start or an end"));
        const Date &known = isFromStart ? *member.first : *member.last;
        if (!known.clock)
            return fail(m_durationPosition, tr("a duration goes with a time"));
        auto other = isFromStart ? m_duration->after(known) : m_duration->before(known);
        if (!other)
            return fail(m_durationPosition, tr("the duration is too long"));
        (isFromStart ? member.last : member.first) = std::move(other);
        member.start = Member::End::Dated;
        member.end = Member::End::Dated;
        return true;
    }

    /// `15:30` after `2026-01-06T13:30/`: what is left out is that of the start.
    bool isTimeAlone() const
    {
        return m_startOfInterval && isDigit(peek()) && isDigit(peek(1)) && peek(2) == u':';
    }

    bool readTimeAlone(Date &date)
    {
        const Date &start = *m_startOfInterval;
        date.yearDigits = start.yearDigits;
        date.month = start.month;
        date.day = start.day;
        return setDays(date) && readClockTime(date, m_position);
    }

    bool readEnd(std::optional<Date> &date, Member::End &end, int &level)
    {
        if (peek() == u'P' && !m_duration)
            return readDuration();
        if (isTimeAlone())
            return readTimeAlone(date.emplace());
        if (atEnd() || peek() == u'/') {
            end = Member::End::Unknown;
            level = std::max(level, 1);
            return true;
        }
        if (takeDots()) {
            end = Member::End::Open;
            level = std::max(level, 1);
            return true;
        }
        if (!readDate(date.emplace()) || !readTime(*date))
            return false;
        level = std::max(level, date->level);
        return true;
    }

    bool readSet(Expression &expression)
    {
        const bool oneOf = peek() == u'[';
        const char16_t close = oneOf ? u']' : u'}';
        // One date before or after another is a date not known; all of them have no beginning or end.
        const Member::End outer = oneOf ? Member::End::Unknown : Member::End::Open;
        ++m_position;
        expression.kind = oneOf ? Expression::Kind::OneOf : Expression::Kind::AllOf;
        expression.level = 2;
        bool openAtEnd = false;
        do {
            if (openAtEnd)
                return failHere(tr("nothing follows a range without an end"));
            const qsizetype memberPosition = m_position;
            Member member;
            if (takeDots()) {
                if (!expression.members.empty())
                    return fail(memberPosition,
                                tr("a range without a start stands at the beginning of a set"));
                member.isRange = true;
                member.start = outer;
                if (!readDate(member.last.emplace()))
                    return false;
            } else {
                if (!readDate(member.first.emplace()))
                    return false;
                if (!takeDots()) {
                    member.last = member.first;
                } else if (peek() == close || peek() == u',') {
                    openAtEnd = true;
                    member.isRange = true;
                    member.end = outer;
                } else {
                    member.isRange = true;
                    if (!readDate(member.last.emplace()))
                        return false;
                    if (member.first->earliest > member.last->latest)
                        return fail(memberPosition, tr("the range ends before it starts"));
                }
            }
            expression.members.push_back(std::move(member));
        } while (take(u','));
        if (peek() == u'T')
            return failHere(tr("a set holds dates, without times"));
        return take(close) || failOnCharacter();
    }

    std::optional<Qualifier> takeQualifier()
    {
        std::optional<Qualifier> qualifier;
        if (take(u'?'))
            qualifier = {true, false};
        else if (take(u'~'))
            qualifier = {false, true};
        else if (take(u'%'))
            qualifier = {true, true};
        return qualifier;
    }

    bool takeLeftQualifier(Date &date, Component component)
    {
        if (const auto qualifier = takeQualifier()) {
            date.qualifiers[component] |= *qualifier;
            date.level = 2;
        }
        return true;
    }

    bool takeRightQualifier(Date &date, Component component)
    {
        const auto qualifier = takeQualifier();
        if (!qualifier)
            return true;
        for (int left = Year; left <= component; ++left)
            date.qualifiers[static_cast<std::size_t>(left)] |= *qualifier;
        // At the end it is of level 1, before another component of level 2.
        date.level = std::max(date.level, peek() == u'-' ? 2 : 1);
        if (peek() == u'?' || peek() == u'~' || peek() == u'%')
            return failHere(tr("one of “?”, “~” and “%” is enough: “%” is both of the others"));
        return true;
    }

    bool readDate(Date &date)
    {
        const qsizetype start = m_position;
        takeLeftQualifier(date, Year);
        if (peek() == u'Y')
            return readPrefixedYear(date) && takeRightQualifier(date, Year) && setDays(date);
        if (!readYear(date) || !takeRightQualifier(date, Year))
            return false;
        if (date.significantDigits == 0 && take(u'-')) {
            if (!readMonth(date) || !takeRightQualifier(date, Month))
                return false;
            if (date.season == 0 && take(u'-')) {
                takeLeftQualifier(date, Day);
                if (!readTwo(date.day, tr("a day has two digits")) || !takeRightQualifier(date, Day))
                    return false;
            }
        }
        setLevelOfUnspecified(date);
        return setDays(date) || fail(start, tr("there is no such day"));
    }

    bool readYear(Date &date)
    {
        const qsizetype start = m_position;
        if (peek() == u'+')
            return failHere(tr("a year has no “+”"));
        if (take(u'-')) {
            date.negative = true;
            date.level = std::max(date.level, 1);
        }
        const qsizetype digits = m_position;
        while (isDigit(peek()) || peek() == unspecified)
            ++m_position;
        const qsizetype count = m_position - digits;
        if (count == 0 || (count < 4 && peek().isLetter()))
            return failOnCharacter();
        if (count < 4)
            return fail(digits, tr("a year has four digits"));
        if (count > 4)
            return fail(digits, tr("a year has four digits; a longer one is written with “Y” before it"));
        date.yearDigits = m_text.mid(digits, count).toString();
        if (date.negative && date.yearDigits == u"0000")
            return fail(start, tr("the year 0000 has no sign"));
        if (peek() != u'S')
            return true;
        if (hasUnspecified(date.yearDigits))
            return failHere(tr("a year has either unspecified or significant digits"));
        return readSignificantDigits(date);
    }

    bool readPrefixedYear(Date &date)
    {
        const qsizetype start = m_position;
        ++m_position;
        date.prefixed = true;
        date.level = std::max(date.level, 1);
        date.negative = take(u'-');
        const qsizetype digits = m_position;
        std::int64_t year = 0;
        if (!readNumber(year, tr("digits of a year must follow “Y”")))
            return false;
        if (m_text[digits] == u'0')
            return fail(digits, tr("a year after “Y” does not begin with 0"));
        if (take(u'E')) {
            date.level = 2;
            const qsizetype exponentPosition = m_position;
            std::int64_t exponent = 0;
            if (!readNumber(exponent, tr("the exponent must follow “E”")))
                return false;
            if (exponent == 0)
                return fail(exponentPosition, tr("an exponent is at least 1"));
            for (; exponent > 0 && year <= greatestYear; --exponent)
                year *= 10;
        }
        if (year > greatestYear)
            return fail(start, tr("years of more than eleven digits are not supported"));
        if (year <= 9999)
            return fail(start, tr("a year of four digits is written without “Y”"));
        date.yearDigits = QString::number(year);
        if (peek() == u'-')
            return failHere(tr("a year with “Y” has no month"));
        return peek() != u'S' || readSignificantDigits(date);
    }

    /// Digits up to twelve of them, which is more than any year has.
    bool readNumber(std::int64_t &number, const QString &reason)
    {
        if (!isDigit(peek()))
            return failHere(reason);
        const qsizetype start = m_position;
        for (; isDigit(peek()); ++m_position) {
            if (m_position - start == 12)
                return fail(start, tr("the number is too long"));
            number = number * 10 + (peek().unicode() - u'0');
        }
        return true;
    }

    bool readSignificantDigits(Date &date)
    {
        ++m_position;
        date.level = 2;
        const qsizetype start = m_position;
        std::int64_t digits = 0;
        if (!readNumber(digits, tr("the number of significant digits must follow “S”")))
            return false;
        if (digits < 1 || digits > date.yearDigits.size())
            return fail(start,
                        tr("a year of %1 digits has 1 to %1 significant ones").arg(date.yearDigits.size()));
        date.significantDigits = static_cast<int>(digits);
        if (peek() == u'-')
            return failHere(tr("a year with significant digits has no month"));
        return true;
    }

    bool readMonth(Date &date)
    {
        takeLeftQualifier(date, Month);
        const qsizetype start = m_position;
        if (!readTwo(date.month, tr("a month has two digits")))
            return false;
        if (!hasUnspecified(date.month)) {
            const int number = date.month.toInt();
            if (number >= 21 && number <= 41) {
                date.season = number;
                date.level = std::max(date.level, number <= 24 ? 1 : 2);
                date.month.clear();
                return peek() != u'-' || failHere(tr("a season has no days"));
            }
        }
        return monthExists(date) || fail(start, tr("there is no month %1").arg(date.month));
    }

    bool readTwo(QString &digits, const QString &reason)
    {
        const qsizetype start = m_position;
        while (isDigit(peek()) || peek() == unspecified)
            ++m_position;
        if (m_position == start)
            return failOnCharacter();
        digits = m_text.mid(start, m_position - start).toString();
        return digits.size() == 2 || fail(start, reason);
    }

    /// Level 1 knows `201X`, `20XX`, `2004-XX`, `1985-04-XX` and `1985-XX-XX`; all else is of level 2.
    static void setLevelOfUnspecified(Date &date)
    {
        const bool year = hasUnspecified(date.yearDigits);
        const bool month = hasUnspecified(date.month);
        const bool day = hasUnspecified(date.day);
        if (!year && !month && !day)
            return;
        bool simple = false;
        if (year) {
            const QStringView digits = date.yearDigits;
            simple = date.precision() == Year && !hasUnspecified(digits.left(2)) && digits[3] == unspecified;
        } else if (month) {
            simple = date.month == u"XX" && (date.day.isEmpty() || date.day == u"XX");
        } else {
            simple = date.day == u"XX";
        }
        date.level = std::max(date.level, simple ? 1 : 2);
    }

    bool readClock(int &value, int greatest, const QString &reason)
    {
        if (!isDigit(peek()) || !isDigit(peek(1)) || isDigit(peek(2)))
            return failHere(tr("hours, minutes and seconds have two digits"));
        value = (peek().unicode() - u'0') * 10 + (peek(1).unicode() - u'0');
        if (value > greatest)
            return failHere(reason);
        m_position += 2;
        return true;
    }

    /// The time of day after a date, with `Z`, `+hh` or `+hh:mm` or nothing.
    bool readTime(Date &date)
    {
        if (peek() != u'T')
            return true;
        if (date.day.isEmpty() || date.level > 0)
            return failHere(tr("a time of day follows a complete, unqualified date only"));
        return readClockTime(date, m_position++);
    }

    bool readClockTime(Date &date, qsizetype start)
    {
        m_timePosition = start;
        int hours = 0;
        int minutes = 0;
        int seconds = 0;
        // EDTF level 0 has no reduced time of day, which ISO 8601-1, and so an interval of times, knows.
        const bool mayBeReduced = m_text.contains(u'/');
        const auto whole = tr("a time of day has hours, minutes and seconds: T14:30:00");
        if (!readClock(hours, 24, tr("hours run from 00 to 24")))
            return false;
        if (!take(u':'))
            return failHere(whole);
        if (!readClock(minutes, 59, tr("minutes run from 00 to 59")))
            return false;
        const bool hasSeconds = take(u':');
        if (!hasSeconds && !mayBeReduced)
            return failHere(whole);
        const qsizetype secondsPosition = m_position;
        if (hasSeconds && !readClock(seconds, 60, tr("seconds run from 00 to 59")))
            return false;
        const qsizetype zonePosition = m_position;
        // 24:00:00 is the end of the day that the expression names, by ISO 8601-1:2019/Amd 1:2022, and so the
        // beginning of the next.
        if (hours == 24 && (minutes > 0 || seconds > 0))
            return fail(start + 1, tr("24 hours are followed by 00:00"));
        std::optional<int> offset;
        if (!readZone(offset))
            return false;
        // A leap second is the last of a day of UTC; where no zone is given, of that of the place.
        constexpr int minutesPerDay = 24 * 60;
        if (seconds == 60 &&
            (hours * 60 + minutes - offset.value_or(0) + 2 * minutesPerDay) % minutesPerDay !=
                minutesPerDay - 1)
            return fail(secondsPosition, tr("a leap second is the last of its day"));
        const qsizetype clockStart = m_text[start] == u'T' ? start + 1 : start;
        date.time = u'T' + m_text.mid(clockStart, zonePosition - clockStart).toString() +
                    (hasSeconds ? QString() : u":00"_s) +
                    m_text.mid(zonePosition, m_position - zonePosition).toString();
        setClock(date, hours, minutes, seconds);
        if (offset)
            date.clock->offset = *offset * 60;
        return true;
    }

    static void setClock(Date &date, int hours, int minutes, int seconds)
    {
        constexpr int lastSecond = 24 * 60 * 60 - 1;
        date.clock = ClockTime{(hours * 60 + minutes) * 60 + seconds, seconds == 0 ? 60 : 1};
        if (hours == 24) {
            date.clock->second = 0;
            ++date.earliest.daysSinceEpoch;
            ++date.latest.daysSinceEpoch;
        } else if (date.clock->second > lastSecond) { // a leap second is the last that the day has
            date.clock->second = lastSecond;
        }
    }

    /// Minutes ahead of UTC; none where no zone is given.
    bool readZone(std::optional<int> &offset)
    {
        if (take(u'Z')) {
            offset = 0;
            return true;
        }
        const qsizetype start = m_position;
        const bool negative = peek() == u'-';
        if (!take(u'+') && !take(u'-'))
            return true;
        int hours = 0;
        int minutes = 0;
        if (!readClock(hours, 23, tr("hours of an offset run from 00 to 23")))
            return false;
        if (take(u':') && !readClock(minutes, 59, tr("minutes run from 00 to 59")))
            return false;
        if (negative && hours == 0 && minutes == 0)
            return fail(start, tr("an offset of zero is written “Z” or “+00:00”"));
        offset = (negative ? -1 : 1) * (hours * 60 + minutes);
        return true;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    qsizetype m_timePosition = 0; ///< of the last `T`
    std::optional<Duration> m_duration;
    qsizetype m_durationPosition = 0;
    const Date *m_startOfInterval = nullptr; ///< that of which the end may leave out the day
    EdtfError m_error;
};

} // namespace

Result<Expression, EdtfError> parse(QStringView text)
{
    return Parser(text).run();
}

} // namespace chancery::edtf
