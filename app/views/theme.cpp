// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/theme.h"

#include <array>

namespace chancery {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

QColor pick(const Pair &pair, bool dark)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

// Okabe and Ito, "Color Universal Design" (2008), darkened for white and lightened for dark grey.
constexpr std::array<Pair, eventKindCount> kindHues{{
    {0xff0072b2, 0xff56b4e9}, // meeting: blue
    {0xff004c80, 0xff9fd3f7}, // summit: deep blue
    {0xff00795a, 0xff35c79c}, // declaration: green
    {0xff4d7a00, 0xffa3cf4a}, // agreement: olive
    {0xffa6558a, 0xffe39ccb}, // statement: purple
    {0xffc04a00, 0xffff9152}, // allegation: vermilion
    {0xff8f2d2d, 0xfff08a8a}, // military act: dark red
    {0xff9a6b00, 0xfff0c03c}, // plan: amber
    {0xff5a6470, 0xffaab6c2}, // visit: slate
    {0xff00707a, 0xff4fc6d0}, // exchange: teal
    {0xff7a5c45, 0xffcdab8f}, // expiry: brown
    {0xff6a3fa0, 0xffbf9bf0}, // sanction: violet
}};

} // namespace

Theme::Theme(const QPalette &palette)
    : m_palette(palette)
    , m_dark(palette.color(QPalette::Base).lightness() < 128)
{
}

QColor Theme::onPaper(const QColor &colour, double share) const
{
    const QColor paper = m_palette.color(QPalette::Base);
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(colour.redF(), paper.redF()), mix(colour.greenF(), paper.greenF()),
                            mix(colour.blueF(), paper.blueF()));
}

QColor Theme::eventKind(EventKind kind) const
{
    return pick(kindHues[static_cast<size_t>(kind)], m_dark);
}

QColor Theme::sentence() const
{
    return pick({0xffffe9a8, 0xff5c4a12}, m_dark);
}

QColor Theme::contradiction() const
{
    return pick({0xffffd3c7, 0xff6b2c1c}, m_dark);
}

QColor Theme::passageUnderline() const
{
    return pick({0xff9a8a5a, 0xffb8a76a}, m_dark);
}

QColor Theme::stance(Stance stance) const
{
    switch (stance) {
    case Stance::Supports:
        return pick({0xff00795a, 0xff35c79c}, m_dark);
    case Stance::Opposes:
        return pick({0xffb03a1a, 0xffff8a66}, m_dark);
    case Stance::Open:
        return pick({0xff0072b2, 0xff56b4e9}, m_dark);
    case Stance::Undecided:
        return pick({0xff7a6a00, 0xffd8c85a}, m_dark);
    }
    return secondaryText();
}

QColor Theme::warning() const
{
    return pick({0xffb03a1a, 0xffff9a6a}, m_dark);
}

QColor Theme::secondaryText() const
{
    return onPaper(m_palette.color(QPalette::Text), 0.68);
}

QColor Theme::paleText() const
{
    return onPaper(m_palette.color(QPalette::Text), 0.4);
}

QColor Theme::gridLine() const
{
    return onPaper(m_palette.color(QPalette::Text), 0.16);
}

QColor Theme::alternateBand() const
{
    return onPaper(m_palette.color(QPalette::Text), 0.04);
}

QColor Theme::relatedBand() const
{
    return onPaper(m_palette.color(QPalette::Highlight), 0.09);
}

QPalette Theme::lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf3, 0xf1), QColor(0xf3, 0xf3, 0xf1));
    const QColor ink(0x1d, 0x20, 0x24);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf5));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xf2));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x65, 0x6b));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x62, 0xa5));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xa4));
    palette.setColor(QPalette::LinkVisited, QColor(0x5b, 0x3f, 0x8f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8d, 0x92, 0x97));
    return palette;
}

QPalette Theme::darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2d, 0x31), QColor(0x2a, 0x2d, 0x31));
    const QColor ink(0xe6, 0xe7, 0xe8);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::ToolTipBase, QColor(0x36, 0x39, 0x3e));
    palette.setColor(QPalette::PlaceholderText, QColor(0x95, 0x9b, 0xa1));
    palette.setColor(QPalette::Highlight, QColor(0x35, 0x75, 0xba));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Link, QColor(0x7c, 0xb8, 0xf2));
    palette.setColor(QPalette::LinkVisited, QColor(0xb9, 0x9f, 0xe6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x82, 0x88));
    return palette;
}

} // namespace chancery
