// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace chancery {

/// A text with case and accents taken off, character by character: `Élysée` becomes `elysee`. Offsets stay.
[[nodiscard]] QString fuzzyFolded(QStringView text);

/// How a pattern was found in a text.
struct FuzzyMatch
{
    int score = 0;                    ///< the higher, the better; comparable for one pattern
    std::vector<qsizetype> positions; ///< the characters that matched, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/// Finds a pattern in a text, both fuzzyFolded(): the letters of each of its words in their order, with
/// others between them allowed (`cow` in `Coalition of the Willing`). What begins words, stands together or
/// early counts more. None where a word is not there. Only the first 512 characters of a text are looked at.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace chancery
