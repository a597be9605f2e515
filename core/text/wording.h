// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace chancery {

/// Where two wordings differ: a stretch of each, in UTF-16 code units. One of them may be empty: words added
/// or left out.
struct WordingDifference
{
    qsizetype firstStart = 0;
    qsizetype firstEnd = 0;
    qsizetype secondStart = 0;
    qsizetype secondEnd = 0;

    friend bool operator==(const WordingDifference &, const WordingDifference &) = default;
};

/// The differences of two wordings of one passage, in whole words, numbers and marks, in order; as few words
/// as can be. What FoldedText folds is no difference.
[[nodiscard]] std::vector<WordingDifference> compareWordings(QStringView first, QStringView second);

} // namespace chancery
