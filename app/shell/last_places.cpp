// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/last_places.h"

#include "app/shell/known_on.h"
#include "app/shell/settings.h"
#include "app/views/timeline/timeline_view.h"
#include "core/session/session.h"

namespace chancery {

namespace {

/// A machine that loses its power loses no more than the way of so long.
constexpr int keptAfterMs = 5000;

} // namespace

LastPlaces::LastPlaces(Session &session, Settings &settings, KnownOn &knownOn, TimelineView &timeline,
                       std::function<QString()> location, Views views, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_knownOn(knownOn)
    , m_timeline(timeline)
    , m_location(std::move(location))
    , m_views(std::move(views))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(keptAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &LastPlaces::keep);
    connect(&m_session, &Session::historyChanged, &m_soon, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void LastPlaces::restore(bool forObject)
{
    m_isKept = true;
    const auto left = m_settings.lastPlace(dossierKey(m_location(), *m_session.snapshot()));
    if (!left)
        return;
    const LastPlace last = left->in(*m_session.snapshot(), m_timeline.lanes().extent());
    m_timeline.setGrouping(last.lanes);
    m_views.arrange(last.layout);
    m_views.raise(last.views);
    if (forObject)
        return;
    m_session.startAt(last.place);
    m_knownOn.setDay(last.knownOn);
}

void LastPlaces::keep()
{
    if (!m_isKept)
        return;
    m_soon.stop();
    LastPlace last;
    last.place = {m_session.selection().object, m_session.visibleRange(), m_session.filter()};
    last.views = m_views.inFront();
    last.layout = m_views.layout();
    last.lanes = m_timeline.grouping();
    last.knownOn = m_knownOn.day();
    m_settings.setLastPlace(dossierKey(m_location(), *m_session.snapshot()), last);
}

} // namespace chancery
