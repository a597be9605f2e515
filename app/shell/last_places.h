// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace chancery {

class KnownOn;
class Session;
class Settings;
class TimelineView;

/// Keeps where somebody was in each dossier, in the settings and never in the dossier, and brings him back
/// there.
class LastPlaces : public QObject
{
    Q_OBJECT

public:
    /// The views in the window, by their names: which are in front, and how to bring some there; and how they
    /// share the window.
    struct Views
    {
        std::function<QStringList()> inFront;
        std::function<void(const QStringList &)> raise;
        std::function<QByteArray()> layout;
        std::function<void(const QByteArray &)> arrange;
    };

    /// `location` tells where the present dossier was opened from. All outlive this.
    LastPlaces(Session &session, Settings &settings, KnownOn &knownOn, TimelineView &timeline,
               std::function<QString()> location, Views views, QObject *parent = nullptr);

    /// Goes where the present dossier was left, and keeps where it is left from now on. Where an object is
    /// what it was opened for, only lanes and views are as they were: nothing that could hide it.
    void restore(bool forObject);
    /// Keeps the present place, before the dossier is left.
    void keep();

private:
    Session &m_session;
    Settings &m_settings;
    KnownOn &m_knownOn;
    TimelineView &m_timeline;
    std::function<QString()> m_location;
    Views m_views;
    QTimer m_soon;
    bool m_isKept = false;
};

} // namespace chancery
