// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/legible.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chancery {

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double leastContrast(const QColor &ink, std::span<const QColor> backgrounds)
{
    double least = 21;
    for (const QColor &background : backgrounds)
        least = std::min(least, contrast(ink, background));
    return least;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor legible(const QColor &ink, std::span<const QColor> backgrounds)
{
    if (backgrounds.empty())
        return ink;
    double lightest = 0;
    for (const QColor &background : backgrounds)
        lightest = std::max(lightest, luminance(background));
    // On dark grounds the ink is made lighter, on light ones darker: 0.18 is where black and white contrast
    // alike.
    const float step = lightest < 0.18 ? 0.02F : -0.02F;

    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    ink.getHslF(&hue, &saturation, &lightness);
    QColor best = ink;
    double bestContrast = leastContrast(ink, backgrounds);
    while (bestContrast < readableContrast && lightness + step > 0 && lightness + step < 1) {
        lightness += step;
        const QColor shade = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
        if (const double shadeContrast = leastContrast(shade, backgrounds); shadeContrast > bestContrast)
            best = shade, bestContrast = shadeContrast;
    }
    return best;
}

} // namespace chancery
