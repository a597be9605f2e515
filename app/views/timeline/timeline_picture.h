// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"
#include "core/store/snapshot.h"
#include "core/timeline/event_mask.h"

#include <QFont>
#include <QPalette>

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace chancery {

/// A stretch of the height that lanes have below the ruler, in the painter's units.
struct TimelinePart
{
    double from = 0;
    double height = 0;
};

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
    /// The part of the lanes that is drawn, where a picture goes on over several; none: all that fit, whole.
    std::optional<TimelinePart> part = {};
};

/// Where things stand in a picture of this width, in the painter's units.
struct TimelinePictureLayout
{
    double ruler = 0;         ///< above the lanes
    double row = 0;           ///< of a lane
    std::vector<double> ends; ///< of each lane, from the end of the ruler
};
TimelinePictureLayout timelinePictureLayout(const Snapshot &snapshot, double width,
                                            const TimelinePictureOptions &options);

/// How high, in the painter's units, a picture of this width must be for every lane to be seen whole.
double timelinePictureHeight(const Snapshot &snapshot, double width, const TimelinePictureOptions &options);

/// Draws the timeline as vectors, text as text, into a rectangle of any painter: a briefing, SVG, PNG. One
/// unit is one pixel of a screen of 96 dots per inch; for finer devices scale the painter. Lanes that do not
/// fit are left out from below, which a line says, unless it is a part that is asked for.
void paintTimeline(QPainter &painter, const QRectF &rect, const Snapshot &snapshot,
                   const TimelinePictureOptions &options);

} // namespace chancery
