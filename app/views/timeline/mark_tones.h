// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/theme.h"

#include <QBrush>
#include <QColor>

#include <vector>

namespace chancery {

/// The colours of marks of one hue on paper.
struct MarkTones
{
    QColor hue;
    QColor lasting; ///< the ground of a bar that lasts; hollow where it is not filled
    QColor lastingHollow;
    QColor within; ///< the ground of a bar within which its event lies somewhere
    QColor withinHollow;
    QColor edge;
    QColor hatching;
    QBrush density;
    QBrush densityHovered;
    QColor pill;
};

/// The tones of every hue that marks have, mixed once for a theme.
class MarkPalette
{
public:
    explicit MarkPalette(const Theme &theme);

    /// Pale for what a filter leaves out, where that is shown.
    [[nodiscard]] const MarkTones &of(EventKind kind, bool isPale) const
    {
        return m_tones[static_cast<std::size_t>(kind) * 2 + (isPale ? 1 : 0)];
    }
    /// Of a mark that stands for events of several kinds.
    [[nodiscard]] const MarkTones &ofMany(bool isPale) const
    {
        return m_tones[std::size_t{eventKindCount} * 2 + (isPale ? 1 : 0)];
    }

private:
    std::vector<MarkTones> m_tones; ///< by kind, each followed by its pale ones; last, those of many kinds
};

} // namespace chancery
