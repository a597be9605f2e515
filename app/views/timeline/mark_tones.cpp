// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/mark_tones.h"

namespace chancery {

namespace {

MarkTones tonesOf(const QColor &hue, const Theme &theme)
{
    const auto share = [&](double part) { return theme.onPaper(hue, part); };
    return {hue,         share(0.34), share(0.136), share(0.17), share(0.068),
            share(0.85), share(0.4),  share(0.4),   share(0.55), share(0.22)};
}

} // namespace

MarkPalette::MarkPalette(const Theme &theme)
{
    constexpr double paleShare = 0.3;
    const auto add = [&](const QColor &hue) {
        m_tones.push_back(tonesOf(hue, theme));
        m_tones.push_back(tonesOf(theme.onPaper(hue, paleShare), theme));
    };
    for (int kind = 0; kind < eventKindCount; ++kind)
        add(theme.eventKind(static_cast<EventKind>(kind)));
    add(theme.secondaryText());
}

} // namespace chancery
