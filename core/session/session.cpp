// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include <cmath>

namespace chancery {

namespace {

/// Panning and zooming have come to rest when nothing has moved for so long.
constexpr int restMs = 500;
/// Up to so many facts, what a filter needs is read while the reader waits: some milliseconds.
constexpr std::uint32_t mostReadAtOnce = 20000;

/// Whether a reader would call b another place than a, rather than the same moved a little.
bool isElsewhere(const TimeRange &a, const TimeRange &b)
{
    const auto span = static_cast<double>(std::max<CivilSecond>(a.end - a.begin, 1));
    return std::abs(static_cast<double>(b.begin - a.begin)) + std::abs(static_cast<double>(b.end - a.end)) >
           0.2 * span;
}

} // namespace

Session::Session(SnapshotPtr snapshot, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
    , m_history{Place{}}
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &Session::settleRange);
}

Session::~Session()
{
    stopReading();
}

void Session::openSnapshot(SnapshotPtr snapshot)
{
    stopReading();
    m_snapshot = std::move(snapshot);
    m_selection = {};
    m_range.reset();
    m_rest.stop();
    const bool wasFiltered = !m_filter.isEmpty();
    m_filter = {};
    m_shown.reset();
    m_history = {Place{}};
    m_position = 0;
    m_isFresh = true;
    Q_EMIT snapshotChanged();
    if (wasFiltered)
        Q_EMIT filterChanged();
    Q_EMIT selectionChanged(m_selection, nullptr);
    Q_EMIT historyChanged();
}

void Session::advanceSnapshot(SnapshotPtr snapshot)
{
    const std::optional<ObjectRef> object = m_selection.object;
    stopReading();
    m_snapshot = std::move(snapshot);
    // Rows mean nothing in another snapshot: neither the filter's nor the selection's.
    m_shown.reset();
    Q_EMIT snapshotChanged();
    if (!m_filter.isEmpty())
        applyFilter();
    apply(object, nullptr);
}

void Session::select(const ObjectRef &object, const QObject *by)
{
    if (m_selection.object == object || !m_snapshot->rowOf(object))
        return;
    enter(object);
    apply(object, by);
    Q_EMIT historyChanged();
}

void Session::clearSelection(const QObject *by)
{
    if (m_selection.isEmpty())
        return;
    enter(std::nullopt);
    apply(std::nullopt, by);
    Q_EMIT historyChanged();
}

/// A new place after the present one; what lay ahead is gone.
void Session::enter(const std::optional<ObjectRef> &object)
{
    m_history.resize(m_position + 1);
    m_history.push_back({object, m_range, m_filter});
    m_position = m_history.size() - 1;
    // What the timeline scrolls to because of it belongs to the same place.
    m_isFresh = true;
}

void Session::back()
{
    if (canGoBack())
        goTo(m_position - 1);
}

void Session::forward()
{
    if (canGoForward())
        goTo(m_position + 1);
}

void Session::goTo(std::size_t position)
{
    m_position = position;
    m_isFresh = true;
    const Place place = m_history[position];
    if (m_filter != place.filter) {
        m_filter = place.filter;
        applyFilter();
    }
    if (m_selection.object != place.object)
        apply(place.object, nullptr);
    // After the selection, which may have moved the timeline.
    if (place.range)
        show(*place.range);
    Q_EMIT historyChanged();
}

void Session::show(const TimeRange &range, const QObject *by)
{
    if (range.isEmpty() || m_range == range)
        return;
    m_range = range;
    m_rest.start();
    Q_EMIT visibleRangeChanged(range, by);
}

void Session::settleRange()
{
    Place &place = m_history[m_position];
    if (m_isFresh || !place.range || !isElsewhere(*place.range, *m_range)) {
        place.range = m_range;
        m_isFresh = false;
    } else {
        enter(m_selection.object);
        m_isFresh = false;
        Q_EMIT historyChanged();
    }
    if (m_filter.visibleRange)
        applyFilter();
}

void Session::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    enter(m_selection.object);
    applyFilter();
    Q_EMIT historyChanged();
}

void Session::applyFilter()
{
    if (m_filter.isEmpty()) {
        stopReading();
        m_shown.reset();
    } else if (!m_snapshot->hasLinks() && m_snapshot->count(ObjectKind::Fact) > mostReadAtOnce) {
        readLinks();
    } else {
        m_shown = std::make_shared<const FilterResult>(m_snapshot, m_filter, m_range);
    }
    Q_EMIT filterChanged();
}

void Session::readLinks()
{
    if (m_reader.joinable())
        return; // what is set when it is done is applied
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_reader = std::thread([this, snapshot = m_snapshot, stop = m_stop] {
        if (!snapshot->links([&stop](double) { return !*stop; }))
            return;
        static_cast<void>(snapshot->facts());
        QMetaObject::invokeMethod(
            this,
            [this, stop] {
                if (*stop)
                    return;
                m_reader.join();
                applyFilter();
            },
            Qt::QueuedConnection);
    });
}

void Session::stopReading()
{
    if (!m_reader.joinable())
        return;
    *m_stop = true;
    m_reader.join();
}

void Session::apply(const std::optional<ObjectRef> &object, const QObject *by)
{
    m_selection = object ? makeSelection(*m_snapshot, *object) : Selection{};
    Q_EMIT selectionChanged(m_selection, by);
}

} // namespace chancery
