// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/reported_dates.h"

#include "core/store/event_summary.h"

#include <algorithm>

namespace chancery {

namespace {

/// Facts looked through for dates: more than any event has of its own.
constexpr std::uint32_t mostFacts = 500;
/// Events kept; past it the cache starts anew.
constexpr qsizetype mostEvents = 5000;

} // namespace

std::vector<Edtf> datesOf(const Snapshot &snapshot, EventRow row)
{
    std::vector<Edtf> dates;
    const EventId event = snapshot.idAt(row);
    for (const FactRow fact : snapshot.factsOf(event, mostFacts)) {
        const Fact read = snapshot.at(fact);
        const auto *payload = std::get_if<EventDatePayload>(&read.payload);
        if (payload && payload->event == event && read.date && read.assertion != Assertion::Denied &&
            std::find(dates.begin(), dates.end(), *read.date) == dates.end())
            dates.push_back(*read.date);
    }
    return dates;
}

const std::vector<TimeRange> &ReportedDates::of(EventRow row)
{
    const auto known = m_ranges.constFind(row.value);
    if (known != m_ranges.cend())
        return *known;
    if (m_ranges.size() > mostEvents)
        m_ranges.clear();
    std::vector<TimeRange> ranges;
    for (const Edtf &date : datesOf(*m_snapshot, row))
        if (const auto range = rangeOf(date);
            range && std::find(ranges.begin(), ranges.end(), *range) == ranges.end())
            ranges.push_back(*range);
    return *m_ranges.insert(row.value, std::move(ranges));
}

} // namespace chancery
