// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/event_summary.h"

#include <algorithm>
#include <array>

namespace chancery {

namespace {

/// How far on a state is: what was signed had been held, what was held had been planned.
int progress(EventStatus status)
{
    static constexpr std::array order{EventStatus::Unknown, EventStatus::Alleged,  EventStatus::Planned,
                                      EventStatus::Draft,   EventStatus::Ongoing,  EventStatus::Held,
                                      EventStatus::Signed,  EventStatus::Cancelled};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

struct DateSum
{
    std::optional<TimeRange> range;
    std::uint16_t flags = 0;

    void add(const Edtf &date)
    {
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

        auto first = date.earliest();
        auto last = date.latest();
        if (!first)
            first = last;
        if (!last)
            last = first;
        if (!first)
            return; // `../..`: all of time is no place on it
        const TimeRange own{first->daysSinceEpoch * secondsPerDay,
                            (last->daysSinceEpoch + 1) * secondsPerDay};
        if (!range) {
            range = own;
            return;
        }
        if (!(own == *range))
            flags |= DatesDiffer;
        range = TimeRange{std::min(range->begin, own.begin), std::max(range->end, own.end)};
    }
};

} // namespace

EventSummary summarise(const std::vector<EventFact> &facts)
{
    EventSummary summary;
    DateSum dates;
    std::optional<CivilDay> newest;
    for (const EventFact &entry : facts) {
        const Fact &fact = *entry.fact;
        if (fact.assertion == Assertion::Denied) {
            summary.flags |= Denied;
            continue;
        }
        if (fact.kind() == FactKind::EventDate && fact.date)
            dates.add(*fact.date);
        const auto *state = std::get_if<EventStatusPayload>(&fact.payload);
        if (!state)
            continue;
        if (summary.status != EventStatus::Unknown && summary.status != state->status)
            summary.flags |= StatusDiffers;
        const bool isLater = entry.published > newest; // no date at all orders before every date
        const bool isFurther =
            entry.published == newest && progress(state->status) > progress(summary.status);
        if (summary.status == EventStatus::Unknown || isLater || isFurther) {
            summary.status = state->status;
            newest = std::max(newest, entry.published);
        }
    }
    summary.range = dates.range;
    summary.flags = static_cast<std::uint16_t>(summary.flags | dates.flags);
    return summary;
}

} // namespace chancery
