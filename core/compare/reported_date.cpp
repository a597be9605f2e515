// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/reported_date.h"

#include "core/domain/edtf_parts.h"

#include <algorithm>
#include <limits>

namespace chancery {

namespace {

constexpr std::int64_t anyZoneEast = 14 * 60 * 60;
constexpr std::int64_t anyZoneWest = 12 * 60 * 60;

/// An end that is not known taken to be the other one, as a timeline draws it.
DayRange closed(const DayRange &days)
{
    return {days.first ? days.first : days.last, days.last ? days.last : days.first};
}

bool holds(const DayRange &outer, const DayRange &inner)
{
    const bool fromStart = !outer.first || (inner.first && *outer.first <= *inner.first);
    const bool toEnd = !outer.last || (inner.last && *inner.last <= *outer.last);
    return fromStart && toEnd;
}

/// A day, a month or a year: what an approximate date may be off by.
std::int64_t unitOf(const DayRange &days)
{
    const DayRange known = closed(days);
    const std::int64_t length = known.last->daysSinceEpoch - known.first->daysSinceEpoch + 1;
    constexpr std::int64_t month = 31;
    constexpr std::int64_t year = 366;
    if (length < 28)
        return 1;
    return length < year - 1 ? month : year;
}

DayRange widened(const DayRange &days)
{
    if (days.isUnbounded())
        return days;
    const std::int64_t unit = unitOf(days);
    DayRange result = days;
    if (result.first)
        result.first->daysSinceEpoch -= unit;
    if (result.last)
        result.last->daysSinceEpoch += unit;
    return result;
}

/// A second of UTC where the zone is known, else of the clock.
std::int64_t secondOf(CivilDay day, const ClockTime &clock)
{
    return day.daysSinceEpoch * secondsPerDay + clock.second - clock.offset.value_or(0);
}

/// A clock with the offset of the dossier's zone where it names none.
std::optional<ClockTime> placed(std::optional<ClockTime> clock, std::optional<CivilDay> day, const Zone *zone)
{
    if (clock && day && zone && !clock->offset) {
        const CivilSecond second = day->daysSinceEpoch * secondsPerDay + clock->second;
        const std::int64_t instant = zone->instantOf(second);
        // A reading that comes twice when the clocks go back may be either.
        if (zone->lastInstantOf(second) == instant)
            clock->offset = static_cast<int>(second - instant);
    }
    return clock;
}

InstantRange instantsOf(const ReportedDate &date, const Zone *zone)
{
    InstantRange result;
    const auto first = [&](CivilSecond second, bool isZoned) {
        return isZoned ? second : zone ? zone->instantOf(second) : second - anyZoneEast;
    };
    const auto last = [&](CivilSecond second, bool isZoned) {
        return isZoned ? second : zone ? zone->lastInstantOf(second) : second + anyZoneWest;
    };
    if (date.hasClock()) {
        const ClockTime &begin = *date.start.clock;
        const ClockTime &end = *date.end.clock;
        result.first = first(secondOf(*date.days.first, begin), begin.offset.has_value());
        result.last = last(secondOf(*date.days.last, end) + (date.isInterval ? 0 : end.length - 1),
                           end.offset.has_value());
        return result;
    }
    if (date.reach.first)
        result.first = first(date.reach.first->daysSinceEpoch * secondsPerDay, false);
    if (date.reach.last)
        result.last = last((date.reach.last->daysSinceEpoch + 1) * secondsPerDay, false) - 1;
    return result;
}

DateEnd endOf(const QString &expression)
{
    const auto date = Edtf::parse(expression);
    return date ? DateEnd{DayRange::of(*date), date->startClock()} : DateEnd{};
}

/// By the clock of its own place where one of two has no zone: 14:00, and 14:00 of Kyiv.
bool isSameClock(const DateEnd &a, const DateEnd &b)
{
    if (!a.days.first || !b.days.first || a.clock->offset.has_value() != b.clock->offset.has_value())
        return false;
    return secondOf(*a.days.first, *a.clock) == secondOf(*b.days.first, *b.clock);
}

bool isCloserClock(const DateEnd &closer, const DateEnd &other)
{
    if (!closer.days.first || !other.days.first)
        return false;
    ClockTime clock = *closer.clock;
    if (!clock.offset && other.clock->offset)
        return false;
    const std::int64_t after =
        secondOf(*closer.days.first, clock) - secondOf(*other.days.first, *other.clock);
    if (clock.offset && !other.clock->offset) {
        // A reading of 14:00 without a zone is that of any zone it may be of: some have quarters of an hour.
        constexpr std::int64_t quarter = 900;
        const std::int64_t first = std::max(after - anyZoneWest, (after % quarter + quarter) % quarter);
        return after + anyZoneEast >= 0 && first < other.clock->length;
    }
    return closer.clock->length < other.clock->length && after >= 0 && after < other.clock->length;
}

/// Whether an end says what the other does, in the same words or more closely.
bool isCloserOrSame(const DateEnd &closer, const DateEnd &other)
{
    if (other.clock)
        return closer.clock && (isSameClock(closer, other) || isCloserClock(closer, other));
    return !other.days.isUnbounded() && !closer.days.isUnbounded() && holds(other.days, closer.days);
}

} // namespace

ReportedDate ReportedDate::of(const Edtf &date, const Zone *zone)
{
    ReportedDate result;
    result.days = DayRange::of(date);
    result.isInterval = date.isInterval();
    result.isApproximate = date.isApproximate();
    result.isUncertain = date.isUncertain();
    result.isZoneKnown = zone != nullptr;
    result.reach = result.isApproximate ? widened(result.days) : result.days;
    if (result.isInterval && !date.startClock()) {
        result.start = endOf(date.startExpression());
        result.end = endOf(date.endExpression());
    } else {
        const bool isOne = !result.isInterval;
        result.start = {isOne ? result.days : DayRange{date.earliest(), date.earliest()},
                        placed(date.startClock(), date.earliest(), zone)};
        result.end = {isOne ? result.days : DayRange{date.latest(), date.latest()},
                      placed(date.endClock(), date.latest(), zone)};
    }
    result.instants = instantsOf(result, zone);
    for (const EdtfPart &part : separateParts(date)) {
        ReportedDate one = of(DayRange{part.first, part.last}, zone);
        one.isApproximate = result.isApproximate;
        one.isUncertain = result.isUncertain;
        if (one.isApproximate) {
            one.reach = widened(one.days);
            one.instants = instantsOf(one, zone);
        }
        result.parts.push_back(std::move(one));
    }
    result.isAllParts = meansAll(date);
    return result;
}

ReportedDate ReportedDate::of(const DayRange &days, const Zone *zone)
{
    ReportedDate result;
    result.days = days;
    result.reach = days;
    result.start = {days, std::nullopt};
    result.end = {days, std::nullopt};
    result.isZoneKnown = zone != nullptr;
    result.instants = instantsOf(result, zone);
    return result;
}

bool isSame(const ReportedDate &a, const ReportedDate &b)
{
    if (a.hasClock() != b.hasClock() || a.parts.size() != b.parts.size())
        return false;
    if (!a.parts.empty())
        return a.isAllParts == b.isAllParts &&
               std::equal(
                   a.parts.begin(), a.parts.end(), b.parts.begin(),
                   [](const ReportedDate &one, const ReportedDate &other) { return isSame(one, other); });
    if (!a.hasClock())
        return closed(a.days) == closed(b.days);
    return isSameClock(a.start, b.start) && isSameClock(a.end, b.end);
}

/// The days of Greenwich that an instant is on; none of a time whose zone is not known.
static DayRange daysOfUtc(const ReportedDate &time)
{
    const bool isInstant = time.hasClock() && time.start.clock->offset && time.end.clock->offset;
    if (!isInstant || !time.instants.first || !time.instants.last)
        return {};
    const auto dayOf = [](CivilSecond second) {
        return CivilDay{second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0)};
    };
    return {dayOf(*time.instants.first), dayOf(*time.instants.last)};
}

