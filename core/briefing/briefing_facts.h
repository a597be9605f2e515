// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/briefing_scope.h"
#include "core/store/snapshot.h"

#include <QHash>

#include <optional>
#include <vector>

namespace chancery::briefing {

/// Hands out cited facts: fetches each fact once, gives each passage its number when it is first cited, and
/// knows which facts have been cited.
class CitedFacts
{
public:
    CitedFacts(const Snapshot &snapshot, const Scope &scope);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_facts.size()); }
    [[nodiscard]] const Fact &fact(FactRow row);
    /// Whether the fact belongs into the briefing.
    [[nodiscard]] bool isIn(FactRow row) { return m_scope.hasFact(row, fact(row)); }
    /// The facts that concern an object and belong into the briefing.
    [[nodiscard]] std::vector<FactRow> of(const ObjectRef &object);

    /// Every fact that concerns an object, whether it belongs into the briefing or not.
    [[nodiscard]] std::vector<FactRow> allOf(const ObjectRef &object) const;

    /// The fact, cited.
    CitedFact cite(FactRow row);
    [[nodiscard]] bool isCited(FactRow row) const { return m_cited[row.value]; }

    /// The passages cited so far, by number.
    [[nodiscard]] const std::vector<PassageItem> &passages() const { return m_passages; }
    /// The sources cited so far, in the order of the dossier, numbered from 1; call when all is cited.
    [[nodiscard]] std::vector<SourceItem> sources() const;
    /// The number of a source: its place in the dossier, counted from 1.
    [[nodiscard]] static Number numberOf(SourceRow row) { return static_cast<Number>(row.value) + 1; }

private:
    Number numberOf(PassageRow row);
    /// The place of a passage among all of its source, from 1.
    int ordinalOf(PassageRow row, SourceRow source);

    const Snapshot &m_snapshot;
    const Scope &m_scope;
    std::vector<std::optional<Fact>> m_facts;
    std::vector<bool> m_cited;
    QHash<quint32, Number> m_numbers; ///< by passage row
    std::vector<PassageItem> m_passages;
    QHash<quint32, int> m_ordinals;           ///< by passage row; of the sources asked for
    std::vector<bool> m_isOrdered;            ///< by source row: its passages have their ordinals
    std::vector<SourceDescription> m_sources; ///< by row
    std::vector<int> m_factsOfSource;
};

} // namespace chancery::briefing
