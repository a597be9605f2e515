// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
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

/// A stretch of a text that shows what became of another one.
struct RedlinePiece
{
    enum class Kind : std::uint8_t { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const RedlinePiece &, const RedlinePiece &) = default;
};

/// The second wording with what the first had and it has not put in where that stood. Kept and added pieces
/// together are the second wording, to the character.
[[nodiscard]] std::vector<RedlinePiece> redline(QStringView first, QStringView second,
                                                const std::vector<WordingDifference> &differences);

} // namespace chancery
