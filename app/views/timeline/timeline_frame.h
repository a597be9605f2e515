// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/title_cache.h"
#include "core/analysis/reported_dates.h"
#include "core/domain/zone.h"
#include "core/session/selection.h"
#include "core/timeline/frame.h"
#include "core/timeline/label_placement.h"
#include "core/timeline/level_of_detail.h"
#include "core/timeline/opening_range.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"
#include "core/timeline/timeline_lanes.h"

#include <QRectF>
#include <QString>

#include <limits>
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
    std::vector<SelectedTick> selectedTicks;
    std::vector<Label> labels;
    std::vector<Lane> lanes;
    std::vector<Tick> minor;
    QString zone; ///< whose clocks the ruler counts by: `Europe/Kyiv`, `UTC`
    std::vector<Tick> major;
    TickStep minorStep;
    std::vector<double> breaks; ///< where a stretch of time is folded away, or an edge begins
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

/// Makes frames. Keeps its working memory and what labels were shown from frame to frame.
class TimelineFrameBuilder
{
public:
    struct Input
    {
        const TimelineLanes &lanes;
        TimelineGeometry geometry;
        TimeRange range;
        const TimeFolds *folds = nullptr;
        double scroll = 0; ///< pixels that lanes are moved up
        const Selection *selection = nullptr;
        std::optional<EventRow> selected = {};
        std::optional<CivilSecond> today = {};
        /// Titles fetched for this frame at most, those that matter most first, no more than a third of them
        /// of folded runs; and dates of so many events.
        std::size_t newTitles = std::numeric_limits<std::size_t>::max();
        /// By whose clocks the ruler counts; by those of the dossier's zone where it is not set.
        std::optional<Zone> clock = {};
        /// Set where the range is that of the opening, which squeezes what is far off into its edges.
        const OpeningRange *opening = nullptr;
    };

    void build(const Input &input, TitleCache &titles, TimelineFrame &frame);
    /// Forgets what labels were shown: after a jump there is nothing to keep steady.
    void forget() { m_placement.forget(); }
    /// How far the dates reach at which events do not stand, as far as they were looked up.
    [[nodiscard]] std::optional<TimeRange> reach() const { return m_dates ? m_dates->reach() : std::nullopt; }

private:
    void layHints(const Input &input, TitleCache &titles, TimelineFrame &frame);
    static void layEdges(const Input &input, TitleCache &titles, TimelineFrame &frame);
    void layRuler(const Input &input, TitleCache &titles, TimelineFrame &frame);
    void layMarks(const Input &input, TimelineFrame &frame);
    void layReported(const Input &input, TimelineFrame &frame);
    void layUndated(const Input &input, TitleCache &titles, TimelineFrame &frame);
    static void layUnderWay(TitleCache &titles, TimelineFrame &frame);
    void layFolds(TitleCache &titles, TimelineFrame &frame);
    static void tie(TimelineFrame::Label &label, const FrameItem &item);
    void layLabels(const Input &input, TitleCache &titles, TimelineFrame &frame);
    /// Leaves out what would need more titles than may be fetched for a frame.
    void limitNewTitles(const Input &input, const TitleCache &titles, std::size_t &ofItems,
                        TimelineFrame &frame);
    void markSelection(const Input &input, TimelineFrame &frame) const;
    [[nodiscard]] std::uint32_t rowOf(std::uint16_t lane, std::uint16_t row) const
    {
        return m_rowBase[lane] + row;
    }

    LevelOfDetail m_detail;
    std::optional<ReportedDates> m_dates;
    LabelPlacement m_placement;
    std::vector<std::uint32_t> m_rowBase; ///< of each lane, the first of its rows counted over all lanes
    std::vector<CivilSecond> m_ticks;
    std::vector<LabelRequest> m_requests;
    std::vector<std::uint32_t> m_requestMark; ///< item index, or fold index + items
    std::vector<PlacedLabel> m_placed;
    std::vector<EventRow> m_wanted;
    std::vector<std::size_t> m_untitled; ///< requests whose titles are left out
};

} // namespace chancery
