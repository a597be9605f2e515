// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/approximate.h"

#include <algorithm>

namespace chancery {

namespace {
constexpr std::size_t bitsPerBlock = 64;
constexpr std::size_t latin = 256;
} // namespace

ApproximatePattern::ApproximatePattern(QStringView pattern, Direction direction)
    : m_direction(direction)
    , m_length(static_cast<int>(pattern.size()))
    , m_blockCount((static_cast<std::size_t>(pattern.size()) + bitsPerBlock - 1) / bitsPerBlock)
    , m_lastBit(std::uint64_t{1} << ((static_cast<std::size_t>(pattern.size()) - 1) % bitsPerBlock))
    , m_blocks(m_blockCount)
    , m_rows(m_blockCount)
    , m_rowOfLatin(latin, 0)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(pattern.size()); ++i) {
        const auto place = static_cast<qsizetype>(i);
        const char16_t unit =
            (direction == Direction::Forward ? pattern[place] : pattern[pattern.size() - 1 - place])
                .unicode();
        std::uint32_t &row = unit < latin ? m_rowOfLatin[unit] : m_rowOfOther[unit];
        if (row == 0) {
            row = static_cast<std::uint32_t>(m_rows.size() / m_blockCount);
            m_rows.resize(m_rows.size() + m_blockCount, 0);
        }
        m_rows[row * m_blockCount + i / bitsPerBlock] |= std::uint64_t{1} << (i % bitsPerBlock);
    }
}

int ApproximatePattern::anchoredDistance(QStringView text)
{
    int least = m_length;
    scanAnchored(text, [&least](qsizetype, int distance) { least = std::min(least, distance); });
    return least;
}

void ApproximatePattern::reset()
{
    std::fill(m_blocks.begin(), m_blocks.end(), Block{~std::uint64_t{0}, 0});
}

const std::uint64_t *ApproximatePattern::matchesOf(char16_t unit) const
{
    std::uint32_t row = 0;
    if (unit < latin) {
        row = m_rowOfLatin[unit];
    } else if (const auto found = m_rowOfOther.find(unit); found != m_rowOfOther.end()) {
        row = found->second;
    }
    return m_rows.data() + row * m_blockCount;
}

int ApproximatePattern::advance(const std::uint64_t *matches, int carry)
{
    for (std::size_t i = 0; i < m_blockCount; ++i) {
        const std::uint64_t top = i + 1 == m_blockCount ? m_lastBit : std::uint64_t{1} << (bitsPerBlock - 1);
        Block &block = m_blocks[i];
        std::uint64_t equal = matches[i];
        const std::uint64_t vertical = equal | block.falling;
        if (carry < 0)
            equal |= 1;
        const std::uint64_t horizontal = (((equal & block.rising) + block.rising) ^ block.rising) | equal;
        std::uint64_t up = block.falling | ~(horizontal | block.rising);
        std::uint64_t down = block.rising & horizontal;
        const int carryOut = (up & top) != 0 ? 1 : (down & top) != 0 ? -1 : 0;
        up <<= 1;
        down <<= 1;
        if (carry < 0)
            down |= 1;
        else if (carry > 0)
            up |= 1;
        block.rising = down | ~(vertical | up);
        block.falling = up & vertical;
        carry = carryOut;
    }
    return carry;
}

} // namespace chancery
