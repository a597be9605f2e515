// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_picture.h"

#include "app/views/timeline/timeline_frame_builder.h"
#include "app/views/timeline/timeline_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace chancery {

namespace {

/// The caller owns the snapshot and outlives the picture.
SnapshotPtr borrowed(const Snapshot &snapshot)
{
    return SnapshotPtr(SnapshotPtr(), &snapshot);
}

} // namespace

double timelinePictureHeight(const Snapshot &snapshot, double width, const TimelinePictureOptions &options)
{
    const TimelineLanes lanes(borrowed(snapshot), options.grouping, {}, options.shown);
    const TimelineGeometry geometry = TimelineGeometry::of(options.font, width, 0);
    return std::ceil(geometry.ruler() + geometry.contentHeight(lanes));
}

TimelinePictureLayout timelinePictureLayout(const Snapshot &snapshot, double width,
                                            const TimelinePictureOptions &options)
{
    const TimelineLanes lanes(borrowed(snapshot), options.grouping, {}, options.shown);
    const TimelineGeometry geometry = TimelineGeometry::of(options.font, width, 0);
    TimelinePictureLayout layout{geometry.ruler(), geometry.rowHeight, {}};
    double end = 0;
    for (const TimelineLanes::Lane &lane : lanes.lanes())
        layout.ends.push_back(end += geometry.laneHeight(lane));
    return layout;
}

void paintTimeline(QPainter &painter, const QRectF &rect, const Snapshot &snapshot,
                   const TimelinePictureOptions &options)
{
    const TimelineLanes lanes(borrowed(snapshot), options.grouping, {}, options.shown);
    TitleCache titles(lanes.snapshot(), options.font);
    TimelineGeometry geometry = TimelineGeometry::of(options.font, rect.width(), rect.height());
    const TimeRange range = options.range.value_or(withMargin(lanes.extent(), 0.03, secondsPerDay, nullptr));

    // Lanes are whole or not there: half a row of a picture cannot be scrolled into view.
    double height = geometry.ruler();
    std::size_t shown = 0;
    if (options.part) {
        height += options.part->height;
        shown = lanes.lanes().size();
    } else {
        for (const TimelineLanes::Lane &lane : lanes.lanes()) {
            const double next = height + geometry.laneHeight(lane);
            const bool isLast = shown + 1 == lanes.lanes().size();
            if (next + (isLast ? 0 : geometry.rowHeight) > rect.height() + 0.5)
                break;
            height = next;
            ++shown;
        }
    }
    geometry.height = height;

    TimelineFrame frame;
    TimelineFrameBuilder builder;
    TimelineFrameBuilder::Input input{lanes, geometry, range};
    if (options.part)
        input.scroll = options.part->from;
    builder.build(input, titles, frame);
    painter.save();
    painter.translate(rect.topLeft());
    TimelinePainter replay(options.palette, options.font, 0);
    replay.paint(painter, frame, lanes);
    if (shown < lanes.lanes().size()) {
        painter.setFont(options.font);
        painter.setPen(Theme(options.palette).secondaryText());
        painter.drawText(QPointF(geometry.character, height + geometry.baseline()),
                         lanes.lanes().size() - shown == 1
                             ? QCoreApplication::translate("Timeline", "1 more lane not shown")
                             : QCoreApplication::translate("Timeline", "%1 more lanes not shown")
                                   .arg(lanes.lanes().size() - shown));
    }
    painter.restore();
}

} // namespace chancery
