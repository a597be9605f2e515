// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/font_cover.h"

#include "core/briefing/missing_characters.h"
#include "core/document/printable_text.h"

#include <QChar>

#include <algorithm>

namespace chancery {

namespace {

constexpr char32_t basicPlaneEnd = 0x10000;

/// Characters that show nothing wherever they stand: spaces, and what Unicode calls ignorable by default, of
/// which those that are not of a category of their own choose between forms of the character before.
bool showsNothing(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        break;
    }
    return c == 0x034f || (c >= 0x115f && c <= 0x1160) || (c >= 0x17b4 && c <= 0x17b5) ||
           (c >= 0x180b && c <= 0x180f) || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

} // namespace

FontCover::FontCover(const std::vector<QFont> &fonts)
    : m_basic(basicPlaneEnd, Known::NotAsked)
{
    for (const QFont &font : fonts)
        m_faces.push_back({QRawFont::fromFont(font), QFontMetricsF(font)});
}

bool FontCover::has(char32_t character)
{
    if (character >= basicPlaneEnd) {
        const auto known = m_further.find(character);
        return known != m_further.end() ? known->second
                                        : m_further.emplace(character, find(character)).first->second;
    }
    Known &known = m_basic[character];
    if (known == Known::NotAsked)
        known = find(character) ? Known::Had : Known::Missing;
    return known == Known::Had;
}

bool FontCover::find(char32_t character) const
{
    if (showsNothing(character))
        return true;
    if (QChar::category(character) == QChar::Other_PrivateUse)
        return false;
    return std::all_of(m_faces.begin(), m_faces.end(), [character](const Face &face) {
        return face.carried.supportsCharacter(character) || face.withFallbacks.inFontUcs4(character);
    });
}

QString FontCover::written(const QString &text)
{
    const QString shown = printable(text);
    // Nearly every text has nothing but what is known to be had.
    const bool isHad = std::all_of(shown.begin(), shown.end(),
                                   [this](QChar c) { return m_basic[c.unicode()] == Known::Had; });
    return isHad ? shown : briefing::withCodes(shown, [this](char32_t c) { return has(c); });
}

} // namespace chancery
