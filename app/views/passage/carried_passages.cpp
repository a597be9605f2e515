// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/carried_passages.h"

#include "core/store/fact_outline.h"

#include <limits>

namespace chancery {

PassageTest carriedPassages(const FilterResultPtr &shown, SourceRow source)
{
    if (!shown)
        return {};
    const Snapshot &snapshot = *shown->snapshot();
    std::vector<FactRow> facts = snapshot.factsOf(snapshot.refAt(ObjectKind::Source, source.value),
                                                  std::numeric_limits<std::uint32_t>::max());
    std::erase_if(facts, [&shown](FactRow fact) { return !shown->shows(fact); });
    RowSet carried(snapshot.count(ObjectKind::Passage), false);
    for (const FactOutline &outline : snapshot.outlinesOf(facts)) {
        for (const FactOutline::Evidence &evidence : outline.evidence)
            carried.add(evidence.passage.value);
    }
    return [carried = std::move(carried)](PassageRow passage) { return carried.has(passage.value); };
}

} // namespace chancery
