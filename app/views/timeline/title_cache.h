// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/shaped_text.h"
#include "core/store/snapshot.h"

#include <QFontMetricsF>
#include <QHash>

#include <memory>
#include <span>

namespace chancery {

/// The font of what stands out: the upper line of the ruler.
[[nodiscard]] QFont strongFont(QFont font);

/// Titles of the events whose labels were drawn lately, shaped in one font. Titles that are
/// missing are fetched together, in one query.
class TitleCache
{
public:
    TitleCache(SnapshotPtr snapshot, const QFont &font);

    /// Titles of this revision from now on; those that are the same words are not shaped again.
    void setSnapshot(SnapshotPtr snapshot);

    [[nodiscard]] const QFontMetricsF &metrics() const { return m_metrics; }
    /// Makes sure that these titles are there.
    void require(std::span<const EventRow> rows);
    [[nodiscard]] bool has(EventRow row) const { return m_entries.contains(row.value); }
    /// Whole width in pixels; 0 for what was not required.
    [[nodiscard]] float width(EventRow row) const;
    /// The title, shaped; null for what was not required.
    [[nodiscard]] std::shared_ptr<const ShapedText> title(EventRow row) const;

    /// Whole width in pixels of words that come again in every frame.
    [[nodiscard]] double widthOf(const QString &words);
    /// The same in strongFont().
    [[nodiscard]] double strongWidthOf(const QString &words);

    /// A count as text; with a plus: so many more.
    [[nodiscard]] const std::shared_ptr<const ShapedText> &number(std::uint32_t count, bool hasPlus = false);

    /// How many more are under way where a row begins.
    [[nodiscard]] const std::shared_ptr<const ShapedText> &underWay(std::uint32_t count);

private:
    SnapshotPtr m_snapshot;
    QFontMetricsF m_metrics;
    TextShaper m_shaper;
    QHash<std::uint32_t, std::shared_ptr<const ShapedText>> m_entries;
    QHash<QString, std::shared_ptr<const ShapedText>> m_titles;         ///< by their words
    QHash<std::uint64_t, std::shared_ptr<const ShapedText>> m_numbers;  ///< by twice the count, and the plus
    QHash<std::uint32_t, std::shared_ptr<const ShapedText>> m_underWay; ///< by the count
    QHash<QString, double> m_words;
    QFontMetricsF m_strongMetrics;
    QHash<QString, double> m_strongWords;
    std::vector<EventRow> m_missing;
};

} // namespace chancery
