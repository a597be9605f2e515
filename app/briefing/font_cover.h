// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRawFont>
#include <QString>

#include <unordered_map>
#include <vector>

namespace chancery {

/// Which characters the fonts of a briefing have: those that it carries, and those of the system that stand
/// in for them. One thread's own.
class FontCover
{
public:
    /// The fonts that texts are set in; a character is had where each of them has it or finds one that does.
    explicit FontCover(const std::vector<QFont> &fonts);

    /// Whether a character is shown as itself, or is one that shows nothing. One of private use is not: every
    /// font means another thing by it.
    [[nodiscard]] bool has(char32_t character);

    /// The text as it can be set (printable()), what no font has by its code: `[U+13000]`.
    [[nodiscard]] QString written(const QString &text);

private:
    enum class Known : std::uint8_t { NotAsked, Had, Missing };

    [[nodiscard]] bool find(char32_t character) const;

    struct Face
    {
        QRawFont carried;
        QFontMetricsF withFallbacks;
    };
    std::vector<Face> m_faces;
    std::vector<Known> m_basic; ///< of the basic plane, by character
    std::unordered_map<char32_t, bool> m_further;
};

} // namespace chancery
