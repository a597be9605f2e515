// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/zone.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Seconds from 0001-01-02 to 9999-12-30: what QDateTime and the database surely know.
constexpr std::int64_t firstKnown = -62135510400;
constexpr std::int64_t lastKnown = 253402128000;

/// Where a day and the clock that goes with it stand on an axis.
CivilSecond placeOf(CivilDay day, const ClockTime &clock, const Zone &axis)
{
    const CivilSecond second = day.daysSinceEpoch * secondsPerDay + clock.second;
    return clock.offset ? axis.clockAt(second - *clock.offset) : second;
}

} // namespace

Zone::Zone(QString name, QTimeZone zone)
    : m_name(std::move(name))
{
    // What Qt 6.4 cannot move it can swap.
    m_zone.swap(zone);
}

Zone Zone::utc()
{
    return {u"UTC"_s, QTimeZone::utc()};
}

std::optional<Zone> Zone::named(QStringView name)
{
    if (name == "UTC"_L1)
        return utc();
    // One dossier has one zone: it is asked for again and again.
    thread_local std::optional<Zone> last;
    if (last && last->m_name == name)
        return last;
    // Offsets such as `UTC+02:00` are no names of the database.
    const QByteArray id = name.toUtf8();
    if (name.isEmpty() || id.startsWith("UTC") || !QTimeZone::isTimeZoneIdAvailable(id))
        return std::nullopt;
    QTimeZone zone(id);
    if (!zone.isValid())
        return std::nullopt;
    last = Zone(name.toString(), zone);
    return last;
}

int Zone::offsetAt(std::int64_t instant) const
{
    const std::int64_t known = std::clamp(instant, firstKnown, lastKnown);
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(known, QTimeZone::utc()));
}

std::int64_t Zone::instantOf(CivilSecond clock) const
{
    // By the offset of a day before, then by that of the instant so found: where the two differ, the clocks
    // change about that time, and the first that is right is taken.
    const int before = offsetAt(clock - secondsPerDay);
    if (offsetAt(clock - before) == before)
        return clock - before;
    const int after = offsetAt(clock + secondsPerDay);
    return offsetAt(clock - after) == after ? clock - after : clock - before;
}

std::int64_t Zone::lastInstantOf(CivilSecond clock) const
{
    const int after = offsetAt(clock + secondsPerDay);
    return offsetAt(clock - after) == after ? clock - after : instantOf(clock);
}

std::optional<TimeRange> stretchOf(const Edtf &date, const Zone &axis)
{
    const std::optional<CivilDay> first = date.earliest() ? date.earliest() : date.latest();
    const std::optional<CivilDay> last = date.latest() ? date.latest() : date.earliest();
    if (!first)
        return std::nullopt;
    if (!date.startClock() || !date.endClock())
        return TimeRange{first->daysSinceEpoch * secondsPerDay, (last->daysSinceEpoch + 1) * secondsPerDay};
    const CivilSecond begin = placeOf(*first, *date.startClock(), axis);
    if (!date.isInterval())
        return TimeRange{begin, begin + date.startClock()->length};
    // Talks till one o'clock are over then; what begins and ends at one time has it as any other time.
    return TimeRange{begin, std::max(placeOf(*last, *date.endClock(), axis), begin + 1)};
}

} // namespace chancery
