// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

namespace chancery {

Session::Session(SnapshotPtr snapshot, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
    , m_history{std::nullopt}
{
}

Session::~Session() = default;

void Session::openSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_selection = {};
    m_range.reset();
    m_history = {std::nullopt};
    m_position = 0;
    Q_EMIT snapshotChanged();
    Q_EMIT selectionChanged(m_selection, nullptr);
    Q_EMIT historyChanged();
}

void Session::advanceSnapshot(SnapshotPtr snapshot)
{
    const std::optional<ObjectRef> object = m_selection.object;
    m_snapshot = std::move(snapshot);
    Q_EMIT snapshotChanged();
    // Rows mean nothing in another snapshot, so the selection is made anew even where its object is the same.
    apply(object, nullptr);
}

void Session::select(const ObjectRef &object, const QObject *by)
{
    if (m_selection.object == object || !m_snapshot->rowOf(object))
        return;
    m_history.resize(m_position + 1);
    m_history.emplace_back(object);
    m_position = m_history.size() - 1;
    apply(object, by);
    Q_EMIT historyChanged();
}

void Session::clearSelection(const QObject *by)
{
    if (m_selection.isEmpty())
        return;
    m_history.resize(m_position + 1);
    m_history.emplace_back(std::nullopt);
    m_position = m_history.size() - 1;
    apply(std::nullopt, by);
    Q_EMIT historyChanged();
}

void Session::back()
{
    if (!canGoBack())
        return;
    --m_position;
    apply(m_history[m_position], nullptr);
    Q_EMIT historyChanged();
}

void Session::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    apply(m_history[m_position], nullptr);
    Q_EMIT historyChanged();
}

void Session::show(const TimeRange &range, const QObject *by)
{
    if (range.isEmpty() || m_range == range)
        return;
    m_range = range;
    Q_EMIT visibleRangeChanged(range, by);
}

void Session::apply(const std::optional<ObjectRef> &object, const QObject *by)
{
    m_selection = object ? makeSelection(*m_snapshot, *object) : Selection{};
    Q_EMIT selectionChanged(m_selection, by);
}

} // namespace chancery
