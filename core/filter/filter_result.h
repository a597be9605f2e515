// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/filter.h"
#include "core/filter/fact_criteria.h"
#include "core/timeline/event_mask.h"

#include <array>
#include <memory>
#include <vector>

namespace chancery {

/// How many facts there are for each value of a criterion, as if that value alone were chosen and every other
/// criterion stayed.
struct ChoiceCounts
{
    std::vector<std::uint32_t> facts; ///< by the value's number, or by the object's row
};

/// What a filter shows of a snapshot. Of facts and events at once, of the rest when first asked for. To be
/// asked on one thread, but for what it counts.
class FilterResult
{
public:
    /// `visible` is what the timeline shows; none counts as everything. May read the dossier's links first,
    /// see Snapshot::hasLinks(). `text` are the facts that the filter's text asks for; null: every fact.
    FilterResult(SnapshotPtr snapshot, Filter filter, const std::optional<TimeRange> &visible,
                 RowSetPtr text = {});

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    [[nodiscard]] const RowSet &facts() const { return m_facts; }
    [[nodiscard]] const EventMaskPtr &events() const { return m_events; }

    [[nodiscard]] bool shows(FactRow row) const { return m_facts.has(row.value); }
    [[nodiscard]] bool shows(EventRow row) const { return m_events->shows(row); }
    [[nodiscard]] bool shows(ParticipantRow row) const
    {
        return objects(ObjectKind::Participant).has(row.value);
    }
    [[nodiscard]] bool shows(OptionRow row) const { return objects(ObjectKind::Option).has(row.value); }
    [[nodiscard]] bool shows(FigureRow row) const { return objects(ObjectKind::Figure).has(row.value); }
    [[nodiscard]] bool shows(QuestionRow row) const { return objects(ObjectKind::Question).has(row.value); }
    [[nodiscard]] bool shows(SourceRow row) const { return objects(ObjectKind::Source).has(row.value); }

    [[nodiscard]] ChoiceCounts counts(Criterion criterion) const;
    /// How many facts there would be with these days for the criterion of dates, both included.
    [[nodiscard]] std::uint32_t countBetween(std::optional<CivilDay> from, std::optional<CivilDay> to) const;
    /// Of a result without facts: the criteria without which there would be some, each by itself.
    [[nodiscard]] std::vector<Criterion> culprits() const;

private:
    [[nodiscard]] FactCriterion criterionOf(Criterion criterion) const;
    /// What all criteria but one leave.
    [[nodiscard]] RowSet factsWithout(Criterion criterion) const;
    [[nodiscard]] const RowSet &objects(ObjectKind kind) const;

    SnapshotPtr m_snapshot;
    Filter m_filter;
    FactCriteria m_evaluated;
    RowSetPtr m_text;
    std::optional<TimeRange> m_visible;
    std::array<std::optional<RowSet>, criterionCount> m_criteria;
    RowSet m_facts;
    EventMaskPtr m_events;
    mutable std::array<std::optional<RowSet>, objectKindCount> m_objects;
};

/// Null: everything is shown.
using FilterResultPtr = std::shared_ptr<const FilterResult>;

} // namespace chancery
