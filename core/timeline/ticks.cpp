// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/ticks.h"

#include "core/timeline/time_grid.h"

#include "core/domain/civil_day.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr double secondsPerYear = 365.2425 * static_cast<double>(secondsPerDay);

double lengthOf(const TickStep &step)
{
    const auto count = static_cast<double>(step.count);
    switch (step.unit) {
    case TickUnit::Minute:
        return count * 60;
    case TickUnit::Hour:
        return count * 3600;
    case TickUnit::Day:
        return count * static_cast<double>(secondsPerDay);
    case TickUnit::Month:
        return count * 28 * static_cast<double>(secondsPerDay);
    case TickUnit::Year:
        return count * 365 * static_cast<double>(secondsPerDay);
    }
    return 1;
}

/// Digits that the shortest label of a step takes.
double charactersOf(const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
        return 7;
    case TickUnit::Day:
        return 3;
    case TickUnit::Month:
        return 5;
    case TickUnit::Year:
        return std::max(6.0, std::log10(static_cast<double>(step.count)) * 1.3 + 6);
    }
    return 1;
}

constexpr std::array fineSteps{
    TickStep{TickUnit::Minute, 1}, TickStep{TickUnit::Minute, 5}, TickStep{TickUnit::Minute, 15},
    TickStep{TickUnit::Hour, 1},   TickStep{TickUnit::Hour, 3},   TickStep{TickUnit::Hour, 6},
    TickStep{TickUnit::Day, 1},    TickStep{TickUnit::Day, 7},    TickStep{TickUnit::Month, 1},
    TickStep{TickUnit::Month, 3},
};

CivilDay dayOf(CivilSecond time)
{
    return {floorDiv(time, secondsPerDay)};
}

CivilSecond startOf(std::int64_t year, int month = 1)
{
    return CivilDay::fromYmd(year, month, 1).daysSinceEpoch * secondsPerDay;
}

/// The last year not after `year` that is a tick. Years before the common era count as historians do, so that
/// ticks stand at 1000 BCE and at 1 CE, not at 1001 BCE and 1 BCE.
std::int64_t tickYear(std::int64_t year, std::int64_t count)
{
    if (count == 1)
        return year;
    if (year >= count)
        return floorDiv(year, count) * count;
    if (year >= 1)
        return 1;
    const std::int64_t before = 1 - year;
    return 1 - (before + count - 1) / count * count;
}

std::int64_t nextTickYear(std::int64_t year, std::int64_t count)
{
    return year == 1 && count > 1 ? count : year + count;
}

} // namespace

TickStep tickStep(double secondsPerPixel, double character)
{
    for (const TickStep &step : fineSteps)
        if (lengthOf(step) >= charactersOf(step) * character * secondsPerPixel)
            return step;
    for (std::int64_t power = 1; power < 1'000'000'000'000; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            const TickStep step{TickUnit::Year, factor * power};
            if (lengthOf(step) >= charactersOf(step) * character * secondsPerPixel)
                return step;
        }
    }
    return {TickUnit::Year, 1'000'000'000'000};
}

TickStep majorStep(const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
        return {TickUnit::Day, 1};
    case TickUnit::Day:
        return {TickUnit::Month, 1};
    case TickUnit::Month:
        return {TickUnit::Year, 1};
    case TickUnit::Year:
        break;
    }
    for (const std::int64_t count : {10, 100, 1000})
        if (step.count * 2 <= count)
            return {TickUnit::Year, count};
    return step;
}

CivilSecond tickAtOrBefore(CivilSecond time, const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Minute:
        return floorDiv(time, step.count * 60) * step.count * 60;
    case TickUnit::Hour:
        return floorDiv(time, step.count * 3600) * step.count * 3600;
    case TickUnit::Day: {
        // The epoch was a Thursday; the Monday of its week was three days before.
        const std::int64_t offset = step.count == 7 ? 3 : 0;
        const std::int64_t day = floorDiv(time, secondsPerDay) + offset;
        return (floorDiv(day, step.count) * step.count - offset) * secondsPerDay;
    }
    case TickUnit::Month: {
        const auto [year, month, day] = dayOf(time).toYmd();
        const auto count = static_cast<int>(step.count);
        return startOf(year, (month - 1) / count * count + 1);
    }
    case TickUnit::Year:
        return startOf(tickYear(dayOf(time).toYmd().year, step.count));
    }
    return time;
}

