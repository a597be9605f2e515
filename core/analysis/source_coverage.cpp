// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/source_coverage.h"

#include <algorithm>

namespace chancery {

SourceCoverage coverageOf(const Snapshot &snapshot)
{
    SourceCoverage coverage;
    coverage.loads.resize(snapshot.count(ObjectKind::Source));
    std::vector<Reliability> reliability;
    reliability.reserve(coverage.loads.size());
    for (std::uint32_t row = 0; row < coverage.loads.size(); ++row)
        reliability.push_back(snapshot.at(SourceRow{row}).reliability);

    const FactColumns &facts = snapshot.facts();
    const std::vector<std::pair<FactRow, SourceRow>> supports = snapshot.supports();
    for (std::size_t first = 0; first < supports.size();) {
        const FactRow fact = supports[first].first;
        std::size_t last = first;
        Reliability best = Reliability::F;
        for (; last < supports.size() && supports[last].first == fact; ++last) {
            SourceLoad &load = coverage.loads[supports[last].second.value];
            ++load.facts;
            best = std::min(best, reliability[supports[last].second.value]);
        }
        if (last - first == 1)
            ++coverage.loads[supports[first].second.value].alone;
        const auto letter = static_cast<std::size_t>(best);
        coverage.codes.at(letter).at(facts.credibility[fact.value] - 1U).push_back(fact);
        first = last;
    }
    return coverage;
}

SourceCoverage leftOf(SourceCoverage coverage, const FactLinks &links, const FactFilter &test)
{
    std::vector<std::uint8_t> carriers(links.event.size(), 0); // two stand for more
    for (std::uint32_t source = 0; source < links.sourceFacts.size(); ++source) {
        for (const std::uint32_t fact : links.sourceFacts.of(source))
            carriers[fact] = std::min<std::uint8_t>(2, carriers[fact] + 1);
    }
    for (std::uint32_t source = 0; source < coverage.loads.size(); ++source) {
        coverage.loads[source] = {};
        for (const std::uint32_t fact : links.sourceFacts.of(source)) {
            if (!passes(test, FactRow{fact}))
                continue;
            ++coverage.loads[source].facts;
            coverage.loads[source].alone += carriers[fact] == 1 ? 1 : 0;
        }
    }
    for (auto &letter : coverage.codes) {
        for (std::vector<FactRow> &facts : letter)
            std::erase_if(facts, [&test](FactRow fact) { return !passes(test, fact); });
    }
    return coverage;
}

std::vector<SourceDispute> disputesOf(const std::vector<Disagreement> &disagreements, SourceRow source)
{
    std::vector<SourceDispute> result;
    for (const Disagreement &each : disagreements) {
        if (each.kind < DisagreementKind::Denial)
            continue;
        for (const DisagreementSide &side : each.sides) {
            const bool isOn = std::binary_search(side.sources.begin(), side.sources.end(), source);
            const bool isByAnother =
                std::any_of(each.sides.begin(), each.sides.end(), [&](const DisagreementSide &other) {
                    return &other != &side &&
                           !std::binary_search(other.sources.begin(), other.sources.end(), source);
                });
            if (isOn && side.disputed && isByAnother && !side.facts.empty())
                result.push_back({&each, &side});
        }
    }
    return result;
}

} // namespace chancery
