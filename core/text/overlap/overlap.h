// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace chancery {

/// A stretch that stands in both of two texts, in UTF-16 code units of each. A few words in it may differ.
struct SharedStretch
{
    qsizetype firstStart = 0;
    qsizetype firstEnd = 0;
    qsizetype secondStart = 0;
    qsizetype secondEnd = 0;
    int sameWords = 0; ///< how many words are the same, in the same order

    friend bool operator==(const SharedStretch &, const SharedStretch &) = default;
};

/// How much of two texts is the same: whether one report repeats another.
struct TextOverlap
{
    /// Of each text's words, the share that stands in the other in runs of at least five words: 0 to 1.
    double shareOfFirst = 0;
    double shareOfSecond = 0;
    /// In the order of the first text; of what stands in the second more than once, one place.
    std::vector<SharedStretch> stretches;
};

/// Compares by shingles of five words (A. Broder, "On the resemblance and containment of documents", 1997),
/// case and everything that FoldedText folds aside. Runs that follow each other in both texts, with no more
/// than eight other words between them, make one stretch. Time grows with the length of both.
[[nodiscard]] TextOverlap findOverlap(const QString &first, const QString &second);

} // namespace chancery
