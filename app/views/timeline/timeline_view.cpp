// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_view.h"

#include "app/views/shown_objects.h"
#include "app/views/timeline/question_strip_view.h"
#include "app/views/timeline/timeline_accessible.h"
#include "core/work/job.h"

#include <QDate>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of what is shown, left free on both sides when fitting.
constexpr double fitMargin = 0.06;
/// Of the width of the first picture, what the time before or after it is squeezed into.
constexpr double openingEdge = 0.22;

/// Titles that a frame of a gesture fetches at most: a dozen take less than a quarter of a millisecond, and
/// at the speed of a screen are hundreds in a second.
constexpr std::size_t titlesOfGesture = 12;
/// Milliseconds without a new frame after which a gesture counts as paused.
constexpr int settleTime = 60;

CivilSecond startOfToday()
{
    static const QDate epoch(1970, 1, 1);
    return epoch.daysTo(QDate::currentDate()) * secondsPerDay;
}

} // namespace

TimelineView::TimelineView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_grouper(new Job(this))
    , m_questionStrip(new QuestionStripView(
          session, [this] { return scale(); }, this))
{
    TimelineAccessible::install();
    setObjectName(u"timeline"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);

    new ShownObjects(
        *viewport(), [this](const QPoint &place) { return objectsAt(place); },
        ShownObjects::Menu::IsOfWidget);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_isSettling = true;
        invalidate();
    });
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, [this] {
        ensureFrame();
        viewport()->update();
    });
    connect(m_questionStrip, &QuestionStripView::shownChanged, this, &TimelineView::placeQuestionStrip);
    connect(&m_session, &Session::snapshotChanged, this, &TimelineView::takeSnapshot);
    connect(&m_session, &Session::filterChanged, this, &TimelineView::takeFilter);
    connect(&m_session, &Session::selectionChanged, this, &TimelineView::takeSelection);
    connect(&m_session, &Session::visibleRangeChanged, this, &TimelineView::takeRange);
    takeSnapshot(nullptr);
    takeSelection(m_session.selection(), nullptr);
    // Last: a name makes the accessible interface, which is made once and at once asked for its lanes.
    setAccessibleName(tr("Timeline"));
}

TimelineView::~TimelineView() = default;

void TimelineView::takeSnapshot(const ChangeSet *reached)
{
    if (reached != nullptr && m_lanes) {
        advance(*reached);
        return;
    }
    // A revision of the same dossier keeps what is shown; another dossier has no visible range yet.
    const std::optional<TimeRange> shown = m_session.visibleRange();
    m_hover = {};
    m_drag.reset();
    m_mask.reset();
    m_dimming.reset();
    if (!shown) {
        TimelineLanes::letGo(std::move(m_lanes));
        m_arrangements.clear();
    }
    layOut();
    takeOpening(withLabelRoom(withMargin(m_lanes->focus(), fitMargin, 2 * secondsPerDay, folds()), 0.25));
    m_range = shown.value_or(m_opening.range);
    m_selected.reset();
    verticalScrollBar()->setValue(0);
    if (!shown)
        m_session.follow(m_range, this);
    invalidate();
}

void TimelineView::takeLanes(std::unique_ptr<TimelineLanes> lanes)
{
    if (m_lanes && m_lanes->grouping() != lanes->grouping())
        verticalScrollBar()->setValue(0);
    TimelineLanes::letGo(std::exchange(m_lanes, std::move(lanes)));
    m_lanes->setDimming(m_dimming);
    if (m_titles)
        m_titles->setSnapshot(m_session.snapshot());
    else
        m_titles = std::make_unique<TitleCache>(m_session.snapshot(), font());
    m_painter = std::make_unique<TimelinePainter>(palette(), font(), devicePixelRatioF());
    m_selectedLane.reset();
    updateScrollBar();
    if (m_keptScroll && !isGrouping())
        verticalScrollBar()->setValue(*std::exchange(m_keptScroll, std::nullopt));
    invalidate();
    forgetAccessible();
}

void TimelineView::forgetAccessible()
{
    if (!QAccessible::isActive())
        return;
    if (auto *accessible = dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(this)))
        accessible->forget();
}

