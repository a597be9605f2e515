// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_view.h"

#include "app/views/menu_heading.h"
#include "app/views/shown_objects.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace chancery {

namespace {

using Rows = TimelineLanes::Rows;

} // namespace

void TimelineView::changeLanes(const std::function<void(TimelineLanes &)> &change)
{
    change(*m_lanes);
    m_selectedLane.reset();
    m_builder.forget();
    forgetAccessible();
    updateScrollBar();
    invalidate();
}

void TimelineView::setLaneRows(std::size_t lane, TimelineLanes::Rows rows)
{
    changeLanes([=](TimelineLanes &lanes) { lanes.setRows(lane, rows); });
}

void TimelineView::setLanePinned(std::size_t lane, bool isPinned)
{
    changeLanes([=](TimelineLanes &lanes) { lanes.setPinned(lane, isPinned); });
}

void TimelineView::moveLane(std::size_t from, std::size_t to)
{
    changeLanes([=](TimelineLanes &lanes) { lanes.move(from, to); });
}

void TimelineView::hideLane(std::size_t lane)
{
    changeLanes([=](TimelineLanes &lanes) { lanes.hide(lane); });
}

void TimelineView::showAllLanes()
{
    changeLanes([](TimelineLanes &lanes) { lanes.showAll(); });
}

std::optional<std::size_t> TimelineView::laneAt(double y) const
{
    for (const TimelineFrame::Lane &lane : m_frame.lanes) {
        const bool isHidden = lane.lane >= m_frame.pinned && y < m_frame.pinnedBottom;
        if (!isHidden && y >= lane.top && y < lane.top + lane.height)
            return lane.lane;
    }
    return std::nullopt;
}

std::optional<std::size_t> TimelineView::dropTarget() const
{
    if (!m_drag || !m_drag->lane || !m_drag->isMoving)
        return std::nullopt;
    const double y = m_drag->last.y();
    std::size_t target = *m_drag->lane;
    for (const TimelineFrame::Lane &lane : m_frame.lanes) {
        if (y >= lane.top + lane.height / 2)
            target = lane.lane + 1;
        else if (y >= lane.top)
            target = lane.lane;
    }
    // Pinned lanes stay among themselves.
    const std::size_t pinned = m_lanes->pinned();
    return *m_drag->lane < pinned ? std::min(target, pinned) : std::max(target, pinned);
}

void TimelineView::paintDrop(QPainter &painter) const
{
    const auto target = dropTarget();
    if (!target)
        return;
    std::optional<double> y;
    for (const TimelineFrame::Lane &lane : m_frame.lanes) {
        if (lane.lane == *target)
            y = lane.top;
        else if (lane.lane + 1 == *target && !y)
            y = lane.top + lane.height;
    }
    if (y)
        painter.fillRect(QRectF(0, *y - 1, m_frame.geometry.width, 2), palette().color(QPalette::Highlight));
}

std::vector<ObjectRef> TimelineView::objectsAt(const QPoint &place)
{
    const Hit hit = hitAt(place);
    if (const auto *item = std::get_if<HitItem>(&hit))
        return {m_session.snapshot()->idAt(m_frame.marks.items[item->index].event)};
    if (const auto *fold = std::get_if<HitFold>(&hit))
        return {m_session.snapshot()->idAt(m_frame.marks.folds[fold->index].top)};
    if (place.x() < m_frame.geometry.laneColumn) {
        if (const auto lane = laneAt(place.y())) {
            if (const ObjectRef &object = m_lanes->lanes()[*lane].object; !object.id.isEmpty())
                return {object};
        }
    }
    return {};
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    ensureFrame();
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    std::optional<std::size_t> lane = laneAt(event->y());
    if (isKey && m_selected)
        lane = m_selectedLane ? m_selectedLane : m_lanes->laneOf(*m_selected);

    QMenu menu(this);
    const auto add = [&](const QString &text, auto &&triggered) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this, triggered);
        return action;
    };
    // What is under the pointer first, then what it stands in.
    std::vector<ObjectRef> objects = isKey ? std::vector<ObjectRef>() : objectsAt(event->pos());
    if (isKey && m_selected)
        objects.emplace_back(m_session.snapshot()->idAt(*m_selected));
    ShownObjects::of(viewport())->offer(menu, objects);
    menu.addSeparator();
    if (lane) {
        const std::size_t at = *lane;
        const TimelineLanes::Lane &chosen = m_lanes->lanes()[at];
        addHeading(menu, chosen.name);
        QAction *fold = add(tr("&Fold the lane"),
                            [this, at](bool isOn) { setLaneRows(at, isOn ? Rows::Folded : Rows::Usual); });
        fold->setCheckable(true);
        fold->setChecked(chosen.rows == Rows::Folded);
        QAction *every = add(tr("A row for &every event"),
                             [this, at](bool isOn) { setLaneRows(at, isOn ? Rows::Every : Rows::Usual); });
        every->setCheckable(true);
        every->setChecked(chosen.rows == Rows::Every);
        QAction *pin = add(tr("&Pin at the top"), [this, at](bool isOn) { setLanePinned(at, isOn); });
        pin->setCheckable(true);
        pin->setChecked(chosen.isPinned);
        add(tr("Move &up"), [this, at] { moveLane(at, at - 1); })->setEnabled(at > 0);
        add(tr("Move &down"), [this, at] {
            moveLane(at, at + 2);
        })->setEnabled(at + 1 < m_lanes->lanes().size());
        add(tr("&Hide the lane"), [this, at] { hideLane(at); })->setEnabled(m_lanes->lanes().size() > 1);
        menu.addSeparator();
    }
    add(tr("&Show all lanes (%1 hidden)").arg(m_lanes->hidden()), [this] {
        showAllLanes();
    })->setEnabled(m_lanes->hidden() > 0);
    menu.addSeparator();
    add(tr("Fit the &selection"), [this] { fitSelection(); });
    add(tr("Fit &all"), [this] { fitAll(); });
    add(tr("&Back to the range before"), [this] { goBack(); })->setEnabled(m_session.hasRangeBefore());
    menu.exec(isKey ? viewport()->mapToGlobal(QPoint(20, 40)) : event->globalPos());
}

} // namespace chancery
