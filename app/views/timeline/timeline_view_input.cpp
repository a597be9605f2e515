// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_text.h"
#include "app/views/timeline/timeline_view.h"
#include "core/text/shown_text.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

/// A press that moves less is a click.
constexpr int dragDistance = 5;
/// A turn of the wheel by one notch.
constexpr double notch = 120;

} // namespace

Hit TimelineView::hitAt(const QPointF &position)
{
    ensureFrame();
    const TimelineGeometry &place = m_frame.geometry;
    if (position.x() < place.laneColumn || position.y() < place.ruler())
        return {};
    HitOptions options;
    options.rowHeight = place.rowHeight;
    options.glyph = place.glyph;
    if (position.y() < m_frame.pinnedBottom)
        options.lanes = m_frame.pinned;
    // A label belongs to its mark.
    for (const TimelineFrame::Label &label : m_frame.labels) {
        const std::size_t lane =
            label.ofFold ? m_frame.marks.folds[label.mark].lane : m_frame.marks.items[label.mark].lane;
        if (lane >= options.lanes || position.y() < label.y || position.y() >= label.y + place.rowHeight ||
            position.x() < label.x)
            continue;
        if (position.x() <= label.x + label.width)
            return label.ofFold ? Hit(HitFold{label.mark}) : Hit(HitItem{label.mark});
    }
    return hitTest(m_frame.marks, position.x(), position.y(), options);
}

