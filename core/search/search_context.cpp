// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search_context.h"

#include "core/domain/in_parallel.h"

namespace chancery {

bool SearchContext::readFacts(const Snapshot &snapshot, const Cancel &cancel)
{
    m_cancel = cancel;
    if (snapshot.hasLinks())
        return true;
    const std::uint32_t facts = snapshot.count(ObjectKind::Fact);
    m_mostLookups = m_reading.afterLookups.value_or(facts / 4);
    if (facts > m_reading.atOnce && m_lookups <= m_mostLookups)
        return true;
    // Columns and links are read side by side.
    bool isWhole = true;
    inParallel(2, [&](std::size_t worker) {
        if (worker == 0)
            isWhole = snapshot.links([&](double) { return !cancel || !cancel(); }) != nullptr;
        else
            static_cast<void>(snapshot.facts());
    });
    return isWhole;
}

bool SearchContext::mayLookUp()
{
    constexpr std::uint32_t oftenEnough = 4096;
    ++m_lookups;
    if (m_lookups > m_mostLookups || (m_lookups % oftenEnough == 0 && m_cancel && m_cancel()))
        m_isBroken = true;
    return !m_isBroken;
}

const FactCriteria *SearchContext::criteria(const SnapshotPtr &snapshot)
{
    if (!m_criteria && snapshot->hasLinks())
        m_criteria.emplace(snapshot);
    return m_criteria ? &*m_criteria : nullptr;
}

RowSetPtr SearchContext::keep(const QString &name, RowSet &&set)
{
    // What was typed on the way to a value is soon of no use.
    constexpr std::size_t mostBytes = 8'000'000;
    const std::size_t bytes = set.size() / 8 + 100;
    if (m_bytes + bytes > mostBytes) {
        m_sets.clear();
        m_bytes = 0;
    }
    m_bytes += bytes;
    auto kept = std::make_shared<const RowSet>(std::move(set));
    m_sets.insert(name, kept);
    return kept;
}

} // namespace chancery
