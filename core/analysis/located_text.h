// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/text/anchoring/anchor.h"

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
    /// Never Lost. Where it is Changed, what stands there is not what the passage says.
    AnchorState state = AnchorState::Exact;
    /// Passages that overlap stand on different levels, counted from 0; a passage takes the lowest that is
    /// free.
    int level = 0;

    [[nodiscard]] bool contains(qsizetype position) const { return begin <= position && position < end; }
    /// Whether the words there are the passage's, however they are spaced.
    [[nodiscard]] bool isFaithful() const { return state != AnchorState::Changed; }
    friend bool operator==(const LocatedPassage &, const LocatedPassage &) = default;
};

/// A source's text and where its passages stand in it.
class LocatedText
{
public:
    /// Passages in any order; their levels are set here. `isComplete` says whether every passage of the
    /// source has been looked for; the language is the source's.
    LocatedText(QString text, std::vector<LocatedPassage> passages, std::vector<PassageRow> lost,
                bool isComplete, QString language = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    /// In the order of the text; of passages that begin together the longest first.
    [[nodiscard]] const std::vector<LocatedPassage> &passages() const { return m_passages; }
    /// Those that the text does not hold, in ascending order: nothing stands for them.
    [[nodiscard]] const std::vector<PassageRow> &lost() const { return m_lost; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// BCP 47; empty where not stated.
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] std::size_t changedCount() const;

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
    bool m_isComplete;
    QString m_language;
};

using LocatedTextPtr = std::shared_ptr<const LocatedText>;

} // namespace chancery
