// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/event_days.h"

#include "core/domain/zoned_date.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

CivilDay dayOf(CivilSecond second)
{
    const CivilSecond day = second / secondsPerDay;
    return CivilDay{second % secondsPerDay < 0 ? day - 1 : day};
}

} // namespace

EventDays eventDays(const EventColumns &columns, EventRow row)
{
    EventDays days;
    if (row.value >= columns.dated)
        return days;
    const std::uint16_t flags = columns.flags[row.value];
    if ((flags & (OpenStart | UnknownStart)) == 0)
        days.earliest = dayOf(columns.begin[row.value]);
    if ((flags & (OpenEnd | UnknownEnd)) == 0)
        days.latest = dayOf(columns.end[row.value] - 1);
    return days;
}

EventWords eventWords(const Snapshot &snapshot, const EventId &event)
{
    return {eventDatesOf(snapshot, event), eventPlacesOf(snapshot, event), snapshot.info().timeZone};
}

QString EventWords::readableDates() const
{
    QStringList words;
    const auto told = [this](const Edtf &date) { return toReadable(date, timeZone); };
    if (dates.own)
        words.append(dates.isPlanned
                         ? QCoreApplication::translate("EventDate", "%1 (planned)").arg(told(dates.own->date))
                         : told(dates.own->date));
    for (const OtherEventDate &other : dates.others)
        words.append(label(other.kind) + u": "_s + told(other.date));
    return words.join(u"; "_s);
}

QStringList EventWords::ownPlaces(Marking marking) const
{
    QStringList firm;
    QStringList others;
    for (const EventPlace &place : places) {
        if (place.assertion != Assertion::Denied && !place.isVaguer)
            (place.assertion == Assertion::Planned ? others : firm)
                .append(marking == Marking::Planned ? place.toReadable() : place.place);
    }
    return firm.isEmpty() ? others : firm;
}

QString EventWords::readablePlaces() const
{
    QStringList words;
    for (const EventPlace &place : places)
        words.append(place.toReadable());
    return words.join(u"; "_s);
}

} // namespace chancery
