// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/shaped_text.h"
#include "core/analysis/reported_dates.h"
#include "core/timeline/frame.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"
#include "core/timeline/timeline_lanes.h"

#include <QRectF>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// Where the parts of a timeline lie, in pixels, for a font.
struct TimelineGeometry
{
    double width = 0;
    double height = 0;
    double laneColumn = 132; ///< names of lanes, left of the time
    double rulerRow = 18;    ///< each of the ruler's two lines
    double rowHeight = 18;
    double lanePadding = 2; ///< above and below the rows of a lane
    double glyph = 10;
    double character = 7; ///< the width of a digit
    double ascent = 10;
    double descent = 3;

    [[nodiscard]] static TimelineGeometry of(const QFont &font, double width, double height);
    [[nodiscard]] double ruler() const { return 2 * rulerRow; }
    /// From the end of a bar to the middle of the glyph within it, and from there to the label.
    [[nodiscard]] double glyphInset() const { return glyph / 2 + 3; }
    [[nodiscard]] double labelInset() const { return glyph / 2 + 4; }
    [[nodiscard]] double timeWidth() const { return std::max(width - laneColumn, 1.0); }
    [[nodiscard]] double laneHeight(const TimelineLanes::Lane &lane) const
    {
        return lane.layout.rows * rowHeight + 2 * lanePadding;
    }
    /// Of all lanes.
    [[nodiscard]] double contentHeight(const TimelineLanes &lanes) const;
    /// From a row's top to the line that text stands on.
    [[nodiscard]] double baseline() const { return (rowHeight + ascent - descent) / 2; }
};

/// What of the selection a mark belongs to.
enum class MarkEmphasis : std::uint8_t { None, Related, Selected };

/// One picture of the timeline, ready to be painted: geometry and text, no colours.
struct TimelineFrame
{
    struct Lane
    {
        std::size_t lane;
        double top;
        double height;
        QRectF undated; ///< where its count of undated events stands
        QString undatedText;
        /// How many are under way at the left edge for which there is no row, beside where that row would be;
        /// null where none is.
        std::shared_ptr<const ShapedText> underWay;
        double underWayY = 0; ///< of the row's top
    };
    struct Tick
    {
        double x;
        double textX;
        QString text; ///< empty where it has no room
        bool isWeekend;
    };
    struct Label
    {
        double x;
        double y;     ///< of the row's top
        double width; ///< the title is elided where it is wider
        std::shared_ptr<const ShapedText> title;
        std::uint32_t mark; ///< index into marks.items or marks.folds
        bool ofFold;
        /// A line under what stands over another time than the mark's, from there to the mark; none where the
        /// ends are the same.
        double tieX0 = 0;
        double tieX1 = 0;

        /// What is read.
        [[nodiscard]] QString text() const { return title->elided(static_cast<float>(width)); }
    };
    /// A fold drawn as a rounded mark with its count, or as a histogram.
    struct Fold
    {
        QRectF pill; ///< empty for a histogram
        double textX;
        double textY;                           ///< of the row's top
        std::shared_ptr<const ShapedText> text; ///< null where it has no room
    };
    /// A date at which an event does not stand: when it was to be, or what another report says.
    struct Reported
    {
        std::uint32_t item; ///< of marks.items
        double x0;
        double x1;
        OtherDateKind kind;
    };
    /// A stretch of an event whose date is a set: between two of them it is not.
    struct Part
    {
        EventRow event;
        double x0;
        double x1;
    };
    struct SelectedTick
    {
        std::size_t lane;
        std::size_t fold; ///< of marks.folds: drawn as selected, where the tick is
        double x;
        double y0;
        double y1;
        bool isSelected;
    };

    TimelineGeometry geometry;
    TimeScale scale;
    std::size_t pinned = 0;  ///< so many of the first lanes do not scroll …
    double pinnedBottom = 0; ///< … and end here; below the others begin
    Frame marks;
    std::vector<MarkEmphasis> emphasis; ///< of marks.items
    std::vector<bool> overrun;          ///< of marks.items: its label reaches past its end
    std::vector<Fold> folds;            ///< of marks.folds
    std::vector<Reported> reported;     ///< by item
    std::vector<Part> parts;            ///< by event, and then from left to right
    [[nodiscard]] std::span<const Part> partsOf(EventRow event) const;
    /// Of an event whose date is a set, the first stretch that ends behind a place; null for any other.
    [[nodiscard]] const Part *firstPartBehind(EventRow event, double x) const;
    std::vector<SelectedTick> selectedTicks;
    std::vector<Label> labels;
    std::vector<Lane> lanes;
    std::vector<Tick> minor;
    QString zone; ///< whose clocks the ruler counts by: `Europe/Kyiv`, `UTC`
    std::vector<Tick> major;
    TickStep minorStep;
    static constexpr double breakHalf = 3.5; ///< half of what marks a break
    std::vector<double> breaks;              ///< where a stretch of time is folded away, or an edge begins
    /// A stretch that is not to scale: all that is before or after what is.
    struct Edge
    {
        double x0;
        double x1;
        double textX;
        QString text; ///< which time it holds; empty where it has no room
    };
    std::vector<Edge> edges;
    double clearLeft = 0;  ///< between the edges time is to scale …
    double clearRight = 0; ///< … and without edges everywhere
    std::optional<double> today;
    bool isComplete = true; ///< no label is missing for want of its title, and no date
    /// How many events lie wholly before and after what is shown, in the corners of the ruler's upper line;
    /// empty text where none does.
    struct Hint
    {
        QString text;
        QRectF rect;
    };
    Hint before;
    Hint after;
};

/// The middle of the glyph of an event; it stays in view as long as its bar does.
[[nodiscard]] double glyphX(const FrameItem &item, const TimelineGeometry &geometry, double left);
/// Where the mark may begin to be told: of one that reaches out of an edge, where time is to scale; of a set
/// the first of its stretches that is in view.
[[nodiscard]] double leftOf(const FrameItem &item, const TimelineFrame &frame);

} // namespace chancery
