// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/main_window.h"
#include "app/views/timeline/timeline_view.h"

#include <functional>
#include <memory>

namespace chancery::bench {

/// The program's own window at 1920x1080, shown and painted.
class BenchWindow
{
public:
    /// Without docks the timeline and its overview have all of the window.
    BenchWindow(std::shared_ptr<Store> store, const QString &location, bool hasDocks);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] TimelineView &timeline() { return *m_timeline; }
    [[nodiscard]] QWidget &widget() { return m_window; }

    /// Puts the events in other lanes and waits for it; the most milliseconds in which nothing was answered.
    double group(LaneGrouping grouping);

    /// Does everything that is due, painting included.
    static void finishFrame();
    /// Milliseconds from a gesture until what it changes is painted.
    static double frameTime(const std::function<void()> &gesture);

private:
    Session m_session;
    Settings m_settings;
    MainWindow m_window;
    TimelineView *m_timeline;
};

} // namespace chancery::bench