void TimelineView::setHover(const Hit &hit)
{
    TimelinePainter::Hover hover;
    if (const auto *item = std::get_if<HitItem>(&hit))
        hover.item = item->index;
    else if (const auto *fold = std::get_if<HitFold>(&hit))
        hover.fold = fold->index;
    if (hover.item == m_hover.item && hover.fold == m_hover.fold)
        return;
    m_hover = hover;
    viewport()->setCursor(hover.item || hover.fold ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineView::click(const QPointF &position)
{
    const Hit hit = hitAt(position);
    if (const auto *item = std::get_if<HitItem>(&hit)) {
        m_selectedLane = m_frame.marks.items[item->index].lane;
        m_session.select(m_session.snapshot()->idAt(m_frame.marks.items[item->index].event), this);
        return;
    }
    if (const auto *fold = std::get_if<HitFold>(&hit)) {
        // What is selected of a run is the event that matters most; the run is then marked as a whole.
        m_selectedLane = m_frame.marks.folds[fold->index].lane;
        m_session.select(m_session.snapshot()->idAt(m_frame.marks.folds[fold->index].top), this);
        return;
    }
    if (m_frame.before.rect.contains(position) && !m_frame.before.text.isEmpty())
        jumpTo(clamped({m_lanes->extent().begin, m_range.end}, limits(), folds()));
    else if (m_frame.after.rect.contains(position) && !m_frame.after.text.isEmpty())
        jumpTo(clamped({m_range.begin, m_lanes->extent().end}, limits(), folds()));
    else if (position.x() < m_frame.geometry.laneColumn) {
        for (const TimelineFrame::Lane &lane : m_frame.lanes)
            if (lane.undated.contains(position))
                return selectUndated(lane.lane);
        if (const auto lane = laneAt(position.y()))
            if (const ObjectRef &object = m_lanes->lanes()[*lane].object; !object.id.isEmpty())
                m_session.select(object, this);
    } else if (position.y() >= m_frame.geometry.ruler()) {
        m_session.clearSelection(this);
    }
}

void TimelineView::selectUndated(std::size_t lane)
{
    const TimelineLanes::Lane &group = m_lanes->lanes()[lane];
    // Each click goes on to the next one.
    std::size_t next = group.dated;
    for (std::size_t i = group.dated; i + 1 < group.events.size(); ++i)
        if (group.events[i] == m_selected)
            next = i + 1;
    m_selectedLane = lane;
    selectEvent(group.events[next]);
}

void TimelineView::openSelected()
{
    const FrameFold *fold = m_selected ? foldWith(*m_selected) : nullptr;
    if (fold && fold->count > 1)
        return openFold(static_cast<std::size_t>(fold - m_frame.marks.folds.data()));
    fitSelection();
}

void TimelineView::openFold(std::size_t index)
{
    const FrameFold fold = m_frame.marks.folds[index];
    const EventTimes &times = m_lanes->times();
    if (fold.count == 1) {
        m_selectedLane = fold.lane;
        m_session.select(m_session.snapshot()->idAt(fold.top), this);
        return;
    }
    if (fold.isOverflow) {
        const bool isFolded = m_lanes->lanes()[fold.lane].rows == TimelineLanes::Rows::Folded;
        setLaneRows(fold.lane, isFolded ? TimelineLanes::Rows::Usual : TimelineLanes::Rows::Every);
        return;
    }
    TimeRange range{times.begin[fold.top.value], times.begin[fold.top.value] + 1};
    CivilSecond shortest = secondsPerDay; // nothing is to be seen in less than what the events take
    m_lanes->visitFolded(fold, [&](EventRow event) {
        range.begin = std::min(range.begin, times.begin[event.value]);
        range.end = std::max(range.end, times.begin[event.value] + 1);
        shortest = std::min(shortest, times.end[event.value] - times.begin[event.value]);
    });
    // However wide a run is drawn, opening it must come nearer.
    const TimeRange wanted = withMargin(range, 0.3, std::max(shortest, limits().shortest), folds());
    const TimeRange nearer = zoomed(m_range, range.begin + range.length() / 2, 0.5, limits(), folds());
    jumpTo(clamped(wanted.length() < nearer.length() ? wanted : nearer, limits(), folds()));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    ensureFrame();
    m_drag = Drag();
    m_drag->from = m_drag->last = position;
    m_drag->isRange = event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag->range = m_range;
    m_drag->scroll = verticalScrollBar()->value();
    if (position.x() < m_frame.geometry.laneColumn && position.y() >= m_frame.geometry.ruler())
        m_drag->lane = laneAt(position.y());
    m_session.comeToRest();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        setHover(hitAt(event->position()));
        return;
    }
    const QPoint position = event->position().toPoint();
    m_drag->last = position;
    if (!m_drag->isMoving && (position - m_drag->from).manhattanLength() < dragDistance)
        return;
    m_drag->isMoving = true;
    if (m_drag->lane) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
        return;
    }
    if (m_drag->isRange) {
        viewport()->setCursor(Qt::SplitHCursor);
        viewport()->update();
        return;
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
    const double share = (m_drag->from.x() - position.x()) / scale().width();
    changeRange(panned(m_drag->range, share, limits(), folds()));
    verticalScrollBar()->setValue(m_drag->scroll + m_drag->from.y() - position.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const std::optional<std::size_t> target = dropTarget();
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    if (!drag.isMoving) {
        click(event->position());
        return;
    }
    if (drag.lane && target)
        return moveLane(*drag.lane, *target);
    if (!drag.isRange)
        return;
    const TimeScale current = scale();
    const int released = event->position().toPoint().x();
    const int from = std::min(drag.from.x(), released);
    const int to = std::max(drag.from.x(), released);
    const double left = std::max<double>(from, current.left());
    if (to - left >= dragDistance)
        jumpTo(clamped({current.time(left), current.time(to)}, limits(), folds()));
    viewport()->update();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    const auto lane = laneAt(event->position().y());
    if (event->position().x() < m_frame.geometry.laneColumn && lane) {
        const bool isFolded = m_lanes->lanes()[*lane].rows == TimelineLanes::Rows::Folded;
        return setLaneRows(*lane, isFolded ? TimelineLanes::Rows::Usual : TimelineLanes::Rows::Folded);
    }
    const Hit hit = hitAt(event->position());
    if (const auto *fold = std::get_if<HitFold>(&hit))
        return openFold(fold->index);
    if (const auto *item = std::get_if<HitItem>(&hit))
        m_session.select(m_session.snapshot()->idAt(m_frame.marks.items[item->index].event), this);
    fitSelection();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    const QPoint angle = event->angleDelta();
    const double turns = (angle.y() != 0 ? angle.y() : angle.x()) / notch;
    event->accept();
    if (isControl != m_wheelZooms) {
        zoomAt(std::max(event->position().x(), scale().left()), std::pow(0.8, turns));
        return;
    }
    // A touchpad moves sideways by itself; a mouse needs Shift, and some systems turn the axis already.
    const bool sideways = modifiers.testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
    if (sideways) {
        const double pixels =
            event->pixelDelta().isNull()
                ? turns * scale().width() / 10
                : (event->pixelDelta().x() != 0 ? event->pixelDelta().x() : event->pixelDelta().y());
        changeRange(panned(m_range, -pixels / scale().width(), limits(), folds()));
        return;
    }
    const int step = event->pixelDelta().isNull()
                         ? static_cast<int>(turns * 3 * verticalScrollBar()->singleStep())
                         : event->pixelDelta().y();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_A:
        return panBy(-0.12);
    case Qt::Key_Right:
    case Qt::Key_D:
        return panBy(0.12);
    case Qt::Key_Up:
    case Qt::Key_W:
        return bar->setValue(bar->value() - bar->singleStep());
    case Qt::Key_Down:
    case Qt::Key_S:
        return bar->setValue(bar->value() + bar->singleStep());
    case Qt::Key_PageUp:
        return panBy(-0.8);
    case Qt::Key_PageDown:
        return panBy(0.8);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_F:
        return fitSelection();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openSelected();
    case Qt::Key_Home:
        return fitAll();
    case Qt::Key_Backspace:
        return goBack();
    case Qt::Key_Period:
        return selectNext();
    case Qt::Key_Comma:
        return selectPrevious();
    case Qt::Key_BracketRight:
        return selectNextMark();
    case Qt::Key_BracketLeft:
        return selectPreviousMark();
    case Qt::Key_J:
        return selectNextInLane();
    case Qt::Key_K:
        return selectPreviousInLane();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave:
        setHover({});
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::BeginNativeGesture)
            m_session.comeToRest();
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAt(std::max(gesture->position().x(), scale().left()), 1 / std::max(1 + gesture->value(), 0.1));
        event->accept();
        return true;
    }
    case QEvent::Gesture: {
        auto *gestures = static_cast<QGestureEvent *>(event);
        auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (!pinch)
            break;
        if (pinch->state() == Qt::GestureStarted)
            m_session.comeToRest();
        const QPointF middle = viewport()->mapFromGlobal(pinch->centerPoint());
        if (pinch->scaleFactor() > 0)
            zoomAt(std::max(middle.x(), scale().left()), 1 / pinch->scaleFactor());
        gestures->accept(pinch);
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const Hit hit = hitAt(position);
    QString text;
    if (const auto *item = std::get_if<HitItem>(&hit)) {
        text = eventToolTip(*m_lanes, m_frame.marks.items[item->index].event, clock());
    } else if (const auto *fold = std::get_if<HitFold>(&hit)) {
        const FrameFold &folded = m_frame.marks.folds[fold->index];
        text =
            folded.count == 1 ? eventToolTip(*m_lanes, folded.top, clock()) : foldToolTip(*m_lanes, folded);
    } else if (position.x() < m_frame.geometry.laneColumn) {
        if (const auto lane = laneAt(position.y()))
            text = asToolTip(m_lanes->lanes()[*lane].name);
    }
    QToolTip::showText(globalPosition, text, viewport());
}

} // namespace chancery
