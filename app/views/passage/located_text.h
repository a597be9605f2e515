// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace chancery {

/// Where a passage stands in a text, in UTF-16 code units, end exclusive.
struct LocatedPassage
{
    PassageRow row;
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Passages that overlap stand on different levels, counted from 0; a passage takes the lowest that is
    /// free.
    int level = 0;

    [[nodiscard]] bool contains(qsizetype position) const { return begin <= position && position < end; }
    friend bool operator==(const LocatedPassage &, const LocatedPassage &) = default;
};

/// A source's text and where each of its passages stands in it, word for word. A passage whose words the text
/// does not hold is lost: nothing else ever stands for it.
class LocatedText
{
public:
    /// `passages` in any order; those of other sources must not be among them.
    LocatedText(QString text, const std::vector<std::pair<PassageRow, Passage>> &passages);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// In the order of the text; of passages that begin together the longest first.
    [[nodiscard]] const std::vector<LocatedPassage> &passages() const { return m_passages; }
    /// In ascending order.
    [[nodiscard]] const std::vector<PassageRow> &lost() const { return m_lost; }

    [[nodiscard]] const LocatedPassage *find(PassageRow row) const;
    /// The passages that hold a position, the shortest first.
    [[nodiscard]] std::vector<const LocatedPassage *> at(qsizetype position) const;
    /// Indexes into passages() of the first and one past the last that can overlap [begin, end). O(log n).
    [[nodiscard]] std::pair<std::size_t, std::size_t> overlapping(qsizetype begin, qsizetype end) const;

private:
    QString m_text;
    std::vector<LocatedPassage> m_passages;
    std::vector<qsizetype> m_furthestEnd; ///< the greatest end of passages [0, i]
    std::vector<PassageRow> m_lost;
};

using LocatedTextPtr = std::shared_ptr<const LocatedText>;

/// Reads a source's text and passages from a snapshot and locates them.
[[nodiscard]] LocatedTextPtr locateText(const Snapshot &snapshot, SourceRow source);

} // namespace chancery