/// 23:30 of New York is the next day where the news was written: days are those of the time's own place, or
/// of Greenwich.
static bool isOnDaysOfUtc(const ReportedDate &time, const ReportedDate &days)
{
    const DayRange own = daysOfUtc(time);
    return !own.isUnbounded() && !days.reach.isUnbounded() && holds(days.reach, own);
}

/// From one day into the next, for less than a day.
static bool isOfOneNight(const ReportedDate &talks)
{
    const InstantRange &instants = talks.instants;
    const bool isZoned = talks.start.clock->offset.has_value() && talks.end.clock->offset.has_value();
    const bool isShort =
        isZoned ? instants.first && instants.last && *instants.last - *instants.first < secondsPerDay
                : talks.end.clock->second < talks.start.clock->second;
    return isShort && talks.days.first && talks.days.last &&
           talks.days.last->daysSinceEpoch - talks.days.first->daysSinceEpoch == 1;
}

/// Whether a date says of one part of another, or of several, what that says of all.
static bool isOfParts(const ReportedDate &date, const ReportedDate &whole)
{
    const auto isOfOne = [&whole](const ReportedDate &one) {
        return std::any_of(whole.parts.begin(), whole.parts.end(), [&one](const ReportedDate &part) {
            return isSame(one, part) || isCloser(one, part);
        });
    };
    if (date.parts.empty())
        return isOfOne(date);
    return std::all_of(date.parts.begin(), date.parts.end(), isOfOne);
}

