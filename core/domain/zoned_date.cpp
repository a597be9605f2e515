// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/zoned_date.h"

#include "core/domain/civil_day.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// `2026-01-07T01:00:00`, of a second of a calendar.
QString clockExpression(CivilSecond second)
{
    const CivilSecond inDay = (second % secondsPerDay + secondsPerDay) % secondsPerDay;
    const QLatin1Char zero('0');
    return u"%1T%2:%3:%4"_s.arg(CivilDay{(second - inDay) / secondsPerDay}.toIso())
        .arg(inDay / 3600, 2, 10, zero)
        .arg(inDay / 60 % 60, 2, 10, zero)
        .arg(inDay % 60, 2, 10, zero);
}

/// A time by other clocks; none of a day, and of a time whose zone is not known.
std::optional<Edtf> movedTo(const Edtf &date, const Zone *dossier, const Zone &clocks)
{
    const auto start = date.startClock();
    const auto end = date.endClock();
    if (!start || !end || !date.earliest() || !date.latest())
        return std::nullopt;
    const bool isPlaced = start->offset.has_value() && end->offset.has_value();
    if (!isPlaced && (start->offset || end->offset || !dossier))
        return std::nullopt;
    const auto shown = [&](CivilDay day, const ClockTime &clock) {
        const CivilSecond told = day.daysSinceEpoch * secondsPerDay + clock.second;
        return clocks.clockAt(clock.offset ? told - *clock.offset : dossier->instantOf(told));
    };
    const CivilSecond from = shown(*date.earliest(), *start);
    const CivilSecond to = shown(*date.latest(), *end);
    const QString expression =
        date.isInterval() ? clockExpression(from) + u'/' + clockExpression(to) : clockExpression(from);
    const auto moved = Edtf::parse(expression);
    return moved ? std::optional(*moved) : std::nullopt;
}

} // namespace

Edtf byClocksOf(const Edtf &date, const QString &dossierZone)
{
    const std::optional<Zone> own = Zone::named(dossierZone);
    const auto moved = movedTo(date, own ? &*own : nullptr, own ? *own : Zone::utc());
    return moved ? *moved : date;
}

QString toReadable(const Edtf &date, const Zone *dossier, const Zone *axis)
{
    const Zone clocks = axis ? *axis : dossier ? *dossier : Zone::utc();
    const auto moved = movedTo(date, dossier, clocks);
    if (!moved)
        return date.toReadable();
    const QString words = u"%1 (%2)"_s.arg(moved->toReadable(), clocks.name());
    const QString told = date.toReadable();
    // By the same clocks, or those of Greenwich under either name: the zone is said already.
    const bool isSame = told == moved->toReadable() || told == moved->toReadable() + u" UTC"_s;
    return isSame ? words : words + u" = "_s + told;
}

QString toReadable(const Edtf &date, const QString &dossierZone, const std::optional<Zone> &axis)
{
    const std::optional<Zone> own = Zone::named(dossierZone);
    return toReadable(date, own ? &*own : nullptr, axis ? &*axis : nullptr);
}

} // namespace chancery
