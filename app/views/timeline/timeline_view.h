// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/axis_clock.h"
#include "app/views/timeline/timeline_frame_builder.h"
#include "app/views/timeline/timeline_painter.h"
#include "core/session/session.h"
#include "core/timeline/hit_test.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace chancery {

class Job;
class QuestionStripView;

/// The timeline: lanes of events over a ruler. Wheel scrolls lanes, Shift+wheel pans, Ctrl+wheel and pinch
/// zoom at the pointer; drag pans, Shift+drag zooms to a range, double click fits. Keys: arrows and W A S D
/// move, + and - zoom, F fits the selection, Home all, Backspace goes back to the range before, `.` and `,`
/// select the next and previous event, J and K within the lane, `]` and `[` the next and previous mark of the
/// lane. Enter or a double click opens a folded run.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(Session &session, QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] LaneGrouping grouping() const { return m_grouping; }
    [[nodiscard]] TimeRange range() const { return m_range; }

    /// Where an event's mark is drawn, in the viewport's pixels; none where it is out of sight or folded.
    [[nodiscard]] std::optional<QRectF> rectOf(EventRow row);
    /// The folded run that has an event; none where it is drawn on its own or out of sight.
    [[nodiscard]] std::optional<QRectF> foldOf(EventRow row);
    /// What is painted at present.
    [[nodiscard]] const TimelineFrame &frame();
    [[nodiscard]] const TimelineLanes &lanes() const { return *m_lanes; }
    [[nodiscard]] std::optional<EventRow> selectedEvent() const { return m_selected; }
    /// Selects an event for all views and brings it into view.
    void selectEvent(EventRow row);

    [[nodiscard]] QSize sizeHint() const override { return {900, 330}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 100}; }

    /// Shows these events of the present snapshot alone, null for every one: lanes are laid out anew, what
    /// time is shown stays. Another snapshot shows every event again.
    void setShownEvents(chancery::EventMaskPtr mask);

    /// Whether lanes are being laid out by grouping(), and the former ones shown until they are.
    [[nodiscard]] bool isGrouping() const { return m_lanes->grouping() != m_grouping; }

    /// By whose clocks times are told; none where that is the dossier's.
    [[nodiscard]] std::optional<Zone> clock() const { return zoneOf(m_clock); }

public Q_SLOTS:
    void setGrouping(chancery::LaneGrouping grouping);
    /// Draws long stretches without events short.
    void setFoldsGaps(bool folds);
    /// By whose clocks the ruler counts; it names them.
    void setClock(chancery::AxisClock clock);
    /// Lanes by their present place. Dragging a lane's name moves it, too.
    void setLaneRows(std::size_t lane, chancery::TimelineLanes::Rows rows);
    void setLanePinned(std::size_t lane, bool isPinned);
    /// Moves a lane before the one that is at `to` now.
    void moveLane(std::size_t from, std::size_t to);
    void hideLane(std::size_t lane);
    void showAllLanes();
    /// Makes the plain wheel zoom and Ctrl+wheel scroll.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }
    void showRange(const chancery::TimeRange &range);
    void fitAll();
    /// The selected event and those that go with it; everything, where they are fitted already or nothing is
    /// selected.
    void fitSelection();
    /// To the range shown before, in the session's history.
    void goBack() { m_session.goToRangeBefore(); }
    void zoomIn() { zoomBy(0.6); }
    void zoomOut() { zoomBy(1 / 0.6); }
    void selectNext() { selectBeside(1, false); }
    void selectPrevious() { selectBeside(-1, false); }
    /// The next event in the lane that stands apart from the selected one: past all that are folded with it.
    void selectNextMark() { selectMark(1); }
    void selectPreviousMark() { selectMark(-1); }
    void selectNextInLane() { selectBeside(1, true); }
    void selectPreviousInLane() { selectBeside(-1, true); }

