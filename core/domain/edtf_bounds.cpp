// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf_grammar.h"

#include <algorithm>
#include <cstdlib>

namespace chancery::edtf {

namespace {

/// The number a pattern stands for with every `X` replaced.
std::int64_t filled(QStringView pattern, char16_t replacement)
{
    std::int64_t value = 0;
    for (const QChar digit : pattern)
        value = value * 10 + ((digit == unspecified ? replacement : digit.unicode()) - u'0');
    return value;
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// The first (or last) day of a year that fits the pattern of month and day.
std::optional<CivilDay> dayInYear(const Date &date, std::int64_t year, bool last)
{
    for (int i = 1; i <= 12; ++i) {
        const int month = last ? 13 - i : i;
        if (!matches(date.month, month))
            continue;
        const int length = daysInMonth(year, month);
        for (int k = 1; k <= length; ++k) {
            const int day = last ? length + 1 - k : k;
            if (date.day.isEmpty() || matches(date.day, day))
                return CivilDay::fromYmd(year, month, day);
        }
    }
    return std::nullopt;
}

CivilDay firstOfMonth(std::int64_t year, int monthsOn)
{
    return CivilDay::fromYmd(year + (monthsOn - 1) / 12, (monthsOn - 1) % 12 + 1, 1);
}

} // namespace

bool hasUnspecified(QStringView digits)
{
    return digits.contains(unspecified);
}

bool matches(QStringView pattern, std::int64_t value)
{
    for (auto digit = pattern.crbegin(); digit != pattern.crend(); ++digit) {
        if (*digit != unspecified && digit->unicode() - u'0' != value % 10)
            return false;
        value /= 10;
    }
    return true;
}

YearSpan yearsOf(const Date &date)
{
    std::int64_t smallest = filled(date.yearDigits, u'0');
    std::int64_t greatest = filled(date.yearDigits, u'9');
    if (date.significantDigits > 0) {
        const std::int64_t unit =
            powerOfTen(static_cast<int>(date.yearDigits.size()) - date.significantDigits);
        smallest -= smallest % unit;
        greatest = smallest + unit - 1;
    }
    // There is no year -0000: 0 is written without a sign.
    return date.negative ? YearSpan{-greatest, -std::max<std::int64_t>(smallest, 1)}
                         : YearSpan{smallest, greatest};
}

bool monthExists(const Date &date)
{
    for (int month = 1; month <= 12; ++month) {
        if (matches(date.month, month))
            return true;
    }
    return false;
}

bool setDays(Date &date)
{
    const YearSpan years = yearsOf(date);
    if (date.season != 0) {
        const MonthSpan months = monthsOfSeason(date.season);
        date.earliest = firstOfMonth(years.first, months.first);
        date.latest = {firstOfMonth(years.last, months.last + 1).daysSinceEpoch - 1};
        return true;
    }
    if (date.month.isEmpty()) {
        date.earliest = CivilDay::fromYmd(years.first, 1, 1);
        date.latest = CivilDay::fromYmd(years.last, 12, 31);
        return true;
    }
    // Only a year of four digits has a month, so that this looks at ten thousand years at most.
    std::optional<CivilDay> earliest;
    for (std::int64_t year = years.first; year <= years.last && !earliest; ++year) {
        if (matches(date.yearDigits, std::abs(year)))
            earliest = dayInYear(date, year, false);
    }
    if (!earliest)
        return false;
    std::optional<CivilDay> latest;
    for (std::int64_t year = years.last; !latest; --year) {
        if (matches(date.yearDigits, std::abs(year)))
            latest = dayInYear(date, year, true);
    }
    date.earliest = *earliest;
    date.latest = *latest;
    return true;
}

Qualifier &Qualifier::operator|=(Qualifier other)
{
    uncertain |= other.uncertain;
    approximate |= other.approximate;
    return *this;
}

bool Date::isUnspecified(Component component) const
{
    return hasUnspecified(component == Year ? yearDigits : component == Month ? month : day);
}

Component Date::precision() const
{
    if (!day.isEmpty())
        return Day;
    return month.isEmpty() && season == 0 ? Year : Month;
}

MonthSpan monthsOfSeason(int season)
{
    if (season >= 40) // halves
        return {(season - 40) * 6 + 1, (season - 40) * 6 + 6};
    if (season >= 37) // thirds
        return {(season - 37) * 4 + 1, (season - 37) * 4 + 4};
    if (season >= 33) // quarters
        return {(season - 33) * 3 + 1, (season - 33) * 3 + 3};
    // Spring begins in March, and in September in the south.
    static constexpr int firstMonths[] = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6};
    const int first = firstMonths[season - 21];
    return {first, first + 2};
}

} // namespace chancery::edtf
