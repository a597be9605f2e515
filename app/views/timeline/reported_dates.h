// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/store/snapshot.h"

#include <QHash>

#include <vector>

namespace chancery {

/// The dates that reports give an event and nobody denies, each once, in document order.
[[nodiscard]] std::vector<Edtf> datesOf(const Snapshot &snapshot, EventRow row);

/// The stretches of time that reports give events whose dates differ, fetched once.
class ReportedDates
{
public:
    explicit ReportedDates(SnapshotPtr snapshot)
        : m_snapshot(std::move(snapshot))
    {
    }

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool has(EventRow row) const { return m_ranges.contains(row.value); }
    /// Fetches them where they are not there yet.
    [[nodiscard]] const std::vector<TimeRange> &of(EventRow row);

private:
    SnapshotPtr m_snapshot;
    QHash<std::uint32_t, std::vector<TimeRange>> m_ranges;
};

} // namespace chancery
