// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/event_days.h"

#include <algorithm>
#include <limits>

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
    const std::uint16_t flags = columns.flags.at(row.value);
    if ((flags & (OpenStart | UnknownStart)) == 0)
        days.earliest = dayOf(columns.begin.at(row.value));
    if ((flags & (OpenEnd | UnknownEnd)) == 0)
        days.latest = dayOf(columns.end.at(row.value) - 1);
    return days;
}

EventWords eventWords(const Snapshot &snapshot, const EventId &event)
{
    EventWords words;
    for (const FactRow row : snapshot.factsOf(event, std::numeric_limits<std::uint32_t>::max())) {
        const Fact fact = snapshot.at(row);
        if (const auto *date = std::get_if<EventDatePayload>(&fact.payload);
            date && date->event == event && fact.date &&
            std::find(words.dates.begin(), words.dates.end(), *fact.date) == words.dates.end())
            words.dates.push_back(*fact.date);
        if (const auto *place = std::get_if<EventPlacePayload>(&fact.payload);
            place && place->event == event && !words.places.contains(place->place))
            words.places.append(place->place);
    }
    return words;
}

} // namespace chancery
