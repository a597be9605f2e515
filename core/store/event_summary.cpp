// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/event_summary.h"

#include "core/compare/claim_comparison.h"
#include "core/compare/own_date.h"
#include "core/domain/edtf_parts.h"

#include <algorithm>
#include <array>

namespace chancery {

namespace {

/// How far on a state is: what was signed had been held, what was held had been planned.
int progress(EventStatus status)
{
    static constexpr std::array order{EventStatus::Unknown,   EventStatus::Possible,   EventStatus::Alleged,
                                      EventStatus::Planned,   EventStatus::Draft,      EventStatus::Agreed,
                                      EventStatus::Postponed, EventStatus::Ongoing,    EventStatus::Held,
                                      EventStatus::Signed,    EventStatus::CarriedOut, EventStatus::Lapsed,
                                      EventStatus::Cancelled};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

/// What a timeline must know of a date beyond its ends.
std::uint16_t flagsOf(const Edtf &date)
{
    std::uint16_t flags = 0;
    if (date.isApproximate())
        flags |= Approximate;
    if (date.isUncertain())
        flags |= Uncertain;
    if (date.isInterval())
        flags |= Interval;
    if (date.hasOpenStart())
        flags |= OpenStart;
    if (date.hasOpenEnd())
        flags |= OpenEnd;
    if (date.hasUnknownStart())
        flags |= UnknownStart;
    if (date.hasUnknownEnd())
        flags |= UnknownEnd;
    if (!separateParts(date).empty())
        flags |= HasParts;
    return flags;
}

/// What no plan takes back.
bool tookPlace(EventStatus status)
{
    return status == EventStatus::Ongoing || status == EventStatus::Held || status == EventStatus::Signed ||
           status == EventStatus::CarriedOut;
}

/// What is still to come of it.
bool isAhead(EventStatus status)
{
    return progress(status) <= progress(EventStatus::Postponed);
}

void addDates(EventSummary &summary, const std::vector<DateReport> &reports, const Zone *zone)
{
    const OwnDate chosen = ownDateOf(reports, zone);
    for (const OtherDate &other : chosen.others) {
        if (other.kind == OtherDateKind::Differing)
            summary.flags |= DatesDiffer;
        if (other.kind != OtherDateKind::Denied)
            summary.flags |= HasOtherDates;
    }
    if (!chosen.own)
        return;
    // Drawn as any date that is not sure.
    if (chosen.isPlanned && tookPlace(summary.status))
        summary.flags |= DatePlanned | Uncertain;
    const Edtf &own = reports[*chosen.own].date;
    summary.flags |= flagsOf(own);
    summary.range = stretchOf(own, zone ? *zone : Zone::utc());
}

/// Whether a state is not what another report has, nor the same more closely. Each is kept once.
bool isAnother(const EventStatusPayload &state, Assertion assertion, std::vector<Said<EventStatus>> &states)
{
    Said<EventStatus> own{state.status, {}};
    own.how.assertion = assertion;
    bool isNew = true;
    bool differs = false;
    for (const Said<EventStatus> &other : states) {
        isNew = isNew && (other.what != own.what || other.how.assertion != assertion);
        differs = differs || (other.what != own.what && compare(other, own) >= DisagreementKind::Difference);
    }
    if (isNew)
        states.push_back(own);
    return differs;
}

} // namespace

EventSummary summarise(const std::vector<EventFact> &facts, const Zone *zone)
{
    EventSummary summary;
    std::vector<DateReport> dates;
    std::vector<Said<EventStatus>> states;
    std::optional<CivilDay> newest;
    for (const EventFact &entry : facts) {
        const Fact &fact = *entry.fact;
        if (fact.kind() == FactKind::EventDate && fact.date)
            dates.push_back({*fact.date, fact.assertion, fact.credibility, entry.published});
        if (fact.assertion == Assertion::Denied) {
            summary.flags |= Denied;
            continue;
        }
        const auto *state = std::get_if<EventStatusPayload>(&fact.payload);
        if (!state)
            continue;
        if (isAnother(*state, fact.assertion, states))
            summary.flags |= StatusDiffers;
        // A later report may recall the plan.
        if (tookPlace(summary.status) && isAhead(state->status))
            continue;
        const bool overtakes = tookPlace(state->status) && isAhead(summary.status);
        const bool isLater = entry.published > newest; // no date at all orders before every date
        const bool isFurther =
            entry.published == newest && progress(state->status) > progress(summary.status);
        if (summary.status == EventStatus::Unknown || overtakes || isLater || isFurther) {
            summary.status = state->status;
            newest = std::max(newest, entry.published);
        }
    }
    addDates(summary, dates, zone);
    return summary;
}

} // namespace chancery
