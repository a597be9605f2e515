// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <span>

namespace chancery {

/// The contrast of WCAG 2.2 for body text.
inline constexpr double readableContrast = 4.5;

/// Contrast ratio of two opaque colours by WCAG 2.2: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The colour, darkened or lightened as little as it takes to be readable on each of the backgrounds; its hue
/// stays. Where no shade is readable on all of them, the shade that comes closest.
[[nodiscard]] QColor legible(const QColor &ink, std::span<const QColor> backgrounds);

} // namespace chancery
