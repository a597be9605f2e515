// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"
#include "core/store/snapshot.h"
#include "core/timeline/event_mask.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;
class QRectF;

namespace chancery {

/// What a picture of the timeline shows, and how.
struct TimelinePictureOptions
{
    /// The stretch of time shown; none: every dated event, with a margin.
    std::optional<TimeRange> range;
    LaneGrouping grouping = LaneGrouping::Kind;
    /// The events drawn; null: every one.
    EventMaskPtr shown;
    /// Family and pixel size of the text, in the painter's units.
    QFont font;
    /// Colours, light or dark.
    QPalette palette;
};

/// How high, in the painter's units, a picture of this width must be for every lane to be seen whole.
double timelinePictureHeight(const Snapshot &snapshot, double width, const TimelinePictureOptions &options);

/// Draws the timeline as vectors, text as text, into a rectangle of any painter: a briefing, SVG, PNG. One
/// unit is one pixel of a screen of 96 dots per inch; for finer devices scale the painter. Lanes that do not
/// fit are left out from below, which a line says.
void paintTimeline(QPainter &painter, const QRectF &rect, const Snapshot &snapshot,
                   const TimelinePictureOptions &options);

} // namespace chancery