void TimelineView::announceSelection()
{
    if (!m_selected || !QAccessible::isActive())
        return;
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *selected = timeline ? timeline->focusChild() : nullptr;
    if (!selected)
        return;
    for (const QAccessible::Event type : {QAccessible::Selection, QAccessible::Focus}) {
        // Focus is where the keyboard is: only a timeline that has it moves it.
        if (type == QAccessible::Focus && !hasFocus())
            continue;
        QAccessibleEvent event(selected, type);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::takeSelection(const Selection &selection, const QObject *by)
{
    m_selected.reset();
    if (selection.object && selection.object->kind == ObjectKind::Event)
        m_selected = m_session.snapshot()->rowOf(selection.object->as<EventTag>());
    if (m_selected && by != this && by != &m_session) {
        m_selectedLane.reset();
        reveal(*m_selected);
    }
    invalidate();
    announceSelection();
}

void TimelineView::takeRange(const TimeRange &range, const QObject *by)
{
    if (by == this || range == m_range)
        return;
    setRange(range);
}

void TimelineView::setGrouping(LaneGrouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    layOut();
    Q_EMIT groupingChanged(grouping);
}

void TimelineView::takeFilter()
{
    const EventMaskPtr mask = m_session.shown() ? m_session.shown()->events() : nullptr;
    setShownEvents(m_session.dims() ? nullptr : mask);
    m_dimming = m_session.dims() ? mask : nullptr;
    m_lanes->setDimming(m_dimming);
    viewport()->update();
}

void TimelineView::setShownEvents(EventMaskPtr mask)
{
    if (mask == m_mask)
        return;
    m_mask = mask;
    changeLanes([&](TimelineLanes &lanes) { lanes.setMask(std::move(mask)); });
}

void TimelineView::setFoldsGaps(bool folds)
{
    if (m_foldsGaps == folds)
        return;
    m_foldsGaps = folds;
    invalidate();
}

void TimelineView::setClock(AxisClock clock)
{
    if (m_clock == clock)
        return;
    m_clock = clock;
    invalidate();
    Q_EMIT clockChanged(zoneOf(clock));
}

TimelineGeometry TimelineView::timelineGeometry() const
{
    return TimelineGeometry::of(font(), viewport()->width(), viewport()->height());
}

TimeScale TimelineView::scale() const
{
    const TimelineGeometry place = timelineGeometry();
    if (const OpeningRange *squeezed = opening())
        return {squeezed->whole, place.laneColumn, place.timeWidth(), &squeezed->squeeze};
    return {m_range, place.laneColumn, place.timeWidth(), folds()};
}

const OpeningRange *TimelineView::opening() const
{
    return !m_foldsGaps && m_opening.isSqueezed() && m_range == m_opening.range ? &m_opening : nullptr;
}

void TimelineView::takeOpening(const TimeRange &clear)
{
    m_openingClear = clear;
    m_opening = openingRange(clear, m_lanes->times(), openingEdge);
}

TimeLimits TimelineView::limits() const
{
    // What another report says of an event may lie beyond all events.
    TimeRange extent = m_lanes->extent();
    if (const auto reach = m_builder.reach())
        extent = {std::min(extent.begin, reach->begin), std::max(extent.end, reach->end)};
    return {extent, 600};
}

TimeRange TimelineView::allRange() const
{
    return withLabelRoom(withMargin(m_lanes->extent(), fitMargin / 2, 2 * secondsPerDay, folds()), 0.1);
}

TimeRange TimelineView::withLabelRoom(const TimeRange &range, double share) const
{
    // Labels stand behind their marks: the last ones need room on the right.
    return {range.begin, TimeScale(range, 0, 1, folds()).time(1 + share)};
}

void TimelineView::invalidate()
{
    m_isDirty = true;
    m_questionStrip->update();
    // Many changes of one turn of the event loop make one frame.
    if (!m_rebuild.isActive())
        m_rebuild.start();
}

void TimelineView::ensureFrame()
{
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_hover = {};
    m_builder.build({*m_lanes, timelineGeometry(), m_range, folds(),
                     static_cast<double>(verticalScrollBar()->value()), &m_session.selection(), m_selected,
                     startOfToday(), m_isSettling ? std::numeric_limits<std::size_t>::max() : titlesOfGesture,
                     zoneOf(m_clock), opening()},
                    *m_titles, m_frame);
    m_isSettling = false;
    if (m_frame.isComplete)
        m_settle.stop();
    else
        m_settle.start();
}

const TimelineFrame &TimelineView::frame()
{
    ensureFrame();
    return m_frame;
}

std::optional<QRectF> TimelineView::rectOf(EventRow row)
{
    ensureFrame();
    const QRectF area(m_frame.geometry.laneColumn, m_frame.geometry.ruler(), m_frame.geometry.timeWidth(),
                      m_frame.geometry.height - m_frame.geometry.ruler());
    QRectF scrolled = area;
    scrolled.setTop(m_frame.pinnedBottom);
    for (const FrameItem &item : m_frame.marks.items) {
        if (item.event != row)
            continue;
        const QRectF rect = markRect(item, m_frame).intersected(item.lane < m_frame.pinned ? area : scrolled);
        if (!rect.isEmpty())
            return rect;
    }
    return std::nullopt;
}

const FrameFold *TimelineView::foldWith(EventRow row)
{
    ensureFrame();
    if (row.value >= m_lanes->times().size())
        return nullptr;
    for (const FrameFold &fold : m_frame.marks.folds)
        if (m_lanes->isFolded(row, fold) && !rectOf(row))
            return &fold;
    return nullptr;
}

std::optional<QRectF> TimelineView::foldOf(EventRow row)
{
    const FrameFold *fold = foldWith(row);
    if (!fold)
        return std::nullopt;
    return QRectF(QPointF(double{fold->x0}, double{fold->y0}), QPointF(double{fold->x1}, double{fold->y1}));
}

void TimelineView::updateScrollBar()
{
    const TimelineGeometry place = timelineGeometry();
    const int content = static_cast<int>(std::ceil(place.contentHeight(*m_lanes) + place.ruler()));
    verticalScrollBar()->setRange(0, std::max(content - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(std::max(viewport()->height() - static_cast<int>(place.ruler()), 1));
    verticalScrollBar()->setSingleStep(static_cast<int>(place.rowHeight));
}

void TimelineView::setRange(const TimeRange &range)
{
    const bool isApart = range.begin >= m_range.end || range.end <= m_range.begin;
    const double factor = static_cast<double>(range.length()) / static_cast<double>(m_range.length());
    if (isApart || factor > 1.5 || factor < 1 / 1.5)
        m_builder.forget();
    m_range = range;
    invalidate();
}

void TimelineView::changeRange(const TimeRange &range)
{
    if (range == m_range || range.isEmpty())
        return;
    setRange(range);
    m_session.show(range, this);
}

void TimelineView::jumpTo(const TimeRange &range)
{
    m_session.comeToRest();
    changeRange(range);
    m_session.comeToRest();
}

void TimelineView::showRange(const TimeRange &range)
{
    jumpTo(clamped(range, limits(), folds()));
}

void TimelineView::fitAll()
{
    jumpTo(allRange());
}

void TimelineView::fitSelection()
{
    const Selection &selection = m_session.selection();
    const EventTimes &times = m_lanes->times();
    std::optional<TimeRange> range;
    const auto add = [&](EventRow row) {
        if (row.value >= times.size())
            return;
        const TimeRange own{times.begin[row.value], times.end[row.value]};
        range = range ? TimeRange{std::min(range->begin, own.begin), std::max(range->end, own.end)} : own;
    };
    if (m_selected)
        add(*m_selected);
    else
        std::for_each(selection.events.begin(), selection.events.end(), add);
    if (!range) {
        fitAll();
        return;
    }
    // Of a day, its week, and of an hour, its day: a single mark without surroundings tells little.
    const CivilSecond shortest = range->length() < secondsPerDay ? secondsPerDay : 7 * secondsPerDay;
    const TimeRange fitted = clamped(withMargin(*range, 0.25, shortest, folds()), limits(), folds());
    if (fitted == m_range)
        fitAll();
    else
        jumpTo(fitted);
}

void TimelineView::zoomAt(double x, double factor)
{
    CivilSecond anchor = scale().time(x);
    // Time in an edge of the opening is not where the range has it: nearer comes what is to scale.
    if (const OpeningRange *squeezed = opening())
        anchor = std::clamp(anchor, squeezed->clear.begin, squeezed->clear.end);
    changeRange(zoomed(m_range, anchor, factor, limits(), folds()));
}

void TimelineView::zoomBy(double factor)
{
    const TimelineGeometry place = timelineGeometry();
    double x = place.laneColumn + place.timeWidth() / 2;
    // Around what is selected, if it is in view.
    if (m_selected)
        if (const auto rect = rectOf(*m_selected))
            x = rect->center().x();
    zoomAt(x, factor);
}

void TimelineView::panBy(double share)
{
    changeRange(panned(m_range, share, limits(), folds()));
}

void TimelineView::selectEvent(EventRow row)
{
    m_session.select(m_session.snapshot()->idAt(row), this);
    reveal(row);
}

void TimelineView::reveal(EventRow row)
{
    const EventTimes &times = m_lanes->times();
    if (row.value >= times.size())
        return;
    const TimeScale current = scale();
    const double x0 = current.x(times.begin[row.value]);
    const double x1 = current.x(times.end[row.value]);
    const double margin = current.width() / 12;
    if (x1 < current.left() + 12 || x0 > current.right() - margin) {
        // Brought to the nearer third, so that what was looked at stays in view where it can.
        const double target = x0 > current.right() - margin ? current.left() + current.width() * 0.62
                                                            : current.left() + current.width() * 0.3;
        const double middle = x1 - x0 > current.width() ? x0 : (x0 + x1) / 2;
        setRange(panned(m_range, (middle - target) / current.width(), limits(), folds()));
        m_session.follow(m_range, this);
    }
    std::optional<TimelineLanes::Place> place;
    if (m_selectedLane && *m_selectedLane < m_lanes->lanes().size())
        place = m_lanes->placeOf(row, *m_selectedLane);
    if (!place)
        place = m_lanes->placeOf(row);
    if (!place)
        return;
    m_selectedLane = place->lane;
    const TimelineGeometry sizes = timelineGeometry();
    if (place->lane < m_lanes->pinned())
        return invalidate(); // always in view
    double top = sizes.lanePadding + place->row * sizes.rowHeight;
    double visible = viewport()->height() - sizes.ruler();
    for (std::size_t lane = 0; lane < place->lane; ++lane) {
        const double height = sizes.laneHeight(m_lanes->lanes()[lane]);
        (lane < m_lanes->pinned() ? visible : top) += lane < m_lanes->pinned() ? -height : height;
    }
    const int scroll = verticalScrollBar()->value();
    if (top < scroll)
        verticalScrollBar()->setValue(static_cast<int>(top - sizes.lanePadding));
    else if (top + sizes.rowHeight > scroll + visible)
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(top + sizes.rowHeight - visible)));
    invalidate();
}

void TimelineView::selectBeside(int step, bool inLane)
{
    const std::uint32_t count = m_session.snapshot()->events().size();
    if (count == 0)
        return;
    if (inLane && m_selected) {
        const auto place = m_selectedLane ? m_lanes->placeOf(*m_selected, *m_selectedLane) : std::nullopt;
        const auto found = place ? place : m_lanes->placeOf(*m_selected);
        if (!found)
            return;
        const std::vector<EventRow> &events = m_lanes->lanes()[found->lane].events;
        const auto at = std::lower_bound(events.begin(), events.end(), *m_selected) - events.begin() + step;
        m_selectedLane = found->lane;
        if (at >= 0 && at < static_cast<std::ptrdiff_t>(events.size()))
            selectEvent(events[static_cast<std::size_t>(at)]);
        return;
    }
    const auto selectFrom = [&](std::int64_t row) {
        while (row >= 0 && row < count && !m_lanes->shows({static_cast<std::uint32_t>(row)}))
            row += step;
        if (row >= 0 && row < count)
            selectEvent({static_cast<std::uint32_t>(row)});
    };
    if (m_selected)
        return selectFrom(std::int64_t{m_selected->value} + step);
    // Nothing selected yet: the first in view, or the last.
    const auto &begin = m_lanes->times().begin;
    const TimeRange seen = opening() ? m_opening.clear : scale().range();
    const auto first = std::lower_bound(begin.begin(), begin.end(), seen.begin) - begin.begin();
    const auto last = std::lower_bound(begin.begin(), begin.end(), seen.end) - begin.begin();
    const std::ptrdiff_t row = step > 0 ? first : last - 1;
    selectFrom(std::clamp<std::ptrdiff_t>(row, 0, count - 1));
}

void TimelineView::selectMark(int step)
{
    const FrameFold *fold = m_selected ? foldWith(*m_selected) : nullptr;
    if (!fold || fold->count < 2)
        return selectBeside(step, true);
    EventRow edge = *m_selected;
    m_lanes->visitFolded(
        *fold, [&](EventRow event) { edge = step > 0 ? std::max(edge, event) : std::min(edge, event); });
    const std::vector<EventRow> &events = m_lanes->lanes()[fold->lane].events;
    const auto at = std::lower_bound(events.begin(), events.end(), edge) - events.begin() + step;
    m_selectedLane = fold->lane;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(events.size()))
        selectEvent(events[static_cast<std::size_t>(at)]);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    ensureFrame();
    QPainter painter(viewport());
    m_painter->paint(painter, m_frame, *m_lanes, m_hover);
    paintDrop(painter);
    if (m_drag && m_drag->isMoving && m_drag->isRange) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.18F);
        const QRect band(QPoint(m_drag->from.x(), 0), QPoint(m_drag->last.x(), viewport()->height()));
        painter.fillRect(band.normalized(), ground);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeQuestionStrip();
    updateScrollBar();
    invalidate();
}

void TimelineView::placeQuestionStrip()
{
    const int height = m_questionStrip->isHidden() ? 0 : m_questionStrip->sizeHint().height();
    setViewportMargins(0, 0, 0, height);
    m_questionStrip->setGeometry(0, viewport()->geometry().bottom() + 1, viewport()->width(), height);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (!m_lanes)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_titles = std::make_unique<TitleCache>(m_session.snapshot(), font());
        m_painter = std::make_unique<TimelinePainter>(palette(), font(), devicePixelRatioF());
        updateScrollBar();
        invalidate();
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    invalidate();
}

} // namespace chancery
