// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QBrush>
#include <QColor>
#include <QPainterPath>

class QPainter;

namespace chancery {

/// How a status fills a mark, so that planned and held are told apart without colour.
enum class MarkFill : std::uint8_t {
    Solid,   ///< held, signed
    Hollow,  ///< planned
    Hatched, ///< draft, ongoing
    Dashed,  ///< alleged: a broken outline
    Struck,  ///< cancelled or denied: hollow, with a stroke through it
    Pale,    ///< nothing is said of its state
};

inline constexpr std::size_t markFillCount = static_cast<std::size_t>(MarkFill::Pale) + 1;

[[nodiscard]] MarkFill markFill(EventStatus status, bool denied);

/// The outline that stands for a kind of event, within a square of this size around the origin.
[[nodiscard]] QPainterPath eventGlyph(EventKind kind, double size);

/// Draws a kind's glyph at a point. `paper` is the colour beneath it.
void drawEventGlyph(QPainter &painter, const QPointF &middle, double size, EventKind kind, MarkFill fill,
                    const QColor &hue, const QColor &paper);

} // namespace chancery
