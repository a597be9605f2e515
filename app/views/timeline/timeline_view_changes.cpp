// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_view.h"

#include "core/work/job.h"

#include <QScrollBar>

// How the timeline goes along with changes of the dossier, and how its lanes are made.
namespace chancery {

namespace {

/// Up to so many events lanes by anything are laid out within a frame or two.
constexpr std::uint32_t mostGroupedAtOnce = 50'000;

} // namespace

void TimelineView::advance(const ChangeSet &reached)
{
    // Of words the timeline shows titles of events and names of lanes.
    if (reached.spares(
            {ObjectKind::Event, ObjectKind::Participant, ObjectKind::Source, ObjectKind::Option}) &&
        !isGrouping())
        return;
    m_hover = {};
    m_mask = !m_session.dims() && m_session.shown() ? m_session.shown()->events() : nullptr;
    m_dimming = m_session.dims() && m_session.shown() ? m_session.shown()->events() : nullptr;
    const QString lane = m_selectedLane ? m_lanes->lanes()[*m_selectedLane].key() : QString();
    const bool hadDates = m_lanes->snapshot()->events().dated > 0;
    const bool isOpening = m_range == m_opening.range;
    const TimelineLanes::Follow followed = m_lanes->follow(m_session.snapshot(), reached);
    const bool groupsAtOnce = m_session.snapshot()->events().size() <= mostGroupedAtOnce;
    if (followed == TimelineLanes::Follow::Whole ||
        (followed == TimelineLanes::Follow::Rows && !groupsAtOnce)) {
        m_lanes->setMask(m_mask);
        m_lanes->setDimming(m_dimming);
        m_titles->setSnapshot(m_session.snapshot());
        if (followed == TimelineLanes::Follow::Rows || isGrouping())
            groupInBackground();
        if (m_lanes->hasMoved()) {
            followOpening(isOpening, hadDates);
            m_selected.reset(); // the session tells the row of what is selected at once
        }
        invalidate();
        forgetAccessible();
        return;
    }
    m_keptScroll = verticalScrollBar()->value();
    layOut();
    followOpening(isOpening, hadDates);
    m_selected.reset(); // the session tells the row of what is selected at once
    selectLane(lane);
    if (!isGrouping())
        m_keptScroll.reset();
    invalidate();
}

/// What it is opened with follows the events, and the visible range that.
void TimelineView::followOpening(bool isOpening, bool hadDates)
{
    takeOpening(m_openingClear);
    if (isOpening && m_range != m_opening.range) {
        m_range = m_opening.range;
        m_session.follow(m_range, this);
    }
    // A dossier's first date is where its time begins; until then any range was as good as another.
    if (!hadDates && m_session.snapshot()->events().dated > 0) {
        m_range = allRange();
        takeOpening(m_range);
        m_session.follow(m_range, this);
    }
}

void TimelineView::selectLane(const QString &key)
{
    for (std::size_t i = 0; !key.isEmpty() && i < m_lanes->lanes().size(); ++i) {
        if (m_lanes->lanes()[i].key() == key)
            m_selectedLane = i;
    }
}

void TimelineView::layOut()
{
    const SnapshotPtr &snapshot = m_session.snapshot();
    if (m_lanes)
        m_arrangements[m_lanes->grouping()] = m_lanes->arrangement();
    const auto laidOut = [&](LaneGrouping grouping) {
        return std::make_unique<TimelineLanes>(snapshot, grouping, m_arrangements[grouping], m_mask);
    };
    if (snapshot->events().size() <= mostGroupedAtOnce) {
        takeLanes(laidOut(m_grouping));
        return;
    }
    // Something is shown at once: kinds are at hand; who took part, where, and who tells of it is read from
    // all facts.
    if (!m_lanes || m_lanes->snapshot() != snapshot)
        takeLanes(laidOut(LaneGrouping::Kind));
    if (isGrouping())
        groupInBackground();
}

void TimelineView::groupInBackground()
{
    m_arrangements[m_lanes->grouping()] = m_lanes->arrangement();
    m_grouper->start([this, snapshot = m_session.snapshot(), grouping = m_grouping,
                      arrangement = m_arrangements[m_grouping],
                      mask = m_mask](const Progress &) -> Job::Take {
        auto lanes = std::make_shared<std::unique_ptr<TimelineLanes>>(
            std::make_unique<TimelineLanes>(snapshot, grouping, arrangement, mask));
        return [this, lanes, mask] {
            if ((*lanes)->snapshot() != m_session.snapshot() || (*lanes)->grouping() != m_grouping)
                return;
            if (mask != m_mask)
                (*lanes)->setMask(m_mask);
            m_arrangements[m_lanes->grouping()] = m_lanes->arrangement();
            const bool isSame = m_lanes->grouping() == (*lanes)->grouping();
            const QString lane =
                isSame && m_selectedLane ? m_lanes->lanes()[*m_selectedLane].key() : QString();
            takeLanes(std::move(*lanes));
            selectLane(lane);
        };
    });
}

} // namespace chancery
