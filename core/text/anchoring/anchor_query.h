// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchoring/anchor.h"
#include "core/text/anchoring/approximate.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

/// What anchor.cpp and anchor_rating.cpp share; everyone else uses Anchorer.
namespace chancery {

/// Words left out of an excerpt, `[…]`, as folding leaves them.
inline constexpr QStringView foldedGap = u"[...]";
/// Where the last of them ends; -1 where there is none.
[[nodiscard]] qsizetype lastGapEnd(QStringView text);

/// A place in the folded text.
struct Anchorer::Candidate
{
    qsizetype start = 0;
    qsizetype end = 0;
    AnchorState state = AnchorState::Changed;
    double quoteScore = 1;
    double contextScore = 1;
    double score = 0;
    /// Of words found as they are, where they stand in the text itself, and how long they are there.
    std::optional<qsizetype> textStart;
    qsizetype textLength = 0;
};

/// The selector, folded, and where it points.
struct Anchorer::Query
{
    const QuoteSelector *selector = nullptr;
    QString quote;
    QString prefix;
    QString suffix;
    std::optional<qsizetype> hint; ///< UTF-16 offset in the text
    std::optional<qsizetype> foldedHint;
    mutable std::optional<ApproximatePattern> prefixPattern;
    mutable std::optional<ApproximatePattern> suffixPattern;
    /// The places with the same words, in the folded text.
    std::vector<std::pair<qsizetype, qsizetype>> rated;

    /// Whether the place is one of those, or shares some of it: then it does not come close, it is the
    /// passage.
    [[nodiscard]] bool isRated(const Candidate &candidate) const
    {
        return std::any_of(rated.begin(), rated.end(), [&candidate](const auto &place) {
            return candidate.start < place.second && place.first < candidate.end;
        });
    }
};

} // namespace chancery
