// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/recent_changes.h"

#include <algorithm>

namespace chancery::briefing {

namespace {

bool isLater(const std::optional<Edtf> &published, CivilDay day)
{
    return published && published->earliest() && *published->earliest() > day;
}

bool isUndecided(const std::optional<Edtf> &published, CivilDay day)
{
    return !published || (!isLater(published, day) && !(published->latest() && *published->latest() <= day));
}

} // namespace

Recency::Recency(const Snapshot &snapshot, CivilDay day)
    : m_snapshot(snapshot)
    , m_day(day)
    , m_later(snapshot.count(ObjectKind::Source), false)
{
    std::vector<SourceDescription> sources;
    for (std::uint32_t row = 0; row < m_later.size(); ++row) {
        sources.push_back(snapshot.at(SourceRow{row}));
        m_later[row] = isLater(sources.back().published, day);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (std::uint32_t row = 0; row < m_later.size(); ++row) {
            if (m_later[row] || !isUndecided(sources[row].published, day))
                continue;
            for (const SourceId &origin : sources[row].derivedFrom) {
                const auto of = snapshot.rowOf(origin);
                if (of && m_later[of->value])
                    changed = m_later[row] = true;
            }
        }
    }
}

bool Recency::isNew(const Fact &fact) const
{
    bool hasSupport = false;
    for (const Evidence &evidence : fact.evidence) {
        const auto row = m_snapshot.rowOf(evidence.passage);
        if (evidence.relation != Relation::Supports || !row)
            continue;
        hasSupport = true;
        const Passage passage = m_snapshot.at(*row);
        const auto source = m_snapshot.rowOf(passage.source);
        const bool later =
            (source && m_later[source->value]) || (passage.published && isLater(passage.published, m_day));
        if (!later)
            return false;
    }
    return hasSupport;
}

std::optional<CivilDay> dayBeforeLastSource(const Snapshot &snapshot)
{
    std::optional<CivilDay> first;
    std::optional<CivilDay> last;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Source); ++row) {
        const auto published = snapshot.at(SourceRow{row}).published;
        const auto day = !published              ? std::nullopt
                         : published->earliest() ? published->earliest()
                                                 : published->latest();
        if (!day)
            continue;
        first = first ? std::min(*first, *day) : *day;
        last = last ? std::max(*last, *day) : *day;
    }
    if (!last || *first == *last)
        return std::nullopt;
    return CivilDay{last->daysSinceEpoch - 1};
}

} // namespace chancery::briefing
