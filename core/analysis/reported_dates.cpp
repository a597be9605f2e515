// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reported_dates.h"

#include "core/analysis/event_dates.h"
#include "core/domain/edtf_parts.h"
#include "core/domain/zone.h"

#include <algorithm>

namespace chancery {

namespace {

/// Events kept; past it the cache starts anew.
constexpr qsizetype mostEvents = 5000;

} // namespace

const std::vector<ReportedDates::Stretch> &ReportedDates::of(EventRow row)
{
    return fetch(row).others;
}

const std::vector<TimeRange> &ReportedDates::partsOf(EventRow row)
{
    return fetch(row).parts;
}

const ReportedDates::Dates &ReportedDates::fetch(EventRow row)
{
    const auto known = m_ranges.constFind(row.value);
    if (known != m_ranges.cend())
        return *known;
    if (m_ranges.size() > mostEvents)
        m_ranges.clear();
    Dates dates;
    const Zone axis = Zone::named(m_snapshot->info().timeZone).value_or(Zone::utc());
    const EventDates told = eventDatesOf(*m_snapshot, m_snapshot->idAt(row), mostDatingFacts);
    const auto add = [&dates](const TimeRange &range, OtherDateKind kind) {
        const Stretch stretch{range, kind};
        if (std::find(dates.others.begin(), dates.others.end(), stretch) == dates.others.end())
            dates.others.push_back(stretch);
    };
    for (const OtherEventDate &other : told.others) {
        if (other.kind == OtherDateKind::Denied)
            continue;
        const std::vector<TimeRange> parts = stretchesOfParts(other.date);
        for (const TimeRange &part : parts)
            add(part, other.kind);
        if (const auto range = stretchOf(other.date, axis); range && parts.empty())
            add(*range, other.kind);
    }
    if (told.own)
        dates.parts = stretchesOfParts(told.own->date);
    for (const Stretch &stretch : dates.others)
        m_reach = m_reach ? TimeRange{std::min(m_reach->begin, stretch.range.begin),
                                      std::max(m_reach->end, stretch.range.end)}
                          : stretch.range;
    return *m_ranges.emplace(row.value, std::move(dates));
}

} // namespace chancery
