// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf_duration.h"

#include "core/domain/time_range.h"

#include <algorithm>

namespace chancery::edtf {

static QString padded(std::int64_t number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

void Duration::add(Unit unit, std::int64_t count, std::int64_t thousandths)
{
    constexpr int monthsOfYear = 12;
    constexpr int daysOfWeek = 7;
    const auto addSeconds = [&](std::int64_t ofUnit) {
        seconds += count * ofUnit + thousandths * ofUnit / 1000;
    };
    switch (unit) {
    case Unit::Years:
        months += count * monthsOfYear;
        break;
    case Unit::Months:
        months += count;
        break;
    case Unit::Weeks:
        days += count * daysOfWeek;
        break;
    case Unit::Days:
        days += count;
        break;
    case Unit::Hours:
        addSeconds(3600);
        break;
    case Unit::Minutes:
        addSeconds(60);
        break;
    case Unit::Seconds:
        addSeconds(1);
        break;
    }
}

std::optional<Date> Duration::from(const Date &known, int direction) const
{
    const CivilDay::Ymd ymd = known.earliest.toYmd();
    const std::int64_t counted = ymd.year * 12 + ymd.month - 1 + direction * months;
    const std::int64_t year = (counted - (counted % 12 + 12) % 12) / 12;
    const int month = static_cast<int>(counted - year * 12) + 1;
    const auto isYear = [](std::int64_t number) { return number >= 1 && number <= 9999; };
    if (!isYear(year))
        return std::nullopt;
    CivilDay day = CivilDay::fromYmd(year, month, std::min(ymd.day, daysInMonth(year, month)));
    const std::int64_t second = known.clock->second + direction * seconds;
    const std::int64_t inDay = (second % secondsPerDay + secondsPerDay) % secondsPerDay;
    day.daysSinceEpoch += direction * days + (second - inDay) / secondsPerDay;
    const CivilDay::Ymd other = day.toYmd();
    if (!isYear(other.year))
        return std::nullopt;
    Date made;
    made.yearDigits = padded(other.year, 4);
    made.month = padded(other.month, 2);
    made.day = padded(other.day, 2);
    made.earliest = day;
    made.latest = day;
    made.time = u'T' + padded(inDay / 3600, 2) + u':' + padded(inDay / 60 % 60, 2) + u':' +
                padded(inDay % 60, 2) + known.time.mid(9);
    made.clock = ClockTime{static_cast<int>(inDay), inDay % 60 == 0 ? 60 : 1, known.clock->offset};
    return made;
}

} // namespace chancery::edtf
