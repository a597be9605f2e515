// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing_scope.h"
#include "core/analysis/event_dates.h"

#include <limits>

namespace chancery::briefing {

namespace {

/// Whether days a–b (either may be open) and the chosen days meet.
bool meets(const BriefingOptions &options, std::optional<CivilDay> first, std::optional<CivilDay> last)
{
    return !(options.from && last && *last < *options.from) && !(options.to && first && *options.to < *first);
}

constexpr std::uint32_t everyFact = std::numeric_limits<std::uint32_t>::max();

} // namespace

Scope::Scope(const Snapshot &snapshot, const BriefingOptions &options)
    : m_snapshot(snapshot)
    , m_options(options)
{
    const bool hasRange = options.from || options.to;
    m_whole = !hasRange && !snapshot.replay() && options.about.empty() && !options.chosen;

    for (const ObjectRef &object : options.about) {
        for (const FactRow fact : snapshot.factsOf(object, everyFact))
            m_about.insert(fact.value);
    }

    const EventColumns &events = snapshot.events();
    m_events.assign(events.size(), !hasRange);
    if (hasRange) {
        for (std::uint32_t row = 0; row < events.dated; ++row) {
            const bool begins =
                !options.to || events.begin[row] < (options.to->daysSinceEpoch + 1) * secondsPerDay;
            const bool ends = !options.from || events.end[row] > options.from->daysSinceEpoch * secondsPerDay;
            m_events[row] = begins && ends;
            // Of a set, some day has to lie in between.
            if (m_events[row] && (events.flags[row] & HasParts) != 0) {
                const TimeRange range{
                    options.from ? options.from->daysSinceEpoch * secondsPerDay : events.begin[row],
                    options.to ? (options.to->daysSinceEpoch + 1) * secondsPerDay : events.end[row]};
                m_events[row] = mayBeIn(snapshot, EventRow{row}, range);
            }
        }
    }
    if (options.chosen) {
        m_chosen.assign(snapshot.count(ObjectKind::Fact), false);
        for (const FactRow fact : options.chosen->facts) {
            if (fact.value < m_chosen.size())
                m_chosen[fact.value] = true;
        }
    }
    if (!options.about.empty() || options.chosen) {
        for (std::uint32_t row = 0; row < events.size(); ++row) {
            if (!m_events[row])
                continue;
            const std::vector<FactRow> facts = snapshot.factsOf(snapshot.idAt(EventRow{row}), everyFact);
            m_events[row] = std::any_of(facts.begin(), facts.end(),
                                        [&](FactRow fact) { return hasFact(fact, snapshot.at(fact)); });
        }
    }
    m_eventCount = static_cast<int>(std::count(m_events.begin(), m_events.end(), true));
}

bool Scope::hasFact(FactRow row, const Fact &fact) const
{
    if (!m_options.about.empty() && !m_about.contains(row.value))
        return false;
    if (m_options.chosen && !m_chosen[row.value])
        return false;
    if (m_options.from || m_options.to) {
        bool concernsEvent = false;
        for (const ObjectRef &object : fact.concerns()) {
            if (object.kind != ObjectKind::Event)
                continue;
            concernsEvent = true;
            const auto event = m_snapshot.rowOf(object);
            if (event && m_events[*event])
                return true;
        }
        if (concernsEvent)
            return false;
        return !fact.date || meets(m_options, fact.date->earliest(), fact.date->latest());
    }
    return true;
}

} // namespace chancery::briefing