bool isCloser(const ReportedDate &closer, const ReportedDate &other)
{
    // One of a set of days says more than the set; of several days that are all meant it says less.
    if (!other.parts.empty())
        return !other.isAllParts && !closer.isAllParts && !isSame(closer, other) && isOfParts(closer, other);
    if (other.isInterval) {
        if (!closer.isInterval || isSame(closer, other))
            return false;
        // An end that nobody has told yet leaves out no other: `since 9 February`, `from 9 to 12 February`.
        const auto isTold = [](const DateEnd &end) { return end.clock || !end.days.isUnbounded(); };
        if (!isTold(other.start) && !isTold(other.end))
            return false;
        return (!isTold(other.start) || isCloserOrSame(closer.start, other.start)) &&
               (!isTold(other.end) || isCloserOrSame(closer.end, other.end));
    }
    if (other.hasClock()) {
        if (!closer.hasClock())
            return false;
        if (isApart(closer, other))
            return false;
        // Talks that began then, told with their end.
        if (closer.isInterval)
            return isCloserOrSame(closer.start, other.start);
        return isCloserClock(closer.start, other.start);
    }
    // Talks of one night are of the day on which they began, and of that on which they ended.
    if (closer.hasClock() && closer.isInterval && isOfOneNight(closer)) {
        const DayRange reach = closed(other.reach);
        const auto isWithin = [&other](const std::optional<std::int64_t> &instant) {
            return instant && (!other.instants.first || *other.instants.first <= *instant) &&
                   (!other.instants.last || *instant <= *other.instants.last);
        };
        const bool isOfDay = other.isZoneKnown
                                 ? isWithin(closer.instants.first) || isWithin(closer.instants.last)
                                 : holds(reach, closer.start.days) || holds(reach, closer.end.days);
        if (reach.first && isOfDay)
            return true;
    }
    if (closer.hasClock() && other.isZoneKnown) {
        // By the dossier's clocks; else, as below, by those that the time itself is told by.
        const bool fromStart = !other.instants.first || *other.instants.first <= *closer.instants.first;
        if (fromStart && (!other.instants.last || *closer.instants.last <= *other.instants.last))
            return true;
    }
    const DayRange days = closed(closer.days);
    if (days.first && isOnDaysOfUtc(closer, other))
        return true;
    if (!days.first || !holds(other.reach, days))
        return false;
    return closer.hasClock() || closed(other.reach) != days;
}

bool isPartOf(const ReportedDate &part, const ReportedDate &whole)
{
    constexpr std::int64_t fewDays = 31;
    if (whole.isAllParts && !whole.parts.empty())
        return !isSame(part, whole) && !part.isUnbounded() && isOfParts(part, whole);
    const auto isDay = [](const DateEnd &end) { return end.days.first && end.days.first == end.days.last; };
    if (!whole.isInterval || part.isInterval || part.isUnbounded() || !isDay(whole.start) ||
        !isDay(whole.end))
        return false;
    const std::int64_t length = whole.days.last->daysSinceEpoch - whole.days.first->daysSinceEpoch;
    return length <= fewDays && holds(whole.days, closed(part.days));
}

bool isApart(const ReportedDate &a, const ReportedDate &b)
{
    // A day between those of a set is none of them.
    if (!a.parts.empty())
        return std::all_of(a.parts.begin(), a.parts.end(),
                           [&b](const ReportedDate &part) { return isApart(part, b); });
    if (!b.parts.empty())
        return isApart(b, a);
    if (!a.hasClock() && !b.hasClock())
        return isApart(a.reach, b.reach);
    // 23:30 UTC of the 4th is on the 4th, though it may be the 5th where the dossier is.
    if (a.hasClock() != b.hasClock()) {
        const ReportedDate &time = a.hasClock() ? a : b;
        const ReportedDate &days = a.hasClock() ? b : a;
        const DayRange utc = daysOfUtc(time);
        if (!isApart(time.days, days.reach) || (!utc.isUnbounded() && !isApart(utc, days.reach)))
            return false;
    }
    const auto isBefore = [](const InstantRange &earlier, const InstantRange &later) {
        return earlier.last && later.first && *earlier.last < *later.first;
    };
    return isBefore(a.instants, b.instants) || isBefore(b.instants, a.instants);
}

bool isApart(const std::shared_ptr<const ReportedDate> &a, const std::shared_ptr<const ReportedDate> &b)
{
    return a && b && isApart(*a, *b);
}

std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, int, std::vector<std::int64_t>>
keyOf(const ReportedDate &date)
{
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
    std::vector<std::int64_t> parts;
    for (const ReportedDate &part : date.parts) {
        parts.push_back(part.days.first ? part.days.first->daysSinceEpoch : none);
        parts.push_back(part.days.last ? part.days.last->daysSinceEpoch : none);
    }
    if (date.isAllParts && !parts.empty())
        parts.push_back(none);
    if (!date.hasClock())
        return {date.days.first ? date.days.first->daysSinceEpoch : none,
                date.days.last ? date.days.last->daysSinceEpoch : none,
                none,
                none,
                0,
                parts};
    // One instant is one whatever the zone.
    return {none,
            none,
            secondOf(*date.days.first, *date.start.clock),
            secondOf(*date.days.last, *date.end.clock),
            date.start.clock->offset ? 1 : 2,
            parts};
}

} // namespace chancery
