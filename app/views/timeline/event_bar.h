// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/event_glyph.h"
#include "app/views/timeline/mark_tones.h"

#include <cstdint>

class QPainter;
class QRectF;

namespace chancery {

/// How the bar of an event is drawn: over all of the time that it takes, or that it may lie in.
struct EventBarStyle
{
    MarkFill fill = MarkFill::Pale;
    std::uint16_t flags = 0;     ///< EventFlag
    bool isOverrun = false;      ///< its label reaches past its end
    bool hatchesByLines = false; ///< for formats without patterns
};

void drawEventBar(QPainter &painter, const QRectF &bar, const MarkTones &tones, const EventBarStyle &style);

/// Arrows for open ends of a bar, dots for unknown ones, within endMarkWidth beside it.
void drawOpenEnds(QPainter &painter, const QRectF &bar, const QColor &hue, std::uint16_t flags);

/// Pixels beside a mark for the arrow of an open end, or the dots of an unknown one.
inline constexpr double endMarkWidth = 11;

} // namespace chancery