CivilSecond nextTick(CivilSecond tick, const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Minute:
        return tick + step.count * 60;
    case TickUnit::Hour:
        return tick + step.count * 3600;
    case TickUnit::Day:
        return tick + step.count * secondsPerDay;
    case TickUnit::Month: {
        const auto [year, month, day] = dayOf(tick).toYmd();
        const std::int64_t months = year * 12 + month - 1 + step.count;
        return startOf(floorDiv(months, 12), static_cast<int>(months - floorDiv(months, 12) * 12) + 1);
    }
    case TickUnit::Year:
        return startOf(nextTickYear(dayOf(tick).toYmd().year, step.count));
    }
    return tick + 1;
}

void ticksIn(const TimeRange &range, const TickStep &step, std::vector<CivilSecond> &into, std::size_t most)
{
    into.clear();
    // The calendar reaches years of eleven digits; a range beyond it has no years to name.
    constexpr auto reach = static_cast<CivilSecond>(90'000'000'000 * secondsPerYear);
    CivilSecond tick = tickAtOrBefore(std::clamp(range.begin, -reach, reach), step);
    const CivilSecond end = std::min(range.end, reach);
    for (; tick < end && into.size() < most; tick = nextTick(tick, step))
        into.push_back(tick);
}

QString yearLabel(std::int64_t year, const QLocale &locale)
{
    QLocale plain = locale;
    // 2,026 is no year; 12,500 BCE may be grouped.
    if (std::abs(year) < 10000)
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (year > 0)
        return plain.toString(static_cast<qlonglong>(year));
    return QCoreApplication::translate("Timeline", "%1 BCE")
        .arg(plain.toString(static_cast<qlonglong>(1 - year)));
}

QString minorLabel(CivilSecond tick, const TickStep &step, const QLocale &locale, double room,
                   double character)
{
    const CivilDay day = dayOf(tick);
    const auto ymd = day.toYmd();
    switch (step.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour: {
        const auto minutes = static_cast<int>((tick - day.daysSinceEpoch * secondsPerDay) / 60);
        return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    case TickUnit::Day: {
        if (step.count > 1 || room < 8 * character)
            return locale.toString(ymd.day);
        // The epoch was a Thursday, Qt's day 4.
        const std::int64_t fromMonday = day.daysSinceEpoch + 3;
        const int weekday = static_cast<int>(fromMonday - floorDiv(fromMonday, 7) * 7) + 1;
        const auto format = room < 18 * character ? QLocale::ShortFormat : QLocale::LongFormat;
        //: %1 is the name of a weekday, %2 a day of the month
        return QCoreApplication::translate("Timeline", "%1 %2")
            .arg(locale.dayName(weekday, format), locale.toString(ymd.day));
    }
    case TickUnit::Month: {
        const auto format = room < 13 * character ? QLocale::ShortFormat : QLocale::LongFormat;
        return locale.standaloneMonthName(ymd.month, format);
    }
    case TickUnit::Year:
        return yearLabel(ymd.year, locale);
    }
    return {};
}

QString majorLabel(CivilSecond tick, const TickStep &step, const QLocale &locale, QLocale::FormatType format)
{
    const auto [year, month, day] = dayOf(tick).toYmd();
    switch (step.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
    case TickUnit::Day: {
        const std::int64_t fromMonday = dayOf(tick).daysSinceEpoch + 3;
        const int weekday = static_cast<int>(fromMonday - floorDiv(fromMonday, 7) * 7) + 1;
        //: weekday, day of the month, month, year
        return QCoreApplication::translate("Timeline", "%1, %2 %3 %4")
            .arg(locale.dayName(weekday, format), locale.toString(day), locale.monthName(month, format),
                 yearLabel(year, locale));
    }
    case TickUnit::Month:
        return QCoreApplication::translate("Timeline", "%1 %2")
            .arg(locale.standaloneMonthName(month, format), yearLabel(year, locale));
    case TickUnit::Year:
        break;
    }
    if (step.count == 1)
        return yearLabel(year, locale);
    const std::int64_t last = nextTickYear(year, step.count) - 1;
    if (year < 1)
        return QCoreApplication::translate("Timeline", "%1–%2")
            .arg(locale.toString(static_cast<qlonglong>(1 - year)), yearLabel(last, locale));
    return QCoreApplication::translate("Timeline", "%1–%2")
        .arg(yearLabel(year, locale), yearLabel(last, locale));
}

} // namespace chancery