Q_SIGNALS:
    void groupingChanged(chancery::LaneGrouping grouping);
    /// Times are told by these clocks from now on; by the dossier's where none are given.
    void clockChanged(const std::optional<chancery::Zone> &clock);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Drag
    {
        QPoint from;
        QPoint last;
        bool isMoving = false;
        bool isRange = false;
        std::optional<std::size_t> lane; ///< whose name is dragged
        TimeRange range;
        int scroll = 0;
    };

    void takeSnapshot(const ChangeSet *reached);
    void advance(const ChangeSet &reached);
    void takeFilter();
    void takeSelection(const Selection &selection, const QObject *by);
    void takeRange(const TimeRange &range, const QObject *by);
    /// Puts the events in lanes: at once, or, where that takes long, a moment later.
    void layOut();
    /// Makes the lanes of the grouping in the background, while those that there are go on.
    void groupInBackground();
    /// In which J and K walk, by its key; stays where no lane has it.
    void selectLane(const QString &key);
    void takeLanes(std::unique_ptr<TimelineLanes> lanes);
    void invalidate();
    void ensureFrame();
    void updateScrollBar();
    /// Gives the question's strip its place below the lanes, and takes that from them.
    void placeQuestionStrip();
    void setRange(const TimeRange &range);
    /// Changes the range and tells the session: a step of a movement.
    void changeRange(const TimeRange &range);
    /// Changes the range at one stroke: a place by itself, to come back from and to.
    void jumpTo(const TimeRange &range);
    void zoomBy(double factor);
    void panBy(double share);
    void zoomAt(double x, double factor);
    [[nodiscard]] TimeLimits limits() const;
    [[nodiscard]] TimeRange allRange() const;
    [[nodiscard]] TimeRange withLabelRoom(const TimeRange &range, double share) const;
    void selectUndated(std::size_t lane);
    /// Tells a screen reader what is selected now.
    void announceSelection();
    [[nodiscard]] const TimeFolds *folds() const { return m_foldsGaps ? &m_lanes->gaps() : nullptr; }
    /// The opening where it is what is shown, and squeezes what is far off; else null.
    [[nodiscard]] const OpeningRange *opening() const;
    void followOpening(bool isOpening, bool hadDates);
    /// The opening around what is to scale of it, for the lanes as they are.
    void takeOpening(const TimeRange &clear);
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] TimelineGeometry timelineGeometry() const;
    [[nodiscard]] Hit hitAt(const QPointF &position);
    /// The event at a place, or what the lane there stands for.
    [[nodiscard]] std::vector<ObjectRef> objectsAt(const QPoint &place);
    void setHover(const Hit &hit);
    void click(const QPointF &position);
    void openFold(std::size_t fold);
    /// Opens the folded run that the selected event is in.
    void openSelected();
    void selectBeside(int step, bool inLane);
    void selectMark(int step);
    [[nodiscard]] const FrameFold *foldWith(EventRow row);
    void reveal(EventRow row);
    void showToolTip(const QPoint &position, const QPoint &globalPosition);
    [[nodiscard]] std::optional<std::size_t> laneAt(double y) const;
    void changeLanes(const std::function<void(TimelineLanes &)> &change);
    /// Before which lane a dragged one would be put.
    [[nodiscard]] std::optional<std::size_t> dropTarget() const;
    void paintDrop(QPainter &painter) const;
    void forgetAccessible();

    Session &m_session;
    LaneGrouping m_grouping = LaneGrouping::Kind;
    std::unique_ptr<TimelineLanes> m_lanes;
    Job *m_grouper;
    /// How lanes were left, by grouping; of the present dossier.
    std::map<LaneGrouping, TimelineLanes::Arrangement> m_arrangements;
    EventMaskPtr m_mask;
    EventMaskPtr m_dimming; ///< what it does not show is pale
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<TimelinePainter> m_painter;
    QuestionStripView *m_questionStrip;
    TimelineFrameBuilder m_builder;
    TimelineFrame m_frame;
    bool m_isDirty = true;
    QTimer m_rebuild;
    QTimer m_settle; ///< labels that a gesture left out come when it pauses
    bool m_isSettling = false;

    TimeRange m_range;
    TimeRange m_openingClear; ///< what the opening shows to scale; empty until there is one
    OpeningRange m_opening;
    /// Where the lanes were scrolled to in the revision before, until those of this one are grouped.
    std::optional<int> m_keptScroll;
    std::optional<EventRow> m_selected;
    std::optional<std::size_t> m_selectedLane; ///< in which J and K walk
    TimelinePainter::Hover m_hover;
    std::optional<Drag> m_drag;
    bool m_foldsGaps = false;
    AxisClock m_clock = AxisClock::Dossier;
    bool m_wheelZooms = false;
};

} // namespace chancery
