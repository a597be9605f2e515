// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/own_date.h"
#include "core/store/snapshot.h"

#include <QHash>

#include <optional>
#include <vector>

namespace chancery {

/// Facts of an event that are looked through for dates: more than any event has of its own.
constexpr std::uint32_t mostDatingFacts = 500;

/// The stretches of time at which an event does not stand: when it was to be, what vaguer reports leave open
/// and what others say instead; and those at which it does, where its date is a set. Fetched once; without
/// those that are denied.
class ReportedDates
{
public:
    struct Stretch
    {
        TimeRange range;
        OtherDateKind kind = OtherDateKind::Differing;

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    explicit ReportedDates(SnapshotPtr snapshot)
        : m_snapshot(std::move(snapshot))
    {
    }

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool has(EventRow row) const { return m_ranges.contains(row.value); }
    /// From the first to the last of all that were fetched; none before any was.
    [[nodiscard]] const std::optional<TimeRange> &reach() const { return m_reach; }
    /// Fetches them where they are not there yet.
    [[nodiscard]] const std::vector<Stretch> &of(EventRow row);
    /// Of an event whose date is a set, its stretches; likewise. Empty for any other.
    [[nodiscard]] const std::vector<TimeRange> &partsOf(EventRow row);

private:
    SnapshotPtr m_snapshot;
    struct Dates
    {
        std::vector<Stretch> others;
        std::vector<TimeRange> parts;
    };
    const Dates &fetch(EventRow row);

    QHash<std::uint32_t, Dates> m_ranges;
    std::optional<TimeRange> m_reach;
};

} // namespace chancery
