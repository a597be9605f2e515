// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reported_dates.h"

#include "core/analysis/event_dates.h"
#include "core/domain/zone.h"

#include <algorithm>

namespace chancery {

namespace {

/// Events kept; past it the cache starts anew.
constexpr qsizetype mostEvents = 5000;

} // namespace

const std::vector<ReportedDates::Stretch> &ReportedDates::of(EventRow row)
{
    const auto known = m_ranges.constFind(row.value);
    if (known != m_ranges.cend())
        return *known;
    if (m_ranges.size() > mostEvents)
        m_ranges.clear();
    std::vector<Stretch> ranges;
    const Zone axis = Zone::named(m_snapshot->info().timeZone).value_or(Zone::utc());
    for (const OtherEventDate &other :
         eventDatesOf(*m_snapshot, m_snapshot->idAt(row), mostDatingFacts).others) {
        const auto range = stretchOf(other.date, axis);
        if (other.kind != OtherDateKind::Denied && range &&
            std::find(ranges.begin(), ranges.end(), Stretch{*range, other.kind}) == ranges.end())
            ranges.push_back({*range, other.kind});
    }
    for (const Stretch &stretch : ranges)
        m_reach = m_reach ? TimeRange{std::min(m_reach->begin, stretch.range.begin),
                                      std::max(m_reach->end, stretch.range.end)}
                          : stretch.range;
    return *m_ranges.emplace(row.value, std::move(ranges));
}

} // namespace chancery
