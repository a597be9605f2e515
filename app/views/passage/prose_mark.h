// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace chancery {

/// What the highlighting of a source's text tells apart; each can be switched off.
enum class ProseMark : std::uint8_t {
    Date,
    Figure,
    Quotation,
    Attribution,
    Hedge,
    Commitment,
    Negation,
    Name,
};
inline constexpr int proseMarkCount = 8;

/// What a reader calls it, translated.
[[nodiscard]] QString label(ProseMark mark);
/// A few words that bear the mark, for a legend.
[[nodiscard]] QString example(ProseMark mark);
/// The mark that an item of the definition stands for (`Person`, `Hedge`); none for plain prose.
[[nodiscard]] std::optional<ProseMark> markOfItem(QStringView item);

/// Which marks are shown.
class ProseMarks
{
public:
    [[nodiscard]] bool has(ProseMark mark) const { return (m_bits & bit(mark)) != 0; }
    void set(ProseMark mark, bool on)
    {
        m_bits = static_cast<std::uint32_t>(on ? m_bits | bit(mark) : m_bits & ~bit(mark));
    }
    /// For settings: a bit a mark, in the order of ProseMark.
    [[nodiscard]] std::uint32_t toBits() const { return m_bits; }
    static ProseMarks fromBits(std::uint32_t bits)
    {
        ProseMarks marks;
        marks.m_bits = bits & allBits;
        return marks;
    }

    friend bool operator==(const ProseMarks &, const ProseMarks &) = default;

private:
    static constexpr std::uint32_t allBits = (1U << proseMarkCount) - 1;
    static constexpr std::uint32_t bit(ProseMark mark) { return 1U << static_cast<unsigned>(mark); }
    std::uint32_t m_bits = allBits;
};

} // namespace chancery
