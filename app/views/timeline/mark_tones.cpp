// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/mark_tones.h"

namespace chancery {

namespace {

MarkTones tonesOf(const QColor &hue, const QPalette &palette)
{
    const auto share = [&](double part) { return onPaper(hue, part, palette); };
    return {hue,         share(0.34), share(0.136), share(0.17), share(0.068),
            share(0.85), share(0.4),  share(0.4),   share(0.55), share(0.22)};
}

} // namespace

QColor onPaper(const QColor &colour, double share, const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Base);
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(colour.redF(), paper.redF()), mix(colour.greenF(), paper.greenF()),
                            mix(colour.blueF(), paper.blueF()));
}

MarkPalette::MarkPalette(const QPalette &palette, const Theme &theme)
{
    constexpr double paleShare = 0.3;
    const auto add = [&](const QColor &hue) {
        m_tones.push_back(tonesOf(hue, palette));
        m_tones.push_back(tonesOf(onPaper(hue, paleShare, palette), palette));
    };
    for (int kind = 0; kind < eventKindCount; ++kind)
        add(theme.eventKind(static_cast<EventKind>(kind)));
    add(theme.secondaryText());
}

} // namespace chancery
