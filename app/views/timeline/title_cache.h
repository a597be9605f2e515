// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QFontMetricsF>
#include <QHash>

#include <span>

namespace chancery {

/// Titles of the events whose labels were drawn lately, with their widths in one font. Titles that are
/// missing are fetched together, in one query.
class TitleCache
{
public:
    TitleCache(SnapshotPtr snapshot, const QFont &font);

    [[nodiscard]] const QFontMetricsF &metrics() const { return m_metrics; }
    /// Makes sure that these titles are there.
    void require(std::span<const EventRow> rows);
    [[nodiscard]] bool has(EventRow row) const { return m_entries.contains(row.value); }
    /// Whole width in pixels; 0 for what was not required.
    [[nodiscard]] float width(EventRow row) const;
    /// The title, elided where it is wider than `width`.
    [[nodiscard]] QString fitted(EventRow row, float width);

    struct Number
    {
        QString text;
        QString signedText; ///< with a plus: so many more
        float width;        ///< of text
    };
    /// A count as text.
    [[nodiscard]] const Number &number(std::uint32_t count);

private:
    struct Entry
    {
        QString title;
        float width = 0;
        QString elided;
        float elidedWidth = -1;
    };

    SnapshotPtr m_snapshot;
    QFontMetricsF m_metrics;
    QHash<std::uint32_t, Entry> m_entries;
    QHash<std::uint32_t, Number> m_numbers;
    std::vector<EventRow> m_missing;
};

} // namespace chancery
