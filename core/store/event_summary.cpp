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

/// The days that a date may mean.
std::optional<TimeRange> daysOf(const Edtf &date)
{
    auto first = date.earliest();
    auto last = date.latest();
    if (!first)
        first = last;
    if (!last)
        last = first;
    if (!first)
        return std::nullopt;
    return TimeRange{first->daysSinceEpoch * secondsPerDay, (last->daysSinceEpoch + 1) * secondsPerDay};
}

struct DateSum
{
    struct Reported
    {
        TimeRange days;
        TimeRange range; ///< of a time of day, shorter than its day
    };
    std::vector<Reported> reported;
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

        if (const auto range = rangeOf(date))
            reported.push_back({*daysOf(date), *range});
    }

    /// Spans what is reported. A time of day is no other date than its day: it says more.
    [[nodiscard]] std::optional<TimeRange> span()
    {
        std::optional<TimeRange> range;
        for (const Reported &own : reported) {
            const bool isSaidCloser =
                std::any_of(reported.begin(), reported.end(), [&own](const Reported &other) {
                    return own.range == own.days && other.days == own.days && !(other.range == other.days);
                });
            if (isSaidCloser)
                continue;
            if (range && !(own.range == *range))
                flags |= DatesDiffer;
            range = range ? TimeRange{std::min(range->begin, own.range.begin),
                                      std::max(range->end, own.range.end)}
                          : own.range;
        }
        return range;
    }
};

} // namespace

std::optional<TimeRange> rangeOf(const Edtf &date)
{
    const auto days = daysOf(date);
    const auto clock = date.clockTime();
    if (!days || !clock)
        return days;
    return TimeRange{days->begin + clock->second, days->begin + clock->second + clock->length};
}

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
    summary.range = dates.span();
    summary.flags = static_cast<std::uint16_t>(summary.flags | dates.flags);
    return summary;
}

} // namespace chancery
