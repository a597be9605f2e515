// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace chancery {

/// Finds where a text comes close to a pattern, counting insertions, deletions and replacements of code
/// units: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming" (1999), in the blocks of H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
/// Damerau edit distances" (2003). Time grows with the length of the text times one for every 64 units of the
/// pattern.
class ApproximatePattern
{
public:
    enum class Direction { Forward, Backward };

    /// The pattern must not be empty. Backward reads pattern and texts from their ends.
    explicit ApproximatePattern(QStringView pattern, Direction direction = Direction::Forward);

    [[nodiscard]] int length() const { return m_length; }

    /// The least distance between the pattern and any stretch that ends there, for every place of the text:
    /// the visitor is called with the number of units read and the distance.
    template<class Visitor>
    void scan(QStringView text, Visitor visit)
    {
        run(text, 0, visit);
    }

    /// The same for stretches that begin where the text does.
    template<class Visitor>
    void scanAnchored(QStringView text, Visitor visit)
    {
        run(text, 1, visit);
    }

    /// The least distance between the pattern and any beginning of the text (its end, when backward).
    [[nodiscard]] int anchoredDistance(QStringView text);

private:
    struct Block
    {
        std::uint64_t rising;
        std::uint64_t falling;
    };

    void reset();
    [[nodiscard]] const std::uint64_t *matchesOf(char16_t unit) const;
    /// One column of the table; returns the change of the last row.
    int advance(const std::uint64_t *matches, int carry);

    template<class Visitor>
    void run(QStringView text, int carry, Visitor &visit)
    {
        reset();
        int distance = m_length;
        const qsizetype size = text.size();
        for (qsizetype i = 0; i < size; ++i) {
            const QChar unit = m_direction == Direction::Forward ? text[i] : text[size - 1 - i];
            distance += advance(matchesOf(unit.unicode()), carry);
            visit(i + 1, distance);
        }
    }

    Direction m_direction;
    int m_length;
    std::size_t m_blockCount;
    std::uint64_t m_lastBit;
    std::vector<Block> m_blocks;
    /// For each unit of the pattern a row of blocks that tell its places; row 0 is for all other units.
    std::vector<std::uint64_t> m_rows;
    std::vector<std::uint32_t> m_rowOfLatin;
    std::unordered_map<char16_t, std::uint32_t> m_rowOfOther;
};

} // namespace chancery
