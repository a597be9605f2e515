// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/event_dates.h"

#include "core/analysis/fact_evidence.h"
#include "core/compare/place_names.h"
#include "core/domain/edtf_parts.h"
#include "core/names/short_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace chancery {

namespace {

/// The latest day on which the newest of the sources that support a fact may have come out.
std::optional<CivilDay> newestSupport(const Snapshot &snapshot, const Fact &fact)
{
    std::optional<CivilDay> newest;
    for (const SourceRow row : supportingSources(snapshot, fact)) {
        const std::optional<Edtf> published = snapshot.at(row).published;
        if (published && published->latest())
            newest = std::max(newest, published->latest());
    }
    return newest;
}

/// Where it was, where it is said or announced to have been, where it was to be, where it was not.
int firmness(Assertion assertion)
{
    switch (assertion) {
    case Assertion::Reported:
    case Assertion::Confirmed:
    case Assertion::Announced:
        return 0;
    case Assertion::Alleged:
        return 1;
    case Assertion::Planned:
        return 2;
    case Assertion::Denied:
        return 3;
    }
    return 3;
}

} // namespace

EventDates eventDatesOf(const Snapshot &snapshot, const EventId &event, std::uint32_t mostFacts)
{
    std::vector<DateReport> reports;
    std::vector<FactRow> rows;
    for (const FactRow row : snapshot.factsOf(event, mostFacts)) {
        if (snapshot.facts().kind[row.value] != FactKind::EventDate)
            continue;
        const Fact fact = snapshot.at(row);
        if (!fact.date || std::get<EventDatePayload>(fact.payload).event != event)
            continue;
        reports.push_back({*fact.date, fact.assertion, fact.credibility, newestSupport(snapshot, fact)});
        rows.push_back(row);
    }
    const std::optional<Zone> zone = Zone::named(snapshot.info().timeZone);
    const OwnDate chosen = ownDateOf(reports, zone ? &*zone : nullptr);
    EventDates result;
    if (chosen.own)
        result.own = EventDate{rows[*chosen.own], reports[*chosen.own].date};
    if (const auto row = snapshot.rowOf(event))
        result.isPlanned = (snapshot.events().flags[row->value] & DatePlanned) != 0;
    for (const OtherDate &other : chosen.others)
        result.others.push_back({rows[other.report], reports[other.report].date, other.kind});
    return result;
}

namespace {

/// Facts of an event that are looked through for a date that is a set.
constexpr std::uint32_t mostFactsOfSet = 500;

std::optional<Edtf> setOf(const Snapshot &snapshot, EventRow row)
{
    const EventColumns &events = snapshot.events();
    if (row.value >= events.dated || (events.flags[row.value] & HasParts) == 0)
        return std::nullopt;
    const EventDates dates = eventDatesOf(snapshot, snapshot.idAt(row), mostFactsOfSet);
    return dates.own ? std::optional(dates.own->date) : std::nullopt;
}

} // namespace

std::vector<TimeRange> partsOf(const Snapshot &snapshot, EventRow row)
{
    const std::optional<Edtf> set = setOf(snapshot, row);
    return set ? stretchesOfParts(*set) : std::vector<TimeRange>();
}

bool mayBeIn(const Snapshot &snapshot, EventRow row, const TimeRange &range)
{
    const EventColumns &events = snapshot.events();
    const auto meets = [&range](const TimeRange &one) {
        return one.begin < range.end && range.begin < one.end;
    };
    if (row.value >= events.dated || !meets({events.begin[row.value], events.end[row.value]}))
        return false;
    const std::vector<TimeRange> parts = partsOf(snapshot, row);
    return parts.empty() || std::any_of(parts.begin(), parts.end(), meets);
}

QString shortDateOf(const Snapshot &snapshot, EventRow row)
{
    const std::optional<Edtf> set = setOf(snapshot, row);
    return set ? shortDate(*set) : shortDate(snapshot.events(), row);
}

std::vector<EventPlace> eventPlacesOf(const Snapshot &snapshot, const EventId &event)
{
    std::vector<EventPlace> places;
    const auto eventRow = snapshot.rowOf(event);
    std::optional<CivilDay> begins;
    if (eventRow && eventRow->value < snapshot.events().dated)
        begins = CivilDay{snapshot.events().begin[eventRow->value] / secondsPerDay};
    for (const FactRow row : snapshot.factsOf(event, std::numeric_limits<std::uint32_t>::max())) {
        if (snapshot.facts().kind[row.value] != FactKind::EventPlace)
            continue;
        Fact fact = snapshot.at(row);
        const auto &payload = std::get<EventPlacePayload>(fact.payload);
        if (payload.event != event)
            continue;
        if (fact.assertion == Assertion::Announced && begins && newestSupport(snapshot, fact) < begins)
            fact.assertion = Assertion::Planned;
        const auto known = std::find_if(places.begin(), places.end(), [&payload](const EventPlace &place) {
            return isSamePlace(place.place, payload.place);
        });
        if (known == places.end())
            places.push_back({row, payload.place, fact.assertion});
        else if (firmness(fact.assertion) < firmness(known->assertion))
            *known = {row, payload.place, fact.assertion};
    }
    for (EventPlace &place : places) {
        place.isVaguer = !place.isQualified() &&
                         std::any_of(places.begin(), places.end(), [&place](const EventPlace &other) {
                             return !other.isQualified() && placeIsWithin(other.place, place.place);
                         });
    }
    std::stable_sort(places.begin(), places.end(), [](const EventPlace &a, const EventPlace &b) {
        return std::pair(firmness(a.assertion), a.isVaguer) < std::pair(firmness(b.assertion), b.isVaguer);
    });
    return places;
}

QString EventPlace::toReadable() const
{
    switch (assertion) {
    case Assertion::Planned:
        return QCoreApplication::translate("EventPlace", "%1 (planned)").arg(place);
    case Assertion::Alleged:
        return QCoreApplication::translate("EventPlace", "%1 (alleged)").arg(place);
    case Assertion::Denied:
        return QCoreApplication::translate("EventPlace", "%1 (denied)").arg(place);
    default:
        return isVaguer ? QCoreApplication::translate("EventPlace", "%1 (less closely)").arg(place) : place;
    }
}

} // namespace chancery
